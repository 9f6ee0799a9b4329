import { describe, expect, test } from '@jest/globals'
import { scan } from '../support/scan.ts'

describe('words of code', () => {
  const says = scan({
    'app/chat.py': 'client.chat.completions.create(model="gpt-4o")\n',
    'app/other.ts': 'export const x = readOnly ? 1 : 2\n',
    'config.yml': 'telemetry: false\n',
    'node_modules/a/index.js': 'const chat = 1\n',
  }).fact('words')

  test('a file says what one of its words holds', () => {
    expect(says('app/chat.py', /completions/)).toBe(true)
    expect(says('app/chat.py', /gpt-4o/)).toBe(true)
    expect(says('app/other.ts', /read_?only/i)).toBe(true)
  })

  test('it does not say what another file says', () => {
    expect(says('app/other.ts', /completions/)).toBe(false)
  })

  test('files that are no code are searched', () => {
    expect(says('config.yml', /telemetry/)).toBe(true)
    expect(says('config.yml', /tracing/)).toBe(false)
    expect(says('missing.yml', /tracing/)).toBe(false)
  })
})
