// Corpora that others keep: documentation served over MCP, knowledge bases asked by HTTP.
import type { Call, Expr } from '../../languages/source-model.ts'
import type { Context } from '../context.ts'
import type { IndexQuery } from './model.ts'
import { type Reading, seen } from './reading.ts'
import { textOf } from './sql-texts.ts'
import { nameOf, receiverOf, type Unit } from './units.ts'

const blank = { call: null, expr: null, kind: 'hosted', k: null, metric: null, filter: null, ranking: null, scored: false } as const

/** a server of documentation: the host or path says so */
function isDocsServer(url: string): boolean {
  const match = /^https?:\/\/([\w.-]+)(\/[\w./-]*)?/.exec(url)
  if (!match) return false
  const place = `${match[1] ?? ''}${match[2] ?? ''}`
  return /mcp/.test(place) && /(^|[./-])(docs?|documentation|learn|developers?|knowledge|context7|deepwiki|gitmcp)([./-]|$)/.test(place)
}

/** Documentation that the application lets its model search over MCP, wherever the server is named in its code. */
export function docsOverMcp(context: Context): IndexQuery[] {
  const program = context.fact('program')
  const paths = context.fact('paths')
  const found: IndexQuery[] = []
  for (const path of program.sources) {
    if (paths.classOf(path) !== 'application' || !/https?:[^\s"'`]{0,100}mcp/.test(context.text(path) ?? '')) continue
    const file = program.file(path)
    if (!file) continue
    for (const [i, line] of (context.text(path) ?? '').split('\n').entries()) {
      const url = line.length < 2000 ? /["'`](https?:\/\/[^\s"'`]{1,200})["'`]/.exec(line)?.[1] : undefined
      if (!url || !isDocsServer(url) || /^\s*(#|\/\/|\*)/.test(line)) continue
      found.push({ ...blank, at: { path, line: i + 1, detail: 'documentation search over MCP' }, scope: file.root, technology: 'MCP', aside: false })
    }
  }
  return found
}

const base = /knowledge-?_?bases?\b|help-?_?cent(er|re)\b|\/(kb|articles|faqs?)\b|\/wiki\/rest\/api|\/content\/search\b|\/_search\b/i
const sends = /^(get|post|request|fetch|axios|send|ofetch|got)$/

/** Knowledge bases asked by HTTP: what comes back is what was found. */
export function knowledgeBases(reading: Reading): { readonly query: IndexQuery; readonly results: readonly Expr[] }[] {
  return reading.units.flatMap((unit) => {
    const url = unit.expressions.find(
      (expr) => (expr.type === 'template' || expr.type === 'string') && /^(https?:|\{x\}|\/)/.test(textOf(expr)) && base.test(textOf(expr)),
    )
    const call = url && unit.calls.find(isRequest)
    if (!url || !call || writes(unit)) return []
    return [
      {
        query: { ...blank, at: seen(unit, url, 'knowledge base asked by HTTP'), scope: unit.scope, technology: 'knowledge base', aside: unit.aside },
        results: unit.calls.filter(isRequest),
      },
    ]
  })
}

function isRequest(call: Call): boolean {
  const receiver = receiverOf(call)
  const owner = receiver?.type === 'name' ? receiver.name : receiver?.type === 'member' ? receiver.name : ''
  return (
    sends.test(nameOf(call)) &&
    (receiver === null ? /^(fetch|axios|got|ofetch)$/.test(nameOf(call)) : /requests|httpx|axios|client|session|http|api|ky|got/i.test(owner))
  )
}

/** a route of its own of that name is no question to another's */
const writes = (unit: Unit): boolean =>
  unit.scope.decorators.length > 0 &&
  !unit.scope.decorators.some((it) => /tool/i.test(it.type === 'name' || it.type === 'member' ? it.name : it.type === 'call' ? nameOf(it) : ''))
