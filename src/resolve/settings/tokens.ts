// The words of Bicep and HCL, and the values that both write alike: texts, lists, maps, names, calls, choices.
import type { Argument, Entry, Expr } from '../../languages/source-model.ts'

export interface Token {
  readonly kind: 'text' | 'name' | 'number' | 'mark' | 'newline'
  readonly value: string
  readonly line: number
}

const limits = { chars: 400_000, depth: 40 } as const

/** Comments are left out; a text keeps its interpolations as they are written. */
export function tokens(source: string): readonly Token[] {
  const found: Token[] = []
  const text = source.slice(0, limits.chars)
  let line = 1
  let at = 0
  const put = (kind: Token['kind'], value: string) => found.push({ kind, value, line })
  while (at < text.length) {
    const char = text.charAt(at)
    if (char === '\n') {
      put('newline', char)
      line++
      at++
    } else if (char === '#' || text.startsWith('//', at)) {
      const end = text.indexOf('\n', at)
      at = end < 0 ? text.length : end
    } else if (text.startsWith('/*', at)) {
      const end = text.indexOf('*/', at + 2)
      line += count(text, at, end < 0 ? text.length : end)
      at = end < 0 ? text.length : end + 2
    } else if (text.startsWith("'''", at)) {
      const end = text.indexOf("'''", at + 3)
      const stop = end < 0 ? text.length : end
      put('text', text.slice(at + 3, stop))
      line += count(text, at, stop)
      at = stop + 3
    } else if (text.startsWith('<<', at) && heredoc.test(text.slice(at, at + 80))) {
      const [whole = '', word = ''] = heredoc.exec(text.slice(at, at + 80)) ?? []
      const end = text.indexOf(`\n${word}`, at + whole.length - 1)
      const close = end < 0 ? text.slice(at).search(new RegExp(`\\n[ \\t]*${word}\\b`)) : end - at
      const stop = close < 0 ? text.length : at + close
      put('text', text.slice(at + whole.length, stop))
      line += count(text, at, stop)
      at = stop < text.length ? text.indexOf(word, stop) + word.length : stop
    } else if (char === "'" || char === '"') {
      let end = at + 1
      while (end < text.length && text[end] !== char && text[end] !== '\n') end += text[end] === '\\' ? 2 : 1
      put('text', text.slice(at + 1, end))
      at = text[end] === char ? end + 1 : end
    } else if (/[A-Za-z_@]/.test(char)) {
      const word = /^@?[\w-]+/.exec(text.slice(at, at + 200))?.[0] ?? char
      put('name', word)
      at += word.length
    } else if (/[0-9]/.test(char)) {
      const number = /^[\d.]+/.exec(text.slice(at, at + 60))?.[0] ?? char
      put('number', number)
      at += number.length
    } else if (/\s/.test(char)) at++
    else {
      const mark = /^(==|!=|&&|\|\||\?\?|\?\.|\.\?|=>|<=|>=)/.exec(text.slice(at, at + 2))?.[0] ?? char
      put('mark', mark)
      at += mark.length
    }
  }
  return found
}

const heredoc = /^<<-?(\w+)\r?\n/

const count = (text: string, from: number, to: number): number => text.slice(from, to).split('\n').length - 1

/** Reads on from a position; what cannot be read is skipped, never an error. */
export interface Reader {
  done(): boolean
  peek(ahead?: number): Token | undefined
  next(): Token | undefined
  skipLines(): void
  /** to the end of the line, over whatever brackets open on it */
  skipLine(): void
  value(depth?: number): Expr
  /** the entries of a map or block, up to its closing brace or the end */
  entries(depth?: number): Entry[]
}

