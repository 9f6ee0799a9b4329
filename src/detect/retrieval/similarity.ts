// Retrieval written by hand: a question compared with stored vectors, the nearest kept.
import type { Call, Expr, Scope } from '../../languages/source-model.ts'
import { lastName } from '../../languages/walk.ts'
import type { IndexQuery, QueryKind } from './model.ts'
import { blankQuery } from './query.ts'
import { argumentAt, type Reading, seen } from './reading.ts'
import { nameOf, type Unit } from './units.ts'

const similarityCall =
  /^(cosine_?similarity|cos_sim|pytorch_cos_sim|semantic_search|dot_score|linear_kernel|distances_from_embeddings|cosine_?sim|cosineSim|get_?cosine_?similarity|compute_?cosine_?similarity|calculate_?cosine_?similarity|vector_?similarity)$/i
const ordering =
  /^(sort|sorted|toSorted|argsort|argpartition|argmax|topk|nlargest|nsmallest|idxmax|sort_values|orderBy(Descending)?|sort(ed)?By(Descending)?|sort(ed)?With|Slice|SliceStable|SortFunc|maxBy|head|max|indices_of_nearest_neighbors_from_distances|semantic_search)$/i

/** Functions that compare a question with stored vectors and keep the nearest: `sorted(chunks, key=cosine)[:k]`. */
export function similarityByHand(reading: Reading): IndexQuery[] {
  const computing = new Set(reading.units.filter(isCosine).map((unit) => unit.scope))
  const owners = new Map<Scope, Unit[]>()
  for (const unit of reading.units) {
    let scope = unit.scope
    while (scope.kind === 'function' && (!scope.name || scope.parent?.kind === 'function') && scope.parent?.kind === 'function') scope = scope.parent
    const list = owners.get(scope)
    if (list) list.push(unit)
    else owners.set(scope, [unit])
  }
  const found: IndexQuery[] = []
  for (const [scope, units] of owners) {
    if (computing.has(scope) && units.length === 1 && !units.some((unit) => unit.calls.some((call) => ordering.test(nameOf(call))))) continue
    const outer = reading.graph.unitOf.get(scope)
    if (!outer || scope.kind === 'class') continue
    const calls = units.flatMap((unit) => unit.calls.map((call) => ({ call, unit })))
    const comparing =
      calls.find(
        ({ call }) => similarityCall.test(nameOf(call)) || reading.graph.targetsOf(call).some((target) => computing.has(target) && target !== scope),
      ) ??
      dotAndSort(calls, units) ??
      calls.find(({ call }) => isNeighbours(call))
    if (!comparing) continue
    const order = isNeighbours(comparing.call) ? comparing : calls.find(({ call }) => ordering.test(nameOf(call)))
    if (!order) continue
    // comparing an answer with an expected one is evaluation, not retrieval
    if (/eval|metric|assert|score_answer|judge|benchmark/i.test(`${scope.name} ${outer.path}`)) continue
    const slice = units.flatMap((unit) => unit.expressions.filter((expr) => isCut(expr)).map((expr) => seen(unit, expr, 'the nearest are kept')))[0]
    const k = argumentAt(reading, order.call, order.unit, 'k|n|top_k|n_results') ?? null
    const words = calls.some(({ call }) => /^(TfidfVectorizer|CountVectorizer|fit_transform)$/.test(nameOf(call)))
    found.push({
      ...blankQuery(outer, seen(comparing.unit, comparing.call, 'similarity computed by hand')),
      technology: 'similarity by hand',
      kind: (words ? 'keyword' : 'vector') satisfies QueryKind,
      k: slice ?? (k ? seen(order.unit, k.expr, 'the nearest are kept') : null),
      metric: seen(comparing.unit, comparing.call, /dot|matmul/.test(nameOf(comparing.call)) ? 'dot product' : 'cosine similarity'),
      scored: true,
      aside: outer.aside,
      filter: null,
    })
  }
  return found
}

/** `nearest.kneighbors(embedding)` of scikit-learn: it compares and orders at once */
const isNeighbours = (call: Call): boolean => {
  const [asked] = nameOf(call) === 'kneighbors' ? call.args : []
  return asked !== undefined && /emb|vec/i.test(lastName(asked.value.type === 'call' ? asked.value.callee : asked.value))
}

function dotAndSort(calls: readonly { readonly call: Call; readonly unit: Unit }[], units: readonly Unit[]): { call: Call; unit: Unit } | undefined {
  const sorts = calls.find(({ call }) => /^(argsort|argpartition|topk)$/.test(nameOf(call)))
  if (!sorts) return undefined
  const dot = calls.find(({ call }) => /^(dot|matmul|inner|einsum)$/.test(nameOf(call)))
  return dot ?? (units.some((unit) => unit.expressions.some((expr) => expr.type === 'binary' && expr.op === '@')) ? sorts : undefined)
}

/** `[:k]`, `.slice(0, k)`, `[-k:]`, `[::-1][:5]` */
const isCut = (expr: Expr): boolean =>
  (expr.type === 'index' && expr.index.type === 'other') ||
  (expr.type === 'call' && nameOf(expr) === 'slice' && expr.args.length > 1) ||
  (expr.type === 'call' && /^(head|take|limit)$/i.test(nameOf(expr)) && expr.args.length < 2)

/** the function computes a cosine: a dot product over lengths */
function isCosine(unit: Unit): boolean {
  if (unit.scope.kind !== 'function') return false
  if (/cos(ine)?_?sim|cosine/i.test(unit.scope.name)) return true
  const divides = unit.expressions.some((expr) => expr.type === 'binary' && expr.op === '/')
  const dot = unit.calls.some((call) => /^(dot|inner|reduce)$/.test(nameOf(call)))
  const norm = unit.calls.some((call) => /^(norm|sqrt|hypot|magnitude)$/.test(nameOf(call)))
  return divides && dot && norm
}
