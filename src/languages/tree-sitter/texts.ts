// Comments and literals of the languages with braces.
import { cleanDoc } from '../reading.ts'
import type { Language } from '../source-model.ts'

/** The text of the doc comment that ends where a definition begins. */
export function docBefore(text: string, start: number, language: Language): string | null {
  let end = start
  while (end > 0 && /\s/.test(text[end - 1] ?? '')) end--
  if (text.endsWith('*/', end) || text.slice(end - 2, end) === '*/') {
    const open = text.lastIndexOf('/*', end)
    if (open < 0 || text[open + 2] !== '*') return null
    return cleanDoc(text.slice(open + 3, end - 2).replace(/^[ \t]*\* ?/gm, ''))
  }
  // plain line comments document in Go alone; C# marks its own with a third stroke
  const mark = language === 'go' ? '//' : language === 'csharp' ? '///' : null
  const lines: string[] = []
  while (mark !== null) {
    const from = text.lastIndexOf('\n', end - 1) + 1
    const line = text.slice(from, end).trim()
    if (!line.startsWith(mark)) break
    lines.unshift(line.replace(/^\/\/+ ?/, '').replace(/<\/?[a-z]+>/g, ''))
    if (from === 0 || lines.length > 200) break
    end = from - 1
  }
  return lines.length ? cleanDoc(lines.join('\n')) : null
}

/** A literal between quotes with C's escapes. */
export function unescaped(content: string): string {
  if (!content.includes('\\')) return content
  return content.replace(/\\(u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|\r?\n|.)/gs, (whole: string, code: string) => {
    if (/^[ux]./.test(code)) return String.fromCharCode(Number.parseInt(code.slice(1), 16))
    return escapes[code] ?? (/^[\\"'`$]$/.test(code) ? code : whole)
  })
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  s: ' ',
  0: '\0',
  a: '\x07',
  v: '\v',
  '\n': '',
  '\r\n': '',
}

/** A block of text without the indentation that all its lines share. */
export function dedent(content: string): string {
  const lines = content.split('\n')
  const indents = lines.flatMap((line, at) => (line.trim() || at === lines.length - 1 ? [line.length - line.trimStart().length] : []))
  const margin = indents.length ? Math.min(...indents) : 0
  return lines.map((line) => line.slice(Math.min(margin, line.length - line.trimStart().length))).join('\n')
}
