// A folder that keeps observations from one run to the next. Whoever may write into it decides what later runs say: give each trust its own.
import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Cache } from '../audit.ts'
import { isObserved } from '../report/observed.ts'

const mostEntries = 64
/** bytes that an entry may hold when it is unpacked: a forged one must not fill the memory */
const largest = 64 * 1024 * 1024

/** Entries stand in a subfolder of the engine's own bytes, so that another version never reads them. What cannot be read or written is no entry; nothing is thrown. */
export function folderCache(folder: string): Cache {
  const own = join(folder, engine())
  const fileOf = (key: string) => join(own, `${key}.json.gz`)
  return {
    get(key) {
      try {
        const found: unknown = JSON.parse(gunzipSync(readFileSync(fileOf(key)), { maxOutputLength: largest }).toString('utf8'))
        return isObserved(found) ? found : null
      } catch {
        return null
      }
    },
    put(key, observed) {
      try {
        mkdirSync(own, { recursive: true })
        const part = `${fileOf(key)}.${randomUUID()}`
        writeFileSync(part, gzipSync(JSON.stringify(observed), { level: 1 }))
        renameSync(part, fileOf(key))
        tidy(own)
      } catch {
        // a run without a cache is only slower
      }
    },
  }
}

/** The newest entries stay. */
function tidy(folder: string): void {
  const entries = readdirSync(folder).map((name) => ({ name, at: statSync(join(folder, name)).mtimeMs }))
  for (const { name } of entries.sort((a, b) => b.at - a.at).slice(mostEntries)) unlinkSync(join(folder, name))
}

/** A digest of the code that runs: the bundle's folder, or all sources where they run. */
function engine(): string {
  const here = fileURLToPath(import.meta.url)
  const root = here.endsWith('.ts') ? dirname(dirname(here)) : dirname(here)
  const hash = createHash('sha256')
  for (const name of readdirSync(root, { recursive: true }).map(String).sort())
    if (/\.(js|ts|yml)$/.test(name)) hash.update(name).update(readFileSync(join(root, name)))
  return hash.digest('hex').slice(0, 16)
}
