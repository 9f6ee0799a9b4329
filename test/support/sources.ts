// Our own source files, for the tests that guard the shape of the code.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

export const root = join(import.meta.dirname, '../..')

/** Paths below a folder of this repository, relative to the repository. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
}

export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')

export interface ImportLine {
  readonly from: string
  /** a path of this repository, or a package's name */
  readonly to: string
  /** nothing of it is left at run time */
  readonly typeOnly: boolean
}

const statement = /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm

export function importsOf(path: string): ImportLine[] {
  return [...textOf(path).matchAll(statement)].map(([, type, named, called]) => {
    const target = named ?? called ?? ''
    const to = target.startsWith('.') ? normalize(join(dirname(path), target)).replaceAll('\\', '/') : target
    return { from: path, to, typeOnly: Boolean(type) }
  })
}
