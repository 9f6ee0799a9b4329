// Reading the arguments of retrieval calls: what is set, to what, and whether it is more than nothing.
import type { Call, Expr } from '../../languages/source-model.ts'
import type { Argument } from '../../resolve/arguments.ts'
import type { Place, Value } from '../../resolve/value.ts'
import type { Context, Evidence } from '../context.ts'
import type { Program, RuledCall } from '../program.ts'
import { type CallGraph, graphOf } from './graph.ts'
import { evidence, nested, siteOf, type Unit, unitsOf } from './units.ts'
import { metricKey, metricValue } from './words.ts'

/** Everything that the parts of the retrieval fact read. */
export interface Reading {
  readonly context: Context
  readonly program: Program
  readonly units: readonly Unit[]
  readonly graph: CallGraph
  /** calls with a rule, each once, with the unit they stand in */
  readonly ruled: readonly Ruled[]
  readonly ruleOf: ReadonlyMap<Expr, Ruled>
  /** code set aside is left out, unless the application retrieves nowhere else */
  readonly leaves: (unit: Unit) => boolean
}

export interface Ruled extends RuledCall {
  readonly unit: Unit
}

export function readCode(context: Context): Reading {
  const program = context.fact('program')
  const units = unitsOf(context)
  const graph = graphOf(units, program)
  const ruleOf = new Map<Expr, Ruled>()
  for (const path of new Set(units.map((unit) => unit.path))) {
    for (const call of program.ruled(path)) {
      const unit = graph.unitOf.get(call.place.scope)
      if (unit && !ruleOf.has(call.expr)) ruleOf.set(call.expr, { ...call, unit })
    }
  }
  return { context, program, units, graph, ruled: [...ruleOf.values()], ruleOf, leaves: (unit) => unit.aside }
}

/** An argument by our word (the rule says how the library calls it) or by the names that such arguments usually have. */
export function argument(reading: Reading, call: Ruled, word: string, usual: string): Argument | null {
  const own = call.rule.symbol.args?.[word]
  return reading.program.argument(call, own ? `${own}|${usual}` : usual)
}

/** Whether an argument is more than null: a literal, something computed, or a parameter that some caller or its default sets. */
export function isSet(reading: Reading, given: Argument | null): boolean {
  if (!given || given.expr.type === 'null') return false
  const values = reading.program.evaluate(given.expr, given.place)
  return !values.length || values.some((value) => !isNothing(value))
}

const isNothing = (value: Value): boolean =>
  (value.kind === 'literal' && (value.value === null || value.value === false || value.value === '')) ||
  (value.kind === 'structure' && value.expr.type === 'dict' && !value.expr.entries.length && !value.expr.clauses?.length)

/** Set in every case, or only where a caller wants it. */
export function howSet(reading: Reading, given: Argument | null): 'always' | 'maybe' | 'never' {
  if (!given) return 'never'
  if (given.expr.type === 'null') return 'never'
  const values = reading.program.evaluate(given.expr, given.place)
  if (!values.length) return isBareParameter(given) ? 'maybe' : 'always'
  return values.some((value) => !isNothing(value)) ? 'always' : 'maybe'
}

/** a parameter that no call in the repository sets */
const isBareParameter = ({ expr, place }: Argument): boolean =>
  expr.type === 'name' && place.scope.params.some((param) => param.name === expr.name && param.fallback?.type === 'null')

/** the literal values that an expression can have */
export const literals = (reading: Reading, given: Argument | null): readonly (string | number | boolean)[] =>
  given
    ? reading.program.evaluate(given.expr, given.place).flatMap((value) => (value.kind === 'literal' && value.value !== null ? [value.value] : []))
    : []

export const evidenceOf = (given: Argument, detail: string): Evidence => ({ path: given.place.file.path, line: given.expr.line, detail })

/** Where an expression, or what it is made of, names a measure: `{"hnsw:space": "cosine"}`, `Distance.COSINE`, `metric="dot"`. */
export function metricIn(reading: Reading, expr: Expr, place: Place, depth = 0): Evidence | null {
  for (const it of nested(expr)) {
    if (it.type === 'dict') {
      const entry = it.entries.find((own) => own.key !== null && metricKey.test(own.key) && own.value.type !== 'null' && own.value.type !== 'dict')
      if (entry) return { path: place.file.path, line: entry.line, detail: `${entry.key} names the measure` }
    } else if (it.type === 'call') {
      const arg = it.args.find((own) => own.name !== null && metricKey.test(own.name) && own.value.type !== 'null')
      if (arg) return { path: place.file.path, line: arg.value.line, detail: `${arg.name} names the measure` }
      if (/^Index(Flat|HNSWFlat|IVFFlat)?(IP|L2)$|^GpuIndexFlat(IP|L2)$/.test(lastName(it)))
        return { path: place.file.path, line: it.line, detail: `${lastName(it)} names the measure` }
    } else if (it.type === 'member' && metricValue.test(it.name) && it.object.type !== 'call') {
      return { path: place.file.path, line: it.line, detail: `measure ${it.name}` }
    } else if (it.type === 'string' && (/^vector_(cosine|l2|ip)_ops$/.test(it.value) || (depth > 0 && metricValue.test(it.value)))) {
      return { path: place.file.path, line: it.line, detail: `measure ${it.value}` }
    }
  }
  if (depth > 2 || !(expr.type === 'name' || expr.type === 'member' || expr.type === 'call')) return null
  for (const value of reading.program.evaluate(expr, place)) {
    if (value.kind === 'structure' && value.expr !== expr) {
      const found = metricIn(reading, value.expr, value.place, depth + 1)
      if (found) return found
    } else if (value.kind === 'library' && value.call && value.call.expr !== expr) {
      for (const arg of value.call.expr.args) {
        const found = metricIn(reading, arg.value, value.call.place, depth + 1)
        if (found) return found
      }
    }
  }
  return null
}

const lastName = (call: Call): string => (call.callee.type === 'name' || call.callee.type === 'member' ? call.callee.name : '')

/** The calls that go on from this one: `.limit(3)` of `table.search(v).where(…).limit(3)`. */
export function following(unit: Unit, call: Expr): readonly Call[] {
  return unit.calls.filter((it) => it !== call && it.callee.type === 'member' && holds(it.callee.object, call))
}

function holds(outer: Expr, inner: Expr): boolean {
  for (let it: Expr | null = outer; it; ) {
    if (it === inner) return true
    it = it.type === 'member' ? it.object : it.type === 'call' ? it.callee : null
  }
  return false
}

/** the argument of any call of a unit, rule or not */
export const argumentAt = (reading: Reading, call: Call, unit: Unit, spec: string): Argument | null =>
  reading.program.argument(siteOf(call, unit), spec)

export const seen = (unit: Unit, at: Expr, detail: string): Evidence => evidence(unit, at, detail)
