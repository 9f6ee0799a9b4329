import type { Parse } from '../source-model.ts'
import {
  type Dialect, readSource,
} from '../tree-sitter/build.ts' // biome-ignore format: a list
import { openGrammar } from '../tree-sitter/grammar.ts'
import { expressions } from './expressions.ts'
import { statements } from './statements.ts'

const dialect: Dialect = {
  language: 'java',
  pruning: {
    skipped: new Set(['line_comment', 'block_comment']),
    leaves: new Set(['identifier', 'type_identifier', 'string_literal', 'character_literal']),
  },
  expressions,
  statements,
}

/** Opens the Java front end. */
export async function openJava(): Promise<Parse> {
  const grammar = await openGrammar('java')
  return (path, text) => readSource(grammar, dialect, path, text)
}
