// Which rule of the catalogue speaks of a library value.
import type { LanguageTag, Signature } from '../catalogue/schema.ts'
import type { Language } from '../languages/source-model.ts'
import type { LibraryValue, Rule } from './value.ts'

export interface Library {
  /** the rule for a value in callee position, or null */
  ruleFor(tag: LanguageTag, value: LibraryValue): Rule | null
  /** the stanzas whose modules cover a symbolic path */
  signaturesOf(tag: LanguageTag, path: string): readonly Signature[]
  /** the rule of a class or function symbol named in a type annotation or as a base */
  ruleOfSymbol(tag: LanguageTag, path: string): Rule | null
}

const tags: Readonly<Record<Language, LanguageTag>> = { python: 'py', javascript: 'js', typescript: 'js', java: 'java', kotlin: 'kt', csharp: 'cs', go: 'go' }
export const tagOf = (language: Language): LanguageTag => tags[language]

export function createLibrary(signatures: readonly Signature[]): Library {
  const exact = new Map<string, Rule>()
  const chained = new Map<string, Rule[]>()
  const roots = new Map<string, Signature[]>()
  for (const signature of signatures) {
    for (const symbol of signature.symbols) {
      const rule: Rule = { signature, symbol }
      if (!symbol.symbol.startsWith('.')) {
        exact.set(`${symbol.lang} ${symbol.symbol}`, rule)
        continue
      }
      const key = `${symbol.lang} ${lastMember(symbol.symbol)}`
      const list = chained.get(key)
      if (list) list.push(rule)
      else chained.set(key, [rule])
    }
    for (const module of signature.modules) {
      const list = roots.get(module)
      if (list) list.push(signature)
      else roots.set(module, [signature])
    }
  }
  for (const list of chained.values()) list.sort((a, b) => b.symbol.symbol.length - a.symbol.symbol.length)

  const signaturesOf = (tag: LanguageTag, path: string): readonly Signature[] => {
    const found: Signature[] = []
    for (const prefix of prefixes(tag, path)) for (const signature of roots.get(`${tag}:${prefix}`) ?? []) if (!found.includes(signature)) found.push(signature)
    return found
  }
  const ruleOfSymbol = (tag: LanguageTag, path: string): Rule | null => {
    const names = path.endsWith('#') ? [path, `${path}default`] : [path]
    const spoken = tag === 'kt' ? ['kt', 'java'] : [tag]
    for (const own of spoken) {
      for (const name of names) {
        const rule = exact.get(`${own} ${name}`)
        if (rule) return rule
      }
    }
    return null
  }

  return {
    signaturesOf,
    ruleOfSymbol,
    ruleFor(tag, value) {
      const symbol = ruleOfSymbol(tag, value.path)
      if (symbol) return symbol
      const receiver = value.owner
      const chain = value.call && value.type ? '.__call__' : value.chain
      const owner = value.call && value.type ? value : receiver
      if (!owner || !chain) return null
      const candidates = [...(chained.get(`${tag} ${lastMember(chain)}`) ?? []), ...(tag === 'kt' ? (chained.get(`java ${lastMember(chain)}`) ?? []) : [])]
      if (!candidates.length) return null
      const covering = new Set(signaturesOf(tag, value.path))
      for (const rule of candidates) {
        if (!endsWithChain(chain, rule.symbol.symbol)) continue
        if (rule.symbol.on ? owner.type !== null && rule.symbol.on.includes(owner.type) : covering.has(rule.signature)) return rule
      }
      return null
    },
  }
}

const lastMember = (chain: string): string => chain.slice(chain.lastIndexOf('.') + 1)

/** `.beta.chat.completions.parse` ends with the chain `.chat.completions.parse` */
const endsWithChain = (chain: string, symbol: string): boolean => chain === symbol || chain.endsWith(symbol)

/** `a.b.C().d` → `a`, `a.b`, `a.b.C`; js `@scope/pkg/sub#x` → `@scope/pkg/sub`, `@scope/pkg` */
function prefixes(tag: LanguageTag, path: string): string[] {
  if (tag === 'js') {
    const module = path.split('#')[0] ?? ''
    const parts = module.split('/')
    return parts.map((_, i) => parts.slice(0, parts.length - i).join('/'))
  }
  const head = path.split('(')[0]?.split('#')[0] ?? ''
  const separator = tag === 'go' ? '/' : '.'
  const parts = head.split(separator)
  const all = parts.map((_, i) => parts.slice(0, parts.length - i).join(separator))
  return tag === 'go' ? all.flatMap((it) => (it.includes('.') ? [it] : [])) : all
}
