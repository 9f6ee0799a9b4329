// What started the run, from the event's payload: on which commit to report, and against which branch.
import { z } from 'zod'

export type Event =
  | {
      readonly kind: 'pull-request'
      readonly number: number
      readonly headSha: string
      readonly baseSha: string
      readonly baseRef: string
      /** a fork's or Dependabot's pull request: its token may only read */
      readonly readOnly: boolean
      /** `pull_request_target`: the work tree is the target branch's unless the workflow says otherwise */
      readonly privileged: boolean
    }
  | { readonly kind: 'merge-group'; readonly headSha: string; readonly baseSha: string; readonly baseRef: string }
  | { readonly kind: 'commit'; readonly headSha: string | null }

const repositorySchema = z.object({ full_name: z.string() }).nullish()
const payloadSchema = z.object({
  pull_request: z
    .object({
      number: z.number(),
      head: z.object({ sha: z.string(), repo: repositorySchema }),
      base: z.object({ sha: z.string(), ref: z.string(), repo: repositorySchema }),
      user: z.object({ login: z.string() }).nullish(),
    })
    .optional(),
  merge_group: z.object({ head_sha: z.string(), base_sha: z.string(), base_ref: z.string() }).optional(),
})

/** `sha` is GITHUB_SHA: the test-merge commit on pull requests, where nothing may be reported. */
export function readEvent(name: string, payload: unknown, sha: string | null): Event {
  const { pull_request: pull, merge_group: group } = payloadSchema.parse(payload)
  if (pull) {
    return {
      kind: 'pull-request',
      number: pull.number,
      headSha: pull.head.sha,
      baseSha: pull.base.sha,
      baseRef: pull.base.ref,
      readOnly: pull.user?.login === 'dependabot[bot]' || pull.head.repo?.full_name !== pull.base.repo?.full_name,
      privileged: name === 'pull_request_target',
    }
  }
  if (group) return { kind: 'merge-group', headSha: group.head_sha, baseSha: group.base_sha, baseRef: group.base_ref.replace(/^refs\/heads\//, '') }
  return { kind: 'commit', headSha: sha }
}
