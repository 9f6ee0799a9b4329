// How often application code names an identifier: what nothing names but its definition, nothing uses.
import type { Context } from './context.ts'

const code = /\.(py|ipynb|[cm]?[jt]sx?|java|kt|cs|go|vue|svelte|razor)$/
const identifier = /[A-Za-z_$][\w$]*/g

/** Counts occurrences in the texts of application code, comments and strings with them; all are counted when one is first asked for. */
export function detect(context: Context): (name: string) => number {
  let counts: Map<string, number> | undefined
  const count = (): Map<string, number> => {
    const found = new Map<string, number>()
    for (const path of context.fact('paths').of('application')) {
      const text = code.test(path) ? context.text(path) : null
      for (const name of text?.match(identifier) ?? []) found.set(name, (found.get(name) ?? 0) + 1)
    }
    return found
  }
  return (name) => {
    counts ??= count()
    return counts.get(name) ?? 0
  }
}
