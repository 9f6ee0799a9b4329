import { describe, expect, test } from '@jest/globals'
import { judge, scan } from '../../support/scan.ts'

const status = (files: Record<string, string>) => judge('quality/code-docs', files).status

const python = (body: string) => `from openai import OpenAI\n\nclient = OpenAI()\n\n${body}`
const call = "client.chat.completions.create(model='gpt-4o', messages=[])"

describe('quality/code-docs', () => {
  test('half or more passes', () => {
    expect(status({ 'app.py': python(`def ask(q):\n    """Answer a question."""\n    return ${call}\n\ndef tell(q):\n    return ask(q)\n`) })).toBe(
      'pass',
    )
    expect(
      status({
        'ask.ts': `import OpenAI from 'openai'\nconst client = new OpenAI()\n/** Answers a question. */\nexport const ask = (q: string) => client.chat.completions.create({ model: 'gpt-4o', messages: [] })\n`,
      }),
    ).toBe('pass')
  })

  test('a fifth or more is partial', () => {
    const methods = ['a', 'b', 'c'].map((name) => `    def ${name}(self):\n        return ${call}\n`).join('\n')
    expect(status({ 'app.py': python(`class Chat:\n    """Talks."""\n\n${methods}`) })).toBe('partial')
  })

  test('plain comments are no doc comments', () => {
    expect(status({ 'app.py': python(`# answers\ndef ask(q):\n    # asks\n    return ${call}\n`) })).toBe('fail')
    expect(
      status({
        'index.js': `const { OpenAI } = require('openai')\nconst client = new OpenAI()\n// answers\nasync function ask(q) {\n  return ${call.replace("model='gpt-4o', messages=[]", "{ model: 'gpt-4o' }")}\n}\n`,
      }),
    ).toBe('fail')
  })

  test('files without model calls, tests and private code are not counted', () => {
    const documented = 'def a():\n    """A."""\n\ndef b():\n    """B."""\n'
    expect(
      status({
        'app.py': python(`def ask(q):\n    return ${call}\n\ndef _hidden():\n    """Hidden."""\n`),
        'other.py': documented,
        'tests/test_app.py': python(`def test_ask():\n    """Asks."""\n    ${call}\n`),
      }),
    ).toBe('fail')
  })

  test('functions inside functions belong to their owner', () => {
    const nested = scan({ 'app.py': python(`def ask(q):\n    """Asks."""\n    def inner():\n        return ${call}\n    return inner()\n`) })
    expect(nested.fact('codeDocs').map((it) => it.name)).toEqual(['ask'])
  })

  test('a broken file gives what could be read', () => {
    expect(['pass', 'partial', 'fail']).toContain(status({ 'app.py': python(`def ask(q):\n    """Asks."""\n    return ${call}\n\ndef (((\n`) }))
  })
})
