import type { Report } from '../../report/report.ts'
import { sentence, words } from '../escape.ts'
import { promises } from '../promises.ts'
import { scoreWords } from '../words.ts'

/** A GFM table; cells are Markdown already. */
export function table(header: readonly string[], rows: readonly (readonly string[])[], numbers: readonly number[] = []): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = header.map((_, index) => (numbers.includes(index) ? '---:' : '---'))
  return [line(header), line(rule), ...rows.map(line)].join('\n')
}

/** The five rows that nobody can miss. */
export function promiseTable(report: Report): string {
  const rows = promises(report).map((row) => [`**${row.title}**`, row.now, ...(report.delta ? [row.change] : []), sentence(row.seen, 140)])
  return table(['', 'Now', ...(report.delta ? ['Change'] : []), 'What was seen'], rows)
}

export function areaTable(report: Report): string {
  const moved = (id: string) => {
    const count = (changes: readonly { readonly id: string }[] | undefined) => changes?.filter((change) => change.id.startsWith(`${id}/`)).length ?? 0
    const up = count(report.delta?.improved)
    const down = count(report.delta?.regressed)
    return [up ? `▲ ${up} rose` : '', down ? `▼ ${down} fell` : ''].filter(Boolean).join(' ') || '='
  }
  const areas = report.areas.filter((area) => area.pass + area.partial + area.fail + area.unknown > 0)
  const isBlind = areas.some((area) => area.unknown > 0)
  const count = (number: number) => (number ? String(number) : '')
  const rows = areas.map((area) => [
    words(area.title),
    scoreWords(area.score),
    ...(report.delta ? [moved(area.id)] : []),
    ...[area.pass, area.partial, area.fail, ...(isBlind ? [area.unknown] : [])].map(count),
  ])
  const header = ['Area', 'Score', ...(report.delta ? ['Change'] : []), '✔ pass', '◐ partial', '✘ fail', ...(isBlind ? ['? unknown'] : [])]
  return table(header, rows, header.map((_, index) => index).slice(1))
}
