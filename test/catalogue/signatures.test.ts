import { describe, expect, test } from '@jest/globals'
import { loadCatalogue } from '../../src/catalogue/load.ts'
import { type Signature, type SymbolRule, signatureFileSchema } from '../../src/catalogue/schema.ts'
import { signatureFiles } from '../../src/catalogue/signatures/index.ts'

const { signatures } = loadCatalogue()
const rules = signatures.flatMap((signature) => signature.symbols.map((rule) => ({ signature, rule })))

const repeated = (names: readonly string[]) => names.filter((name, at) => names.indexOf(name) !== at)
const meaning = ({ role, makes, model, provider }: SymbolRule, signature: Signature) => [role, makes, model, provider ?? signature.provider].join(' ')

describe('the signatures', () => {
  test('are written by the schema', () => {
    for (const content of signatureFiles) expect(signatureFileSchema.safeParse(content).error?.issues).toBeUndefined()
  })

  test('are the same whether the schema or the loader fills what is left out', () => {
    const parsed = signatureFiles.flatMap((content) => signatureFileSchema.parse(content)).map(({ symbols: _, ...rest }) => rest)
    expect(signatures.map(({ symbols: _, ...rest }) => rest)).toEqual(parsed)
  })

  test('have ids of their own', () => {
    expect(repeated(signatures.map((it) => it.id))).toEqual([])
  })

  test('say nothing about a symbol twice', () => {
    const key = ({ signature, rule }: (typeof rules)[number]) => {
      const owner = rule.symbol.startsWith('.') ? (rule.on?.join() ?? signature.id) : ''
      return `${rule.lang} ${rule.symbol} ${owner} ${JSON.stringify(rule.where ?? '')}`
    }
    expect(repeated(rules.map(key))).toEqual([])
  })

  test('mean one thing where a kind of value has the same member in several rules', () => {
    const seen = new Map<string, string>()
    const torn: string[] = []
    // a rule that asks for a value of an argument stands before the one that does not
    for (const { signature, rule } of rules.filter((it) => it.rule.symbol.startsWith('.') && !it.rule.where)) {
      for (const kind of rule.on ?? []) {
        const key = `${rule.lang} ${kind} ${rule.symbol}`
        const said = seen.get(key)
        if (said !== undefined && said !== meaning(rule, signature)) torn.push(key)
        seen.set(key, meaning(rule, signature))
      }
    }
    expect(torn).toEqual([])
  })

  test('hang member chains only on kinds of value that something makes, in the same language', () => {
    const made = new Set(rules.map(({ rule }) => `${rule.lang} ${rule.makes}`))
    const missing = rules.flatMap(({ signature, rule }) =>
      (rule.on ?? []).filter((kind) => !made.has(`${rule.lang} ${kind}`)).map((kind) => `${signature.id}: ${rule.lang} ${rule.symbol} on ${kind}`),
    )
    expect(missing).toEqual([])
  })

  test('give every full symbol in the form of its language', () => {
    const forms = {
      py: /^[\w*]+(\(\))?(\.[\w*]+(\(\))?)*$/,
      js: /^(@[\w.-]+\/)?[\w.*-]+(\/[\w.*-]+)*#[\w*]+(\(\))?(\.[\w*]+(\(\))?)*$/,
      java: /^[\w*]+(\(\))?(\.[\w*]+(\(\))?)*$/,
      kt: /^[\w*]+(\(\))?(\.[\w*]+(\(\))?)*$/,
      cs: /^[\w*]+(\(\))?(\.[\w*]+(\(\))?)*$/,
      go: /^[\w.-]+(\/[\w.-]+)*#\w+$/,
    }
    const malformed = rules.filter(({ rule }) => !(rule.symbol.startsWith('.') ? /^(\.[\w*]+(\(\))?)+$/ : forms[rule.lang]).test(rule.symbol))
    expect(malformed.map(({ signature, rule }) => `${signature.id}: ${rule.symbol}`)).toEqual([])
  })

  test('find a provider or framework where a model is called', () => {
    const known = new Set(
      signatures.flatMap((it) => it.components.filter((component) => component.kind === 'provider').map((component) => component.name)),
    )
    const named = [...signatures.map((it) => it.provider), ...rules.map(({ rule }) => rule.provider)].filter((it) => it !== undefined)
    expect([...new Set(named)].filter((name) => !known.has(name))).toEqual([])
  })

  test('cover stanzas that exist', () => {
    const ids = new Set(['*', ...signatures.map((it) => it.id)])
    const named = [...signatures.flatMap((it) => it.covers), ...rules.flatMap(({ rule }) => rule.covers ?? [])]
    expect([...new Set(named)].filter((id) => !ids.has(id))).toEqual([])
  })

  test('show what they find', () => {
    const silent = signatures.filter((it) => it.symbols.length > 0 && it.matches.length === 0)
    expect(silent.map((it) => it.id)).toEqual([])
    const wrong = signatures.flatMap((it) =>
      it.matches
        .filter(({ lang, symbol }) => symbol && !it.symbols.some((rule) => rule.lang === lang && rule.symbol === symbol))
        .map(({ symbol }) => `${it.id}: ${symbol}`),
    )
    expect(wrong).toEqual([])
  })
})
