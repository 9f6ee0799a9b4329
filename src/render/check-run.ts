// The page of a check run: title, summary, text and annotations, in the words and limits of GitHub's Checks API.
import type { CheckResult, Report } from '../report/report.ts'
import { fitSections } from './budget.ts'
import { clean } from './escape.ts'
import { detailSections, footerSection, headSections } from './markdown/sections.ts'
import { foldedNote } from './markdown.ts'
import { type RenderOptions, repositoryPath } from './options.ts'
import { isOpen, standing } from './words.ts'

/** Both texts of a check run may have 65,535 characters. */
export const textLimit = 65_535
/** More would slow the pull request's page down, and nobody reads them. */
export const mostAnnotations = 100

export interface Annotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly annotation_level: 'notice' | 'warning' | 'failure'
  readonly title: string
  readonly message: string
}

export interface CheckRunOutput {
  readonly conclusion: 'success' | 'failure'
  readonly title: string
  readonly summary: string
  readonly text: string
  /** this change's own lines first; sent in batches of 50 */
  readonly annotations: readonly Annotation[]
}

/** Lines that a pull request added or changed, by path of the repository. */
export type ChangedLines = ReadonlyMap<string, ReadonlySet<number>>

export function renderCheckRun(report: Report, options: RenderOptions = {}, changed: ChangedLines | null = null): CheckRunOutput {
  const note = (folded: readonly string[]) => foldedNote(folded, options)
  return {
    conclusion: report.gate.passed ? 'success' : 'failure',
    title: title(report),
    summary: fitSections([...headSections(report, options), footerSection(report, options)], textLimit, note).text,
    text: fitSections(detailSections(report, options), textLimit, note).text,
    annotations: annotations(report, options, changed),
  }
}

function title(report: Report): string {
  const gate = report.gate.passed ? 'gate passed' : (report.gate.rules.find((rule) => !rule.passed)?.because ?? 'gate failed')
  return clean(report.score === null ? `No use of a language model: ${gate}` : `${standing(report)}: ${gate}`, 200)
}

function annotations(report: Report, options: RenderOptions, changed: ChangedLines | null): Annotation[] {
  const seen = new Set<string>()
  const own: Annotation[] = []
  const others: Annotation[] = []
  const shorts = report.score === null ? [] : report.checks.filter(isOpen).sort((a, b) => b.weight - a.weight)
  for (const check of shorts) {
    for (const gap of check.gaps) {
      const path = repositoryPath(gap.path, options)
      const key = `${check.id} ${path}:${gap.line}`
      if (seen.has(key)) continue
      seen.add(key)
      const isOwn = touches(changed?.get(path), gap.line, gap.endLine ?? gap.line)
      const list = isOwn ? own : others
      list.push(annotation(check, { ...gap, path }, isOwn ? 'warning' : 'notice'))
    }
  }
  return [...own, ...others].slice(0, mostAnnotations)
}

function touches(lines: ReadonlySet<number> | undefined, first: number, last: number): boolean {
  if (!lines) return false
  for (const line of lines) if (line >= first && line <= last) return true
  return false
}

function annotation(check: CheckResult, gap: CheckResult['gaps'][number], level: Annotation['annotation_level']): Annotation {
  return {
    path: gap.path,
    start_line: gap.line,
    end_line: Math.max(gap.line, gap.endLine ?? gap.line),
    annotation_level: level,
    title: clean(`${check.id}: ${check.status}`, 200),
    message: [clean(gap.detail, 500), clean(check.advice, 500)].filter(Boolean).join('\n'),
  }
}
