import type { CheckResult } from '../report/report.ts'

/** 100 × Σ weight × credit ÷ Σ weight over the assessed checks of a tier, one decimal; null where nothing was assessed. */
export function scoreOf(checks: readonly CheckResult[], tier: CheckResult['tier']): number | null {
  return meanCredit(checks.filter((check) => check.tier === tier))
}

export function meanCredit(checks: readonly CheckResult[]): number | null {
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
export function coverageOf(checks: readonly CheckResult[]): number {
  const applicable = checks.filter((check) => check.tier === 'baseline' && check.status !== 'na')
  const total = applicable.reduce((sum, check) => sum + check.weight, 0)
  const assessed = applicable.reduce((sum, check) => sum + (check.credit === null ? 0 : check.weight), 0)
  return total ? Math.round((100 * assessed) / total) / 100 : 1
}
