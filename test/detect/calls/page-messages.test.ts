import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const route = `import OpenAI from 'openai'
const openai = new OpenAI()
export async function POST(req: Request) {
  const { messages } = await req.json()
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages })
  return Response.json(answer.choices[0].message)
}
`
const page = (first: string) => `'use client'
import { useState } from 'react'
export default function Chat() {
  const [messages, setMessages] = useState([${first}])
  const send = () => fetch('/api/chat', { method: 'POST', body: JSON.stringify({ messages }) })
  return <button onClick={send}>{messages.length}</button>
}
`
const system = "{ role: 'system', content: 'You help customers of the shop.' }"
const status = (files: Readonly<Record<string, string>>) =>
  judge('fm/system-message', { 'package.json': '{"dependencies":{"next":"15","openai":"4"}}', ...files }).status

describe('Messages that a page builds', () => {
  test('a handler that passes them on starts from the system message of the page', () => {
    expect(status({ 'app/api/chat/route.ts': route, 'app/page.tsx': page(system) })).toBe('pass')
  })

  test('a page without one, a handler that builds its own list, a component that asks nobody', () => {
    expect(status({ 'app/api/chat/route.ts': route, 'app/page.tsx': page("{ role: 'assistant', content: 'Hello' }") })).toBe('fail')
    const own = route.replace("model: 'gpt-4o', messages }", "model: 'gpt-4o', messages: [{ role: 'user', content: messages[0].content }] }")
    expect(status({ 'app/api/chat/route.ts': own, 'app/page.tsx': page(system) })).not.toBe('pass')
    expect(status({ 'app/api/chat/route.ts': route, 'app/list.tsx': `export const first = ${system}\n` })).toBe('fail')
  })

  test('hostile: a page of one endless line', () => {
    expect(status({ 'app/api/chat/route.ts': route, 'app/page.tsx': `${'role:'.repeat(40_000)} fetch(` })).toBe('fail')
  })
})
