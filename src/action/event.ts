// What started the run, from the event's payload: on which commit to report, and against which branch.
import { z } from 'zod'
import type { GitHub } from '../github/port.ts'

export type Event =
  | {
      readonly kind: 'pull-request'
      readonly number: number
      readonly headSha: string
      readonly baseSha: string
      readonly baseRef: string
      /** a fork's or Dependabot's pull request: its token may only read */
      readonly readOnly: boolean
    }
  | { readonly kind: 'merge-group'; readonly headSha: string; readonly baseSha: string; readonly baseRef: string }
  | { readonly kind: 'commit'; readonly headSha: string | null }

/** A run that another run of a pull request started: whose it was is asked of GitHub, never of the first run's artifacts. */
export interface FollowUp {
  readonly kind: 'follow-up'
  readonly headSha: string
  /** `owner:branch` */
  readonly head: string
}

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
  workflow_run: z
    .object({
      event: z.string(),
      head_sha: z.string(),
      head_branch: z.string().nullish(),
      head_repository: z.object({ owner: z.object({ login: z.string() }) }).nullish(),
    })
    .optional(),
  merge_group: z.object({ head_sha: z.string(), base_sha: z.string(), base_ref: z.string() }).optional(),
})

/** `sha` is GITHUB_SHA: the test-merge commit on pull requests, where nothing may be reported. */
export function readEvent(name: string, payload: unknown, sha: string | null): Event | FollowUp {
  const { pull_request: pull, merge_group: group, workflow_run: run } = payloadSchema.parse(payload)
  if (pull) {
    return {
      kind: 'pull-request',
      number: pull.number,
      headSha: pull.head.sha,
      baseSha: pull.base.sha,
      baseRef: pull.base.ref,
      // pull_request_target has the token of the repository
      readOnly: name === 'pull_request' && (pull.user?.login === 'dependabot[bot]' || pull.head.repo?.full_name !== pull.base.repo?.full_name),
    }
  }
  if (group) return { kind: 'merge-group', headSha: group.head_sha, baseSha: group.base_sha, baseRef: group.base_ref.replace(/^refs\/heads\//, '') }
  if (name === 'workflow_run' && run?.event.startsWith('pull_request') && run.head_repository && run.head_branch)
    return { kind: 'follow-up', headSha: run.head_sha, head: `${run.head_repository.owner.login}:${run.head_branch}` }
  return { kind: 'commit', headSha: sha }
}

/** The pull request that a follow-up run is about: an open one whose head is still that commit; null where there is none. */
export async function pullOf({ head, headSha }: FollowUp, github: Pick<GitHub, 'openPulls'>): Promise<Event | null> {
  const pull = (await github.openPulls(head)).find((it) => it.headSha === headSha)
  return pull ? { kind: 'pull-request', ...pull, readOnly: false } : null
}
