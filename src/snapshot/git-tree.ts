import { UsageError } from '../errors.ts'
import { git, gitText, originName } from './git.ts'
import { limits } from './limits.ts'
import { isBinaryName } from './listing.ts'
import { storedSnapshot } from './memory.ts'
import type { FileEntry, Snapshot } from './snapshot.ts'

/** Blobs of one git repository by id. Content that was read once is not read again, so two trees of it cost little more than one. */
export interface BlobStore {
  /** content, or null where the repository has no such blob (a partial clone) */
  read(oid: string): Uint8Array | null
  /** what will probably be asked for next: read together in few processes */
  expect(entries: readonly FileEntry[]): void
}

const batch = { blobs: 2_000, bytes: 32_000_000 }

export function openBlobs(folder: string): BlobStore {
  const contents = new Map<string, Uint8Array | null>()
  let queue: FileEntry[] = []
  const load = (wanted: readonly string[]) => {
    const output = git(folder, ['cat-file', '--batch'], `${wanted.join('\n')}\n`)
    for (const oid of wanted) contents.set(oid, null)
    if (output) for (const [oid, content] of parseBatch(output)) contents.set(oid, content)
  }
  return {
    expect(entries) {
      queue = [...queue, ...entries.filter((entry) => isText(entry) && !contents.has(entry.oid ?? ''))]
    },
    read(oid) {
      const before = contents.get(oid)
      if (before !== undefined) return before
      const wanted = new Set([oid])
      let bytes = 0
      while (queue.length && wanted.size < batch.blobs && bytes < batch.bytes) {
        const next = queue.shift()
        if (!next?.oid || contents.has(next.oid)) continue
        wanted.add(next.oid)
        bytes += next.size
      }
      load([...wanted])
      return contents.get(oid) ?? null
    },
  }
}

const isText = (entry: FileEntry) =>
  (entry.kind === 'file' || entry.kind === 'executable') && entry.size <= limits.fileBytes && !isBinaryName(entry.path)

/** `<oid> blob <size>\n<content>\n`, or `<oid> missing\n`, one after the other. */
function* parseBatch(output: Buffer): Generator<readonly [string, Uint8Array]> {
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at)
    if (end < 0) return
    const [oid = '', kind, size] = output.toString('latin1', at, end).split(' ')
    at = end + 1
    if (kind !== 'blob') continue
    const length = Number(size)
    yield [oid, output.subarray(at, at + length)]
    at += length + 1
  }
}

/** The files of a commit, branch or tag, read from git's objects; nothing is checked out. Throws a UsageError where the ref names no commit here. */
export function gitTreeSnapshot(folder: string, ref: string, blobs: BlobStore = openBlobs(folder)): Snapshot {
  const commit = resolveCommit(folder, ref)
  const listing = git(folder, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit])
  if (!listing) throw new UsageError(`The files of ${ref} cannot be listed.`, 'Fetch that commit with its trees.')
  const entries = listing.toString('utf8').split('\0').flatMap(parseEntry)
  blobs.expect(entries)
  const oids = new Map(entries.map((entry) => [entry.path, entry.oid ?? '']))
  return storedSnapshot(entries, (path) => blobs.read(oids.get(path) ?? ''), { commit, repository: originName(folder) })
}

/** The 40 digits of the commit that a ref names. */
export function resolveCommit(folder: string, ref: string): string {
  const commit = gitText(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])?.trim()
  if (commit) return commit
  if (gitText(folder, ['rev-parse', '--git-dir']) === null) throw new UsageError(`${folder} is no git repository.`, 'Comparing needs one.')
  throw new UsageError(`${ref} names no commit here.`, 'A shallow clone lacks older commits: fetch with full depth.')
}

/** The commit where two lines of history parted, or null where the clone does not reach back so far. */
export const mergeBase = (folder: string, one: string, other: string): string | null =>
  gitText(folder, ['merge-base', '--end-of-options', one, other])?.trim() ?? null

const kinds: Readonly<Record<string, FileEntry['kind']>> = {
  '100644': 'file',
  '100664': 'file',
  '100755': 'executable',
  '120000': 'symlink',
  '160000': 'submodule',
}

/** `<mode> <type> <oid> <size>\t<path>`; a missing blob has the size BAD. */
function parseEntry(line: string): FileEntry[] {
  const tab = line.indexOf('\t')
  const [mode = '', , oid = '', size = ''] = line.slice(0, tab).split(/ +/)
  const path = line.slice(tab + 1)
  const kind = kinds[mode]
  if (tab < 0 || !kind) return []
  return [{ path, size: kind === 'file' || kind === 'executable' ? Number(size) || 0 : 0, kind, oid }]
}
