import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const status = (files: Record<string, string>) => judge('fm/latency', files).status
const plain = 'import time\nfrom openai import OpenAI\nclient = OpenAI()\n'
const create = "client.chat.completions.create(model='gpt-4o', messages=[])"
const timed = `${plain}def ask(q):\n    start = time.perf_counter()\n    response = ${create}\n    log(time.perf_counter() - start)\n    return response\n`

describe('fm/latency', () => {
  test('a timer around the call or a tracing tool passes', () => {
    expect(status({ 'a.py': timed })).toBe('pass')
    expect(status({ 'a.py': `from langfuse.openai import OpenAI\nclient = OpenAI()\ndef ask(q):\n    return ${create}\n` })).toBe('pass')
    const script =
      "import OpenAI from 'openai'\nconst client = new OpenAI()\nexport async function ask() {\n  const start = performance.now()\n  const answer = await client.chat.completions.create({ model: 'gpt-4o', messages: [] })\n  record(performance.now() - start)\n  return answer\n}\n"
    expect(status({ 'a.ts': script })).toBe('pass')
  })

  test('some of several calls is partial', () => {
    expect(status({ 'a.py': timed, 'b.py': `${plain}def tell(q):\n    return ${create}\n` })).toBe('partial')
  })

  test('no clock, a time stamp alone and the clock of something else fail', () => {
    expect(status({ 'a.py': `${plain}def ask(q):\n    return ${create}\n` })).toBe('fail')
    expect(status({ 'a.py': `${plain}def ask(q):\n    now = time.time()\n    return {"at": now, "answer": ${create}}\n` })).toBe('fail')
    const other = `${plain}def load():\n    start = time.time()\n    read()\n    log(time.time() - start)\n\ndef ask(q):\n    return ${create}\n`
    expect(status({ 'a.py': other })).toBe('fail')
  })

  test('a tool that is off until someone configures it is partial', () => {
    const code = "from langchain_openai import ChatOpenAI\ndef ask(q):\n    return ChatOpenAI(model='gpt-4o').invoke(q)\n"
    expect(status({ 'a.py': code, '.env.example': 'LANGSMITH_TRACING=\n' })).toBe('partial')
    expect(status({ 'a.py': code })).toBe('fail')
  })
})
