import { byPath, type FileEntry, type Snapshot } from './snapshot.ts'

/** A snapshot from literal files, path to content: what tests and the bot's tarballs use. */
export function memorySnapshot(
  contents: Readonly<Record<string, string | Uint8Array>>,
  about: Partial<Pick<Snapshot, 'commit' | 'repository' | 'notices'>> = {},
): Snapshot {
  const bytes = new Map(Object.entries(contents).map(([path, text]) => [path, typeof text === 'string' ? new TextEncoder().encode(text) : text]))
  const files: FileEntry[] = [...bytes].map(([path, content]) => ({ path, size: content.length, kind: 'file' as const })).sort(byPath)
  return {
    files,
    commit: about.commit ?? null,
    repository: about.repository ?? null,
    notices: about.notices ?? [],
    read: (path) => bytes.get(path) ?? { skipped: 'not in the snapshot' },
  }
}
