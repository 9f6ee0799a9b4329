import { describe, expect, test } from '@jest/globals'
import { matchesPath } from '../../src/config/pattern.ts'
import { cpuTime } from '../support/cpu.ts'

describe('a path pattern', () => {
  test.each([
    ['docs', 'docs/a/b.md', true],
    ['docs/', 'docs/a.md', true],
    ['./docs/*.md', 'docs/a.md', true],
    ['docs/*.md', 'docs/sub/a.md', false],
    ['**/*.ipynb', 'a.ipynb', true],
    ['**/*.ipynb', 'x/y/a.ipynb', true],
    ['a/**/z.py', 'a/z.py', true],
    ['a/**/z.py', 'a/b/c/z.py', true],
    ['a/**', 'a/b', true],
    ['a?c', 'abc/d', true],
    ['app', 'apple/x', false],
    ['*', 'anything/at/all', true],
    ['', 'a', false],
    ['a*b*c', 'aXXbYYc', true],
    ['a*b*c', 'aXXbYY', false],
  ])('%s and %s: %s', (pattern, path, fits) => expect(matchesPath(pattern, path)).toBe(fits))

  test('made to be slow is not', () => {
    const started = cpuTime()
    expect(matchesPath(`${'*a'.repeat(200)}b`, 'a'.repeat(5000))).toBe(false)
    expect(matchesPath(`${'**/'.repeat(200)}b`, `${'a/'.repeat(2000)}c`)).toBe(false)
    expect(cpuTime() - started).toBeLessThan(2000)
  })
})
