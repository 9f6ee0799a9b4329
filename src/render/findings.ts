// What falls short and where, each with a name that survives edits above it: for annotations of code scanning and for review comments.
import { createHash } from 'node:crypto'
import type { CheckResult, Report } from '../report/report.ts'
import { type RenderOptions, repositoryPath } from './options.ts'
import { isOpen } from './words.ts'

export interface Finding {
  readonly check: CheckResult
  /** its path is one of the repository */
  readonly gap: CheckResult['gaps'][number]
  /** the same for the same finding, whatever line it stands on */
  readonly fingerprint: string
}

/** Every gap of the checks that `counts` names, in the order of the report: those that nothing answers for, where nothing else is said. */
export function findingsOf(report: Report, options: RenderOptions, counts: (check: CheckResult) => boolean = isOpen): Finding[] {
  if (report.score === null) return []
  const ordinals = new Map<string, number>()
  // by function and kind: a client that is wrapped for a tracer changes the callee, not the finding
  const calls = new Map(report.inventory.calls.map((call) => [`${call.path}:${call.line}`, `${call.function}#${call.kind}`]))
  return report.checks.filter(counts).flatMap((check) =>
    check.gaps.map((gap) => {
      const path = repositoryPath(gap.path, options)
      const subject = `${check.id}\0${path}\0${calls.get(`${gap.path}:${gap.line}`) ?? withoutNumbers(gap.detail)}`
      const ordinal = ordinals.get(subject) ?? 0
      ordinals.set(subject, ordinal + 1)
      const fingerprint = createHash('sha256').update(`${subject}\0${ordinal}`).digest('hex').slice(0, 32)
      const fix = gap.fix && { ...gap.fix, path: repositoryPath(gap.fix.path, options) }
      return { check, gap: { ...gap, path, ...(fix ? { fix } : {}) }, fingerprint }
    }),
  )
}

/** What names the finding whatever line it stands on: the call it is about, else its words without line numbers. */
const withoutNumbers = (detail: string): string => detail.replace(/\d+/g, '#')
