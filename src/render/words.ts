// Marks and numbers, the same in every output.
import type { CheckResult, Report, Status } from '../report/report.ts'

export const statusWords: Readonly<Record<Status, string>> = {
  pass: '✔ pass',
  partial: '◐ partial',
  fail: '✘ fail',
  na: '– not asked',
  unknown: '? unknown',
  error: '! error',
}

/** 61.5 as `61.5`, 70 as `70`, nothing assessed as `–`. */
export const scoreWords = (score: number | null): string => (score === null ? '–' : String(score))

/** `▲ 2.5`, `▼ 0.3`, `=`. */
export function changeWords(change: number | null): string {
  if (change === null || change === 0) return '='
  return `${change > 0 ? '▲' : '▼'} ${Math.abs(Math.round(change * 10) / 10)}`
}

export const percent = (share: number): string => `${Math.round(share * 100)} %`

export const plural = (count: number, noun: string, many = `${noun}s`): string => `${count} ${count === 1 ? noun : many}`

/** `61.5 · managed`, or a dash where nothing is scored. */
export function standing(report: Report): string {
  return report.level ? `${scoreWords(report.score)} · ${report.level.name}` : scoreWords(report.score)
}

export const isShort = (check: CheckResult): boolean => check.status === 'partial' || check.status === 'fail'

/** Falls short, and neither an attestation, a correction nor a waiver answers for it. */
export const isOpen = (check: CheckResult): boolean => isShort(check) && check.credit !== 1 && check.waived === null
