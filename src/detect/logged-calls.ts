// Log lines that hold what a model was sent and what it answered, in full.
import type { Call, Expr, Scope } from '../languages/source-model.ts'
import { childrenOf, dotted, expressionsWithin, lastName } from '../languages/walk.ts'
import type { ModelCall } from './calls.ts'
import type { Context, Evidence } from './context.ts'
import { enclosing, type Program } from './program.ts'

export interface LoggedCalls {
  /** the log line with the answer of a call whose prompt is logged as well */
  of(call: ModelCall): Evidence | null
}

const logLine =
  /(^|\.)_?(log(ger|ging|s)?|console|slog|zap|sugar|zerolog|logrus|klog|glog|ilogger|context\.log|app\.logger|winston|pino)(\(\))?\.(log|info|infof|infow|print|printf|println|warn(ing)?|warnf|notice|success|loginformation|error|trace)$|^(log|logger)$/i
/** in code that is silent by default at this level */
const cutShort =
  /^(slice|substring|substr|truncate|shorten|ellipsis|head|len|length|Length|Count|size|count|preview|take|left|Substring|summary|hash|type)$/
const settings: readonly (readonly [requests: string, responses: string])[] = [
  'open-ai',
  'azure-open-ai',
  'anthropic',
  'ollama',
  'mistral-ai',
  'google-ai-gemini',
  'bedrock',
  'open-ai-official',
  'github-models',
]
  .flatMap((name) => ['chat-model', 'streaming-chat-model'].map((kind) => `langchain4j.${name}.${kind}`))
  .flatMap((base): readonly (readonly [string, string])[] => [
    [`${base}.log-requests`, `${base}.log-responses`],
    [`${base}.log-requests-and-responses`, `${base}.log-requests-and-responses`],
  ])
  .concat([['quarkus.langchain4j.log-requests', 'quarkus.langchain4j.log-responses']])

export function detect(context: Context): LoggedCalls {
  const program = context.fact('program')
  const found = new Map<ModelCall, Evidence | null>()
  return {
    of(call) {
      let known = found.get(call)
      if (known === undefined) {
        known = bySetting(call, program) ?? byAdvisor(call) ?? byLines(call, program)
        found.set(call, known)
      }
      return known
    },
  }
}

/** the library writes both, where its configuration says so */
function bySetting(call: ModelCall, program: Program): Evidence | null {
  if (!call.chain.some((link) => link.rule.signature.id === 'langchain4j')) return null
  const on = (key: string) => program.configured(key, call.path).find((value) => String(value.value) === 'true')
  for (const [requests, responses] of settings) {
    const [asked, answered] = [on(requests), on(responses)]
    if (asked && answered) return { path: answered.place.file.path, line: answered.expr.line, detail: 'requests and responses are logged' }
  }
  const builder = call.chain.find((link) => program.argument(link, 'logRequests') !== null && program.argument(link, 'logResponses') !== null)
  return builder ? { path: builder.place.file.path, line: builder.expr.line, detail: 'requests and responses are logged' } : null
}

/** Spring's advisor that writes request and response to the log */
function byAdvisor(call: ModelCall): Evidence | null {
  const link = call.chain.find((it) => /advisors$/i.test(lastName(it.expr.callee)) && it.expr.args.some((arg) => names(arg.value, 0)))
  return link ? { path: link.place.file.path, line: link.expr.line, detail: 'requests and responses are logged' } : null
}

const names = (expr: Expr, depth: number): boolean =>
  (expr.type === 'name' && expr.name === 'SimpleLoggerAdvisor') || (depth < 8 && childrenOf(expr).some((child) => names(child, depth + 1)))

