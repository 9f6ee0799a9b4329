// The pull request comment and the job summary: the same text within different limits.
import type { Report } from '../report/report.ts'
import { fitSections, type Section } from './budget.ts'
import { sentence, words } from './escape.ts'
import { changeSection } from './markdown/change.ts'
import { allChecks, worthSection } from './markdown/checks.ts'
import { foundSection } from './markdown/found.ts'
import { linkedPlaces, plainPlace } from './markdown/places.ts'
import { areaTable, promiseTable } from './markdown/tables.ts'
import type { RenderOptions } from './options.ts'
import { changeWords, percent, standing } from './words.ts'

/** Room below GitHub's 65,536 for the marker. */
const commentLimit = 65_000

/** Deterministic: the same report and options give the same text. */
export function renderMarkdown(report: Report, options: RenderOptions = {}): string {
  const limit = options.limit ?? commentLimit
  return fitSections(report.score === null ? unscored(report, options) : scored(report, options), limit, (folded) => foldedNote(folded, options)).text
}

function scored(report: Report, options: RenderOptions): Section[] {
  const place = linkedPlaces(report.target.commit, options)
  const { delta } = report
  const change = (most: number) => (delta ? changeSection(delta, place, most) : '')
  return [
    { name: 'heading', rank: 1, variants: [heading(report, options)] },
    { name: 'gate', rank: 2, variants: [gate(report, 20), gate(report, 5)] },
    { name: 'this pull request', rank: 4, variants: [change(20), change(5), change(2)] },
    { name: 'promises', rank: 1, variants: [promiseTable(report)] },
    { name: 'areas', rank: 5, variants: [areaTable(report), ''] },
    { name: 'worth most next', rank: 6, variants: [worthSection(report, place, 5, options), worthSection(report, plainPlace, 3, {})] },
    {
      name: 'all checks',
      rank: 7,
      variants: [
        allChecks(report, place, 'whole'),
        ...(['whole', 'short', 'names'] as const).map((depth) => allChecks(report, plainPlace, depth)),
        '',
      ],
    },
    {
      name: 'what was found',
      rank: 8,
      variants: [foundSection(report, place, 50), foundSection(report, plainPlace, 50), foundSection(report, plainPlace, 15), ''],
    },
    { name: 'footer', rank: 1, variants: [footer(report, options)] },
  ]
}

function unscored(report: Report, options: RenderOptions): Section[] {
  const text = 'No use of a language model was found, so nothing is asked here.'
  return [
    { name: 'heading', rank: 1, variants: ['## LLMOps maturity'] },
    { name: 'gate', rank: 2, variants: [report.gate.passed ? `${text} The gate passes.` : `${text}\n\n${gate(report, 20)}`] },
    { name: 'what was found', rank: 8, variants: [foundSection(report, linkedPlaces(report.target.commit, options), 20), ''] },
    { name: 'footer', rank: 1, variants: [footer(report, options)] },
  ]
}

function heading(report: Report, options: RenderOptions): string {
  const against = options.baseName ? ` against ${words(options.baseName, 60)}` : ''
  const change = report.delta ? ` &nbsp; ${changeWords(report.delta.score)}${against}` : ''
  return `## LLMOps maturity ${standing(report)}${change}`
}

function gate(report: Report, most: number): string {
  const failing = report.gate.rules.filter((rule) => !rule.passed)
  if (report.gate.passed) return '✅ Gate passed'
  const shown = failing.slice(0, most).map((rule) => `${sentence(rule.because)} (${words(rule.rule, 40)})`)
  const rest = failing.length - shown.length
  if (shown.length === 1 && !rest) return `❌ Gate: ${shown[0]}`
  return ['❌ Gate:', ...shown.map((line) => `- ${line}`), ...(rest > 0 ? [`- … and ${rest} more`] : [])].join('\n')
}

function footer(report: Report, options: RenderOptions): string {
  const short = (commit: string) => words(commit.slice(0, 7))
  const { commit, base } = report.target
  const parts = [
    `measured on ${percent(report.coverage)} of the weight`,
    commit ? `commit ${short(commit)}${base ? ` against ${short(base)}` : ''}` : '',
    `catalogue ${words(report.tool.catalogue, 20)}`,
    options.docsUrl ? `[how this is scored](${options.docsUrl}scoring.md)` : '',
  ]
  return `<sub>${parts.filter(Boolean).join(' · ')}</sub>`
}

function foldedNote(folded: readonly string[], options: RenderOptions): string {
  const where = options.reportUrl ? `the [job summary and the JSON report](${options.reportUrl})` : 'the JSON report'
  return `<sub>Shortened to fit: ${folded.join(', ')}. The whole is in ${where}.</sub>`
}
