import type { Parse } from '../source-model.ts'
import {
  type Dialect, readSource,
} from '../tree-sitter/build.ts' // biome-ignore format: a list
import { openGrammar } from '../tree-sitter/grammar.ts'
import { expressions } from './expressions.ts'
import { statements } from './statements.ts'

const dialect: Dialect = {
  language: 'go',
  pruning: {
    skipped: new Set(['comment']),
    leaves: new Set(['identifier', 'type_identifier', 'field_identifier', 'package_identifier', 'interpreted_string_literal', 'raw_string_literal']),
  },
  expressions,
  statements,
}

/** Opens the Go front end. */
export async function openGo(): Promise<Parse> {
  const grammar = await openGrammar('go')
  return (path, text) => readSource(grammar, dialect, path, text)
}
