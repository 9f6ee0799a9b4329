// The queries of indexes that resolved library calls make: stores, retrievers, engines, hosted search.
import type { Expr } from '../../languages/source-model.ts'
import type { Evidence } from '../context.ts'
import type { IndexQuery, QueryKind } from './model.ts'
import { argument, argumentAt, evidenceOf, following, howSet, isSet, literals, metricIn, type Reading, type Ruled, seen } from './reading.ts'
import { nameOf, nested } from './units.ts'
import { filterWords, kWords, partitionWords, rankingValue, searchValue, searchWords, thresholdWords } from './words.ts'

/** Queries, retrievers and engines by rule. */
export function libraryQueries(reading: Reading): IndexQuery[] {
  const found: IndexQuery[] = []
  for (const call of reading.ruled) {
    const { role } = call.rule.symbol
    if (role === 'query') {
      if (!readsAll(reading, call)) found.push(describe(reading, call, kindOf(call), call.expr))
    } else if (/retrieve_?and_?generate/i.test(call.rule.symbol.symbol)) found.push(describe(reading, call, 'hosted', null))
    else if (role === 'retriever') found.push(describe(reading, call, kindOf(call), null))
    else if (role === 'combine' && isEngine(reading, call)) found.push(describe(reading, call, 'engine', null))
  }
  return found
}

/** a chain or engine that retrieves by itself */
function isEngine(reading: Reading, call: Ruled): boolean {
  const { symbol } = call.rule
  if (/query-engine|chat-engine/.test(symbol.makes ?? ''))
    return /as_\w*engine|as\w*Engine/.test(symbol.symbol) || isSet(reading, argument(reading, call, 'retriever', 'retriever'))
  return /Retrieval|QuestionAnswerAdvisor|VectorDBQA|create_retrieval_chain|createRetrievalChain/.test(symbol.symbol)
}

/** an index read from end to end is no retrieval: `search("*")`, `search("", top=1000)`, `match_all` */
function readsAll(reading: Reading, call: Ruled): boolean {
  const text = call.rule.symbol.args?.['text']
  const given = text ? reading.program.argument(call, text) : null
  const asked = literals(reading, given)
  if (
    asked.length &&
    given &&
    reading.program.evaluate(given.expr, given.place).every((it) => it.kind === 'literal') &&
    asked.every((it) => it === '*' || it === '') &&
    !isSet(reading, reading.program.argument(call, 'vector_queries|vectorSearchOptions'))
  )
    return true
  return call.expr.args.some((arg) => {
    for (const it of nested(arg.value)) if (it.type === 'dict' && it.entries.some((entry) => entry.key === 'match_all')) return true
    return false
  })
}

function kindOf(call: Ruled): QueryKind {
  const name = `${call.rule.symbol.symbol} ${nameOf(call.expr)}`
  if (/hybrid|Ensemble|Fusion/i.test(name)) return 'hybrid'
  if (/bm25|tfidf|keyword/i.test(`${name} ${call.callee.path}`)) return 'keyword'
  return /bedrock|kendra|retrieve_and_generate|RetrieveAndGenerate|vector_stores|vectorStores|rag\.retrieval|discoveryengine/i.test(
    `${call.callee.path} ${name}`,
  )
    ? 'hosted'
    : 'vector'
}

function describe(reading: Reading, call: Ruled, kind: QueryKind, expr: Expr | null): IndexQuery {
  const settings = settingCalls(reading, call)
  const name = nameOf(call.expr)
  const title = call.rule.signature.title
  const follow = following(call.unit, call.expr)
  const first = <T>(read: (it: Ruled) => T | null): T | null => {
    for (const it of settings) {
      const value = read(it)
      if (value !== null) return value
    }
    return null
  }
  return {
    at: seen(call.unit, call.expr, `${title}: ${name || 'query'}`),
    scope: call.unit.scope,
    expr,
    call: call.expr,
    technology: title,
    kind,
    k: first((it) => limitOf(reading, it)) ?? followed(follow, /^(limit|with_limit|withLimit|top|take|k|topK)$/, call, 'number of chunks'),
    metric:
      first((it) => searchOf(reading, it, searchValue)) ??
      (/marginal|mmr|hybrid/i.test(`${name} ${call.rule.symbol.symbol}`) || kind === 'hybrid'
        ? seen(call.unit, call.expr, `search by ${name}`)
        : null) ??
      followed(follow, /^(metric|distance_type|distanceType|distance_metric)$/, call, 'measure'),
    filter: first((it) => filterOf(reading, it)) ?? followedFilter(follow, call),
    ranking:
      first((it) => rankingOf(reading, it)) ??
      (kind === 'hybrid' || /marginal|mmr/i.test(name) ? seen(call.unit, call.expr, `${name} orders by more than distance`) : null) ??
      followed(follow, /^(rerank|reranker|fusion)$/, call, 'reranked'),
    scored: /score|distance/i.test(name),
    aside: call.unit.aside,
  }
}

