// What is assigned to members, anywhere in the repository: gathered in one walk over all files.
import type { Expr, Scope, SourceFile } from '../../languages/source-model.ts'
import { walk } from '../../languages/walk.ts'
import type { Place } from '../../resolve/value.ts'

export interface Assignments {
  /** by `holder.name`: what is assigned to `….holder.name` or `….holder['name']`; by `decorated.name`: what `server.decorate('name', …)` gives a server */
  readonly kept: ReadonlyMap<string, readonly { readonly expr: Expr; readonly place: Place }[]>
  /** names of members that some statement assigns, or some class declares */
  readonly members: ReadonlySet<string>
}

export function assignmentsOf(sources: readonly SourceFile[]): Assignments {
  const kept = new Map<string, { expr: Expr; place: Place }[]>()
  const members = new Set<string>()
  for (const source of sources) {
    const keep = (key: string | null, value: Expr, scope: Scope) => {
      if (!key) return
      const entry = { expr: value, place: { file: source, scope, frame: null } }
      const list = kept.get(key)
      if (list) list.push(entry)
      else kept.set(key, [entry])
    }
    walk(source, {
      statement: (statement, scope) => {
        if (statement.type !== 'assign') return
        for (const target of statement.targets) {
          if (target.type === 'member' || (target.type === 'name' && scope.kind === 'class')) members.add(target.name)
          if (statement.value) keep(keptAs(target), statement.value, scope)
        }
      },
      expression: (expr, scope) => {
        if (expr.type === 'assignment') keep(keptAs(expr.target), expr.value, scope)
        if (expr.type !== 'call' || expr.callee.type !== 'member' || expr.callee.name !== 'decorate') return
        const [name, given] = expr.args
        if (name?.value.type === 'string' && given) keep(`decorated.${name.value.value}`, given.value, scope)
      },
    })
  }
  return { kept, members }
}

/** `st.session_state.chain`, `session_state['chain']` → `session_state.chain`; null for members of `self` and for plain names */
function keptAs(target: Expr): string | null {
  if (target.type !== 'member' && target.type !== 'index') return null
  const name = target.type === 'member' ? target.name : target.index.type === 'string' ? target.index.value : null
  const holder = target.object.type === 'member' || target.object.type === 'name' ? target.object.name : null
  return name === null || holder === null || holder === 'self' || holder === 'this' ? null : `${holder}.${name}`
}
