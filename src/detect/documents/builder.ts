// Collects blocks into sections; what every markup's reader feeds.
import { headingText, plain } from './inline.ts'
import type { Code, Image, Item, Link, List, Section, Sentence, Table } from './model.ts'
import { type Span, sentencesOf } from './sentences.ts'
import { isQuestionRow, isUnfilled } from './templates.ts'

interface Draft {
  heading: string
  trail: readonly string[]
  level: number
  line: number
  sentences: Sentence[]
  lists: { line: number; ordered: boolean; items: Item[] }[]
  tables: Table[]
  code: Code[]
  images: Image[]
  links: Link[]
}

export interface Builder {
  heading(source: string, level: number, line: number): void
  /** lines of one paragraph, markup included */
  paragraph(lines: readonly Span[], kind?: Sentence['kind']): void
  item(lines: readonly Span[], item: { depth: number; ordered: boolean; checked: boolean | null; opensList: boolean }): void
  table(header: Span, rows: readonly Span[]): void
  code(language: string, content: readonly string[], line: number): void
  link(link: Link): void
  finish(lastLine: number): Section[]
}

const beginsBold = (lines: readonly Span[]): boolean => /^\s*(?:\*\*|__|<b>|<strong>)/.test(lines[0]?.text ?? '')

/** `**Personal data.** It is masked.`: a bold word or two before a full stop name what the next sentence is about, and are read with it. */
function withLabel(sentences: readonly Span[], labelled: boolean): readonly Span[] {
  const [label, next, ...rest] = sentences
  if (!labelled || !label || !next || label.text.split(' ').length > 6) return sentences
  return [{ text: `${label.text.replace(/[.!?。！？]+$/, ':')} ${next.text}`, line: label.line }, ...rest]
}

const draft = (heading: string, trail: readonly string[], level: number, line: number): Draft => ({
  heading,
  trail,
  level,
  line,
  sentences: [],
  lists: [],
  tables: [],
  code: [],
  images: [],
  links: [],
})

export function createBuilder(): Builder {
  const drafts: Draft[] = []
  let current = draft('', [], 0, 1)
  drafts.push(current)
  // the headings that the current one stands under, outermost first
  const open: Draft[] = []

  const words = ({ text, line }: Span): Span => {
    const inline = plain(text, line)
    current.images.push(...inline.images)
    current.links.push(...inline.links)
    return { text: inline.text, line }
  }
  const say = (spans: readonly Span[], kind: Sentence['kind'], labelled: boolean, done = false) => {
    for (const { text, line } of withLabel(sentencesOf(spans), labelled))
      current.sentences.push({ text, line, kind, unfilled: isUnfilled(text), done })
  }

  return {
    heading(source, level, line) {
      const inline = plain(source, line)
      const heading = headingText(source)
      while ((open.at(-1)?.level ?? 0) >= level) open.pop()
      current = draft(heading, [...(open.at(-1)?.trail ?? []), heading], level, line)
      open.push(current)
      current.images.push(...inline.images)
      current.links.push(...inline.links)
      drafts.push(current)
    },
    paragraph(lines, kind = 'paragraph') {
      say(lines.map(words), kind, beginsBold(lines))
    },
    item(lines, { depth, ordered, checked, opensList }) {
      const spans = lines.map(words)
      const text = spans.map((it) => it.text).join(' ').replace(/\s+/g, ' ').trim() // biome-ignore format: one thought
      const line = lines[0]?.line ?? current.line
      const last = current.lists.at(-1)
      const list = last && !opensList ? last : { line, ordered, items: [] }
      if (list !== last) current.lists.push(list)
      list.items.push({ text: text.slice(0, 2000), line, depth, checked })
      say(spans, 'item', beginsBold(lines), checked === true || /^\s*(?:~~|✅|☑|✔)/.test(lines[0]?.text ?? ''))
    },
    table(header, rows) {
      const cells = (span: Span) => splitRow(words(span).text)
      const table: Table = { line: header.line, header: cells(header), rows: rows.map((row) => ({ cells: cells(row), line: row.line })) }
      current.tables.push(table)
      for (const row of table.rows) {
        // a cell is read with its column's name, so that a row says what a sentence would
        const said = row.cells
          .map((cell, index) => (cell && table.header[index] ? `${table.header[index]}: ${cell}` : cell))
          .filter(Boolean)
          .join(' | ')
        if (said)
          current.sentences.push({
            text: said.slice(0, 1200),
            line: row.line,
            kind: 'row',
            unfilled: isUnfilled(said) || isQuestionRow(said),
            done: false,
          })
      }
    },
    code(language, content, line) {
      current.code.push({ language: language.toLowerCase(), content: content.join('\n'), line })
    },
    link(link) {
      current.links.push(link)
    },
    finish(lastLine) {
      return drafts
        .map(
          (it, index): Section => ({
            ...it,
            lists: it.lists satisfies List[],
            endLine: Math.max(it.line, (drafts[index + 1]?.line ?? lastLine + 1) - 1),
          }),
        )
        .filter((it) => it.level > 0 || it.sentences.length > 0 || it.code.length > 0 || it.images.length > 0 || it.links.length > 0)
    },
  }
}

function splitRow(text: string): string[] {
  const cells = text
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
  return cells.map((it) => it.replaceAll('\u2028', ' ').replace(/\s+/g, ' ').trim())
}
