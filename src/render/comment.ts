// When a pull request gets a comment at all.
import type { Report } from '../report/report.ts'
import { isEventful } from './markdown/change.ts'

export const commentModes = ['changes', 'always', 'failure', 'never'] as const
export type CommentMode = (typeof commentModes)[number]

/** A comment that is there is always brought up to date; this says whether a new one is made. */
export function isWorthAComment(report: Report, mode: CommentMode): boolean {
  if (mode === 'never') return false
  if (!report.gate.passed) return true
  if (!report.usage.llm) return false
  return mode === 'always' || (mode === 'changes' && (report.delta === null || isEventful(report.delta)))
}
