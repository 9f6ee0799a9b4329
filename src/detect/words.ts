// Which application files say what: an index of the words of their code, so that a detector need not search every text for its own.
import type { Context } from './context.ts'

/** Whether a file's text says what a pattern looks for. The pattern must find its words whole or in part, one at a time: no spaces, no brackets. */
export type Says = (path: string, pattern: RegExp) => boolean

const code = /\.(py|ipynb|[cm]?[jt]sx?|java|kt|cs|go|vue|svelte|razor)$/
const word = /[\w$@./-]+|\p{L}+/gu
const largest = 600_000

/** An index of the source files that are neither vendored nor generated; texts of more than 600,000 characters and of other files are searched. */
export function detect(context: Context): Says {
  const { classOf } = context.fact('paths')
  const saying = new Map<string, string[]>()
  const indexed = new Set<string>()
  for (const { path } of context.snapshot.files) {
    const kind = code.test(path) ? classOf(path) : 'vendored'
    const text = kind === 'vendored' || kind === 'generated' || kind === 'lock' ? null : context.text(path)
    if (text === null || text.length > largest) continue
    indexed.add(path)
    for (const said of new Set(text.match(word))) {
      const files = saying.get(said)
      if (files) files.push(path)
      else saying.set(said, [path])
    }
  }
  const known = new Map<RegExp, ReadonlySet<string>>()
  const filesSaying = (pattern: RegExp): ReadonlySet<string> => {
    let files = known.get(pattern)
    if (!files) {
      const found = new Set<string>()
      for (const [said, paths] of saying) if (pattern.test(said)) for (const path of paths) found.add(path)
      known.set(pattern, found)
      files = found
    }
    return files
  }
  return (path, pattern) => (indexed.has(path) ? filesSaying(pattern).has(path) : pattern.test(context.text(path) ?? ''))
}
