// Data sets of an evaluation: files with cases, inline cases, data sets fetched by name; how many cases and of which version.
import type { Context, Evidence } from '../context.ts'
import { groupBy } from '../group.ts'
import { readDocuments } from '../infrastructure/structured.ts'
import type { EvaluationData } from './model.ts'
import { isAsked, isDataFile, isExpected, isResult, namesCases } from './words.ts'

/** more than this is enough for every question asked of it */
const mostRows = 2000
const mostBytes = 3_000_000

interface Content {
  readonly cases: number
  readonly labelled: boolean
  readonly asks: boolean
}

/** The cases of a data file; null where it holds none that can be told. */
export function casesOf(path: string, context: Context): Content | null {
  const size = context.snapshot.files.find((file) => file.path === path)?.size ?? 0
  if (/\.(parquet|xlsx|arrow)$/i.test(path)) return { cases: mostRows, labelled: true, asks: true }
  const text = context.text(path)
  if (text === null) return size > mostBytes ? { cases: mostRows, labelled: true, asks: true } : null
  if (/\.(jsonl|ndjson)$/i.test(path)) return ofRows(jsonLines(text))
  if (/\.(csv|tsv)$/i.test(path)) return ofTable(text, path.endsWith('.tsv') ? '\t' : ',')
  if (/\.json$/i.test(path)) return ofRows(rowsIn(parseJson(text)))
  if (/\.ya?ml$/i.test(path))
    return text.length > 200_000 || /(^|\/)(conf(ig)?s?|recipes?|deploy\w*|infra|charts?)\//.test(path)
      ? null
      : ofRows(rowsIn(readDocuments(text)[0]?.value ?? null))
  return null
}

function jsonLines(text: string): unknown[] {
  return text
    .slice(0, mostBytes)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, mostRows)
    .flatMap((line) => parseJson(line) ?? [])
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown
  } catch {
    return null
  }
}

/** the longest list of records within a value: `[…]`, `{ questions: […] }`, `{ a: { … }, b: { … } }` */
function rowsIn(value: unknown, depth = 0): unknown[] {
  if (Array.isArray(value)) return value.slice(0, mostRows)
  if (value === null || typeof value !== 'object' || depth > 3) return []
  const fields = Object.values(value)
  const inner = fields.map((it) => rowsIn(it, depth + 1)).sort((a, b) => b.length - a.length)[0] ?? []
  const columns = fields.filter((it) => it !== null && typeof it === 'object' && !Array.isArray(it))
  return inner.length === 0 && columns.length > 2 ? columns.slice(0, mostRows) : inner
}

function ofRows(rows: readonly unknown[]): Content | null {
  const records = rows.filter((row): row is Readonly<Record<string, unknown>> => row !== null && typeof row === 'object' && !Array.isArray(row))
  if (!records.length) {
    const texts = rows.filter((row) => typeof row === 'string' && row.length > 8)
    return texts.length ? { cases: texts.length, labelled: false, asks: texts.some((it) => String(it).includes('?')) } : null
  }
  const keys = [...new Set(records.slice(0, 20).flatMap((row) => keysOf(row)))]
  return { cases: records.length, asks: keys.some(isAsked), labelled: keys.some(isExpected) }
}

const keysOf = (row: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(row).flatMap(([key, value]) =>
    value !== null && typeof value === 'object' && !Array.isArray(value) ? [key, ...Object.keys(value)] : [key],
  )

function ofTable(text: string, separator: string): Content | null {
  const lines = text.slice(0, mostBytes).split('\n')
  const header = (lines[0] ?? '')
    .replace(/^\uFEFF/, '')
    .split(separator)
    .map((it) => it.trim().replace(/^"|"$/g, ''))
  if (header.length < 1) return null
  return { cases: tableRows(lines), asks: header.some(isAsked), labelled: header.some(isExpected) }
}

/** rows of a table: a quoted field may hold line ends */
function tableRows(lines: readonly string[]): number {
  let rows = 0
  let open = false
  for (const line of lines.slice(1, 20_000)) {
    if (!open && line.trim() !== '') rows++
    if ((line.split('"').length - 1) % 2 === 1) open = !open
  }
  return rows
}

const named = /["'`]([^"'`\n]{1,200}\.(?:jsonl?|ndjson|csv|tsv|ya?ml|parquet|xlsx|arrow))["'`]/gi
const bare = /[\w./\\-]{1,200}\.(?:jsonl?|ndjson|csv|tsv|parquet|xlsx)\b/gi

/** Data files of the repository that a text names. */
export function filesNamedIn(path: string, text: string, index: FileIndex): { readonly path: string; readonly line: number }[] {
  const found = new Map<string, number>()
  text.split('\n').forEach((line, at) => {
    if (line.length > 4000) return
    const pattern = /\.(csproj|sh|ya?ml|json|toml|md)$|Makefile$/.test(path) ? bare : named
    for (const match of line.matchAll(pattern)) {
      const target = index.find(match[1] ?? match[0], path)
      if (target && !found.has(target)) found.set(target, at + 1)
    }
  })
  return [...found].map(([target, line]) => ({ path: target, line }))
}

export interface FileIndex {
  /** the data file that a name means, seen from a file: the longest common tail, nearest first */
  find(name: string, from: string): string | null
  readonly files: readonly string[]
}

export function dataIndex(context: Context): FileIndex {
  const paths = context.fact('paths')
  const files = context.snapshot.files
    .filter(
      ({ path, kind }) =>
        (kind === 'file' || kind === 'executable') && isDataFile(path) && !['vendored', 'generated', 'lock', 'ci'].includes(paths.classOf(path)),
    )
    .map(({ path }) => path)
  const byName = groupBy(files, (path) => path.slice(path.lastIndexOf('/') + 1))
  return {
    files,
    find(name, from) {
      const parts = name
        .replace(/\\/g, '/')
        .split('/')
        .filter((it) => it && it !== '.' && it !== '..')
      const candidates = byName.get(parts.at(-1) ?? '') ?? []
      const tail = (path: string) => {
        const own = path.split('/').reverse()
        return [...parts].reverse().findIndex((part, i) => part !== own[i])
      }
      const score = (path: string) => (tail(path) < 0 ? parts.length : tail(path)) * 1000 + shared(path, from)
      return [...candidates].sort((a, b) => score(b) - score(a))[0] ?? null
    },
  }
}

const shared = (a: string, b: string): number => {
  const [left, right] = [a.split('/'), b.split('/')]
  const at = left.findIndex((part, i) => part !== right[i])
  return at < 0 ? left.length : at
}

/** A data file as evidence; null where it holds no cases. */
export function asData(path: string, context: Context, usedAt: Evidence | null): EvaluationData | null {
  if (isResult(path)) return null
  const content = casesOf(path, context)
  if (!content || (!content.labelled && !content.asks) || (!content.labelled && !namesCases(path))) return null
  if (!content.asks && !namesCases(path)) return null
  return {
    path,
    line: 1,
    detail: usedAt ? `data set that ${usedAt.path} loads` : 'data set for the evaluation',
    versioned: true,
    cases: content.cases,
  }
}
