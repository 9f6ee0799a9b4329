// Which tool records which model call, and how: the join that says whether prompt and response can be looked up.
import type { Scope } from '../languages/source-model.ts'
import type { ModelCall } from './calls.ts'
import type { Context, Evidence } from './context.ts'
import { enclosing, type Program } from './program.ts'
import { conditionAt, type State, worst } from './tracing/condition.ts'
import { decoratedScopes, onDecorators } from './tracing/decorators.ts'
import { type FrameworkTrace, observedBySpring, tracedPipelines } from './tracing/frameworks.ts'
import { covers, isOfKind, switches, type Trace, tracerName, type Wide } from './tracing/switches.ts'

export type { Trace } from './tracing/switches.ts'

export interface Tracing {
  /** every tool that records the call, those that are on first */
  of(call: ModelCall): readonly Trace[]
  /** tools that are wired anywhere in application code */
  readonly tracers: readonly { readonly name: string; readonly state: State; readonly evidence: Evidence }[]
}

export function detect(context: Context): Tracing {
  const program = context.fact('program')
  const paths = context.fact('paths')
  const application = program.relevant.filter((path) => paths.classOf(path) === 'application')
  const wide: Wide[] = [...switches(context), ...application.flatMap((path) => initialised(path, program))]
  const decorated = decoratedScopes(application, program)
  const pipeline = tracedPipelines(context)
  const memo = new Map<ModelCall, readonly Trace[]>()
  /** a decorator records nothing while the switch of its tool is not on */
  const switched = (trace: Trace): Trace => {
    const own = wide.map((it) => it.trace).filter((it) => it.how === 'switch' && it.tracer === trace.tracer)
    return own.length && own.every((it) => it.state !== 'on') ? { ...trace, state: 'configured' } : trace
  }

  const of = (call: ModelCall): readonly Trace[] => {
    let traces = memo.get(call)
    if (!traces) {
      traces = [
        ...onClient(call, program),
        ...onCallbacks(call, program, context),
        ...onTelemetry(call, program, context),
        ...onDecorators(call, decorated, program).map(switched),
        ...byFramework(pipeline(call) ?? observedBySpring(call, context)),
        ...wide.filter((it) => it.covers(call)).map((it) => it.trace),
      ]
      // a model that is built here is seen where it is called
      if (call.kind === 'construct' && !traces.some((trace) => trace.state === 'on')) {
        const users = context
          .fact('calls')
          .application.filter(
            (it) =>
              it !== call &&
              it.kind !== 'construct' &&
              (it.kind === 'embedding' || !isOfKind(call, 'embedding')) &&
              it.chain.some((link) => link.expr === call.site.expr),
          )
        traces = [...traces, ...users.flatMap(of)]
      }
      traces = [...traces].sort((a, b) => rank[a.state] - rank[b.state])
      memo.set(call, traces)
    }
    return traces
  }
  const all = [...wide.map((it) => it.trace), ...context.fact('calls').application.flatMap(of)]
  const tracers = new Map<string, { name: string; state: State; evidence: Evidence }>()
  for (const { tracer, state, evidence } of all) {
    const known = tracers.get(tracer)
    if (!known || rank[state] < rank[known.state]) tracers.set(tracer, { name: tracer, state, evidence })
  }
  return { of, tracers: [...tracers.values()] }
}

const rank: Readonly<Record<State, number>> = { on: 0, configured: 1, off: 2 }

/** auto-instrumentation and global handlers that the application starts */
function initialised(path: string, program: Program): Wide[] {
  return program.ruled(path).flatMap((site): Wide[] => {
    const { signature, symbol } = site.rule
    const stanzas = symbol.covers ?? signature.covers
    if (symbol.role !== 'trace-init' || !stanzas.length) return []
    const state = worst(conditionAt(site.place, site.expr.line, program), reached(site.place.scope, program))
    return [
      {
        trace: {
          tracer: tracerName(signature),
          how: 'instrumentation',
          state,
          evidence: { path, line: site.expr.line, detail: `${signature.title} records calls` },
        },
        covers: covers(stanzas),
      },
    ]
  })
}

/** a function that nothing calls starts nothing */
function reached(scope: Scope, program: Program): State {
  const own = enclosing(scope).find((it) => it.kind === 'function')
  if (!own?.name || own.decorators.length || own.parent?.kind === 'class') return 'on'
  return program.evaluator.callersOf(own).length || program.mentions(own.name) > 1 ? 'on' : 'off'
}

