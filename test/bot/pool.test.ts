// Threads that scan: one that is told to end is given up, and the next scan gets a new one.
import { execFileSync } from 'node:child_process'
import { expect, jest, test } from '@jest/globals'
import type { Order } from '../../src/bot/scan/order.ts'
import { openPool } from '../../src/bot/scan/pool.ts'
import { workspace } from '../rig/runner.ts'

jest.setTimeout(60_000)

const never = () => new Promise<never>(() => undefined)
const none = async () => null
const still = new AbortController().signal

function orderOf(files: Readonly<Record<string, string>>): Order {
  const { folder, head: commit } = workspace(files)
  const bytes = execFileSync('git', ['-C', folder, 'archive', '--format=tar.gz', '--prefix=o-n/', commit])
  return { repository: 'octo/shop', asOf: '2026-11-22', head: { commit, archive: new Uint8Array(bytes).buffer }, change: null, unpacked: 1_000_000 }
}

test('a scan ends with its signal, and so does one that still waits for a thread', async () => {
  const pool = openPool({ threads: 1, seconds: 40 })
  // its preset never arrives
  const policy = { '.github/llmops-maturity.yml': 'extends: github:octo/policies/strict.yml@v1\n' }
  const ending = new AbortController()
  const first = pool.scan(orderOf({ 'README.md': '# Shop\n', ...policy }), never, ending.signal)
  const second = pool.scan(orderOf({ 'README.md': '# Shop\n' }), none, ending.signal)
  const third = pool.scan(orderOf({ 'README.md': '# Shop\n' }), none, still)
  setTimeout(() => ending.abort(), 3_000)
  expect([(await first).kind, (await second).kind, (await third).kind]).toEqual(['outdated', 'outdated', 'report'])
  await pool.close()
})
