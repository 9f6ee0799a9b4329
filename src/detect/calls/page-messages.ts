// Messages that a page builds and a handler passes on: the system message stands in the page.
import type { ModelCall } from '../calls.ts'
import type { Context } from '../context.ts'

const page = /\.(tsx|jsx|vue|svelte)$/
const asks = /\bfetch\(|\baxios\b|\buseChat\b|\bky\b|\$fetch\(|\buseMutation\b|\buseSWR/
const leads = /\brole["']?\s*:\s*["'](?:system|developer)["']/
const fromRequest = /\b(?:req|request|ctx\.req|c\.req|event|ctx\.request)\b[^\n]{0,40}(?:\.json\(\)|\.body\b)|\breadBody\(|\b(?:req|request)\.body\b/

/** the call sends what its handler was sent, and a page of the application begins with a system message */
export function ledByPage(call: ModelCall, context: Context): boolean {
  if (!/\.[cm]?[jt]sx?$/.test(call.path) || page.test(call.path)) return false
  const program = context.fact('program')
  const given = program.argument(call.site, call.site.rule.symbol.args?.['prompt'] ?? 'messages') ?? program.argument(call.site, 'messages')
  if (!given || (given.expr.type !== 'name' && given.expr.type !== 'member')) return false
  if (program.evaluate(given.expr, given.place).length || !fromRequest.test(context.text(call.path) ?? '')) return false
  return context
    .fact('paths')
    .of('application')
    .some((path) => {
      const text = page.test(path) ? (context.text(path) ?? '') : ''
      return leads.test(text) && asks.test(text)
    })
}
