// What the application's own code measures of its calls: tokens, money, time; and how it reads the answers.
import type { Expr, Scope, SourceFile } from '../languages/source-model.ts'
import { childrenOf, expressionsWithin } from '../languages/walk.ts'
import type { ModelCall } from './calls.ts'
import type { Context, Evidence } from './context.ts'
import { readings } from './metering/readings.ts'
import { enclosing, type Program } from './program.ts'
import { meteredBySpring } from './tracing/frameworks.ts'

export interface Metering {
  /** where token usage that a response reports is read in code that belongs to the call */
  tokens(call: ModelCall): readonly Evidence[]
  /** where the time of the call itself is taken */
  latency(call: ModelCall): Evidence | null
  /** a gateway that meters what passes through it */
  metered(call: ModelCall): Evidence | null
  /** a framework that measures tokens and time of the call by itself and has its metrics exported */
  measured(call: ModelCall): Evidence | null
  /** where tokens are only counted beforehand */
  readonly tokensCounted: readonly Evidence[]
  /** where money is computed from tokens and prices */
  readonly cost: readonly Evidence[]
  /** where an unbound answer of the call is taken apart by hand */
  readByHand(call: ModelCall): Evidence | null
}

const usageNames =
  /^(usage_?metadata|token_?usage|total_?usage|(total|prompt|completion|input|output|candidates)_?tokens?(_?count)?|(prompt_)?eval_count)$/i
/** gateways that meter by default */
const gateways = new Set(['vercel-ai-gateway', 'openrouter', 'portkey', 'helicone', 'litellm', 'cloudflare-ai-gateway'])
const clock = /^(time|perf_counter|perf_counter_ns|monotonic|process_time|now|hrtime|bigint|default_timer|time_ns)$/

export function detect(context: Context): Metering {
  const program = context.fact('program')
  const paths = context.fact('paths')
  const application = program.relevant.filter((path) => paths.classOf(path) === 'application')
  const usageReads = new Map<string, { readonly scope: Scope; readonly evidence: Evidence }[]>()
  const cost: Evidence[] = []
  const tokensCounted: Evidence[] = []
  for (const path of application) {
    const file = program.file(path)
    if (!file) continue
    usageReads.set(path, usageReadsOf(file))
    cost.push(...costsOf(file))
    for (const site of program.ruled(path)) {
      if (site.rule.symbol.role === 'token-count') tokensCounted.push({ path, line: site.expr.line, detail: 'tokens are counted before the call' })
      if (site.rule.symbol.role === 'cost') cost.push({ path, line: site.expr.line, detail: `${site.rule.signature.title} computes the cost` })
    }
  }
  const handlers = [...usageReads.values()]
    .flat()
    .filter(({ scope }) =>
      enclosing(scope).some((it) =>
        /^(on_llm_end|handleLLMEnd|on_chat_model_end|log_success_event|async_log_success_event|after_model)$/.test(it.name),
      ),
    )
  return {
    tokens(call) {
      const near = usageReads.get(call.path)?.filter(({ scope }) => isNear(scope, call, program)) ?? []
      const above = near.length ? [] : consumers(call, program, usageReads)
      return near.length || above.length ? [...near.map((it) => it.evidence), ...above] : handlers.map((it) => it.evidence)
    },
    metered: (call) =>
      call.provider !== null && gateways.has(call.provider)
        ? { path: call.path, line: call.line, detail: `goes through ${call.provider}, which meters tokens, cost and time` }
        : null,
    measured: (call) => meteredBySpring(call, context),
    latency: (call) => timedAt(call, program),
    tokensCounted,
    cost,
    readByHand: (call) => readings(call, program),
  }
}

/** in the function of the call, in one inside it, or in another method of the same class */
function isNear(scope: Scope, call: ModelCall, program: Program): boolean {
  const own = functionOf(call.site.place.scope)
  const around = enclosing(scope)
  if (own && around.includes(own)) return true
  if (!own && functionOf(scope) === null) return true
  const theirs = functionOf(scope)
  return (
    theirs !== null &&
    own !== null &&
    (theirs.parent === own.parent && own.parent?.kind === 'class'
      ? true
      : program.evaluator.callersOf(theirs).some((site) => enclosing(site.place.scope).includes(own)))
  )
}

/** functions that call the call's function and read the usage it gave */
function consumers(
  call: ModelCall,
  program: Program,
  reads: ReadonlyMap<string, readonly { readonly scope: Scope; readonly evidence: Evidence }[]>,
): readonly Evidence[] {
  const own = functionOf(call.site.place.scope)
  if (!own) return []
  return program.evaluator.callersOf(own).flatMap((site) => {
    const theirs = functionOf(site.place.scope)
    return (reads.get(site.place.file.path) ?? []).filter(({ scope }) => functionOf(scope) === theirs).map((it) => it.evidence)
  })
}

const functionOf = (scope: Scope): Scope | null =>
  enclosing(scope).find((it) => it.kind === 'function' && it.name !== '') ?? enclosing(scope).find((it) => it.kind === 'function') ?? null

