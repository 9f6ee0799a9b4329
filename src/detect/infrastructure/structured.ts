// YAML and JSON with lines: objects of strangers, read permissively.
import { isMap, isScalar, type Node } from 'yaml'
import { boundedDocuments } from '../../snapshot/yaml.ts'

export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value }
export type Fields = { readonly [key: string]: Value }

export interface StructuredDocument {
  readonly value: Value
  /** the line of a key reached by this path from the root, or the document's first line */
  line(...keys: readonly (string | number)[]): number
}

/** All documents of a YAML text (JSON included); none where it cannot be read. Aliases are capped, so that a small text never becomes a large value. */
export function readDocuments(text: string): readonly StructuredDocument[] {
  return boundedDocuments(text).flatMap(({ document, lines }) => {
    try {
      const value: Value = document.toJS({ maxAliasCount: 50 })
      const first = document.contents?.range?.[0] ?? 0
      return [{ value, line: (...keys) => lines.linePos(offsetOf(document.contents, keys) ?? first).line || 1 }]
    } catch {
      return []
    }
  })
}

/** JSON with comments and trailing commas, as editors and platforms accept it. YAML's flow syntax covers JSON; comments are taken out first. */
export function readJson(text: string): StructuredDocument | null {
  return readDocuments(blankComments(text))[0] ?? null
}

/** Lines are kept, columns are not. One pass, so that a comment that never ends costs no more than its length. */
function blankComments(text: string): string {
  const parts: string[] = []
  let kept = 0
  let at = 0
  const blank = (end: number) => {
    parts.push(text.slice(kept, at), text.slice(at, end).replace(/[^\n]+/g, ''))
    kept = at = end
  }
  while (at < text.length) {
    const char = text[at]
    if (char === '"') at = endOfString(text, at)
    else if (char === '/' && text[at + 1] === '/') blank(indexOr(text, '\n', at))
    else if (char === '/' && text[at + 1] === '*') blank(indexOr(text, '*/', at + 2, 2))
    else at += 1
  }
  return parts.join('') + text.slice(kept)
}

function indexOr(text: string, word: string, from: number, length = 0): number {
  const found = text.indexOf(word, from)
  return found < 0 ? text.length : found + length
}

function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text[at] !== '"' && text[at] !== '\n') at += text[at] === '\\' ? 2 : 1
  return at + 1
}

function offsetOf(root: unknown, keys: readonly (string | number)[]): number | null {
  let node: unknown = root
  let offset: number | null = null
  for (const key of keys) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
      if (!pair) return offset
      offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? offset) : offset
      node = pair.value
    } else if (node !== null && typeof node === 'object' && 'items' in node && Array.isArray(node.items) && typeof key === 'number') {
      const item: Node | undefined = node.items[key]
      if (!item) return offset
      offset = item.range?.[0] ?? offset
      node = item
    } else return offset
  }
  return offset
}

export const fields = (value: Value | undefined): Fields | null =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Fields) : null
export const list = (value: Value | undefined): readonly Value[] => (Array.isArray(value) ? value : [])
export const text = (value: Value | undefined): string | null =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null

/** Every key of a value, at any depth, with the path to it. */
export function* keysWithin(value: Value, path: readonly (string | number)[] = []): Generator<readonly (string | number)[]> {
  if (path.length > 40) return
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* keysWithin(item, [...path, index])
  else {
    for (const [key, item] of Object.entries(fields(value) ?? {})) {
      yield [...path, key]
      yield* keysWithin(item, [...path, key])
    }
  }
}

/** The value at a path of keys. */
export function at(value: Value | undefined, ...keys: readonly (string | number)[]): Value | undefined {
  let current = value
  for (const key of keys) current = typeof key === 'number' ? list(current)[key] : fields(current)?.[key]
  return current
}
