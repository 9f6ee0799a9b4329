import { describe, expect, test } from '@jest/globals'
import { statusOf } from '../../support/verdict.ts'

const id = 'impact/expected-impact'

describe(id, () => {
  test.each([
    '# A\nIt reduces the time that agents spend on a ticket by 40 %.',
    '# A\nExpected savings are 120 hours per month.',
    '# A\n预计每月节省人工时间 30%。',
  ])('a figure passes: %s', (readme) => {
    expect(statusOf(id, readme)).toBe('pass')
  })
  test('a benefit without a figure is partial', () => {
    expect(statusOf(id, '# A\nIt helps analysts write reports without manual research overhead.')).toBe('partial')
  })
  test.each(['# A\nQuantisation reduces memory of the model by 40 %.', '# A\nCaching reduces latency by 80 %.', '# A\nA chat bot.'])(
    'figures of the machine fail: %s',
    (readme) => {
      expect(statusOf(id, readme)).toBe('fail')
    },
  )
})
