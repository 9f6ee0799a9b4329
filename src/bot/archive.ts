import type { Readable } from 'node:stream'
import { UsageError } from '../errors.ts'

/** Reads a stream up to `cap` bytes; beyond it the rest is dropped unread and a UsageError says so. */
export async function boundedArchive(stream: Readable, cap: number): Promise<ArrayBuffer> {
  const chunks: Uint8Array[] = []
  let total = 0
  for await (const chunk of stream) {
    const bytes: Uint8Array = chunk
    total += bytes.length
    if (total > cap) {
      stream.destroy()
      throw new UsageError(`The repository's archive is larger than ${Math.round(cap / 1_000_000)} MB.`, 'Raise ARCHIVE_MEGABYTES of the bot.')
    }
    chunks.push(bytes)
  }
  const whole = new ArrayBuffer(total)
  const view = new Uint8Array(whole)
  let at = 0
  for (const chunk of chunks) {
    view.set(chunk, at)
    at += chunk.length
  }
  return whole
}
