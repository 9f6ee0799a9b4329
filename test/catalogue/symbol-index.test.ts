import { describe, expect, test } from '@jest/globals'
import { loadCatalogue } from '../../src/catalogue/load.ts'
import { createSymbolIndex, expandBraces, symbolRegex } from '../../src/catalogue/symbol-index.ts'

const index = createSymbolIndex(loadCatalogue().signatures)
const found = (lang: 'py' | 'js', path: string) => index.find(lang, path).map(({ signature, rule }) => `${signature.id} ${rule.role}`)

describe('symbols', () => {
  test('in braces stand for several', () => {
    expect(expandBraces('a.{b,c}.{d,e}')).toEqual(['a.b.d', 'a.b.e', 'a.c.d', 'a.c.e'])
    expect(expandBraces('a.b')).toEqual(['a.b'])
  })

  test('with one star cover a part of one name', () => {
    expect(symbolRegex('a.*Loader').test('a.PdfLoader')).toBe(true)
    expect(symbolRegex('a.*Loader').test('a.b.PdfLoader')).toBe(false)
  })

  test('with two stars cover any number of names, and of calls after a call', () => {
    const regex = symbolRegex('a.**.build')
    expect(regex.test('a.build')).toBe(true)
    expect(regex.test('a.b.c.build')).toBe(true)
    expect(regex.test('a.key().build')).toBe(false)
    expect(regex.test('b.c.build')).toBe(false)
    expect(regex.test('axbuild')).toBe(false)
    expect(symbolRegex('a.builder().**.build').test('a.builder().key().url().build')).toBe(true)
  })

  test('take time in proportion to the path, whatever it holds', () => {
    expect(symbolRegex('a.**.*x.build').test(`a.${'x.'.repeat(20_000)}y`)).toBe(false)
  })

  test('are found by their full path in their own language only', () => {
    expect(found('py', 'openai.OpenAI')).toEqual(['openai client'])
    expect(found('js', 'openai.OpenAI')).toEqual([])
    expect(found('js', 'openai#default')).toEqual(['openai client'])
    expect(found('py', 'myopenai.OpenAI')).toEqual([])
  })

  test('of member chains are found by their last name', () => {
    const chains = index.members('py', 'create').map(({ rule }) => rule.symbol)
    expect(chains).toContain('.chat.completions.create')
    expect(index.members('py', 'toString')).toEqual([])
  })
})
