// What one source file says about serving: servers, routes, recorders, limits, trackers.
import type { Expr, Scope, SourceFile, Statement } from '../../languages/source-model.ts'
import { callsOf, expressionsWithin, scopesWithin } from '../../languages/walk.ts'
import { byName } from '../by-name.ts'
import type { Evidence } from '../context.ts'
import { frameworks } from './frameworks.ts'
import type { Instrumentation, Route, Server } from './model.ts'
import { type Names, namesOf } from './names.ts'
import { alertHandlers, errorTrackers, notifierFunction, notifiers, notifierTargets, rateLimiters } from './protection.ts'
import { observes, readsClock, recorders, recordingModules, runtimeMonitors, writesLog } from './recording.ts'
import { routesOf } from './routes.ts'
import { usageCaps } from './usage-caps.ts'

export interface FileReading {
  readonly servers: readonly Server[]
  readonly routes: readonly Route[]
  readonly instrumentation: readonly Instrumentation[]
  readonly rateLimits: readonly Evidence[]
  readonly errorTrackers: readonly Evidence[]
  readonly notifiers: readonly Evidence[]
  /** run-time metrics and health registrations */
  readonly monitors: readonly Evidence[]
  /** log lines of code that answers requests */
  readonly handlerLogs: readonly Evidence[]
  /** handlers that answer a health action */
  readonly healthCases: readonly Evidence[]
}

export function readSource(source: SourceFile, isHandlerFile: boolean): FileReading {
  const names = namesOf(source)
  const { path } = source
  const uses = [...usesOf(source, names)]
  const routes = routesOf(source, names)
  const servers = firstOfEach(
    uses.flatMap(({ name, line }) => {
      const found = frameworkOf(name)
      return found ? [{ framework: found.framework, serves: found.serves, path, line, detail: name }] : []
    }),
  )
  const matching = (titleOf: (name: string) => string | undefined): readonly Evidence[] =>
    uses.flatMap(({ name, line }) => {
      const detail = titleOf(name)
      return detail === undefined ? [] : [{ path, line, detail }]
    })
  const handlers = handlerScopes(source, routes, names, servers, isHandlerFile)
  return {
    servers,
    routes,
    instrumentation: [
      ...uses.flatMap(({ name, line }): readonly Instrumentation[] => {
        const found = recorderOf(name)
        return found ? [{ path, line, detail: found.title, records: found.records }] : []
      }),
      ...source.imports.flatMap((it): readonly Instrumentation[] => {
        const found = recordingModules.find(([, module]) => module.test(it.module))
        return found ? [{ path, line: it.line, detail: found[0], records: 'traces' }] : []
      }),
      ...requestMetrics(source, names),
      ...ownMiddleware(source, names, handlers),
      ...fastifyLogger(source, names),
    ],
    monitors: matching(monitorOf),
    rateLimits: [...matching(rateLimiterOf), ...usageCaps(source)],
    errorTrackers: matching(errorTrackerOf),
    notifiers: [...matching(alertHandlerOf), ...caught(source, names)],
    healthCases: isHandlerFile ? healthCases(source) : [],
    handlerLogs: distinct(
      [...handlers, ...scopesWithin(source.root).filter((it) => isListener(it, source))].flatMap((scope) => logsOf(scope, names, path)),
    ),
  }
}

const frameworkOf = byName((name) => frameworks.find((it) => it.symbol.test(name)))
const recorderOf = byName((name) => recorders.find((it) => it.symbol.test(name)))
const titleIn = (rules: readonly (readonly [string, RegExp])[]) => byName((name) => rules.find(([, symbol]) => symbol.test(name))?.[0])
const monitorOf = titleIn(runtimeMonitors)
const rateLimiterOf = titleIn(rateLimiters)
const errorTrackerOf = titleIn(errorTrackers)
const alertHandlerOf = titleIn(alertHandlers)

/** Every call, decorator and base class by its full name. */
function* usesOf(source: SourceFile, names: Names): Generator<{ readonly name: string; readonly line: number }> {
  for (const { node } of callsOf(source)) {
    const name = names(node.callee)
    if (name) yield { name, line: node.line }
  }
  for (const scope of scopesWithin(source.root)) {
    for (const expr of [...scope.decorators, ...scope.bases]) {
      const name = expr.type === 'call' ? null : names(expr)
      if (name) yield { name, line: expr.line }
    }
  }
}

function firstOfEach(servers: readonly Server[]): readonly Server[] {
  return servers.filter((it, index) => servers.findIndex((other) => other.framework === it.framework) === index)
}

