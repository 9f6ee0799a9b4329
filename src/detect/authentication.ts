// Endpoints that reach a model, and what authenticates their callers.
import { dependedOn, refusingDependencies } from './authentication/dependencies.ts'
import { applicationRules, type GuardRule, guests, handlerRules, optional } from './authentication/rules.ts'
import type { Context, Evidence } from './context.ts'
import { ancestors, folderOf } from './dependencies/model.ts'
import type { Route } from './serving/model.ts'

export interface Guard extends Evidence {
  /** lets anyone in, is off unless configured, or is one shared password */
  readonly weak: boolean
}

export interface Endpoint {
  readonly path: string
  readonly line: number
  readonly name: string
  readonly guard: Guard | null
  /** what else authenticates callers of the whole application */
  readonly others: readonly Guard[]
}

export interface AuthenticationFact {
  /** routes, functions and user interfaces that reach a model */
  readonly endpoints: readonly Endpoint[]
  /** bots of chat platforms, which authenticate their users */
  readonly bots: readonly Evidence[]
}

export function detect(context: Context): AuthenticationFact {
  const { servers, routes } = context.fact('serving')
  const paths = context.fact('paths')
  const reaches = reachesModel(context)
  const guards = applicationGuards(context)
  const roots = new Set(
    context
      .fact('dependencies')
      .manifests.filter((it) => it.format !== 'conda')
      .map((it) => it.folder),
  )
  const rootOf = (path: string) => ancestors(folderOf(path)).find((it) => roots.has(it)) ?? ''
  const around = (path: string): readonly Guard[] =>
    guards.filter((it) => rootOf(it.path) === rootOf(path) || ancestors(folderOf(path)).includes(folderOf(it.path)))
  const shared = (path: string): Guard | null => {
    const found = around(path)
    return found.find((it) => !it.weak) ?? found[0] ?? null
  }
  const further = (path: string, guard: Guard | null): readonly Guard[] =>
    guard ? around(path).filter((it) => !it.weak && (it.path !== guard.path || it.line !== guard.line)) : []
  const guestRoots = new Set(filesThatSignGuestsIn(context).map(rootOf))
  const weakened = (guard: Guard | null): Guard | null => {
    if (!guard || guard.weak) return guard
    const guest = guestRoots.has(rootOf(guard.path))
    return guest ? { ...guard, weak: true, detail: `${guard.detail}, and guests are let in` } : guard
  }
  let refusing: ReturnType<typeof refusingDependencies> | undefined
  const dependency = (path: string, span: Span | null): Guard | null => {
    if (!path.endsWith('.py') || !span) return null
    refusing ??= refusingDependencies(context)
    return dependedOn(linesOf(blanked(context.text(path) ?? ''), span), refusing)
  }
  const isUi = /\.(tsx|jsx|razor|cshtml|html|vue|svelte)$|(^|\/)page\.[jt]s$/
  const handlers = routes.filter(
    (it) =>
      reaches(it.file) &&
      !isHealth(it.path) &&
      !isMount(it) &&
      !(isUi.test(it.file) && routes.some((other) => !isUi.test(other.file) && reaches(other.file))),
  )
  const endpoints = handlers.map((it): Endpoint => {
    const span = it.scope ? { from: Math.min(it.line, it.scope.line) - 3, to: it.scope.endLine } : null
    const own = guardIn(context, it.file, span) ?? dependency(it.file, span)
    const guard = weakened(own ?? shared(it.file))
    return { path: it.file, line: it.line, name: `${it.method} ${it.path}`, guard, others: further(it.file, guard) }
  })
  const others = servers.filter((it) => it.serves !== 'bot' && it.serves !== 'mcp' && paths.classOf(it.path) === 'application')
  const plain = others.filter(
    (it) => it.serves === 'function' || it.serves === 'platform' || it.serves === 'model-server' || (it.serves === 'ui' && reaches(it.path)),
  )
  const reached = plain
    .filter((it) => !endpoints.some((endpoint) => endpoint.path === it.path))
    .filter((it) => it.serves !== 'function' || reaches(it.path))
  // a page that reaches the model over a backend of somebody else's stands for the application
  const isBot = servers.some((it) => it.serves === 'bot')
  const pages = endpoints.length + reached.length === 0 && !isBot ? others.filter((it) => it.serves === 'ui').slice(0, 1) : []
  const named = [...reached, ...pages]
  return {
    endpoints: [
      ...endpoints,
      ...named.map((it) => {
        const guard = weakened(guardIn(context, it.path, null) ?? shared(it.path))
        return { path: it.path, line: it.line, name: it.framework, guard, others: further(it.path, guard) }
      }),
    ],
    bots: servers.filter((it) => it.serves === 'bot'),
  }
}

