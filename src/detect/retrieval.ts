// How the application retrieves: what is indexed and how, what is asked and how, what becomes of what was found.
import type { Call, Expr, Scope } from '../languages/source-model.ts'
import type { ModelCall } from './calls.ts'
import type { Context, Evidence } from './context.ts'
import { definitionsOf, metricsInCode } from './retrieval/definitions.ts'
import { embeddingsOf, isEmbedding } from './retrieval/embedding.ts'
import { type Flow, follow } from './retrieval/flow.ts'
import { columnsOf, metadataOf } from './retrieval/metadata.ts'
import type { IndexQuery, RetrievalFact } from './retrieval/model.ts'
import { ownQueries } from './retrieval/own-queries.ts'
import { parsersOf, readingOf } from './retrieval/parsing.ts'
import { libraryQueries, partitionsOf } from './retrieval/queries.ts'
import { type Reading, readCode, seen } from './retrieval/reading.ts'
import { frameworkTrace, observed, recordsOf, timingsOf } from './retrieval/records.ts'
import { resultsOf } from './retrieval/results.ts'
import { docsOverMcp, knowledgeBases } from './retrieval/services.ts'
import { chunkingInInfrastructure, defaultSplits, splittersOf } from './retrieval/splitting.ts'
import { sqlTexts } from './retrieval/sql-texts.ts'
import { isTool } from './retrieval/tools.ts'
import type { Unit } from './retrieval/units.ts'
import { namesOwner } from './retrieval/words.ts'
import { isPerConversation, writesOf } from './retrieval/writes.ts'

export type { EmbeddingUse, IndexQuery, IndexWrite, Parser, RetrievalFact, Splitter } from './retrieval/model.ts'

export function detect(context: Context): RetrievalFact {
  const code = readCode(context)
  const calls = context.fact('calls').application
  const sql = sqlTexts(code.units)
  const named = libraryQueries(code)
  const own = ownQueries(code, sql, !named.some((it) => it.kind === 'vector' || it.kind === 'hybrid' || it.kind === 'engine'))
  const bases = context.fact('calls').application.length ? knowledgeBases(code).filter(({ query }) => reachesTool(code, query.scope)) : []
  const told = new Set(own.queries.flatMap((it) => it.call ?? []))
  const queries = unique([
    ...named.filter((it) => it.call === null || !told.has(it.call)),
    ...own.queries,
    ...docsOverMcp(context),
    ...bases.map((it) => it.query),
  ])
  const reading = queries.every((it) => it.aside) ? { ...code, leaves: () => false } : code
  const definitions = definitionsOf(context)
  const searches = own.queries.flatMap((it) => (it.technology === 'similarity by hand' ? [it.scope] : []))
  const writes = writesOf(reading, sql, new Set(definitions.tables.flatMap((it) => it.table ?? [])), searches)
  const generating = calls.filter((call) => call.kind === 'chat' || call.kind === 'completion')
  const models = reading.graph.above(generating.map((call) => call.site.place.scope).filter((scope) => scope.kind === 'function'))

  const sources = {
    expressions: new Set([
      ...own.expressions,
      ...bases.flatMap((it) => it.results),
      ...queries.flatMap((query) => query.expr ?? []),
      ...retrieversInChains(reading),
    ]),
    functions: own.functions,
    stops: new Set(generating.filter((call) => !queries.some((query) => query.call === call.site.expr)).map((call) => call.site.expr)),
  }
  const trace = (besideAnswers: boolean) => follow(reading.units, reading.graph, context.fact('program'), { ...sources, besideAnswers })
  const flow = trace(true)
  const indexing = reading.graph.above(writes.filter((it) => it.how !== 'drop' && it.how !== 'remove').map((it) => it.scope))
  const results = resultsOf(reading, flow, models)
  // what is shown to users is put together for them, not for the prompt
  const prompted = resultsOf(reading, trace(false), models)
  const columns = columnsOf(definitions.tables)
  const metadata = metadataOf(reading, writes, sql, flow, indexing)
  const records = recordsOf(context, reading, flow, queries)

  const answering = answeringScopes(reading, flow, generating)
  const asksModel = (call: Call, _: Unit): boolean =>
    isGenerating(call) ||
    reading.graph.targetsOf(call).some((target) => answering.has(target)) ||
    reading.graph.handedTo(call).some((target) => answering.has(target))
  const generatingCalls = new Set<Expr>(
    generating.filter((call) => answering.has(call.site.place.scope) || call.site.place.scope.kind === 'module').map((call) => call.site.expr),
  )
  const isGenerating = (call: Call): boolean => generatingCalls.has(call)
  const found = new Set<Expr>([...own.expressions, ...queries.flatMap((query) => query.call ?? [])])
  const timed = timingsOf(reading, found, asksModel)
  const framework = frameworkTrace(context, reading, flow, queries)
  const traces = framework ? [framework] : observed(context)

  const embedding = calls.filter((call) => isEmbedding(call) && call.kind === 'embedding')
  const embeddingCalls = new Set<Expr>(embedding.map((call) => call.site.expr))
  const asking = reading.graph.above(
    [...queries.filter((query) => query.call !== null).map((query) => query.scope), ...writes.map((it) => it.scope)].filter(
      (scope) => scope.kind === 'function',
    ),
  )
  const writing = new Set<Expr>(writes.map((it) => it.call))
  const busy = (call: Call, unit: Unit): boolean =>
    asksModel(call, unit) ||
    found.has(call) ||
    writing.has(call) ||
    [...reading.graph.targetsOf(call), ...reading.graph.handedTo(call)].some((target) => asking.has(target))
  const embeddingTimed = timingsOf(reading, embeddingCalls, busy)
  const tracing = context.fact('tracing')
  const tracesOf = (call: ModelCall) => tracing.of(call).filter((it) => it.state === 'on' && it.how !== 'decorator')
  const embeddingTraced = embedding.flatMap((call) => tracesOf(call).map((it) => it.evidence))
  const measured = embedding.filter((call) => embeddingTimed.covered.has(call.site.expr) || tracesOf(call).length > 0)
  const mostMeasured = measured.length * 2 > embedding.length
  const embeddingOwn = [...embeddingTimed.own, ...embeddingTraced]

  return {
    queries,
    writes,
    perConversation: isPerConversation(reading, writes, queries),
    splitters: [
      ...splittersOf(reading, indexing),
      ...chunkingInInfrastructure(context).map((at) => ({ at, sized: true, structured: true, aside: false })),
    ],
    splitsByDefault: defaultSplits(reading),
    parsers: parsersOf(reading, indexing),
    reading: readingOf(reading, indexing),
    embeddings: embeddingsOf(context, reading, queries, writes),
    metadata: { document: [...metadata.document, ...columns.document], place: [...metadata.place, ...columns.place], byDefault: metadata.byDefault },
    metrics: [...definitions.metrics, ...metricsInCode(reading)],
    partitions: partitionsOf(reading, namesOwner),
    filteredAfter: results.filteredAfter,
    ranking: results.ranking,
    scoresRead: results.scoresRead,
    assembly: [...prompted.assembly, ...sql.filter(({ use }) => use.fused).map(({ expr, unit }) => seen(unit, expr, 'rank fusion in SQL'))],
    joined: prompted.joined,
    slots: prompted.slots,
    labels: prompted.labels,
    recorded: records.recorded,
    shown: records.shown,
    timed: [...timed.own, ...traces],
    embeddingTimed: {
      own: mostMeasured ? embeddingOwn : [],
      around: [
        ...(mostMeasured ? [] : embeddingOwn),
        ...embeddingTimed.around,
        ...timed.own,
        ...timed.around,
        ...context.fact('serving').instrumentation.filter((it) => it.records !== 'access-log'),
      ],
    },
    because: reasonOf(queries, reading, models),
  }
}

