import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const status = (files: Record<string, string>) => judge('fm/calls-traced', files).status
const create = "client.chat.completions.create(model='gpt-4o', messages=[{'role': 'user', 'content': q}])"
const ask = (client: string, decorator = '') => `${client}\n${decorator}def ask(q):\n    return ${create}\n`
const plain = 'from openai import OpenAI\nclient = OpenAI()'

describe('fm/calls-traced', () => {
  test('a wrapped or drop-in client, a decorator and started instrumentation pass', () => {
    expect(status({ 'a.py': ask('from langfuse.openai import OpenAI\nclient = OpenAI()') })).toBe('pass')
    expect(status({ 'a.py': ask('from openai import OpenAI\nfrom langsmith.wrappers import wrap_openai\nclient = wrap_openai(OpenAI())') })).toBe(
      'pass',
    )
    expect(status({ 'a.py': ask(`${plain}\nfrom langfuse import observe`, '@observe()\n') })).toBe('pass')
    expect(status({ 'a.py': ask(`import mlflow\nmlflow.openai.autolog()\n${plain}`) })).toBe('pass')
  })

  test('some of several calls are partial', () => {
    expect(status({ 'a.py': ask('from langfuse.openai import OpenAI\nclient = OpenAI()'), 'b.py': ask(plain) })).toBe('partial')
  })

  test('a tool that is off until someone configures it is partial', () => {
    expect(
      status({
        'a.py': `from langchain_openai import ChatOpenAI\ndef ask(q):\n    return ChatOpenAI(model='gpt-4o').invoke(q)\n`,
        '.env.example': 'LANGSMITH_TRACING=false\n',
      }),
    ).toBe('partial')
  })

  test('a switch that the example configuration leaves open is partial too', () => {
    const code = "from langchain_openai import ChatOpenAI\ndef ask(q):\n    return ChatOpenAI(model='gpt-4o').invoke(q)\n"
    expect(status({ 'a.py': code, '.env.example': 'LANGSMITH_TRACING=\n' })).toBe('partial')
  })

  test('nothing, a dependency alone and truncated log lines fail', () => {
    expect(status({ 'a.py': ask(plain) })).toBe('fail')
    expect(status({ 'a.py': ask(plain), 'requirements.txt': 'langfuse\nopenai\n' })).toBe('fail')
    const log = `import logging\n${plain}\ndef ask(q):\n    answer = ${create}\n    logging.info("%s", str(answer)[:80])\n    return answer\n`
    expect(status({ 'a.py': log })).toBe('fail')
  })

  test('what a browser keeps is no trace', () => {
    const code =
      "import OpenAI from 'openai'\nconst client = new OpenAI()\nexport async function ask(q) {\n  const answer = await client.chat.completions.create({ model: 'gpt-4o', messages: [] })\n  localStorage.setItem('answer', JSON.stringify({ q, answer }))\n  return answer\n}\n"
    expect(status({ 'src/ask.js': code })).toBe('fail')
  })

  test('embedding calls are left out of the count', () => {
    const embed =
      'from openai import OpenAI\nembedder = OpenAI()\ndef embed(x):\n    return embedder.embeddings.create(model="text-embedding-3-small", input=x)\n'
    expect(status({ 'a.py': ask('from langfuse.openai import OpenAI\nclient = OpenAI()'), 'b.py': embed })).toBe('pass')
  })

  test('calls of tests are left out', () => {
    expect(status({ 'a.py': ask('from langfuse.openai import OpenAI\nclient = OpenAI()'), 'tests/test_a.py': ask(plain) })).toBe('pass')
  })
})
