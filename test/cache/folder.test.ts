import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { audit } from '../../src/audit.ts'
import { folderCache } from '../../src/cache/folder.ts'
import { memorySnapshot } from '../../src/snapshot/memory.ts'

const asOf = '2026-11-24'
const files = { 'app/chat.py': 'from openai import OpenAI\nOpenAI().chat.completions.create(model="gpt-4o", messages=[])\n', 'README.md': '# Chat\n' }

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cache-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const entries = (): string[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.gz'))

/** scans and tells how many detectors ran */
async function scan(contents: Record<string, string>, options: { only?: (id: string) => boolean; asOf?: string } = {}) {
  let steps = 0
  const report = await audit(memorySnapshot(contents), { asOf, ...options, cache: folderCache(folder), onStep: () => void steps++ })
  return { report, steps }
}

describe('observations that are kept', () => {
  test('serve the same files again, to the byte', async () => {
    const first = await scan(files)
    const second = await scan(files)
    expect(first.steps).toBeGreaterThan(0)
    expect(second.steps).toBe(0)
    expect(JSON.stringify(second.report)).toBe(JSON.stringify(first.report))
    expect(JSON.stringify(first.report)).toBe(JSON.stringify(await audit(memorySnapshot(files), { asOf })))
  })

  test('do not serve other files, other days or other questions', async () => {
    await scan(files)
    expect((await scan({ ...files, 'README.md': '# Chat!\n' })).steps).toBeGreaterThan(0)
    expect((await scan({ ...files, 'copy.md': '# Chat\n' })).steps).toBeGreaterThan(0)
    expect((await scan(files, { asOf: '2027-11-24' })).steps).toBeGreaterThan(0)
    expect((await scan(files, { only: (id) => id.startsWith('fm/') })).steps).toBeGreaterThan(0)
    expect(entries()).toHaveLength(5)
  })

  test('that are broken, forged or too large are none', async () => {
    const { report } = await scan(files)
    const [entry = ''] = entries()
    for (const content of ['', 'no gzip', JSON.stringify({ checks: [] })]) {
      writeFileSync(join(folder, entry), content)
      expect(await scan(files)).toMatchObject({ report: { score: report.score } })
    }
  })

  test('a folder that cannot be written only costs the time', async () => {
    writeFileSync(join(folder, 'file'), '')
    const cache = folderCache(join(folder, 'file', 'below'))
    const report = await audit(memorySnapshot(files), { asOf, cache })
    expect(report.usage.llm).toBe(true)
  })
})
