// YAML with line numbers: a thin read-only view over parsed nodes.
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'

export interface Yaml {
  /** 1-based; for a block scalar the line of its first content line */
  readonly line: number
  /** scalar as text, or null */
  readonly text: string | null
  /** value of a key; an empty node where there is none */
  get(key: string): Yaml
  has(key: string): boolean
  /** key, value and the key's line of a mapping; empty otherwise */
  readonly entries: readonly { readonly key: string; readonly value: Yaml; readonly line: number }[]
  /** items of a sequence; a scalar or mapping gives itself; nothing where it is missing */
  readonly items: readonly Yaml[]
  readonly kind: 'map' | 'list' | 'scalar' | 'none'
}

const none = (line: number): Yaml => ({ line, text: null, get: () => none(line), has: () => false, entries: [], items: [], kind: 'none' })

/** The first document of a YAML text; an empty node where it cannot be read. */
export function readYaml(content: string): Yaml {
  const lines = new LineCounter()
  try {
    const document = parseDocument(content, { lineCounter: lines, logLevel: 'silent', uniqueKeys: false, merge: true })
    let visits = 0
    const wrap = (node: unknown, fallback: number, depth = 0): Yaml => {
      if (node === null || node === undefined || depth > 60 || ++visits > 200_000) return none(fallback)
      if (isAlias(node)) return wrap(node.resolve(document), fallback, depth + 1)
      const start = (node as Node).range?.[0]
      const line = start === undefined ? fallback : lines.linePos(start).line
      if (isScalar(node)) {
        const block = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED'
        const text =
          typeof node.value === 'string' ? node.value : ['number', 'boolean', 'bigint'].includes(typeof node.value) ? `${node.value as number}` : null
        const self: Yaml = { ...none(block ? line + 1 : line), text, kind: text === null ? 'none' : 'scalar' }
        return { ...self, items: text === null ? [] : [self] }
      }
      if (isSeq(node)) {
        const items = node.items.map((item) => wrap(item, line, depth + 1))
        return { ...none(line), items, kind: 'list' }
      }
      if (isMap(node)) {
        const entries = node.items.flatMap((pair) => {
          const key = isScalar(pair.key) ? String(pair.key.value) : ''
          const at = (pair.key as Node | null)?.range?.[0]
          const keyLine = at === undefined ? line : lines.linePos(at).line
          const value = wrap(pair.value, keyLine, depth + 1)
          return key === '<<' ? [...value.entries, ...value.items.flatMap((it) => (it === value ? [] : it.entries))] : [{ key, value, line: keyLine }]
        })
        const byKey = new Map(entries.map((it) => [it.key, it.value]))
        const self: Yaml = {
          line,
          text: null,
          kind: 'map',
          entries,
          items: [],
          get: (key) => byKey.get(key) ?? none(line),
          has: (key) => byKey.has(key),
        }
        return { ...self, items: [self] }
      }
      return none(line)
    }
    return wrap(document.contents, 1)
  } catch {
    return none(1)
  }
}

/** Whether a scalar says true. */
export const isTrue = (node: Yaml): boolean => node.text === 'true' || node.text === 'yes'
