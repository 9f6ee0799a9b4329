import { describe, expect, test } from '@jest/globals'
import { decode } from '../../src/detect/text.ts'
import { memorySnapshot } from '../../src/snapshot/memory.ts'
import { scan } from '../support/scan.ts'

const utf16 = (text: string, order: 'le' | 'be') => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

describe('bytes of a file', () => {
  test('UTF-16 in both orders is read by its byte order mark', () => {
    expect(decode(utf16('model = "gpt-4o"\r\n', 'le'))).toBe('model = "gpt-4o"\n')
    expect(decode(utf16('model = "gpt-4o"\n', 'be'))).toBe('model = "gpt-4o"\n')
  })
  test('bytes that are no UTF-8 are replaced, never thrown at; a NUL makes a file binary', () => {
    expect(decode(Uint8Array.from([0x61, 0xff, 0xc3, 0x28, 0x62]))).toBe('a\ufffd\ufffd(b')
    expect(decode(Uint8Array.from([0x61, 0, 0x62]))).toBeNull()
    expect(decode(utf16('', 'le').subarray(0, 2))).toBe('')
    expect(decode(Uint8Array.from([0xff, 0xfe, 0x61]))).toHaveLength(1)
  })
  test('a notebook beyond the cap is a notice, and the rest is judged', () => {
    const call = 'from openai import OpenAI\nOpenAI().chat.completions.create(model="gpt-4o", messages=[])\n'
    const giant = JSON.stringify({ cells: [{ cell_type: 'code', source: `${call}# ${'x'.repeat(5_100_000)}` }] })
    const context = scan({ 'giant.ipynb': giant, 'app.py': call })
    expect(context.fact('calls').application.map((it) => it.path)).toEqual(['app.py'])
    expect(context.notices()).toEqual([{ kind: 'skipped-file', path: 'giant.ipynb', because: 'larger than 5 MB' }])
  })
  test('names that differ only in case are two files', () => {
    const snapshot = memorySnapshot({ 'a/Chat.py': 'one', 'a/chat.py': 'two' })
    expect(snapshot.files.map(({ path }) => path)).toEqual(['a/Chat.py', 'a/chat.py'])
    expect(['a/Chat.py', 'a/chat.py'].map((path) => Buffer.from(snapshot.read(path) as Uint8Array).toString())).toEqual(['one', 'two'])
  })
})
