// Queries that no library rule names: hand-written SQL, database functions, pipelines, similarity computed by hand, hosted search tools.
import type { Call, Expr, Scope } from '../../languages/source-model.ts'
import type { IndexQuery } from './model.ts'
import { blankQuery } from './query.ts'
import { argumentAt, following, howSet, isSet, type Reading, seen } from './reading.ts'
import { restQueries } from './rest-stores.ts'
import { similarityByHand } from './similarity.ts'
import { type SqlText, textOf } from './sql-texts.ts'
import { nameOf, nested, receiverOf, type Unit } from './units.ts'
import { namesVector } from './words.ts'

export interface OwnQueries {
  readonly queries: readonly IndexQuery[]
  /** functions that give back what they found */
  readonly functions: ReadonlySet<Scope>
  readonly expressions: ReadonlySet<Expr>
}

/** `byHand`: whether similarity that the code computes itself counts; beside a real index it is a cache, a memory or a reranker */
export function ownQueries(reading: Reading, sql: readonly SqlText[], byHand: boolean): OwnQueries {
  const queries: IndexQuery[] = []
  const functions = new Set<Scope>()
  const expressions = new Set<Expr>()
  const add = (query: IndexQuery, results: 'function' | Expr | readonly Expr[]) => {
    queries.push(query)
    if (results === 'function') functions.add(query.scope)
    else for (const it of Array.isArray(results) ? (results as readonly Expr[]) : [results as Expr]) expressions.add(it)
  }
  for (const text of sql) {
    const { use, unit, expr } = text
    if (use.kind !== 'query') continue
    const at = seen(unit, expr, use.metric ?? 'full-text search in SQL')
    const results = unit.calls.filter((call) =>
      /^(execute\w*|query\w*|fetch\w*|all|raw|\$queryRaw(Unsafe)?|unsafe|scalars|mappings|rows|sql|exec|select)$/.test(nameOf(call)),
    )
    add(
      {
        ...blankQuery(unit, at),
        technology: 'SQL',
        kind: use.search ?? 'vector',
        k: use.limited ? seen(unit, expr, 'LIMIT') : null,
        metric: use.metric ? at : use.search === 'hybrid' ? seen(unit, expr, 'words and vectors in SQL') : null,
        filter: use.filtered ? { always: true, at: seen(unit, expr, 'WHERE') } : null,
        ranking: use.threshold
          ? seen(unit, expr, 'condition on the distance')
          : use.search === 'hybrid'
            ? seen(unit, expr, 'words and vectors')
            : null,
        scored: /\bas\s+(score|similarity|distance)\b/i.test(textOf(expr)),
      },
      results.length ? [...results, expr] : 'function',
    )
  }
  for (const unit of reading.units) {
    for (const query of [...functionsOf(reading, unit), ...pipelines(reading, unit), ...distances(unit), ...bindings(reading, unit)])
      add(query.query, query.results)
    for (const query of hostedTools(reading, unit)) queries.push(query)
  }
  for (const { query } of restQueries(reading)) add(query, 'function')
  const indexed = !byHand || queries.some((query) => query.kind === 'vector' || query.kind === 'hybrid')
  if (!indexed) for (const query of similarityByHand(reading)) add(query, 'function')
  return { queries, functions, expressions }
}

interface Found {
  readonly query: IndexQuery
  readonly results: 'function' | Expr | readonly Expr[]
}

/** `supabase.rpc('match_documents', { query_embedding, match_count: 5 })` */
function functionsOf(reading: Reading, unit: Unit): Found[] {
  return unit.calls.flatMap((call): Found[] => {
    if (nameOf(call) !== 'rpc') return []
    const [name, options] = call.args
    if (name?.value.type !== 'string' || !/match|search|similar|hybrid|retriev|knn|nearest/i.test(name.value.value) || !options) return []
    const site = (spec: string) => argumentAt(reading, call, unit, spec)
    const k = site('match_count|limit|top_k|k|n|max_results|count|match_limit')
    const after = following(unit, call)
    const limit = after.find((it) => nameOf(it) === 'limit')
    const condition = after.find((it) => /^(eq|in|filter|match|contains)$/.test(nameOf(it)))
    const threshold = site('match_threshold|similarity_threshold|threshold|min_similarity|min_score')
    const filter = site(
      'filter|metadata_filter|user_id|p_user_id|document_id|document_ids|file_ids|p_file_ids|workspace_id|tenant_id|project_id|bot_id|namespace|organization_id|team_id|kb_id|collection_id|owner_id',
    )
    const how = howSet(reading, filter)
    return [
      {
        query: {
          ...blankQuery(unit, seen(unit, call, `database function ${name.value.value}`)),
          technology: 'database function',
          call,
          expr: call,
          kind: /hybrid/i.test(name.value.value) ? 'hybrid' : 'vector',
          k: isSet(reading, k) ? seen(unit, k?.expr ?? call, 'match_count') : limit ? seen(unit, limit, 'limit') : null,
          filter: condition
            ? { always: true, at: seen(unit, condition, 'condition on what the function gives') }
            : filter && how !== 'never'
              ? { always: how === 'always', at: seen(unit, filter.expr, 'filter') }
              : null,
          ranking: isSet(reading, threshold) ? seen(unit, threshold?.expr ?? call, 'match_threshold') : null,
        },
        results: call,
      },
    ]
  })
}