/** the query itself, then what its retriever was made by */
function settingCalls(reading: Reading, call: Ruled): Ruled[] {
  const calls = [call]
  let owner = call.callee.owner
  for (let i = 0; owner && i < 4; i++) {
    const made = owner.call && reading.ruleOf.get(owner.call.expr)
    if (made && made !== call && /retriever|filter|query-transform|combine/.test(made.rule.symbol.role)) calls.push(made)
    owner = owner.owner
  }
  for (const word of ['retriever', 'rerank'] as const) {
    const spec = call.rule.symbol.args?.[word]
    const given = spec ? reading.program.argument(call, spec) : null
    for (const value of given ? reading.program.evaluate(given.expr, given.place) : []) {
      const made = value.kind === 'library' && value.call ? reading.ruleOf.get(value.call.expr) : undefined
      if (made && !calls.includes(made)) calls.push(made)
    }
  }
  // `search(vector_queries=[VectorizedQuery(…)])`, `query(VectorQuery(…))`: objects that say how to search
  for (const arg of call.expr.args) {
    const items = arg.value.type === 'list' ? arg.value.items : [arg.value]
    for (const item of items) {
      const direct = reading.ruleOf.get(item)
      const made = direct
        ? [direct]
        : reading.program
            .evaluate(item, call.place)
            .flatMap((value) => (value.kind === 'library' && value.call ? (reading.ruleOf.get(value.call.expr) ?? []) : []))
      for (const it of made) if (it.rule.symbol.role === 'filter' && !calls.includes(it)) calls.push(it)
    }
  }
  return calls
}

function limitOf(reading: Reading, call: Ruled): Evidence | null {
  const given = argument(reading, call, 'k', kWords)
  if (!given || !isSet(reading, given)) return null
  if (given.expr.type === 'list' || given.expr.type === 'dict') {
    for (const it of nested(given.expr)) {
      const entry =
        it.type === 'dict' ? it.entries.find((own) => own.key !== null && /^(k|k_?nearest_?neighbors(_?count)?)$/i.test(own.key)) : undefined
      if (entry) return { path: given.place.file.path, line: entry.line, detail: 'number of chunks' }
    }
    return null
  }
  const [value] = literals(reading, given)
  if (typeof value === 'string' && !/^\d+$/.test(value)) return null
  return evidenceOf(given, value === undefined ? 'number of chunks' : `${value} chunks`)
}

function searchOf(reading: Reading, call: Ruled, values: RegExp): Evidence | null {
  const given = argument(reading, call, 'search', searchWords)
  const named = given && literals(reading, given).find((it) => typeof it === 'string' && values.test(it))
  if (given && named) return evidenceOf(given, `search by ${named}`)
  if (given && isSet(reading, given)) {
    for (const it of nested(given.expr)) {
      const name = it.type === 'member' ? it.name : it.type === 'string' ? it.value : ''
      if (values.test(name) || /hybrid|semantic|fusion|rrf/i.test(name)) return evidenceOf(given, `search by ${name}`)
    }
    // an alpha between words and vectors, a prefetch to fuse, a semantic configuration
    if (/alpha|prefetch|sparse|semantic|retriever|rank/.test(call.rule.symbol.args?.['search'] ?? '') && given.expr.type !== 'null')
      return evidenceOf(given, 'search of several kinds')
  }
  if (values === searchValue) {
    const spec = call.rule.symbol.args?.['metric']
    const metric = spec ? reading.program.argument(call, spec) : null
    if (metric && isSet(reading, metric)) return metricIn(reading, metric.expr, metric.place) ?? evidenceOf(metric, 'measure set')
  }
  return null
}

