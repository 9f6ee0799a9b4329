import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const app = (body: string) => `from fastapi import FastAPI\napp = FastAPI()\n@app.post("/ask")\ndef ask(q: str):\n${body}\n`
const status = (files: Readonly<Record<string, string>>) => judge('explain/sources', files).status

describe('explain/sources', () => {
  test('sources in the response, on the page or asked of the model pass', () => {
    expect(status({ 'app.py': app('    return {"answer": a, "sources": docs}') })).toBe('pass')
    expect(status({ 'app.py': app('    return 1'), 'ui.tsx': 'export const Message = (p) => <Sources items={p.items} />\n' })).toBe('pass')
    expect(
      status({
        'app.py': `${app('    return client.chat.completions.create(model="gpt-4o", messages=[{"role": "system", "content": PROMPT}])')}from openai import OpenAI\nclient = OpenAI()\nPROMPT = "Answer the question of the user. Cite the sources that you used in square brackets."\n`,
      }),
    ).toBe('pass')
  })
  test('search results cited by number are citations, citing a person is none', () => {
    const asked = (prompt: string) =>
      `${app('    return client.chat.completions.create(model="gpt-4o", messages=[{"role": "system", "content": PROMPT}])')}from openai import OpenAI\nclient = OpenAI()\nPROMPT = "${prompt}"\n`
    expect(status({ 'app.py': asked('Answer the question of the user. Cite search results using [number] notation.') })).toBe('pass')
    expect(status({ 'app.py': asked('Answer the question of the user in the voice of a poet whom critics cite often.') })).toBe('fail')
  })
  test('a chunk with its source, an empty list and an evaluation are nothing', () => {
    expect(
      status({
        'app.py': app('    return {"answer": a, "sources": []}'),
        'ingest.py': 'chunk = {"text": t, "source": path}\n',
        'evaluate.py': 'row = {"answer": a, "sources": s}\n',
      }),
    ).toBe('fail')
  })
})
