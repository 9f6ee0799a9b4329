// File globs of the catalogue: `*` within a name, `**/` over folders, `{a,b}`.
import { expandBraces } from './symbol-index.ts'

/** Matches in linear time: no two parts of it can read the same text. */
export function globRegex(glob: string): RegExp {
  const sources = expandBraces(glob).map((it) =>
    it
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\*\*\//g, '(?:[^/]+/)§')
      .replace(/\*/g, '[^/]*')
      .replace(/§/g, '*'),
  )
  return new RegExp(`^(?:${sources.join('|')})$`)
}

/** Whether any of the globs matches. Most of them only look at the file's name, and those are asked together. */
export function matchesAny(globs: readonly string[]): (path: string) => boolean {
  const byName = globs.filter((it) => it.startsWith('**/') && !it.slice(3).includes('/'))
  const names = byName.length ? new RegExp(byName.map((it) => globRegex(it.slice(3)).source).join('|')) : null
  const others = globs.filter((it) => !byName.includes(it)).map(globRegex)
  return (path) => names?.test(path.slice(path.lastIndexOf('/') + 1)) === true || others.some((it) => it.test(path))
}
