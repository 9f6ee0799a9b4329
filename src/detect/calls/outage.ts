// What happens when a call fails or hangs: handlers that still give the user something, loops that try again.
import type { Expr, Scope, Statement } from '../../languages/source-model.ts'
import { callsOf, childrenOf, dotted, lastName } from '../../languages/walk.ts'
import { enclosing, type Program, type RuledCall } from '../program.ts'

/** errors of the program's own logic: catching these says nothing of the provider */
const ownErrors =
  /Validation|JSON|Decode|Parse|Key|Value|Type|Index|Attribute|Guardrail|Tripwire|MaxTurns|Cancel|Import|ModuleNotFound|FileNotFound|Keyboard|StopIteration|Recursion/

/** Where an error of the call becomes something usable. */
export interface Handler {
  readonly path: string
  readonly line: number
}

/** the call stands in a `try` whose handler returns, yields or sends something, or raises an error that the user can understand: that handler */
export function degradesOnError(site: RuledCall): Handler | null {
  const { scope, file } = site.place
  const line =
    handlerIn(scope.body, site.expr) ??
    (file.language === 'go' ? checkedError(scope.body, site.expr) : null) ??
    handledByPromise(site) ??
    handledByOption(scope)
  return line === null ? null : { path: file.path, line }
}

function handlerIn(list: readonly Statement[], call: Expr): number | null {
  for (const [i, statement] of list.entries()) {
    if (statement.type !== 'block' || statement.line > call.line || call.endLine > statement.endLine) continue
    const inner = handlerIn(statement.body, call)
    if (inner !== null) return inner
    if (statement.kind !== 'try') continue
    for (const handler of list.slice(i + 1)) {
      if (handler.type !== 'block' || (handler.kind !== 'catch' && handler.kind !== 'else' && handler.kind !== 'finally')) break
      const isOwn = handler.heads.length > 0 && handler.heads.every(isOwnError)
      if (handler.kind === 'catch' && !isOwn && gives(handler.body)) return handler.line
    }
  }
  return null
}

/** Go: `answer, err := ask(q)` and then `if err != nil { reply(ctx, "…") }`, also in one line */
function checkedError(list: readonly Statement[], call: Expr): number | null {
  for (const [i, statement] of list.entries()) {
    if (statement.line > call.line || call.endLine > statement.endLine) continue
    if (statement.type === 'block') {
      const inner = checkedError(statement.body, call)
      if (inner !== null) return inner
    }
    const checks = [statement, ...list.slice(i + 1, i + 3)]
    const found = checks.find((it) => it.type === 'block' && it.kind === 'if' && it.heads.some(isFailed) && tellsIn(it.body))
    if (found) return found.line
  }
  return null
}

const isFailed = (head: Expr): boolean =>
  head.type === 'binary' && head.op === '!=' && head.left.type === 'name' && /^err/i.test(head.left.name) && head.right.type === 'null'
const tellsIn = (list: readonly Statement[]): boolean =>
  list.some((it) =>
    it.type === 'block' ? tellsIn(it.body) : (it.type === 'expression' || it.type === 'assign') && it.value !== null && tellsUser(it.value),
  )

const isOwnError = (head: Expr): boolean =>
  head.type === 'name' || head.type === 'member' ? ownErrors.test(head.name) : head.type === 'list' && head.items.every(isOwnError)

/** `call().then(…).catch(() => reply('…'))` */
function handledByPromise(site: RuledCall): number | null {
  const found = callsOf(site.place.scope).find(
    ({ node }) =>
      node.callee.type === 'member' &&
      node.callee.name === 'catch' &&
      holds(node.callee.object, site.expr, 0) &&
      node.args.some((arg) => arg.value.type === 'function' && gives(arg.value.scope.body)),
  )
  return found?.node.endLine ?? null
}

function holds(expr: Expr, wanted: Expr, depth: number): boolean {
  return expr === wanted || (depth < 12 && childrenOf(expr).some((child) => holds(child, wanted, depth + 1)))
}

/** `onError: () => 'Something went wrong'` among the options given in the same function or around it */
function handledByOption(scope: Scope): number | null {
  for (let it: Scope | null = scope; it; it = it.parent) {
    if (it.kind !== 'function') continue
    const options = callsOf(it).flatMap(({ node }) => node.args.flatMap((arg) => (arg.value.type === 'dict' ? arg.value.entries : [])))
    const found = options.find((entry) => entry.key === 'onError' && entry.value.type === 'function' && gives(entry.value.scope.body))
    if (found) return found.value.line
  }
  return null
}

/** a `try` within a loop, whose handler waits or goes on: the call is tried again */
export function retriesInLoop(site: RuledCall): boolean {
  const search = (list: readonly Statement[], looped: boolean): boolean =>
    list.some((statement, i) => {
      if (statement.type !== 'block' || statement.line > site.expr.line || site.expr.endLine > statement.endLine) return false
      const inLoop = looped || statement.kind === 'while' || (statement.kind === 'for' && statement.heads.some(counts))
      if (
        statement.kind === 'try' &&
        inLoop &&
        list.slice(i + 1, i + 4).some((next) => next.type === 'block' && next.kind === 'catch' && waits(next.body))
      )
        return true
      // without exceptions: the call and a wait in one loop over attempts
      if (
        site.place.file.language === 'go' &&
        (statement.kind === 'for' || statement.kind === 'while') &&
        isAttempts(statement) &&
        waits(statement.body)
      )
        return true
      return search(statement.body, inLoop)
    })
  return search(site.place.scope.body, false)
}

