import type { ChangedFile } from './port.ts'

/** Lines of the new side that the change added, by path. A file whose patch GitHub leaves out has none. */
export function changedLines(files: readonly ChangedFile[]): ReadonlyMap<string, ReadonlySet<number>> {
  return new Map(files.map((file) => [file.path, addedLines(file.patch ?? '')]))
}

function addedLines(patch: string): Set<number> {
  const added = new Set<number>()
  let line = 0
  for (const text of patch.split('\n')) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(text)
    if (hunk) line = Number(hunk[1])
    else if (text.startsWith('+')) added.add(line++)
    else if (!text.startsWith('-') && !text.startsWith('\\')) line++
  }
  return added
}
