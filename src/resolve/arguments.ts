// The arguments of a call by our words: keyword, option of an options object, spread options, position.
import type { Call, Expr, Scope, Statement } from '../languages/source-model.ts'
import { madeLocally } from './assigned.ts'
import { bindingsOf } from './bindings.ts'
import type { Evaluator } from './evaluate.ts'
import { fillingsAt, fillingsOf } from './filled.ts'
import { isPackaged } from './packages.ts'
import type { LibraryValue, Place } from './value.ts'

export interface Argument {
  readonly expr: Expr
  readonly place: Place
}

/**
 * The argument that a spec names: alternatives by `|`, best first. `model` is a keyword or an option of an options object, `arg0` a position,
 * `configuration.baseURL` an option within an option. `=text` (a library's own default) is no argument.
 */
export function argumentOf(call: Call, place: Place, spec: string, evaluator: Pick<Evaluator, 'evaluate'>): Argument | null {
  for (const name of spec.split('|')) {
    if (name.startsWith('=')) continue
    const position = /^arg(\d)$/.exec(name)
    const found = position ? positional(call, place, Number(position[1])) : named(call, place, name, evaluator)
    if (found) return found
  }
  return null
}

/** Whether any argument of these names is given. */
export const hasArgument = (call: Call, place: Place, spec: string, evaluator: Pick<Evaluator, 'evaluate'>): boolean =>
  argumentOf(call, place, spec, evaluator) !== null

function positional(call: Call, place: Place, position: number): Argument | null {
  const given = call.args.filter((it) => it.name === null)
  const arg = given[position]
  if (arg && !arg.spread) return { expr: arg.value, place }
  // `f(*[a, b])`: an element of what is spread
  const at = given.findIndex((it) => it.spread)
  const list = at >= 0 && at <= position && place.file.language === 'python' ? given[at] : undefined
  if (list?.value.type !== 'list') return null
  const { line, endLine } = list.value
  return { expr: { type: 'index', object: list.value, index: { type: 'number', value: position - at, line, endLine }, line, endLine }, place }
}

function named(call: Call, place: Place, name: string, evaluator: Pick<Evaluator, 'evaluate'>): Argument | null {
  const [head = '', ...rest] = name.split('.')
  for (const arg of call.args) {
    if (arg.name !== null && isKey(arg.name, head, place)) return descend({ expr: arg.value, place }, rest, evaluator)
  }
  const set = isPackaged(place.file) ? setBy(call, place, head, evaluator) : null
  if (set) return descend(set, rest, evaluator)
  for (const arg of call.args) {
    if (arg.name !== null && !arg.spread) continue
    const found = entry({ expr: arg.value, place }, head, evaluator)
    if (found) return descend(found, rest, evaluator)
  }
  return null
}

function descend(from: Argument, keys: readonly string[], evaluator: Pick<Evaluator, 'evaluate'>): Argument | null {
  let at: Argument | null = from
  for (const key of keys) at = at && entry(at, key, evaluator)
  return at
}

/** Java, Kotlin, C# and Go write one name in several ways: `maxTokens`, `MaxTokens`, `max_tokens`. */
const isKey = (name: string, key: string, place: Place): boolean => name === key || (isPackaged(place.file) && squeezed(name) === squeezed(key))

const squeezed = (name: string): string => name.replace(/_/g, '').toLowerCase()

/** `options.Temperature = 0.2`, `options.setTemperature(0.2)` after the object was made; where branches differ, either */
function setLater({ expr, place }: Argument, key: string): Argument | null {
  if (expr.type !== 'name') return null
  for (let scope: Scope | null = place.scope; scope && scope.kind === 'function'; scope = scope.parent) {
    const [first, ...rest] = assignedIn(scope.body, expr.name, key, place)
    if (first)
      return {
        expr: rest.reduce((then, otherwise) => ({ ...expr, type: 'conditional', test: expr, then, otherwise }), first),
        place: { ...place, scope },
      }
  }
  return null
}

function assignedIn(statements: readonly Statement[], name: string, key: string, place: Place): Expr[] {
  const isOwn = (it: Expr): boolean => it.type === 'name' && it.name === name
  return statements.flatMap((statement): Expr[] => {
    if (statement.type === 'block') return assignedIn(statement.body, name, key, place)
    if (statement.type === 'assign') {
      const target = statement.targets.find((it) => it.type === 'member' && isOwn(it.object) && isKey(it.name, key, place))
      return target && statement.value ? [statement.value] : []
    }
    const call = statement.type === 'expression' && statement.value.type === 'call' ? statement.value : null
    const [given] = call?.args ?? []
    return given && call?.callee.type === 'member' && isOwn(call.callee.object) && call.callee.name.startsWith('set') && isSetter(call.callee, key)
      ? [given.value]
      : []
  })
}

/** What a builder or a functional option sets: `X.builder().model("a").build()`, `New(WithModel("a"))`. */
function setBy(call: Call, place: Place, name: string, evaluator: Pick<Evaluator, 'evaluate'>): Argument | null {
  for (const { value } of call.args)
    if (value.type === 'call' && (value.callee.type === 'member' || value.callee.type === 'name') && value.callee.name === name && value.args[0])
      return { expr: value.args[0].value, place }
  for (let it = call.callee; it.type === 'member' || it.type === 'call'; it = it.type === 'call' ? it.callee : it.object) {
    if (it.type === 'call' && it !== call && it.args[0] && isSetter(it.callee, name)) return { expr: it.args[0].value, place }
    if (it.type === 'member' && it.object.type === 'name')
      for (const value of evaluator.evaluate(it.object, place)) {
        const found = value.kind === 'library' ? setOn(value, name) : null
        if (found) return found
      }
  }
  return null
}

