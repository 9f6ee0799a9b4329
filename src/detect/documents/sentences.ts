// Paragraph text to sentences with their lines. One pass, no look-ahead beyond a few characters.

/** A run of plain text that starts on a line of the file. */
export interface Span {
  readonly text: string
  readonly line: number
}

/** Ends a sentence wherever it stands: block-level HTML inside a paragraph. */
export const BREAK = '\u2028'

const longest = 1200
const abbreviation = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|approx|incl|resp|fig|no|mr|mrs|dr|st|inc|ltd|z\.B|u\.a|bzw|ca|p\. ?ex|ej|[a-z]|\d{1,3})$/i

/** Sentences of a paragraph given as its lines. A sentence's line is the one it starts on. */
export function sentencesOf(spans: readonly Span[]): Span[] {
  const sentences: Span[] = []
  let parts: string[] = []
  let length = 0
  let start = 0
  const add = (part: string, line: number) => {
    if (length === 0 && part.trim() === '') return
    if (length === 0) start = line
    if (length < longest) parts.push(part)
    length += part.length
  }
  const close = () => {
    const text = parts.join(' ').replace(/\s+/g, ' ').trim()
    if (/[\p{L}\p{N}]/u.test(text)) sentences.push({ text: text.slice(0, longest), line: start })
    parts = []
    length = 0
  }
  for (const { text, line } of spans) {
    let from = 0
    for (let at = 0; at < text.length; at++) {
      const kind = endAt(text, from, at)
      if (kind === null) continue
      add(text.slice(from, kind === 'break' ? at : at + 1), line)
      close()
      from = at + 1
    }
    add(text.slice(from), line)
  }
  close()
  return sentences
}

function endAt(text: string, from: number, at: number): 'break' | 'mark' | null {
  const char = text.charAt(at)
  if (char === BREAK) return 'break'
  if (char === '。' || char === '！' || char === '？') return 'mark'
  if (char !== '.' && char !== '!' && char !== '?') return null
  return endsHere(text, at) && !(char === '.' && abbreviation.test(text.slice(Math.max(from, at - 12), at))) ? 'mark' : null
}

function endsHere(text: string, at: number): boolean {
  const rest = text.slice(at + 1, at + 6).replace(/^["'”’»)\]*]+/, '')
  return rest === '' || /^\s+[^\p{Ll}\s]/u.test(rest) || /^\s*$/.test(rest)
}