/** `aggregate([{ $vectorSearch: { … } }])`, `FT.SEARCH … =>[KNN 5 @v $q]` */
function pipelines(_: Reading, unit: Unit): Found[] {
  const found: Found[] = []
  for (const expr of unit.expressions) {
    if (expr.type === 'dict') {
      const stage = expr.entries.find((entry) => entry.key === '$vectorSearch' || entry.key === 'knnBeta')
      if (!stage) continue
      const options = [...nested(stage.value)].flatMap((it) => (it.type === 'dict' ? it.entries : []))
      const option = (name: RegExp) => options.find((it) => it.key !== null && name.test(it.key))
      const k = option(/^(limit|k)$/)
      const filter = option(/^filter$/)
      const results = unit.calls.filter((call) => /^(aggregate|toArray|to_list)$/.test(nameOf(call)))
      found.push({
        query: {
          ...blankQuery(unit, { path: unit.path, line: stage.line, detail: '$vectorSearch' }),
          technology: 'MongoDB Atlas vector search',
          k: k ? { path: unit.path, line: k.line, detail: 'limit' } : null,
          filter: filter && filter.value.type !== 'null' ? { always: true, at: { path: unit.path, line: filter.line, detail: 'filter' } } : null,
        },
        results: results.length ? results : 'function',
      })
    } else if ((expr.type === 'string' || expr.type === 'template') && /=>\s*\[\s*KNN\b/i.test(textOf(expr))) {
      const results = unit.calls.filter((call) => /^(search|ft_search|query)$/.test(nameOf(call)))
      found.push({
        query: {
          ...blankQuery(unit, seen(unit, expr, 'KNN query of Redis')),
          technology: 'Redis',
          k: seen(unit, expr, 'KNN count'),
          filter: /^\s*\*/.test(textOf(expr)) ? null : { always: true, at: seen(unit, expr, 'condition before the KNN clause') },
        },
        results: results.length ? results : 'function',
      })
    }
  }
  return found
}

const distanceName =
  /^(cosine_distance|l2_distance|l1_distance|max_inner_product|inner_product|hamming_distance|cosineDistance|l2Distance|l1Distance|innerProduct|CosineDistance|L2Distance|MaxInnerProduct|VectorDistance)$/

/** distances of an ORM: `order_by(Chunk.embedding.cosine_distance(q)).limit(5)`, `cosineDistance(table.embedding, q)` */
function distances(unit: Unit): Found[] {
  const call = unit.calls.find((it) => distanceName.test(nameOf(it)) && takesVector(it))
  if (!call) return []
  const outer = unit.scope
  const named = (pattern: RegExp) => unit.calls.find((it) => it.callee.type === 'member' && pattern.test(it.callee.name) && it.args.length > 0)
  const limit = named(/^(limit|take|fetch|Take)$/)
  const filter = named(/^(where|filter|filter_by|andWhere|Where)$/)
  const compared =
    unit.calls.some((it) => /^(gt|gte|lt|lte)$/.test(nameOf(it))) ||
    unit.expressions.some((it) => it.type === 'binary' && /^[<>]=?$/.test(it.op) && [...nested(it)].includes(call))
  const onlyDistance = filter?.args.every((arg) => /gt|lt/.test(arg.value.type === 'call' ? nameOf(arg.value) : ''))
  return [
    {
      query: {
        ...blankQuery(unit, seen(unit, call, nameOf(call))),
        call,
        scope: outer,
        technology: 'pgvector',
        metric: seen(unit, call, nameOf(call)),
        k: limit ? seen(unit, limit, 'limit') : null,
        filter: filter && !onlyDistance ? { always: true, at: seen(unit, filter, 'where') } : null,
        ranking: compared ? seen(unit, call, 'condition on the distance') : null,
        scored: true,
      },
      results: 'function',
    },
  ]
}

const takesVector = (call: Call): boolean => {
  const receiver = receiverOf(call)
  const first = call.args[0]?.value
  return (
    (receiver !== null && receiver.type === 'member' && namesVector(receiver.name)) ||
    (first !== undefined && ((first.type === 'member' && namesVector(first.name)) || (first.type === 'string' && namesVector(first.value)))) ||
    // `EF.Functions.VectorDistance("cosine", chunk.Embedding, vector)`
    (nameOf(call) === 'VectorDistance' && call.args.some(({ value }) => value.type === 'member' && namesVector(value.name)))
  )
}

/** vector indexes bound to a worker: `env.VECTORIZE.query(v, { topK })` */
function bindings(reading: Reading, unit: Unit): Found[] {
  return unit.calls.flatMap((call): Found[] => {
    const receiver = receiverOf(call)
    if (receiver?.type !== 'member' || !/VECTOR/.test(receiver.name) || nameOf(call) !== 'query') return []
    const k = argumentAt(reading, call, unit, 'topK')
    const filter = argumentAt(reading, call, unit, 'filter|namespace')
    return [
      {
        query: {
          ...blankQuery(unit, seen(unit, call, 'query of a bound vector index')),
          technology: 'Vectorize',
          call,
          expr: call,
          k: k ? seen(unit, k.expr, 'topK') : null,
          filter: isSet(reading, filter) ? { always: true, at: seen(unit, filter?.expr ?? call, 'filter') } : null,
        },
        results: call,
      },
    ]
  })
}

const searchTool =
  /^(FileSearchTool|HostedFileSearchTool|AzureAISearchTool|AISearchIndexResource|VertexAiSearchTool|VertexAISearchTool|VertexAiRagRetrieval|VertexRagStore|fileSearch|fileSearchTool|hostedFileSearchTool|file_search|FileSearchToolDefinition)$/

/** search that the provider does while answering: `{"type": "file_search", "vector_store_ids": […]}`, data sources, documentation served over MCP */
function hostedTools(reading: Reading, unit: Unit): IndexQuery[] {
  const found: IndexQuery[] = []
  for (const expr of unit.expressions) {
    if (expr.type === 'dict') {
      const value = (key: RegExp) => expr.entries.find((entry) => entry.key !== null && key.test(entry.key))
      const type = value(/^type$/)?.value
      if (type?.type === 'string' && /^(file_search|azure_search|azure_ai_search|AzureCognitiveSearch)$/.test(type.value)) {
        const parameters = value(/^parameters$/)?.value
        const options = [...expr.entries, ...(parameters?.type === 'dict' ? parameters.entries : [])]
        const option = (key: RegExp) => options.find((entry) => entry.key !== null && key.test(entry.key) && entry.value.type !== 'null')
        const at = seen(unit, expr, `${type.value} tool`)
        const k = option(/^(max_num_results|maxNumResults|top_n_documents|topNDocuments)$/)
        const filter = option(/^filters?$/)
        const ranked = option(/^(ranking_options|rankingOptions|strictness|query_type|queryType|semantic_configuration)$/)
        found.push({
          ...blankQuery(unit, at),
          technology: 'hosted file search',
          kind: 'hosted',
          k: k ? { ...at, line: k.line } : null,
          filter: filter ? { always: true, at: { ...at, line: filter.line, detail: 'filter' } } : null,
          metric: ranked && /query/.test(ranked.key ?? '') ? { ...at, line: ranked.line, detail: 'kind of search' } : null,
          ranking: ranked ? { ...at, line: ranked.line, detail: ranked.key ?? '' } : null,
        })
      }
    } else if (expr.type === 'call' && searchTool.test(nameOf(expr))) {
      const option = (spec: string) => argumentAt(reading, expr, unit, spec)
      const k = option('max_num_results|maxNumResults|top_k|similarity_top_k|max_results|maxResults')
      const filter = option('filters|filter')
      const ranked = option('ranking_options|ranking|rankingOptions|query_type|vector_distance_threshold')
      found.push({
        ...blankQuery(unit, seen(unit, expr, nameOf(expr))),
        technology: 'hosted file search',
        kind: 'hosted',
        k: isSet(reading, k) ? seen(unit, k?.expr ?? expr, 'number of chunks') : null,
        filter: isSet(reading, filter) ? { always: true, at: seen(unit, filter?.expr ?? expr, 'filter') } : null,
        ranking: isSet(reading, ranked) ? seen(unit, ranked?.expr ?? expr, 'ranking options') : null,
      })
    }
  }
  return found
}
