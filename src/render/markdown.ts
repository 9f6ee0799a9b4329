// The pull request comment and the job summary: the same text within different limits.
import type { Report } from '../report/report.ts'
import { fitSections } from './budget.ts'
import { detailSections, footerSection, headSections } from './markdown/sections.ts'
import type { RenderOptions } from './options.ts'

/** Room below GitHub's 65,536 for the marker. */
const commentLimit = 65_000

/** Deterministic: the same report and options give the same text. */
export function renderMarkdown(report: Report, options: RenderOptions = {}): string {
  const sections = [...headSections(report, options), ...detailSections(report, options), footerSection(report, options)]
  return fitSections(sections, options.limit ?? commentLimit, (folded) => foldedNote(folded, options)).text
}

export function foldedNote(folded: readonly string[], options: RenderOptions): string {
  const where = options.reportUrl ? `the [job summary and the JSON report](${options.reportUrl})` : 'the JSON report'
  return `<sub>Shortened to fit: ${folded.join(', ')}. The whole is in ${where}.</sub>`
}
