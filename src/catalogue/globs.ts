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
