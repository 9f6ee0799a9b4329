// The application's code as the detectors of safeguards read it: what is called under which name, and whether a browser runs it.
import type { Call, Scope, SourceFile } from '../../languages/source-model.ts'
import { callsOf, dotted, scopesWithin } from '../../languages/walk.ts'
import { byName } from '../by-name.ts'
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

// Several detectors read the same files: each is read once for a scan.
const readings = new WeakMap<Context, Map<string, Code>>()

/** Files of application code that say what is looked for (a pattern of words, see `Says`). */
export function codeOf(context: Context, candidates: RegExp): readonly Code[] {
  const read = readings.get(context) ?? new Map<string, Code>()
  readings.set(context, read)
  const says = context.fact('words')
  return context
    .fact('paths')
    .of('application')
    .flatMap((path) => {
      const text = readable.test(path) ? context.text(path) : null
      if (text === null || text.length > largest || !says(path, candidates)) return []
      const code = read.get(path) ?? readCode(context, path, text)
      read.set(path, code)
      return [code]
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
    return { name, last: lastWord(name), line: node.line, node, scope }
  })
}

/** `create` of `a.b.create`; '' where the name ends in a bracket */
function lastWord(name: string): string {
  let from = name.length
  while (from > 0 && isWordAt(name, from - 1)) from--
  return name.slice(from)
}

function isWordAt(name: string, at: number): boolean {
  const code = name.charCodeAt(at)
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95 || (code >= 97 && code <= 122)
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
export const snakeCase = byName((name) =>
  name
    .replace(/^_+/, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toLowerCase(),
)

/** A file's lines that a pattern finds, comments left out. */
export function linesOf(text: string, pattern: RegExp): readonly number[] {
  if (!anywhere(pattern).test(text)) return []
  return text
    .split('\n')
    .flatMap((line, index) => (line.length < 2000 && !/^\s*(#|\/\/|--|\*|\/\*|<!--)/.test(line) && pattern.test(line) ? [index + 1] : []))
}

const wholes = new Map<string, RegExp>()

/** The pattern for a whole text: it finds at least what the pattern finds in one of the lines. The patterns are the detectors' own, so their number is bounded. */
function anywhere({ source, flags }: RegExp): RegExp {
  const key = `${flags}/${source}`
  const whole = wholes.get(key) ?? new RegExp(source, `${flags.replace('m', '')}m`)
  wholes.set(key, whole)
  return whole
}
