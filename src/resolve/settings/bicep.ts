// Bicep, ARM templates and their parameter files: what a template declares.
import type { Entry, Expr } from '../../languages/source-model.ts'
import { type Declared, nothing } from './declared.ts'
import { reader } from './tokens.ts'

export function readBicep(path: string, source: string): Declared {
  const found = nothing(path)
  const read = reader(source)
  while (!read.done()) {
    read.skipLines()
    const word = read.next()
    if (word?.kind !== 'name') {
      read.skipLine()
      continue
    }
    const name = read.peek()?.value ?? ''
    const line = word.line
    if (/^(param|var|output)$/.test(word.value)) {
      read.next()
      const value = assigned(read)
      if (word.value === 'param') found.inputs.set(name, value)
      else if (value && word.value === 'var') found.names.set(name, value)
      else if (value) found.outputs.push({ key: name, value, spread: false, line })
    } else if (word.value === 'module' || word.value === 'resource') {
      read.next()
      const target = read.peek()?.kind === 'text' ? (read.peek()?.value ?? '') : ''
      const value = assigned(read)
      if (!value) continue
      found.bodies.push(value)
      const params = value.type === 'dict' ? value.entries.find((it) => it.key === 'params')?.value : undefined
      if (word.value === 'module' && params?.type === 'dict') found.modules.push({ target, given: params.entries })
    } else if (word.value.startsWith('@') || word.value === 'using' || word.value === 'import' || word.value === 'type') read.skipLine()
    else read.skipLine()
  }
  return found
}

/** the value after `=`, over a type that stands before it */
function assigned(read: ReturnType<typeof reader>): Expr | null {
  for (;;) {
    const token = read.peek()
    if (!token || token.kind === 'newline') return null
    read.next()
    if (token.kind === 'mark' && token.value === '=') return read.value()
    if (token.kind === 'mark' && token.value === '{') {
      read.entries()
      read.next()
    }
  }
}

/** An ARM template (`parameters`, `variables`, `resources`) or a parameter file; null where the document is neither. */
export function readArm(path: string, document: Expr): Declared | null {
  if (document.type !== 'dict') return null
  const at = (key: string): readonly Entry[] => {
    const value = document.entries.find((it) => it.key === key)?.value
    return value?.type === 'dict' ? value.entries : []
  }
  const found = nothing(path)
  const parameters = at('parameters')
  if (!parameters.length && !document.entries.some((it) => it.key === 'resources')) return null
  for (const { key, value } of parameters) {
    if (key === null || value.type !== 'dict') continue
    const given = value.entries.find((it) => it.key === 'value')?.value
    const fallback = value.entries.find((it) => it.key === 'defaultValue')?.value
    if (given) found.given.set(key, given)
    else found.inputs.set(key, fallback ? unwrapped(fallback) : null)
  }
  for (const { key, value } of at('variables')) if (key !== null) found.names.set(key, unwrapped(value))
  const resources = document.entries.find((it) => it.key === 'resources')?.value
  if (resources) found.bodies.push(unwrapped(resources))
  return found
}

/** `[parameters('x')]` and `[variables('x')]` as the names that they stand for */
function unwrapped(expr: Expr): Expr {
  if (expr.type === 'string') {
    const name = /^\[(?:parameters|variables)\('([\w-]+)'\)\]$/.exec(expr.value)?.[1]
    const at = { line: expr.line, endLine: expr.endLine }
    return name ? { type: 'name', name, ...at } : expr.value.startsWith('[') ? { type: 'other', children: [], ...at } : expr
  }
  if (expr.type === 'dict') return { ...expr, entries: expr.entries.map((it) => ({ ...it, value: unwrapped(it.value) })) }
  return expr.type === 'list' ? { ...expr, items: expr.items.map(unwrapped) } : expr
}
