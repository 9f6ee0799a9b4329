import type { Parse } from '../source-model.ts'
import {
  type Dialect, readSource,
} from '../tree-sitter/build.ts' // biome-ignore format: a list
import { openGrammar } from '../tree-sitter/grammar.ts'
import { expressions } from './expressions.ts'
import { statements } from './statements.ts'

const dialect: Dialect = {
  language: 'csharp',
  pruning: {
    skipped: new Set([
      'comment',
      'interpolation_brace',
      'interpolation_start',
      'interpolation_quote',
      'interpolation_format_clause',
      'interpolation_alignment_clause',
    ]),
    leaves: new Set([
      'identifier',
      'predefined_type',
      'string_literal',
      'verbatim_string_literal',
      'raw_string_literal',
      'character_literal',
      'modifier',
    ]),
  },
  expressions,
  statements,
}

/** Opens the C# front end. */
export async function openCsharp(): Promise<Parse> {
  const grammar = await openGrammar('c-sharp')
  return (path, text) => readSource(grammar, dialect, path, text)
}
