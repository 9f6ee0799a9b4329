// The text of an expression as it stands in the code, with its slots.
import type { Expr } from '../../languages/source-model.ts'
import type { Piece } from './model.ts'

export interface Text {
  /** unknown parts stand as `{name}` */
  readonly text: string
  readonly variables: readonly string[]
  readonly filled: Piece['filled']
  /** some of it is written here */
  readonly known: boolean
}

export const lastName = (expr: Expr): string =>
  expr.type === 'name' || expr.type === 'member' ? expr.name : expr.type === 'index' ? lastName(expr.object) : ''

/** a name for a slot: the last name in the expression */
export function nameOf(expr: Expr): string {
  if (expr.type === 'name' || expr.type === 'member') return expr.name
  if (expr.type === 'call') return nameOf(expr.callee)
  if (expr.type === 'index') return expr.index.type === 'string' ? expr.index.value : nameOf(expr.object)
  return expr.type === 'binary' ? nameOf(expr.left) : 'value'
}

export function textOf(expr: Expr): Text {
  const parts: string[] = []
  const names: string[] = []
  let known = false
  let kind: Piece['filled'] = 'none'
  const add = (it: Expr, joined: boolean): void => {
    if (it.type === 'string') {
      parts.push(it.value)
      known ||= it.value.trim() !== ''
    } else if (it.type === 'template') {
      if (it.parts.some((part) => part.type !== 'string') && kind === 'none') kind = 'interpolation'
      for (const part of it.parts) add(part, false)
    } else if (it.type === 'binary' && it.op === '+') {
      add(it.left, true)
      add(it.right, true)
    } else if (it.type === 'binary' && it.op === '%') {
      add(it.left, false)
      if (kind === 'none') kind = 'format'
    } else {
      const name = nameOf(it)
      parts.push(`{${name}}`)
      names.push(name)
      if (joined) kind = 'concatenation'
    }
  }
  add(expr, false)
  const text = parts.join('')
  // slots written for a later `format`, a template engine or a library's template
  const slots = kind === 'none' ? slotsIn(text) : []
  return { text, variables: [...new Set([...names, ...slots])].sort(), filled: kind === 'none' && slots.length ? 'format' : kind, known }
}

/** `{name}`, `{{ name }}`, `{{name.first}}`, `<<name>>`, `$name`, `%(name)s` in a text that is filled elsewhere */
export function slotsIn(text: string): string[] {
  const found = new Set<string>()
  for (const match of text
    .slice(0, 60_000)
    .matchAll(
      /\{\{[{#^/]?-? ?([A-Za-z_][\w.]{0,60})(?:[ |][^{}\n]{0,80})?\}\}|(?<![{\w])\{([A-Za-z_]\w{0,60})(?:![rsa])?(?::[^{}\n]{0,10})?\}(?!\})|\$\{([A-Za-z_][\w.]{0,60})\}|%\(([A-Za-z_]\w{0,60})\)s|<<([A-Za-z_]\w{0,60})>>|\$([a-z_]{3,40})\b/g,
    )) {
    const name = match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? match[6]
    if (name && !/^(else|if|for|each|end\w*|this)$/.test(name)) found.add(name)
  }
  return [...found].sort()
}

/** calls that describe the fields of a schema, a command line or a form: their texts say what a field is for */
export const describesFields = /^(Field|describe|Query|Body|Path|Header|Form|Option|Argument|add_argument|option|argument|Doc|help|placeholder)$/
