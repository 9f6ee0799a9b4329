// Requests whose host and path stand apart: Node's own clients, and helpers of one's own that wrap them.
import type { Expr } from '../../languages/source-model.ts'
import { callsOf, lastName } from '../../languages/walk.ts'
import type { Argument } from '../../resolve/arguments.ts'
import { bindingsOf } from '../../resolve/bindings.ts'
import type { CallSite } from '../../resolve/evaluate.ts'
import { enclosing, type Program } from '../program.ts'
import { textOf } from './http.ts'

export interface SplitRequest {
  readonly address: string
  /** the call, with what is written to the request afterwards among its arguments */
  readonly site: CallSite
}

const sending = /request|post|fetch|send|call|http|api|query/i
const isHost = (text: string): boolean => /^[\w-]+(\.[\w-]+)+(:\d+)?$/.test(text)

/** `https.request({ hostname, path })`, `post('api.openai.com', '/v1/chat/completions', body)` */
export function splitRequest(site: CallSite, program: Program): SplitRequest | null {
  const name = lastName(site.expr.callee)
  if (!sending.test(name)) return null
  const [first, second] = site.expr.args
  if (first && second && first.name === null && second.name === null && first.value.type !== 'dict') {
    const path = second.value.type === 'string' || second.value.type === 'template' ? textOf(second.value, site.place, program) : null
    const host = path?.startsWith('/') ? textOf(first.value, site.place, program) : null
    return host && isHost(host) ? { address: `https://${host}${path}`, site } : null
  }
  const host = program.argument(site, 'hostname|host')
  const path = host ? program.argument(site, 'path') : null
  // what a parameter holds is said where the function is called
  if (!host || !path || isParameter(host, site) || isParameter(path, site)) return null
  const written = textOf(host.expr, host.place, program)
  const rest = textOf(path.expr, path.place, program)
  return written && rest?.startsWith('/') && isHost(written) ? { address: `https://${written}${rest}`, site: withBody(site) } : null
}

/** also of a function around: `new Promise((resolve) => https.request({ hostname }))` */
const isParameter = ({ expr }: Argument, { place }: CallSite): boolean =>
  expr.type === 'name' && enclosing(place.scope).some((scope) => scope.params.some((it) => it.name === expr.name))

/** `request.write(JSON.stringify(body))`, `request.end(body)` */
function withBody(site: CallSite): CallSite {
  const sent = callsOf(site.place.scope)
    .filter(({ node }) => node.callee.type === 'member' && /^(write|end)$/.test(node.callee.name) && node.args.length > 0)
    .flatMap(({ node }) => node.args.slice(0, 1))
    .flatMap((arg) => {
      const made = arg.value.type === 'name' ? serialised(arg.value.name, site) : null
      return [made ? { ...arg, value: made } : arg]
    })
  return sent.length ? { ...site, expr: { ...site.expr, args: [...site.expr.args, ...sent] } } : site
}

/** `const body = JSON.stringify({ … })`, here or in a scope around */
function serialised(name: string, { place }: CallSite): Expr | null {
  for (const scope of enclosing(place.scope))
    for (const { what } of bindingsOf(scope).get(name) ?? [])
      if (what.type === 'value' && what.expr?.type === 'call' && lastName(what.expr.callee) === 'stringify') return what.expr
  return null
}
