// Names that stand for the elements of something within an expression: the variables of comprehensions.
import type { Expr, Scope } from '../languages/source-model.ts'
import { expressionsWithin } from '../languages/walk.ts'

export interface LoopVariable {
  readonly line: number
  readonly endLine: number
  /** what the loop runs over, and where the variable stands in each element */
  readonly over: Expr
  readonly keys: readonly (string | number)[]
}

const indexes = new WeakMap<Scope, ReadonlyMap<string, readonly LoopVariable[]>>()

/** The loop that a name belongs to where it is used: `m` of `[m.id for m in MODELS]`. */
export function loopVariable(scope: Scope, name: string, line: number): LoopVariable | null {
  let index = indexes.get(scope)
  if (!index) {
    index = variablesOf(scope)
    indexes.set(scope, index)
  }
  return index.get(name)?.findLast((it) => it.line <= line && line <= it.endLine) ?? null
}

function variablesOf(scope: Scope): ReadonlyMap<string, readonly LoopVariable[]> {
  const found = new Map<string, LoopVariable[]>()
  for (const { node } of expressionsWithin(scope, true)) {
    if ((node.type !== 'list' && node.type !== 'dict') || !node.clauses) continue
    for (const clause of node.clauses)
      if (clause.type === 'assignment' && clause.kind === 'loop')
        for (const { name, keys } of namesOf(clause.target, []))
          found.set(name, [...(found.get(name) ?? []), { line: node.line, endLine: node.endLine, over: clause.value, keys }])
  }
  return found
}

const namesOf = (target: Expr, keys: readonly number[]): { readonly name: string; readonly keys: readonly number[] }[] =>
  target.type === 'name'
    ? [{ name: target.name, keys }]
    : target.type === 'list'
      ? target.items.flatMap((item, i) => namesOf(item, [...keys, i]))
      : []
