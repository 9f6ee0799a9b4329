// What methods of a known text give: the parts of `provider/model`, the text without its prefix.
import type { Call, Expr } from '../../languages/source-model.ts'
import type { Place, Value } from '../value.ts'
import type { Core } from './core.ts'

/** `"openai/gpt-4o".split("/", maxsplit=1)` in Python, `'openai/gpt-4o'.split('/')` in JavaScript: what is known of a text stays known */
export function ofText(expr: Call, place: Place, core: Core): readonly Value[] {
  const { callee, args } = expr
  if (callee.type !== 'member' || !methods.has(callee.name)) return []
  const [first] = args
  const separators: readonly (string | null)[] = first
    ? core.evaluate(first.value, place).flatMap((it) => (it.kind === 'literal' && typeof it.value === 'string' ? [it.value] : []))
    : [null]
  const [given] = separators
  const [, second] = args
  if (given === undefined) return cutByPattern(expr, place, core)
  const other = second ? core.evaluate(second.value, place).find((it) => it.kind === 'literal')?.value : null
  return core.evaluate(callee.object, place).flatMap((it): readonly Value[] => {
    if (it.kind !== 'literal' || typeof it.value !== 'string' || it.value.length > 200) return []
    const limit = place.file.language === 'python' ? limitOf(args) : Number.POSITIVE_INFINITY
    const replaced = typeof other === 'string' && given !== null ? it.value.replaceAll(given, () => other) : null
    const made = callee.name.startsWith('replace') ? replaced : limit === null ? null : changed(callee.name, it.value, given, limit)
    if (made === null) return []
    // what was cut out of a text still stands where the text does
    const { line, endLine } = it.expr
    const text = (value: string): Expr => ({ type: 'string', value, line, endLine })
    return typeof made === 'string'
      ? [{ ...it, value: made }]
      : [{ kind: 'structure', expr: { type: 'list', items: made.map(text), comprehension: false, line, endLine }, place: it.place }]
  })
}

/** `base.replace(/\/+$/, '')`: an address stays what it is when a pattern cuts something off */
function cutByPattern({ callee, args }: Call, place: Place, core: Core): readonly Value[] {
  const other = args[1]?.value
  if (callee.type !== 'member' || callee.name !== 'replace' || other?.type !== 'string' || other.value !== '') return []
  return core
    .evaluate(callee.object, place)
    .flatMap((it) =>
      it.kind === 'literal' && typeof it.value === 'string' && isAddress.test(it.value) ? [{ ...it, value: without(it.value, '/', 'end') }] : [],
    )
}

const isAddress = /^https?:\/\/[\w.:/-]{1,200}$/

const methods = new Set([
  'split',
  'rsplit',
  'partition',
  'rpartition',
  'strip',
  'lstrip',
  'rstrip',
  'replace',
  'replaceAll',
  'trim',
  'lower',
  'toLowerCase',
  'removeprefix',
  'removesuffix',
])

/** how often Python's `split` cuts at most; null where a limit is given that nobody knows */
function limitOf(args: Call['args']): number | null {
  const given = (args.find((it) => it.name === 'maxsplit') ?? args.filter((it) => it.name === null)[1])?.value
  if (!given) return Number.POSITIVE_INFINITY
  return given.type === 'number' && given.value >= 0 ? given.value : null
}

function changed(name: string, text: string, given: string | null, limit: number): string | readonly string[] | null {
  if (given === null || given === '')
    return /^(l|r)?strip$|^trim$/.test(name) ? text.trim() : name === 'lower' || name === 'toLowerCase' ? text.toLowerCase() : null
  const parts = text.split(given)
  switch (name) {
    case 'split':
      return parts.length > limit + 1 ? [...parts.slice(0, limit), parts.slice(limit).join(given)] : parts
    case 'rsplit':
      return parts.length > limit + 1 ? [parts.slice(0, -limit).join(given), ...parts.slice(parts.length - limit)] : parts
    case 'partition':
      return parts.length > 1 ? [parts[0] ?? '', given, parts.slice(1).join(given)] : [text, '', '']
    case 'rpartition':
      return parts.length > 1 ? [parts.slice(0, -1).join(given), given, parts.at(-1) ?? ''] : ['', '', text]
    case 'strip':
      return without(without(text, given, 'start'), given, 'end')
    case 'lstrip':
      return without(text, given, 'start')
    case 'rstrip':
      return without(text, given, 'end')
    case 'removeprefix':
      return text.startsWith(given) ? text.slice(given.length) : text
    case 'removesuffix':
      return text.endsWith(given) ? text.slice(0, -given.length) : text
    default:
      return null
  }
}

/** a text without these characters at one of its ends, as Python's `rstrip("/")` gives it */
function without(text: string, characters: string, end: 'start' | 'end'): string {
  let from = 0
  let to = text.length
  if (end === 'start') while (from < to && characters.includes(text.charAt(from))) from++
  else while (to > from && characters.includes(text.charAt(to - 1))) to--
  return text.slice(from, to)
}