const isSetter = (callee: Expr, name: string): boolean => {
  if (callee.type !== 'member') return false
  const own = squeezed(callee.name)
  const wanted = squeezed(name)
  return own === wanted || own === `with${wanted}` || own === `set${wanted}`
}

/** the same on a value: along the calls that made it */
function setOn(value: LibraryValue, name: string): Argument | null {
  for (let it: LibraryValue | null = value; it; it = it.owner) {
    const made = it.call
    if (made?.expr.args[0] && isSetter(made.expr.callee, name)) return { expr: made.expr.args[0].value, place: made.place }
  }
  return null
}

/** the entry of a dict, followed to where the dict stands */
export function entry(from: Argument, key: string, evaluator: Pick<Evaluator, 'evaluate'>, depth = 0): Argument | null {
  if (depth > (isPackaged(from.place.file) ? 7 : 4)) return null
  const { expr, place } = from
  const dicts: Argument[] = expr.type === 'dict' ? [from] : []
  if (expr.type === 'name' || expr.type === 'member' || expr.type === 'call' || expr.type === 'conditional' || expr.type === 'binary') {
    for (const value of evaluator.evaluate(expr, place)) {
      if (value.kind === 'structure' && value.expr.type === 'dict') dicts.push({ expr: value.expr, place: value.place })
      // `GenerationConfig(temperature=0)`, `ModelSettings(max_tokens=9)`
      const made = value.kind === 'library' || value.kind === 'instance' ? value.call : null
      const given = made && isOptions(made.expr) ? made.expr.args.find((arg) => arg.name === key) : undefined
      if (made && given) return { expr: given.value, place: made.place }
    }
  }
  if (expr.type !== 'dict' && isPackaged(place.file)) {
    const found = setLater(from, key) ?? inObject(from, key, evaluator, depth)
    if (found) return found
  }
  for (const dict of dicts) {
    if (dict.expr.type !== 'dict') continue
    for (const it of dict.expr.entries) if (it.key !== null && isKey(it.key, key, dict.place)) return { expr: it.value, place: dict.place }
    for (const it of dict.expr.entries) {
      const found = it.spread ? entry({ expr: it.value, place: dict.place }, key, evaluator, depth + 1) : null
      if (found) return found
    }
  }
  // `JSON.stringify({ model })`, `json.dumps(payload)`
  if (expr.type === 'call' && expr.callee.type === 'member' && /^(stringify|dumps)$/.test(expr.callee.name) && expr.args[0]) {
    const inner = entry({ expr: expr.args[0].value, place }, key, evaluator, depth + 1)
    if (inner) return inner
  }
  // `dict(model=…)` and local factories of options
  const bindings = expr.type === 'name' && !dicts.length ? (bindingsOf(place.scope).get(expr.name) ?? []) : []
  for (const made of [expr, ...bindings.map(({ what }) => (what.type === 'value' ? what.expr : null))]) {
    const isDict = made?.type === 'call' && made.callee.type === 'name' && made.callee.name === 'dict'
    const own = isDict ? made.args.find((arg) => arg.name === key) : undefined
    if (own) return { expr: own.value, place }
  }
  return putLater(expr.type === 'name' ? [from, ...dicts] : dicts, key)
}

/** `options = {}` and then `options["model"] = …` */
function putLater(holders: readonly Argument[], key: string): Argument | null {
  for (const { expr, place } of holders) {
    const put = (expr.type === 'name' ? fillingsAt : fillingsOf)(expr, place).find((it) => it.key.type === 'string' && it.key.value === key)
    if (put) return { expr: put.value, place: put.scope === place.scope ? place : { ...place, scope: put.scope, frame: null } }
  }
  return null
}

/** a call that makes an object of options, by its name */
const isOptions = ({ callee }: Call): boolean =>
  (callee.type === 'name' || callee.type === 'member') && /(Config|Settings|Params|Parameters|Options|Kwargs)$/.test(callee.name)

/** What an object was made with: `new Options { A = b }`, `Options(a = b)`, `Options.builder().a(b).build()`, `new Prompt(question, options)`. */
function inObject({ expr, place }: Argument, key: string, evaluator: Pick<Evaluator, 'evaluate'>, depth: number): Argument | null {
  const made: { readonly expr: Call; readonly place: Place; readonly params: readonly string[] }[] = []
  if (expr.type === 'call' && expr.isNew) made.push({ expr, place, params: [] })
  const values = evaluator.evaluate(expr, place)
  const local = expr.type === 'name' && !values.length ? madeLocally(expr.name, place.scope) : []
  for (const call of local) made.push({ expr: call, place, params: [] })
  for (const value of values) {
    if (value.kind === 'library') {
      const set = setOn(value, key)
      if (set) return set
      if (value.call) made.push({ ...value.call, params: [] })
    } else if (value.kind === 'instance' && value.call) made.push({ ...value.call, params: parametersOf(value.scope) })
  }
  for (const { expr: call, place: at, params } of made) {
    const own = call.args.find((arg) => arg.name !== null && isKey(arg.name, key, at)) ?? call.args[params.findIndex((it) => isKey(it, key, at))]
    if (own && (own.name === null || isKey(own.name, key, at))) return { expr: own.value, place: at }
    for (const arg of call.args) {
      const inner = arg.name === null && arg.value.type !== 'string' ? entry({ expr: arg.value, place: at }, key, evaluator, depth + 1) : null
      if (inner) return inner
    }
  }
  return null
}

const parametersOf = (scope: Scope): string[] => {
  for (const statement of scope.body)
    if (statement.type === 'definition' && statement.scope.name === 'constructor') return statement.scope.params.map((it) => it.name)
  return []
}
