// What is kept of a retrieval: the chunks in traces, logs and databases, those shown beside the answer, and the time it took.
import type { Call, Expr, Scope } from '../../languages/source-model.ts'
import type { Context, Evidence } from '../context.ts'
import type { Flow } from './flow.ts'
import type { IndexQuery } from './model.ts'
import { isLog, keyOf } from './parts.ts'
import { argument, isSet, type Reading, seen } from './reading.ts'
import { nameOf, nested, receiverOf, type Unit } from './units.ts'

export interface Records {
  readonly recorded: readonly Evidence[]
  readonly shown: readonly Evidence[]
}

const keeping =
  /^(insert|insert_one|insert_many|insertOne|insertMany|create|createMany|save|put_item|bulk_create|bulk_save_objects|commit|setex|hset|rpush|lpush|xadd|write_text|writeFile|writeFileSync|appendFile|dump|send_event|capture|track|log_event|emit)$/
const adding = /^(add|add_all|append|push|set|put|update|upsert|write|values|insert|store)$/
const storage =
  /(^|_)(db|session|database|history|store|repo|repository|collection|table|log|logs|audit|cache|memory|redis|conn|cursor|prisma|supabase|firestore|kv|bucket)($|_|s$)/i
const answering =
  /^(json|JSON|send|send_text|send_json|write|Write|Encode|Ok|IndentedJSON|WriteAsync|WriteAsJsonAsync|Json|end|emit|enqueue|markdown|expander|caption|write_stream|dataframe|info|success|Message|Text|reply|respond|sendMessage|writeData|writeMessageAnnotation|appendMessageAnnotation)$/
const routes = /(^|\.)(get|post|put|route|api_route|websocket|patch|endpoint|on_message|message|callback|command|event)$/i

export function recordsOf(context: Context, reading: Reading, flow: Flow, queries: readonly IndexQuery[]): Records {
  const recorded: Evidence[] = []
  const shown: Evidence[] = []
  for (const unit of flow.units) {
    if (reading.leaves(unit)) continue
    for (const call of unit.calls) {
      const carried = call.args.some((arg) => arg.value.type !== 'function' && flow.carries(arg.value, unit))
      if (
        !carried &&
        shows(call) &&
        call.args.some(
          (arg) => arg.value.type === 'dict' && arg.value.entries.some((entry) => /^(source_?documents|source_?nodes)$/i.test(entry.key ?? '')),
        )
      )
        shown.push(seen(unit, call, 'the sources are sent to the user'))
      if (!carried) continue
      const role = reading.ruleOf.get(call)?.rule.symbol.role
      if (role?.startsWith('trace-')) recorded.push(seen(unit, call, `${nameOf(call)} records the chunks`))
      else if (role) continue
      else if (isLog(call)) recorded.push(seen(unit, call, 'the chunks are logged'))
      else if (keeps(call, unit)) recorded.push(seen(unit, call, 'the chunks are stored'))
      else if (shows(call)) shown.push(seen(unit, call, 'the chunks are sent to the user'))
    }
    if (unit.scope.kind !== 'function' || !flow.gives(unit.scope)) continue
    const at = { path: unit.path, line: unit.scope.line }
    if (traceDecorator(reading, unit)) recorded.push({ ...at, detail: `a decorator records what ${unit.scope.name} gives` })
    if (isRoute(unit)) shown.push({ ...at, detail: `${unit.scope.name} answers with what was found` })
  }
  for (const call of reading.ruled) {
    if (call.rule.symbol.role !== 'combine' || reading.leaves(call.unit)) continue
    if (isSet(reading, argument(reading, call, 'sources', 'return_source_documents|returnSourceDocuments')))
      shown.push(seen(call.unit, call.expr, 'the chain gives its sources'))
  }
  const framework = frameworkTrace(context, reading, flow, queries)
  recorded.push(...(framework ? [framework] : observed(context)))
  return { recorded, shown }
}

function keeps(call: Call, unit: Unit): boolean {
  const name = nameOf(call)
  const receiver = receiverOf(call)
  const owner = receiver ? ownerName(receiver) : ''
  if (keeping.test(name)) return receiver !== null && !/^(np|numpy|torch|os|json)$/.test(owner) ? !isLocalCollection(receiver, unit) : name === 'dump'
  return adding.test(name) && receiver !== null && storage.test(owner) && !isLocalCollection(receiver, unit)
}

/** `context`, `self.db`, `supabase.from('x')`: the name that says what it is */
function ownerName(expr: Expr): string {
  for (const it of nested(expr)) {
    const key = it.type === 'name' || it.type === 'member' ? it.name : null
    if (key && key !== 'self' && key !== 'this') return key
  }
  return keyOf(expr) ?? ''
}

const isLocalCollection = (expr: Expr, unit: Unit): boolean =>
  expr.type === 'name' &&
  unit.assignments.some(
    (it) =>
      it.target.type === 'name' &&
      it.target.name === expr.name &&
      (it.value.type === 'list' ||
        it.value.type === 'dict' ||
        (it.value.type === 'call' && /^(set|Set|Map|list|dict|defaultdict)$/.test(nameOf(it.value)))),
  )

