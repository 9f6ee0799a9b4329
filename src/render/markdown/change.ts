// "This pull request": what the change did, with the lines to look at.
import type { Change, Delta, Pin, PromptRecord } from '../../report/report.ts'
import { code, sentence, words } from '../escape.ts'
import { plural } from '../words.ts'
import { type PlaceWriter, plainPlace } from './places.ts'

const pinWords: Readonly<Record<Pin, string>> = {
  fixed: 'is pinned',
  floating: 'is a floating alias',
  undated: 'has no dated id',
  indirect: 'is set elsewhere',
}

/** Whether the change moved anything that the comment would tell. */
export function isEventful(delta: Delta): boolean {
  return Object.values(delta).some((value) => Array.isArray(value) && value.length > 0)
}

/** What the change did under its heading. */
export function changeSection(delta: Delta, place: PlaceWriter, most: number): string {
  const lines = changeLines(delta, place, most)
  return lines ? `**This pull request**\n${lines}` : '**This pull request** changes nothing that is asked here.'
}

/** At most `most` lines a kind; what is left out is counted. */
export function changeLines(delta: Delta | null, place: PlaceWriter, most: number): string {
  if (!delta) return ''
  const lines = [
    ...listed(delta.regressed, most, (change) => changeLine('▼', change, place)),
    ...listed(delta.improved, most, (change) => changeLine('▲', change, place)),
    ...asked(delta.newlyAsked, most),
    ...found(delta),
    ...listed(delta.outOfSight, most, (path) => `! model calls now stand in ${code(path, 160)}, where nothing is judged`),
    ...listed(modelChanges(delta), most, ({ before, after }) => `${code(before.model ?? '', 80)} → ${code(after.model ?? '', 80)} (${place(after)})`),
    ...listed(movedCalls(delta), most, ({ before, after }) => `call moved: ${plainPlace(before)} → ${place(after)}`),
    ...listed(alteredCalls(delta), most, ({ after, fields }) => `call changed its ${fields.join(', ')} (${place(after)})`),
    ...listed(delta.changedSettings, most, (it) => `${sentence(it.before, 80)} → ${sentence(it.after, 80)} (${place(it)})`),
    ...listed(delta.changedPrompts, most, ({ before, after }) => `prompt changed: ${place(after)}${variables(before, after)}`),
    ...listed(delta.addedModels, most, (model) => {
      const where = model.locations[0]
      return `\\+ model ${code(model.id, 80)} ${pinWords[model.pin]}${where ? ` (${place(where)})` : ''}`
    }),
    ...listed(delta.removedModels, most, (model) => `− model ${code(model.id, 80)}`),
    ...listed(delta.addedHosts, most, (host) => `\\+ data now also goes to ${code(host, 80)}`),
    ...listed(delta.removedHosts, most, (host) => `− no data goes to ${code(host, 80)} any more`),
  ]
  return lines.map((line) => `- ${line}`).join('\n')
}

function changeLine(mark: string, change: Change, place: PlaceWriter): string {
  const where = change.places.slice(0, 2).map((it) => `${place(it)} ${sentence(it.detail, 120)}`.trim())
  const because = where.length ? where.join('; ') : sentence(change.because, 160)
  return `${mark} ${words(change.id, 60)} ${change.from} → ${change.to}${because ? `: ${because}` : ''}`
}

/** Checks that this change makes applicable: no regression, so one line for all. */
function asked(changes: readonly Change[], most: number): string[] {
  if (!changes.length) return []
  const names = changes.slice(0, most).map((change) => `${words(change.id, 60)} (${change.to})`)
  const rest = changes.length - names.length
  return [`\\+ ${plural(changes.length, 'check is', 'checks are')} asked now: ${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`]
}

function variables(before: PromptRecord, after: PromptRecord): string {
  const only = (names: readonly string[], others: readonly string[], what: string) => {
    const own = names.filter((name) => !others.includes(name)).slice(0, 8)
    return own.length ? [`${what} ${own.map((name) => code(name, 40)).join(' ')}`] : []
  }
  const list = [...only(after.variables, before.variables, 'now takes'), ...only(before.variables, after.variables, 'no longer takes')]
  return list.map((words) => `, ${words}`).join('')
}

const movedCalls = (delta: Delta) => delta.changedCalls.filter(({ changed }) => changed.includes('path') || changed.includes('function'))

/** what a reader knows by these words; the rest is told in lines of its own or follows from them */
const fieldWords: Readonly<Record<string, string>> = {
  timeout: 'timeout',
  retries: 'retries',
  fallback: 'fallback',
  streaming: 'streaming',
  tools: 'tools',
  structured: 'schema',
  systemMessage: 'system message',
  temperature: 'temperature',
  maxTokens: 'output limit',
  provider: 'provider',
  traced: 'tracing',
  evaluatedBy: 'evaluation',
}

const alteredCalls = (delta: Delta) =>
  delta.changedCalls
    .map(({ after, changed }) => ({ after, fields: changed.flatMap((name) => fieldWords[name] ?? []) }))
    .filter(({ fields }) => fields.length > 0)

/** Calls that ask another model than before. */
const modelChanges = (delta: Delta) => delta.changedCalls.filter(({ before, after }) => before.model && after.model && before.model !== after.model)

function found(delta: Delta): string[] {
  const counts = [
    delta.addedCalls.length ? `\\+ ${plural(delta.addedCalls.length, 'model call')}` : '',
    delta.removedCalls.length ? `− ${plural(delta.removedCalls.length, 'model call')}` : '',
    delta.addedPrompts.length ? `\\+ ${plural(delta.addedPrompts.length, 'prompt')}` : '',
    delta.removedPrompts.length ? `− ${plural(delta.removedPrompts.length, 'prompt')}` : '',
  ].filter(Boolean)
  return counts.length ? [counts.join(' · ')] : []
}

function listed<T>(items: readonly T[], most: number, write: (item: T) => string): string[] {
  const rest = items.length - most
  return [...items.slice(0, most).map(write), ...(rest > 0 ? [`… and ${rest} more`] : [])]
}
