// The repository's prose: which files describe the system, split into sections and sentences, and the diagrams among them.
import type { Context } from './context.ts'
import { findDiagrams } from './documents/diagrams.ts'
import { readMarkdown } from './documents/markdown.ts'
import type { Diagram, Document, Section } from './documents/model.ts'
import { readNotebook } from './documents/notebook.ts'
import { asciidocToMarkdown, rstToMarkdown } from './documents/rst.ts'
import { type Selected, selectDocuments } from './documents/select.ts'

export type { Code, Diagram, Document, Image, Item, Link, List, Role, Section, Sentence, Table } from './documents/model.ts'

export interface DocumentsFact {
  /** most telling first: the README, then what lies at the root, in docs, elsewhere */
  readonly documents: readonly Document[]
  readonly diagrams: readonly Diagram[]
  /** documents that a cap left unread */
  readonly unread: readonly string[]
}

const caps = { documents: 3000, bytesEach: 1_000_000, linesEach: 20_000, bytesTotal: 12_000_000 } as const

export function detect(context: Context): DocumentsFact {
  const documents: Document[] = []
  const unread: string[] = []
  let total = 0
  for (const selected of selectDocuments(context, loadedByCode(context))) {
    const text = documents.length < caps.documents && total < caps.bytesTotal ? context.text(selected.path) : null
    if (text === null) {
      unread.push(selected.path)
      continue
    }
    total += Math.min(text.length, caps.bytesEach)
    const document = read(selected, text)
    if (document && !isSpoken(document)) documents.push(document)
  }
  return { documents, diagrams: findDiagrams(context, documents), unread }
}

function read({ path, role, markup }: Selected, text: string): Document | null {
  if (markup === 'notebook') {
    const sections = readNotebook(text)
    return sections && { path, role, sections, cut: false }
  }
  const lines = text.slice(0, caps.bytesEach).split('\n')
  const kept = lines.slice(0, caps.linesEach)
  const cut = text.length > caps.bytesEach || lines.length > caps.linesEach
  return { path, role, sections: sectionsOf(markup, kept), cut }
}

function sectionsOf(markup: Selected['markup'], lines: readonly string[]): Section[] {
  if (markup === 'rst') return readMarkdown(rstToMarkdown(lines).join('\n'))
  if (markup === 'asciidoc') return readMarkdown(asciidocToMarkdown(lines).join('\n'))
  if (markup === 'owner') return readMarkdown(ownerToMarkdown(lines).join('\n'))
  return readMarkdown(lines.join('\n'))
}

/** YAML as it is written: top-level keys as headings, every value as an item. */
function ownerToMarkdown(lines: readonly string[]): string[] {
  return lines.map((line) => {
    const key = /^([\w-]+):\s*$/.exec(line)
    if (key) return `# ${key[1]}`
    const value = line.replace(/^\s*(?:-\s+)?(?:[\w-]+:\s+)?/, '').replace(/^["']|["']\s*$/g, '')
    return value.trim() === '' || line.trimStart().startsWith('#') ? '' : `- ${value}`
  })
}

/** A text that addresses the model is a prompt, whatever it is called. */
function isSpoken({ role, sections }: Document): boolean {
  if (role === 'readme' || role === 'agents') return false
  const first = sections.find((it) => it.sentences.length > 0)?.sentences[0]?.text ?? ''
  return /^(?:#*\s*)?(?:you are (?:an? |the )|act as (?:an? |the )|your (?:task|job|role) is\b|你是|あなたは)/i.test(first)
}

const codeFile = /\.(?:py|[cm]?[jt]sx?|java|kt|cs|go)$/
const literal = /["'`/]([\w.-]{1,80}\.mdx?)["'`]/gi

/** File names of Markdown files that application code names in a string: prompts and content rather than documentation. */
function loadedByCode(context: Context): Set<string> {
  const names = new Set<string>()
  for (const path of context.fact('paths').of('application')) {
    if (!codeFile.test(path)) continue
    const text = context.text(path)
    if (text?.includes('.md')) for (const [, name = ''] of text.matchAll(literal)) names.add(name.toLowerCase())
  }
  return names
}
