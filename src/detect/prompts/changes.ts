// What is added to a list or text under its name: `messages.append(…)`, `prompt += …`, `history.unshift(…)`.
import type { Expr, Scope } from '../../languages/source-model.ts'
import { dotted, walk } from '../../languages/walk.ts'
import type { Argument } from '../../resolve/arguments.ts'
import { methodAround } from '../../resolve/bindings.ts'
import type { Place } from '../../resolve/value.ts'
import type { Program } from '../program.ts'

const adding = /^(append|extend|insert|push|unshift|concat|add|add_message|add_user_message|add_ai_message|addMessage|splice|appendleft|update)$/

export interface Changes {
  of(target: Expr, place: Place): readonly Argument[]
}

interface Change extends Argument {
  readonly scope: Scope
}

export function createChanges(program: Program): Changes {
  const byFile = new Map<string, ReadonlyMap<string, readonly Change[]>>()
  const changesIn = (path: string): ReadonlyMap<string, readonly Change[]> => {
    const known = byFile.get(path)
    if (known) return known
    const found = new Map<string, Change[]>()
    const source = program.file(path)
    const add = (name: string, expr: Expr, scope: Scope) => {
      if (!name || !source) return
      const change = { expr, scope, place: { file: source, scope, frame: null } }
      const list = found.get(name)
      if (list) list.push(change)
      else found.set(name, [change])
    }
    if (source)
      walk(source, {
        expression: (expr, scope) => {
          if (expr.type !== 'call' || expr.callee.type !== 'member' || !adding.test(expr.callee.name)) return
          for (const arg of expr.args) if (arg.value.type !== 'number') add(dotted(expr.callee.object), arg.value, scope)
        },
        statement: (statement, scope) => {
          if (statement.type !== 'assign' || statement.kind !== 'augmented' || !statement.value) return
          for (const target of statement.targets) add(dotted(target), statement.value, scope)
        },
      })
    byFile.set(path, found)
    return found
  }
  return {
    of(target, place) {
      const name = dotted(target)
      if (!name) return []
      const ofSelf = /^(self|this)\./.test(name)
      const owner = ofSelf ? methodAround(place.scope)?.parent : outermost(place.scope)
      return (changesIn(place.file.path).get(name) ?? []).filter(({ scope }) =>
        owner ? isWithin(scope, owner) : scope === place.scope || isWithin(place.scope, scope),
      )
    },
  }
}

/** the function around a scope that is no closure of another */
function outermost(scope: Scope): Scope | null {
  let found: Scope | null = null
  for (let it: Scope | null = scope; it; it = it.parent) {
    if (it.kind === 'class') break
    if (it.kind === 'function') found = it
  }
  return found
}

function isWithin(scope: Scope, owner: Scope): boolean {
  for (let it: Scope | null = scope; it; it = it.parent) if (it === owner) return true
  return false
}
