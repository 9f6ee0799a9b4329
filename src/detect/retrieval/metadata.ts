// What is stored with a chunk, or read from one: the document it comes from, and the place in it.
import type { Expr, Scope } from '../../languages/source-model.ts'
import type { Evidence } from '../context.ts'
import type { Flow } from './flow.ts'
import type { ChunkMetadata, IndexWrite } from './model.ts'
import { argument, isSet, type Reading, seen } from './reading.ts'
import { joins } from './splitting.ts'
import type { SqlText } from './sql-texts.ts'
import { evidence, nameOf, nested, snake, type Unit } from './units.ts'
import { namesDocument, namesPlace, namesText, namesVector } from './words.ts'

const record = /^(Document|TextNode|PointStruct|Point|Chunk|NodeWithScore|Record|Vector|LlamaDocument|Node)$/
const fields = /^(metadata|metadatas|payload|payloads|meta|extra_info|properties|attributes|meta_data|cmetadata)$/

export function metadataOf(
  reading: Reading,
  writes: readonly IndexWrite[],
  sql: readonly SqlText[],
  flow: Flow,
  indexing: ReadonlySet<Scope>,
): ChunkMetadata {
  const document: Evidence[] = []
  const place: Evidence[] = []
  const byDefault: Evidence[] = []
  const note = (key: string, unit: Unit, line: number) => {
    const at = { path: unit.path, line, detail: `stored with the chunk: ${key}` }
    if (namesPlace(key)) place.push(at)
    else if (namesDocument(key)) document.push(at)
  }
  const keysOf = (expr: Expr, unit: Unit, depth = 0): void => {
    for (const it of nested(expr)) {
      if (it.type === 'dict') {
        for (const entry of it.entries)
          if (entry.key !== null && !(fields.test(entry.key) && entry.value.type === 'dict')) note(entry.key, unit, entry.line)
      } else if (depth < 2 && (it.type === 'name' || it.type === 'member' || it.type === 'call')) {
        for (const value of reading.program.evaluate(it, unit.place)) {
          if (value.kind !== 'structure' || value.expr === it || (value.expr.type !== 'dict' && value.expr.type !== 'list')) continue
          const inner = reading.graph.unitOf.get(value.place.scope)
          if (inner) keysOf(value.expr, inner, depth + 1)
        }
      }
    }
  }
  for (const unit of reading.units) {
    for (const expr of unit.expressions) {
      if (expr.type === 'call' && record.test(nameOf(expr))) {
        for (const arg of expr.args) {
          if (arg.name !== null && fields.test(arg.name)) keysOf(arg.value, unit)
          else if (arg.name !== null && /^(id|id_|doc_id|uuid)$/.test(arg.name)) place.push(seen(unit, expr, 'the chunk has an id of its own'))
          else if (arg.value.type === 'dict') recordKeys(arg.value, unit)
        }
      } else if (expr.type === 'dict') recordKeys(expr, unit)
    }
    for (const { target, value, line } of unit.assignments) {
      // `doc.metadata["page"] = …`, `chunk.metadata.source = …`, `metadata["source"] = …`
      const key = target.type === 'index' && target.index.type === 'string' ? target.index.value : target.type === 'member' ? target.name : null
      const object = target.type === 'index' || target.type === 'member' ? target.object : null
      const holder = object?.type === 'member' || object?.type === 'name' ? object.name : ''
      if (key !== null && fields.test(holder)) note(key, unit, line)
      else if (target.type === 'member' && fields.test(target.name)) keysOf(value, unit)
      else if (target.type === 'name' && fields.test(target.name) && value.type === 'dict' && joins(reading, unit.scope, indexing))
        keysOf(value, unit)
    }
    for (const call of unit.calls) {
      if (nameOf(call) === 'update' && call.callee.type === 'member' && call.callee.object.type === 'member' && fields.test(call.callee.object.name))
        for (const arg of call.args) {
          if (arg.name === null) keysOf(arg.value, unit)
          else note(arg.name, unit, call.line)
        }
      // records of the repository's own: a class or table of chunks with a vector
      const names = call.args.flatMap((arg) => (arg.name === null ? [] : [arg.name]))
      if (
        names.some((name) => /^(embedding|embeddings|vector)$/.test(name)) ||
        (names.some(namesText) && names.some((name) => /doc(ument)?_?id|source|file/i.test(name)))
      )
        for (const arg of call.args) if (arg.name !== null) note(arg.name === 'id' ? 'chunk_id' : arg.name, unit, arg.value.line)
    }
    if (unit.scope.kind === 'class') classFields(unit)
  }
  for (const { use, expr, unit } of sql) {
    if (use.kind !== 'insert' && use.kind !== 'define') continue
    for (const column of use.columns) note(column === 'id' ? 'chunk_id' : column, unit, expr.line)
  }
  for (const call of reading.ruled) {
    const { role, args } = call.rule.symbol
    if (role === 'upsert') {
      const metadata = args?.['metadata'] ? reading.program.argument(call, args['metadata']) : null
      const unit = metadata && reading.graph.unitOf.get(metadata.place.scope)
      if (metadata && unit) keysOf(metadata.expr, unit)
      const ids = args?.['ids'] && !/policy|cleanup|strategy/.test(args['ids']) ? reading.program.argument(call, args['ids']) : null
      if (ids && isSet(reading, ids)) place.push(seen(call.unit, call.expr, 'chunks have ids of their own'))
    } else if (role === 'split' && isSet(reading, argument(reading, call, 'index', 'add_start_index')))
      place.push(seen(call.unit, call.expr, 'the splitter keeps the position'))
    else if (role === 'split' && /Header/.test(call.rule.symbol.symbol)) place.push(seen(call.unit, call.expr, 'the splitter keeps the headings'))
    // records that are read one by one come without a name
    else if (role === 'load-document' && !/springframework.*JsonReader/.test(call.rule.symbol.symbol))
      byDefault.push(seen(call.unit, call.expr, 'the loader adds the source by itself'))
  }
  // what is read back by name was stored by name, or is what a loader adds: naming it counts
  readBack(flow, note, writes.length === 0)
  return { document, place, byDefault }

  function recordKeys(dict: Extract<Expr, { type: 'dict' }>, unit: Unit): void {
    const keys = dict.entries.flatMap((entry) => (entry.key === null ? [] : [entry.key]))
    const nestedFields = dict.entries.filter((entry) => entry.key !== null && fields.test(entry.key))
    const withVector = keys.some(namesVector)
    const withText = keys.some((key) => namesText(key) && key !== 'document')
    if (withVector || (withText && nestedFields.length > 0) || keys.includes('pageContent')) {
      for (const entry of dict.entries)
        if (entry.key !== null && (entry.key === 'id' || entry.key === '_id') && withVector)
          place.push({ path: unit.path, line: entry.line, detail: 'the chunk has an id of its own' })
      if (withVector)
        for (const entry of dict.entries) if (entry.key !== null && entry.key !== 'id' && !fields.test(entry.key)) note(entry.key, unit, entry.line)
      for (const entry of nestedFields) keysOf(entry.value, unit)
    } else if (withText && keys.some((key) => /chunk|page|section|heading/i.test(key))) {
      // a chunk on its way to the store
      for (const key of dict.entries) if (key.key !== null) note(key.key, unit, key.line)
    }
  }

  /** a table or model of chunks: a class with a vector among its fields */
  function classFields(unit: Unit): void {
    const own = unit.scope.body.flatMap((it) =>
      it.type === 'assign'
        ? it.targets.flatMap((target) =>
            target.type === 'name' ? [{ name: target.name, line: it.line, value: it.value, annotation: it.annotation }] : [],
          )
        : [],
    )
    const vector = own.some(
      (it) =>
        namesVector(it.name) ||
        (it.value?.type === 'call' &&
          [...nested(it.value)].some(
            (inner) => inner.type === 'call' && /^(Vector|VectorField|HALFVEC|VECTOR|HalfVectorField)$/.test(nameOf(inner)),
          )),
    )
    const chunk = /chunk|passage|embed/i.test(unit.scope.name)
    if (!vector && !chunk) return
    for (const it of own) note(it.name === 'id' ? 'chunk_id' : it.name, unit, it.line)
  }
}

