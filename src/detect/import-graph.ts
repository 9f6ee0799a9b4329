// Which files of the repository a file imports, by module paths alone; every language.
import type { Context } from './context.ts'
import { importGraph } from './import-graph/modules.ts'

/** The repository files that a file imports; computed when first asked for, and kept. */
export function detect(context: Context): (path: string) => readonly string[] {
  return importGraph(context)
}
