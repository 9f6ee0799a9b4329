// The application's code as the detectors of safeguards read it: what is called under which name, and whether a browser runs it.
import type { Call, Scope, SourceFile } from '../../languages/source-model.ts'
import { callsOf, dotted, scopesWithin } from '../../languages/walk.ts'
import type { Context } from '../context.ts'
import { type Names, namesOf } from '../serving/names.ts'

export interface Code {
  readonly path: string
  readonly text: string
  readonly lines: readonly string[]
  /** null where the language has no front end; then `calls` come from the lines */
  readonly source: SourceFile | null
  readonly names: Names
  readonly scopes: readonly Scope[]
  readonly calls: readonly Called[]
  readonly browser: boolean
  /** stands in a folder or file set aside */
  readonly aside: boolean
}

export interface Called {
  /** full name as far as the file tells */
  readonly name: string
  readonly last: string
  readonly line: number
  readonly node: Call | null
  readonly scope: Scope | null
}

const readable = /\.(py|ipynb|[cm]?[jt]sx?|java|kt|cs|go|vue|svelte|razor)$/
const largest = 600_000
const aside = /(^|[/_.-])(legacy|deprecated|archived?|obsolete|unused)([/_.-]|$)/i

/** Files of application code whose text can hold what is looked for. */
export function codeOf(context: Context, candidates: RegExp): readonly Code[] {
  return context
    .fact('paths')
    .of('application')
    .flatMap((path) => {
      const text = readable.test(path) ? context.text(path) : null
      return text === null || text.length > largest || !candidates.test(text) ? [] : [readCode(context, path, text)]
    })
}

function readCode(context: Context, path: string, text: string): Code {
  const source = context.fact('program').file(path)
  const lines = text.split('\n')
  const names: Names = source ? namesOf(source) : () => null
  return {
    path,
    text,
    lines,
    source,
    names,
    scopes: source ? scopesWithin(source) : [],
    calls: source ? calledIn(source, names) : calledInLines(lines),
    browser: runsInBrowser(path, text),
    aside: aside.test(path),
  }
}

function calledIn(source: SourceFile, names: Names): readonly Called[] {
  return callsOf(source).map(({ node, scope }) => {
    const name = names(node.callee) ?? dotted(node.callee)
    return { name, last: /(\w+)$/.exec(name)?.[1] ?? '', line: node.line, node, scope }
  })
}

const called = /([A-Za-z_][\w.]{0,200})(?:<[^<>()]{0,80}>)?\(/g
const definition = /\b(?:func|fun|void|class|interface|record|enum|def)\s+[\w.]*$|\b(?:public|private|protected|internal|static)\b[^=;(]*$/

/** `name(` on lines that are neither comments nor definitions. */
function calledInLines(lines: readonly string[]): readonly Called[] {
  return lines.flatMap((text, index) => {
    if (text.length > 2000 || /^\s*(\/\/|\*|\/\*|#)/.test(text)) return []
    return [...text.matchAll(called)].flatMap((match) => {
      const name = match[1] ?? ''
      if (definition.test(text.slice(0, match.index + name.length))) return []
      return [{ name, last: /(\w+)$/.exec(name)?.[1] ?? '', line: index + 1, node: null, scope: null }]
    })
  })
}

const serverFile = /(^|\/)api\/|(^|\/)(route|server|middleware)\.[jt]sx?$|\.server\.[jt]sx?$|^\s*['"]use server['"]/m

/** Client components, single-file components, and modules that speak to their own server by a relative address. */
function runsInBrowser(path: string, text: string): boolean {
  if (/\.(vue|svelte)$/.test(path) || /\.client\.[jt]sx?$/.test(path)) return true
  if (!/\.[cm]?[jt]sx?$/.test(path)) return false
  if (/^\s*['"]use client['"]/.test(text)) return true
  if (serverFile.test(path) || /^\s*['"]use server['"]/m.test(text.slice(0, 2000))) return false
  if (/\.[jt]sx$/.test(path)) return true
  return /\bfetch\(\s*['"`]\/|\bfrom ['"](react|vue|svelte|@angular\/core)['"]|\b(window|document|localStorage)\.\w|import\.meta\.(hot|env\.SSR)/.test(
    text,
  )
}

/** `detectPromptInjection` → `detect_prompt_injection` */
export const snakeCase = (name: string): string =>
  name
    .replace(/^_+/, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toLowerCase()

/** A file's lines that a pattern finds, comments left out. */
export function linesOf(text: string, pattern: RegExp): readonly number[] {
  return text
    .split('\n')
    .flatMap((line, index) => (line.length < 2000 && !/^\s*(#|\/\/|--|\*|\/\*|<!--)/.test(line) && pattern.test(line) ? [index + 1] : []))
}
