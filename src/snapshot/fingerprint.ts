import { createHash } from 'node:crypto'
import { isBinaryName } from './listing.ts'
import { isSkipped, type Snapshot } from './snapshot.ts'

/** A digest of what a snapshot holds: the same files, kinds and contents have the same, wherever they lie. Files that are never read as text count by their size. */
export function fingerprint(snapshot: Snapshot): string {
  const hash = createHash('sha256')
  for (const { path, kind, size, oid } of snapshot.files) {
    hash.update(`${path}\0${kind}\0${size}\0`)
    if (oid) hash.update(oid)
    else if (!isBinaryName(path)) {
      const content = snapshot.read(path)
      if (isSkipped(content)) hash.update(content.skipped)
      else hash.update(content)
    }
    hash.update('\0')
  }
  for (const { kind, path, because } of snapshot.notices) hash.update(`${kind}\0${path}\0${because}\0`)
  return hash.digest('hex')
}
