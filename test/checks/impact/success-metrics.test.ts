import { describe, expect, test } from '@jest/globals'
import { statusOf } from '../../support/verdict.ts'

const id = 'impact/success-metrics'

describe(id, () => {
  test.each([
    '# A\n## Success metrics\n- Deflect 30 % of tickets',
    '# A\nThe target is an answer accuracy of 85 % on our test set.',
    '# A\nTraining goes down to a validation loss of ~2.85.',
  ])('a metric with a value passes: %s', (readme) => {
    expect(statusOf(id, readme)).toBe('pass')
  })
  test('a metric without a value is partial', () => {
    expect(statusOf(id, '# A\nOur KPIs are user satisfaction and deflection.')).toBe('partial')
  })
  test.each([
    '# A\n- `relevance` asks the model to provide a rating of 1-5 for each answer',
    '# A\nThe similarity threshold defaults to 0.75 for answers.',
    '# A\n| Embedding model | MTEB score |\n|---|---|\n| bge-base | 63.5 |',
    '# A\n## Success metrics\n',
  ])('definitions, settings, library benchmarks and bare headings fail: %s', (readme) => {
    expect(statusOf(id, readme)).toBe('fail')
  })
})
