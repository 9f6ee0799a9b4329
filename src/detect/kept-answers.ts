// Answers of a batch that are joined to the data set of their prompts, which is then kept: prompt and answer can be looked up there.
import type { Expr, Scope } from '../languages/source-model.ts'
import { expressionsWithin, lastName, walkStatements } from '../languages/walk.ts'
import type { ModelCall } from './calls.ts'
import type { Context, Evidence } from './context.ts'
import { nested } from './retrieval/units.ts'

export interface KeptAnswers {
  /** where the data set with prompt and answer of the call is kept, or null */
  of(call: ModelCall): Evidence | null
}

const joins = /^(add_column|assign|with_columns?)$/
const keeps = /^(push_to_hub|save_to_disk|to_(json|csv|parquet|excel|sql|pickle|feather|table)|write_(json|ndjson|csv|parquet|delta))$/

export function detect(context: Context): KeptAnswers {
  const { application } = context.fact('calls')
  const memo = new Map<ModelCall, Evidence | null>()
  const of = (call: ModelCall): Evidence | null => {
    let found = memo.get(call)
    if (found === undefined) {
      found = keptWith(call)
      memo.set(call, found)
    }
    return found
  }
  /** a model that is built for calls whose answers are all kept is seen there */
  const built = (call: ModelCall): Evidence | null => {
    const users = application.filter((it) => it.kind !== 'construct' && it.chain.some((link) => link.expr === call.site.expr))
    return users.length && users.every(of) ? of(users[0] ?? call) : null
  }
  return { of: (call) => (call.kind === 'construct' ? built(call) : of(call)) }
}

function keptWith(call: ModelCall): Evidence | null {
  const { scope, file } = call.site.place
  const sets = new Set(
    call.site.expr.args.flatMap(({ value }) => (value.type === 'index' && value.object.type === 'name' ? [value.object.name] : [])),
  )
  if (!sets.size) return null
  const answers = new Set<string>()
  const joined = new Set<string>()
  for (const { targets, value } of assignmentsOf(scope)) {
    const inside = nested(value)
    const holdsAnswer = inside.includes(call.site.expr) || inside.some((it) => it.type === 'name' && answers.has(it.name))
    for (const target of targets) {
      const isColumn = target.type === 'index' && target.object.type === 'name' && sets.has(target.object.name)
      if (holdsAnswer && isColumn) joined.add(target.object.name)
      if (target.type !== 'name') continue
      if (holdsAnswer && value.type === 'call' && joinsTo(value.callee, sets)) joined.add(target.name)
      else if (holdsAnswer) answers.add(target.name)
    }
  }
  for (const { node } of expressionsWithin(scope, false)) {
    if (node.type !== 'call' || node.callee.type !== 'member' || !keeps.test(node.callee.name) || node.line < call.line) continue
    const { object } = node.callee
    if (object.type === 'name' && joined.has(object.name))
      return { path: file.path, line: node.line, detail: 'prompts and answers are kept together' }
  }
  return null
}

const joinsTo = (callee: Expr, sets: ReadonlySet<string>): boolean =>
  callee.type === 'member' && joins.test(lastName(callee)) && callee.object.type === 'name' && sets.has(callee.object.name)

function assignmentsOf(scope: Scope): { readonly targets: readonly Expr[]; readonly value: Expr }[] {
  const found: { readonly targets: readonly Expr[]; readonly value: Expr }[] = []
  walkStatements(scope, (statement, inner) => {
    if (statement.type === 'definition') return false
    if (inner === scope && statement.type === 'assign' && statement.value) found.push({ targets: statement.targets, value: statement.value })
    return true
  })
  return found
}
