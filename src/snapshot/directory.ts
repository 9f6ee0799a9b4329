import { execFileSync } from 'node:child_process'
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { limits } from './limits.ts'
import { byPath, type FileEntry, type Notice, type Snapshot } from './snapshot.ts'

/** A folder on disk: the files that git's index lists there, or every file below a folder that is no work tree. */
export function directorySnapshot(root: string): Snapshot {
  const notices: Notice[] = []
  const paths = trackedPaths(root) ?? walk(root)
  const files: FileEntry[] = []
  let total = 0
  for (const path of paths) {
    const entry = describe(root, path)
    if (!entry) continue
    if (files.length >= limits.files || total + entry.size > limits.totalBytes) {
      notices.push({ kind: 'too-many-files', path: null, because: `more than ${limits.files} files or ${limits.totalBytes} bytes` })
      break
    }
    total += entry.size
    files.push(entry)
  }
  const known = new Map(files.map((file) => [file.path, file]))
  return {
    files: files.sort(byPath),
    commit: git(root, ['rev-parse', 'HEAD'])?.trim() ?? null,
    repository: null,
    notices,
    read(path) {
      const entry = known.get(path)
      if (!entry) return { skipped: 'not in the snapshot' }
      if (entry.kind === 'symlink' || entry.kind === 'submodule') return { skipped: `a ${entry.kind} is not followed` }
      if (entry.size > limits.fileBytes) return { skipped: `larger than ${limits.fileBytes / 1e6} MB` }
      try {
        return readFileSync(join(root, path))
      } catch {
        return { skipped: 'not readable' }
      }
    },
  }
}

function git(root: string, args: readonly string[]): string | null {
  try {
    return execFileSync('git', ['-C', root, ...args], { encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return null
  }
}

function trackedPaths(root: string): string[] | null {
  const listed = git(root, ['ls-files', '-z', '--cached', '--deduplicate', '.'])
  const paths = listed?.split('\0').filter(Boolean) ?? []
  return paths.length ? paths : null
}

function walk(root: string, below = ''): string[] {
  return readdirSync(join(root, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below ? `${below}/${entry.name}` : entry.name
    if (entry.name === '.git' || entry.name === 'node_modules') return []
    return entry.isDirectory() ? walk(root, path) : [path]
  })
}

function describe(root: string, path: string): FileEntry | null {
  try {
    const stat = lstatSync(join(root, path.split('/').join(sep)))
    if (stat.isSymbolicLink()) return { path, size: 0, kind: 'symlink' }
    if (stat.isDirectory()) return { path, size: 0, kind: 'submodule' }
    return stat.isFile() ? { path, size: stat.size, kind: stat.mode & 0o111 ? 'executable' : 'file' } : null
  } catch {
    return null
  }
}
