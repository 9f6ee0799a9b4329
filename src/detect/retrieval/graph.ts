// Who calls whom among the application's functions, functions handed over as values with them.
import type { Call, Expr, Scope } from '../../languages/source-model.ts'
import type { Value } from '../../resolve/value.ts'
import type { Program } from '../program.ts'
import type { Unit } from './units.ts'

export interface CallGraph {
  readonly unitOf: ReadonlyMap<Scope, Unit>
  /** the functions of the repository that a call runs, constructors with them */
  targetsOf(call: Call): readonly Scope[]
  /** the functions that a call is given by name: `executor.submit(self.search, …)` */
  handedTo(call: Call): readonly Scope[]
  /** the scopes from which any of these is run, themselves with them; nearest first */
  above(scopes: Iterable<Scope>): ReadonlySet<Scope>
  /** the scopes that any of these runs, themselves with them */
  below(scopes: Iterable<Scope>): ReadonlySet<Scope>
  callersOf(scope: Scope): readonly Scope[]
}

const none: readonly Scope[] = []

/** long enough to be no common word, and no method that libraries have, too */
const telling =
  /^(?!__|toString|constructor|execute$|component|subscribe|transform|serialize|to_dict|from_dict|connect|initiali[sz]e|configure|validate|register|getInstance|get_instance|shutdown|is_valid|process$|on_|handle)\w{8,}$/

export function graphOf(units: readonly Unit[], program: Program): CallGraph {
  const unitOf = new Map(units.map((unit) => [unit.scope, unit]))
  const targets = new Map<Call, readonly Scope[]>()
  const handed = new Map<Call, readonly Scope[]>()
  const up = new Map<Scope, Set<Scope>>()
  const down = new Map<Scope, Set<Scope>>()
  const link = (from: Scope, to: Scope) => {
    if (from === to) return
    into(up, to).add(from)
    into(down, from).add(to)
  }
  const children = subclassesOf(units, program)
  // Go says nowhere which types implement an interface: methods of its name do
  const goMethods = new Map<string, Scope[]>()
  for (const { scope, file } of units) {
    if (file.language !== 'go' || scope.kind !== 'function' || scope.parent?.kind !== 'class' || !scope.body.length) continue
    goMethods.set(scope.name, [...(goMethods.get(scope.name) ?? []), scope])
  }
  const overriding = (scope: Scope): readonly Scope[] => {
    if (!scope.body.length && unitOf.get(scope)?.file.language === 'go') return [scope, ...(goMethods.get(scope.name) ?? []).slice(0, 8)]
    const owner = scope.parent?.kind === 'class' ? scope.parent : null
    const heirs = owner ? children.get(owner) : undefined
    return heirs ? [scope, ...heirs.flatMap((it) => methodsOf(it, new RegExp(`^${scope.name.replace(/\W/g, '')}$`)))] : [scope]
  }
  // a method of an object that nothing tells, by a name that few methods of the repository have
  const methods = new Map<string, Scope[]>()
  for (const { scope } of units) {
    if (scope.kind !== 'function' || scope.parent?.kind !== 'class' || !telling.test(scope.name)) continue
    const list = methods.get(scope.name)
    if (list) list.push(scope)
    else methods.set(scope.name, [scope])
  }
  const byName = (call: Call): readonly Scope[] => {
    const list = call.callee.type === 'member' ? (methods.get(call.callee.name) ?? none) : none
    return list.length <= 6 ? list : none
  }
  // what ends in a name that nothing of the repository has is a library's
  const own = namesOfOwn(units)
  const mayBeOwn = (callee: Expr) => (callee.type !== 'name' && callee.type !== 'member') || own.has(callee.name)
  for (const unit of units) {
    // a function inside a function runs with it
    if (unit.scope.kind === 'function' && unit.scope.parent?.kind === 'function') link(unit.scope.parent, unit.scope)
    if (unit.scope.kind === 'function' && !unit.scope.name && unit.scope.parent) link(unit.scope.parent, unit.scope)
    if (unit.scope.kind === 'class' && unit.scope.parent) link(unit.scope.parent, unit.scope)
    for (const call of unit.calls) {
      const values = mayBeOwn(call.callee) ? program.evaluate(call.callee, unit.place) : []
      const found = values.length ? values.flatMap(scopesOf).flatMap(overriding) : byName(call)
      if (found.length) targets.set(call, found)
      const given = call.args.flatMap((arg) => (isReference(arg.value) ? program.evaluate(arg.value, unit.place).flatMap(functionOf) : []))
      if (given.length) handed.set(call, given)
      for (const scope of [...found, ...given]) link(unit.scope, scope)
    }
    // properties and chains of runnables run functions without a call
    for (const expr of unit.expressions) {
      if (expr.type === 'binary' && expr.op === '|') {
        for (const side of [expr.left, expr.right])
          if (isReference(side)) for (const scope of program.evaluate(side, unit.place).flatMap(functionOf)) link(unit.scope, scope)
      }
    }
  }
  const closure = (edges: ReadonlyMap<Scope, ReadonlySet<Scope>>, start: Iterable<Scope>): ReadonlySet<Scope> => {
    const seen = new Set(start)
    const queue = [...seen]
    for (let i = 0; i < queue.length; i++) {
      const scope = queue[i]
      for (const next of (scope && edges.get(scope)) ?? []) {
        if (seen.has(next)) continue
        seen.add(next)
        queue.push(next)
      }
    }
    return seen
  }
  return {
    unitOf,
    targetsOf: (call) => targets.get(call) ?? none,
    handedTo: (call) => handed.get(call) ?? none,
    above: (scopes) => closure(up, scopes),
    below: (scopes) => closure(down, scopes),
    callersOf: (scope) => [...(up.get(scope) ?? [])],
  }
}

