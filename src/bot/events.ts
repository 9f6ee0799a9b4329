// The part of GitHub's payloads that is used. They are read permissively: what is missing is absent, what is more is ignored.
import { z } from 'zod'
import type { RepositoryFacts } from './store/repositories.ts'

const repositorySchema = z.object({
  id: z.number(),
  full_name: z.string().regex(/^[A-Za-z0-9][\w-]{0,99}\/(?!\.{1,2}$)[\w.-]{1,100}$/),
  private: z.boolean().default(true),
  default_branch: z.string().optional(),
})
const loginSchema = z.object({ login: z.string(), type: z.string().default('User') }).nullish()
const checkSchema = z.object({ head_sha: z.string(), external_id: z.string().nullish(), name: z.string().nullish() })

const payloadSchema = z.object({
  action: z.string().default(''),
  repository: repositorySchema.nullish(),
  installation: z.object({ id: z.number(), account: loginSchema }).nullish(),
  sender: loginSchema,
  pull_request: z.object({ number: z.number() }).nullish(),
  merge_group: z.object({ head_sha: z.string(), base_sha: z.string(), base_ref: z.string() }).nullish(),
  issue: z.object({ number: z.number(), pull_request: z.unknown().optional() }).nullish(),
  comment: z.object({ id: z.number(), body: z.string().default(''), user: loginSchema }).nullish(),
  check_run: checkSchema.nullish(),
  check_suite: z.object({ head_sha: z.string() }).nullish(),
  requested_action: z.object({ identifier: z.string() }).nullish(),
  repositories_removed: z.array(z.object({ id: z.number() })).nullish(),
  changes: z.record(z.string(), z.unknown()).nullish(),
  ref: z.string().nullish(),
  before: z.string().nullish(),
  deleted: z.boolean().nullish(),
})

export interface EventRepository extends RepositoryFacts {
  readonly owner: string
}

export interface EventComment {
  readonly id: number
  readonly body: string
  readonly author: string
  readonly isBot: boolean
}

/** Throws where a part that is there has another shape than GitHub's. */
export function readEvent(payload: unknown) {
  const read = payloadSchema.parse(payload)
  const { repository, installation, merge_group: group, issue, comment } = read
  return {
    action: read.action,
    repository: repository
      ? ({
          id: repository.id,
          fullName: repository.full_name,
          owner: repository.full_name.split('/')[0] ?? '',
          private: repository.private,
          defaultBranch: repository.default_branch,
        } satisfies EventRepository)
      : null,
    installation: installation ? { id: installation.id } : null,
    account: installation?.account?.login ?? '',
    pull: read.pull_request ?? null,
    group: group ? { head: group.head_sha, base: group.base_sha, ref: group.base_ref.replace(/^refs\/heads\//, '') } : null,
    issue: issue ? { number: issue.number, isPull: Boolean(issue.pull_request) } : null,
    comment: comment
      ? ({ id: comment.id, body: comment.body, author: comment.user?.login ?? '', isBot: comment.user?.type === 'Bot' } satisfies EventComment)
      : null,
    checkRun: read.check_run ? { headSha: read.check_run.head_sha, externalId: read.check_run.external_id ?? null } : null,
    checkSuite: read.check_suite ? { headSha: read.check_suite.head_sha } : null,
    removed: (read.repositories_removed ?? []).map((it) => it.id),
    changes: new Set(Object.keys(read.changes ?? {})),
    ref: read.ref ?? '',
    before: read.before ?? null,
    deleted: read.deleted ?? false,
  }
}