function shows(call: Call): boolean {
  const receiver = receiverOf(call)
  const owner = receiver ? ownerName(receiver) : ''
  // `json.NewEncoder(w).Encode(answer)`
  if (nameOf(call) === 'Encode')
    return receiver?.type === 'call' && receiver.args.some((arg) => arg.value.type === 'name' && /^(w|rw|res|resp|writer)$/.test(arg.value.name))
  if (/^(StreamingResponse|JSONResponse|Response|NextResponse|QueryResponse|ChatResponse)$/.test(nameOf(call))) return true
  return (
    answering.test(nameOf(call)) &&
    /^(res|resp|response|Response|NextResponse|reply|websocket|ws|socket|st|cl|ctx|controller|c|w|rw|Results|TypedResults|stream|dataStream|writer|message|msg|bot|sidebar|col\d?|expander)$/.test(
      owner,
    )
  )
}

export function traceDecorator(reading: Reading, unit: Unit): boolean {
  return (
    unit.scope.decorators.some((decorator) => {
      const call: Call =
        decorator.type === 'call'
          ? decorator
          : { type: 'call', callee: decorator, args: [], isNew: false, line: decorator.line, endLine: decorator.endLine }
      const place = { ...unit.place, scope: unit.scope.parent ?? unit.file.root }
      return reading.program.rulesOf({ expr: call, place }).some(({ rule }) => /^trace-(decorator|wrap|span)$/.test(rule.symbol.role))
    }) || wrapped(reading, unit)
  )
}

/** `traceable(async (q) => …)` */
const wrapped = (reading: Reading, unit: Unit): boolean =>
  reading.ruled.some(
    (call) =>
      /^trace-(decorator|span)$/.test(call.rule.symbol.role) &&
      call.expr.args.some((arg) => arg.value.type === 'function' && arg.value.scope === unit.scope),
  )

function isRoute(unit: Unit): boolean {
  const { scope } = unit
  if (/^(GET|POST|PUT|PATCH)$/.test(scope.name) && scope.parent?.kind === 'module') return true
  return scope.decorators.some((it) => {
    const callee = it.type === 'call' ? it.callee : it
    return (callee.type === 'member' || callee.type === 'name') && routes.test(callee.name)
  })
}

/** `spring.ai.vectorstore.observations.include-query-response: true`: responses of the store are part of its timed observations */
export function observed(context: Context): readonly Evidence[] {
  return context
    .fact('paths')
    .of('application')
    .flatMap((path) => {
      if (!/(^|\/)(application|bootstrap)[\w-]*\.(ya?ml|properties)$/.test(path)) return []
      const line = (context.text(path) ?? '').split('\n').findIndex((it) => /(log|include)-query-response\s*[:=]\s*true/.test(it))
      return line < 0 ? [] : [{ path, line: line + 1, detail: 'responses of the vector store are observed' }]
    })
}

/** A tracer that is on for everything records retrievers and tools of its framework as runs of their own. */
export function frameworkTrace(context: Context, reading: Reading, flow: Flow, queries: readonly IndexQuery[]): Evidence | null {
  const tracer = context
    .fact('tracing')
    .tracers.find(
      (it) =>
        it.state === 'on' && /langsmith|phoenix|openinference|langfuse|openllmetry|traceloop|mlflow|weave|logfire|opik|langtrace|arize/.test(it.name),
    )
  if (!tracer) return null
  const runs =
    queries.some((query) => !query.aside && (query.kind === 'engine' || (query.call !== null && isRetriever(reading, query.call)))) ||
    (tracer.name === 'langsmith' && flow.units.some((unit) => unit.scope.decorators.some((it) => keyOf(it) === 'tool') && flow.gives(unit.scope)))
  return runs ? { ...tracer.evidence, detail: `${tracer.name} records each retrieval` } : null
}

function isRetriever(reading: Reading, call: Call): boolean {
  const rule = reading.ruleOf.get(call)
  return (
    rule !== undefined &&
    (rule.rule.symbol.on?.includes('retriever') === true ||
      rule.rule.symbol.makes === 'retriever' ||
      /llamaindex/.test(rule.rule.symbol.on?.join() ?? ''))
  )
}

// ---- time

const clock = /^(time|perf_counter|perf_counter_ns|monotonic|process_time|now|hrtime|time_ns|default_timer)$/
const timerHead =
  /^(time|timer|timed|Timer|track|measure|start_as_current_span|start_span|span|startActiveSpan|start_as_current_observation|start_as_current_generation|profile|stopwatch|track_time|catchtime|log_time|startSpan)$/
const timingDecorator = /time|latency|measure|profile|duration|perf/i

export interface Timings {
  /** the time of the thing itself */
  readonly own: readonly Evidence[]
  /** only of something around it: the whole question, the whole ingestion */
  readonly around: readonly Evidence[]
  /** the calls whose own time is taken */
  readonly covered: ReadonlySet<Expr>
}

