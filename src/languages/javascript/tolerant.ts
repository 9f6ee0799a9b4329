// Babel gives up at the first error that it cannot repair. Then the file is cut into top-level pieces, which are parsed one by one.
import { type ParserOptions, type ParserPlugin, parse } from '@babel/parser'
import type * as t from '@babel/types'
import { nestsTypeArguments } from './speculation.ts'

export interface Parsed {
  readonly directives: readonly t.Directive[]
  readonly body: readonly t.Statement[]
  readonly broken: boolean
}

const common: ParserPlugin[] = ['decorators-legacy', 'decoratorAutoAccessors', 'explicitResourceManagement', 'importAttributes']

/** The plugin sets to try for a file, most likely first. */
function pluginsFor(path: string): readonly ParserPlugin[][] {
  if (path.endsWith('.tsx')) return [['typescript', 'jsx']]
  if (/\.[mc]?ts$/.test(path)) return [['typescript']]
  return [['jsx'], ['jsx', 'flow'], ['jsx', 'typescript']]
}

/** Text longer than this (UTF-16 code units) is a bundle, not a source: it is read as it is or not at all, since mending costs too much time. */
const mendable = 500_000

const optionsFor = (plugins: readonly ParserPlugin[], startLine: number, errorRecovery: boolean): ParserOptions => ({
  sourceType: 'module',
  startLine,
  errorRecovery,
  allowReturnOutsideFunction: true,
  allowAwaitOutsideFunction: true,
  allowNewTargetOutsideFunction: true,
  allowSuperOutsideMethod: true,
  allowUndeclaredExports: true,
  allowImportExportEverywhere: true,
  plugins: [...common, ...plugins],
})

interface Failure {
  /** 1-based line of the error in the file; null where the nesting was too deep */
  readonly line: number | null
}

function attempt(text: string, plugins: readonly ParserPlugin[], startLine = 1): t.Program | Failure {
  if ((plugins.includes('typescript') || plugins.includes('flow')) && nestsTypeArguments(text)) return { line: null }
  try {
    return parse(text, optionsFor(plugins, startLine, text.length <= mendable)).program
  } catch (error) {
    const line: unknown = error instanceof SyntaxError && 'loc' in error ? Reflect.get(Object(error.loc), 'line') : null
    return { line: typeof line === 'number' ? line : null }
  }
}

const isProgram = (result: t.Program | Failure): result is t.Program => 'body' in result

/** Parses a file; never throws. */
export function parseTolerantly(path: string, text: string): Parsed {
  const sets = pluginsFor(path)
  for (const plugins of sets) {
    const result = attempt(text, plugins)
    if (isProgram(result)) return { directives: result.directives, body: result.body, broken: false }
  }
  if (text.length > mendable) return { directives: [], body: [], broken: true }
  const body = piecesOf(text).flatMap((piece) => parsePiece(piece, sets[0] ?? []))
  return { directives: [], body, broken: true }
}

interface Piece {
  readonly lines: string[]
  readonly startLine: number
}

/** Cuts before each line that starts with a word at its left margin. Conflict markers become blank lines. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  text.split('\n').forEach((line, at) => {
    const last = pieces.at(-1)
    const content = /^(<{7}|={7}|>{7}|\|{7})( |$)/.test(line) ? '' : line
    if (last && !/^[A-Za-z_$@]/.test(content)) last.lines.push(content)
    else pieces.push({ lines: [content], startLine: at + 1 })
  })
  return pieces
}

const retries = 6

/** The statements of one piece. Lines with an error are blanked, a few times; what follows an unclosed bracket is read alone. */
function parsePiece({ lines, startLine }: Piece, plugins: readonly ParserPlugin[]): readonly t.Statement[] {
  const kept = [...lines]
  for (let tries = 0; tries < retries; tries++) {
    const result = attempt(kept.join('\n'), plugins, startLine)
    if (isProgram(result)) return result.body
    if (result.line === null) return []
    let at = Math.min(result.line - startLine, kept.length - 1)
    while (at > 0 && kept[at]?.trim() === '') at--
    if (at === 0 && kept.length === 1) return []
    kept[at] = ''
  }
  return []
}
