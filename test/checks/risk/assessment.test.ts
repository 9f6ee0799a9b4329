import { describe, expect, test } from '@jest/globals'
import { statusOf, verdictOf } from '../../support/verdict.ts'

const id = 'risk/assessment'
const four = `# A
The model may hallucinate when the documents do not cover a question, so it cites its sources.

Personal data is redacted before it is sent to the provider.

Guardrails block prompt injection before retrieval happens.

If the OpenAI API is unavailable, the service falls back to a local model so that users get an answer.`

describe(id, () => {
  test('four kinds of risk with their handling pass', () => {
    expect(statusOf(id, four)).toBe('pass')
  })
  test('one kind is partial, and the advice names the others', () => {
    expect(statusOf(id, '# A\nIt is important to note that the model sometimes generates hallucinations or false information.')).toBe('partial')
    expect(statusOf(id, '# A\n模型可能产生幻觉，请人工核对。')).toBe('partial')
  })
  test.each([
    '# A\n- Hallucination check\n- PII detection\n- Human in the loop',
    '# A\nWe disable the bias of the linear layers to reduce memory of the model.',
    '# A\nNever commit your .env file.',
    '# A\n## Features\n- Human-in-the-loop planning of the workflow',
  ])('bare items, other senses and set-up hygiene fail: %s', (readme) => {
    expect(statusOf(id, readme)).toBe('fail')
  })
  test('a policy on reporting vulnerabilities is no assessment', () => {
    const security = '# Security\nPlease report a vulnerability, such as a prompt injection that can leak data, to security@example.org.'
    expect(verdictOf(id, { 'README.md': '# A\nA chat bot.', 'SECURITY.md': security }).status).toBe('fail')
  })
})
