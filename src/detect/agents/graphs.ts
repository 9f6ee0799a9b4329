// Graphs that send what the model chose to their nodes: `Send("search", { query })` for every query that a model's answer named.
import type { Expr, Scope } from '../../languages/source-model.ts'
import { expressionsWithin } from '../../languages/walk.ts'
import type { Context, Evidence } from '../context.ts'
import { enclosing, type Program } from '../program.ts'
import { lastName } from '../prompts/text.ts'

/** Edges of graphs that fan out over what a node took from a model's answer. */
export function sentChoices(context: Context, paths: readonly string[]): Evidence[] {
  const program = context.fact('program')
  const found: Evidence[] = []
  let chosen: ReadonlySet<string> | undefined
  for (const path of paths) {
    const source = (context.text(path) ?? '').includes('Send(') ? program.file(path) : null
    if (!source) continue
    for (const { expr, place } of program.callsOf(path)) {
      if (lastName(expr.callee) !== 'Send' || !isSend(expr.callee, place, program)) continue
      const router = enclosing(place.scope).find((it) => it.kind === 'function')
      if (!router) continue
      chosen ??= answeredKeys(context)
      const keys = readKeys(router)
      if (keys.some((key) => chosen?.has(key))) found.push({ path, line: expr.line, detail: 'sends what the model chose to a node of the graph' })
    }
  }
  return found
}

const isSend = (callee: Expr, place: Parameters<Program['evaluate']>[1], program: Program): boolean =>
  program.evaluate(callee, place).some((value) => value.kind === 'library' && /langgraph/.test(value.path))

/** `state["follow_up_queries"]`, `state.follow_up_queries`, `state.get("follow_up_queries")` */
function readKeys(scope: Scope): string[] {
  const [state] = scope.params
  if (!state) return []
  const isState = (expr: Expr) => expr.type === 'name' && expr.name === state.name
  return expressionsWithin(scope).flatMap(({ node }): string[] => {
    if (node.type === 'index' && isState(node.object) && node.index.type === 'string') return [node.index.value]
    if (node.type === 'member' && isState(node.object)) return [node.name]
    const [key] =
      node.type === 'call' && lastName(node.callee) === 'get' && node.callee.type === 'member' && isState(node.callee.object) ? node.args : []
    return key?.value.type === 'string' ? [key.value.value] : []
  })
}

/** keys of the state that a function fills with members of what a model answered in it */
function answeredKeys(context: Context): ReadonlySet<string> {
  const { application } = context.fact('calls')
  const keys = new Set<string>()
  for (const call of application) {
    if (call.kind !== 'chat' && call.kind !== 'completion') continue
    const own = enclosing(call.site.place.scope).find((it) => it.kind === 'function')
    if (!own) continue
    for (const { node } of expressionsWithin(own)) {
      if (node.type !== 'dict') continue
      for (const { key, value } of node.entries) if (key !== null && (value.type === 'member' || value.type === 'index')) keys.add(key)
    }
  }
  return keys
}
