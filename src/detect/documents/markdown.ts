// Markdown and MDX, read line by line: linear in the text whatever it holds, which a full CommonMark parser is not.
import { type Builder, createBuilder } from './builder.ts'
import type { Section } from './model.ts'
import type { Span } from './sentences.ts'

/** a diagram that is written into its address */
const longestAddress = 300
const longAddress = /(https?:\/\/[^\s()]{300})[^\s()]*/g
const longestLine = 4000
const ZERO_WIDTH = '\u200b'
const atx = /^ {0,3}(#{1,6})(?:[ \t]+|(?=[^\s#\d!/]))(.*)$/
const fenceOpen = /^\s*(?:[-*+]\s+|\d{1,3}[.)]\s+)?(`{3,}|~{3,})\s*\{?\.?([\w+#.-]*)[^`]*$/
const bullet = /^(\s*)([-*+•]|\d{1,3}[.)、])\s+(\S.*)$/
const task = /^\[([ xX✓✔])\]\s+/
const rule = /^ {0,3}(?:[-*_=]\s*){3,}$/
const delimiterRow = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-*:?\s*)*$/
const definition = /^ {0,3}\[([^\]]{1,200})\]:\s*<?(\S{1,800}?)>?(?:\s+["'(].*)?$/
const htmlHeading = /<h([1-6])(?:\s[^>]{0,400})?>(.{0,600}?)<\/h\1>/i
const boldAlone = /^(?:\*\*|__)([^*_]{2,80})(?:\*\*|__)[^\p{L}\p{N}]{0,6}$/u
const alert = /^\[!\w+\]\s*$/

interface State {
  paragraph: Span[]
  item: { lines: Span[]; indent: number; ordered: boolean; checked: boolean | null; opensList: boolean } | null
  /** indents of the open list's levels, outermost first; empty outside lists */
  indents: number[]
}

/** Sections of a Markdown text. `lineOf` maps an index of its lines to a line of the file. */
export function readMarkdown(text: string, lineOf: (index: number) => number = (index) => index + 1): Section[] {
  const builder = createBuilder()
  const lines = text.split('\n').map((line) => (line.length > longestAddress ? line.replace(longAddress, '$1').slice(0, longestLine) : line))
  readInto(builder, lines, lineOf)
  return builder.finish(lineOf(lines.length - 1))
}

/** Feeds Markdown lines to a builder that may hold text already. */
export function readInto(builder: Builder, source: readonly string[], lineOf: (index: number) => number): void {
  const state: State = { paragraph: [], item: null, indents: [] }
  const lines = joinedTags(withoutComments(source))
  let index = frontMatter(builder, lines, lineOf)

  for (; index < lines.length; index++) {
    const raw = lines[index] ?? ''
    const line = unquoted(raw)
    const at = lineOf(index)
    const trimmed = line.trim()
    if (trimmed === '') {
      flush(builder, state, false)
      continue
    }
    const fence = fenceOpen.exec(line)
    if (fence) {
      flush(builder, state, false)
      index = readFence(builder, lines, index, fence[1] ?? '```', fence[2] ?? '', lineOf)
      continue
    }
    const heading = line === raw ? headingOf(line) : null
    if (heading) {
      flush(builder, state, true)
      builder.heading(heading.source, heading.level, at)
      continue
    }
    const underline = /^ {0,3}(=+|-+)\s*$/.exec(line)
    if (underline && state.paragraph.length === 1 && !state.item && state.paragraph[0]) {
      builder.heading(state.paragraph[0].text, underline[1]?.startsWith('=') ? 1 : 2, state.paragraph[0].line)
      state.paragraph = []
      continue
    }
    if (rule.test(line)) {
      flush(builder, state, true)
      continue
    }
    if (line.includes('|') && delimiterRow.test(lines[index + 1] ?? '') && (lines[index + 1] ?? '').includes('-')) {
      flush(builder, state, true)
      index = readTable(builder, lines, index, lineOf)
      continue
    }
    const defined = definition.exec(line)
    if (defined && !trimmed.startsWith('[^')) {
      builder.link({ url: defined[2] ?? '', text: defined[1] ?? '', line: at })
      continue
    }
    const marked = bullet.exec(line)
    if (marked) {
      openItem(builder, state, marked, at)
      continue
    }
    const indent = line.length - line.trimStart().length
    if (indent >= 4 && !state.item && state.indents.length === 0 && state.paragraph.length === 0 && !trimmed.startsWith('<')) {
      index = readIndented(builder, lines, index, lineOf)
      continue
    }
    const bold = boldAlone.exec(trimmed)
    if (bold && !state.item && state.paragraph.length === 0 && (lines[index + 1] ?? '').trim() !== trimmed) {
      flush(builder, state, true)
      builder.heading(bold[1] ?? '', 7, at)
      continue
    }
    if (alert.test(trimmed)) continue
    if (state.item) state.item.lines.push({ text: trimmed, line: at })
    else state.paragraph.push({ text: trimmed, line: at })
    if (indent === 0 && !state.item) state.indents = []
  }
  flush(builder, state, true)
}

function headingOf(line: string): { source: string; level: number } | null {
  const marked = atx.exec(line)
  if (marked) return { source: (marked[2] ?? '').replace(/\s#{1,20}\s*$/, ''), level: marked[1]?.length ?? 1 }
  if (!line.includes('<h') && !line.includes('<H')) return null
  const html = htmlHeading.exec(line)
  return html ? { source: html[2] ?? '', level: Number(html[1]) } : null
}

function flush(builder: Builder, state: State, closeLists: boolean): void {
  if (state.paragraph.length > 0) builder.paragraph(state.paragraph, state.indents.length > 0 ? 'item' : 'paragraph')
  state.paragraph = []
  if (state.item) {
    const { lines, indent, ordered, checked, opensList } = state.item
    builder.item(lines, { depth: Math.max(0, state.indents.indexOf(indent)), ordered, checked, opensList })
  }
  state.item = null
  if (closeLists) state.indents = []
}

function openItem(builder: Builder, state: State, marked: RegExpExecArray, line: number): void {
  const hadList = state.indents.length > 0
  flush(builder, state, false)
  const indent = (marked[1] ?? '').replaceAll('\t', '    ').length
  while (state.indents.length > 1 && (state.indents.at(-1) ?? 0) > indent) state.indents.pop()
  if (state.indents.length === 0 || (state.indents.length < 12 && (state.indents.at(-1) ?? 0) < indent)) state.indents.push(indent)
  const text = marked[3] ?? ''
  const box = task.exec(text)
  state.item = {
    lines: [{ text: box ? text.slice(box[0].length) : text, line }],
    indent: state.indents.at(-1) ?? 0,
    ordered: /\d/.test(marked[2] ?? ''),
    checked: box ? box[1] !== ' ' : null,
    opensList: !hadList,
  }
}

function readFence(
  builder: Builder,
  lines: readonly string[],
  open: number,
  mark: string,
  language: string,
  lineOf: (index: number) => number,
): number {
  const content: string[] = []
  const close = mark.charAt(0).repeat(mark.length)
  let index = open + 1
  for (; index < lines.length; index++) {
    const line = unquoted(lines[index] ?? '')
    const trimmed = line.trim()
    if (trimmed.startsWith(close) && trimmed.replaceAll(mark.charAt(0), '') === '') break
    content.push(line)
  }
  builder.code(language, content, lineOf(Math.min(open + 1, lines.length - 1)))
  return index
}

function readIndented(builder: Builder, lines: readonly string[], first: number, lineOf: (index: number) => number): number {
  const content: string[] = []
  let index = first
  for (; index < lines.length && (/^(?: {4}|\t)/.test(lines[index] ?? '') || (lines[index] ?? '').trim() === ''); index++)
    content.push((lines[index] ?? '').trim())
  builder.code('', content, lineOf(first))
  return index - 1
}

function readTable(builder: Builder, lines: readonly string[], first: number, lineOf: (index: number) => number): number {
  const rows: Span[] = []
  let index = first + 2
  for (; index < lines.length && unquoted(lines[index] ?? '').includes('|'); index++)
    rows.push({ text: unquoted(lines[index] ?? ''), line: lineOf(index) })
  builder.table({ text: unquoted(lines[first] ?? ''), line: lineOf(first) }, rows)
  return index - 1
}

function frontMatter(builder: Builder, lines: readonly string[], lineOf: (index: number) => number): number {
  if (lines[0]?.trim() !== '---') return 0
  const end = lines.findIndex((line, index) => index > 0 && index < 200 && /^(?:---|\.\.\.)\s*$/.test(line))
  if (end < 1) return 0
  builder.code('yaml', lines.slice(1, end), lineOf(1))
  return end + 1
}

function unquoted(line: string): string {
  let rest = line
  for (let depth = 0; depth < 8 && /^ {0,3}>/.test(rest); depth++) rest = rest.replace(/^ {0,3}> ?/, '')
  return rest
}

/** Blanks HTML comments, `<style>` and `<script>`, outside of fences; keeps the number of lines. */
function withoutComments(lines: readonly string[]): string[] {
  let until: string | null = null
  let fence: string | null = null
  return lines.map((line) => {
    if (until === null) {
      const mark = /^\s*(?:>\s?)?(```|~~~)/.exec(line)?.[1]
      if (mark && (fence === null || fence === mark)) fence = fence === null ? mark : null
      if (fence !== null || mark || (!line.includes('<') && !line.includes('{/*'))) return line
    }
    let out = ''
    let rest = line
    for (let guard = 0; guard < 50; guard++) {
      if (until !== null) {
        const end = rest.indexOf(until)
        if (end < 0) return out
        rest = rest.slice(end + until.length)
        until = null
      }
      const start = /<!--|<style\b|<script\b|\{\/\*/i.exec(rest)
      if (!start) return out + rest
      out += rest.slice(0, start.index)
      until = start[0] === '<!--' ? '-->' : start[0] === '{/*' ? '*/}' : `</${start[0].slice(1).toLowerCase()}>`
      rest = rest.slice(start.index + start[0].length)
    }
    return out
  })
}

/** A tag or an HTML heading that spans lines is put on its first line; the others hold a zero-width mark, neither blank nor a word. */
function joinedTags(lines: readonly string[]): string[] {
  const out = [...lines]
  for (let index = 0; index < out.length; index++) {
    const line = out[index] ?? ''
    if (!line.includes('<') || /^\s*(?:```|~~~)/.test(line)) continue
    const close = /<h[1-6](?:\s[^>]*)?>(?!.*<\/h)/i.test(line) ? /<\/h[1-6]>/i : /<[a-z][^<>]*$/i.test(line.slice(-600)) ? />/ : null
    if (!close) continue
    let joined = ''
    let last = index
    while (last + 1 < out.length && last - index < 12 && !close.test(joined) && (out[last + 1] ?? '').trim() !== '')
      joined += ` ${(out[++last] ?? '').trim()}`
    if (!close.test(joined)) continue
    out[index] = (line + joined).slice(0, longestLine)
    for (let it = index + 1; it <= last; it++) out[it] = ZERO_WIDTH
    index = last
  }
  return out
}
