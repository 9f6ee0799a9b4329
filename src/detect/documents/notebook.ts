// Markdown cells of a notebook, with the lines that they have in the .ipynb file.
import { createBuilder } from './builder.ts'
import { readInto } from './markdown.ts'
import type { Section } from './model.ts'

interface Cell {
  readonly cell_type?: unknown
  readonly source?: unknown
}

/** Sections of a notebook's markdown cells, one document from top to bottom; null where the file is no notebook. */
export function readNotebook(text: string): Section[] | null {
  const cells = cellsOf(text)
  if (!cells) return null
  const find = lineFinder(text)
  const builder = createBuilder()
  let last = 1
  for (const cell of cells) {
    const source = sourceOf(cell.source)
    if (cell.cell_type !== 'markdown') continue
    const lines = source.map((line) => ({ text: line.slice(0, 4000), at: find(line) }))
    if (lines.length === 0) continue
    readInto(
      builder,
      lines.map((it) => it.text),
      (index) => lines[Math.min(index, lines.length - 1)]?.at ?? last,
    )
    last = lines.at(-1)?.at ?? last
  }
  return builder.finish(last)
}

function cellsOf(text: string): readonly Cell[] | null {
  try {
    const notebook: unknown = JSON.parse(text)
    if (typeof notebook !== 'object' || notebook === null || !('cells' in notebook) || !Array.isArray(notebook.cells)) return null
    return notebook.cells.filter((cell: unknown): cell is Cell => typeof cell === 'object' && cell !== null).slice(0, 5000)
  } catch {
    return null
  }
}

function sourceOf(source: unknown): string[] {
  const text = typeof source === 'string' ? source : Array.isArray(source) ? source.filter((it) => typeof it === 'string').join('') : ''
  return text.split('\n')
}

/** Finds source lines in the file's text, each after the one before; gives up looking once too many are missing. */
function lineFinder(text: string): (source: string) => number {
  let offset = 0
  let line = 1
  let misses = 0
  return (source) => {
    if (source.trim() === '' || misses > 40) return line
    const needle = JSON.stringify(source).slice(1, -1)
    const at = text.indexOf(needle, offset)
    if (at < 0) {
      misses++
      return line
    }
    for (let index = text.indexOf('\n', offset); index >= 0 && index < at; index = text.indexOf('\n', index + 1)) line++
    offset = at
    return line
  }
}
