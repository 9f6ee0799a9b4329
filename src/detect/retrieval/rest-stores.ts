// Vector stores asked over their REST interface, without a library: the path of the request and the fields of its body tell.
import type { Call, Expr } from '../../languages/source-model.ts'
import type { IndexQuery, IndexWrite } from './model.ts'
import { isReached } from './own-writes.ts'
import { blankQuery } from './query.ts'
import { type Reading, seen } from './reading.ts'
import { textOf } from './sql-texts.ts'
import { nameOf, snake, type Unit } from './units.ts'

const queryPath = /\/(query|points\/(search|query)(\/\w+)?|_search|docs\/search|vectors\/query|entities\/search|graphql)\/?(\?|$)/
const writePath = /\/(vectors\/upsert|upsert|points|_bulk|_doc(\/\S*)?|docs\/index|entities\/(insert|upsert)|batch\/objects)\/?(\?|$)/
const removePath = /\/(vectors\/delete|points\/delete|entities\/delete|_delete_by_query)\/?(\?|$)/
const sends =
  /^(fetch|post|put|request|Do|NewRequest|NewRequestWithContext|Post|Put|PostAsync|PutAsync|PostAsJsonAsync|PutAsJsonAsync|SendAsync|send|axios|got|ofetch|execute|exchange|retrieve|newCall)$/
const vectorField = /^(vectors?|values|queries|query_vector|embeddings?|knn|vector_queries)$/
const countField = /^(top_k|topk|k|limit|num_candidates|size|top|n_results)$/
const filterField = /^(filters?|namespace|where|must|partition)$/

/** the stores by the words that stand around such requests */
const stores: readonly (readonly [RegExp, string])[] = [
  [/pinecone/i, 'pinecone'],
  [/qdrant/i, 'qdrant'],
  [/weaviate/i, 'weaviate'],
  [/milvus|zilliz/i, 'milvus'],
  [/chroma/i, 'chroma'],
  [/opensearch/i, 'opensearch'],
  [/elastic/i, 'elasticsearch'],
  [/search\.windows\.net|azure.?search|cognitive.?search/i, 'azure-ai-search'],
]

interface Request {
  readonly at: Expr
  readonly call: Call
  /** fields of the bodies that the function makes, in snake case, with their lines */
  readonly fields: ReadonlyMap<string, { readonly line: number; readonly value: Expr }>
}

function requestOf(unit: Unit, path: RegExp): Request | null {
  const at = unit.expressions.find((expr) => isPath(expr, path))
  const call = at && unit.calls.find((it) => sends.test(nameOf(it)))
  if (!at || !call) return null
  const fields = new Map<string, { readonly line: number; readonly value: Expr }>()
  for (const expr of unit.expressions)
    if (expr.type === 'dict') for (const { key, line, value } of expr.entries) if (key !== null) fields.set(snake(key), { line, value })
  return { at, call, fields }
}

/** the end of an address: `${base}/query`, `p.Endpoint + "/query"`, `"/collections/%s/points/search"` */
function isPath(expr: Expr, path: RegExp): boolean {
  if (expr.type !== 'string' && expr.type !== 'template') return false
  const text = textOf(expr)
  return text.length < 300 && !/\s/.test(text) && path.test(text)
}

const storeOf = (unit: Unit, reading: Reading): string => {
  const around = `${unit.path} ${(reading.context.text(unit.path) ?? '').slice(0, 20_000)}`
  return stores.find(([words]) => words.test(unit.path))?.[1] ?? stores.find(([words]) => words.test(around))?.[1] ?? ''
}

export function restQueries(reading: Reading): readonly { readonly query: IndexQuery; readonly store: string }[] {
  return reading.units.flatMap((unit) => {
    const request = requestOf(unit, queryPath)
    if (!request) return []
    const names = [...request.fields.keys()]
    const field = (pattern: RegExp) => [...request.fields].find(([name, { value }]) => pattern.test(name) && value.type !== 'null')
    if (!names.some((it) => vectorField.test(it)) || !names.some((it) => countField.test(it))) return []
    const store = storeOf(unit, reading)
    const k = field(countField)
    const [filter, ...also] = [...request.fields].flatMap(([name, { line, value }]) =>
      filterField.test(name) && value.type !== 'null' ? [{ path: unit.path, line, detail: name }] : [],
    )
    return [
      {
        store,
        query: {
          ...blankQuery(unit, seen(unit, request.at, store ? `REST query of ${store}` : 'REST query of a vector store')),
          technology: store || 'REST',
          k: k ? { path: unit.path, line: k[1].line, detail: k[0] } : null,
          filter: filter ? { always: true, at: filter, also } : null,
        },
      },
    ]
  })
}

export function restWrites(reading: Reading): readonly IndexWrite[] {
  const write = (unit: Unit, { at, call }: Request, how: IndexWrite['how'], ids: IndexWrite['ids']): IndexWrite => ({
    at: seen(unit, at, 'REST request to a vector store'),
    scope: unit.scope,
    call,
    how,
    ids,
    reached: isReached(reading, unit.scope),
    inMemory: false,
    aside: unit.aside,
  })
  return reading.units.flatMap((unit): IndexWrite[] => {
    const written = requestOf(unit, writePath)
    if (written && [...written.fields.keys()].some((it) => vectorField.test(it))) return [write(unit, written, 'add', 'none')]
    const removed = requestOf(unit, removePath)
    return removed ? [write(unit, removed, 'remove', 'stable')] : []
  })
}
