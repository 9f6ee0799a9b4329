import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const run = (tool: string, more = '') => ({
  'instrumentation.ts': more ? "import { registerOTel } from '@vercel/otel'\nregisterOTel({ serviceName: 'a' })\n" : '',
  'a.ts': `import { generateText, tool } from 'ai'\n${tool}\nexport const run = (prompt: string) => generateText({ model: 'openai/gpt-4o', prompt, tools: { act }${more} })\n`,
})
const status = (files: Record<string, string>) => judge('agent/approval', files).status
const sends = (more = '') => `const act = tool({ description: 'x', ${more}execute: async () => transport.sendMail({}) })`

describe('agent/approval', () => {
  test('tools that read make no question', () => {
    expect(status(run("const act = tool({ description: 'x', execute: async () => fetch('https://example.org') })"))).toBe('na')
  })
  test('acting without approval and record fails', () => {
    expect(status(run(sends()))).toBe('fail')
  })
  test('approval or record is partial, both pass', () => {
    expect(status(run(sends('needsApproval: true, ')))).toBe('partial')
    expect(status(run(sends(), ', experimental_telemetry: { isEnabled: true }'))).toBe('partial')
    expect(status(run(sends('needsApproval: true, '), ', experimental_telemetry: { isEnabled: true }'))).toBe('pass')
  })
  test('an approval that is switched off, or that stands on a tool that reads, is none', () => {
    expect(status(run(sends('needsApproval: false, ')))).toBe('fail')
  })
})
