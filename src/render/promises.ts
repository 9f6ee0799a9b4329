import type { CheckResult, Delta, Report, Status } from '../report/report.ts'
import { scoreWords, statusWords } from './words.ts'

export interface Promised {
  readonly title: string
  readonly checks: readonly CheckResult[]
  /** `70` or `◐ partial` */
  readonly now: string
  readonly change: '▲' | '▼' | '='
  /** what was seen, in the words of the check that holds the row back */
  readonly seen: string
}

const rows: readonly { readonly title: string; readonly area?: string; readonly ids?: readonly string[] }[] = [
  { title: 'Documentation', area: 'docs' },
  { title: 'CI tests', ids: ['quality/ci-tests'] },
  { title: 'Prompt versioning', ids: ['prompts/versioned'] },
  { title: 'Embedding configuration', ids: ['rag/embedding-model', 'rag/chunking'] },
  { title: 'Monitoring hooks', ids: ['fm/calls-traced', 'monitoring/request-logs'] },
]

/** The five things that the product promises to tell: in every output a row each. */
export function promises(report: Report): readonly Promised[] {
  return rows.map(({ title, area, ids }) => {
    const checks = report.checks.filter((check) => (area ? check.area === area : ids?.includes(check.id)))
    const status = statusOfAll(checks)
    const areaScore = report.areas.find((it) => it.id === area)?.score ?? null
    return {
      title,
      checks,
      now: area ? scoreWords(areaScore) : statusWords[status],
      change: changeOf(report.delta, checks),
      seen: area ? countWords(checks) : (holdingBack(checks)?.summary ?? ''),
    }
  })
}

function statusOfAll(checks: readonly CheckResult[]): Status {
  const asked = checks.filter((check) => check.status !== 'na')
  const judged = asked.filter((check) => check.status !== 'unknown' && check.status !== 'error')
  if (!asked.length) return 'na'
  if (!judged.length) return 'unknown'
  if (judged.every((check) => check.status === 'pass')) return 'pass'
  return judged.every((check) => check.status === 'fail') ? 'fail' : 'partial'
}

const worstFirst: readonly Status[] = ['fail', 'partial', 'pass', 'error', 'unknown', 'na']

function holdingBack(checks: readonly CheckResult[]): CheckResult | undefined {
  return [...checks].sort((a, b) => worstFirst.indexOf(a.status) - worstFirst.indexOf(b.status))[0]
}

function countWords(checks: readonly CheckResult[]): string {
  const asked = checks.filter((check) => check.status !== 'na')
  const passing = asked.filter((check) => check.status === 'pass').length
  return `${passing} of ${asked.length} checks pass`
}

/** What a comparison says of these checks together. */
export function changeOf(delta: Delta | null, checks: readonly CheckResult[]): '▲' | '▼' | '=' {
  const ids = new Set(checks.map((check) => check.id))
  if (delta?.regressed.some((change) => ids.has(change.id))) return '▼'
  return delta?.improved.some((change) => ids.has(change.id)) ? '▲' : '='
}
