// The tools that the code gives to models, and what each of them does.
import type { Call, Expr, Scope, SourceFile, Statement } from '../../languages/source-model.ts'
import { callsOf, dotted, expressionsWithin } from '../../languages/walk.ts'
import type { Place, Value } from '../../resolve/value.ts'
import type { Evidence } from '../context.ts'
import type { Program } from '../program.ts'
import { lastName } from '../prompts/text.ts'
import type { AgentTool, Effect } from './model.ts'
import * as words from './words.ts'

interface Body {
  readonly scope: Scope
  readonly file: SourceFile
}

interface Found {
  readonly name: string
  readonly at: Evidence
  readonly bodies: readonly Body[]
  /** the call that makes the tool, with its options */
  readonly made: { readonly expr: Call; readonly place: Place } | null
  /** a class or name of a library */
  readonly library: string | null
}

const handlerKeys = /^(execute|func|function|fn|handler|run|call|action|callback|coroutine|invoke|python_function|_run|implementation)$/
const limits = { depth: 6, bodies: 40 } as const

/** The tools in an expression that stands in a tools' place. */
export function toolsIn(expr: Expr, place: Place, program: Program): AgentTool[] {
  const found: Found[] = []
  const seen = new Set<unknown>()
  collect(expr, place, null, 0)
  return found.map((it) => describe(it, program))

  function collect(at: Expr, where: Place, key: string | null, depth: number): void {
    if (depth > limits.depth || seen.has(at) || found.length > 60) return
    seen.add(at)
    const evidence = { path: where.file.path, line: at.line, detail: 'a tool' }
    switch (at.type) {
      case 'list':
        for (const item of at.items) collect(item, where, null, depth + 1)
        return
      case 'dict': {
        const schema = schemaName(at)
        const handler = at.entries.find((entry) => entry.key !== null && handlerKeys.test(entry.key))
        if (schema !== null || handler) {
          const name = schema?.name ?? key ?? 'tool'
          const bodies = handler ? bodiesOf(handler.value, where, program) : named(name, where, program)
          found.push({ name, at: evidence, bodies, made: null, library: schema?.hosted ? name : null })
          return
        }
        for (const entry of at.entries) collect(entry.value, where, entry.spread ? null : entry.key, depth + 1)
        return
      }
      case 'string':
        found.push({ name: at.value, at: evidence, bodies: [], made: null, library: at.value })
        return
      case 'conditional':
        collect(at.then, where, key, depth + 1)
        collect(at.otherwise, where, key, depth + 1)
        return
      case 'function':
        found.push({ name: key ?? at.scope.name, at: evidence, bodies: [{ scope: at.scope, file: where.file }], made: null, library: null })
        return
      default:
    }
    const name = key ?? (at.type === 'call' ? lastName(at.callee) : lastName(at))
    const before = found.length
    for (const value of program.evaluate(at, where)) fromValue(value, name, evidence, depth)
    if (found.length === before && at.type === 'binary') for (const side of [at.left, at.right]) collect(side, where, null, depth + 1)
    else if (found.length === before && at.type === 'other') for (const child of at.children) collect(child, where, key, depth + 1)
    else if (
      found.length === before &&
      at.type === 'call' &&
      /^(list|tuple|flatten|compact|concat|filter|Object\.values|values)$/.test(lastName(at.callee))
    )
      for (const arg of at.args) collect(arg.value, where, null, depth + 1)
  }

  function fromValue(value: Value, name: string, evidence: Evidence, depth: number): void {
    switch (value.kind) {
      case 'function':
        found.push({ name: value.scope.name || name, at: evidence, bodies: [{ scope: value.scope, file: value.file }], made: null, library: null })
        return
      case 'class':
      case 'instance':
        found.push({ name: name || value.scope.name, at: evidence, bodies: methodsOf(value.scope, value.file), made: null, library: null })
        return
      case 'structure':
        if (value.expr.type === 'list' || value.expr.type === 'dict') collect(value.expr, value.place, name || null, depth + 1)
        return
      case 'library': {
        const { call } = value
        if (!call) {
          found.push({ name: name || value.path, at: evidence, bodies: [], made: null, library: value.path })
          return
        }
        const bodies = call.expr.args.flatMap((arg) => {
          if (arg.name !== null) return handlerKeys.test(arg.name) ? bodiesOf(arg.value, call.place, program) : []
          if (arg.value.type === 'dict')
            return arg.value.entries.flatMap((entry) =>
              entry.key !== null && handlerKeys.test(entry.key) ? bodiesOf(entry.value, call.place, program) : [],
            )
          return arg.value.type === 'string' ? [] : bodiesOf(arg.value, call.place, program)
        })
        const own = givenName(call.expr) ?? name
        found.push({ name: own, at: evidence, bodies, made: call, library: bodies.length ? null : value.path })
        return
      }
      case 'literal':
        if (typeof value.value === 'string') found.push({ name: value.value, at: evidence, bodies: [], made: null, library: value.value })
        return
      default:
    }
  }
}