const eventHandler = /^(on|once|event|command|message|slash_command|on_message|on_chat_start|hears|start|help|listen)$/

/** The code that answers: handlers of routes, of bot events and of user interfaces. */
function handlerScopes(
  source: SourceFile,
  routes: readonly Route[],
  names: Names,
  servers: readonly Server[],
  isHandlerFile: boolean,
): readonly Scope[] {
  if (isHandlerFile || servers.some((it) => it.serves === 'ui' || it.serves === 'bot'))
    return [...scopesWithin(source.root)].filter((it) => it.kind !== 'class')
  const scopes = new Set(routes.flatMap((it) => it.scope ?? []))
  // the function that a bare server is started with
  for (const { node } of callsOf(source))
    if (bareServer.test(names(node.callee) ?? '')) for (const { value } of node.args) if (value.type === 'function') scopes.add(value.scope)
  for (const scope of scopesWithin(source.root)) {
    if (/^(handler|lambda_handler|main)$/.test(scope.name) && scope.parent?.kind === 'module' && servers.some((it) => it.serves === 'function'))
      scopes.add(scope)
    if (
      scope.decorators.some(
        (it) =>
          eventHandler.test(lastName(it)) || frameworks.some((framework) => framework.symbol.test(names(it.type === 'call' ? it.callee : it) ?? '')),
      )
    )
      scopes.add(scope)
  }
  return [...scopes]
}

/** a listener in a module of its own, registered elsewhere: its parameters are those that the platform's library hands over */
const isListener = (scope: Scope, { imports }: SourceFile): boolean =>
  scope.kind === 'function' &&
  listeners.some(([module, wanted]) => imports.some((it) => module.test(it.module)) && scope.params.filter((it) => wanted.test(it.name)).length >= 2)

const listeners: readonly (readonly [RegExp, RegExp])[] = [
  [/^(slack_bolt|slack_sdk|@slack\/bolt)\b/, /^(ack|say|respond|client|body|event|command|payload|shortcut|view|complete|fail|set_status)$/],
  [/^telegram\b/, /^(update|context)$/],
]

const bareServer = /^(Bun|Deno)\.serve$|^(node:)?https?(\.default)?\.createServer$|\/http\/server\.ts\.serve$|^@std\/http(\/\S+)?\.serve$/

export function logsOf(scope: Scope, names: Names, path: string): readonly Evidence[] {
  const logs: Evidence[] = []
  for (const { node } of expressionsWithin(scope)) {
    if (node.type === 'call' && (writesLog(chain(node.callee)) || writesLog(names(node.callee) ?? '')))
      logs.push({ path, line: node.line, detail: 'log line in a handler' })
    if (logs.length >= 3) break
  }
  return logs
}

/** `case 'health':` and the like in a handler that chooses by an action's name. */
function healthCases(source: SourceFile): readonly Evidence[] {
  const found: Evidence[] = []
  const visit = (body: readonly Statement[]): void => {
    for (const statement of body) {
      if (statement.type === 'definition') visit(statement.scope.body)
      if (statement.type !== 'block') continue
      const named = statement.kind === 'case' || statement.kind === 'if' ? statement.heads.some(namesHealth) : false
      if (named) found.push({ path: source.path, line: statement.line, detail: 'handler answers a health request' })
      visit(statement.body)
    }
  }
  for (const scope of scopesWithin(source.root)) if (scope.kind !== 'class') visit(scope.body)
  return distinct(found)
}

function namesHealth(expr: Expr): boolean {
  if (expr.type === 'string') return /^([a-z]+[-_])?health([-_]?check|z)?$/.test(expr.value)
  return expr.type === 'binary' && /^={2,3}$/.test(expr.op) && (namesHealth(expr.left) || namesHealth(expr.right))
}

/** Own counters and histograms of requests: metric objects whose name says what they count. */
function requestMetrics(source: SourceFile, names: Names): readonly Instrumentation[] {
  return [...callsOf(source)].flatMap(({ node }): readonly Instrumentation[] => {
    const name = names(node.callee) ?? ''
    if (
      !/^(prometheus_client(\.metrics)?|prom-client(\.default)?)\.(Histogram|Summary|Counter)$/.test(name) &&
      !/\.(create_histogram|createHistogram|create_counter|createCounter)$/.test(name)
    )
      return []
    const first = node.args[0]?.value
    const title =
      first?.type === 'string'
        ? first.value
        : first?.type === 'dict'
          ? first.entries.flatMap((it) => (it.key === 'name' && it.value.type === 'string' ? [it.value.value] : [])).join()
          : ''
    return /request|http|latency|duration|response|quer(y|ies)|chat/i.test(title)
      ? [{ path: source.path, line: node.line, detail: `metric ${title}`, records: 'metrics' }]
      : []
  })
}

