// "What was found": the inventory in a fold.
import type { Report } from '../../report/report.ts'
import { code, words } from '../escape.ts'
import { plural } from '../words.ts'
import { fold } from './checks.ts'
import type { PlaceWriter } from './places.ts'
import { table } from './tables.ts'

/** Tables of calls, models, prompts and components, at most `most` rows each; nothing where nothing was found. */
export function foundSection({ inventory, notices }: Report, place: PlaceWriter, most: number): string {
  const { calls, models, prompts, components } = inventory
  const names = [...new Set(components.map((component) => component.name))]
  const counts = [
    calls.length ? plural(calls.length, 'call') : '',
    models.length ? plural(models.length, 'model') : '',
    prompts.length ? plural(prompts.length, 'prompt') : '',
    ...names.slice(0, 8),
    names.length > 8 ? `and ${names.length - 8} more` : '',
  ].filter(Boolean)
  const noticed = notices.filter((notice) => !['preview', 'waiver', 'correction', 'attestation'].includes(notice.kind))
  const body = [
    rows('Calls', ['Where', 'Call', 'Model', 'Traced'], calls, most, (call) => [
      place(call),
      code(call.symbol, 80),
      call.model ? `${code(call.model, 80)}${call.pin && call.pin !== 'fixed' ? ` ${call.pin}` : ''}` : '',
      call.traced ? words(call.tracedBy.join(', '), 80) || 'yes' : 'no',
    ]),
    rows('Models', ['Model', 'Provider', 'Role', 'Pin', 'Where'], models, most, (model) => [
      code(model.id, 80),
      words(model.provider ?? '', 40),
      words(model.role, 40),
      model.pin,
      model.locations.slice(0, 2).map(place).join(' '),
    ]),
    rows('Prompts', ['Prompt', 'Kind', 'Variables', 'Where'], prompts, most, (prompt) => [
      words(prompt.name, 80),
      words(prompt.kind, 40),
      prompt.variables
        .slice(0, 6)
        .map((name) => code(name, 40))
        .join(' '),
      place(prompt),
    ]),
    rows('Components', ['Kind', 'Name', 'Version', 'Where'], components, most, (component) => [
      words(component.kind.replaceAll('_', ' '), 40),
      words(component.name, 60),
      words(component.version ?? '', 40),
      component.locations.slice(0, 2).map(place).join(' '),
    ]),
    rows('Notices', ['What', 'Where', 'Why'], noticed, Math.min(most, 20), (notice) => [
      words(notice.kind, 40),
      notice.path ? code(notice.path, 120) : '',
      words(notice.because, 160),
    ]),
  ].filter(Boolean)
  return body.length ? fold(`What was found: ${counts.join(', ') || 'nothing but notices'}`, body.join('\n\n')) : ''
}

function rows<T>(title: string, header: readonly string[], items: readonly T[], most: number, cells: (item: T) => readonly string[]): string {
  if (!items.length) return ''
  const rest = items.length - most
  return `**${title}**\n\n${table(header, items.slice(0, most).map(cells))}${rest > 0 ? `\n\n… and ${rest} more` : ''}`
}
