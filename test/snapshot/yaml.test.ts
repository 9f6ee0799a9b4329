import { describe, expect, test } from '@jest/globals'
import { boundedDocuments, plainYaml } from '../../src/snapshot/yaml.ts'
import { cpuTime } from '../support/cpu.ts'

describe('YAML within limits', () => {
  test('ordinary documents are read, with merges, aliases and explicit plain keys', () => {
    expect(plainYaml('a: &x {b: 1}\nc:\n  <<: *x\n  d: 2\n? e\n: 3\n')).toEqual({ a: { b: 1 }, c: { b: 1, d: 2 }, e: 3 })
    expect(boundedDocuments('a: 1\n---\nb: 2\n')).toHaveLength(2)
  })
  test('what cannot be read is nothing, and nothing is thrown', () => {
    for (const text of ['a: [', '\t- x: : y', 'a: *missing', '\u0000']) expect(() => plainYaml(text)).not.toThrow()
  })
  const hostile = {
    'keys in keys': '? '.repeat(500),
    'keys in flow keys': '{'.repeat(300) + '}:1'.repeat(300),
    'keys behind aliases': `a: &a {b: c}\n${'? *a\n: x\n'.repeat(50)}`,
    anchors: '&a '.repeat(100_000),
    blanks: `a:${' '.repeat(400_000)}b`,
    'the same key': 'a: 1\n'.repeat(60_000),
    'aliases of aliases': `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
      .split('')
      .map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefg'[at]}`).join(',')}]`)
      .join('\n')}\n`,
  }
  for (const [name, text] of Object.entries(hostile)) {
    test(`${name} cost little`, () => {
      const start = cpuTime()
      plainYaml(text)
      expect(cpuTime() - start).toBeLessThan(10_000)
    })
  }
})
