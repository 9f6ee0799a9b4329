// Report files that a step asks for. A pull request may bring links into the work tree: nothing is written through one.
import { closeSync, constants, existsSync, mkdirSync, openSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { UsageError } from '../errors.ts'
import type { Format } from '../render/index.ts'

/** The inputs that name a file, each with the format that it asks for. */
export const fileInputs = {
  'badge-file': 'badge',
  'bom-file': 'cyclonedx',
  'html-file': 'html',
  'json-file': 'json',
  'junit-file': 'junit',
  'sarif-file': 'sarif',
} as const satisfies Record<string, Format>

export const fileInputNames = Object.keys(fileInputs) as (keyof typeof fileInputs)[]

/** Writes a file named relative to the workspace, or anywhere by an absolute path, and gives its absolute path. */
export function writeReportFile(workspace: string, path: string, text: string): string {
  const root = realpathSync(workspace)
  const target = isAbsolute(path) ? path : resolve(root, path)
  const folder = nearestFolder(dirname(target))
  if (isBelow(root, target) && !isBelow(root, realpathSync(folder))) throw leavesWorkspace(path)
  if (!isAbsolute(path) && !isBelow(root, target)) throw leavesWorkspace(path)
  mkdirSync(dirname(target), { recursive: true })
  try {
    const file = openSync(target, constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | constants.O_NOFOLLOW, 0o644)
    writeFileSync(file, text)
    closeSync(file)
  } catch (error) {
    throw new UsageError(`The file ${path} could not be written: ${error instanceof Error ? error.message : String(error)}.`)
  }
  return target
}

function nearestFolder(folder: string): string {
  return existsSync(folder) ? folder : nearestFolder(join(folder, '..'))
}

function isBelow(root: string, path: string): boolean {
  const way = relative(root, path)
  return !way.startsWith('..') && !isAbsolute(way)
}

const leavesWorkspace = (path: string) => new UsageError(`The file ${path} lies outside the workspace. Name one inside it.`)
