import type { Language, Parse, SourceFile } from './source-model.ts'

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

const openers: Readonly<Partial<Record<Language, () => Promise<Parse>>>> = {
  javascript: async () => (await import('./javascript/parse.ts')).parseJavaScript,
  typescript: async () => (await import('./javascript/parse.ts')).parseJavaScript,
  python: async () => (await import('./python/parse.ts')).openPython(),
}

/** Opens the front ends that these paths need. */
export async function openParsers(paths: readonly string[]): Promise<Parsers> {
  const languages = new Set(paths.map(languageOf))
  const opened = await Promise.all(
    [...languages].map(async (language) => {
      const open = language && openers[language]
      return open ? ([language, await open()] as const) : null
    }),
  )
  const front = new Map(opened.filter((entry) => entry !== null))
  return {
    parse(path, text) {
      const language = languageOf(path)
      return (language && front.get(language)?.(path, text)) ?? null
    },
  }
}
