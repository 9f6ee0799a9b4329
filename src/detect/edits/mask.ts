// Source text with everything that is not code blanked, in the same length: places of brackets and names can be found in it.
import type { Language } from '../../languages/source-model.ts'

/** A string keeps its place as `s`, a comment becomes blanks. Null where strings or brackets cannot be told apart safely. */
export function maskText(text: string, language: Language): string | null {
  const out = Array.from({ length: text.length }, () => '')
  const blank = (from: number, to: number, mark: string) => {
    for (let at = from; at < to; at += 1) out[at] = text[at] === '\n' ? '\n' : mark
  }
  const isPython = language === 'python'
  let at = 0
  while (at < text.length) {
    const rest = text.slice(at, at + 3)
    const mark = text[at] ?? ''
    if (isPython ? mark === '#' : rest.startsWith('//')) {
      const end = endOf(text, '\n', at)
      blank(at, end, ' ')
      at = end
    } else if (!isPython && rest.startsWith('/*')) {
      const close = text.indexOf('*/', at + 2)
      if (close < 0) return null
      blank(at, close + 2, ' ')
      at = close + 2
    } else if (mark === '"' || mark === "'" || (mark === '`' && !isPython)) {
      const end = stringEnd(text, at, isPython)
      if (end === null) return null
      blank(at, end, 's')
      at = end
    } else if (mark === '/' && !isPython && /(^|[([{,;:=!&|?+*%~^<>-]|\breturn)\s*$/.test(out.slice(Math.max(0, at - 20), at).join(''))) {
      return null // a regular expression literal: its end cannot be told without parsing
    } else {
      out[at] = mark
      at += 1
    }
  }
  return out.join('')
}

const endOf = (text: string, mark: string, from: number): number => {
  const at = text.indexOf(mark, from)
  return at < 0 ? text.length : at
}

/** The offset behind a string that starts at `from`; null where it does not end. */
function stringEnd(text: string, from: number, isPython: boolean): number | null {
  const quote = text[from] ?? ''
  if (isPython && text.startsWith(quote.repeat(3), from)) {
    const close = text.indexOf(quote.repeat(3), from + 3)
    return close < 0 ? null : close + 3
  }
  let depth = 0
  for (let at = from + 1; at < text.length; at += 1) {
    const mark = text[at]
    if (mark === '\\') at += 1
    else if (quote === '`' && text.startsWith('${', at)) depth += 1
    else if (quote === '`' && depth > 0) depth -= mark === '}' ? 1 : mark === '`' ? Number.NaN : 0
    else if (mark === quote) return at + 1
    else if (mark === '\n' && quote !== '`') return null
    if (Number.isNaN(depth)) return null
  }
  return null
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }

/** The offset of the bracket that closes the one at `open` of masked text; null where they do not pair. */
export function closeOf(masked: string, open: number): number | null {
  const wanted: string[] = []
  for (let at = open; at < masked.length; at += 1) {
    const mark = masked[at] ?? ''
    const close = closing[mark]
    if (close) wanted.push(close)
    else if (mark === ')' || mark === ']' || mark === '}') {
      if (wanted.pop() !== mark) return null
      if (!wanted.length) return at
    }
  }
  return null
}
