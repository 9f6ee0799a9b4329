import type { Language, SourceFile } from './source-model.ts'

/** The front ends that this scan may need, opened once (grammars load asynchronously). */
export interface Parsers {
  /** the source model of a file, or null where its language has no front end */
  parse(path: string, text: string): SourceFile | null
}

type FrontEnd = (path: string, text: string) => SourceFile | null

interface Kind {
  readonly language: Language
  readonly paths: RegExp
  /** loads the front end; nothing is loaded for a language that a repository does not use */
  open(): Promise<FrontEnd>
}

const openJavaScript = async (): Promise<FrontEnd> => (await import('./javascript/parse.ts')).parseJavaScript

const kinds: readonly Kind[] = [
  { language: 'python', paths: /\.pyi?$/, open: async () => (await import('./python/parse.ts')).openPython() },
  { language: 'python', paths: /\.ipynb$/, open: async () => (await import('./notebook/parse.ts')).openNotebooks() },
  { language: 'typescript', paths: /\.[mc]?ts$|\.tsx$/, open: openJavaScript },
  { language: 'typescript', paths: /\.(vue|svelte|astro)$/, open: async () => (await import('./javascript/component.ts')).parseComponent },
  { language: 'java', paths: /\.java$/, open: async () => (await import('./java/parse.ts')).openJava() },
  { language: 'kotlin', paths: /\.kt$/, open: async () => (await import('./kotlin/parse.ts')).openKotlin() },
  { language: 'csharp', paths: /\.cs$/, open: async () => (await import('./csharp/parse.ts')).openCsharp() },
  { language: 'go', paths: /\.go$/, open: async () => (await import('./go/parse.ts')).openGo() },
  { language: 'javascript', paths: /\.[mc]?js$|\.jsx$/, open: openJavaScript },
]

const kindOf = (path: string): Kind | null => kinds.find((kind) => kind.paths.test(path)) ?? null

/** The language of a file that a front end can read. */
export const languageOf = (path: string): Language | null => kindOf(path)?.language ?? null

/** Opens the front ends that these paths need. */
export async function openParsers(paths: readonly string[]): Promise<Parsers> {
  const needed = kinds.filter((kind) => paths.some((path) => kind.paths.test(path)))
  const opened = new Map(await Promise.all(needed.map(async (kind) => [kind, await kind.open()] as const)))
  return {
    parse(path, text) {
      const kind = kindOf(path)
      return (kind && opened.get(kind)?.(path, text)) ?? null
    },
  }
}