/**
 * Where the time of some calls is taken. `inner` are the scopes in which the thing itself happens, `calls` the thing itself;
 * `other` tells calls that make a span longer than the thing.
 */
export function timingsOf(reading: Reading, calls: ReadonlySet<Expr>, other: (call: Call, unit: Unit) => boolean): Timings {
  const own: Evidence[] = []
  const around: Evidence[] = []
  const covered = new Set<Expr>()
  const cover = (it: Expr): void => {
    if (calls.has(it)) covered.add(it)
    if (it.type !== 'call') return
    for (const scope of reading.graph.below([...reading.graph.targetsOf(it), ...reading.graph.handedTo(it)]))
      for (const inner of reading.graph.unitOf.get(scope)?.calls ?? []) if (calls.has(inner)) covered.add(inner)
  }
  const home = new Set(
    reading.units
      .filter((unit) => unit.calls.some((call) => calls.has(call)) || unit.expressions.some((expr) => calls.has(expr)))
      .map((unit) => unit.scope),
  )
  const above = reading.graph.above(home)
  const runs = (call: Call): boolean =>
    calls.has(call) ||
    [...reading.graph.targetsOf(call), ...reading.graph.handedTo(call)].some((target) => above.has(target) && target.kind === 'function')
  for (const unit of reading.units) {
    if (reading.leaves(unit) || !above.has(unit.scope)) continue
    const things = [
      ...unit.calls.filter(runs),
      ...unit.expressions.filter((expr) => expr.type !== 'call' && calls.has(expr)),
      ...innerThings(reading, unit, above),
    ]
    if (!things.length && !home.has(unit.scope)) continue
    const others = unit.calls.filter((call) => !things.includes(call) && other(call, unit))
    const note = (from: number, to: number, detail: string) => {
      const inside = things.filter((it) => it.line >= from && it.line <= to)
      if (!inside.length) return
      // a call that also does the rest makes the time one of the whole
      const whole =
        others.some((it) => it.line >= from && it.line <= to) || inside.every((it) => it.type === 'call' && !calls.has(it) && other(it, unit))
      if (!whole) inside.forEach(cover)
      ;(whole ? around : own).push({ path: unit.path, line: to, detail })
    }
    for (const { from, to } of intervals(unit)) note(from, to, 'time is taken')
    for (const block of unit.blocks) {
      const head = block.heads.find((it) =>
        [...nested(it)].some((inner) => inner.type === 'call' && timerHead.test(nameOf(inner)) && receiverOf(inner) !== null),
      )
      if (block.kind === 'with' && head) note(block.line, block.endLine, 'time is taken')
    }
    const spans = unit.calls.filter((call) => startsSpan(reading, call))
    for (const span of spans) {
      const next = things.find((it) => it.line >= span.line)
      if (next) note(span.line, next.endLine, 'a span of its own')
    }
    if (traceDecorator(reading, unit) || unit.scope.decorators.some((it) => timingDecorator.test(keyOf(it.type === 'call' ? it.callee : it) ?? '')))
      note(unit.scope.line, unit.scope.endLine, `${unit.scope.name} is timed`)
  }
  return { own, around, covered }
}

/** things that functions inside this one do, where these are only written in place */
function innerThings(reading: Reading, unit: Unit, above: ReadonlySet<Scope>): Expr[] {
  return unit.expressions.filter((expr) => expr.type === 'function' && above.has(expr.scope) && reading.graph.unitOf.has(expr.scope))
}

function startsSpan(reading: Reading, call: Call): boolean {
  if (reading.ruleOf.get(call)?.rule.symbol.role === 'trace-span') return true
  return (
    [...reading.graph.below(reading.graph.targetsOf(call))]
      .slice(0, 12)
      .some((scope) => reading.graph.unitOf.get(scope)?.calls.some((it) => reading.ruleOf.get(it)?.rule.symbol.role === 'trace-span')) &&
    /span|trace|start|step/i.test(nameOf(call))
  )
}

/** from `start = clock()` to the line that takes the difference */
function intervals(unit: Unit): { from: number; to: number }[] {
  const starts = unit.assignments.flatMap(({ target, value, line }) => {
    const name = target.type === 'name' ? target.name : target.type === 'member' ? target.name : null
    return name !== null && value.type === 'call' && clock.test(nameOf(value)) ? [{ name, line }] : []
  })
  if (!starts.length) return []
  const found: { from: number; to: number }[] = []
  for (const expr of unit.expressions) {
    if (expr.type !== 'binary' || expr.op !== '-') continue
    const end = expr.right.type === 'name' || expr.right.type === 'member' ? expr.right.name : null
    const start = [...starts].reverse().find((it) => it.name === end && it.line <= expr.line)
    if (!start) continue
    // `end - start`: the end was taken earlier
    const until =
      expr.left.type === 'name'
        ? starts.filter((it) => it.name === (expr.left.type === 'name' ? expr.left.name : '') && it.line <= expr.line).at(-1)?.line
        : undefined
    found.push({ from: start.line, to: until ?? expr.line })
  }
  return found
}
