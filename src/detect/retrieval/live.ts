// Which units can hold something retrieved at all: most never do, and need not be followed.
import type { Expr, Scope } from '../../languages/source-model.ts'
import type { CallGraph } from './graph.ts'
import type { Unit } from './units.ts'

export interface Sources {
  /** expressions that are retrieved chunks themselves */
  readonly expressions: ReadonlySet<Expr>
  /** functions whose result is retrieved chunks */
  readonly functions: ReadonlySet<Scope>
  /** calls whose result is something else, whatever they are given: answers of a model */
  readonly stops: ReadonlySet<Expr>
  /** whether what chains give beside the answer counts, too: it is shown to users, no prompt holds it */
  readonly besideAnswers: boolean
}

/** keys under which chains and engines give what they retrieved beside the answer */
const beside = /^(source_documents|sourceDocuments|source_nodes|sourceNodes|retrieved_documents|retrieved_docs|retrievedDocs|context_docs)$/

export const isBesideAnswers = (name: string, sources: Sources): boolean => sources.besideAnswers && beside.test(name)

export interface LiveUnits {
  /** the units to look at (again), in the order of the code; they are settled until something in them changes */
  take(): readonly Unit[]
  /** a variable of the scope, or a member of the class, holds something retrieved */
  holds(scope: Scope, name: string): void
  /** a key or property of this name holds something retrieved, whoever reads it */
  named(name: string): void
  /** the function gives something retrieved back */
  given(scope: Scope): void
}

/** A unit becomes live with a source in it, a name in it that holds something retrieved, or a function called, handed over, decorated or written in it that gives it back. */
export function liveUnits(units: readonly Unit[], graph: CallGraph, sources: Sources): LiveUnits {
  let live = new Set<Unit>()
  const byName = new Map<string, Set<Unit>>()
  const byScope = new Map<Scope, Set<Unit>>()
  for (const unit of units) {
    const add = (name: string) => {
      if (isBesideAnswers(name, sources)) live.add(unit)
      put(byName, name, unit)
    }
    if (sources.functions.has(unit.scope)) live.add(unit)
    put(byScope, unit.scope, unit)
    for (const expr of unit.expressions) {
      if (sources.expressions.has(expr)) live.add(unit)
      if (expr.type === 'name' || expr.type === 'member') add(expr.name)
      else if (expr.type === 'string') add(expr.value)
      else if (expr.type === 'function') put(byScope, expr.scope, unit)
      else if (expr.type === 'call') {
        for (const scope of graph.targetsOf(expr)) put(byScope, scope, unit)
        for (const scope of graph.handedTo(expr)) put(byScope, scope, unit)
      }
    }
  }
  const named = (name: string): void => {
    for (const unit of byName.get(name) ?? []) live.add(unit)
  }
  const holds = (scope: Scope, name: string): void => {
    for (const unit of byName.get(name) ?? []) if (isWithin(unit.scope, scope)) live.add(unit)
  }
  const given = (scope: Scope): void => {
    for (const unit of byScope.get(scope) ?? []) live.add(unit)
    // a property is read by its name
    if (scope.name) named(scope.name)
  }
  const take = (): readonly Unit[] => {
    const taken = live
    live = new Set()
    return taken.size ? units.filter((unit) => taken.has(unit)) : []
  }
  for (const scope of sources.functions) given(scope)
  return { take, holds, named, given }
}

function isWithin(inner: Scope, outer: Scope): boolean {
  for (let scope: Scope | null = inner; scope; scope = scope.parent) if (scope === outer) return true
  return false
}

function put<K>(map: Map<K, Set<Unit>>, key: K, unit: Unit): void {
  const set = map.get(key)
  if (set) set.add(unit)
  else map.set(key, new Set([unit]))
}
