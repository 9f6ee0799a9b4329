// Writes that no library rule names: stores of the repository's own, records with a vector, hand-written SQL.
import type { Call, Expr, Scope } from '../../languages/source-model.ts'
import { membersOf, methodAround } from '../../resolve/bindings.ts'
import type { IndexWrite } from './model.ts'
import { idsOf } from './origins.ts'
import { type Reading, seen } from './reading.ts'
import type { SqlText } from './sql-texts.ts'
import { nameOf, nested, receiverOf, snake, type Unit } from './units.ts'
import { namesVector } from './words.ts'

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

/** A class of the repository's own that keeps vectors and searches them: its other methods that change what it keeps. */
export function ownStores(reading: Reading, searches: readonly Scope[]): IndexWrite[] {
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
export function ownAdds(reading: Reading, tables: ReadonlySet<string>): IndexWrite[] {
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

export function sqlWrites(reading: Reading, sql: readonly SqlText[]): IndexWrite[] {
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
export function ownRemovals(reading: Reading): IndexWrite[] {
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
