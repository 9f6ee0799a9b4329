// The files of a pull request as GitHub lists them, from the repository that the rig serves.
import { execFileSync } from 'node:child_process'
import { repository } from './names.ts'

const page = `https://api.github.com/repos/${repository}`
const letters: Readonly<Record<string, string>> = { A: 'added', D: 'removed', M: 'modified', T: 'changed' }

export interface PullFile {
  readonly filename: string
  readonly status: string
  readonly patch?: string
  readonly [other: string]: unknown
}

export function pullFiles(folder: string, base: string, head: string): PullFile[] {
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', maxBuffer: 1 << 27 })
  const range = `${base}...${head}`
  const names = git('diff', '--no-renames', '--name-status', '-z', range).split('\0')
  const patches = git('-c', 'core.quotePath=false', 'diff', '--no-renames', '--no-color', range)
    .split(/^diff --git .*\n/m)
    .slice(1)
  return patches.map((text, index) => {
    const [letter = 'M', filename = ''] = [names[index * 2], names[index * 2 + 1]]
    const start = text.indexOf('@@ ')
    const patch = start < 0 ? null : text.slice(start).replace(/\n$/, '')
    const count = (mark: string) => patch?.split('\n').filter((line) => line.startsWith(mark)).length ?? 0
    const [additions, deletions] = [count('+'), count('-')]
    const links = { blob_url: `${page}/blob`, raw_url: `${page}/raw`, contents_url: `${page}/contents` }
    const status = letters[letter] ?? 'modified'
    return { sha: null, filename, status, additions, deletions, changes: additions + deletions, ...links, ...(patch ? { patch } : {}) }
  })
}

/** Lines of the new side that stand in a patch: a review comment may stand on no others. */
export function linesOf(patch: string): Set<number> {
  const lines = new Set<number>()
  let line = 0
  for (const text of patch.split('\n')) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(text)
    if (hunk) line = Number(hunk[1])
    else if (!text.startsWith('-') && !text.startsWith('\\')) lines.add(line++)
  }
  return lines
}
