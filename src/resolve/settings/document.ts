// YAML, JSON and TOML as expressions: maps are dicts, so that code which loads a file can be followed into it, line by line.
import { parse as parseToml } from 'smol-toml'
import { type Document, isAlias, isMap, isScalar, isSeq, type LineCounter } from 'yaml'
import type { Entry, Expr } from '../../languages/source-model.ts'
import { boundedDocuments } from '../../snapshot/yaml.ts'

const limits = { chars: 300_000, depth: 24, nodes: 20_000 } as const

export const isDocument = (path: string): boolean => /\.(ya?ml|jsonc?|json5|toml)$/.test(path)

/** The documents of a file; empty where it is too large or cannot be read. */
export function readDocuments(path: string, text: string): readonly Expr[] {
  if (text.length > limits.chars) return []
  try {
    return path.endsWith('.toml') ? [tomlExpr(text)] : yamlExprs(/\.json/.test(path) ? text.replace(/^\s*\/\/.*$/gm, '') : text)
  } catch {
    return []
  }
}

function yamlExprs(text: string): readonly Expr[] {
  let nodes = 0
  const read = (node: unknown, document: Document, lines: LineCounter, line: number, depth: number): Expr => {
    const at = { line, endLine: line }
    if (depth > limits.depth || nodes++ > limits.nodes) return { type: 'other', children: [], ...at }
    if (isAlias(node)) return read(node.resolve(document), document, lines, line, depth + 4)
    const own = lineOf(node, lines) ?? line
    if (isMap(node))
      return {
        type: 'dict',
        entries: node.items.map((pair): Entry => {
          const entryLine = lineOf(pair.key, lines) ?? own
          const key = isScalar(pair.key) ? (pair.key.source ?? String(pair.key.value)) : ''
          const value = read(pair.value, document, lines, entryLine, depth + 1)
          return key === '<<' ? { key: null, value, spread: true, line: entryLine } : { key, value, spread: false, line: entryLine }
        }),
        line: own,
        endLine: own,
      }
    if (isSeq(node))
      return {
        type: 'list',
        items: node.items.map((item) => read(item, document, lines, own, depth + 1)),
        comprehension: false,
        line: own,
        endLine: own,
      }
    return plainExpr(isScalar(node) ? node.value : null, own)
  }
  return boundedDocuments(text).flatMap(({ document, lines }) => (document.contents ? [read(document.contents, document, lines, 1, 0)] : []))
}

function lineOf(node: unknown, lines: LineCounter): number | null {
  const range = typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range) ? node.range : null
  return typeof range?.[0] === 'number' ? lines.linePos(range[0]).line : null
}

function plainExpr(value: unknown, line: number): Expr {
  const at = { line, endLine: line }
  if (typeof value === 'string') return { type: 'string', value, ...at }
  if (typeof value === 'number') return { type: 'number', value, ...at }
  if (typeof value === 'boolean') return { type: 'boolean', value, ...at }
  return { type: 'null', ...at }
}

function tomlExpr(text: string): Expr {
  const lines = tomlLines(text)
  let nodes = 0
  const read = (value: unknown, key: string, line: number, depth: number): Expr => {
    const own = lines.get(key) ?? line
    const at = { line: own, endLine: own }
    if (depth > limits.depth || nodes++ > limits.nodes) return { type: 'other', children: [], ...at }
    if (Array.isArray(value)) return { type: 'list', items: value.map((item) => read(item, key, own, depth + 1)), comprehension: false, ...at }
    if (typeof value !== 'object' || value === null || value instanceof Date) return plainExpr(value, own)
    const entries = Object.entries(value).map(([name, item]): Entry => {
      const path = key ? `${key}.${name}` : name
      return { key: name, value: read(item, path, own, depth + 1), spread: false, line: lines.get(path) ?? own }
    })
    return { type: 'dict', entries, ...at }
  }
  return read(parseToml(text), '', 1, 0)
}

/** where each dotted key stands; the first table of an array of tables speaks for all */
function tomlLines(text: string): Map<string, number> {
  const found = new Map<string, number>()
  let table = ''
  text.split('\n').forEach((line, i) => {
    const head = /^\s*\[{1,2}\s*([\w."' -]+?)\s*\]/.exec(line.slice(0, 300))?.[1]
    const key = /^\s*([\w."'-]+)\s*=/.exec(line.slice(0, 300))?.[1]
    if (head !== undefined) table = bare(head)
    const path = head !== undefined ? table : key === undefined ? null : table ? `${table}.${bare(key)}` : bare(key)
    if (path !== null && !found.has(path)) found.set(path, i + 1)
  })
  return found
}

const bare = (key: string): string => key.replace(/["' ]/g, '')
