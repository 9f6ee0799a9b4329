import type { Report } from '../report/report.ts'

export const levelNames = ['initial', 'defined', 'managed', 'production-ready', 'optimized'] as const
export type LevelName = (typeof levelNames)[number]

export interface Minimums {
  readonly minScore?: number | undefined
  readonly minLevel?: LevelName | undefined
}

/** Below this share of assessed weight a score says too little to pass a minimum. */
const minCoverage = 0.6

/** Adds the rules `min-score` and `min-level` to the gate. They only tighten: a gate that fails stays failed. Without a score nothing is asked. */
export function withMinimums(report: Report, { minScore, minLevel }: Minimums): Report {
  if (report.score === null) return report
  const score = report.score
  const level = report.level?.index ?? 0
  const rules = [
    ...(minScore === undefined ? [] : [rule(report, 'min-score', score >= minScore, `the score is ${score}, asked are ${minScore}`)]),
    ...(minLevel === undefined
      ? []
      : [
          rule(
            report,
            'min-level',
            level >= levelNames.indexOf(minLevel),
            `the level is ${report.level?.name ?? levelNames[0]}, asked is ${minLevel}`,
          ),
        ]),
  ]
  return { ...report, gate: { passed: report.gate.passed && rules.every((it) => it.passed), rules: [...report.gate.rules, ...rules] } }
}

function rule(report: Report, name: string, reached: boolean, because: string) {
  if (report.coverage >= minCoverage) return { rule: name, passed: reached, because }
  const seen = Math.round(report.coverage * 100)
  return { rule: name, passed: false, because: `only ${seen} % of the weight could be measured, less than ${minCoverage * 100} %` }
}
