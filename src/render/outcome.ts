// What a run gives: one report, or one for each project of the policy.
import type { PortfolioReport, Report } from '../report/report.ts'

export type Outcome = Report | PortfolioReport

export const isPortfolio = (outcome: Outcome): outcome is PortfolioReport => 'projects' in outcome

export const reportsOf = (outcome: Outcome): readonly Report[] => (isPortfolio(outcome) ? outcome.projects : [outcome])

/** The report with the lowest score: a portfolio is as mature as its weakest project. One without use of a language model says nothing. */
export function weakestOf(outcome: Outcome): Report | null {
  const scored = reportsOf(outcome).filter((report) => report.score !== null)
  return (
    scored.reduce<Report | null>((low, report) => (low === null || (report.score ?? 0) < (low.score ?? 0) ? report : low), null) ??
    reportsOf(outcome)[0] ??
    null
  )
}
