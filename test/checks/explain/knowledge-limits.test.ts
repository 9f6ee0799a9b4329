import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const openai = 'from openai import OpenAI\nclient = OpenAI()\n'
const asks = (prompt: string) =>
  `${openai}def ask(q):\n    return client.chat.completions.create(model="gpt-4o", messages=[{"role": "system", "content": ${JSON.stringify(prompt)}}, {"role": "user", "content": q}])\n`
const status = (files: Record<string, string>) => judge('explain/knowledge-limits', files).status

describe('explain/knowledge-limits', () => {
  test('a rule to abstain, in the prompt or in code, passes', () => {
    expect(status({ 'a.py': asks('If the answer is not in the context, say that you do not know.') })).toBe('pass')
    expect(
      status({
        'a.py': `${asks('You answer questions.')}\ndef reply(docs):\n    if not docs:\n        return "I could not find any relevant information on this."\n`,
      }),
    ).toBe('pass')
  })
  test('limits that are only told or written down are partial', () => {
    expect(status({ 'a.py': asks('You are a coder. You cannot run native binaries in this environment.') })).toBe('partial')
    expect(status({ 'a.py': asks('You answer questions.'), 'README.md': '# App\n\nThe assistant may give inaccurate answers.\n' })).toBe('partial')
  })
  test('a rule in the prompt of an evaluation answers no users', () => {
    expect(
      status({
        'a.py': asks('You answer questions about trips.'),
        'evals/judge.py': asks('If the answer is not in the context, say that you do not know.'),
      }),
    ).toBe('fail')
  })
  test('a file that is missing is no limit of knowledge', () => {
    expect(status({ 'a.py': `${asks('You answer questions about trips.')}\ndef load(p):\n    return "Could not find any file"\n` })).toBe('fail')
  })
})
