import type { CheckResult } from '../report/report.ts'

/** What a score needs to know of a result. */
export type Scored = Pick<CheckResult, 'id' | 'tier' | 'weight' | 'status' | 'credit' | 'corrected'>

/** Whether a check is asked here at all. */
export const isAsked = (check: Scored): boolean => (check.corrected?.to ?? check.status) !== 'na'

/** 100 × Σ weight × credit ÷ Σ weight over the assessed checks of a tier, one decimal; null where nothing was assessed. */
export function scoreOf(checks: readonly Scored[], tier: Scored['tier']): number | null {
  return meanCredit(checks.filter((check) => check.tier === tier))
}

export function meanCredit(checks: readonly Scored[]): number | null {
  let points = 0
  let weight = 0
  for (const check of checks) {
    if (check.credit === null) continue
    points += check.weight * check.credit
    weight += check.weight
  }
  return weight ? Math.round((1000 * points) / weight) / 10 : null
}

/** Assessed weight ÷ applicable weight of the baseline tier, 0 to 1, two decimals. */
export function coverageOf(checks: readonly Scored[]): number {
  const applicable = checks.filter((check) => check.tier === 'baseline' && isAsked(check))
  const total = applicable.reduce((sum, check) => sum + check.weight, 0)
  const assessed = applicable.reduce((sum, check) => sum + (check.credit === null ? 0 : check.weight), 0)
  return total ? Math.round((100 * assessed) / total) / 100 : 1
}

/** Points that a full answer to this check would add to its tier's score, one decimal. */
export function worthOf(check: Scored, checks: readonly Scored[]): number {
  if (check.credit === null || check.credit === 1) return 0
  const weight = checks.reduce((sum, it) => sum + (it.tier === check.tier && it.credit !== null ? it.weight : 0), 0)
  return weight ? Math.round((1000 * check.weight * (1 - check.credit)) / weight) / 10 : 0
}