/** `{ type: 'function', function: { name } }`, `{ name, input_schema }`, `{ type: 'web_search' }` */
function schemaName(dict: Extract<Expr, { type: 'dict' }>): { readonly name: string; readonly hosted: boolean } | null {
  const get = (from: Extract<Expr, { type: 'dict' }>, key: string) => from.entries.find((entry) => entry.key === key)?.value
  const inner = get(dict, 'function')
  const name = (inner?.type === 'dict' ? get(inner, 'name') : undefined) ?? get(dict, 'name')
  if (
    name?.type === 'string' &&
    (inner?.type === 'dict' || dict.entries.some((entry) => /^(description|parameters|input_schema|inputSchema)$/.test(entry.key ?? '')))
  )
    return { name: name.value, hosted: false }
  const type = get(dict, 'type')
  return type?.type === 'string' && type.value !== 'function' && !/^(object|string|number|integer|boolean|array|null)$/.test(type.value)
    ? { name: type.value, hosted: true }
    : null
}

function givenName(call: Call): string | null {
  for (const arg of call.args) {
    if (arg.name === 'name' && arg.value.type === 'string') return arg.value.value
    const entry =
      arg.value.type === 'dict' ? arg.value.entries.find((it) => (it.key === 'name' || it.key === 'id') && it.value.type === 'string') : undefined
    if (entry?.value.type === 'string') return entry.value.value
  }
  return null
}

export function bodiesOf(expr: Expr, place: Place, program: Program): Body[] {
  if (expr.type === 'function') return [{ scope: expr.scope, file: place.file }]
  if (expr.type === 'call' && expr.callee.type === 'member' && expr.callee.name === 'bind') return bodiesOf(expr.callee.object, place, program)
  if (expr.type !== 'name' && expr.type !== 'member' && expr.type !== 'call') return []
  return program
    .evaluate(expr, place)
    .flatMap((value): Body[] =>
      value.kind === 'function' ? [{ scope: value.scope, file: value.file }] : value.kind === 'instance' ? methodsOf(value.scope, value.file) : [],
    )
}

/** the function that runs a tool known by name only */
function named(name: string, place: Place, program: Program): Body[] {
  const camel = name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
  for (const path of [place.file.path, ...program.relevant]) {
    const scope = program.scopesOf(path).find((it) => it.kind === 'function' && (it.name === name || it.name === camel))
    const file = scope ? program.file(path) : null
    if (scope && file) return [{ scope, file }]
  }
  return []
}

function methodsOf(owner: Scope, file: SourceFile): Body[] {
  return owner.body.flatMap((statement: Statement): Body[] =>
    statement.type === 'definition' &&
    statement.scope.kind === 'function' &&
    /^(_?a?run|_?call|forward|execute|invoke|__call__|_arun)$/.test(statement.scope.name)
      ? [{ scope: statement.scope, file }]
      : [],
  )
}

/** a tool that a language with packages declares: a method with an annotation, a function handed to a factory */
export const declaredTool = (name: string, at: Evidence, bodies: readonly Body[], program: Program): AgentTool =>
  describe({ name: name.charAt(0).toLowerCase() + name.slice(1), at, bodies: [...bodies], made: null, library: null }, program)

