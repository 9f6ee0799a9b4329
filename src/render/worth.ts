import type { CheckResult, Report } from '../report/report.ts'
import { isShort } from './words.ts'

export interface Worth {
  readonly check: CheckResult
  /** what the score of the check's tier gains when this check alone comes to pass */
  readonly points: number
}

/**
 * What to do next, by worth: 100 × weight × missing credit ÷ the assessed weight of the tier. The score is that sum, so this is exact.
 * Baseline first; the advanced tier has its turn when nothing of the baseline is short.
 */
export function worthMost(report: Report): readonly Worth[] {
  const baseline = worthIn(report, 'baseline')
  return baseline.length ? baseline : worthIn(report, 'advanced')
}

/** Every check that falls short, by what the score of its own tier gains. */
export function worthIn(report: Report, tier: CheckResult['tier']): Worth[] {
  const assessed = report.checks.filter((check) => check.tier === tier && check.credit !== null)
  const total = assessed.reduce((sum, check) => sum + check.weight, 0)
  return assessed
    .filter((check) => isShort(check) && check.credit !== 1)
    .map((check) => ({ check, points: (100 * check.weight * (1 - (check.credit ?? 0))) / total }))
    .sort((a, b) => b.points - a.points)
}
