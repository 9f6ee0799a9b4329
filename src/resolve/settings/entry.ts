// What every format of configuration gives: names with values and lines, and values as if they were code.
import type { Scope, SourceFile } from '../../languages/source-model.ts'
import type { LiteralValue } from '../value.ts'

export interface Setting {
  readonly value: string
  readonly path: string
  readonly line: number
}

export type Entries = readonly (readonly [name: string, value: string, line: number])[]

/** A setting's value as a literal that stands in its file. */
export function literal({ value, path, line }: Setting): LiteralValue {
  const at = { line, endLine: line }
  return { kind: 'literal', value, expr: { type: 'string', value, ...at }, place: { file: dataFile(path), scope: emptyScope, frame: null } }
}

export const emptyScope: Scope = {
  kind: 'module',
  name: '',
  line: 1,
  endLine: 1,
  parent: null,
  decorators: [],
  params: [],
  bases: [],
  returns: null,
  body: [],
  doc: null,
  isAsync: false,
  isPublic: true,
}

/** a file that is data, not code: only its path matters */
export const dataFile = (path: string): SourceFile => ({
  path,
  language: 'python',
  imports: [],
  exports: [],
  root: emptyScope,
  broken: false,
  isTorn: false,
  cells: [],
})

/** a text that asks to be replaced */
export const isPlaceholder = (value: string): boolean =>
  /^[<[{].*[>\]}]$|^(your|my|change|replace|insert|enter|xxx|todo|placeholder)[-_ ]|^x{3,}$|^\.{3}$/i.test(value)

export const unquote = (value: string): string => value.replace(/^(["'])(.*)\1$/, '$2')

/** the name of an environment variable as people write them in maps of settings: at least two words in capitals */
export const isVariableName = (name: string): boolean => /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/.test(name)
