import { capped, refusal, unlessPointer } from './listing.ts'
import type { FileEntry, Snapshot } from './snapshot.ts'

/** A snapshot from literal files, path to content: what tests and the bot's tarballs use. */
export function memorySnapshot(
  contents: Readonly<Record<string, string | Uint8Array>>,
  about: Partial<Pick<Snapshot, 'commit' | 'repository' | 'notices'>> = {},
): Snapshot {
  const bytes = new Map(Object.entries(contents).map(([path, text]) => [path, typeof text === 'string' ? new TextEncoder().encode(text) : text]))
  return storedSnapshot(
    [...bytes].map(([path, content]) => ({ path, size: content.length, kind: 'file' as const })),
    (path) => bytes.get(path) ?? null,
    about,
  )
}

/** A snapshot over listed entries whose content a function gives. */
export function storedSnapshot(
  entries: readonly FileEntry[],
  contentOf: (path: string) => Uint8Array | null,
  about: Partial<Pick<Snapshot, 'commit' | 'repository' | 'notices'>>,
): Snapshot {
  const { files, notices } = capped(entries)
  const known = new Map(files.map((file) => [file.path, file]))
  return {
    files,
    commit: about.commit ?? null,
    repository: about.repository ?? null,
    notices: [...(about.notices ?? []), ...notices],
    read(path) {
      const refused = refusal(known.get(path))
      if (refused) return refused
      const content = contentOf(path)
      return content ? unlessPointer(content) : { skipped: 'its content is missing' }
    },
  }
}
