import { describe, expect, test } from '@jest/globals'
import { scan } from '../support/scan.ts'

const versionOf = (files: Readonly<Record<string, string>>, kind: string, name: string) => scan(files).fact('componentVersions').of(kind, name)

describe('the version of a component', () => {
  const manifest = { 'requirements.txt': 'langchain==0.3.1\nlangchain-openai==0.2.0\nqdrant-client>=1.9\n' }

  test('is that of the package of its own name where a manifest names it exactly', () => {
    expect(versionOf(manifest, 'framework', 'langchain')).toBe('0.3.1')
  })

  test('is what the lock file fixes, not what the manifest asks for', () => {
    const lock = JSON.stringify({
      lockfileVersion: 3,
      packages: { '': { dependencies: { langchain: '^0.3.0' } }, 'node_modules/langchain': { version: '0.3.7' } },
    })
    expect(versionOf({ 'package.json': '{"dependencies":{"langchain":"^0.3.0"}}', 'package-lock.json': lock }, 'framework', 'langchain')).toBe(
      '0.3.7',
    )
  })

  test('is not guessed from a range', () => {
    expect(versionOf(manifest, 'vector_store', 'qdrant')).toBeNull()
  })

  test('is none for a provider: that of its client is not its own', () => {
    expect(versionOf({ 'requirements.txt': 'openai==1.40.0\n' }, 'provider', 'openai')).toBeNull()
  })

  test('is none where a file only looks like a manifest', () => {
    expect(versionOf({ 'notes.txt': 'langchain==0.3.1\n' }, 'framework', 'langchain')).toBeNull()
  })
})
