import type { Parse } from '../source-model.ts'
import {
  type Dialect, readSource,
} from '../tree-sitter/build.ts' // biome-ignore format: a list
import { openGrammar } from '../tree-sitter/grammar.ts'
import { expressions } from './expressions.ts'
import { statements } from './statements.ts'

const dialect: Dialect = {
  language: 'kotlin',
  pruning: {
    skipped: new Set(['line_comment', 'block_comment', 'label', 'shebang', 'type_modifiers']),
    leaves: new Set(['identifier', 'string_content', 'escape_sequence', 'number_literal', 'float_literal', 'character_literal']),
  },
  expressions,
  statements,
}

/** Opens the Kotlin front end. */
export async function openKotlin(): Promise<Parse> {
  const grammar = await openGrammar('kotlin')
  return (path, text) => readSource(grammar, dialect, path, text)
}
