// The code cells of a notebook, with the place of every source line in the text of the .ipynb file.
// One pass over the JSON text: JSON.parse would lose the places.
import { lineTable } from '../lines.ts'

export interface CodeCell {
  readonly text: string
  /** for each line of the text, its line in the file */
  readonly lines: readonly number[]
}

export interface Notebook {
  readonly cells: readonly CodeCell[]
  /** what the kernel runs, lower case; null where the file does not say */
  readonly language: string | null
}

/** The path of keys to the lists of cells: format 4, and format 3 with its worksheets. */
const isCellList = (path: string): boolean => path === '/cells' || path === '/worksheets/cells'

interface Draft {
  type: string
  readonly pieces: { readonly start: number; readonly literal: string }[]
}

interface Container {
  readonly path: string
  readonly isList: boolean
  key: string
}

/** Reads the cells of a notebook; text that is no JSON is read as far as it looks like it. */
export function readNotebook(text: string): Notebook {
  const drafts: Draft[] = []
  const languages = new Map<string, string>()
  scan(text, {
    open(path) {
      if (isCellList(path)) drafts.push({ type: '', pieces: [] })
    },
    string(path, start, end) {
      if (/^\/metadata\/(kernelspec\/language|language_info\/name)$/.test(path)) languages.set(path, decode(text.slice(start, end)))
      const cut = path.lastIndexOf('/')
      const cell = isCellList(path.slice(0, cut)) ? drafts.at(-1) : undefined
      const key = path.slice(cut + 1)
      if (cell && key === 'cell_type') cell.type = decode(text.slice(start, end))
      if (cell && (key === 'source' || key === 'input')) cell.pieces.push({ start, literal: text.slice(start, end) })
    },
  })
  const lineOf = lineTable(text)
  const cells = drafts.filter((draft) => draft.type === 'code' && draft.pieces.length > 0).map((draft) => joinPieces(draft, lineOf))
  const language = languages.get('/metadata/kernelspec/language') ?? languages.get('/metadata/language_info/name')
  return { cells, language: language?.toLowerCase() ?? null }
}

/** A cell's source is a list of lines or one string; the JSON literals of one string all stand in one line. */
function joinPieces({ pieces }: Draft, lineOf: (offset: number) => number): CodeCell {
  const lines: number[] = []
  let text = ''
  for (const { start, literal } of pieces) {
    const line = lineOf(start)
    const piece = decode(literal)
    if (text === '' || text.endsWith('\n')) lines.push(line)
    const inner = piece.split('\n').length - 1 - (piece.endsWith('\n') ? 1 : 0)
    for (let at = 0; at < inner; at++) lines.push(line)
    text += piece
  }
  return { text, lines }
}

function decode(literal: string): string {
  try {
    return String(JSON.parse(literal)).replace(/\r\n?/g, '\n')
  } catch {
    return literal.slice(1, -1)
  }
}

interface Events {
  /** an object begins in the value at this path; lists add nothing to a path */
  open(path: string): void
  /** a string value at this path, with its quotes */
  string(path: string, start: number, end: number): void
}

function scan(text: string, { open, string }: Events): void {
  const stack: Container[] = []
  let isKey = false
  for (let at = 0; at < text.length; at++) {
    const top = stack.at(-1)
    switch (text[at]) {
      case '"': {
        const end = endOfString(text, at)
        if (top && !top.isList && isKey) top.key = decode(text.slice(at, end))
        else if (top) string(pathOf(top), at, end)
        at = end - 1
        break
      }
      case '{':
      case '[': {
        const isList = text[at] === '['
        if (stack.length >= 200) return
        const path = top ? pathOf(top) : ''
        if (!isList) open(path)
        stack.push({ path, isList, key: '' })
        isKey = !isList
        break
      }
      case '}':
      case ']':
        stack.pop()
        isKey = false
        break
      case ':':
        isKey = false
        break
      case ',':
        isKey = top !== undefined && !top.isList
        break
      default:
    }
  }
}

const pathOf = (container: Container): string => (container.isList ? container.path : `${container.path}/${container.key}`)

function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let slashes = at
    while (text[slashes - 1] === '\\') slashes--
    if ((at - slashes) % 2 === 0) return at + 1
  }
  return text.length
}