const retrying =
  /(^|\.)(retry\.(Do|DoValue|DoWithData|Constant|Exponential|Fibonacci|retry)|backoff\.(Retry|RetryWithData|RetryNotify)|p_?[rR]etry|async_?[rR]etry|with_?(Exponential)?(Retry|Retries|Backoff)\w*|retry_?(With|Async|Call|Operation|Request)\w*|retry|executeWithRetry|RetryAsync|executeSupplier|decorateSupplier)$/

/** the call stands in a function that is handed to something that tries it again, here or where its own function is called */
export function retriedBy({ expr, place }: Pick<RuledCall, 'expr' | 'place'>, program: Program, steps = 2): boolean {
  const scopes = enclosing(place.scope)
  const isHanded = program
    .callsOf(place.file.path)
    .some(
      ({ expr: call }) =>
        call !== expr &&
        retrying.test(dotted(call.callee)) &&
        call.args.some((arg) => arg.value.type === 'function' && scopes.includes(arg.value.scope)),
    )
  const own = scopes.find((scope) => scope.kind === 'function' && scope.name)
  return (
    isHanded ||
    (steps > 0 &&
      own !== undefined &&
      program.evaluator
        .callersOf(own)
        .slice(0, 4)
        .some((caller) => retriedBy(caller, program, steps - 1)))
  )
}

/** a Go loop that counts up to something, or without an end: not one over data */
const isAttempts = (statement: Extract<Statement, { type: 'block' }>): boolean =>
  !statement.body.some((it) => it.type === 'assign' && it.kind === 'loop')

/** `range(retries)`, `attempt < max`: a loop over attempts, not over data */
const counts = (head: Expr): boolean =>
  (head.type === 'call' && head.callee.type === 'name' && head.callee.name === 'range') || head.type === 'binary'

function waits(list: readonly Statement[]): boolean {
  return list.some((statement) => {
    if (statement.type === 'block') return waits(statement.body)
    const value = statement.type === 'expression' || statement.type === 'assign' ? statement.value : null
    return (
      value?.type === 'call' &&
      (value.callee.type === 'name' || value.callee.type === 'member') &&
      /sleep|wait|delay|setTimeout|backoff/i.test(value.callee.name)
    )
  })
}

function gives(list: readonly Statement[]): boolean {
  return list.some((statement) => {
    if (statement.type === 'block') return gives(statement.body)
    // `throw new Error('Failed to ingest')` ends the program or becomes a 500
    if (statement.type === 'return' && statement.kind === 'raise' && statement.value?.type === 'call' && isPlain(statement.value.callee)) return false
    if (statement.type === 'return') return statement.value !== null && isMessage(statement.value) && !isServerError(statement.value, 0)
    if (statement.type === 'assign')
      return statement.value !== null && (statement.value.type === 'string' || statement.value.type === 'template') && isMessage(statement.value)
    return statement.type === 'expression' && tellsUser(statement.value)
  })
}

/** what hands words to the user, by the last name of the call */
const tells =
  /^(write|send|reply|error|emit|enqueue|json|edit|followUp|editReply|send_message|reply_text|reply_to|edit_text|edit_message_text|edit_original_response|chat_(update|post\w+)|postEphemeral|warning|toast|update|say|respond|ephemeral|(send|reply|post|respond|edit|update|answer)_?(to_?)?(user_?)?(msg|messages?|text|card|reply|response|ephemeral|final_?card|error_?message))$/i

const tellsUser = (expr: Expr): boolean =>
  expr.type === 'call' &&
  tells.test(lastName(expr.callee)) &&
  !/^(console|logger|log|logging)$/.test(expr.callee.type === 'member' ? lastName(expr.callee.object) : '') &&
  expr.args.some((arg) => isMessage(arg.value)) &&
  !isServerError(expr, 0)

const isPlain = (callee: Expr): boolean => /^(Error|Exception|RuntimeError|ValueError|IOError|OSError|SystemError)$/.test(lastName(callee))

/** a sentence, a typed object or another call's answer; an empty string, null or a bare rethrow is none */
function isMessage(expr: Expr): boolean {
  // four characters of Chinese, Japanese or Korean are a sentence
  if (expr.type === 'string') return expr.value.trim().length > 8 || /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{4}/.test(expr.value)
  if (expr.type === 'template' || expr.type === 'dict') return true
  if (expr.type === 'call') return expr.args.some((arg) => isMessage(arg.value))
  if (expr.type === 'name' || expr.type === 'member') return messageName.test(expr.name) && !isError(expr)
  return false
}

const messageName = /(msg|message|fallback|apology|default_?(answer|response|reply))s?$/i

/** `error.message` is what the program says, no sentence for a user */
const isError = (expr: Expr): boolean => expr.type === 'member' && /^(e|ex|err|error|exc|exception|cause)$/i.test(lastName(expr.object))

/** an answer with status 500 says that something broke, nothing more */
function isServerError(expr: Expr, depth: number): boolean {
  if (expr.type === 'number') return expr.value === 500
  if (expr.type === 'member' && /500|INTERNAL_?SERVER_?ERROR/i.test(expr.name)) return true
  return depth < 8 && expr.type !== 'function' && childrenOf(expr).some((child) => isServerError(child, depth + 1))
}
