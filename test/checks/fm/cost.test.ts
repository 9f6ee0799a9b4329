import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const status = (files: Record<string, string>) => judge('fm/cost', files).status
const plain = 'from openai import OpenAI\nclient = OpenAI()\n'
const create = "client.chat.completions.create(model='gpt-4o', messages=[])"

describe('fm/cost', () => {
  test('a tool or gateway that knows prices passes', () => {
    expect(status({ 'a.py': `from langfuse.openai import OpenAI\nclient = OpenAI()\ndef ask(q):\n    return ${create}\n` })).toBe('pass')
    const gateway = `from openai import OpenAI\nclient = OpenAI(base_url="https://openrouter.ai/api/v1")\ndef ask(q):\n    return ${create}\n`
    expect(status({ 'a.py': gateway })).toBe('pass')
  })

  test('cost computed from usage and prices passes', () => {
    const code = `${plain}PRICE = 0.01\ndef ask(q):\n    response = ${create}\n    save(response.usage.total_tokens * PRICE)\n    return response\n`
    expect(status({ 'a.py': code })).toBe('pass')
  })

  test('cost computed in one place only is partial', () => {
    const script = 'def estimate(tokens, price):\n    return tokens * price\n'
    expect(status({ 'a.py': `${plain}def ask(q):\n    return ${create}\n`, 'cost.py': `from openai import OpenAI\n${script}` })).toBe('partial')
  })

  test('tokens without prices, and tools that know no prices, fail', () => {
    expect(status({ 'a.py': `${plain}def ask(q):\n    response = ${create}\n    save(response.usage.total_tokens)\n` })).toBe('fail')
    expect(status({ 'a.py': `import mlflow\nmlflow.openai.autolog()\n${plain}def ask(q):\n    return ${create}\n` })).toBe('fail')
    expect(status({ 'a.py': `${plain}def ask(q):\n    return ${create}\n` })).toBe('fail')
  })

  test('a product of something else is no cost', () => {
    expect(status({ 'a.py': `${plain}def ask(q):\n    n = width * height\n    total = items * price\n    return ${create}\n` })).toBe('fail')
  })

  test('a tool that is off until someone configures it is partial', () => {
    const code = "from langchain_openai import ChatOpenAI\ndef ask(q):\n    return ChatOpenAI(model='gpt-4o').invoke(q)\n"
    expect(status({ 'a.py': code, '.env.example': 'LANGSMITH_TRACING=\n' })).toBe('partial')
    expect(status({ 'a.py': code })).toBe('fail')
  })
})
