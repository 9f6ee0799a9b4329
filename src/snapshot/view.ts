import type { Snapshot } from './snapshot.ts'

/** The same snapshot without the paths that are left out; how many there were, and why, is a notice. */
export function withoutPaths(snapshot: Snapshot, isLeftOut: (path: string) => boolean, why: string): Snapshot {
  const files = snapshot.files.filter((file) => !isLeftOut(file.path))
  const count = snapshot.files.length - files.length
  if (!count) return snapshot
  const known = new Set(files.map((file) => file.path))
  return {
    ...snapshot,
    files,
    notices: [...snapshot.notices, { kind: 'excluded', path: null, because: `${count} files ${why}` }],
    read: (path) => (known.has(path) ? snapshot.read(path) : { skipped: 'not in the snapshot' }),
  }
}

/** A folder of the snapshot by itself, paths relative to it; of the rest only what `shared` says, at its own path. */
export function folderOf(snapshot: Snapshot, folder: string, isShared: (path: string) => boolean): Snapshot {
  const below = `${folder}/`
  const whole = new Map(snapshot.files.filter((file) => isShared(file.path)).map((file) => [file.path, file.path]))
  for (const file of snapshot.files) if (file.path.startsWith(below)) whole.set(file.path.slice(below.length), file.path)
  const entries = new Map(snapshot.files.map((file) => [file.path, file]))
  const files = [...whole].flatMap(([path, place]) => {
    const entry = entries.get(place)
    return entry ? [{ ...entry, path }] : []
  })
  return {
    ...snapshot,
    files: files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    read: (path) => snapshot.read(whole.get(path) ?? ''),
  }
}

/** The same snapshot with some of its files at further paths too: new path to the path of the file. */
export function alsoAt(snapshot: Snapshot, places: ReadonlyMap<string, string>): Snapshot {
  const entries = new Map(snapshot.files.map((file) => [file.path, file]))
  const more = [...places].flatMap(([path, place]) => {
    const entry = entries.get(place)
    return entry && !entries.has(path) ? [{ ...entry, path }] : []
  })
  return {
    ...snapshot,
    files: [...snapshot.files, ...more].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    read: (path) => snapshot.read(entries.has(path) ? path : (places.get(path) ?? path)),
  }
}

/** The same snapshot with other text in some of its files; it is no longer that of a commit. */
export function withTexts(snapshot: Snapshot, texts: ReadonlyMap<string, string>): Snapshot {
  const bytes = new Map([...texts].map(([path, text]) => [path, new TextEncoder().encode(text)]))
  return {
    ...snapshot,
    commit: null,
    files: snapshot.files.map((file) => {
      const size = bytes.get(file.path)?.length
      return size === undefined ? file : { path: file.path, size, kind: file.kind }
    }),
    read: (path) => bytes.get(path) ?? snapshot.read(path),
  }
}