const byFramework = (found: FrameworkTrace | null): Trace[] => (found ? [{ ...found, how: 'instrumentation', state: 'on' }] : [])

/** wrapped and drop-in clients, and gateways that log what passes */
function onClient(call: ModelCall, program: Program): Trace[] {
  const traces: Trace[] = []
  for (const link of call.chain) {
    const { signature, symbol } = link.rule
    if (!symbol.traces && symbol.role !== 'trace-wrap') continue
    const path = link.place.file.path
    traces.push({
      tracer: tracerName(signature),
      how: 'client',
      state: conditionAt(link.place, link.expr.line, program),
      evidence: { path, line: link.expr.line, detail: `${signature.title} wraps the client`, kind: 'call-wrapper' },
    })
  }
  const gateway = call.host
    ? program.signaturesOfHost(call.host).find((it) => it.components.some((component) => component.kind === 'tracing'))
    : undefined
  if (gateway)
    traces.push({
      tracer: tracerName(gateway),
      how: 'gateway',
      state: 'on',
      evidence: { path: call.path, line: call.line, detail: `calls go through ${gateway.title}` },
    })
  return traces
}

/** handlers given to the call or to what it is made of */
function onCallbacks(call: ModelCall, program: Program, context: Context): Trace[] {
  const given =
    context.fact('calls').argument(call, 'callbacks') ??
    context.fact('calls').argument(call, 'callbacks|callback_manager|config.callbacks|callback_handler|hooks|arg1.callbacks')
  if (!given) return []
  const found: Trace[] = []
  const look = (expr: typeof given.expr, place: typeof given.place, depth: number): void => {
    if (depth > 3) return
    for (const value of program.evaluate(expr, place)) {
      // `config={"callbacks": [handler]}`
      if (value.kind === 'structure' && value.expr.type === 'dict')
        for (const entry of value.expr.entries) if (entry.key === 'callbacks') look(entry.value, value.place, depth + 1)
      if (value.kind === 'structure' && value.expr.type === 'list') for (const item of value.expr.items) look(item, value.place, depth + 1)
      const rule = value.kind === 'library' ? value.rule : null
      if (!rule?.symbol.role.startsWith('trace-')) continue
      const state = value.kind === 'library' && value.call ? conditionAt(value.call.place, value.call.expr.line, program) : 'on'
      found.push({
        tracer: tracerName(rule.signature),
        how: 'callback',
        state,
        evidence: { path: given.place.file.path, line: given.expr.line, detail: `${rule.signature.title} handler is given to the call` },
      })
    }
  }
  look(given.expr, given.place, 0)
  return found
}

/** the Vercel AI SDK's own telemetry, per call */
function onTelemetry(call: ModelCall, program: Program, context: Context): Trace[] {
  const given = context.fact('calls').argument(call, 'experimental_telemetry.isEnabled|telemetry.isEnabled')
  if (!given) return []
  const values = program.evaluate(given.expr, given.place)
  const isOff = values.length > 0 && values.every((value) => value.kind === 'literal' && value.value === false)
  const handed = context.fact('calls').argument(call, 'experimental_telemetry.tracer|telemetry.tracer')
  const state: State = isOff ? 'off' : handed !== null || exportsSpans(context) ? 'on' : 'configured'
  return [
    {
      tracer: 'opentelemetry',
      how: 'telemetry',
      state,
      evidence: { path: given.place.file.path, line: given.expr.line, detail: 'telemetry of the call is enabled' },
    },
  ]
}

const exporter =
  /registerOTel|NodeSDK|TracerProvider|@opentelemetry\/(?:sdk|exporter|auto)|\w+SpanProcessor|\w+SpanExporter|LangfuseExporter|AISDKExporter|vercelAIIntegration|Sentry\.init|braintrust|@lmnr-ai|Traceloop|@axiomhq|logfire|@arizeai|initOpenTelemetry|setupObservability/

/** spans that nothing takes up are recorded nowhere until someone registers what does */
const exportsSpans = (context: Context): boolean =>
  context
    .fact('paths')
    .of('application')
    .some((path) => /\.([cm]?[jt]sx?|json)$/.test(path) && !/lock/.test(path) && exporter.test(context.text(path) ?? ''))
