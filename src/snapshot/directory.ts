import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readFileSync, type Stats } from 'node:fs'
import { dirname, join } from 'node:path'
import { codeOf, UsageError } from '../errors.ts'
import { gitText, originName } from './git.ts'
import { limits as defaults, type Limits } from './limits.ts'
import { capped, refusal, unlessPointer } from './listing.ts'
import type { FileEntry, Notice, Skipped, Snapshot } from './snapshot.ts'

/** A folder on disk: the files that git's index lists there with those of `also` that it does not know yet, or every file below a folder that git does not track. Throws a UsageError where there is no such folder. */
export function directorySnapshot(root: string, limits: Limits = defaults, also: readonly string[] = []): Snapshot {
  requireFolder(root)
  const notices: Notice[] = []
  const tracked = trackedPaths(root)
  const isFolder = folderProbe(root)
  const fresh = tracked ? also.filter((path) => !tracked.includes(path) && statOf(join(root, path))) : []
  for (const path of fresh) notices.push({ kind: 'untracked', path, because: 'git does not track it yet' })
  const listed = tracked ? describeAll(root, [...tracked, ...fresh], isFolder, notices) : walk(root, limits, notices)
  const { files, notices: cuts } = capped(listed, limits)
  const known = new Map(files.map((file) => [file.path, file]))
  return {
    files,
    commit: tracked ? (gitText(root, ['rev-parse', '--verify', '--quiet', 'HEAD'])?.trim() ?? null) : null,
    repository: tracked ? originName(root) : null,
    notices: [...notices, ...cuts],
    read: (path) =>
      refusal(known.get(path), limits) ?? (isFolder(dirname(path)) ? readRegular(join(root, path), limits) : { skipped: 'not readable' }),
  }
}

function requireFolder(root: string): void {
  try {
    if (readdirSync(root)) return
  } catch (cause) {
    const code = codeOf(cause)
    const why = code === 'ENOENT' ? 'does not exist' : code === 'ENOTDIR' ? 'is not a folder' : 'cannot be read'
    throw new UsageError(`${root} ${why}.`, 'Give the folder of a repository.')
  }
}

/** null where the folder is in no work tree, or nothing below it is tracked */
function trackedPaths(root: string): string[] | null {
  const paths = gitText(root, ['ls-files', '-z', '--cached', '--deduplicate', '.'])?.split('\0').filter(Boolean) ?? []
  return paths.length ? paths : null
}

/** Tells whether every part of a relative folder is a real folder, so that no link in the way leads outside. Asks the disk once for each. */
function folderProbe(root: string): (folder: string) => boolean {
  const seen = new Map([['.', true]])
  const isFolder = (folder: string): boolean => {
    const before = seen.get(folder)
    if (before !== undefined) return before
    const is = isFolder(dirname(folder)) && (statOf(join(root, folder))?.isDirectory() ?? false)
    seen.set(folder, is)
    return is
  }
  return isFolder
}

function describeAll(root: string, paths: readonly string[], isFolder: (folder: string) => boolean, notices: Notice[]): FileEntry[] {
  const files: FileEntry[] = []
  let missing = 0
  for (const path of paths) {
    const stat = isFolder(dirname(path)) ? statOf(join(root, path)) : null
    const entry = stat && describe(path, stat)
    if (entry) files.push(entry)
    else missing += 1
  }
  if (missing) notices.push({ kind: 'missing-files', path: null, because: `${missing} tracked files are not in the work tree` })
  return files
}

/** Every file below a folder in a fixed order; links are listed and not followed, what is no regular file is left out with a notice. */
function walk(root: string, limits: Limits, notices: Notice[]): FileEntry[] {
  const files: FileEntry[] = []
  const visit = (below: string, depth: number): void => {
    const entries = readFolder(join(root, below))
    if (!entries) return void notices.push({ kind: 'skipped-folder', path: below, because: 'not readable' })
    if (depth > limits.depth) return void notices.push({ kind: 'skipped-folder', path: below, because: `more than ${limits.depth} folders deep` })
    for (const entry of entries) {
      if (entry.name === '.git' || entry.name === 'node_modules') continue
      const path = below ? `${below}/${entry.name}` : entry.name
      if (files.length > limits.files) return
      if (entry.isDirectory()) visit(path, depth + 1)
      else {
        const stat = statOf(join(root, path))
        const file = stat && describe(path, stat)
        if (file) files.push(file)
        else notices.push({ kind: 'skipped-file', path, because: stat ? 'no regular file' : 'not readable' })
      }
    }
  }
  visit('', 0)
  return files
}

function readFolder(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return null
  }
}

function statOf(path: string): Stats | null {
  try {
    return lstatSync(path)
  } catch {
    return null
  }
}

function describe(path: string, stat: Stats): FileEntry | null {
  if (stat.isSymbolicLink()) return { path, size: 0, kind: 'symlink' }
  if (stat.isDirectory()) return { path, size: 0, kind: 'submodule' }
  return stat.isFile() ? { path, size: stat.size, kind: stat.mode & 0o111 ? 'executable' : 'file' } : null
}

/** Opens without following a link and without waiting for a pipe; what the list said is asked again of the open file. */
function readRegular(path: string, limits: Limits): Uint8Array | Skipped {
  let file: number | undefined
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
    const stat = fstatSync(file)
    if (!stat.isFile()) return { skipped: 'no regular file' }
    if (stat.size > limits.fileBytes) return { skipped: `larger than ${limits.fileBytes / 1e6} MB` }
    return unlessPointer(readFileSync(file))
  } catch {
    return { skipped: 'not readable' }
  } finally {
    if (file !== undefined) closeSync(file)
  }
}
