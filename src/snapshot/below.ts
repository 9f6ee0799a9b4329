import type { Snapshot } from './snapshot.ts'

/** One folder of a snapshot, seen as a snapshot of its own; `.` is the whole. */
export function below(snapshot: Snapshot, folder: string): Snapshot {
  if (folder === '.') return snapshot
  const start = `${folder}/`
  const files = snapshot.files.filter((file) => file.path.startsWith(start)).map((file) => ({ ...file, path: file.path.slice(start.length) }))
  return { ...snapshot, files, read: (path) => snapshot.read(start + path) }
}
