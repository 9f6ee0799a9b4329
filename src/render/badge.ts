// JSON for a shields.io endpoint badge, to be published as a file of the repository.
import type { Report } from '../report/report.ts'
import { clean } from './escape.ts'
import { standing } from './words.ts'

const colours: readonly (readonly [least: number, colour: string])[] = [
  [80, 'brightgreen'],
  [60, 'green'],
  [40, 'yellow'],
  [0, 'orange'],
]

export function renderBadge(report: Report): string {
  const { score } = report
  const message = score === null ? 'no language model' : clean(standing(report), 60)
  const color = score === null ? 'lightgrey' : (colours.find(([least]) => score >= least)?.[1] ?? 'orange')
  return `${JSON.stringify({ schemaVersion: 1, label: 'LLMOps maturity', message, color })}\n`
}
