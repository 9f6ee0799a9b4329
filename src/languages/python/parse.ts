import { lineTable } from '../lines.ts'
import { openScope } from '../reading.ts'
import type { Import, Parse, SourceFile } from '../source-model.ts'
import { type Grammar, openGrammar } from '../tree-sitter/grammar.ts'
import { type Pruning, readTree } from '../tree-sitter/tree.ts'
import type { Build } from './build.ts'
import { docOf, readBody } from './statements.ts'
import { isTemplate } from './strings.ts'

const pruning: Pruning = {
  skipped: new Set([
    'comment',
    'line_continuation',
    'string_start',
    'string_end',
    'escape_sequence',
    'escape_interpolation',
    'type_conversion',
    'format_specifier',
  ]),
  leaves: new Set(['identifier', 'integer', 'float', 'true', 'false', 'none', 'string_content', 'ellipsis', 'import_prefix']),
  sealed: 'string',
  isOpen: isTemplate,
}

/** Opens the Python front end. */
export async function openPython(): Promise<Parse> {
  const grammar = await openGrammar('python')
  return (path, text) => {
    const lineOf = lineTable(text)
    return readPython(grammar, path, [{ text, lineOf }], lineOf(text.length))
  }
}

export interface Piece {
  readonly text: string
  /** the line in the file of an offset in this piece */
  readonly lineOf: (offset: number) => number
}

/** One module out of pieces that are parsed each for itself: a file, or the cells of a notebook. */
export function readPython(grammar: Grammar, path: string, pieces: readonly Piece[], endLine: number): SourceFile {
  const trees = pieces.map((piece) => readTree(grammar, pruning, piece.text))
  const [first] = trees
  const doc = first && pieces[0] ? docOf(pieces[0].text, first.root) : null
  const { scope: root, body } = openScope(null, { line: 1, endLine }, { kind: 'module', name: '', doc, isPublic: true })
  const imports: Import[] = []
  pieces.forEach((piece, at) => {
    const build: Build = { ...piece, imports, scope: root, depth: 0, isTypeOnly: false }
    readBody(build, trees[at]?.root ?? null, at === 0 && doc !== null, body)
  })
  const broken = trees.some((tree) => !tree || tree.hasError)
  const isTorn = trees.some((tree) => tree?.isTorn ?? true)
  return { path, language: 'python', imports, exports: [], root, broken, isTorn, cells: [] }
}