function usageReadsOf(file: SourceFile): { readonly scope: Scope; readonly evidence: Evidence }[] {
  return expressionsWithin(file.root).flatMap(({ node, scope }) => {
    const name = readName(node)
    return name !== null && (usageNames.test(name) || (name === 'usage' && isResponseLike(node)))
      ? [{ scope, evidence: { path: file.path, line: node.line, detail: `reads ${name} of the response` } }]
      : []
  })
}

function readName(expr: Expr): string | null {
  if (expr.type === 'member') return expr.name
  if (expr.type === 'index' && expr.index.type === 'string') return expr.index.value
  if (expr.type === 'call' && expr.callee.type === 'member' && expr.callee.name === 'get' && expr.args[0]?.value.type === 'string')
    return expr.args[0].value.value
  return null
}

/** `response.usage`, `result["usage"]`, `chunk.usage`: not `props.usage` or `docs.usage` */
function isResponseLike(expr: Expr): boolean {
  const object = expr.type === 'member' || expr.type === 'index' ? expr.object : null
  const name = object?.type === 'name' || object?.type === 'member' ? object.name : object?.type === 'call' ? 'result' : ''
  return /resp|res$|result|completion|chunk|message|msg|event|output|data|answer|generation|stream|part|final/i.test(name)
}

/** `tokens * price`: a product of something counted and something priced */
function costsOf(file: SourceFile): Evidence[] {
  const found: Evidence[] = []
  for (const { node } of expressionsWithin(file.root)) {
    if (node.type !== 'binary' || (node.op !== '*' && node.op !== '/')) continue
    const names = namesIn(node, 0)
    if (names.some((name) => /token|usage/i.test(name)) && names.some((name) => /price|cost|rate|pricing/i.test(name)))
      found.push({ path: file.path, line: node.line, detail: 'computes the cost from tokens and prices' })
  }
  return found.filter((it, i) => found.findIndex((other) => other.line === it.line) === i)
}

function namesIn(expr: Expr, depth: number): string[] {
  if (depth > 6) return []
  const own = expr.type === 'name' || expr.type === 'member' ? [expr.name] : expr.type === 'string' ? [expr.value.slice(0, 40)] : []
  return [...own, ...childrenOf(expr).flatMap((child) => namesIn(child, depth + 1))]
}

/** a clock is read before and after the call, in its function or the one that calls it directly */
function timedAt(call: ModelCall, program: Program): Evidence | null {
  const own = functionOf(call.site.place.scope)
  const scopes = [
    own ?? call.site.place.file.root,
    ...(own
      ? program.evaluator
          .callersOf(own)
          .slice(0, 4)
          .flatMap((site) => functionOf(site.place.scope) ?? [])
      : []),
  ]
  for (const [i, scope] of scopes.entries()) {
    const at = i === 0 ? { from: call.line, to: call.endLine } : null
    const reads = expressionsWithin(scope, i === 0).flatMap(({ node }) => (node.type === 'call' && isClock(node.callee) ? [node.line] : []))
    if (!subtractsTime(scope)) continue
    const before = reads.find((line) => !at || line <= at.from)
    const after = reads.find((line) => before !== undefined && line > before && (!at || line >= at.to))
    if (before !== undefined && after !== undefined)
      return {
        path: i === 0 ? call.path : (program.evaluator.callersOf(own ?? scope)[i - 1]?.place.file.path ?? call.path),
        line: after,
        detail: 'takes the time around the call',
      }
  }
  return null
}

/** a difference of two times is taken somewhere: a time stamp alone measures nothing */
function subtractsTime(scope: Scope): boolean {
  const clocks = new Set<string>()
  const visited = expressionsWithin(scope)
  const assigns = (list: Scope['body']): void => {
    for (const statement of list) {
      if (statement.type === 'block') assigns(statement.body)
      else if (statement.type === 'assign' && statement.value && hasClock(statement.value))
        for (const target of statement.targets) if (target.type === 'name' || target.type === 'member') clocks.add(target.name)
    }
  }
  assigns(scope.body)
  const isTime = (expr: Expr): boolean => hasClock(expr) || ((expr.type === 'name' || expr.type === 'member') && clocks.has(expr.name))
  return visited.some(({ node }) => node.type === 'binary' && node.op === '-' && (isTime(node.left) || isTime(node.right)))
}

const hasClock = (expr: Expr, depth = 0): boolean =>
  (expr.type === 'call' && isClock(expr.callee)) || (depth < 5 && childrenOf(expr).some((child) => hasClock(child, depth + 1)))

function isClock(callee: Expr): boolean {
  if (callee.type === 'name') return /^(perf_counter|monotonic|default_timer|time_ns|perf_counter_ns)$/.test(callee.name)
  if (callee.type !== 'member' || !clock.test(callee.name)) return false
  const object = callee.object.type === 'name' || callee.object.type === 'member' ? callee.object.name : ''
  return /^(time|timeit|performance|Date|process|datetime|loop|hrtime)$/.test(object)
}
