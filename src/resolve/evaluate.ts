// What an expression stands for: names, imports, attributes, calls and returns are followed through the repository.
// Everything is bounded: depth, steps per question, values per answer. What lies beyond a bound is simply not known.
import type { Expr, Scope, SourceFile } from '../languages/source-model.ts'
import { createCallers } from './evaluate/callers.ts'
import { createCalls } from './evaluate/calls.ts'
import { createClasses } from './evaluate/classes.ts'
import { createCompositions } from './evaluate/compositions.ts'
import type { CallSite, Core, World } from './evaluate/core.ts'
import { createFrames } from './evaluate/frames.ts'
import { createImports } from './evaluate/imports.ts'
import { createMembers } from './evaluate/members.ts'
import { createNames } from './evaluate/names.ts'
import { createParts } from './evaluate/parts.ts'
import { createTypes } from './evaluate/types.ts'
import { limits } from './evaluate/values.ts'
import type { Frame, LibraryValue, Place, Rule, Value } from './value.ts'

export type { CallSite, World } from './evaluate/core.ts'

export interface Evaluator {
  evaluate(expr: Expr, place: Place): readonly Value[]
  /** what a name stands for where it is used */
  lookup(name: string, place: Place, line: number): readonly Value[]
  /** the member of a value */
  member(value: Value, name: string, at: { readonly expr: Expr; readonly place: Place }): readonly Value[]
  /** what a module's file gives under a name */
  exported(file: SourceFile, name: string): readonly Value[]
  callersOf(target: Scope): readonly CallSite[]
  /** the catalogue's rule for a library value called at a site */
  ruleOf(callee: LibraryValue, site: CallSite): Rule | null
}

function unique(values: readonly Value[]): readonly Value[] {
  if (values.length < 2) return values
  const seen = new Set<unknown>()
  return values.filter((value) => {
    const key =
      value.kind === 'library'
        ? `${value.path}\0${value.call?.expr.line ?? ''}\0${value.call?.place.file.path ?? ''}`
        : value.kind === 'literal'
          ? `${String(value.value)}\0${value.expr.line}\0${value.place.file.path}`
          : value.kind === 'env'
            ? value.name
            : value.kind === 'structure'
              ? value.expr
              : value.kind === 'module'
                ? value.file
                : value.kind === 'instance' && value.call
                  ? value.call.expr
                  : value.scope
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

export function createEvaluator(world: World): Evaluator {
  // answers by expression, and by the frame that the expression is looked at in
  const memo = new WeakMap<Expr, readonly Value[]>()
  const framed = new WeakMap<Frame, Map<Expr, readonly Value[]>>()
  const active = new Map<Expr, { readonly frame: Frame | null; readonly depth: number }[]>()
  let depth = 0
  let steps = 0
  // the outermost open question that the answers so far wait for: one that waits for none outside itself is whole and kept
  let waitsFor = Infinity

  const evaluate = (expr: Expr, place: Place): readonly Value[] => {
    const kept = place.frame ? framed.get(place.frame)?.get(expr) : memo.get(expr)
    if (kept) return kept
    const open = active.get(expr)
    const same = open?.find((it) => it.frame === place.frame)
    if (same) {
      waitsFor = Math.min(waitsFor, same.depth)
      return []
    }
    if (depth === 0) steps = 0
    if (depth >= limits.depth || steps++ > limits.steps) {
      waitsFor = -1
      return []
    }
    const outer = waitsFor
    waitsFor = Infinity
    const own = { frame: place.frame, depth }
    if (open) open.push(own)
    else active.set(expr, [own])
    depth++
    const found = unique(compute(expr, place))
    const values = found.length > limits.values ? found.slice(0, limits.values) : found
    depth--
    if (open) open.pop()
    else active.delete(expr)
    if (waitsFor >= depth) {
      keepAnswer(expr, place.frame, values)
      waitsFor = outer
    } else waitsFor = Math.min(outer, waitsFor)
    return values
  }

  const keepAnswer = (expr: Expr, frame: Frame | null, values: readonly Value[]): void => {
    const answers = frame ? (framed.get(frame) ?? new Map<Expr, readonly Value[]>()) : memo
    answers.set(expr, values)
    if (frame && answers instanceof Map) framed.set(frame, answers)
  }

  const compute = (expr: Expr, place: Place): readonly Value[] => {
    switch (expr.type) {
      case 'string':
      case 'number':
      case 'boolean':
        return [{ kind: 'literal', value: expr.value, expr, place }]
      case 'null':
        return [{ kind: 'literal', value: null, expr, place }]
      case 'name':
        return core.lookup(expr.name, place, expr.line)
      case 'member':
        return core.member(expr, place)
      case 'call':
        return core.call(expr, place)
      case 'template':
        return core.template(expr, place)
      case 'binary':
        return core.binary(expr, place)
      case 'conditional':
        return [...evaluate(expr.then, place), ...evaluate(expr.otherwise, place)]
      case 'index':
        return core.index(expr, place)
      case 'assignment':
        return evaluate(expr.value, place)
      case 'function':
        return [
          expr.scope.kind === 'class'
            ? { kind: 'class', scope: expr.scope, file: place.file }
            : { kind: 'function', scope: expr.scope, file: place.file, self: null, frame: place.frame },
        ]
      default:
        return [{ kind: 'structure', expr, place }]
    }
  }

  const cut = () => {
    waitsFor = -1
  }
  const shared = { world, evaluate, cut }
  // the parts ask each other through one object, which is whole before the first question
  const core = shared as Core
  Object.assign(
    core,
    createNames(core),
    createImports(core),
    createTypes(core),
    createParts(core),
    createCallers(core),
    createFrames(core),
    createMembers(core),
    createClasses(core),
    createCalls(core),
    createCompositions(core),
  )

  return { evaluate, ruleOf: core.ruleOf, lookup: core.lookup, member: core.memberOf, exported: core.exported, callersOf: core.callersOf }
}
