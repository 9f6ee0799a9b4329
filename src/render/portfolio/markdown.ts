// Several projects in one comment: a row each, one gate, and a fold for each that has something to tell.
import type { PortfolioReport, Report } from '../../report/report.ts'
import { fitSections, type Section } from '../budget.ts'
import { clean, code, words } from '../escape.ts'
import { changeLines, isEventful } from '../markdown/change.ts'
import { fold, worthSection } from '../markdown/checks.ts'
import { linkedPlaces, plainPlace } from '../markdown/places.ts'
import { detailSections, footerSection, gate, policyNotes, preview } from '../markdown/sections.ts'
import { promiseTable, table } from '../markdown/tables.ts'
import { foldedNote } from '../markdown.ts'
import type { RenderOptions } from '../options.ts'
import { changeWords, plural, scoreWords, standing } from '../words.ts'

/** Room below GitHub's 65,536 for the marker. */
const commentLimit = 65_000

export function portfolioMarkdown(portfolio: PortfolioReport, options: RenderOptions = {}): string {
  const sections = [...portfolioHead(portfolio, options), ...portfolio.projects.map((report) => details(report, options)), footer(portfolio, options)]
  return fitSections(sections, options.limit ?? commentLimit, (folded) => foldedNote(folded, options)).text
}

/** Heading, gate, one row for each project, and what the change does to each that it touches. */
export function portfolioHead(portfolio: PortfolioReport, options: RenderOptions): Section[] {
  const { projects } = portfolio
  const previews = [
    ...new Set(projects.map((report) => (preview(report) ? `${words(report.target.project, 80)}: ${preview(report)}` : '')).filter(Boolean)),
  ]
  return [
    { name: 'heading', rank: 1, variants: [heading(portfolio, options)] },
    { name: 'gate', rank: 2, variants: [gate(portfolio, 20), gate(portfolio, 5)] },
    { name: 'preview', rank: 3, variants: [previews.join('\n\n'), ''] },
    { name: 'policy', rank: 4, variants: [notes(projects)] },
    { name: 'projects', rank: 2, variants: [rows(projects, 100), rows(projects, 20)] },
    ...projects.filter(isTouched).map((report) => touched(report, options)),
  ]
}

/** The same policy holds for each project, so a note that all share is told once. */
function notes(projects: readonly Report[]): string {
  const [first] = projects
  const every = new Map(projects.flatMap((report) => report.notices).map((notice) => [`${notice.kind} ${notice.because}`, notice]))
  return first ? policyNotes({ ...first, notices: [...every.values()] }, 10) : ''
}

/** Where a project has something to tell: it fails, or the change moves it. */
const isTouched = (report: Report): boolean => report.score !== null && (!report.gate.passed || (report.delta !== null && isEventful(report.delta)))

/** Counts of projects that a change touches. */
export const touchedCount = ({ projects }: PortfolioReport): number =>
  projects.filter((report) => report.delta !== null && isEventful(report.delta)).length

function heading(portfolio: PortfolioReport, options: RenderOptions): string {
  const { projects } = portfolio
  const against = options.baseName ? ` against ${words(options.baseName, 60)}` : ''
  const count = touchedCount(portfolio)
  const change = projects.some((report) => report.delta) ? ` &nbsp; ${count ? `${count} changed` : 'unchanged'}${against}` : ''
  return `## LLMOps maturity of ${plural(projects.length, 'project')}${change}`
}

function rows(projects: readonly Report[], most: number): string {
  const isCompared = projects.some((report) => report.delta)
  const header = ['Project', 'Score', 'Level', ...(isCompared ? ['Change'] : []), 'Gate', ...(isCompared ? ['▲', '▼'] : [])]
  const body = projects.slice(0, most).map((report) => {
    const { delta, level, gate: own } = report
    const count = (number: number | undefined) => (number ? String(number) : '')
    return [
      code(report.target.project, 100),
      report.score === null ? 'no language model' : scoreWords(report.score),
      words(level?.name ?? '–'),
      ...(isCompared ? [changeWords(delta?.score ?? null)] : []),
      own.passed ? '✅' : '❌',
      ...(isCompared ? [count(delta?.improved.length), count(delta?.regressed.length)] : []),
    ]
  })
  const rest = projects.length - body.length
  return `${table(header, body, [1])}${rest > 0 ? `\n\n… and ${plural(rest, 'more project')}` : ''}`
}

function touched(report: Report, options: RenderOptions): Section {
  const title = `**${words(report.target.project, 100)}** ${standing(report)} ${report.delta ? changeWords(report.delta.score) : ''}`.trim()
  const write = (most: number) => `${title}\n\n${changeLines(report.delta, linkedPlaces(report.target.commit, options), most) || gate(report, most)}`
  return { name: clean(report.target.project, 60), rank: 4, variants: [write(10), write(3), ''] }
}

function details(report: Report, options: RenderOptions): Section {
  if (report.score === null) return { name: '', rank: 9, variants: [''] }
  const place = linkedPlaces(report.target.commit, options)
  const title = `${clean(report.target.project, 100)}: what is there and what to do next`
  const head = [promiseTable(report), worthSection(report, place, 5, options)]
  const whole = [...head, ...detailSections(report, options).map((section) => section.variants[0] ?? '')]
  const short = [promiseTable(report), worthSection(report, plainPlace, 3, {})]
  const write = (parts: readonly string[]) => fold(title, parts.filter(Boolean).join('\n\n'))
  return { name: `details of ${clean(report.target.project, 60)}`, rank: 7, variants: [write(whole), write(head), write(short), ''] }
}

export function portfolioDetails(portfolio: PortfolioReport, options: RenderOptions): Section[] {
  return portfolio.projects.map((report) => details(report, options))
}

export function footer({ projects }: PortfolioReport, options: RenderOptions): Section {
  const [first] = projects
  return first ? footerSection({ ...first, score: null }, options) : { name: 'footer', rank: 1, variants: [''] }
}
