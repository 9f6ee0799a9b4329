// When a pull request gets a comment at all.

import { isEventful } from './markdown/change.ts'
import { type Outcome, reportsOf } from './outcome.ts'

export const commentModes = ['changes', 'always', 'failure', 'never'] as const
export type CommentMode = (typeof commentModes)[number]

/** A comment that is there is always brought up to date; this says whether a new one is made. */
export function isWorthAComment(outcome: Outcome, mode: CommentMode): boolean {
  if (mode === 'never') return false
  if (!outcome.gate.passed) return true
  const telling = reportsOf(outcome).filter((report) => report.usage.llm)
  return telling.length > 0 && (mode === 'always' || (mode === 'changes' && telling.some(({ delta }) => delta === null || isEventful(delta))))
}
