// Tracers that record what callers ask and what they get: those that see most of the calls that answer, or stand at a handler.
import type { Context, Evidence } from './context.ts'

export interface RequestTraces {
  readonly on: readonly Evidence[]
  /** wired, but off until someone configures them, or seeing only some of the calls */
  readonly partly: readonly Evidence[]
}

export function detect(context: Context): RequestTraces {
  const tracing = context.fact('tracing')
  const { routes, servers } = context.fact('serving')
  const answering = new Set([...routes.map((it) => it.file), ...servers.map((it) => it.path)])
  const calls = context.fact('servingCalls').generating
  const traced = calls.flatMap((call) => tracing.of(call).find((it) => it.state === 'on') ?? [])
  const handlers = tracing.tracers.filter((it) => it.state === 'on' && answering.has(it.evidence.path)).map((it) => it.evidence)
  const everywhere = traced.length * 2 > calls.length ? traced.map((it) => it.evidence) : []
  const unseen = calls.length === 0 ? tracing.tracers.filter((it) => it.state === 'on').map((it) => it.evidence) : []
  const on = distinct([...handlers, ...everywhere, ...unseen])
  return { on, partly: distinct(tracing.tracers.filter((it) => it.state !== 'off').map((it) => it.evidence)) }
}

const distinct = (evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.filter((it, index) => evidence.findIndex((other) => other.path === it.path && other.line === it.line) === index)