/** its function, or those up to three steps above through which prompt and answer pass */
function byLines(call: ModelCall, program: Program): Evidence | null {
  let sites: readonly { readonly scope: Scope; readonly expr: Call; readonly path: string }[] = [
    { scope: functionOf(call.site.place.scope) ?? call.site.place.file.root, expr: call.site.expr, path: call.path },
  ]
  let asked = false
  for (let step = 0; step < 3 && sites.length; step++) {
    for (const { scope, expr, path } of sites) {
      const lines = logsIn(scope, expr)
      asked ||= lines.asked
      if (asked && lines.answered !== null) return { path, line: lines.answered, detail: 'prompt and answer are logged' }
    }
    sites = sites
      .flatMap(({ scope }) => (scope.kind === 'function' ? program.evaluator.callersOf(scope).slice(0, 3) : []))
      .map(({ expr, place }) => ({ scope: functionOf(place.scope) ?? place.file.root, expr, path: place.file.path }))
      .slice(0, 6)
  }
  return null
}

const functionOf = (scope: Scope): Scope | null => enclosing(scope).find((it) => it.kind === 'function' && it.name !== '') ?? null

function logsIn(scope: Scope, call: Call): { readonly asked: boolean; readonly answered: number | null } {
  const sent = new Set(
    call.args
      .flatMap((arg) => namesIn(arg.value, 0))
      .filter((name) => /prompt|messages?|input|text|content|query|question|request|history|conversation/i.test(name)),
  )
  const given = new Set<string>()
  taint(scope.body, call, given)
  taint(scope.body, call, given)
  let asked = false
  let answered: number | null = null
  for (const { node } of expressionsWithin(scope)) {
    if (node.type !== 'call' || node === call || !logLine.test(dotted(node.callee))) continue
    const told = node.args.flatMap((arg) => toldIn(arg.value, 0))
    if (told.some((name) => sent.has(name))) asked = true
    if (answered === null && told.some((name) => given.has(name))) answered = node.line
  }
  return { asked, answered }
}

/** names that hold the answer, or a part of it that has a name of its own */
function taint(body: Scope['body'], call: Call, into: Set<string>): void {
  for (const statement of body) {
    if (statement.type === 'block') taint(statement.body, call, into)
    else if (statement.type === 'assign' && statement.value && carries(statement.value, call, into, 0))
      for (const target of statement.targets) for (const name of targets(target)) if (!/^(err|error|e|_|ok)$/.test(name)) into.add(name)
  }
}

const targets = (expr: Expr): string[] =>
  expr.type === 'name'
    ? [expr.name]
    : expr.type === 'list'
      ? expr.items.flatMap(targets)
      : expr.type === 'dict'
        ? expr.entries.flatMap((entry) => targets(entry.value))
        : []

function carries(expr: Expr, call: Call, known: ReadonlySet<string>, depth: number): boolean {
  if (depth > 10 || expr.type === 'function') return false
  if (expr === call || (expr.type === 'name' && known.has(expr.name))) return true
  if (expr.type === 'member') return !cutShort.test(expr.name) && carries(expr.object, call, known, depth + 1)
  return childrenOf(expr).some((child) => carries(child, call, known, depth + 1))
}

function namesIn(expr: Expr, depth: number): string[] {
  if (depth > 5 || expr.type === 'function') return []
  return expr.type === 'name' ? [expr.name] : childrenOf(expr).flatMap((child) => namesIn(child, depth + 1))
}

/** names whose whole text a log line holds: not their length, not a piece of them */
function toldIn(expr: Expr, depth: number): string[] {
  if (depth > 6 || expr.type === 'function' || expr.type === 'index') return []
  if (expr.type === 'name') return [expr.name]
  if (expr.type === 'member') return cutShort.test(expr.name) ? [] : toldIn(expr.object, depth + 1)
  if (expr.type === 'call') {
    const name = expr.callee.type === 'name' || expr.callee.type === 'member' ? expr.callee.name : ''
    if (cutShort.test(name)) return []
    return [
      ...(expr.callee.type === 'member' ? toldIn(expr.callee.object, depth + 1) : []),
      ...expr.args.flatMap((arg) => toldIn(arg.value, depth + 1)),
    ]
  }
  return childrenOf(expr).flatMap((child) => toldIn(child, depth + 1))
}
