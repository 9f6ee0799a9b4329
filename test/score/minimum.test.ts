import { describe, expect, test } from '@jest/globals'
import { withMinimums } from '../../src/score/minimum.ts'
import { report } from '../support/report.ts'

describe('minimums', () => {
  test('a score and a level that are reached pass the gate', () => {
    const { gate } = withMinimums(report(), { minScore: 61.5, minLevel: 'managed' })
    expect([gate.passed, gate.rules.map((rule) => rule.rule)]).toEqual([true, ['no-regression', 'min-score', 'min-level']])
  })

  test('one below fails it and says by how much', () => {
    const { gate } = withMinimums(report(), { minScore: 80, minLevel: 'production-ready' })
    expect(gate.passed).toBe(false)
    expect(gate.rules.slice(1).map((rule) => rule.because)).toEqual([
      'the score is 61.5, asked are 80',
      'the level is managed, asked is production-ready',
    ])
  })

  test('they only tighten', () => {
    const failed = report({ gate: { passed: false, rules: [{ rule: 'no-regression', passed: false, because: 'x fell' }] } })
    expect(withMinimums(failed, { minScore: 0 }).gate.passed).toBe(false)
  })

  test('a score that rests on too little is no pass', () => {
    expect(withMinimums(report({ coverage: 0.5 }), { minScore: 10 }).gate.rules[1]?.because).toBe(
      'only 50 % of the weight could be measured, less than 60 %',
    )
  })

  test('without a language model nothing is asked', () => {
    expect(withMinimums(report({ score: null }), { minScore: 90 }).gate.passed).toBe(true)
  })
})