function describe({ name, at, bodies, made, library }: Found, program: Program): AgentTool {
  const evidence = (detail: string) => ({ path: at.path, line: at.line, detail })
  const own = bodies.map((body) => effectOf(body, program)).sort((a, b) => rank[b.effect] - rank[a.effect])[0]
  const byLibrary =
    library === null
      ? undefined
      : ([...words.libraryEffects, ...words.builtInEffects].find(
          ([pattern]) => pattern.test(library.split(/[.#(]/).filter(Boolean).at(-1) ?? library) || pattern.test(library),
        )?.[1] ?? undefined)
  const acts = !words.thinkingNames.test(name) && (words.actingNames.test(name) || words.makingNames.test(name)) && library === null
  const effect: Effect = own && own.effect !== 'read' ? own.effect : (byLibrary ?? (acts ? 'write' : 'read'))
  const because = own && own.effect !== 'read' ? own.because : effect === 'read' ? null : evidence(`${name} acts`)
  const hosted = library !== null && /^code_?interpreter|code_execution/i.test(library)
  return {
    name,
    at: evidence(
      `${name}: ${effect === 'read' ? 'reads' : effect === 'write' ? 'changes something' : effect === 'send' ? 'sends something' : 'runs something'}`,
    ),
    effect,
    because,
    approval: (made ? approvalOf(made.expr, at.path) : null) ?? bodies.map((body) => asks(body)).find((it) => it !== null) ?? null,
    sandbox: hosted ? evidence('runs in a sandbox of the provider') : (own?.sandbox ?? null),
  }
}

const rank: Readonly<Record<Effect, number>> = { read: 0, write: 1, send: 2, execute: 3 }

interface Seen {
  readonly effect: Effect
  readonly because: Evidence | null
  readonly sandbox: Evidence | null
}

/** what the calls of a function, and of the functions that it calls, do */
export function effectOf(body: Body, program: Program): Seen {
  let effect: Effect = 'read'
  let because: Evidence | null = null
  let sandbox: Evidence | null = null
  const seen = new Set<Scope>()
  const queue: { readonly body: Body; readonly depth: number }[] = [{ body, depth: 0 }]
  const note = (found: Effect, at: Evidence) => {
    if (rank[found] <= rank[effect]) return
    effect = found
    because = at
  }
  for (let next = queue.shift(); next && seen.size < limits.bodies; next = queue.shift()) {
    const { scope, file } = next.body
    if (seen.has(scope)) continue
    seen.add(scope)
    const depth = next.depth
    for (const { node, scope: inside } of callsOf(scope)) {
      const place: Place = { file, scope: inside, frame: null }
      const at = { path: file.path, line: node.line }
      const spelled = dotted(node.callee)
      const values = program.evaluate(node.callee, place)
      const library = values.find((value) => value.kind === 'library')
      const name = library?.kind === 'library' ? library.path : spelled
      if (words.sandboxNames.test(name) || words.sandboxNames.test(spelled))
        sandbox ??= { ...at, detail: `${lastName(node.callee)} runs apart from the host` }
      const isOwn = values.some((value) => value.kind === 'function')
      if (words.executes.test(name) || (!isOwn && /^(exec|eval)$/.test(spelled)))
        note('execute', { ...at, detail: `${lastName(node.callee)} runs code or commands` })
      else if (words.sends.test(name) || words.sends.test(spelled)) note('send', { ...at, detail: `${lastName(node.callee)} sends` })
      else if (
        words.writes.test(name) ||
        (words.ormWrites.test(spelled) && !words.notRecords.test(spelled)) ||
        opensToWrite(node) ||
        writesSql(node, place, program)
      )
        note('write', { ...at, detail: `${lastName(node.callee)} writes` })
      if (depth < 3)
        for (const value of values) if (value.kind === 'function') queue.push({ body: { scope: value.scope, file: value.file }, depth: depth + 1 })
    }
  }
  return { effect, because, sandbox }
}

const opensToWrite = ({ callee, args }: Call): boolean =>
  lastName(callee) === 'open' &&
  args.some((arg) => (arg.name === null || arg.name === 'mode') && arg.value.type === 'string' && /^[wax]b?\+?$|^r\+/.test(arg.value.value))

const sqlWrite = /^\s*(insert\s+into|update\s+\w+\s+set|delete\s+from|drop\s+|alter\s+|create\s+table|merge\s+into)/i

function writesSql({ callee, args }: Call, place: Place, program: Program): boolean {
  if (!/^(execute|executemany|query|run|exec|raw|sql|prepare|text)$/.test(lastName(callee))) return false
  const [first] = args
  if (!first) return false
  if (first.value.type === 'string') return sqlWrite.test(first.value.value)
  if (first.value.type === 'template') return first.value.parts[0]?.type === 'string' && sqlWrite.test(first.value.parts[0].value)
  return program
    .evaluate(first.value, place)
    .some((value) => value.kind === 'literal' && typeof value.value === 'string' && sqlWrite.test(value.value))
}

/** an option of the tool that asks a person first */
function approvalOf(call: Call, path: string): Evidence | null {
  for (const arg of call.args) {
    const given = arg.value.type === 'dict' ? arg.value.entries.map((entry) => [entry.key, entry.value] as const) : [[arg.name, arg.value] as const]
    for (const [key, value] of given)
      if (
        key &&
        words.approvalNames.test(key) &&
        !(value.type === 'boolean' && !value.value) &&
        !(value.type === 'string' && words.refusesApproval.test(value.value))
      )
        return { path, line: value.line, detail: `${key} asks a person` }
  }
  return null
}

/** the tool's body stops to ask */
function asks({ scope, file }: Body): Evidence | null {
  for (const { node } of expressionsWithin(scope))
    if (node.type === 'call' && words.approvalCalls.test(lastName(node.callee)))
      return { path: file.path, line: node.line, detail: `${lastName(node.callee)} asks a person` }
  const decorated = scope.decorators.find((it) => it.type === 'call' && approvalOf(it, file.path) !== null)
  return decorated ? { path: file.path, line: decorated.line, detail: 'a person is asked' } : null
}
