// Reviews with comments on lines, which the stand-in does not keep. GitHub's own rule holds: a line must stand in the diff.
import { z } from 'zod'
import type { Answer } from './contract.ts'
import { repository } from './names.ts'
import { linesOf, type PullFile } from './pull-files.ts'

const sentSchema = z.object({
  commit_id: z.string(),
  comments: z
    .array(z.object({ path: z.string(), body: z.string(), line: z.number(), start_line: z.number().optional(), side: z.string().optional() }))
    .default([]),
})
const madeSchema = z.looseObject({ id: z.number(), user: z.unknown() })

export interface ReviewComment {
  readonly path: string
  readonly body: string
  readonly line: number
  readonly start_line?: number | undefined
}

export function createReviews() {
  const kept = new Map<number, Record<string, unknown>[]>()
  let count = 0
  return {
    of: (pull: number): readonly ReviewComment[] =>
      z.array(z.object({ path: z.string(), body: z.string(), line: z.number(), start_line: z.number().optional() })).parse(kept.get(pull) ?? []),
    page(pull: number, query: string): Answer {
      const words = new URLSearchParams(query)
      const size = Number(words.get('per_page') ?? 30)
      const start = (Number(words.get('page') ?? 1) - 1) * size
      return { status: 200, body: (kept.get(pull) ?? []).slice(start, start + size) }
    },
    /** `forward` makes the review itself, which asks for the permission */
    async create(pull: number, body: unknown, files: readonly PullFile[], forward: () => Promise<Answer>): Promise<Answer> {
      const { comments, commit_id } = sentSchema.parse(body)
      const outside = comments.find(({ path, line, start_line = line }) => {
        const lines = linesOf(files.find((file) => file.filename === path)?.patch ?? '')
        return start_line > line || Array.from({ length: line - start_line + 1 }, (_, index) => start_line + index).some((it) => !lines.has(it))
      })
      if (outside)
        return { status: 422, body: { message: 'Unprocessable Entity', errors: [`${outside.path}:${outside.line} Line could not be resolved`] } }
      const answer = await forward()
      if (answer.status >= 300) return answer
      const { id, user } = madeSchema.parse(answer.body)
      kept.set(pull, [...(kept.get(pull) ?? []), ...comments.map((comment) => record(++count, id, user, commit_id, comment))])
      return answer
    },
  }
}

function record(id: number, review: number, user: unknown, commit: string, comment: z.infer<typeof sentSchema>['comments'][number]) {
  const now = '2026-11-22T00:00:00Z'
  const page = `https://api.github.com/repos/${repository}/pulls/comments/${id}`
  const link = { href: page }
  return {
    url: page,
    html_url: page,
    pull_request_url: page,
    id,
    node_id: String(id),
    pull_request_review_id: review,
    diff_hunk: '@@',
    user,
    commit_id: commit,
    original_commit_id: commit,
    created_at: now,
    updated_at: now,
    author_association: 'NONE',
    _links: { self: link, html: link, pull_request: link },
    ...comment,
  }
}
