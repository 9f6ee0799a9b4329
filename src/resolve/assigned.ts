// What is assigned to names away from where they are declared, and what names were made by.
import type { Call, Expr, Scope, Statement } from '../languages/source-model.ts'
import { scopesWithin } from '../languages/walk.ts'
import { type Binding, bindingsOf, type MemberBinding } from './bindings.ts'

const below = new WeakMap<Scope, ReadonlyMap<string, readonly MemberBinding[]>>()

/** What functions inside a scope assign to a name that the scope only declares: `let client`, and `client = new OpenAI()` in `init`. */
export function assignedBelow(scope: Scope, name: string): readonly MemberBinding[] {
  let index = below.get(scope)
  if (!index) {
    const found = new Map<string, MemberBinding[]>()
    for (const inner of scopesWithin(scope)) {
      if (inner === scope || inner.kind === 'class') continue
      for (const [key, bindings] of bindingsOf(inner)) {
        if (bindings.some((it) => it.what.type !== 'value' || it.what.kind !== 'plain')) continue
        const assigned = bindings.filter(({ what }) => what.type === 'value' && what.expr !== null && what.expr.type !== 'null')
        found.set(key, [...(found.get(key) ?? []), ...assigned.map((binding) => ({ scope: inner, binding }))])
      }
    }
    index = found
    below.set(scope, index)
  }
  return index.get(name) ?? []
}

/** a name that is declared, or set to nothing */
export const isDeclaredOnly = ({ what }: Binding): boolean =>
  what.type === 'value' && what.kind === 'plain' && (what.expr === null || what.expr.type === 'null')

/** What a name was made by where it stands, also of a class that nothing is known of: `var history = new ChatHistory(text)`. */
export function madeLocally(name: string, from: Scope): readonly Call[] {
  for (let scope: Scope | null = from; scope && scope.kind === 'function'; scope = scope.parent) {
    const bindings = bindingsOf(scope).get(name)
    if (!bindings?.length) continue
    return bindings.flatMap(({ what }) => (what.type === 'value' && what.expr ? madeBy(what.expr) : []))
  }
  return []
}

const madeBy = (expr: Expr): readonly Call[] =>
  expr.type === 'conditional' ? [...madeBy(expr.then), ...madeBy(expr.otherwise)] : expr.type === 'call' && expr.isNew ? [expr] : []

/** What the statements of a body give the value of this very expression: `pipe` and `self.pipe` of `pipe = self.pipe = Pipeline()`. */
export function targetsOf(body: readonly Statement[], value: Expr): readonly Expr[] {
  return body.flatMap((statement) => {
    if (statement.type === 'block') return targetsOf(statement.body, value)
    return statement.type === 'assign' && statement.value === value ? statement.targets : []
  })
}
