// Which embedding model makes the vectors of the index and of the questions, and whether one setting names both.
import type { Expr, Scope } from '../../languages/source-model.ts'
import type { ModelCall } from '../calls.ts'
import type { Context, Evidence } from '../context.ts'
import type { EmbeddingUse, IndexQuery, IndexWrite } from './model.ts'
import { argument, type Reading, type Ruled } from './reading.ts'
import { nameOf } from './units.ts'

type Side = 'index' | 'query'

export function embeddingsOf(context: Context, reading: Reading, queries: readonly IndexQuery[], writes: readonly IndexWrite[]): EmbeddingUse[] {
  const { application } = context.fact('calls')
  const paths = context.fact('paths')
  const givenTo = sidesByObject(reading)
  const writing = reading.graph.above(writes.filter((it) => it.how === 'add' || it.how === 'update').map((it) => it.scope))
  const asking = reading.graph.above(queries.map((it) => it.scope))
  const used = new Set<Expr>()
  const uses: EmbeddingUse[] = []
  for (const call of application) {
    if (!isEmbedding(call)) continue
    const sides = new Set<Side>()
    for (const link of call.chain) {
      if (link !== call.site) used.add(link.expr)
      for (const side of givenTo.get(link.expr) ?? []) sides.add(side)
    }
    if (call.kind === 'embedding') for (const side of sidesOf(call, reading, writing, asking)) sides.add(side)
    const stated = call.models

      .filter((it) => !it.source.startsWith('default:') && !/^(test|example|docs)$/.test(paths.classOf(it.path)))
      .map((it): Evidence => ({ path: it.path, line: it.line, detail: it.id }))
    const named = stated.length ? stated : byConstant(call, reading)
    uses.push({
      at: { path: call.path, line: call.line, detail: call.model ?? 'embedding' },
      side: sides.size === 2 ? 'both' : ([...sides][0] ?? 'unknown'),
      named,
      byDefault: !named.length,
      aside: reading.graph.unitOf.get(call.site.place.scope)?.aside ?? false,
    })
  }
  // a construction that embedding calls hang on is told by them
  const constructions = new Map(application.filter((call) => call.kind === 'construct').map((call) => [`${call.path}:${call.line}`, call]))
  const evaluators = /(^|[/_-])(eval\w*|ragas|benchmark\w*|deepeval)([/_.-]|$)/i
  const serving = uses.filter((use) => !evaluators.test(use.at.path))
  return (serving.length ? serving : uses).filter((use) => {
    const made = constructions.get(`${use.at.path}:${use.at.line}`)
    return !made || !used.has(made.site.expr) || use.side !== 'unknown'
  })
}

/** a model that a constant of the library names: `model_type=OpenAIEmbeddingModelType.TEXT_EMBED_ADA_002` */
function byConstant(call: ModelCall, reading: Reading): Evidence[] {
  for (const link of call.chain) {
    const given = reading.program.argument(link, `${link.rule.symbol.model ?? 'model'}|model|model_name|model_type|modelName`)
    if (
      given?.expr.type === 'member' &&
      /^[A-Z][A-Z0-9_]+$/.test(given.expr.name) &&
      given.expr.object.type === 'name' &&
      !reading.program.evaluate(given.expr, given.place).some((value) => value.kind === 'env')
    )
      return [{ path: given.place.file.path, line: given.expr.line, detail: given.expr.name }]
  }
  return []
}

export const isEmbedding = (call: ModelCall): boolean =>
  call.kind === 'embedding' || (call.kind === 'construct' && /embedd|sentence-transformer(?!s\.cross)/i.test(call.site.rule.symbol.makes ?? ''))

/** embedding objects by what the stores they are given to are used for */
function sidesByObject(reading: Reading): Map<Expr, Set<Side>> {
  const found = new Map<Expr, Set<Side>>()
  const add = (expr: Expr, side: Side) => found.set(expr, (found.get(expr) ?? new Set()).add(side))
  const operations = new Map<Expr, Set<Side>>()
  for (const call of reading.ruled) {
    const side = sideOfRole(call)
    if (!side) continue
    for (let owner = call.callee.owner; owner; owner = owner.owner)
      if (owner.call) operations.set(owner.call.expr, (operations.get(owner.call.expr) ?? new Set()).add(side))
  }
  for (const call of reading.ruled) {
    const { role } = call.rule.symbol
    if (!/^(store|upsert|index|retriever|query|combine)$/.test(role)) continue
    const given = argument(reading, call, 'embedding', 'embedding|embeddings|embedding_function|embeddingFunction|embed_model|embedModel')
    if (!given) continue
    const own = sideOfRole(call)
    const sides = [...(own ? [own] : []), ...(operations.get(call.expr) ?? [])]
    for (const value of reading.program.evaluate(given.expr, given.place))
      if (value.kind === 'library' && value.call) for (const side of sides) add(value.call.expr, side)
  }
  return found
}

function sideOfRole(call: Ruled): Side | null {
  const { role, symbol } = call.rule.symbol
  if (role === 'upsert' || (role === 'index' && /from_?documents|from_?texts/i.test(symbol))) return 'index'
  return role === 'query' || role === 'retriever' || role === 'combine' ? 'query' : null
}

function sidesOf(call: ModelCall, reading: Reading, writing: ReadonlySet<Scope>, asking: ReadonlySet<Scope>): Side[] {
  const name = nameOf(call.site.expr)
  if (/query|question/i.test(name)) return ['query']
  if (/document|passage|texts?_batch|batch/i.test(name)) return ['index']
  if (call.site.rule.symbol.role === 'upsert' || call.site.rule.symbol.role === 'store') return ['index']
  const above = reading.graph.above([call.site.place.scope])
  const sides: Side[] = []
  const module = (scope: Scope) => scope.kind === 'module'
  if ([...above].some((scope) => writing.has(scope) && !module(scope))) sides.push('index')
  if ([...above].some((scope) => asking.has(scope) && !module(scope))) sides.push('query')
  return sides
}
