// What is put into a dict after it is made: `models = {}` and then `models["fast"] = ChatOpenAI(…)`, `self._cache[name] = client`.
import type { Expr, Scope, SourceFile } from '../languages/source-model.ts'
import { dotted, walkStatements } from '../languages/walk.ts'
import { targetsOf } from './assigned.ts'
import { bindingsOf, isSelf, methodAround } from './bindings.ts'
import type { Place } from './value.ts'

export interface Filling {
  readonly key: Expr
  readonly value: Expr
  readonly scope: Scope
}

const byHolder = new WeakMap<SourceFile, ReadonlyMap<string, readonly Filling[]>>()

/** holder as it is written → what statements of the file put under a key of it */
function fillingsIn(file: SourceFile): ReadonlyMap<string, readonly Filling[]> {
  const known = byHolder.get(file)
  if (known) return known
  const found = new Map<string, Filling[]>()
  walkStatements(file, (statement, scope) => {
    if (statement.type !== 'assign' || statement.kind !== 'plain' || !statement.value) return
    for (const target of statement.targets) {
      const holder = target.type === 'index' ? dotted(target.object) : ''
      if (target.type !== 'index' || !holder || holder.includes('(')) continue
      const list = found.get(holder) ?? []
      list.push({ key: target.index, value: statement.value, scope })
      found.set(holder, list)
    }
  })
  byHolder.set(file, found)
  return found
}

/** What the file of a dict puts into it: told by the names that the dict is assigned to where it stands. */
export function fillingsOf(dict: Expr, { file, scope }: Place): readonly Filling[] {
  const all = fillingsIn(file)
  if (!all.size) return []
  return targetsOf(scope.body, dict).flatMap((target): readonly Filling[] => {
    const name = target.type === 'name' ? target.name : target.type === 'member' ? dotted(target) : ''
    if (!name) return []
    const owner = scope.kind === 'class' ? scope : (methodAround(scope)?.parent ?? null)
    if (scope.kind === 'class') return ['self', 'cls', 'this', scope.name].flatMap((it) => inside(all.get(`${it}.${name}`), owner))
    if (target.type === 'member') return inside(all.get(name), owner)
    return scope.kind === 'module' ? (all.get(name) ?? []) : (all.get(name) ?? []).filter((it) => it.scope === scope)
  })
}

/** What the file puts under keys of what an expression names: of a cache, of `dict()`, of whatever is no dict to see. */
export function fillingsAt(holder: Expr, { file, scope }: Place): readonly Filling[] {
  const name = holder.type === 'name' || holder.type === 'member' ? dotted(holder) : ''
  const all = name ? (fillingsIn(file).get(name) ?? []) : []
  if (!all.length) return []
  if (holder.type === 'member') return isSelf(holder.object, scope) ? inside(all, methodAround(scope)?.parent ?? null) : []
  const isOwn = bindingsOf(scope).has(name)
  return all.filter((it) => (isOwn ? it.scope === scope : scope === file.root || bindingsOf(file.root).has(name)))
}

/** `self.x` is another member in another class */
const inside = (fillings: readonly Filling[] | undefined, owner: Scope | null): readonly Filling[] =>
  (fillings ?? []).filter((it) => owner === null || (methodAround(it.scope)?.parent ?? null) === owner)
