// Mechanical edits that answer a gap: what the lines would say. Offered only where the text can be written safely and still parses.
import { languageOf } from '../languages/parsers.ts'
import type { ModelCall } from './calls.ts'
import type { Context } from './context.ts'
import { changed, type Edit } from './edits/passage.ts'
import { datedId, offsetOfId } from './edits/pin.ts'
import { type Setting, withSettings } from './edits/settings.ts'
import { throughTracer } from './edits/tracer.ts'
import type { RuledCall } from './program.ts'

export { type Change, changed, type Edit } from './edits/passage.ts'

export interface Edits {
  /** names a dated version of a floating model id where it is set; null where none lives */
  pin(model: { readonly id: string; readonly provider: string | null }, at: { readonly path: string; readonly line: number }): Edit | null
  /** gives the client, the model object or the call a timeout and retries */
  bound(call: ModelCall): Edit | null
  /** names temperature and an output limit */
  parameters(call: ModelCall): Edit | null
  /** builds the client through the tracer that the repository uses */
  trace(call: ModelCall): Edit | null
}

export function detect(context: Context): Edits {
  const { text: textOf, asOf, parsers } = context
  const whole = new Map<string, boolean>()
  const isWhole = (path: string) => {
    const known = whole.get(path) ?? context.fact('program').file(path)?.broken === false
    whole.set(path, known)
    return known
  }
  /** the edit, where the file is whole before and after it */
  const checked = (edit: Edit | null): Edit | null => {
    const text = edit && textOf(edit.path)
    if (!edit || text === null || !isWhole(edit.path)) return null
    // under another path, so that what is kept of the file stays
    return parsers.parse(`edited/${edit.path}`, changed(text.split('\n'), edit.changes).join('\n'))?.broken === false ? edit : null
  }
  const made = new Map<string, Edit | null>()
  const once = (key: string, make: () => Edit | null): Edit | null => {
    const known = made.get(key)
    if (known !== undefined) return known
    const edit = made.size < mostEdits ? make() : null
    made.set(key, edit)
    return edit
  }
  const onLink = (link: RuledCall, title: string, settings: readonly Setting[]) => {
    const { path } = link.place.file
    return once(`${path}:${link.expr.line}:${title}`, () => {
      const text = textOf(path)
      const changes = text === null || isNotebook(path) ? null : withSettings(link, text, settings)
      return checked(changes && { title, path, changes })
    })
  }

  return {
    pin({ id, provider }, { path, line }) {
      return once(`${path}:${line}:${id}`, () => {
        const dated = datedId(id, provider, asOf)
        const written = textOf(path)?.split('\n')[line - 1]
        if (!dated || !written || isNotebook(path)) return null
        const isCode = languageOf(path) !== null
        const at = offsetOfId(written, id, isCode)
        const change = at === null ? null : { line, column: at + 1, length: id.length, text: dated }
        const edit = change && { title: `Name the dated version ${dated}`, path, changes: [change] }
        return isCode ? checked(edit) : edit
      })
    },
    bound(call) {
      const link = call.chain.findLast((it) => nameOf(it, 'timeout') && nameOf(it, 'retries')) ?? null
      if (!link) return null
      const { timeout, retries } = context.fact('calls').details(call)
      const settings = [...(timeout ? [] : [boundSetting(link, 'timeout')]), ...(retries === null ? [boundSetting(link, 'retries')] : [])]
      return onLink(link, timeout ? 'Set retries' : retries === null ? 'Set a timeout and retries' : 'Set a timeout', settings)
    },
    parameters(call) {
      const link = call.chain.find((it) => nameOf(it, 'temperature') && nameOf(it, 'max-tokens')) ?? null
      if (!link || !takesTemperature.test(call.model ?? '')) return null
      const details = context.fact('calls').details(call)
      const settings = [
        ...(details.temperature ? [] : [{ name: nameOf(link, 'temperature') ?? '', value: '0.2' }]),
        ...(details.maxTokens ? [] : [{ name: nameOf(link, 'max-tokens') ?? '', value: '1024' }]),
      ]
      return onLink(
        link,
        settings.length > 1 ? 'Name temperature and output limit' : details.temperature ? 'Name the output limit' : 'Name the temperature',
        settings,
      )
    },
    trace(call) {
      const client = call.chain.find((it) => it.rule.symbol.role === 'client' && it.rule.symbol.makes !== undefined)
      if (!client || isNotebook(client.place.file.path)) return null
      const { path } = client.place.file
      return once(`${path}:${client.expr.line}:tracer`, () => {
        const text = textOf(path)
        for (const { name, state } of text === null ? [] : context.fact('tracing').tracers) {
          const tracer =
            state === 'on'
              ? context.catalogue.signatures.find((it) => it.components.some((one) => one.kind === 'tracing' && one.name === name))
              : undefined
          const changes = tracer && text !== null ? throughTracer(client, text, tracer) : null
          const edit = checked(changes && tracer ? { title: `Record the client's calls with ${tracer.title}`, path, changes } : null)
          if (edit) return edit
        }
        return null
      })
    },
  }
}

/** Each costs the parsing of a file. */
const mostEdits = 60

const isNotebook = (path: string): boolean => path.endsWith('.ipynb')

/** families whose models are known to take a temperature; the reasoning models of the same makers refuse it */
const takesTemperature =
  /(^|\/|:)(gpt-3\.5|gpt-4|claude-3|claude-(sonnet|haiku|opus)-4|gemini-(1\.5|2\.)|mistral|open-mi|command|llama|meta-llama|qwen2)/i

/** The argument's name; of several the first, but an abort signal before a timeout, which only newer versions of such a library take. */
const nameOf = ({ rule }: RuledCall, word: string): string | undefined => {
  const names = rule.symbol.args?.[word]?.split('|').filter((it) => /^[a-z_]\w*$/i.test(it) && !/^arg\d$/.test(it)) ?? []
  return names.find((it) => it === 'abortSignal') ?? names[0]
}

function boundSetting(link: RuledCall, word: string): Setting {
  const name = nameOf(link, word) ?? ''
  if (word === 'retries') return { name, value: '2' }
  if (/signal/i.test(name)) return { name, value: 'AbortSignal.timeout(60_000)' }
  return { name, value: link.place.file.language === 'python' && !/ms$/i.test(name) ? '60' : '60_000' }
}
