// Folders and git repositories on disk, gone after the test file.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from '@jest/globals'

const made: string[] = []
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
})

export type Files = Readonly<Record<string, string>>

/** A new folder that holds these files. */
export function folderOf(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'llmops-'))
  made.push(folder)
  put(folder, files)
  return folder
}

export function put(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

export function git(folder: string, ...args: readonly string[]): string {
  const settings = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', '-c', 'init.defaultBranch=main']
  return execFileSync('git', [...settings, '-C', folder, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
}

/** A git repository with one commit for each set of files; later sets add to the earlier ones. */
export function repositoryOf(...commits: readonly Files[]): string {
  const folder = folderOf({})
  git(folder, 'init', '-q')
  for (const files of commits) commit(folder, files)
  return folder
}

export function commit(folder: string, files: Files): string {
  put(folder, files)
  git(folder, 'add', '-A')
  git(folder, 'commit', '-q', '--allow-empty', '-m', 'change')
  return git(folder, 'rev-parse', 'HEAD')
}