/** names under which functions and classes of the repository may be called: their own, those of variables, members, keys and imports */
function namesOfOwn(units: readonly Unit[]): ReadonlySet<string> {
  const names = new Set<string>()
  const targets = (expr: Expr): void => {
    if (expr.type === 'name' || expr.type === 'member') names.add(expr.name)
    else if (expr.type === 'list') expr.items.forEach(targets)
    else if (expr.type === 'dict') for (const { value } of expr.entries) targets(value)
    else if (expr.type === 'index' && expr.index.type === 'string') names.add(expr.index.value)
    else if (expr.type === 'assignment') targets(expr.target)
    else if (expr.type === 'other') expr.children.forEach(targets)
  }
  for (const file of new Set(units.map((unit) => unit.file))) for (const { local } of file.imports) if (local) names.add(local)
  for (const { scope, expressions, assignments } of units) {
    names.add(scope.name)
    for (const param of scope.params) for (const name of [param.name, ...param.fields.map((it) => it.local)]) names.add(name)
    for (const { target } of assignments) targets(target)
    for (const expr of expressions) if (expr.type === 'dict') for (const { key } of expr.entries) if (key !== null) names.add(key)
  }
  return names
}

/** class → the classes of the repository that extend it, also at some remove */
function subclassesOf(units: readonly Unit[], program: Program): ReadonlyMap<Scope, readonly Scope[]> {
  const direct = new Map<Scope, Scope[]>()
  for (const { scope, file } of units) {
    if (scope.kind !== 'class') continue
    for (const base of scope.bases) {
      for (const value of program.evaluate(base, { file, scope: scope.parent ?? file.root, frame: null })) {
        if (value.kind !== 'class' || value.scope === scope) continue
        const list = direct.get(value.scope)
        if (list) list.push(scope)
        else direct.set(value.scope, [scope])
      }
    }
  }
  const all = new Map<Scope, Scope[]>()
  for (const owner of direct.keys()) {
    const found = new Set<Scope>()
    const queue = [...(direct.get(owner) ?? [])]
    for (let it = queue.pop(); it; it = queue.pop()) {
      if (found.has(it) || found.size > 40) continue
      found.add(it)
      queue.push(...(direct.get(it) ?? []))
    }
    all.set(owner, [...found])
  }
  return all
}

function into(map: Map<Scope, Set<Scope>>, key: Scope): Set<Scope> {
  let set = map.get(key)
  if (!set) {
    set = new Set()
    map.set(key, set)
  }
  return set
}

const isReference = (expr: Expr): boolean => expr.type === 'name' || expr.type === 'member'

const functionOf = (value: Value): Scope[] => (value.kind === 'function' ? [value.scope] : [])

function scopesOf(value: Value): Scope[] {
  if (value.kind === 'function') return [value.scope]
  if (value.kind === 'class') return methodsOf(value.scope, /^(__init__|constructor|__post_init__)$/)
  if (value.kind === 'instance') return methodsOf(value.scope, /^__call__$/)
  return []
}

const methodsOf = (owner: Scope, name: RegExp): Scope[] =>
  owner.body.flatMap((it) => (it.type === 'definition' && it.scope.kind === 'function' && name.test(it.scope.name) ? [it.scope] : []))
