import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const id = 'risk/secrets'
// made here, so that no scanner finds a key in this file
const random = (length: number, alphabet = 'Qw7Er2Tz9Ui4Op1As8Df6Gh3Jk5Ly0XcVbNm') =>
  Array.from({ length }, (_, index) => alphabet[(index * 17 + 5 * ((index * index) % 7)) % alphabet.length]).join('')
const hex = (length: number) => random(length, '9f3b1e7a0c5d8246')
const status = (files: Record<string, string>) => judge(id, files).status

describe(id, () => {
  test('full-length keys fail, in code, notebooks and example files alike', () => {
    expect(status({ '.env.example': `OPENAI_API_KEY=sk-proj-${random(60)}\n` })).toBe('fail')
    expect(status({ 'a.ipynb': JSON.stringify({ cells: [{ source: [`key = "gsk_${random(52)}"`] }] }) })).toBe('fail')
    expect(status({ 'app.py': `os.environ["PINECONE_API_KEY"] = "${random(36)}"\n` })).toBe('fail')
    expect(status({ 'a.yml': `langsmith: lsv2_pt_${hex(32)}_${hex(10)}\n` })).toBe('fail')
  })

  test('placeholders, references and development passwords pass', () => {
    const text = [
      'OPENAI_API_KEY=sk-...',
      'OPENAI_API_KEY=your-key-here-please-replace-me-1234',
      'ANTHROPIC_API_KEY=',
      'GROQ_API_KEY=gsk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      'COHERE_API_KEY=${COHERE_API_KEY_FROM_SOMEWHERE_ELSE}',
      'POSTGRES_PASSWORD=postgres',
      'AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE',
    ].join('\n')
    expect(status({ '.env.example': text })).toBe('pass')
    expect(status({ 'a.ts': 'const openaiApiKey = configuration.getOrThrow<string>("openaiApiKey2Configuration")\n' })).toBe('pass')
    expect(status({ 'tests/test_a.py': 'API_KEY = "sk-test-1234567890abcdef1234567890abcdef1234567890abcdef"\n' })).toBe('pass')
  })

  test('the key id in a signed address is meant to be passed on, one in code is not', () => {
    const key = `AKIA${'QWERTZ4UIOP7ASDF'}`
    expect(status({ 'a.json': `{"image": "https://files.example.com/a.png?X-Amz-Credential=${key}%2F20240703%2Fus-west-2"}\n` })).toBe('pass')
    expect(status({ 'a.py': `aws_access_key_id = "${key}"\n` })).toBe('fail')
  })

  test('no character of a key is printed', () => {
    const key = `sk-proj-${random(60)}`
    expect(JSON.stringify(judge(id, { 'a.py': `k = "${key}"\n` }))).not.toContain(key.slice(8, 16))
  })
})
