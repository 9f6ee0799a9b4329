// Which rule of the catalogue speaks of a library value.
import type { LanguageTag, Signature } from '../catalogue/schema.ts'
import { createSymbolIndex, symbolRegex } from '../catalogue/symbol-index.ts'
import type { Language } from '../languages/source-model.ts'
import type { LibraryValue, Rule } from './value.ts'

/** Whether an argument of the call is one of these literals (`*`: is given at all). */
export type Given = (spec: string, literals: readonly string[]) => boolean

export interface Library {
  /** the rule for a value that is called, or null; `given` decides the rules that ask for an argument */
  ruleFor(tag: LanguageTag, value: LibraryValue, given: Given): Rule | null
  /** the stanzas whose modules cover a symbolic path */
  signaturesOf(tag: LanguageTag, path: string): readonly Signature[]
  /** whether a call whose callee ends in this name can have a rule at all */
  canEnd(tag: LanguageTag, name: string): boolean
  /** whether rules of the module end in any name */
  isOpen(tag: LanguageTag, module: string): boolean
  /** whether a rule speaks of this symbol or of a member of it */
  knows(tag: LanguageTag, path: string): boolean
  /** rules of methods that every value has where a namespace or package of their stanza is in use (C#) */
  extensions(tag: LanguageTag, name: string): readonly Signature[]
  /** the rule of a class or function symbol named in a type annotation or as a base */
  ruleOfSymbol(tag: LanguageTag, path: string): Rule | null
}

const tags: Readonly<Record<Language, LanguageTag>> = {
  python: 'py',
  javascript: 'js',
  typescript: 'js',
  java: 'java',
  kotlin: 'kt',
  csharp: 'cs',
  go: 'go',
}
export const tagOf = (language: Language): LanguageTag => tags[language]

/** Kotlin calls Java's libraries under their own names. */
const spokenIn = (tag: LanguageTag): readonly LanguageTag[] => (tag === 'kt' ? ['kt', 'java'] : [tag])

export function createLibrary(signatures: readonly Signature[]): Library {
  const index = createSymbolIndex(signatures)
  const roots = new Map<string, Signature[]>()
  for (const signature of signatures) {
    for (const module of signature.modules) {
      const list = roots.get(module)
      if (list) list.push(signature)
      else roots.set(module, [signature])
    }
  }

  const signaturesOf = (tag: LanguageTag, path: string): readonly Signature[] => {
    const found = new Set<Signature>()
    for (const own of spokenIn(tag))
      for (const prefix of prefixes(tag, path)) for (const signature of roots.get(`${own}:${prefix}`) ?? []) found.add(signature)
    return [...found]
  }

  const symbolRules = (tag: LanguageTag, path: string): readonly Rule[] => {
    const names = path.endsWith('#') ? [path, `${path}default`] : [path]
    return spokenIn(tag).flatMap((own) => names.flatMap((name) => index.find(own, name).map(({ signature, rule }) => ({ signature, symbol: rule }))))
  }

  const chainRules = (tag: LanguageTag, value: LibraryValue): readonly Rule[] => {
    const calledItself = value.type !== null && (value.call !== null || value.path.endsWith('()'))
    const owner = calledItself ? value : value.owner
    const chain = calledItself ? '.__call__' : value.chain
    if (!owner || !chain) return []
    const claims = spokenIn(tag).flatMap((own) => index.members(own, lastMember(chain)))
    if (!claims.length) return []
    const covering = new Set(signaturesOf(tag, value.path))
    const called = throughCalls(owner, chain)
    return claims
      .filter(({ rule, signature }) => {
        const on = rule.symbol.includes('()') ? called : { owner, chain }
        return (
          endsWithChain(on.chain, rule.symbol) &&
          (rule.on ? on.owner.type !== null && rule.on.includes(on.owner.type) : covering.has(signature) || rule.extension === true)
        )
      })
      .sort((a, b) => b.rule.symbol.length - a.rule.symbol.length)
      .map(({ signature, rule }) => ({ signature, symbol: rule }))
  }

  const known = new Set<string>()
  const patterns: { readonly tag: LanguageTag; readonly regex: RegExp }[] = []
  for (const signature of signatures) {
    for (const { lang, symbol } of signature.symbols) {
      if (symbol.startsWith('.') || lang === 'py' || lang === 'js') continue
      const parts = symbol.split('.')
      const heads = parts.map((_, at) => parts.slice(0, at + 1).join('.').replace(/(\(\))+$/, '')) // biome-ignore format: one line
      for (const head of heads) {
        if (!head.includes('*')) known.add(`${lang} ${head}`)
        else if (!head.endsWith('*') || head === symbol || /[A-Za-z]\w*\*$/.test(head)) patterns.push({ tag: lang, regex: symbolRegex(head) })
      }
    }
  }
  const knows = (tag: LanguageTag, path: string): boolean =>
    spokenIn(tag).some((own) => known.has(`${own} ${path}`) || patterns.some((it) => it.tag === own && it.regex.test(path)))

  const holds = (rule: Rule, given: Given): boolean => Object.entries(rule.symbol.where ?? {}).every(([spec, literals]) => given(spec, literals))

  return {
    signaturesOf,
    isOpen: (tag, module) => spokenIn(tag).some((own) => index.isOpen(own, module)),
    canEnd: (tag, name) => spokenIn(tag).some((own) => index.canEnd(own, name)),
    knows,
    extensions: (tag, name) => index.members(tag, name).flatMap(({ rule, signature }) => (rule.extension ? [signature] : [])),
    ruleOfSymbol: (tag, path) => symbolRules(tag, path).find((rule) => !rule.symbol.where) ?? null,
    ruleFor: (tag, value, given) =>
      symbolRules(tag, value.path).find((rule) => holds(rule, given)) ?? chainRules(tag, value).find((rule) => holds(rule, given)) ?? null,
  }
}

const lastMember = (chain: string): string => chain.slice(chain.lastIndexOf('.') + 1)

/** `client.chat().completions().create`: the chain from the value of a known kind, through the calls in between */
function throughCalls(owner: LibraryValue, chain: string): { readonly owner: LibraryValue; readonly chain: string } {
  let [from, whole] = [owner, chain]
  for (let steps = 0; steps < 6 && from.type === null && from.call !== null && from.owner; steps++)
    [from, whole] = [from.owner, `${from.chain}()${whole}`]
  return { owner: from, chain: whole }
}

/** `.beta.chat.completions.parse` ends with the chain `.chat.completions.parse` */
const endsWithChain = (chain: string, symbol: string): boolean => (symbol === '.*' ? /^\.\w+$/.test(chain) : chain.endsWith(symbol))

/** `a.b.C().d` → `a`, `a.b`, `a.b.C`; js `@scope/pkg/sub#x` → `@scope/pkg/sub`, `@scope/pkg` */
function prefixes(tag: LanguageTag, path: string): string[] {
  const head = tag === 'js' ? (path.split('#')[0] ?? '') : (path.split('(')[0]?.split('#')[0] ?? '')
  const separator = tag === 'js' || tag === 'go' ? '/' : '.'
  const parts = head.split(separator)
  return parts.map((_, i) => parts.slice(0, parts.length - i).join(separator))
}
