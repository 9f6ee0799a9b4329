import { describe, expect, test } from '@jest/globals'
import { coverageOf, scoreOf, worthOf } from '../../src/score/score.ts'
import { result } from '../support/results.ts'

describe('the score', () => {
  test('is the weighted mean of the credits of its tier', () => {
    const checks = [
      result('a/a', 'pass', { weight: 3 }),
      result('a/b', 'partial', { weight: 2 }),
      result('a/c', 'fail'),
      result('a/d', 'pass', { tier: 'advanced' }),
    ]
    expect(scoreOf(checks, 'baseline')).toBe(66.7)
    expect(scoreOf(checks, 'advanced')).toBe(100)
  })

  test('leaves out what does not apply and what could not be told; the latter lowers coverage', () => {
    const checks = [result('a/a', 'pass'), result('a/b', 'na', { weight: 3 }), result('a/c', 'unknown'), result('a/d', 'error', { weight: 2 })]
    expect(scoreOf(checks, 'baseline')).toBe(100)
    expect(coverageOf(checks)).toBe(0.25)
  })

  test('is null where nothing was assessed', () => {
    expect(scoreOf([result('a/a', 'unknown')], 'baseline')).toBeNull()
    expect(coverageOf([])).toBe(1)
  })

  test('worth is what a full answer would add', () => {
    const checks = [result('a/a', 'partial', { weight: 2 }), result('a/b', 'fail'), result('a/c', 'pass')]
    expect(checks.map((check) => worthOf(check, checks))).toEqual([25, 25, 0])
  })
})
