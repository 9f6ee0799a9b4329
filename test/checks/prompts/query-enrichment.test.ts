import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const openai = 'from openai import OpenAI\nclient = OpenAI()\n'
const status = (code: string) => judge('prompts/query-enrichment', { 'a.py': code }).status
const ask = (content: string) =>
  `${openai}def ask(q, history, user_name):\n    return client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": ${content}}])\n`

describe('prompts/query-enrichment', () => {
  test.each([
    'f"Rephrase the follow up question to be a standalone question.\\nQuestion: {q}"',
    'f"Sort the text.\\nExamples:\\nText: good food\\nLabel: praise\\n\\nText: {q}"',
    'f"You help {user_name} with trips.\\nQuestion: {q}"',
  ])('a question that is rewritten or enriched passes: %s', (content) => {
    expect(status(ask(content))).toBe('pass')
  })
  test('only the history is partial', () => {
    expect(status(`${openai}def ask(history):\n    return client.chat.completions.create(model="gpt-4o", messages=history)\n`)).toBe('partial')
  })
  test('a format that is shown once, and a query for a database, are none', () => {
    expect(status(ask('f"Answer in JSON. Example output: 1\\nQuestion: {q}"'))).toBe('fail')
    expect(status(ask('f"Convert the question into a SQL query.\\nQuestion: {q}"'))).toBe('fail')
  })
})