/** `anywhere`: a corpus that others keep has only what is read from it */
function readBack(flow: Flow, note: (key: string, unit: Unit, line: number) => void, anywhere: boolean): void {
  for (const unit of flow.units) {
    for (const expr of unit.expressions) {
      const key =
        expr.type === 'index' && expr.index.type === 'string'
          ? { name: expr.index.value, object: expr.object }
          : expr.type === 'member'
            ? { name: expr.name, object: expr.object }
            : expr.type === 'call' && nameOf(expr) === 'get' && expr.callee.type === 'member' && expr.args[0]?.value.type === 'string'
              ? { name: expr.args[0].value.value, object: expr.callee.object }
              : null
      if (!key) continue
      const { object } = key
      const holder =
        object.type === 'member' || object.type === 'name'
          ? object.name
          : object.type === 'index' && object.index.type === 'string'
            ? object.index.value
            : ''
      if ((anywhere ? key.name !== 'name' : /^(metadata|payload|meta|properties|extra_info|m|md)$/.test(holder)) && flow.carries(object, unit))
        note(anywhere && key.name === 'id' ? 'chunk_id' : key.name, unit, expr.line)
    }
  }
}

/** tables of vectors that migrations and schemas define: their columns */
export function columnsOf(definitions: readonly { readonly path: string; readonly line: number; readonly columns: readonly string[] }[]): {
  document: Evidence[]
  place: Evidence[]
} {
  const document: Evidence[] = []
  const place: Evidence[] = []
  for (const { path, line, columns } of definitions) {
    for (const column of columns) {
      const at = evidence({ path }, { line }, `column ${column}`)
      if (snake(column) === 'id' || namesPlace(column)) place.push(at)
      else if (namesDocument(column)) document.push(at)
    }
  }
  return { document, place }
}
