import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const openai = 'from openai import OpenAI\nclient = OpenAI()\n'
const asks = (prompt: string, more = '') => ({
  'a.py': `${openai}def ask(q):\n    return client.chat.completions.create(model="gpt-4o", ${more}messages=[{"role": "system", "content": ${JSON.stringify(prompt)}}, {"role": "user", "content": q}])\n`,
})
const status = (files: Record<string, string>) => judge('risk/hallucination', files).status

describe('risk/hallucination', () => {
  test.each([
    'Answer ONLY with the facts from the sources below.',
    "If you don't know the answer, say that you don't know.",
    '你是助手。请根据以下上下文回答用户的问题，不要编造。',
    'Beantworte die Frage nur anhand der folgenden Dokumente.',
  ])('an instruction to stay with what is given passes: %s', (prompt) => {
    expect(status(asks(prompt))).toBe('pass')
  })
  test('a measured groundedness passes', () => {
    expect(
      status({
        ...asks('You are a helpful assistant for trips.'),
        'tests/test_eval.py': `${openai}from ragas.metrics import faithfulness\nmetrics = [faithfulness]\n`,
      }),
    ).toBe('pass')
  })
  test('temperature zero alone, and prose alone, are partial', () => {
    expect(status(asks('You are a helpful assistant for trips.', 'temperature=0, '))).toBe('partial')
    expect(
      status({
        ...asks('You are a helpful assistant for trips.'),
        'README.md': '# App\n\nThe model may hallucinate when the documents do not cover a question, so people check its answers.\n',
      }),
    ).toBe('partial')
  })
  test('tone, format and other limits are none', () => {
    expect(status(asks('You are a helpful assistant. Only return JSON. Never use emojis. Do not invent new packages in the code.'))).toBe('fail')
  })
  test('the same words in a comment or another string count for nothing', () => {
    expect(
      status({
        'a.py': `${asks('You are a helpful assistant for trips.')['a.py']}# Answer only from the sources below.\nprint("Answer ONLY with the facts from the sources")\n`,
      }),
    ).toBe('fail')
  })
})
