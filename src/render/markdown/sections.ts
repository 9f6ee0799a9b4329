import type { Report } from '../../report/report.ts'
import type { Section } from '../budget.ts'
import { sentence, words } from '../escape.ts'
import type { RenderOptions } from '../options.ts'
import { changeWords, percent, standing } from '../words.ts'
import { changeSection } from './change.ts'
import { allChecks, worthSection } from './checks.ts'
import { foundSection } from './found.ts'
import { linkedPlaces, plainPlace } from './places.ts'
import { areaTable, promiseTable } from './tables.ts'

/** What a reader must see: standing, gate, change, the promised rows, areas, what to do next. */
export function headSections(report: Report, options: RenderOptions): Section[] {
  if (report.score === null) return unscored(report)
  const place = linkedPlaces(report.target.commit, options)
  const { delta } = report
  const change = (most: number) => (delta ? changeSection(delta, place, most) : '')
  return [
    { name: 'heading', rank: 1, variants: [heading(report, options)] },
    { name: 'gate', rank: 2, variants: [gate(report, 20), gate(report, 5)] },
    { name: 'preview', rank: 3, variants: [preview(report), ''] },
    { name: 'policy', rank: 4, variants: [policyNotes(report, 10), policyNotes(report, 3)] },
    { name: 'this pull request', rank: 4, variants: [change(20), change(5), change(2)] },
    { name: 'promises', rank: 1, variants: [promiseTable(report)] },
    { name: 'areas', rank: 5, variants: [areaTable(report), ''] },
    { name: 'worth most next', rank: 6, variants: [worthSection(report, place, 5, options), worthSection(report, plainPlace, 3, {})] },
  ]
}

/** The folds: every check, and the inventory. */
export function detailSections(report: Report, options: RenderOptions): Section[] {
  const place = linkedPlaces(report.target.commit, options)
  const checks = report.score === null ? [] : [checksSection(report, options)]
  const found = [foundSection(report, place, 50), foundSection(report, plainPlace, 50), foundSection(report, plainPlace, 15), '']
  return [...checks, { name: 'what was found', rank: 8, variants: found }]
}

function checksSection(report: Report, options: RenderOptions): Section {
  const shorter = (['whole', 'short', 'names'] as const).map((depth) => allChecks(report, plainPlace, depth))
  return { name: 'all checks', rank: 7, variants: [allChecks(report, linkedPlaces(report.target.commit, options), 'whole'), ...shorter, ''] }
}

export function footerSection(report: Report, options: RenderOptions): Section {
  const short = (commit: string) => words(commit.slice(0, 7))
  const { commit, base } = report.target
  const parts = [
    report.score === null ? '' : `measured on ${percent(report.coverage)} of the weight`,
    commit ? `commit ${short(commit)}${base ? ` against ${short(base)}` : ''}` : '',
    `catalogue ${words(report.tool.catalogue, 20)}`,
    options.docsUrl ? `[how this is scored](${options.docsUrl}scoring.md)` : '',
  ]
  return { name: 'footer', rank: 1, variants: [`<sub>${parts.filter(Boolean).join(' · ')}</sub>`] }
}

function unscored(report: Report): Section[] {
  const text = 'No use of a language model was found, so nothing is asked here.'
  return [
    { name: 'heading', rank: 1, variants: ['## LLMOps maturity'] },
    { name: 'gate', rank: 2, variants: [report.gate.passed ? `${text} The gate passes.` : `${text}\n\n${gate(report, 20)}`] },
  ]
}

function heading(report: Report, options: RenderOptions): string {
  const against = options.baseName ? ` against ${words(options.baseName, 60)}` : ''
  const moved = report.delta?.score ? changeWords(report.delta.score) : 'unchanged'
  const change = report.delta ? ` &nbsp; ${moved}${against}` : ''
  return `## LLMOps maturity ${standing(report)}${change}`
}

/** What a change to the policy or the owner's file would do; it is never applied to the change that makes it. */
export function preview({ notices }: Report): string {
  return notices
    .filter((it) => it.kind === 'preview')
    .map((it) => sentence(it.because))
    .join(' ')
}

const policyKinds = ['waiver', 'correction', 'attestation']

/** What the policy and the owner's file say that no longer holds or is not needed. */
export function policyNotes({ notices }: Report, most: number): string {
  const own = notices.filter((it) => policyKinds.includes(it.kind))
  if (!own.length) return ''
  const lines = own.slice(0, most).map((it) => `- ${sentence(it.because) || '…'}`)
  const rest = own.length - lines.length
  return ['**Policy and owner’s file**', ...lines, ...(rest > 0 ? [`- … and ${rest} more`] : [])].join('\n')
}

export function gate(report: Pick<Report, 'gate'>, most: number): string {
  if (report.gate.passed) return '✅ Gate passed'
  const failing = report.gate.rules.filter((rule) => !rule.passed)
  const shown = failing.slice(0, most).map((rule) => `${sentence(rule.because)} (${words(rule.rule, 40)})`)
  const rest = failing.length - shown.length
  if (shown.length === 1 && !rest) return `❌ Gate: ${shown[0]}`
  return ['❌ Gate:', ...shown.map((line) => `- ${line}`), ...(rest > 0 ? [`- … and ${rest} more`] : [])].join('\n')
}
