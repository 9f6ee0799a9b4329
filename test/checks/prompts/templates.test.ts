import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const openai = 'from openai import OpenAI\nclient = OpenAI()\n'
const status = (code: string) => judge('prompts/templates', { 'a.py': code }).status

describe('prompts/templates', () => {
  test('separate messages and labelled slots pass', () => {
    expect(
      status(
        `${openai}def ask(q):\n    return client.chat.completions.create(model="gpt-4o", messages=[{"role": "system", "content": "You answer questions about rivers."}, {"role": "user", "content": q}])\n`,
      ),
    ).toBe('pass')
    expect(
      status(
        `${openai}def ask(c, q):\n    p = f"Answer from the context.\\n\\nContext: {c}\\nQuestion: {q}"\n    return client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": p}])\n`,
      ),
    ).toBe('pass')
  })
  test('text run together with the question is partial', () => {
    expect(
      status(
        `${openai}def ask(q):\n    return client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Please write a short poem about " + q}])\n`,
      ),
    ).toBe('partial')
  })
})
