import { lineTable } from '../lines.ts'
import { openScope } from '../reading.ts'
import type { Parse, SourceFile } from '../source-model.ts'
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
  return (path, text) => parsePython(grammar, path, text)
}

function parsePython(grammar: Grammar, path: string, text: string): SourceFile {
  const tree = readTree(grammar, pruning, text)
  const lineOf = lineTable(text)
  const doc = tree && docOf(text, tree.root)
  const { scope: root, body } = openScope(null, { line: 1, endLine: lineOf(text.length) }, { kind: 'module', name: '', doc, isPublic: true })
  const build: Build = { text, lineOf, imports: [], scope: root, depth: 0, isTypeOnly: false }
  readBody(build, tree?.root ?? null, doc !== null, body)
  return { path, language: 'python', imports: build.imports, exports: [], root, broken: !tree || tree.hasError, cells: [] }
}
