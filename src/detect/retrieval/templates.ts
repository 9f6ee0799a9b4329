// The place for chunks in the text of a prompt, in code and in files of templates: a slot, a loop over documents, the source of each.
import type { Evidence } from '../context.ts'
import type { Reading } from './reading.ts'
import { snake } from './units.ts'
import { namesDocument, namesSlot, namesText } from './words.ts'

export interface Placed {
  readonly slots: readonly Evidence[]
  readonly labels: readonly Evidence[]
}

const templateFile = /\.(prompty|jinja2?|j2|hbs|handlebars|mustache|liquid|prompt|tmpl)$/i
const promptFile = /(^|\/)[^/]*prompts?[^/]*\/[^/]+\.(txt|md)$|prompt[^/]*\.(txt|md|ya?ml)$/i
const chunkSlot =
  /^(context|contexts|context_str|documents|docs|sources|chunks|passages|retrieved\w*|knowledge\w*|search_results|references|summaries|excerpts|context_\w+|\w+_context)$/

export function placesInTemplates({ context, units, leaves }: Reading): Placed {
  const slots: Evidence[] = []
  const labels: Evidence[] = []
  const look = (text: string, path: string, line: number): void => {
    if (text.length < 20 || text.length > 40_000 || !text.includes('{') || !/\s/.test(text)) return
    for (const { at, label } of loopsIn(text)) {
      const place = { path, line: line + lines(text.slice(0, at)) }
      slots.push({ ...place, detail: 'a loop over what was found' })
      if (label) labels.push({ ...place, detail: `each chunk with its ${label}` })
    }
    const names = [...text.matchAll(/\{\{?\s*([a-zA-Z_]\w{1,40})\s*\}\}?/g)].map((it) => ({ name: it[1] ?? '', at: it.index }))
    const slot = names.find((it) => chunkSlot.test(snake(it.name)))
    if (slot) slots.push({ path, line: line + lines(text.slice(0, slot.at)), detail: `slot ${slot.name}` })
    // a template for one chunk: `[{source}]: {page_content}`
    const own = names.find((it) => namesDocument(it.name) && !namesText(it.name) && it.name !== 'name')
    if (own && names.some((it) => /^(page_?content|content|text|chunk|passage|body)$/.test(snake(it.name))) && text.length < 600)
      labels.push({ path, line: line + lines(text.slice(0, own.at)), detail: `each chunk with its ${own.name}` })
  }
  for (const unit of units) {
    if (leaves(unit)) continue
    for (const expr of unit.expressions) if (expr.type === 'string') look(expr.value, unit.path, expr.line)
  }
  for (const path of context.fact('paths').of('application')) {
    if (!templateFile.test(path) && !promptFile.test(path)) continue
    const text = context.text(path)
    if (text !== null) look(text, path, 1)
  }
  return { slots, labels }
}

const lines = (text: string): number => text.split('\n').length - 1

/** `{% for doc in documents %} … {{ doc.title }} {{ doc.content }} … {% endfor %}`, `{{#each sources}} … {{/each}}` */
function loopsIn(text: string): { at: number; label: string | null }[] {
  const found: { at: number; label: string | null }[] = []
  for (const match of text.matchAll(/\{%-?\s*for\s+(\w+)\s+in\s+([\w.]{1,80})[^%]{0,80}%\}/g)) {
    const [whole, item = '', list = ''] = match
    const body = text.slice(match.index + whole.length).split(/\{%-?\s*endfor/)[0] ?? ''
    if (namesSlot(list.split('.').at(-1) ?? ''))
      found.push({
        at: match.index,
        label: labelOf(body.slice(0, 3000), new RegExp(`\\b${item}(?:\\.(?:metadata|meta|payload))?(?:\\.|\\[["'])(\\w+)`, 'g')),
      })
  }
  for (const match of text.matchAll(/\{\{#each\s+([\w.]{1,80})\s*\}\}/g)) {
    const body = text.slice(match.index + match[0].length).split('{{/each')[0] ?? ''
    if (namesSlot((match[1] ?? '').split('.').at(-1) ?? ''))
      found.push({ at: match.index, label: labelOf(body.slice(0, 3000), /\{\{\{?\s*(?:this\.)?(?:metadata\.)?(\w+)/g) })
  }
  return found
}

function labelOf(body: string, pattern: RegExp): string | null {
  const keys = [...body.matchAll(pattern)].map((it) => it[1] ?? '')
  return keys.some(namesText) ? (keys.find((key) => namesDocument(key) && !namesText(key)) ?? null) : null
}