const isHealth = (path: string): boolean =>
  /(^|\/)(health\w*|ready|live|ping|metrics|docs|openapi\.json|login|register|signup|logout|refresh|callback|auth)(\/|$)/i.test(path)

/** A router hung on a path is no endpoint of its own. */
const isMount = (route: Route): boolean => route.method === 'ANY' && route.scope === null && /express|koa|hono|fastify/.test(route.framework)

/** Files that call a model or import, over a few steps, one that does. */
function reachesModel(context: Context): (path: string) => boolean {
  const importsOf = context.fact('importGraph')
  const found = new Map<string, boolean>(context.fact('modelCode').files.map((it) => [it.path, true]))
  const visit = (path: string, depth: number): boolean => {
    const known = found.get(path)
    if (known !== undefined) return known
    if (depth === 0) return false
    found.set(path, false)
    const reached = importsOf(path).some((it) => visit(it, depth - 1))
    found.set(path, reached)
    return reached
  }
  return (path) => visit(path, 8)
}

function applicationGuards(context: Context): Guard[] {
  return context
    .fact('paths')
    .of('application')
    .flatMap((path): Guard[] => {
      const rules = applicationRules.filter((it) => it.files.test(path))
      const text = rules.length ? context.text(path) : null
      if (text === null || text.length > 400_000) return []
      const code = blanked(text)
      return rules.flatMap((rule) => applied(rule, path, code, 0) ?? [])
    })
}

interface Span {
  readonly from: number
  readonly to: number
}

const linesOf = (text: string, { from, to }: Span): string =>
  text
    .split('\n')
    .slice(Math.max(0, from - 1), to)
    .join('\n')

/** A guard of the handlers' rules within the lines, or in the whole file. */
function guardIn(context: Context, path: string, span: Span | null): Guard | null {
  const text = context.text(path)
  if (text === null) return null
  const lines = blanked(text).split('\n')
  const from = span ? Math.max(0, span.from - 1) : 0
  const code = (span ? lines.slice(from, span.to) : lines).join('\n').slice(0, 200_000)
  for (const rule of handlerRules) {
    const guard = rule.files.test(path) && rule.imports?.test(text) !== false ? applied(rule, path, code, from) : null
    if (guard) return guard
  }
  return null
}

function applied(rule: GuardRule, path: string, code: string, offset: number): Guard | null {
  if (rule.also && !rule.also.test(code)) return null
  const flags = rule.pattern.flags.includes('m') ? rule.pattern.flags : `${rule.pattern.flags}m`
  const index = code.search(new RegExp(rule.pattern.source, flags))
  if (index < 0) return null
  const line = offset + code.slice(0, index).split('\n').length
  return { path, line, detail: rule.detail, weak: rule.weak === true || optional.test(code) }
}

const filesThatSignGuestsIn = (context: Context): string[] =>
  context
    .fact('paths')
    .of('application')
    .filter((path) => {
      const text = /\.(py|[cm]?[jt]sx?)$/.test(path) ? context.text(path) : null
      return text !== null && /guest|anonymous/i.test(text) && guests.test(blanked(text).slice(0, 200_000))
    })

/** Comment lines emptied, line numbers kept. */
const blanked = (text: string): string =>
  text
    .split('\n')
    .map((line) => (/^\s*(#|\/\/|\*|\/\*)/.test(line) || line.length > 2000 ? '' : line))
    .join('\n')