/** The functions that reach a call of a model for the answer. A model that rewrites the question belongs to the retrieval. */
function answeringScopes(reading: Reading, flow: Flow, generating: readonly ModelCall[]): ReadonlySet<Scope> {
  const fed = generating.filter(({ site }) => {
    const unit = reading.graph.unitOf.get(site.place.scope)
    return unit !== undefined && site.expr.args.some((arg) => flow.carries(arg.value, unit))
  })
  const within = reading.graph.below(reading.units.filter((unit) => flow.gives(unit.scope)).map((unit) => unit.scope))
  const calls = fed.length ? fed : generating.filter((call) => !within.has(call.site.place.scope))
  return reading.graph.above(calls.map((call) => call.site.place.scope).filter((scope) => scope.kind === 'function'))
}

/** `retriever | format_docs`, `retriever.pipe(formatDocs)`, `{"context": retriever}`: the retriever itself stands for what it finds */
function retrieversInChains(reading: Reading): Expr[] {
  const found: Expr[] = []
  const check = (expr: Expr, unit: Unit) => {
    if (expr.type !== 'name' && expr.type !== 'member' && expr.type !== 'call') return
    if (isRetriever(reading, expr, unit)) found.push(expr)
  }
  for (const unit of reading.units) {
    for (const expr of unit.expressions) {
      if (expr.type === 'binary' && expr.op === '|') {
        check(expr.left, unit)
        check(expr.right, unit)
      } else if (expr.type === 'call' && expr.callee.type === 'member' && expr.callee.name === 'pipe') check(expr.callee.object, unit)
      else if (expr.type === 'dict')
        for (const entry of expr.entries) if (/context|docs|documents|sources/i.test(entry.key ?? '')) check(entry.value, unit)
    }
  }
  return found
}

const isRetriever = (reading: Reading, expr: Expr, unit: Unit): boolean =>
  reading.program.evaluate(expr, unit.place).some((value) => value.kind === 'library' && /(^|\.)retriever$/.test(value.type ?? ''))

/** a model may call it: a tool among those that run it */
const reachesTool = (reading: Reading, scope: Scope): boolean =>
  [...reading.graph.above([scope])].some((it) => {
    const unit = reading.graph.unitOf.get(it)
    return unit !== undefined && isTool(reading, unit)
  })

/** the query that feeds a model: evaluations of what others retrieved are left aside, and so is a search by words in SQL that only users see */
function reasonOf(queries: readonly IndexQuery[], reading: Reading, models: ReadonlySet<Scope>): Evidence | null {
  const reachesModel = (query: IndexQuery): boolean => [...reading.graph.above([query.scope])].some((scope) => models.has(scope))
  const isSearch = (query: IndexQuery): boolean => query.kind === 'keyword' && query.technology === 'SQL'
  const told = queries.filter((query) => !isSearch(query) || reachesModel(query) || reachesTool(reading, query.scope))
  const feeding = told.find((query) => !query.aside && (query.kind === 'engine' || query.kind === 'hosted' || reachesModel(query)))
  return (feeding ?? told.find((query) => !query.aside) ?? told[0])?.at ?? null
}

function unique(queries: readonly IndexQuery[]): IndexQuery[] {
  const seen = new Set<string>()
  return queries.filter((query) => {
    const key = `${query.at.path}:${query.at.line}:${query.at.detail}`
    return seen.has(key) ? false : seen.add(key)
  })
}
