// Writing to the index: adding, updating, removing; by library calls and by hand.
import type { Expr, Scope } from '../../languages/source-model.ts'
import { dotted } from '../../languages/walk.ts'
import type { IndexWrite } from './model.ts'
import { idsOf } from './origins.ts'
import { isReached, ownAdds, ownRemovals, ownStores, sqlWrites } from './own-writes.ts'
import { argument, isSet, type Reading, type Ruled, seen } from './reading.ts'
import { restWrites } from './rest-stores.ts'
import type { SqlText } from './sql-texts.ts'
import { nameOf, nested, type Unit } from './units.ts'
import { namesVector } from './words.ts'

/** `tables`: those that migrations define with a vector; `searches`: functions that search by similarity of their own */
export function writesOf(reading: Reading, sql: readonly SqlText[], tables: ReadonlySet<string>, searches: readonly Scope[]): IndexWrite[] {
  const saved = reading.ruled.some((it) => it.rule.symbol.makes === 'vector-store.saved') || reading.units.some(savesByHand)
  const found: IndexWrite[] = []
  for (const call of reading.ruled) {
    const how = howOf(call)
    if (!how) continue
    found.push({
      at: seen(call.unit, call.expr, `${call.rule.signature.title}: ${nameOf(call.expr) || 'write'}`),
      scope: call.unit.scope,
      call: call.expr,
      how,
      ids: how === 'add' || how === 'update' ? idsAt(reading, call) : 'stable',
      reached: isReached(reading, call.unit.scope),
      inMemory: !saved && isInMemory(reading, call),
      aside: call.unit.aside,
    })
  }
  const own = [...ownAdds(reading, tables), ...sqlWrites(reading, sql), ...ownStores(reading, searches), ...restWrites(reading)]
  found.push(...own)
  if (own.some((it) => it.how === 'add' || it.how === 'update')) found.push(...ownRemovals(reading))
  return found
}

const dropping = /delete_?collection|delete_?index|drop_?(collection|table|index)|delete_all|indices\.delete|truncate|deleteMany$/i

function howOf(call: Ruled): IndexWrite['how'] | null {
  const { role, makes, symbol } = call.rule.symbol
  if (makes === 'index-sync') return role === 'upsert' ? 'sync' : null
  if (role === 'delete') {
    if (dropping.test(symbol) && !/deleteMany/.test(symbol)) return 'drop'
    return call.expr.args.some((arg) => /^(delete_all|deleteAll)$/.test(arg.name ?? '')) ? 'drop' : 'remove'
  }
  if (role === 'index')
    return /from_?documents|from_?texts|from_?nodes/i.test(symbol) ||
      (makes === 'llamaindex.index' && call.expr.args.length > 0) ||
      makes === 'bm25.index'
      ? 'add'
      : null
  if (role !== 'upsert') return null
  return /upsert|update|refresh|merge|replace|\.index$|\.write$/i.test(symbol) ? 'update' : 'add'
}

function idsAt(reading: Reading, call: Ruled): IndexWrite['ids'] {
  const spec = call.rule.symbol.args?.['ids']
  const given = spec ? reading.program.argument(call, spec) : null
  if (given && isSet(reading, given)) {
    if (/policy|strategy|cleanup/.test(spec ?? '')) return 'stable'
    return idsOf(reading, given.expr, reading.graph.unitOf.get(given.place.scope) ?? call.unit)
  }
  const ids = recordIds(reading, call.unit)
  if (!ids.length) return 'none'
  const kinds = ids.map(({ expr, unit }) => idsOf(reading, expr, unit))
  return kinds.includes('made-up') ? 'made-up' : kinds.includes('content') ? 'content' : 'stable'
}

