import { describe, expect, test } from '@jest/globals'
import { scan } from '../support/scan.ts'

const create = "client.chat.completions.create(model='gpt-4o', messages=[])"
const plain = 'import time\nfrom openai import OpenAI\nclient = OpenAI()\n'

const measured = (files: Record<string, string>) => {
  const context = scan(files)
  const metering = context.fact('metering')
  const [call] = context.fact('calls').application.filter((it) => it.kind === 'chat')
  if (!call) return null
  return {
    tokens: metering.tokens(call)[0]?.line ?? null,
    latency: metering.latency(call)?.line ?? null,
    metered: metering.metered(call) !== null,
    byHand: metering.readByHand(call)?.line ?? null,
  }
}
const nothing = { tokens: null, latency: null, metered: false, byHand: null }

describe('measurements', () => {
  test('of tokens and time stand where the response is read', () => {
    const code = `${plain}def ask():\n    start = time.time()\n    response = ${create}\n    took = time.time() - start\n    save(took, response.usage.completion_tokens)\n`
    expect(measured({ 'a.py': code })).toEqual({ ...nothing, tokens: 8, latency: 7 })
  })

  test('of tokens may stand in the function that calls', () => {
    const code = `${plain}def ask():\n    return ${create}\ndef use():\n    response = ask()\n    save(response.usage.total_tokens)\n`
    expect(measured({ 'a.py': code })?.tokens).toBe(8)
  })

  test('of neither are props of a page or the usage of a disk', () => {
    expect(measured({ 'a.py': `${plain}def ask(props):\n    show(props.usage, disk.usage)\n    return ${create}\n` })).toEqual(nothing)
  })

  test('are taken by gateways that meter', () => {
    expect(measured({ 'a.py': `from openai import OpenAI\nclient = OpenAI(base_url="https://openrouter.ai/api/v1")\n${create}\n` })?.metered).toBe(
      true,
    )
    expect(measured({ 'a.py': `from openai import OpenAI\nclient = OpenAI(base_url="https://api.deepseek.com/v1")\n${create}\n` })?.metered).toBe(
      false,
    )
  })

  test('see an answer that is taken apart by hand', () => {
    expect(measured({ 'a.py': `import json\n${plain}def ask():\n    return json.loads(${create}.choices[0].message.content)\n` })?.byHand).toBe(6)
    expect(measured({ 'a.py': `${plain}def ask():\n    return ${create}.choices[0].message.content.strip()\n` })?.byHand).toBeNull()
  })
})

describe('hostile code', () => {
  test('of thousands of nested reads ends', () => {
    const code = `${plain}def ask():\n    x = ${create}\n    y = x${'.usage'.repeat(3000)}\n    return ${'('.repeat(200)}x${')'.repeat(200)}\n`
    expect(measured({ 'a.py': code })).not.toBeNull()
  })
})
