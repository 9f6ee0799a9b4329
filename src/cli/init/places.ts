// Words about what a scan found, for files that a person will fill in.
import { clean, code } from '../../render/escape.ts'
import type { Report } from '../../report/report.ts'

interface Place {
  readonly path: string
  readonly line: number
}

/** `gpt-4o` (`app/chat.py:12`), safe within Markdown. */
export const named = (name: string, place: Place | undefined): string =>
  code(name, 80) + (place ? ` (${code(`${place.path}:${place.line}`, 160)})` : '')

/** Names for a line of a YAML comment. */
export const plainNames = (names: Iterable<string>, most = 6): string => {
  const all = [...new Set(names)].map((name) => clean(name, 80))
  return all.length > most ? `${all.slice(0, most).join(', ')} and ${all.length - most} more` : all.join(', ')
}

/** Hosts that calls reach, else their providers. */
export const destinations = ({ inventory }: Report): readonly string[] =>
  [...new Set(inventory.calls.flatMap(({ host, provider }) => host ?? (provider === 'local' ? [] : (provider ?? []))))].sort()

export const namesOf = ({ inventory }: Report, kind: string): readonly string[] =>
  [...new Set(inventory.components.filter((it) => it.kind === kind).map((it) => it.name))].sort()

/** Whether one of the checks is asked here and falls short. */
export const isMissing = (report: Report, ...ids: readonly string[]): boolean =>
  report.checks.some((check) => ids.includes(check.id) && (check.status === 'fail' || check.status === 'partial'))

export const areaMissing = (report: Report, area: string): boolean =>
  report.checks.some((check) => check.area === area && (check.status === 'fail' || check.status === 'partial'))
