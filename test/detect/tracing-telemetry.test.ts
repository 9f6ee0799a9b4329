import { describe, expect, test } from '@jest/globals'
import { judge, scan } from '../support/scan.ts'

const route = `import { streamText } from 'ai'
import { openai } from '@ai-sdk/openai'
export async function POST(request: Request) {
  const { messages } = await request.json()
  return streamText({ model: openai('gpt-4o'), system: 'You help users to book flights.', messages, experimental_telemetry: { isEnabled: true } }).toDataStreamResponse()
}
`

describe('Telemetry of the call', () => {
  test('spans that nothing takes up are wired, not recorded', () => {
    expect(judge('fm/calls-traced', { 'package.json': '{"dependencies":{"next":"15"}}', 'app/api/chat/route.ts': route }).status).toBe('partial')
  })

  test('spans that are exported are recorded', () => {
    const files = {
      'app/api/chat/route.ts': route,
      'instrumentation.ts': "import { registerOTel } from '@vercel/otel'\nexport const register = () => registerOTel({ serviceName: 'chat' })\n",
    }
    expect(judge('fm/calls-traced', files).status).toBe('pass')
  })

  test('a store of Mastra keeps conversations unless it lives in memory', () => {
    const agent = (url: string) => ({
      'a.ts': `import { Memory } from '@mastra/memory'\nimport { LibSQLStore } from '@mastra/libsql'\nexport const memory = new Memory({ storage: new LibSQLStore({ url: '${url}' }) })\n`,
    })
    expect(scan(agent('file:../mastra.db')).fact('records').durable).toHaveLength(1)
    expect(scan(agent(':memory:')).fact('records').durable).toHaveLength(0)
    expect(scan(agent(':memory:')).fact('records').transient).toHaveLength(1)
  })

  test('a release tool that is only installed releases nothing; a friendly heading names nobody', () => {
    expect(judge('docs/release-notes', { 'package.json': '{"devDependencies":{\n"release-it": "^15.10.1"\n}}' }).status).toBe('fail')
    expect(judge('docs/release-notes', { 'package.json': '{"scripts":{\n"release": "release-it --only-version"\n}}' }).status).toBe('pass')
    expect(judge('docs/ownership', { 'README.md': '# Template\n\n## Developer-Friendly\n\n- Pure JavaScript\n- Easy to change\n' }).status).toBe(
      'fail',
    )
  })
})