export function reader(source: string): Reader {
  const list = tokens(source)
  let at = 0
  const peek = (ahead = 0) => list[at + ahead]
  const next = () => list[at++]
  const is = (value: string, ahead = 0) => peek(ahead)?.kind === 'mark' && peek(ahead)?.value === value
  const skipLines = () => {
    while (peek()?.kind === 'newline' || is(',')) at++
  }
  const skipNewlines = () => {
    while (peek()?.kind === 'newline') at++
  }
  /** over a bracket and all that it holds */
  const skipBracket = () => {
    let open = 0
    do {
      const token = next()
      if (token?.kind !== 'mark') continue
      if (/^[([{]$/.test(token.value)) open++
      if (/^[)\]}]$/.test(token.value)) open--
    } while (open > 0 && at < list.length)
  }
  const skipLine = () => {
    while (at < list.length && peek()?.kind !== 'newline') {
      if (is('(') || is('[') || is('{')) skipBracket()
      else at++
    }
  }
  const here = () => {
    const line = peek()?.line ?? list.at(-1)?.line ?? 1
    return { line, endLine: line }
  }
  const other = (): Expr => ({ type: 'other', children: [], ...here() })

  const value = (depth = 0): Expr => {
    if (depth > limits.depth) {
      skipLine()
      return other()
    }
    let left = operand(depth)
    for (;;) {
      // an operator may open the next line
      const ahead = after()
      if (peek()?.kind === 'newline' && ahead?.kind === 'mark' && /^(\?|\?\?|&&|\|\|)$/.test(ahead.value)) skipNewlines()
      const token = peek()
      if (token?.kind !== 'mark') return left
      if (token.value === '?') {
        at++
        skipNewlines()
        const then = value(depth + 1)
        skipNewlines()
        if (is(':')) at++
        skipNewlines()
        left = { type: 'conditional', test: left, then, otherwise: value(depth + 1), line: left.line, endLine: left.line }
      } else if (/^(==|!=|&&|\|\||\?\?|\+|-|\*|%|<|>|<=|>=)$/.test(token.value)) {
        at++
        skipNewlines()
        const op = token.value === '??' || token.value === '||' ? 'or' : token.value
        left = { type: 'binary', op, left, right: operand(depth + 1), line: left.line, endLine: left.line }
      } else return left
    }
  }
  const after = (): Token | undefined => {
    let ahead = 0
    while (peek(ahead)?.kind === 'newline') ahead++
    return peek(ahead)
  }

  const operand = (depth: number): Expr => {
    const place = here()
    const token = next()
    if (!token) return other()
    if (token.kind === 'text') return { type: 'string', value: token.value, ...place }
    if (token.kind === 'number') return { type: 'number', value: Number(token.value), ...place }
    if (token.kind === 'name') return named(token.value, place, depth)
    if (token.value === '{') {
      if (peek()?.value === 'for') return comprehension('}', depth)
      const read = entries(depth + 1)
      if (is('}')) at++
      return trail({ type: 'dict', entries: read, ...place }, depth)
    }
    if (token.value === '[') {
      skipNewlines()
      if (peek()?.value === 'for') return comprehension(']', depth)
      const items: Expr[] = []
      skipLines()
      while (at < list.length && !is(']')) {
        const before = at
        items.push(value(depth + 1))
        skipLines()
        if (at === before) at++
      }
      at++
      return trail({ type: 'list', items, comprehension: false, ...place }, depth)
    }
    if (token.value === '(') {
      skipNewlines()
      const inner = value(depth + 1)
      skipNewlines()
      if (is(')')) at++
      return trail(inner, depth)
    }
    if (token.value === '!' || token.value === '-') return operand(depth + 1)
    if (token.kind === 'mark' && /^[)\]}:,]$/.test(token.value)) at--
    return { type: 'other', children: [], ...place }
  }

  /** `[for x in xs: value]`: the value stands for all */
  const comprehension = (close: string, depth: number): Expr => {
    const place = here()
    while (at < list.length && !is(':') && !is(close)) at++
    if (is(':')) at++
    skipNewlines()
    const item = is(close) ? other() : value(depth + 1)
    while (at < list.length && !is(close)) at++
    at++
    return { type: 'list', items: [item], comprehension: true, ...place }
  }

  const named = (name: string, place: { line: number; endLine: number }, depth: number): Expr => {
    if (name === 'true' || name === 'false') return { type: 'boolean', value: name === 'true', ...place }
    if (name === 'null') return { type: 'null', ...place }
    if (name === 'if' && is('(')) {
      skipBracket()
      return value(depth + 1)
    }
    return trail({ type: 'name', name, ...place }, depth)
  }

  /** members, indexes and calls after an operand */
  const trail = (start: Expr, depth: number): Expr => {
    let expr = start
    for (;;) {
      const place = { line: expr.line, endLine: expr.line }
      if ((is('.') || is('.?') || is('?.')) && (peek(1)?.kind === 'name' || peek(1)?.kind === 'number')) {
        at++
        expr = { type: 'member', object: expr, name: next()?.value ?? '', ...place }
      } else if (is('!') && is('.', 1)) at++
      else if (is('[') && peek()?.line === peek(-1)?.line && expr.type !== 'list') {
        at++
        const index = value(depth + 1)
        if (is(']')) at++
        expr =
          index.type === 'string' ? { type: 'member', object: expr, name: index.value, ...place } : { type: 'index', object: expr, index, ...place }
      } else if (is('(') && (expr.type === 'name' || expr.type === 'member')) {
        at++
        const args: Argument[] = []
        skipLines()
        while (at < list.length && !is(')')) {
          const before = at
          args.push({ name: null, value: value(depth + 1), spread: false })
          skipLines()
          if (at === before) at++
        }
        at++
        expr = { type: 'call', callee: expr, args, isNew: false, ...place }
      } else return expr
    }
  }

  const entries = (depth = 0): Entry[] => {
    const found: Entry[] = []
    if (depth > limits.depth) return found
    for (;;) {
      skipLines()
      const token = peek()
      if (!token || is('}')) return found
      if (token.kind !== 'name' && token.kind !== 'text' && token.kind !== 'number') {
        at++
        continue
      }
      at++
      const labels = [token.value]
      // `resource "type" "name" {`, `env {`
      while (peek()?.kind === 'text' || peek()?.kind === 'name') labels.push(next()?.value ?? '')
      if (is('{')) found.push({ key: labels.join(' '), value: operand(depth + 1), spread: false, line: token.line })
      else if (is(':') || is('=')) {
        at++
        skipNewlines()
        found.push({ key: labels.join(' '), value: value(depth + 1), spread: false, line: token.line })
      }
    }
  }

  return { done: () => at >= list.length, peek, next, skipLines, skipLine, value, entries }
}
