// Which rule of which signature a resolved name means.
import type { LanguageTag, Signature, SymbolRule } from './schema.ts'

export interface Claim {
  readonly signature: Signature
  readonly rule: SymbolRule
}

/** `a.{b,c}.d` → `a.b.d`, `a.c.d`; several groups multiply. */
export function expandBraces(text: string): readonly string[] {
  const start = text.indexOf('{')
  const end = text.indexOf('}', start)
  if (start < 0 || end < 0) return [text]
  const tails = expandBraces(text.slice(end + 1))
  const head = text.slice(0, start)
  const middles = text.slice(start + 1, end).split(',')
  return middles.flatMap((middle) => tails.map((tail) => head + middle + tail))
}

interface Pattern {
  readonly claim: Claim
  /** made when first asked: most patterns never are */
  readonly regex: () => RegExp
}

export interface SymbolIndex {
  /** rules whose full symbol is this path, exact ones before patterns, longer patterns before shorter */
  find(lang: LanguageTag, path: string): readonly Claim[]
  /** rules of member chains, by the chain's last name (`create` for `.chat.completions.create`); `.*` comes last */
  members(lang: LanguageTag, lastName: string): readonly Claim[]
  /** whether any rule of the language can end in this name: the cheap question before a call is resolved */
  canEnd(lang: LanguageTag, lastName: string): boolean
  /** whether rules of the module end in any name (`baml_client.b.*`) */
  isOpen(lang: LanguageTag, module: string): boolean
}

/** Built once per catalogue; look-ups are a map read plus the few patterns that share the path's first and last name. */
export function createSymbolIndex(signatures: readonly Signature[]): SymbolIndex {
  const exact = new Map<string, Claim[]>()
  const patterns = new Map<string, Pattern[]>()
  const members = new Map<string, Claim[]>()
  const endings = new Set<string>()
  const open = new Set<string>()
  const looseEndings = new Map<LanguageTag, RegExp[]>()
  for (const signature of signatures) {
    for (const rule of signature.symbols) {
      const claim = { signature, rule }
      const { lang, symbol } = rule
      const end = lastName(symbol)
      if (!end.includes('*')) endings.add(`${lang} ${end}`)
      else if (end === '*')
        for (const module of symbol.startsWith('.') ? signature.modules : [`${lang}:${root(lang, symbol)}`])
          open.add(module.replace(':', ' ').split(/[.#]/)[0] ?? '')
      else looseEndings.set(lang, [...(looseEndings.get(lang) ?? []), symbolRegex(end)])
      if (symbol.startsWith('.')) push(members, `${lang} ${lastName(symbol)}`, claim)
      else if (symbol.includes('*')) push(patterns, patternKey(lang, symbol), { claim, regex: lazily(() => symbolRegex(symbol)) })
      else push(exact, `${lang} ${symbol}`, claim)
    }
  }
  for (const list of patterns.values()) list.sort((a, b) => b.claim.rule.symbol.length - a.claim.rule.symbol.length)
  return {
    find(lang, path) {
      const hits = exact.get(`${lang} ${path}`) ?? []
      const loose = [patternKey(lang, path), `${lang} ${root(lang, path)} *`].flatMap((key) => patterns.get(key) ?? [])
      return [...hits, ...loose.filter((it) => it.regex().test(path)).map((it) => it.claim)]
    },
    canEnd: (lang, name) => endings.has(`${lang} ${name}`) || (looseEndings.get(lang)?.some((pattern) => pattern.test(name)) ?? false),
    isOpen: (lang, module) => open.has(`${lang} ${root(lang, module)}`),
    members: (lang, name) => [`${lang} ${name}`, `${lang} *`].flatMap((key) => members.get(key) ?? []),
  }
}

function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

const root = (lang: LanguageTag, path: string): string => (lang === 'js' ? /^(?:@[^/#]+\/)?[^/#*]*/ : /^[^.#*]*/).exec(path)?.[0] ?? ''
const lastName = (path: string): string => path.slice(Math.max(path.lastIndexOf('.'), path.lastIndexOf('#')) + 1)

/** Patterns are kept by root and, where it has no star, last name. */
const patternKey = (lang: LanguageTag, symbol: string): string =>
  `${lang} ${root(lang, symbol)} ${lastName(symbol).includes('*') ? '*' : lastName(symbol)}`

/** `*` is a part of one name; `**` with its dot or slash is any number of whole names, after a call (`X.builder().**.build`) of calls as well. */
export function symbolRegex(symbol: string): RegExp {
  const source = symbol
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*(\\\.|\/)/g, (_, separator: string, at: number) => `(?:[^.#${symbol.slice(0, at).includes('()') ? '' : '()'}/]+${separator})§`)
    .replace(/\*/g, '[^.#()/]*')
    .replace(/§/g, '*')
  return new RegExp(`^${source}$`)
}
