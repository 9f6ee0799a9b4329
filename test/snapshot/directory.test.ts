import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { directorySnapshot } from '../../src/snapshot/directory.ts'
import { limits } from '../../src/snapshot/limits.ts'
import { isSkipped, type Snapshot } from '../../src/snapshot/snapshot.ts'
import { folderOf, git, put, repositoryOf } from '../support/folder.ts'

const textOf = (snapshot: Snapshot, path: string) => {
  const content = snapshot.read(path)
  return isSkipped(content) ? content : Buffer.from(content).toString()
}
const paths = (snapshot: Snapshot) => snapshot.files.map((file) => file.path)

describe('a folder on disk', () => {
  test('is read through the index of git: untracked files do not count', () => {
    const folder = repositoryOf({ 'app/main.py': 'print(1)', 'README.md': '# a' })
    put(folder, { 'scratch.txt': 'x' })
    const snapshot = directorySnapshot(folder)
    expect(paths(snapshot)).toEqual(['README.md', 'app/main.py'])
    expect(textOf(snapshot, 'app/main.py')).toBe('print(1)')
    expect(snapshot.commit).toBe(git(folder, 'rev-parse', 'HEAD'))
  })

  test('without git is read file by file, dependencies and .git left out', () => {
    const snapshot = directorySnapshot(folderOf({ 'b.py': '', 'a/c.py': '', 'node_modules/x/index.js': '', '.git/config': 'broken' }))
    expect(paths(snapshot)).toEqual(['a/c.py', 'b.py'])
    expect(snapshot.commit).toBeNull()
  })

  test('below a work tree is told from its own folder', () => {
    const folder = repositoryOf({ 'svc/app.py': 'x', 'other.py': '' })
    expect(paths(directorySnapshot(join(folder, 'svc')))).toEqual(['app.py'])
  })

  test('that a work tree ignores has no commit of that work tree', () => {
    const folder = repositoryOf({ '.gitignore': 'cache/' })
    put(folder, { 'cache/a.py': '' })
    expect(directorySnapshot(join(folder, 'cache'))).toMatchObject({ commit: null, files: [{ path: 'a.py' }] })
  })

  test('that does not exist is the mistake of the user', () => {
    expect(() => directorySnapshot('/no/such/folder')).toThrow('does not exist')
    expect(() => directorySnapshot(join(folderOf({ a: '' }), 'a'))).toThrow('is not a folder')
  })

  test('links are listed and never followed, not even to a folder in the way', () => {
    const outside = folderOf({ 'secret.txt': 'outside' })
    const folder = folderOf({ 'a.txt': 'inside' })
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'))
    symlinkSync(outside, join(folder, 'dir'))
    symlinkSync('.', join(folder, 'loop'))
    const snapshot = directorySnapshot(folder)
    expect(paths(snapshot)).toEqual(['a.txt', 'dir', 'link.txt', 'loop'])
    for (const path of ['link.txt', 'dir', 'loop']) expect(textOf(snapshot, path)).toEqual({ skipped: 'a symlink is not followed' })
    expect(textOf(snapshot, 'dir/secret.txt')).toEqual({ skipped: 'not in the snapshot' })
  })

  test('a tracked folder that was swapped for a link leads nowhere', () => {
    const outside = folderOf({ 'a.txt': 'outside' })
    const folder = repositoryOf({ 'dir/a.txt': 'inside', 'b.txt': '' })
    const snapshot = directorySnapshot(folder)
    execFileSync('rm', ['-r', join(folder, 'dir')])
    symlinkSync(outside, join(folder, 'dir'))
    expect(paths(directorySnapshot(folder))).toEqual(['b.txt'])
    expect(directorySnapshot(folder).notices).toEqual([{ kind: 'missing-files', path: null, because: '1 tracked files are not in the work tree' }])
    expect(textOf(directorySnapshot(folder), 'dir/a.txt')).toHaveProperty('skipped')
    expect(paths(snapshot)).toContain('dir/a.txt')
  })

  test('a pipe is no file and nobody waits for it', () => {
    const folder = folderOf({ 'a.txt': '' })
    execFileSync('mkfifo', [join(folder, 'pipe')])
    const snapshot = directorySnapshot(folder)
    expect(paths(snapshot)).toEqual(['a.txt'])
    expect(snapshot.notices).toEqual([{ kind: 'skipped-file', path: 'pipe', because: 'no regular file' }])
  })

  test('a file that grew into a pipe or vanished after the list was made is skipped', () => {
    const folder = folderOf({ 'a.txt': 'x', 'b.txt': 'y' })
    const snapshot = directorySnapshot(folder)
    execFileSync('rm', [join(folder, 'a.txt'), join(folder, 'b.txt')])
    execFileSync('mkfifo', [join(folder, 'a.txt')])
    expect(textOf(snapshot, 'a.txt')).toEqual({ skipped: 'no regular file' })
    expect(textOf(snapshot, 'b.txt')).toEqual({ skipped: 'not readable' })
  })

  test('caps on files, bytes and depth become notices, and the same files are kept', () => {
    const folder = folderOf({ 'a.txt': '12345', 'b.txt': '12345', 'c.txt': '12345', 'd/e/f.txt': '1' })
    expect(paths(directorySnapshot(folder, { ...limits, files: 2 }))).toEqual(['a.txt', 'b.txt'])
    expect(directorySnapshot(folder, { ...limits, files: 2 }).notices[0]?.because).toContain('more than 2 files: the rest is left out')
    expect(directorySnapshot(folder, { ...limits, pathLength: 1 }).notices[0]?.because).toContain('a path of more than 1 characters')
    expect(paths(directorySnapshot(folder, { ...limits, totalBytes: 11 }))).toEqual(['a.txt', 'b.txt'])
    expect(directorySnapshot(folder, { ...limits, depth: 1 }).notices).toEqual([
      { kind: 'skipped-folder', path: 'd/e', because: 'more than 1 folders deep' },
    ])
    expect(textOf(directorySnapshot(folder, { ...limits, fileBytes: 4 }), 'a.txt')).toEqual({ skipped: 'larger than 0.000004 MB' })
  })

  test('a Git LFS pointer is no content', () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12\n'
    expect(textOf(directorySnapshot(folderOf({ 'model.bin': pointer })), 'model.bin')).toHaveProperty('skipped')
  })

  test('no program that the configuration of the repository names is started', () => {
    const folder = repositoryOf({ 'a.py': 'x' })
    const mark = join(folder, 'ran')
    const script = join(folder, 'evil.sh')
    writeFileSync(script, `#!/bin/sh\ntouch ${mark}\n`)
    chmodSync(script, 0o755)
    for (const key of [
      'core.fsmonitor',
      'core.sshCommand',
      'diff.external',
      'filter.x.clean',
      'filter.x.smudge',
      'core.pager',
      'core.alternateRefsCommand',
    ])
      git(folder, 'config', key, script)
    mkdirSync(join(folder, '.git/hooks'), { recursive: true })
    writeFileSync(join(folder, '.git/hooks/post-index-change'), `#!/bin/sh\ntouch ${mark}\n`, { mode: 0o755 })
    put(folder, { '.gitattributes': '* filter=x' })
    expect(paths(directorySnapshot(folder))).toEqual(['a.py'])
    expect(execFileSync('ls', [folder], { encoding: 'utf8' })).not.toContain('ran')
  })

  test('variables that a git hook sets do not point it elsewhere', () => {
    const folder = repositoryOf({ 'a.py': '' })
    process.env['GIT_DIR'] = join(repositoryOf({ 'b.py': '' }), '.git')
    try {
      expect(paths(directorySnapshot(folder))).toEqual(['a.py'])
    } finally {
      delete process.env['GIT_DIR']
    }
  })
})
