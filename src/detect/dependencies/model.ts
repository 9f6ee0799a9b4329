// What a repository declares that it needs, and what it has fixed, in the same shape for every package manager.

export type Registry = 'pypi' | 'npm' | 'maven' | 'nuget' | 'go' | 'cargo'

/**
 * exact: one version · bounded: a range with an upper end · open: no upper end, or none at all ·
 * managed: the version is fixed elsewhere in the build (BOM, catalogue, central file) · local: a part of this repository
 */
export type Pin = 'exact' | 'bounded' | 'open' | 'managed' | 'local'

/** run: needed at run time · optional: an extra or group of its own · dev: tests, linters, documentation, build tools */
export type Group = 'run' | 'optional' | 'dev'

export interface Dependency {
  /** as the registry compares it: PyPI names normalised, Maven `group:artifact`, Go the module path */
  readonly name: string
  readonly registry: Registry
  /** as written, or null where no version is given */
  readonly range: string | null
  readonly pin: Pin
  readonly group: Group
  readonly path: string
  readonly line: number
}

export interface Manifest {
  readonly path: string
  /** the folder of the application that it describes ('' for the root); requirements/base.txt describes the folder above */
  readonly folder: string
  readonly registry: Registry
  /** the file's kind: requirements, pyproject, package.json, pom … */
  readonly format: string
  /** a list for CI, tests or documentation only */
  readonly development: boolean
  readonly dependencies: readonly Dependency[]
}

export interface Lock {
  readonly path: string
  readonly folder: string
  readonly registry: Registry
  readonly format: string
  /** name to the versions it fixes; null where the file is binary and cannot be read */
  readonly packages: ReadonlyMap<string, string> | null
  /** folders (relative to the repository root) of the workspace members that it covers beside its own; null where the format does not say */
  readonly members: readonly string[] | null
  /** the line that fixes the package, 1 where it is not there */
  readonly lineOf: (name: string) => number
}

/** PEP 503. */
export const pypiName = (name: string): string => name.toLowerCase().replace(/[-_.]+/g, '-')

export const folderOf = (path: string): string => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '')
export const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** Joins a folder and a relative path; null where it leaves the repository. */
export function resolvePath(folder: string, relative: string): string | null {
  const parts = folder ? folder.split('/') : []
  for (const part of relative.replace(/\\/g, '/').split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.join('/')
}

/** The folder itself and every folder above it, nearest first, '' last. */
export function ancestors(folder: string): string[] {
  const parts = folder ? folder.split('/') : []
  return [...parts.map((_, index) => parts.slice(0, parts.length - index).join('/')), '']
}

/** 1-based line of the first line that the test accepts, `fallback` where there is none. */
export function findLine(lines: readonly string[], accepts: (line: string) => boolean, from = 0, fallback = 1): number {
  for (let index = from; index < lines.length; index++) if (accepts(lines[index] ?? '')) return index + 1
  return fallback
}

const developmentGroup =
  /^(dev|develop|development|devel|tests?|testing|lint(ing|er)?|style|format(ting)?|typing|types?|typecheck|mypy|docs?|documentation|ci|build|release|pre-?commit|quality|coverage|bench(mark)?s?|eval(s|uation)?|examples?|notebooks?|jupyter|debug|tools?)$/i

/** Whether a group, extra or file named so holds what only developers and CI need. */
export const isDevelopment = (name: string): boolean => name.split(/[-_.]/).some((word) => developmentGroup.test(word))

export type Json = { readonly [key: string]: unknown }
export const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
export const record = (value: unknown): Json => (isRecord(value) ? value : {})
export const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null || value === '' ? [] : [value]
export const text = (value: unknown): string | null => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null)
