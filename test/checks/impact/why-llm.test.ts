import { describe, expect, test } from '@jest/globals'
import { statusOf } from '../../support/verdict.ts'

const id = 'impact/why-llm'

describe(id, () => {
  test.each([
    '# A\nWe use an LLM rather than regular expressions because the layouts of invoices vary too much.',
    '# A\nTraditional keyword search fails on paraphrased questions, so an LLM answers from retrieved passages.',
  ])('a weighed alternative passes: %s', (readme) => {
    expect(statusOf(id, readme)).toBe('pass')
  })
  test('a reason alone is partial', () => {
    expect(statusOf(id, '# A\nLarge language models are good at summarising long tickets for agents.')).toBe('partial')
  })
  test.each([
    '# A\nUnlike ChatGPT, this agent edits files.',
    '# A\nIt combines BM25 with vector search of the LLM documents.',
    '# A\nInstall it manually if the API fails.',
  ])('other products and hybrid search fail: %s', (readme) => {
    expect(statusOf(id, readme)).toBe('fail')
  })
})
