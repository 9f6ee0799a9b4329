import { lineTable } from '../lines.ts'
import { readPython } from '../python/parse.ts'
import type { SourceFile } from '../source-model.ts'
import { openGrammar } from '../tree-sitter/grammar.ts'
import { readNotebook } from './cells.ts'
import { withoutMagics } from './magics.ts'

/** Opens the front end for notebooks; it gives null for one whose kernel is not Python. */
export async function openNotebooks(): Promise<(path: string, text: string) => SourceFile | null> {
  const grammar = await openGrammar('python')
  return (path, text) => {
    const { cells, language } = readNotebook(text)
    if (language !== null && !language.includes('python')) return null
    const pieces = cells.map(({ text: source, lines }) => {
      const python = withoutMagics(source)
      const lineOf = lineTable(python)
      return { text: python, lineOf: (offset: number) => lines[lineOf(offset) - 1] ?? lines.at(-1) ?? 1 }
    })
    const file = readPython(grammar, path, pieces, lineTable(text)(text.length))
    return { ...file, cells: cells.flatMap((cell) => cell.lines[0] ?? []) }
  }
}
