// Review comments, in one review a run, none of them about a finding that was told before.
import type { ReviewComment } from '../render/review.ts'
import { ownComments } from './comment.ts'
import type { GitHub } from './port.ts'
import { type Clock, createOnce } from './retry.ts'

export interface ReviewPlan {
  readonly pull: number
  readonly headSha: string
  /** the comments about what is not told yet */
  readonly comments: (told: ReadonlySet<string>) => readonly ReviewComment[]
}

/** Gives the number of new comments. */
export async function publishReview(github: GitHub, { pull, headSha, comments }: ReviewPlan, clock: Clock): Promise<number> {
  const told = async () => new Set((await ownComments(github, await github.reviewComments(pull))).flatMap((comment) => toldIn(comment.body)))
  const fresh = comments(await told())
  if (!fresh.length) return 0
  const review = { headSha, body: reviewSummary(fresh), comments: fresh.map((comment) => ({ ...comment, body: withMarker(comment) })) }
  await createOnce<true>(
    async () => {
      await github.createReview(pull, review)
      return true
    },
    async () => {
      const now = await told()
      return fresh.every((comment) => comment.findings.every((finding) => now.has(finding))) ? true : null
    },
    clock,
  )
  return fresh.length
}

const marked = /^<!-- llmops-maturity:findings:([0-9a-f,]*) -->/

/** A hidden first line names the findings, so that none is told twice. */
export const withMarker = ({ body, findings }: ReviewComment): string => `<!-- llmops-maturity:findings:${findings.join(',')} -->\n${body}`

/** The findings that a comment of ours tells. */
export const toldIn = (body: string): string[] => marked.exec(body)?.[1]?.split(',').filter(Boolean) ?? []

/** What the review itself says. */
export function reviewSummary(comments: readonly ReviewComment[]): string {
  const count = comments.length
  return `LLMOps maturity: ${count === 1 ? 'one place' : `${count} places`} of this change ${count === 1 ? 'falls' : 'fall'} short of a check. Where a fix is mechanical it is suggested: look at its values before you commit it.`
}