/** Middleware and handlers of one's own that log or measure with the time taken or the status. */
function ownMiddleware(source: SourceFile, names: Names, handlers: readonly Scope[]): readonly Instrumentation[] {
  const found: Instrumentation[] = []
  for (const scope of scopesWithin(source.root)) {
    const isMiddleware =
      scope.decorators.some((it) => /^(middleware|before_request|after_request|teardown_request)$/.test(lastName(it))) ||
      (/^(dispatch|__call__|process_response|doFilterInternal|InvokeAsync|intercept)$/.test(scope.name) && scope.parent?.kind === 'class') ||
      (scope.params.length >= 3 &&
        scope.params.some((it) => /^(next|_next)$/.test(it.name)) &&
        scope.params.some((it) => /^(res|response|reply|_res)$/.test(it.name)))
    const isHandler = handlers.includes(scope) && scope.kind === 'function'
    if (!isMiddleware && !isHandler) continue
    let clocks = 0
    let status = false
    let written = false
    // two clocks are a time taken only where one is taken from the other
    let subtracted = false
    for (const { node } of expressionsWithin(scope)) {
      if (node.type === 'binary' && node.op === '-') subtracted = true
      if ((node.type === 'member' || node.type === 'name') && /elapsed|duration|latency|took/i.test(node.name)) subtracted = true
      if (node.type === 'call') {
        const name = names(node.callee) ?? chain(node.callee)
        if (readsClock(name)) clocks += 1
        if (writesLog(name) || writesLog(chain(node.callee)) || observes(name)) written = true
      }
      if (node.type === 'member' && /^(status_code|statusCode|StatusCode)$/.test(node.name)) status = true
    }
    if (written && ((isHandler ? clocks >= 2 && subtracted : clocks >= 1) || (isMiddleware && status)))
      found.push({
        path: source.path,
        line: scope.line,
        detail: isMiddleware ? 'request middleware with time or status' : 'handler that records the time taken',
        records: 'access-log',
      })
  }
  return found
}

function fastifyLogger(source: SourceFile, names: Names): readonly Instrumentation[] {
  return [...callsOf(source)].flatMap(({ node }): readonly Instrumentation[] => {
    const options = node.args[0]?.value
    if (!/^fastify(\.default|\.fastify|\.Fastify)?$/.test(names(node.callee) ?? '') || options?.type !== 'dict') return []
    const logger = options.entries.find((it) => it.key === 'logger' || it.key === 'loggerInstance')
    return logger && !(logger.value.type === 'boolean' && !logger.value.value)
      ? [{ path: source.path, line: logger.line, detail: 'request log of fastify', records: 'access-log' }]
      : []
  })
}

/** Notifications that stand in the handling of an error. */
function caught(source: SourceFile, names: Names): readonly Evidence[] {
  const found: Evidence[] = []
  const visit = (body: readonly Statement[], inCatch: boolean): void => {
    for (const statement of body) {
      if (statement.type === 'definition') visit(statement.scope.body, false)
      else if (statement.type === 'block') visit(statement.body, inCatch || statement.kind === 'catch')
      else if (inCatch && (statement.type === 'expression' || statement.type === 'assign') && statement.value && notifies(statement.value, names))
        found.push({ path: source.path, line: statement.line, detail: 'notification when an error is caught' })
    }
  }
  visit(source.root.body, false)
  return found
}

function notifies(expr: Expr, names: Names): boolean {
  if (expr.type !== 'call') return false
  const name = names(expr.callee) ?? chain(expr.callee)
  if (notifiers.test(name) || notifierFunction.test(name)) return true
  return expr.args.some(
    (it) =>
      (it.value.type === 'string' && notifierTargets.test(it.value.value)) ||
      ((it.value.type === 'name' || it.value.type === 'member') && notifierTargets.test(it.value.name)),
  )
}

const lastName = (expr: Expr): string =>
  expr.type === 'call' ? lastName(expr.callee) : expr.type === 'name' || expr.type === 'member' ? expr.name : ''
const chain = (expr: Expr): string =>
  expr.type === 'name'
    ? expr.name
    : expr.type === 'member'
      ? `${chain(expr.object)}.${expr.name}`
      : expr.type === 'call'
        ? `${chain(expr.callee)}()`
        : ''
const distinct = (evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.filter((it, index) => evidence.findIndex((other) => other.line === it.line) === index)
