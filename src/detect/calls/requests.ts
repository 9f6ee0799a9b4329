// HTTP requests of Java, Kotlin, C# and Go: where the address stands and what is sent, whichever way the client spreads them.
import type { Expr, Statement } from '../../languages/source-model.ts'
import type { Argument } from '../../resolve/arguments.ts'
import type { CallSite } from '../../resolve/evaluate.ts'
import type { LibraryValue } from '../../resolve/value.ts'
import type { Program } from '../program.ts'

export interface Request {
  readonly library: LibraryValue
  /** the call that sends; what a lambda puts into the body stands among its arguments */
  readonly site: CallSite
  readonly url: Argument | null
}

/** calls that send: by the last name, then by what it hangs on */
const senders: readonly (readonly [RegExp, RegExp])[] = [
  [/^(post|request|preparePost|preparePostRequest|submitForm)$/, /^io\.ktor\.client\.HttpClient\b/],
  [/^newCall$/, /^okhttp3\.OkHttpClient\b/],
  [/^(newEventSource|newWebSocket)$/, /^okhttp3\./],
  [/^execute$/, /^org\.apache\.(http|hc)\.|^cn\.hutool\.http\./],
  [/^post$/, /^cn\.hutool\.http\.HttpUtil\b/],
  [/^(send|sendAsync)$/, /^java\.net\.http\.HttpClient\b/],
  [/^(postFor(Object|Entity|Location)|exchange|execute)$/, /^org\.springframework\.web\.client\.RestTemplate\b/],
  [/^(retrieve|exchange|exchangeToMono|exchangeToFlux)$/, /^org\.springframework\.web\.(client\.RestClient|reactive\.function\.client\.WebClient)\b/],
  [/^(PostAsync|PostAsJsonAsync|SendAsync|Send|PostAsJson)$/, /^System\.Net\.Http\./],
  [/^(Do|Post|PostForm)$/, /^net\/http#|^github\.com\/hashicorp\/go-retryablehttp#/],
  [/^(Post|Execute)$/, /^github\.com\/go-resty\/resty(\/v\d)?#/],
]

export function requestOf(site: CallSite, program: Program): Request | null {
  const { callee } = site.expr
  const name = callee.type === 'member' || callee.type === 'name' ? callee.name : ''
  const fitting = senders.filter(([last]) => last.test(name))
  if (!fitting.length) return null
  const library = program
    .evaluate(callee, site.place)
    .find((value): value is LibraryValue => value.kind === 'library' && fitting.some(([, receiver]) => receiver.test(value.path)))
  if (!library) return null
  const sent = opened(site)
  return { library, site: sent, url: addressOf(sent, program) }
}

/** `post(url) { setBody(x) }`: what the lambda sets is an argument of the call */
function opened(site: CallSite): CallSite {
  const lambda = site.expr.args.at(-1)?.value
  if (lambda?.type !== 'function') return site
  const set = callsIn(lambda.scope.body).filter((call) => /^(setBody|url)$/.test(call.name) && call.arg)
  const args = set.flatMap(({ name, arg }) => (arg ? [{ name: name === 'url' ? 'url' : null, value: arg, spread: false }] : []))
  return { expr: { ...site.expr, args: [...site.expr.args, ...args] }, place: { ...site.place, scope: lambda.scope } }
}

function callsIn(statements: readonly Statement[]): { name: string; arg: Expr | null }[] {
  return statements.flatMap((statement) => {
    if (statement.type === 'block') return callsIn(statement.body)
    const value = statement.type === 'expression' || statement.type === 'return' ? statement.value : null
    return value?.type === 'call' && value.callee.type === 'name' ? [{ name: value.callee.name, arg: value.args[0]?.value ?? null }] : []
  })
}

/** in the call, in the request that it is given, or along the way that made it */
function addressOf(site: CallSite, program: Program): Argument | null {
  const own = program.argument(site, 'url|uri|RequestUri|urlString')
  if (own) return own
  const first = program.argument(site, 'arg0')
  for (const value of first ? program.evaluate(first.expr, first.place) : []) {
    if (value.kind !== 'library') continue
    for (let it: LibraryValue | null = value; it; it = it.owner) {
      const at = it.call ? constructors.find(([pattern]) => pattern.test(it?.path ?? ''))?.[1] : undefined
      const arg = at === undefined ? undefined : it.call?.expr.args[at]
      if (arg && it.call) return { expr: arg.value, place: it.call.place }
    }
  }
  return first
}

/** what makes a request, and at which place its address stands */
const constructors: readonly (readonly [RegExp, number])[] = [
  [/#NewRequestWithContext\(\)(\[0\])?$/, 2],
  [/#NewRequest\(\)(\[0\])?$/, 1],
  [/HttpRequestMessage\(\)$/, 1],
  [/\.(HttpPost|HttpUtil\.createPost|HttpRequest\.post)\(\)$/, 0],
  [/HttpRequest\.newBuilder\(\)$/, 0],
]
