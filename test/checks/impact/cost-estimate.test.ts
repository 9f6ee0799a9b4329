import { describe, expect, test } from '@jest/globals'
import { statusOf } from '../../support/verdict.ts'

const id = 'impact/cost-estimate'

describe(id, () => {
  test.each([
    '# A\nRunning it costs about $25 per month.',
    '# A\n| Model | Total cost |\n|---|---|\n| gpt-4.1 | $45.98 |',
    '# A\n## Cost\nSee the [estimate](https://azure.com/e/0123456789abcdef0123).',
    '# A\n每月费用约 200 元。',
  ])('an amount or a filled-in estimate passes: %s', (readme) => {
    expect(statusOf(id, readme)).toBe('pass')
  })
  test.each([
    '# A\nThe training runs within hours on a single RTX 4090.',
    '# A\nYou will incur costs for the tokens. See [pricing](https://openai.com/pricing).',
  ])('drivers and price lists are partial: %s', (readme) => {
    expect(statusOf(id, readme)).toBe('partial')
  })
  test.each([
    '# A\n- Scalable and cost-effective',
    '# A\nNew accounts get $200 of free credits.',
    '# A\nWe minimise a cost function during training.',
  ])('adjectives, credits and cost functions fail: %s', (readme) => {
    expect(statusOf(id, readme)).toBe('fail')
  })
})
