import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const verdict = (files: Record<string, string>) => judge('fm/model-pinned', files)
const status = (files: Record<string, string>) => verdict(files).status
const ask = (...models: readonly string[]) =>
  `from openai import OpenAI\nclient = OpenAI()\n${models.map((model) => `client.chat.completions.create(model=${model}, messages=[])\n`).join('')}`

describe('fm/model-pinned', () => {
  test('dated versions, numbered weights and embeddings whose weights never change pass', () => {
    expect(status({ 'a.py': ask('"gpt-4o-2024-08-06"') })).toBe('pass')
    const embed = 'from openai import OpenAI\nOpenAI().embeddings.create(model="text-embedding-3-small", input="x")\n'
    expect(status({ 'a.py': ask('"gpt-4o-2024-08-06"'), 'b.py': embed })).toBe('pass')
  })

  test('a third of the ids or more is partial', () => {
    expect(status({ 'a.py': ask('"gpt-4o-2024-08-06"', '"gpt-4o"', '"gpt-4.1"') })).toBe('partial')
  })

  test('aliases and names without date fail', () => {
    for (const id of ['gpt-4o', 'gpt-4o-mini', 'chatgpt-4o-latest']) expect([id, status({ 'a.py': ask(`"${id}"`) })]).toEqual([id, 'fail'])
    const claude = 'import anthropic\nanthropic.Anthropic().messages.create(model="claude-3-5-sonnet-latest", max_tokens=9, messages=[])\n'
    expect(status({ 'a.py': claude })).toBe('fail')
  })

  test('no id at all fails', () => {
    const code = 'import os\nfrom openai import OpenAI\nOpenAI().chat.completions.create(model=os.environ["MODEL"], messages=[])\n'
    expect(status({ 'a.py': code })).toBe('fail')
  })

  test('ids of a gateway without date move, whoever made the model; open weights with version and size do not', () => {
    const gateway = (id: string) =>
      `from openai import OpenAI\nOpenAI(base_url="https://openrouter.ai/api/v1").chat.completions.create(model="${id}", messages=[])\n`
    for (const id of ['google/gemini-2.5-flash-lite', 'anthropic/claude-haiku-4.5', 'openai/gpt-4o', 'x-ai/grok-4'])
      expect([id, status({ 'a.py': gateway(id) })]).toEqual([id, 'fail'])
    for (const id of ['meta-llama/llama-3.3-70b-instruct', 'openai/gpt-4o-2024-08-06'])
      expect([id, status({ 'a.py': gateway(id) })]).toEqual([id, 'pass'])
    const vercel =
      "import { generateText } from 'ai'\nexport const ask = (prompt: string) => generateText({ model: 'anthropic/claude-haiku-4.5', prompt })\n"
    expect(status({ 'a.ts': vercel })).toBe('fail')
  })

  test('price tables, menus and texts are no defaults', () => {
    const tables = 'PRICES = {"gpt-4": 30, "gpt-4-turbo": 10}\nCHOICES = ["gpt-4", "o1"]\n"""Use gpt-4."""\n'
    expect(status({ 'a.py': tables + ask('"gpt-4o-2024-08-06"') })).toBe('pass')
  })

  test('ids that tests use are not counted', () => {
    expect(status({ 'a.py': ask('"gpt-4o-2024-08-06"'), 'tests/test_a.py': ask('"gpt-4o"', '"gpt-4"') })).toBe('pass')
  })

  test('a gap names the id and its place', () => {
    const found = verdict({ 'a.py': ask('"gpt-4o"') })
    expect('gaps' in found ? found.gaps.map(({ path, line, detail }) => [path, line, detail]) : []).toEqual([
      ['a.py', 3, 'gpt-4o is a floating alias'],
    ])
  })
})
