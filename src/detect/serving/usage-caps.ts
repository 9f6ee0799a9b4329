// Caps per caller in code: what was used is compared with what is allowed, and the caller is turned away with words of a limit.
import type { Expr, SourceFile, Statement } from '../../languages/source-model.ts'
import { childrenOf, scopesWithin } from '../../languages/walk.ts'
import type { Evidence } from '../context.ts'

const used = /(count|used|usage|spent|total|messages|requests|tokens|calls|queries|elapsed|passed|since)/i

export function usageCaps(source: SourceFile): readonly Evidence[] {
  const found = new Map<number, Evidence>()
  const visit = (body: readonly Statement[], inCatch: boolean): void => {
    for (const statement of body) {
      if (statement.type === 'block') {
        const turns = statement.kind === 'if' && !inCatch && !statement.heads.some(readsStatus) && turnsAway(statement.body)
        const asked = statement.kind === 'if' && !inCatch && statement.heads.some((it) => asksLimiter(it, 0)) && leaves(statement.body)
        if (asked || (turns && (statement.heads.some(exceeds) || statement.body.some(answers429))))
          found.set(statement.line, { path: source.path, line: statement.line, detail: 'usage cap' })
        visit(statement.body, inCatch || statement.kind === 'catch')
      }
    }
  }
  for (const scope of scopesWithin(source.root)) visit(scope.body, false)
  return [...found.values()]
}

/** `if not limiter.allow_request(user): return`, `if is_rate_limited(user): raise …` */
function asksLimiter(expr: Expr, depth: number): boolean {
  if (depth > 4) return false
  if (expr.type === 'call') return asking.test(wordsOf(expr.callee))
  return (expr.type === 'other' || expr.type === 'binary') && childrenOf(expr).some((it) => asksLimiter(it, depth + 1))
}

const asking =
  /(^|[._])(rate_?)?limit(er|s)?\w*\.(allow\w*|is_?allowed|check\w*|try_?acquire|hit|consume|test|can_?\w+|is_?limited)$|(^|\.)(is_?rate_?limited|check_?(rate_?limit|quota)\w*|rate_?limit_?(exceeded|reached)|exceeds_?(rate_?limit|quota)|(has|is)_?(exceeded|over)_?(\w+_)?(limit|quota)|within_?(rate_?)?limits?)$/i

const leaves = (body: readonly Statement[]): boolean => body.some((it) => it.type === 'return' || (it.type === 'block' && leaves(it.body)))

/** what a provider answered is looked at, not what a caller may */
const readsStatus = (expr: Expr): boolean =>
  /status/i.test(wordsOf(expr)) || (expr.type === 'binary' && (readsStatus(expr.left) || readsStatus(expr.right)))

/** The used side is the greater one: `count >= limit`, `limit <= count`, `passed < cooldown`. */
function exceeds(expr: Expr): boolean {
  if (expr.type !== 'binary') return false
  if (!/^[<>]=?$/.test(expr.op)) return exceeds(expr.left) || exceeds(expr.right)
  const [greater, less] = expr.op.startsWith('>') ? [wordsOf(expr.left), wordsOf(expr.right)] : [wordsOf(expr.right), wordsOf(expr.left)]
  if (/slow_?mode|cooldown|reset|window/i.test(greater) && used.test(less)) return true
  return used.test(greater) && !/length|size|len$/i.test(greater) && less !== ''
}

function wordsOf(expr: Expr): string {
  switch (expr.type) {
    case 'name':
      return expr.name
    case 'member':
      return `${wordsOf(expr.object)}.${expr.name}`
    case 'index':
      return wordsOf(expr.object)
    case 'call':
      return [expr.callee, ...expr.args.map((it) => it.value)].map(wordsOf).join(' ')
    case 'binary':
      return `${wordsOf(expr.left)} ${wordsOf(expr.right)}`
    case 'number':
      return 'number'
    default:
      return ''
  }
}

/** It leaves, and says that a limit is the reason. */
function turnsAway(body: readonly Statement[]): boolean {
  const leaves = body.some(
    (it) =>
      it.type === 'return' || (it.type === 'expression' && it.value.type === 'call' && /exit|abort|deny|reject/i.test(wordsOf(it.value.callee))),
  )
  const told = body.some((it) => it.type !== 'definition' && it.type !== 'block' && it.value !== null && saysLimit(it.value, 0))
  return leaves && told
}

const answers429 = (statement: Statement): boolean =>
  (statement.type === 'return' || statement.type === 'expression') && statement.value !== null && names429(statement.value, 0)

function names429(expr: Expr, depth: number): boolean {
  if (depth > 8) return false
  if (expr.type === 'number') return expr.value === 429
  if (expr.type === 'member' || expr.type === 'name') return /too_?many_?requests|(^|_)429(_|$)/i.test(expr.name)
  return parts(expr).some((it) => names429(it, depth + 1))
}

function saysLimit(expr: Expr, depth: number): boolean {
  if (depth > 8) return false
  if (names429(expr, depth)) return true
  if (expr.type === 'string')
    return /rate.?limit|too many (requests|messages)|quota|(daily|hourly|monthly|usage|message) limit|limit reached|slow.?mode|try again (later|in)|upgrade your plan/i.test(
      expr.value,
    )
  if (expr.type === 'name' || expr.type === 'member') {
    if (/rate_?limit|too_?many_?(requests|messages|calls)|quota|limit_?(msg|message|reached|exceeded|error)|slow_?mode/i.test(expr.name)) return true
  }
  return parts(expr).some((it) => saysLimit(it, depth + 1))
}

const parts = (expr: Expr): readonly Expr[] => {
  switch (expr.type) {
    case 'call':
      return [expr.callee, ...expr.args.map((it) => it.value)]
    case 'member':
      return [expr.object]
    case 'dict':
      return expr.entries.map((it) => it.value)
    case 'template':
      return expr.parts
    case 'list':
      return expr.items
    case 'conditional':
      return [expr.then, expr.otherwise]
    default:
      return []
  }
}
