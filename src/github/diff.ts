import type { Diff, FileDiff } from '../render/review.ts'
import type { ChangedFile } from './port.ts'

/** The new side of every changed file, as far as GitHub shows it. A file whose patch it leaves out has no line. */
export const diffOf = (files: readonly ChangedFile[]): Diff => new Map(files.map((file) => [file.path, newSide(file.patch ?? '')]))

function newSide(patch: string): FileDiff {
  const added = new Set<number>()
  const lines = new Map<number, string>()
  let line = 0
  for (const text of patch.split('\n')) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(text)
    if (hunk) line = Number(hunk[1])
    else if (text.startsWith('+') || text.startsWith(' ')) {
      if (text.startsWith('+')) added.add(line)
      lines.set(line++, text.slice(1))
    }
  }
  return { added, lines }
}
