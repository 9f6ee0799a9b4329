import type { SourceFile } from './source-model.ts'

/** The front ends that this scan may need, opened once (grammars load asynchronously). */
export interface Parsers {
  /** the source model of a file, or null where its language has no front end */
  parse(path: string, text: string): SourceFile | null
}

export const languageOf = (path: string): 'python' | 'javascript' | 'typescript' | null => {
  if (/\.(py|pyi|ipynb)$/.test(path)) return 'python'
  if (/\.(ts|tsx|mts|cts)$/.test(path)) return 'typescript'
  if (/\.(js|jsx|mjs|cjs)$/.test(path)) return 'javascript'
  return null
}

/** Opens the front ends that these paths need. */
export async function openParsers(_paths: readonly string[]): Promise<Parsers> {
  return { parse: () => null }
}
