// How documents become text: loaders and parsers by type, and files that are only read.
import type { Scope } from '../../languages/source-model.ts'
import { tagOf } from '../../resolve/library.ts'
import type { Evidence } from '../context.ts'
import type { Parser, RetrievalFact } from './model.ts'
import { type Reading, seen } from './reading.ts'
import { joins } from './splitting.ts'
import { nameOf, type Unit } from './units.ts'

const byName: readonly (readonly [RegExp, string])[] = [
  [/pdf|pymupdf/i, 'pdf'],
  [/docx|word|mammoth/i, 'docx'],
  [/pptx|powerpoint/i, 'pptx'],
  [/excel|xlsx|csv|json|dataframe|sql|mongo|arxiv|wikipedia|airtable|notion|confluence|github|slack|youtube|s3|gcs|sitemap|recursiveurl/i, 'records'],
  [/html|web|url|bs4|cheerio|puppeteer|playwright|firecrawl|crawl/i, 'html'],
  [/markdown/i, 'markdown'],
  [/unstructured|directory|generic|docling|tika|document_?intelligence/i, 'any'],
  [/epub/i, 'epub'],
  [/^text|textloader|textfile/i, 'text'],
]

/** Parsers and loaders; general ones (HTML, tables) count only where what they read is indexed. */
const ingests = /ingest|index|load|crawl|scrap|parse|etl|extract|document|import|reader|pdf|upload|chunk|embed/i

export function parsersOf(reading: Reading, indexing: ReadonlySet<Scope>): Parser[] {
  const found: Parser[] = []
  for (const call of reading.ruled) {
    const { role, symbol, args, makes } = call.rule.symbol
    if (role !== 'load-document' && role !== 'parse-document') continue
    if (symbol.startsWith('.') && makes === undefined && !args) continue
    if (!ingests.test(`${call.unit.path} ${call.unit.scope.name}`) && !joins(reading, call.unit.scope, indexing)) continue
    const stated = args?.['type']?.startsWith('=') ? args['type'].slice(1) : null
    const name = `${symbol} ${call.callee.path}`
    found.push({
      at: seen(call.unit, call.expr, nameOf(call.expr) || 'parser'),
      type: stated ?? byName.find(([pattern]) => pattern.test(lastOf(name)))?.[1] ?? byName.find(([pattern]) => pattern.test(name))?.[1] ?? null,
      aside: call.unit.aside,
    })
  }
  for (const unit of reading.units) found.push(...listed(reading, unit))
  return found
}

/** loaders by type in a table: `{".pdf": PyPDFLoader, ".docx": Docx2txtLoader}` */
function listed(reading: Reading, unit: Unit): Parser[] {
  return unit.expressions.flatMap((expr): Parser[] => {
    const items =
      expr.type === 'dict'
        ? expr.entries.map((entry) => entry.value)
        : expr.type === 'list'
          ? expr.items.flatMap((it) => (it.type === 'list' ? it.items : [it]))
          : []
    return items.flatMap((item): Parser[] => {
      if ((item.type !== 'name' && item.type !== 'member') || !/Loader|Reader|Parser|Converter/.test(item.name)) return []
      const rule = reading.program
        .evaluate(item, unit.place)
        .some(
          (value) =>
            value.kind === 'library' &&
            /^(load-document|parse-document)$/.test(reading.program.library.ruleOfSymbol(tagOf(unit.file.language), value.path)?.symbol.role ?? ''),
        )
      return rule
        ? [{ at: seen(unit, item, item.name), type: byName.find(([pattern]) => pattern.test(item.name))?.[1] ?? null, aside: unit.aside }]
        : []
    })
  })
}

const lastOf = (name: string): string =>
  name
    .split(/[.#/\s]/)
    .filter((it) => it && it !== '()')
    .at(-1) ?? ''

const extension = /^\.?(pdf|docx?|pptx?|xlsx?|html?|epub|rtf|odt|csv|md|mdx|txt|json)$/i
const mimes: readonly (readonly [RegExp, string])[] = [
  [/^application\/pdf$/, 'pdf'],
  [/wordprocessingml|msword/, 'docx'],
  [/presentationml/, 'pptx'],
  [/spreadsheetml/, 'xlsx'],
]

/** what indexing reads as plain text, and the types it says it takes */
export function readingOf(reading: Reading, indexing: ReadonlySet<Scope>): RetrievalFact['reading'] {
  const plain: Evidence[] = []
  const accepted: { type: string; at: Evidence }[] = []
  for (const unit of reading.units) {
    const near = joins(reading, unit.scope, indexing)
    if (near) plain.push(...plainReads(unit))
    for (const expr of unit.expressions) {
      const items = expr.type === 'list' ? expr.items : expr.type === 'dict' ? [] : []
      for (const item of items) if (item.type === 'string') accept(item.value, unit, item.line)
      if (expr.type === 'dict')
        for (const entry of expr.entries)
          if (entry.key !== null && (entry.key.startsWith('.') || entry.key.includes('/'))) accept(entry.key, unit, entry.line)
      if (near && expr.type === 'call' && /^(endswith|endsWith)$/.test(nameOf(expr)))
        for (const arg of expr.args) if (arg.value.type === 'string') accept(arg.value.value, unit, expr.line)
      if (expr.type === 'element')
        for (const entry of expr.entries)
          if (entry.key === 'accept' && entry.value.type === 'string')
            for (const it of entry.value.value.split(',')) accept(it.trim(), unit, entry.line)
    }
  }
  return { plain, accepted }

  function accept(text: string, unit: Unit, line: number): void {
    const type = extension.exec(text)?.[1] ?? mimes.find(([pattern]) => pattern.test(text))?.[1]
    if (type)
      accepted.push({
        type: type.toLowerCase().replace(/^doc$/, 'docx').replace(/^htm$/, 'html'),
        at: { path: unit.path, line, detail: `takes ${type}` },
      })
  }
}

function plainReads(unit: Unit): Evidence[] {
  return unit.calls
    .filter((call) => {
      const name = nameOf(call)
      if (/^(read_text|readFile|readFileSync|text|decode)$/.test(name)) return call.callee.type === 'member' || name.startsWith('readFile')
      return name === 'read' && call.callee.type === 'member'
    })
    .map((call) => seen(unit, call, 'read as plain text'))
}
