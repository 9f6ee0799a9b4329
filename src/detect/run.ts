import type { Catalogue } from '../catalogue/load.ts'
import { sayError } from '../errors.ts'
import { languageOf, type Parsers } from '../languages/parsers.ts'
import { limits as defaults, type Limits } from '../snapshot/limits.ts'
import { isBinaryName } from '../snapshot/listing.ts'
import { byPath, type FileEntry, isSkipped, type Notice, type Snapshot } from '../snapshot/snapshot.ts'
import type { Context } from './context.ts'
import { detectors, type Facts } from './facts.ts'
import { decode } from './text.ts'

export interface ContextOptions {
  readonly snapshot: Snapshot
  readonly catalogue: Catalogue
  readonly parsers: Parsers
  readonly asOf: string
  readonly limits?: Limits
  /** texts by blob id, shared by the scans of a base and a head */
  readonly textByOid?: Map<string, string | null>
  /** told of every detector before it starts */
  readonly onDetector?: (name: keyof Facts) => void
}

/** The files whose text is too much to hold, the largest first, and what is to be said of them. */
function withinText(files: readonly FileEntry[], limits: Limits): { readonly unread: ReadonlySet<string>; readonly notices: Notice[] } {
  const texts = files.filter((file) => !isBinaryName(file.path) && file.size <= limits.fileBytes)
  let total = texts.reduce((sum, file) => sum + file.size, 0)
  const unread = new Set<string>()
  if (total <= limits.textBytes) return { unread, notices: [] }
  for (const { path, size } of [...texts].sort((a, b) => b.size - a.size || byPath(a, b))) {
    if (total <= limits.textBytes) break
    unread.add(path)
    total -= size
  }
  const because = `more than ${limits.textBytes / 1e6} MB of text: ${unread.size === 1 ? 'the largest file is' : `the ${unread.size} largest files are`} left out`
  return { unread, notices: [{ kind: 'too-many-files', path: null, because }] }
}

/** The context of one scan: facts and decoded texts, each made once and kept. A failed fact fails again, with the same error, for whoever asks. */
export function createContext({ snapshot, catalogue, parsers, asOf, limits = defaults, textByOid = new Map(), onDetector }: ContextOptions): Context {
  const facts = new Map<keyof Facts, { readonly value: unknown } | { readonly error: unknown }>()
  const texts = new Map<string, string | null>()
  const oids = new Map(snapshot.files.map((file) => [file.path, file.oid]))
  const { unread, notices } = withinText(snapshot.files, limits)
  const failures = new Set<unknown>()
  const readText = (path: string): string | null => {
    if (isBinaryName(path) || unread.has(path)) return null
    const oid = oids.get(path)
    const known = oid === undefined ? undefined : textByOid.get(oid)
    if (known !== undefined) return known
    const content = snapshot.read(path)
    if (isSkipped(content)) {
      if (oids.has(path)) notices.push({ kind: 'skipped-file', path, because: content.skipped })
      return null
    }
    const text = decode(content)
    if (text === null && languageOf(path)) notices.push({ kind: 'skipped-file', path, because: 'its content is binary' })
    if (oid) textByOid.set(oid, text)
    return text
  }
  const context: Context = {
    snapshot,
    catalogue,
    parsers,
    asOf,
    limits,
    text(path) {
      let text = texts.get(path)
      if (text === undefined) {
        text = readText(path)
        texts.set(path, text)
      }
      return text
    },
    fact<K extends keyof Facts>(name: K): Facts[K] {
      let entry = facts.get(name)
      if (!entry) {
        onDetector?.(name)
        try {
          entry = { value: detectors[name](context) }
        } catch (error) {
          entry = { error }
          if (!failures.has(error)) notices.push({ kind: 'failed-detector', path: null, because: `${name}: ${sayError(error)}` })
          failures.add(error)
        }
        facts.set(name, entry)
      }
      if ('error' in entry) throw entry.error
      return entry.value as Facts[K]
    },
    notices: () => notices,
  }
  return context
}
