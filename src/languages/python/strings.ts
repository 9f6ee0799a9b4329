// Python's string literals: prefixes, quotes, escapes.

const simple: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v', '\n': '' }

/** The letters before the opening quote, lower case. */
export function prefixOf(text: string, start: number): string {
  let end = start
  while (end < start + 3 && /[a-z]/i.test(text[end] ?? '')) end++
  return text.slice(start, end).toLowerCase()
}

/** Whether a string literal that starts here holds expressions. */
export const isTemplate = (text: string, start: number): boolean => /[ft]/.test(prefixOf(text, start))

/** The value of a whole literal without expressions. A literal that its file does not close is read to its end. */
export function decodeLiteral(literal: string): string {
  const prefix = prefixOf(literal, 0)
  const body = literal.slice(prefix.length)
  const quote = body.startsWith('"""') || body.startsWith("'''") ? body.slice(0, 3) : body.slice(0, 1)
  const isClosed = body.length >= 2 * quote.length && body.endsWith(quote)
  return decodeContent(body.slice(quote.length, isClosed ? -quote.length : undefined), prefix)
}

/** The value of text between quotes. */
export function decodeContent(content: string, prefix: string): string {
  const text = prefix.includes('f') || prefix.includes('t') ? content.replace(/\{\{|\}\}/g, (pair) => pair.slice(1)) : content
  if (prefix.includes('r') || !text.includes('\\')) return text
  return text.replace(/\\(x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}|[0-7]{1,3}|.)/gis, (whole: string, code: string) => {
    const letter = code.charAt(0)
    if (code.length > 1 && /[xuU]/.test(letter)) return character(Number.parseInt(code.slice(1), 16), whole)
    if (/[0-7]/.test(letter)) return character(Number.parseInt(code, 8), whole)
    if (/["'\\]/.test(letter)) return letter
    return simple[letter] ?? whole
  })
}

const character = (code: number, otherwise: string): string => (code <= 0x10ffff ? String.fromCodePoint(code) : otherwise)
