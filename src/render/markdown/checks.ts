import type { CheckResult, Report } from '../../report/report.ts'
import { code, html, sentence, words } from '../escape.ts'
import type { RenderOptions } from '../options.ts'
import { isShort, plural, scoreWords, statusWords } from '../words.ts'
import { worthMost } from '../worth.ts'
import type { PlaceWriter } from './places.ts'
import { table } from './tables.ts'

/** What to do next, best first, with the points that it brings. */
export function worthSection(report: Report, place: PlaceWriter, most: number, options: RenderOptions): string {
  const list = worthMost(report).slice(0, most)
  if (!list.length) return ''
  const title = list[0]?.check.tier === 'advanced' ? 'Worth most next (points of the advanced score)' : 'Worth most next (points)'
  const lines = list.map(({ check, points }, index) => {
    const where = check.gaps[0] ? ` (${place(check.gaps[0])})` : ''
    return `${index + 1}. ${checkLink(check, options)} **+${points.toFixed(1)}** ${sentence(check.advice, 300)}${where}`
  })
  return [`**${title}**\n${lines.join('\n')}`, nextLevel(report)].filter(Boolean).join('\n\n')
}

function nextLevel({ level }: Report): string {
  if (!level?.next?.missing.length) return ''
  const shown = level.next.missing.slice(0, 6).map((id) => words(id, 60))
  const rest = level.next.missing.length - shown.length
  return `To reach **${words(level.next.name)}**: ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

/** Every check in a fold, area by area; `depth` says how much of each is told. */
export function allChecks(report: Report, place: PlaceWriter, depth: 'whole' | 'short' | 'names'): string {
  const counts = ['pass', 'partial', 'fail', 'unknown', 'error', 'na']
    .map((status) => [report.checks.filter((check) => check.status === status).length, status === 'na' ? 'not asked' : status] as const)
    .filter(([count]) => count > 0)
    .map(([count, status]) => `${count} ${status}`)
  const body = report.areas.map((area) => areaChecks(report, area, place, depth)).join('\n\n')
  return fold(`All ${plural(report.checks.length, 'check')}: ${counts.join(', ')}`, body)
}

function areaChecks(report: Report, area: Report['areas'][number], place: PlaceWriter, depth: 'whole' | 'short' | 'names'): string {
  const own = report.checks.filter((check) => check.area === area.id)
  const asked = own.filter((check) => check.status !== 'na')
  const notAsked = own.filter((check) => check.status === 'na')
  const rows = asked.map((check) => [
    words(check.id, 60),
    statusWords[check.status].replaceAll(' ', '&nbsp;') + marks(check),
    ...(depth === 'names' ? [] : [sentence(check.summary, 160)]),
    ...(depth === 'whole' ? [places(check, place)] : []),
  ])
  const header = ['Check', 'Status', ...(depth === 'names' ? [] : ['What was seen']), ...(depth === 'whole' ? ['Where'] : [])]
  return [
    `**${words(area.title)}** ${scoreWords(area.score)}`,
    rows.length ? table(header, rows) : '',
    notAsked.length ? `Not asked here: ${notAsked.map((check) => words(check.id, 60)).join(', ')}` : '',
  ]
    .filter(Boolean)
    .join('\n\n')
}

function places(check: CheckResult, place: PlaceWriter): string {
  const list = isShort(check) && check.gaps.length ? check.gaps : check.evidence
  const rest = list.length - 2
  return list.slice(0, 2).map(place).join('<br>') + (rest > 0 ? `<br>and ${rest} more` : '')
}

const marks = (check: CheckResult): string =>
  (check.attested ? ' · attested' : '') + (check.waived ? ` · waived until ${words(check.waived.until, 20)}` : '')

export function checkLink(check: CheckResult, options: RenderOptions): string {
  return options.docsUrl ? `[${code(check.id, 60)}](${options.docsUrl}checks/${encodeURI(check.id)}.md)` : code(check.id, 60)
}

export function fold(summary: string, body: string): string {
  return `<details><summary>${html(summary, 300)}</summary>\n\n${body}\n\n</details>`
}
