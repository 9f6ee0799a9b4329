import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const run = (tools: string, more = '') => ({
  'a.ts': `import { generateText, stepCountIs, tool } from 'ai'\nconst find = tool({ description: 'x', execute: async () => 1 })\nexport const run = (prompt: string) => generateText({ model: 'openai/gpt-4o', prompt, tools: ${tools}${more} })\n`,
})

describe('agent/bounded', () => {
  test('a limit and a list pass, one of the two is partial', () => {
    expect(judge('agent/bounded', run('{ find }', ', stopWhen: stepCountIs(4)')).status).toBe('pass')
    expect(judge('agent/bounded', run('{ find }')).status).toBe('partial')
  })
  test('code of the model that the host runs without bounds fails', () => {
    expect(
      judge('agent/bounded', {
        'a.py':
          'from openai import OpenAI\ncode = OpenAI().chat.completions.create(model="gpt-4o", messages=[]).choices[0].message.content\nexec(code)\n',
      }).status,
    ).toBe('fail')
  })
  test('a limit that is none does not count', () => {
    expect(judge('agent/bounded', run('{ find }', ', stopWhen: undefined')).status).toBe('partial')
  })
})
