import { closeSync, constants, openSync, writeSync } from 'node:fs'
import { sayError, UsageError } from '../errors.ts'

/** Writes a file of the user's choice, never through a link that someone laid in its place. */
export function writeOutput(file: string, content: string): void {
  let handle: number
  try {
    handle = openSync(file, constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0), 0o644)
  } catch (cause) {
    throw new UsageError(`${file} cannot be written.`, sayError(cause))
  }
  try {
    const bytes = Buffer.from(content)
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at)
  } finally {
    closeSync(handle)
  }
}
