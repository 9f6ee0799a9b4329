// Writing to the index: adding, updating, removing; by library calls and by hand.
import type { Call, Expr, Scope } from '../../languages/source-model.ts'
import { membersOf, methodAround } from '../../resolve/bindings.ts'
import type { IndexWrite } from './model.ts'
import { idsOf } from './origins.ts'
import type { SqlText } from './own-queries.ts'
import { argument, isSet, type Reading, type Ruled, seen } from './reading.ts'
import { nameOf, nested, receiverOf, snake, type Unit } from './units.ts'
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
  const own = [...ownAdds(reading, tables), ...sqlWrites(reading, sql), ...ownStores(reading, searches)]
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

const handler = /^(GET|POST|PUT|PATCH|DELETE|default|handler|main|lambda_handler|loader|action|fetch|scheduled|run|setup|handle|execute|cli)$/

/** something runs it: module code, a decorated function, a handler, or whatever mentions its name */
export function isReached(reading: Reading, scope: Scope): boolean {
  for (const it of reading.graph.above([scope])) {
    if (it.kind === 'module' || it.decorators.length || handler.test(it.name)) return true
    if (it.kind === 'function' && it.name && it.parent?.kind === 'module' && reading.program.mentions(it.name) > 1) return true
    if (it.kind === 'function' && it.name && it.parent?.kind === 'class' && reading.program.mentions(it.name) > 1) return true
  }
  return false
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
  unit.calls.some((call) => /^(persist|save_local|saveLocal|write_index|saveIndex|save_index|writeIndex)$/.test(nameOf(call)))

/** A class of the repository's own that keeps vectors and searches them: its other methods that change what it keeps. */
function ownStores(reading: Reading, searches: readonly Scope[]): IndexWrite[] {
  const found: IndexWrite[] = []
  for (const owner of new Set(searches.flatMap((scope) => methodAround(scope)?.parent ?? []))) {
    const fields = membersOf(owner)
    const isKept = (expr: Expr | null): boolean =>
      expr !== null &&
      ((expr.type === 'member' && (expr.object.type === 'name' || expr.object.type === 'member') && fields.has(expr.name)) ||
        (expr.type === 'name' && fields.has(expr.name)))
    const units = reading.units.filter((unit) => methodAround(unit.scope)?.parent === owner && !searches.includes(unit.scope))
    const persists =
      /redis|mongo|sql|postgres|pg|file|disk|persist|firestore|dynamo|elastic/i.test(owner.name) ||
      units.some((unit) =>
        unit.calls.some((call) =>
          /^(dump|save|savez|persist|write_text|writeFile|writeFileSync|writeText|to_parquet|to_csv|write)$/.test(nameOf(call)),
        ),
      )
    for (const unit of units) {
      const put = (at: Expr, how: IndexWrite['how'], ids: IndexWrite['ids']) =>
        found.push({
          at: seen(unit, at, `${owner.name}.${unit.scope.name || 'store'}`),
          scope: unit.scope,
          call: at.type === 'call' ? at : { type: 'call', callee: at, args: [], isNew: false, line: at.line, endLine: at.endLine },
          how,
          ids,
          reached: isReached(reading, unit.scope),
          inMemory: !persists,
          aside: unit.aside,
        })
      for (const { target } of unit.assignments)
        if (target.type === 'index' && isKept(target.object)) put(target, 'update', idsOf(reading, target.index, unit))
      for (const call of unit.calls) {
        const name = nameOf(call)
        if (!isKept(receiverOf(call))) continue
        if (/^(append|push|add|extend|addAll|Add|AddRange|concat|unshift)$/.test(name)) put(call, 'add', 'none')
        else if (/^(put|set|putIfAbsent|TryAdd|AddOrUpdate)$/.test(name) && call.args[0])
          put(call, 'update', idsOf(reading, call.args[0].value, unit))
        else if (/^(remove|delete|pop|removeIf|Remove|TryRemove|splice)$/.test(name)) put(call, 'remove', 'stable')
      }
    }
  }
  return found
}

/** records with a vector that go into a table: `session.add(Chunk(embedding=…))`, `.insert({ content, embedding })`, `.values({ embedding })` */
function ownAdds(reading: Reading, tables: ReadonlySet<string>): IndexWrite[] {
  const found: IndexWrite[] = []
  for (const unit of reading.units) {
    for (const call of unit.calls) {
      if (reading.ruleOf.has(call)) continue
      const name = nameOf(call)
      const stores =
        /^(insert|insert_one|insert_many|insertOne|insertMany|values|upsert|bulk_create|bulkCreate|create|createMany|add|add_all|save|bulk_save_objects|bulk_insert_mappings|append)$/.test(
          name,
        )
      if (!stores || !(intoTable(call, tables) || call.args.some((arg) => holdsVector(arg.value, unit)))) continue
      if (/^(append|add)$/.test(name) && !keepsRecords(call)) continue
      const update = /upsert/i.test(name) || unit.calls.some((it) => /^(onConflictDoUpdate|on_conflict_do_update)$/.test(nameOf(it)))
      found.push({
        at: seen(unit, call, `${name} of a record with its vector`),
        scope: unit.scope,
        call,
        how: update ? 'update' : 'add',
        ids: update ? 'stable' : 'none',
        reached: isReached(reading, unit.scope),
        inMemory: false,
        aside: unit.aside,
      })
    }
  }
  return found
}

/** `db.insert(embeddings).values(…)`, `supabase.from('document_sections').insert(…)` */
function intoTable(call: Call, tables: ReadonlySet<string>): boolean {
  const receiver = receiverOf(call)
  if (receiver?.type !== 'call' || !/^(values|insert|upsert)$/.test(nameOf(call)) || !/^(insert|from|into|table)$/.test(nameOf(receiver)))
    return false
  const first = receiver.args[0]?.value
  const name = first?.type === 'string' ? first.value : first?.type === 'name' || first?.type === 'member' ? first.name : ''
  return tables.has(name) || tables.has(snake(name)) || (first?.type !== 'string' && /embed|chunk|vector/i.test(name))
}

const keepsRecords = (call: Call): boolean => {
  const receiver = receiverOf(call)
  const name = receiver?.type === 'name' ? receiver.name : receiver?.type === 'member' ? receiver.name : ''
  return /session|db|store|index|collection|table|repo/i.test(name)
}

function holdsVector(expr: Expr, unit: Unit): boolean {
  for (const it of nested(expr)) {
    if (it.type === 'dict' && it.entries.some((entry) => entry.key !== null && namesVector(entry.key) && entry.key !== 'values')) return true
    if (it.type === 'call' && it.args.some((arg) => arg.name !== null && /^(embedding|embeddings|vector|content_vector)$/.test(arg.name))) return true
    if (it.type === 'name') {
      const made = unit.assignments.find((own) => own.target.type === 'name' && own.target.name === it.name)?.value
      if (
        made &&
        made !== expr &&
        (made.type === 'dict' || made.type === 'call' || made.type === 'list') &&
        !sameName(made, it.name) &&
        holdsVector(made, { ...unit, assignments: [] })
      )
        return true
    }
  }
  return false
}
const sameName = (expr: Expr, name: string): boolean => expr.type === 'name' && expr.name === name

function sqlWrites(reading: Reading, sql: readonly SqlText[]): IndexWrite[] {
  return sql.flatMap(({ use, expr, unit }): IndexWrite[] => {
    const how =
      use.kind === 'insert'
        ? use.upsert
          ? 'update'
          : 'add'
        : use.kind === 'update'
          ? 'update'
          : use.kind === 'delete' && use.filtered && ofIndex(use.table ?? '')
            ? 'remove'
            : null
    if (!how) return []
    const call = unit.calls.find((it) => [...nested(it)].includes(expr)) ?? {
      type: 'call',
      callee: expr,
      args: [],
      isNew: false,
      line: expr.line,
      endLine: expr.endLine,
    }
    return [
      {
        at: seen(unit, expr, `SQL ${use.kind}`),
        scope: unit.scope,
        call,
        how,
        ids: use.upsert || use.kind === 'update' ? 'stable' : 'none',
        reached: isReached(reading, unit.scope),
        inMemory: false,
        aside: unit.aside,
      },
    ]
  })
}

const ofIndex = (name: string): boolean =>
  /chunk|embed|vector|document|\bdocs?\b|passage|knowledge|node|page|section|memor|article|item|resource|source|file/i.test(snake(name))

/** deletes of the repository's own tables of chunks: `db.delete(chunks).where(…)`, `prisma.document.delete(…)` */
function ownRemovals(reading: Reading): IndexWrite[] {
  const found: IndexWrite[] = []
  for (const unit of reading.units) {
    for (const call of unit.calls) {
      if (!/^(delete|deleteMany|delete_many|deleteOne|delete_one|remove|destroy)$/.test(nameOf(call)) || reading.ruleOf.has(call)) continue
      const about = [...nested(call)].some((it) =>
        it.type === 'name' || it.type === 'member' ? ofIndex(it.name) : it.type === 'string' && it.value.length < 40 && ofIndex(it.value),
      )
      if (!about || !/db|prisma|supabase|session|query|from|collection|table|repo|model|client/i.test(chainOf(call))) continue
      found.push({
        at: seen(unit, call, 'removes records'),
        scope: unit.scope,
        call,
        how: 'remove',
        ids: 'stable',
        reached: isReached(reading, unit.scope),
        inMemory: false,
        aside: unit.aside,
      })
    }
  }
  return found
}

function chainOf(call: Call): string {
  const names: string[] = []
  for (const it of nested(call.callee)) if (it.type === 'name' || it.type === 'member') names.push(it.name)
  return names.join(' ')
}

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
