import type { Readable } from 'node:stream'
import { ReadableStream } from 'node:stream/web'
import { createGunzip } from 'node:zlib'
import { createTarDecoder } from 'modern-tar'
import { sayError, UsageError } from '../errors.ts'
import { limits as defaults, type Limits } from './limits.ts'
import { storedSnapshot } from './memory.ts'
import type { FileEntry, Notice, Snapshot } from './snapshot.ts'

/** An archive stands in memory whole: less of it than of a folder. */
const inMemory: Limits = { ...defaults, totalBytes: 1_000_000_000 }

/**
 * A gzipped tarball as GitHub serves it (one folder holds everything), read as a stream and never written to disk. Links are listed and not followed,
 * entries that would leave the folder are refused with a notice, and reading stops at the caps. Throws a UsageError where it is no tarball.
 */
export async function tarballSnapshot(
  stream: Readable,
  about: Partial<Pick<Snapshot, 'commit' | 'repository'>> = {},
  limits: Limits = inMemory,
): Promise<Snapshot> {
  const entries = new Map<string, FileEntry>()
  const contents = new Map<string, Uint8Array>()
  const notices: Notice[] = []
  const refuse = (path: string, because: string) => notices.push({ kind: 'skipped-file', path, because })
  let commit = about.commit ?? null
  let total = 0
  try {
    for await (const { header, body } of unpack(stream)) {
      commit ??= /^[0-9a-f]{40}$/.exec(header.pax?.['comment'] ?? '')?.[0] ?? null
      const path = insideOf(header.name)
      if (header.type === 'directory' || path === '') await body.cancel()
      else if (path === null || path.length > limits.pathLength) {
        refuse('', 'a path of the archive that leads outside it')
        await body.cancel()
      } else if (entries.has(path)) {
        refuse(path, 'twice in the archive; the first was read')
        await body.cancel()
      } else if (header.type === 'symlink' || header.type === 'link') {
        entries.set(path, { path, size: 0, kind: 'symlink' })
        await body.cancel()
      } else if (header.type !== 'file') {
        refuse(path, 'no regular file')
        await body.cancel()
      } else if (entries.size >= limits.files || total + header.size > limits.totalBytes) {
        notices.push({
          kind: 'too-many-files',
          path: null,
          because: `the archive holds more than ${limits.files} files or ${limits.totalBytes} bytes`,
        })
        await body.cancel()
        break
      } else {
        total += header.size
        entries.set(path, { path, size: header.size, kind: header.mode && header.mode & 0o111 ? 'executable' : 'file' })
        if (header.size > limits.fileBytes) await body.cancel()
        else contents.set(path, await collect(body))
      }
    }
  } catch (cause) {
    throw new UsageError('The archive cannot be read.', `It must be a gzipped tarball: ${sayError(cause)}`)
  } finally {
    stream.destroy()
  }
  return storedSnapshot([...entries.values()], (path) => contents.get(path) ?? null, { commit, repository: about.repository ?? null, notices })
}

function unpack(stream: Readable) {
  const plain = createGunzip()
  stream.on('error', (error) => plain.destroy(error)).pipe(plain)
  return ReadableStream.from<Uint8Array>(plain).pipeThrough(createTarDecoder({ strict: true }))
}

/** The path below the archive's one folder; '' for that folder, null for a path that would leave it. */
function insideOf(name: string): string | null {
  const parts = name.split('/').filter((part) => part !== '' && part !== '.')
  if (name.startsWith('/') || /[\0\\]|^[A-Za-z]:/.test(name) || parts.includes('..') || parts.includes('.git')) return null
  return parts.slice(1).join('/')
}

async function collect(body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of body) chunks.push(chunk)
  return Buffer.concat(chunks)
}
