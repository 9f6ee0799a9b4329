// Typed application settings of Spring, Quarkus and .NET: every leaf under its dotted key.
import { isMap, isScalar, isSeq, type LineCounter } from 'yaml'
import { boundedDocuments } from '../../snapshot/yaml.ts'
import type { Entries } from './entry.ts'

/** `application.yml`: every leaf under its dotted key; `${NAME:default}` is its default */
export const applicationEntries = (source: string): Entries =>
  boundedDocuments(source).flatMap(({ document, lines }) => leaves(document.contents, '', '.', lines))

/** `appsettings.json`: every leaf under its key with colons */
export const appsettingsEntries = (source: string): Entries =>
  boundedDocuments(source.replace(/^\s*\/\/.*$/gm, ''))
    .slice(0, 1)
    .flatMap(({ document, lines }) => leaves(document.contents, '', ':', lines))

function leaves(node: unknown, key: string, separator: string, lines: LineCounter, depth = 0): Entries {
  if (depth > 20) return []
  const join = (name: string) => (key ? `${key}${separator}${name}` : name)
  if (isMap(node)) return node.items.flatMap((pair) => leaves(pair.value, join(String(pair.key)), separator, lines, depth + 1))
  if (isSeq(node)) return node.items.flatMap((item, i) => leaves(item, join(String(i)), separator, lines, depth + 1))
  if (!isScalar(node) || node.value === null || node.value === undefined) return []
  const value = defaulted(String(node.value as string | number))
  return value && key ? [[key, value, lines.linePos(node.range?.[0] ?? 0).line]] : []
}

/** `${NAME:default}` → default; without one it is empty */
export const defaulted = (value: string): string => {
  const match = /^\$\{([\w.-]+)(?::([^}]*))?\}$/.exec(value)
  return match ? (match[2] ?? '') : value.includes('${') ? '' : value
}

export function propertyEntries(source: string): Entries {
  return source.split('\n').flatMap((line, i): Entries => {
    const match = /^\s*([\w.[\]-]+)\s*[=:]\s*(.*)$/.exec(line.slice(0, 500))
    const value = match ? defaulted((match[2] ?? '').trim()) : ''
    return match && value ? [[match[1] ?? '', value, i + 1]] : []
  })
}
