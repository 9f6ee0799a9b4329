// Where what was retrieved goes: from the queries through variables, parameters, returns and attributes to wherever it is used.
import type { Call, Expr, Scope } from '../../languages/source-model.ts'
import { bindingsOf, isSelf, methodAround } from '../../resolve/bindings.ts'
import type { Program } from '../program.ts'
import type { CallGraph } from './graph.ts'
import { isBesideAnswers, liveUnits, type Sources } from './live.ts'
import { keeps, plain, plainFunctions, rearranging, runsIt, sizes } from './passing.ts'
import { nameOf, nested, receiverOf, type Unit } from './units.ts'

export interface Flow {
  /** whether an expression holds retrieved chunks or something made of them */
  carries(expr: Expr, unit: Unit): boolean
  /** whether a function gives retrieved chunks back */
  gives(scope: Scope): boolean
  /** the units in which something retrieved is at hand */
  readonly units: readonly Unit[]
}

const rounds = 30

export function follow(units: readonly Unit[], graph: CallGraph, program: Program, sources: Sources): Flow {
  const names = new Map<Scope, Set<string>>()
  const members = new Map<Scope, Set<string>>()
  const giving = new Set<Scope>(sources.functions)
  // what nodes of a graph put into its state, by key
  const kept = new Set<string>()
  const live = liveUnits(units, graph, sources)

  const mark = (scope: Scope, name: string): void => {
    if (!name) return
    let set = names.get(scope)
    if (!set) {
      set = new Set()
      names.set(scope, set)
    }
    if (set.has(name)) return
    set.add(name)
    live.holds(scope, name)
  }
  const markMember = (owner: Scope, name: string): void => {
    const set = members.get(owner) ?? new Set()
    members.set(owner, set)
    if (set.has(name)) return
    set.add(name)
    live.holds(owner, name)
  }

  const nameCarries = (name: string, from: Scope): boolean => {
    for (let scope: Scope | null = from; scope; scope = scope.parent) {
      if (names.get(scope)?.has(name)) return true
      if (bindingsOf(scope).has(name)) return false
    }
    return false
  }

  // what carries once always does; what does not is known for good only at the end
  const carrying = new Map<Expr, Unit>()
  const empty = new Map<Expr, Unit>()
  let isSettled = false
  const carries = (expr: Expr, unit: Unit): boolean => {
    if (expr.type === 'string' || expr.type === 'number') return sources.expressions.has(expr)
    if (carrying.get(expr) === unit) return true
    if (isSettled && empty.get(expr) === unit) return false
    const does = holdsIt(expr, unit)
    if (does) carrying.set(expr, unit)
    else if (isSettled) empty.set(expr, unit)
    return does
  }

  const holdsIt = (expr: Expr, unit: Unit): boolean => {
    if (sources.expressions.has(expr)) return true
    if (sources.stops.has(expr)) return false
    switch (expr.type) {
      case 'name':
        return nameCarries(expr.name, unit.scope)
      case 'member': {
        if (isSelf(expr.object, unit.scope)) return ownerCarries(expr.name, unit)
        if (isBesideAnswers(expr.name, sources) || isKept(expr.object, expr.name)) return true
        return !sizes.test(expr.name) && carries(expr.object, unit)
      }
      case 'call':
        return callCarries(expr, unit)
      case 'index':
        return (
          (expr.index.type === 'string' && (isBesideAnswers(expr.index.value, sources) || isKept(expr.object, expr.index.value))) ||
          carries(expr.object, unit)
        )
      case 'binary':
        if (/^(==|!=|===|!==|<|>|<=|>=|in|not in|instanceof|is|is not|&&|and)$/.test(expr.op)) return expr.op === 'and' && carries(expr.right, unit)
        return carries(expr.left, unit) || carries(expr.right, unit)
      case 'conditional':
        return carries(expr.then, unit) || carries(expr.otherwise, unit)
      case 'template':
        return expr.parts.some((it) => carries(it, unit))
      case 'list':
        return expr.items.some((it) => carries(it, unit))
      case 'dict':
        return expr.entries.some((it) => carries(it.value, unit) || (it.computed !== undefined && carries(it.computed, unit)))
      case 'assignment':
        return carries(expr.value, unit)
      case 'other':
        return expr.children.some((it) => carries(it, unit))
      case 'element':
        return false
      default:
        return false
    }
  }

  const isKept = (object: Expr, key: string): boolean => object.type === 'name' && object.name === 'state' && kept.has(key)

  const ownerCarries = (name: string, unit: Unit): boolean => {
    const method = methodAround(unit.scope)
    const owner = method?.parent
    if (!owner) return false
    if (members.get(owner)?.has(name)) return true
    return owner.body.some((it) => it.type === 'definition' && it.scope.name === name && it.scope.decorators.length > 0 && giving.has(it.scope))
  }

  const callCarries = (call: Call, unit: Unit): boolean => {
    const name = nameOf(call)
    const receiver = receiverOf(call)
    if (isBesideAnswers(name, sources)) return true
    const own = graph.targetsOf(call)
    if (own.length && own.every((it) => !/^(__init__|constructor)$/.test(it.name))) return own.some((it) => giving.has(it))
    const handed = graph.handedTo(call)
    if (handed.some((it) => giving.has(it))) return true
    if (handed.length && runsIt.test(name)) return false
    if (plain.test(name) || (receiver === null && plainFunctions.test(name))) return false
    // `response.get("source_documents")`
    const [first] = call.args
    if (
      name === 'get' &&
      first?.value.type === 'string' &&
      (isBesideAnswers(first.value.value, sources) || (receiver && isKept(receiver, first.value.value)))
    )
      return true
    if (receiver && carries(receiver, unit)) return true
    const given = call.args.some((arg) => (arg.value.type === 'function' ? giving.has(arg.value.scope) : carries(arg.value, unit)))
    return given && passesThrough(call, unit)
  }

  /** a library that is asked about chunks gives something else, unless it rearranges what it is given */
  const through = new Map<Call, boolean>()
  const passesThrough = (call: Call, unit: Unit): boolean => {
    const known = through.get(call) ?? rearranges(call, unit)
    through.set(call, known)
    return known
  }
  const rearranges = (call: Call, unit: Unit): boolean => {
    const libraries = program.evaluate(call.callee, unit.place).filter((value) => value.kind === 'library')
    if (!libraries.length) return true
    const role = program.rulesOf({ expr: call, place: unit.place })[0]?.rule.symbol.role
    if (role) return /^(rerank|query|filter|combine|retriever|type|prompt-template|trace-\w+|http)$/.test(role)
    return libraries.some((value) => rearranging.test(value.path))
  }

  const markTarget = (target: Expr, unit: Unit): void => {
    switch (target.type) {
      case 'name':
        mark(bindingScope(target.name, unit.scope), target.name)
        return
      case 'member':
        if (isSelf(target.object, unit.scope)) {
          const owner = methodAround(unit.scope)?.parent
          if (owner) markMember(owner, target.name)
          return
        }
        markTarget(target.object, unit)
        return
      case 'index':
        markTarget(target.object, unit)
        return
      case 'list':
        for (const item of target.items) markTarget(item, unit)
        return
      case 'dict':
        for (const entry of target.entries)
          if (!/^(error|err|status|count|success|statusText|isError)$/.test(entry.key ?? '')) markTarget(entry.value, unit)
        return
      case 'assignment':
        markTarget(target.target, unit)
        return
      case 'other':
        for (const child of target.children) markTarget(child, unit)
    }
  }

  const bindingScope = (name: string, from: Scope): Scope => {
    for (let scope: Scope | null = from; scope; scope = scope.parent) if (bindingsOf(scope).has(name) && scope.kind !== 'class') return scope
    return from
  }

  const passOn = (call: Call, unit: Unit): void => {
    const receiver = receiverOf(call)
    const given = call.args.map((arg) => arg.value.type !== 'function' && carries(arg.value, unit))
    const whole = (receiver !== null && carries(receiver, unit)) || given.some(Boolean)
    if (!whole) return
    for (const target of [...graph.targetsOf(call), ...graph.handedTo(call)]) bind(call, target, given)
    // `docs.map(formatDoc)`
    if (receiver && carries(receiver, unit)) {
      for (const target of graph.handedTo(call)) {
        const param = target.params.find((it) => it.name !== 'self')
        if (param) markParam(target, param)
      }
    }
    for (const arg of call.args) {
      if (arg.value.type !== 'function') continue
      for (const param of arg.value.scope.params.slice(0, nameOf(call) === 'reduce' ? 2 : 1)) markParam(arg.value.scope, param)
    }
    if (receiver && given.some(Boolean) && keeps.test(nameOf(call))) markTarget(receiver, unit)
  }

  const bind = (call: Call, target: Scope, given: readonly boolean[]): void => {
    const isMethod = target.parent?.kind === 'class' && /^(self|cls)$/.test(target.params[0]?.name ?? '')
    const shift = (isMethod ? 1 : 0) - (graph.handedTo(call).includes(target) ? 1 : 0)
    let position = 0
    call.args.forEach((arg, i) => {
      const index = arg.name === null ? position++ + shift : target.params.findIndex((param) => param.name === arg.name)
      if (!given[i]) return
      const param = target.params[index] ?? target.params.find((it) => it.rest)
      if (!param) return
      // an options object gives only the fields that carry
      if (arg.value.type === 'dict' && param.fields.length) {
        const unit = graph.unitOf.get(target)
        for (const entry of arg.value.entries) {
          const field = param.fields.find((it) => it.property === entry.key)
          if (field && unit) mark(target, field.local)
        }
        return
      }
      markParam(target, param)
    })
  }

  const markParam = (scope: Scope, param: Scope['params'][number]): void => {
    mark(scope, param.name)
    for (const field of param.fields) mark(scope, field.local)
  }

  /** `return { documents }` of a node becomes `state.documents` of the next */
  const keep = (unit: Unit): void => {
    for (const value of unit.returns) {
      if (value.type !== 'dict') continue
      for (const { key, value: given } of value.entries) {
        if (key === null || kept.has(key) || !carries(given, unit)) continue
        kept.add(key)
        live.named(key)
      }
    }
  }

  const pipe = (expr: Extract<Expr, { type: 'binary' }>, unit: Unit): void => {
    if (!carries(expr.left, unit)) return
    const targets =
      expr.right.type === 'function'
        ? [expr.right.scope]
        : program.evaluate(expr.right, unit.place).flatMap((value) => (value.kind === 'function' ? [value.scope] : []))
    for (const target of targets) {
      const param = target.params.find((it) => it.name !== 'self')
      if (param) markParam(target, param)
    }
  }

  for (const { scope } of units)
    if (/^(handleRetrieverEnd|on_retriever_end)$/.test(scope.name))
      for (const param of scope.params) if (param.name !== 'self') markParam(scope, param)

  for (let round = 0; round < rounds; round++) {
    const units = live.take()
    if (!units.length) break
    for (const unit of units) {
      for (const { target, value } of unit.assignments) if (carries(value, unit)) markTarget(target, unit)
      for (const call of unit.calls) passOn(call, unit)
      for (const expr of unit.expressions) if (expr.type === 'binary' && expr.op === '|') pipe(expr, unit)
      if (unit.scope.params.some((param) => param.name === 'state')) keep(unit)
      if (unit.scope.kind === 'function' && !giving.has(unit.scope) && unit.returns.some((it) => carries(it, unit))) {
        giving.add(unit.scope)
        live.given(unit.scope)
      }
    }
  }
  isSettled = true
  const holding = units.filter(
    (unit) => names.has(unit.scope) || giving.has(unit.scope) || unit.expressions.some((expr) => sources.expressions.has(expr)),
  )
  return { carries, gives: (scope) => giving.has(scope), units: holding }
}

/** Whether anything inside an expression carries. */
export const mentions = (flow: Flow, expr: Expr, unit: Unit): boolean => {
  for (const it of nested(expr)) if (flow.carries(it, unit)) return true
  return false
}
