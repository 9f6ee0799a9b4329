// A passage of source text that changes are written into: lines of one file, addressed by offset.
import type { Call, Language } from '../../languages/source-model.ts'
import { closeOf, maskText } from './mask.ts'

/** In place of `length` UTF-16 units of a line, from a 1-based column on, stands `text`. Nothing of the source itself is told. */
export interface Change {
  readonly line: number
  readonly column: number
  readonly length: number
  readonly text: string
}

/** Changes of one file that belong together, in order of place. */
export interface Edit {
  readonly title: string
  readonly path: string
  readonly changes: readonly Change[]
}

/** The lines of a file with the changes made. */
export function changed(lines: readonly string[], changes: readonly Change[]): string[] {
  const result = [...lines]
  for (const { line, column, length, text } of [...changes].reverse()) {
    const before = result[line - 1] ?? ''
    result[line - 1] = before.slice(0, column - 1) + text + before.slice(column - 1 + length)
  }
  return result
}

export interface Insertion {
  readonly at: number
  readonly text: string
}

export interface Passage {
  /** the text of the lines, and the same with strings and comments blanked */
  readonly text: string
  readonly masked: string
  /** line of the file that the passage starts at */
  readonly line: number
}

/** The lines `line` to `endLine` of a text; null where strings cannot be told from code. */
export function passageOf(text: string, line: number, endLine: number, language: Language): Passage | null {
  const lines = text.split('\n').slice(line - 1, endLine)
  const own = lines.join('\n')
  if (own.length > longest || own.includes('\r')) return null
  const masked = maskText(own, language)
  return masked === null ? null : { text: own, masked, line }
}

const longest = 20_000

export interface CallSpan {
  /** where the callee starts, `new` included */
  readonly start: number
  readonly open: number
  readonly close: number
}

/** Where a call stands in the passage; null where more than one call could be meant. */
export function spanOf(passage: Passage, call: Call): CallSpan | null {
  const { callee } = call
  if (callee.type !== 'name' && callee.type !== 'member') return null
  const { masked, line } = passage
  const spans: CallSpan[] = []
  for (const match of masked.matchAll(/[\p{L}_$][\p{L}\p{N}_$]*(?=[ \t]*\()/gu)) {
    if (match[0] !== callee.name) continue
    const open = masked.indexOf('(', match.index)
    const close = closeOf(masked, open)
    if (close === null || line + linesBefore(masked, close) !== call.endLine) continue
    const before = /(?:\bnew\s+)?(?:[\p{L}_$][\p{L}\p{N}_$]*\s*\.\s*)*$/u.exec(masked.slice(Math.max(0, match.index - 200), match.index))
    spans.push({ start: match.index - (before?.[0].length ?? 0), open, close })
  }
  const [only, ...more] = spans
  return only && !more.length ? only : null
}

export const linesBefore = (text: string, offset: number): number => text.slice(0, offset).split('\n').length - 1

/** Insertions by line and column. */
export function inserted({ text, line }: Passage, insertions: readonly Insertion[]): Change[] {
  return insertions.map(({ at, text: inserted }) => ({
    line: line + linesBefore(text, at),
    column: at - text.lastIndexOf('\n', at - 1),
    length: 0,
    text: inserted,
  }))
}

/** Adds items at the end of a bracketed list, in the manner in which the list is written: on one line, or one a line. */
export function appended(passage: Passage, open: number, close: number, items: readonly string[], padding: string): Insertion[] {
  const { text, masked } = passage
  let last = close - 1
  while (last > open && /\s/.test(masked[last] ?? '')) last -= 1
  if (last === open) return [{ at: open + 1, text: `${padding}${items.join(', ')}${padding}` }]
  const hasComma = masked[last] === ','
  if (!masked.slice(last + 1, close).includes('\n')) return [{ at: last + 1, text: `${hasComma ? ' ' : ', '}${items.join(', ')}` }]
  const lineStart = text.lastIndexOf('\n', last) + 1
  const indent = /^[ \t]*/.exec(text.slice(lineStart))?.[0] ?? ''
  const lineEnd = text.indexOf('\n', last)
  const lines = items.map((item, index) => `\n${indent}${item}${hasComma || index < items.length - 1 ? ',' : ''}`).join('')
  return [...(hasComma ? [] : [{ at: last + 1, text: ',' }]), { at: lineEnd, text: lines }]
}