function rankingOf(reading: Reading, call: Ruled): Evidence | null {
  const search = searchOf(reading, call, rankingValue)
  if (search) return search
  const threshold = argument(reading, call, 'threshold', thresholdWords)
  if (threshold && isSet(reading, threshold)) return evidenceOf(threshold, 'score threshold')
  const rerank = argument(reading, call, 'rerank', 'rerank|reranker|node_postprocessors|rerank_config')
  if (rerank && isSet(reading, rerank)) return evidenceOf(rerank, 'reranked')
  return /Ensemble|QueryFusion|ContextualCompression/.test(call.rule.symbol.symbol) ? seen(call.unit, call.expr, nameOf(call.expr)) : null
}

function filterOf(reading: Reading, call: Ruled): IndexQuery['filter'] {
  const given = argument(reading, call, 'filter', filterWords)
  const how = howSet(reading, given)
  if (given && how !== 'never') return { always: how === 'always', at: evidenceOf(given, 'filter') }
  if (/SelfQuery|AutoRetriever/.test(call.rule.symbol.symbol))
    return { always: true, at: seen(call.unit, call.expr, 'filter made from the question') }
  // `search(**kwargs)`: what callers of the function around add
  const rest = call.unit.scope.params.find((param) => param.rest)
  if (!rest || !call.expr.args.some((arg) => arg.spread && arg.value.type === 'name' && arg.value.name === rest.name)) return null
  return passedDown(reading, call, 0, new Set())
}

function passedDown(reading: Reading, call: Pick<Ruled, 'unit'>, depth: number, done: Set<unknown>): IndexQuery['filter'] {
  if (depth > 3 || done.has(call.unit.scope)) return null
  done.add(call.unit.scope)
  for (const site of reading.program.evaluator.callersOf(call.unit.scope)) {
    const unit = reading.graph.unitOf.get(site.place.scope)
    if (!unit) continue
    const given = argumentAt(reading, site.expr, unit, filterWords)
    const how = howSet(reading, given)
    if (given && how !== 'never') return { always: how === 'always', at: evidenceOf(given, 'filter') }
    const above = site.expr.args.some((arg) => arg.spread) ? passedDown(reading, { unit }, depth + 1, done) : null
    if (above) return above
  }
  return null
}

function followed(
  calls: readonly { readonly line: number; readonly endLine: number; readonly callee: Expr; readonly args: readonly unknown[] }[],
  names: RegExp,
  call: Ruled,
  detail: string,
): Evidence | null {
  const found = calls.find((it) => it.args.length > 0 && it.callee.type === 'member' && names.test(it.callee.name))
  return found && found.callee.type === 'member' ? { path: call.unit.path, line: found.endLine, detail } : null
}

function followedFilter(calls: Parameters<typeof followed>[0], call: Ruled): IndexQuery['filter'] {
  const at = followed(calls, /^(where|filter|with_where|withWhere|prefilter|postfilter)$/, call, 'filter')
  return at && { always: true, at }
}

/** Collections, namespaces and tables whose name depends on a user, tenant or knowledge base. */
export function partitionsOf(reading: Reading, ownerNames: (name: string) => boolean): Evidence[] {
  const found: Evidence[] = []
  for (const call of reading.ruled) {
    if (!/^(query|store|index|upsert|retriever)$/.test(call.rule.symbol.role)) continue
    const given = argument(reading, call, 'collection', partitionWords)
    if (!given || given.expr.type === 'string' || !isSet(reading, given)) continue
    const values = reading.program.evaluate(given.expr, given.place)
    if (values.length && values.every((value) => value.kind === 'literal' || value.kind === 'env')) continue
    const exprs = [given.expr, ...values.flatMap((value) => (value.kind === 'structure' ? [value.expr] : []))]
    for (const expr of exprs) {
      if (expr.type === 'list' || expr.type === 'dict') continue
      for (const it of nested(expr)) {
        if ((it.type === 'name' || it.type === 'member') && ownerNames(it.name)) {
          found.push(evidenceOf(given, `collection apart by ${it.name}`))
          break
        }
      }
    }
  }
  return found
}