/** ids in the records that are handed over: `{ id, values, metadata }`, `PointStruct(id=…)`, `Document(id=…)` */
function recordIds(reading: Reading, unit: Unit): { expr: Expr; unit: Unit }[] {
  const near = [unit, ...[...reading.graph.below([unit.scope])].slice(0, 30).flatMap((scope) => reading.graph.unitOf.get(scope) ?? [])]
  const around =
    near.length > 1 || unit.scope.kind === 'module'
      ? near
      : [
          ...near,
          ...reading.graph
            .callersOf(unit.scope)
            .slice(0, 6)
            .flatMap((scope) => reading.graph.unitOf.get(scope) ?? []),
        ]
  const found: { expr: Expr; unit: Unit }[] = []
  for (const it of new Set(around)) {
    for (const expr of it.expressions) {
      if (expr.type === 'dict') {
        const id = expr.entries.find((entry) => entry.key === 'id' || entry.key === '_id')
        const record = expr.entries.some(
          (entry) =>
            entry.key !== null && (namesVector(entry.key) || /^(metadata|payload|properties|pageContent|page_content|_source)$/.test(entry.key)),
        )
        if (id && record) found.push({ expr: id.value, unit: it })
      } else if (expr.type === 'call' && /^(PointStruct|Document|TextNode|Vector|Record)$/.test(nameOf(expr))) {
        const id = expr.args.find((arg) => /^(id|id_|doc_id|uuid)$/.test(arg.name ?? ''))
        if (id) found.push({ expr: id.value, unit: it })
      }
    }
  }
  return found
}

function isInMemory(reading: Reading, call: Ruled): boolean {
  const path = `${call.callee.path} ${call.rule.signature.id}`
  if (/InMemory|MemoryVectorStore|DocArray|SimpleVectorStore|faiss|hnswlib|\bFAISS\b|bm25|EphemeralClient|SKLearnVectorStore|Annoy/i.test(path))
    return true
  // `chromadb.Client()` without settings
  for (let owner = call.callee.owner; owner; owner = owner.owner)
    if (owner.call && /^chromadb\.Client\b/.test(owner.path) && nameOf(owner.call.expr) === 'Client') return owner.call.expr.args.length === 0
  const persist = argument(reading, call, 'persist', 'persist_directory|persist_path|path|url|host|location|client|connection_string|connection')
  if (/\.Chroma\b/.test(path) || call.rule.signature.id === 'qdrant') {
    if (persist?.expr.type === 'string' && persist.expr.value === ':memory:') return true
    return /Chroma\.from_/.test(path) && !isSet(reading, persist)
  }
  if (call.rule.symbol.makes === 'llamaindex.index')
    return !isSet(reading, argument(reading, call, 'store', 'storage_context|vector_store|storageContext'))
  return false
}

/** `pickle.dump(store, f)`, `index.storage_context.persist(…)`, `np.save(…)` */
const savesByHand = (unit: Unit): boolean =>
  unit.calls.some(
    (call) =>
      /^(persist|save_local|saveLocal|write_index|saveIndex|save_index|writeIndex|serialize_to_bytes|serialize_index)$/.test(nameOf(call)) ||
      (/^(pickle|dill|joblib|cloudpickle)\.dump$/.test(dotted(call.callee)) &&
        /store|index|vector|^db$|retriever/i.test(dotted(call.args[0]?.value ?? call))),
  )

const session = /^(file_uploader|session_state|UploadFile|getFile|on_chat_start|on_message|formData|chat_input)$/

/** an index in memory that is made in the same function as the question, or where users bring their files */
export function isPerConversation(reading: Reading, writes: readonly IndexWrite[], queries: readonly { readonly scope: Scope }[]): boolean {
  const adding = writes.filter((it) => it.how === 'add' || it.how === 'update')
  if (!adding.length || !adding.every((it) => it.inMemory)) return false
  const scopes = adding.map((it) => it.scope)
  if (queries.some((query) => scopes.includes(query.scope) && query.scope.kind === 'function')) return true
  for (const scope of reading.graph.above(scopes)) {
    const unit = reading.graph.unitOf.get(scope)
    if (unit?.expressions.some((expr) => (expr.type === 'name' || expr.type === 'member') && session.test(expr.name))) return true
    if (
      unit?.scope.params.some((param) => param.annotation && [...nested(param.annotation)].some((it) => it.type === 'name' && session.test(it.name)))
    )
      return true
  }
  return false
}
