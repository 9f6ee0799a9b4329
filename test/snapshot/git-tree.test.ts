import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { gitTreeSnapshot, mergeBase, openBlobs } from '../../src/snapshot/git-tree.ts'
import { isBinaryName } from '../../src/snapshot/listing.ts'
import { isSkipped } from '../../src/snapshot/snapshot.ts'
import { commit, folderOf, git, repositoryOf } from '../support/folder.ts'

describe('a tree of git', () => {
  test('is read at any commit, branch or tag without a checkout', () => {
    const folder = repositoryOf({ 'a.py': 'one', 'b/ü "x".md': 'b' }, { 'a.py': 'two' })
    git(folder, 'tag', 'v1', 'HEAD~1')
    const [old, now] = [gitTreeSnapshot(folder, 'v1'), gitTreeSnapshot(folder, 'main')]
    expect(old.files.map((file) => file.path)).toEqual(['a.py', 'b/ü "x".md'])
    expect(Buffer.from(old.read('a.py') as Uint8Array).toString()).toBe('one')
    expect(Buffer.from(now.read('a.py') as Uint8Array).toString()).toBe('two')
    expect(old.commit).toBe(git(folder, 'rev-parse', 'HEAD~1'))
    expect(old.files[1]?.oid).toBe(now.files[1]?.oid)
  })

  test('links and submodules are listed, not followed; empty files have content', () => {
    const folder = repositoryOf({ 'empty.txt': '' })
    symlinkSync('/etc/passwd', join(folder, 'link'))
    commit(folder, {})
    git(folder, 'update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},sub`)
    git(folder, 'commit', '-q', '-m', 'sub')
    const snapshot = gitTreeSnapshot(folder, 'HEAD')
    expect(snapshot.files.map(({ path, kind }) => [path, kind])).toEqual([
      ['empty.txt', 'file'],
      ['link', 'symlink'],
      ['sub', 'submodule'],
    ])
    expect(snapshot.read('link')).toEqual({ skipped: 'a symlink is not followed' })
    expect(snapshot.read('empty.txt')).toHaveLength(0)
  })

  test('many files are read in few processes, and a shared blob once for two trees', () => {
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`f${at}.txt`, `content ${at}\n\n`]))
    const folder = repositoryOf(files, { 'f0.txt': 'new' })
    const blobs = openBlobs(folder)
    const [base, head] = [gitTreeSnapshot(folder, 'HEAD~1', blobs), gitTreeSnapshot(folder, 'HEAD', blobs)]
    for (const file of head.files) expect(isSkipped(head.read(file.path))).toBe(false)
    expect(head.read('f7.txt')).toBe(base.read('f7.txt'))
    expect(Buffer.from(base.read('f299.txt') as Uint8Array).toString()).toBe('content 299\n\n')
  })

  test('an unknown ref, a ref that looks like an option and a plain folder are mistakes of the user', () => {
    const folder = repositoryOf({ a: '' })
    expect(() => gitTreeSnapshot(folder, 'nowhere')).toThrow('nowhere names no commit here.')
    expect(() => gitTreeSnapshot(folder, '--all')).toThrow('names no commit')
    expect(() => gitTreeSnapshot(folderOf({ a: '' }), 'HEAD')).toThrow('is no git repository')
  })

  test('the comparison starts where two branches parted', () => {
    const folder = repositoryOf({ a: '1' })
    const start = git(folder, 'rev-parse', 'HEAD')
    git(folder, 'checkout', '-q', '-b', 'topic')
    commit(folder, { b: '' })
    git(folder, 'checkout', '-q', 'main')
    commit(folder, { c: '' })
    expect(mergeBase(folder, 'main', 'topic')).toBe(start)
  })
})

describe('texts', () => {
  test('are never asked of a file whose name says that it is none', () => {
    expect(isBinaryName('docs/logo.PNG')).toBe(true)
    expect(isBinaryName('docs/logo.svg')).toBe(false)
    expect(isBinaryName('png')).toBe(false)
  })
})
