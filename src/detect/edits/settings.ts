// Named arguments written into a call: keywords in Python, options of an options object in JavaScript and TypeScript.
import type { Call } from '../../languages/source-model.ts'
import type { RuledCall } from '../program.ts'
import { appended, type Change, inserted, type Passage, passageOf, spanOf } from './passage.ts'

export interface Setting {
  readonly name: string
  readonly value: string
}

/** What adding settings to a call changes; null where it cannot be written mechanically. */
export function withSettings(link: RuledCall, text: string, settings: readonly Setting[]): readonly Change[] | null {
  const { language } = link.place.file
  const passage = passageOf(text, link.expr.line, link.expr.endLine, language)
  const span = passage && spanOf(passage, link.expr)
  if (!passage || !span || !settings.length || !settings.every(({ name }) => /^[a-z_]\w*$/i.test(name))) return null
  if (language === 'python') return inKeywords(passage, span, link.expr, settings)
  return language === 'javascript' || language === 'typescript' ? inOptions(passage, span, link.expr, settings) : null
}

type Span = { readonly open: number; readonly close: number }

function inKeywords(passage: Passage, { open, close }: Span, call: Call, settings: readonly Setting[]) {
  if (call.args.some((arg) => arg.spread)) return null
  const items = settings.map(({ name, value }) => `${name}=${value}`)
  return inserted(passage, appended(passage, open, close, items, ''))
}

function inOptions(passage: Passage, { open, close }: Span, call: Call, settings: readonly Setting[]) {
  const items = settings.map(({ name, value }) => `${name}: ${value}`)
  const [options, ...more] = call.args
  if (!options) return inserted(passage, [{ at: open + 1, text: `{ ${items.join(', ')} }` }])
  if (options.spread || options.value.type !== 'dict' || options.value.entries.some((entry) => entry.spread)) return null
  const brace = open + 1 + (/^\s*/.exec(passage.masked.slice(open + 1))?.[0].length ?? 0)
  const end = passage.masked[brace] === '{' ? passage.masked.slice(0, close).lastIndexOf('}') : -1
  if (end < brace || (more.length && options.value.endLine !== options.value.line)) return null
  const own = more.length ? pairOf(passage.masked, brace) : end
  return own === null ? null : inserted(passage, appended(passage, brace, own, items, ' '))
}

function pairOf(masked: string, open: number): number | null {
  let depth = 0
  for (let at = open; at < masked.length; at += 1) {
    if (masked[at] === '{') depth += 1
    if (masked[at] === '}') depth -= 1
    if (!depth) return at
  }
  return null
}
