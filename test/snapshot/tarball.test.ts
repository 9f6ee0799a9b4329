import { execFileSync } from 'node:child_process'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { packTar } from 'modern-tar'
import { limits } from '../../src/snapshot/limits.ts'
import { isSkipped } from '../../src/snapshot/snapshot.ts'
import { tarballSnapshot } from '../../src/snapshot/tarball.ts'
import { folderOf, git, repositoryOf } from '../support/folder.ts'

const archive = async (entries: Parameters<typeof packTar>[0]) => Readable.from([gzipSync(await packTar(entries))])
const file = (name: string, body = 'x', type: 'file' | 'symlink' | 'link' | 'fifo' = 'file') => ({
  header: { name, size: type === 'file' ? Buffer.byteLength(body) : 0, type, ...(type === 'file' || type === 'fifo' ? {} : { linkname: body }) },
  ...(type === 'file' ? { body } : {}),
})

describe('a tarball', () => {
  test('as git makes it holds the files of the commit, without the folder around them', async () => {
    const folder = repositoryOf({ 'a.py': 'print(1)', 'b/empty.txt': '', [`deep/${'long-name-'.repeat(15)}.md`]: 'long' })
    const bytes = execFileSync('git', ['-C', folder, 'archive', '--format=tar.gz', '--prefix=acme-chat-abc/', 'HEAD'])
    const snapshot = await tarballSnapshot(Readable.from([bytes]))
    expect(snapshot.files.map((it) => it.path)).toEqual(['a.py', 'b/empty.txt', `deep/${'long-name-'.repeat(15)}.md`])
    expect(Buffer.from(snapshot.read('a.py') as Uint8Array).toString()).toBe('print(1)')
    expect(snapshot.read('b/empty.txt')).toHaveLength(0)
    expect(snapshot.commit).toBe(git(folder, 'rev-parse', 'HEAD'))
  })

  test('links are listed and not followed, devices are refused', async () => {
    const snapshot = await tarballSnapshot(
      await archive([file('r/a'), file('r/link', '/etc/passwd', 'symlink'), file('r/hard', 'r/a', 'link'), file('r/pipe', '', 'fifo')]),
    )
    expect(snapshot.files.map(({ path, kind }) => [path, kind])).toEqual([
      ['a', 'file'],
      ['hard', 'symlink'],
      ['link', 'symlink'],
    ])
    expect(isSkipped(snapshot.read('link'))).toBe(true)
    expect(snapshot.notices).toEqual([{ kind: 'skipped-file', path: 'pipe', because: 'no regular file' }])
  })

  test('paths that would leave the archive are refused', async () => {
    const snapshot = await tarballSnapshot(
      await archive([file('r/../../evil'), file('/etc/evil'), file('r/.git/config'), file('r/a\\..\\evil'), file('r/ok')]),
    )
    expect(snapshot.files.map((it) => it.path)).toEqual(['ok'])
    expect(snapshot.notices).toHaveLength(4)
  })

  test('the second file of a name is refused', async () => {
    const snapshot = await tarballSnapshot(await archive([file('r/a', 'first'), file('r/a', 'second')]))
    expect(Buffer.from(snapshot.read('a') as Uint8Array).toString()).toBe('first')
  })

  test('reading stops at the caps', async () => {
    const entries = Array.from({ length: 50 }, (_, at) => file(`r/${at}`, 'x'.repeat(1000)))
    const few = await tarballSnapshot(await archive(entries), {}, { ...limits, files: 10 })
    expect(few.files).toHaveLength(10)
    expect(few.notices[0]?.kind).toBe('too-many-files')
    const small = await tarballSnapshot(await archive(entries), {}, { ...limits, totalBytes: 5500 })
    expect(small.files).toHaveLength(5)
  })

  test('an archive that is small only until it is unpacked is read up to the caps', async () => {
    const zeros = '\0'.repeat(20_000_000)
    const bomb = gzipSync(await packTar([file('r/a.py', 'x = 1'), ...['b', 'c', 'd'].map((name) => file(`r/${name}.py`, zeros))]))
    expect(bomb.length).toBeLessThan(100_000)
    const snapshot = await tarballSnapshot(Readable.from([bomb]), {}, { ...limits, totalBytes: 45_000_000 })
    expect(snapshot.files.map((it) => it.path)).toEqual(['a.py', 'b.py', 'c.py'])
    expect(snapshot.notices[0]?.kind).toBe('too-many-files')
    expect(snapshot.read('b.py')).toEqual({ skipped: 'larger than 5 MB' })
  })

  test('what is no tarball, or only half of one, is a mistake of the user', async () => {
    await expect(tarballSnapshot(Readable.from([Buffer.from('hello')]))).rejects.toThrow('cannot be read')
    const bytes = gzipSync(await packTar([file('r/a', 'x'.repeat(5000))]))
    await expect(tarballSnapshot(Readable.from([bytes.subarray(0, bytes.length / 2)]))).rejects.toThrow('cannot be read')
    await expect(tarballSnapshot(Readable.from([gzipSync(folderOf({}).repeat(900))]))).rejects.toThrow('cannot be read')
  })
})
