import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const status = (files: Record<string, string>) => judge('fm/token-usage', files).status
const plain = 'from openai import OpenAI\nclient = OpenAI()\n'
const create = "client.chat.completions.create(model='gpt-4o', messages=[])"
const used = `${plain}def ask(q):\n    response = ${create}\n    save(response.usage.total_tokens)\n    return response\n`
const unused = `${plain}def tell(q):\n    return ${create}\n`

describe('fm/token-usage', () => {
  test('usage that is read from responses passes, and a tool that records it', () => {
    expect(status({ 'a.py': used })).toBe('pass')
    expect(status({ 'a.py': `from langfuse.openai import OpenAI\nclient = OpenAI()\ndef ask(q):\n    return ${create}\n` })).toBe('pass')
  })

  test('a gateway that meters passes', () => {
    expect(
      status({ 'a.py': `from openai import OpenAI\nclient = OpenAI(base_url="https://openrouter.ai/api/v1")\ndef ask(q):\n    return ${create}\n` }),
    ).toBe('pass')
  })

  test('some calls, or counting beforehand only, is partial', () => {
    expect(status({ 'a.py': used, 'b.py': unused })).toBe('partial')
    const counted = `import tiktoken\n${plain}def ask(q):\n    n = len(tiktoken.encoding_for_model("gpt-4o").encode(q))\n    return ${create} if n < 99 else None\n`
    expect(status({ 'a.py': counted })).toBe('partial')
  })

  test('nothing fails; a decorator that records inputs and outputs knows no tokens', () => {
    expect(status({ 'a.py': unused })).toBe('fail')
    expect(
      status({ 'a.py': `from langsmith import traceable\n${plain}@traceable\ndef ask(q):\n    return ${create}.choices[0].message.content\n` }),
    ).toBe('fail')
  })

  test('the usage of something else is no usage of tokens', () => {
    const code = `import psutil\n${plain}def ask(q):\n    print(psutil.disk_usage("/").percent, docs.usage)\n    return ${create}\n`
    expect(status({ 'a.py': code })).toBe('fail')
  })
})
