// What happens to the chunks between the index and the prompt: ranked, cut, put together, labelled, given a place.
import type { Call, Expr, Scope } from '../../languages/source-model.ts'
import type { Evidence } from '../context.ts'
import { cutsToBudget, isMeasure, merges, remembers, removesDoubles } from './assembly.ts'
import type { Flow } from './flow.ts'
import { keyOf, labelledById, takes, textsIn } from './parts.ts'
import { argument, isSet, literals, type Reading, type Ruled, seen } from './reading.ts'
import { isOwnSplitter } from './splitting.ts'
import { placesInTemplates } from './templates.ts'
import { isTool } from './tools.ts'
import { nameOf, nested, receiverOf, snake, type Unit } from './units.ts'
import { namesDocument, namesScore, namesSlot, namesText } from './words.ts'

export interface Results {
  readonly ranking: readonly Evidence[]
  readonly scoresRead: readonly Evidence[]
  readonly filteredAfter: readonly Evidence[]
  readonly assembly: readonly Evidence[]
  readonly joined: readonly Evidence[]
  readonly slots: readonly Evidence[]
  readonly labels: readonly Evidence[]
}

const comparison = /^([<>]=?)$/
const assembling =
  /ParentDocument|MultiVector|SentenceWindow|MetadataReplacement|AutoMerging|ContextualCompression|LongContextReorder|Ensemble|Merger|MultiQuery|QueryFusion|PrevNext|RedundantFilter|SentenceEmbeddingOptimizer|DocumentJoiner|LLMChainExtractor|LLMChainFilter|RecursiveRetriever|DocumentCompressorPipeline|LostInTheMiddle|MapReduce|RefineDocuments|QARefine|QAMapReduce|SubQuestion/
const combining =
  /^(map_reduce|refine|map_rerank|tree_summarize|compact|compact_accumulate|accumulate|simple_summarize|map-reduce|reciprocal_rank_fusion|merge)$/

/** `models`: scopes that reach a call of a model */
export function resultsOf(reading: Reading, flow: Flow, models: ReadonlySet<Scope>): Results {
  const ranking: Evidence[] = []
  const scoresRead: Evidence[] = []
  const filteredAfter: Evidence[] = []
  const assembly: Evidence[] = []
  const joined: Evidence[] = []
  const slots: Evidence[] = []
  const labels: Evidence[] = []
  for (const call of reading.ruled) {
    if (reading.leaves(call.unit)) continue
    byRule(reading, call, { ranking, assembly, joined, slots, labels })
  }
  const stringified = flow.units.some((unit) =>
    unit.calls.some(
      (call) => /^(dumps|stringify|tojson|to_json|model_dump_json)$/.test(nameOf(call)) && call.args.some((arg) => flow.carries(arg.value, unit)),
    ),
  )
  for (const unit of flow.units) {
    if (reading.leaves(unit) || isOwnSplitter(unit)) continue
    const feeding = promptInputs(unit)
    for (const call of unit.calls) {
      const dedup = removesDoubles(call, unit, flow)
      if (dedup) assembly.push(dedup)
      const merged = merges(call, unit, flow)
      if (merged) assembly.push(merged)
      const budget = cutsToBudget(reading, call, unit, flow)
      if (budget) assembly.push(budget)
      const ranked = ranksByHand(reading, call, unit, flow, models)
      if (ranked) ranking.push(ranked)
      const fused = fuses(call, unit, flow)
      if (fused) {
        ranking.push(fused)
        assembly.push(fused)
      }
      if (
        /^(join|Join|joinToString|joining)$/.test(nameOf(call)) &&
        (call.args.some((arg) => flow.carries(arg.value, unit)) || (receiverOf(call) !== null && flow.carries(receiverOf(call) ?? call, unit)))
      )
        joined.push(seen(unit, call, 'chunks are joined'))
    }
    for (const expr of unit.expressions) {
      if (expr.type === 'binary') binary(expr, unit)
      const key = keyOf(expr)
      if (key !== null && expr.type !== 'name' && namesScore(key) && flow.carries(expr, unit)) scoresRead.push(seen(unit, expr, `reads ${key}`))
      if (expr.type === 'dict') {
        const slot = feeding.has(expr) && expr.entries.find((entry) => entry.key !== null && namesSlot(entry.key) && flow.carries(entry.value, unit))
        if (slot) slots.push({ path: unit.path, line: slot.line, detail: `slot ${slot.key}` })
        if (
          expr.entries.some((entry) => entry.key === 'content' && flow.carries(entry.value, unit)) &&
          expr.entries.some((entry) => entry.key === 'role')
        )
          slots.push(seen(unit, expr, 'a message of its own'))
        if (stringified || isTool(reading, unit)) {
          const text = expr.entries.find((entry) => entry.key !== null && namesText(entry.key) && flow.carries(entry.value, unit))
          const source = expr.entries.find(
            (entry) => entry !== text && entry.key !== null && namesDocument(entry.key) && flow.carries(entry.value, unit),
          )
          if (text && source) labels.push({ path: unit.path, line: source.line, detail: `each chunk with its ${source.key}` })
        }
      }
    }
    for (const { target, value, kind, line } of unit.assignments) {
      if (
        kind === 'loop' &&
        target.type === 'list' &&
        target.items.some((it) => it.type === 'name' && namesScore(it.name)) &&
        flow.carries(value, unit)
      )
        scoresRead.push({ path: unit.path, line, detail: 'reads the scores' })
      if (
        target.type === 'index' &&
        flow.carries(target.index, unit) &&
        flow.carries(value, unit) &&
        unit.loops.some((loop) => loop.line <= line && line <= loop.endLine)
      )
        assembly.push({ path: unit.path, line, detail: 'chunks are kept by key' })
    }
    const texts = textsIn(unit).filter(({ parts }) => parts.some((part) => flow.carries(part, unit)))
    const label = texts.find(({ parts }) => parts.some((part) => takes('document', part, unit, flow)))
    const text =
      texts.find(({ parts }) => parts.some((part) => takes('text', part, unit, flow))) ??
      (unit.calls.find(
        (call) =>
          /^(append|push|join|Join|joinToString|AppendLine|WriteString)$/.test(nameOf(call)) &&
          call.args.some((arg) => takes('text', arg.value, unit, flow)),
      )
        ? label
        : undefined)
    const numbered = texts.find(({ expr }) => labelledById(expr, unit, flow))
    if (label && text) labels.push(seen(unit, label.expr, 'each chunk with its source'))
    else if (numbered) labels.push(seen(unit, numbered.expr, 'each chunk with its id'))
    for (const { expr, parts } of texts) {
      const slot = parts.find((part) => flow.carries(part, unit))
      if (slot && !unit.scope.decorators.length) slots.push(seen(unit, expr, 'a slot for what was found'))
    }
    const summary = summarises(reading, unit, flow, models)
    if (summary) (/(grade|rank|relevan|filter|judge)/i.test(summary.detail) ? ranking : assembly).push(summary)
    if (flow.gives(unit.scope) && isTool(reading, unit))
      slots.push(
        seen(unit, { type: 'null', line: unit.scope.line, endLine: unit.scope.line }, `tool ${unit.scope.name} gives the chunks as a message`),
      )
  }
  for (const unit of reading.units) {
    if (reading.leaves(unit)) continue
    for (const call of unit.calls)
      if (
        /^(similarityThreshold|withSimilarityThreshold|minScore|scoreThreshold|setScoreThreshold|minRelevanceScore)$/.test(nameOf(call)) &&
        call.args.length > 0
      )
        ranking.push(seen(unit, call, 'score threshold'))
      else if (/^(create_?retriever_?tool)$/i.test(nameOf(call)) && call.args.length > 0)
        slots.push(seen(unit, call, 'a tool of the retriever gives the chunks as a message'))
  }
  const placed = placesInTemplates(reading)
  return { ranking, scoresRead, filteredAfter, assembly, joined, slots: [...slots, ...placed.slots], labels: [...labels, ...placed.labels] }

  function binary(expr: Extract<Expr, { type: 'binary' }>, unit: Unit): void {
    const sides = [expr.left, expr.right]
    if (comparison.test(expr.op)) {
      const [measured] = sides.filter(
        (side) =>
          (takes('score', side, unit, flow) || (flow.carries(side, unit) && sides.some((other) => other !== side && isThreshold(other)))) &&
          !isMeasure(side, unit, flow),
      )
      const other = sides.find((side) => side !== measured)
      if (measured && other && !takes('score', other, unit, flow)) ranking.push(seen(unit, expr, 'scores are held against a threshold'))
      if (
        inLoop(unit, expr) &&
        !sides.some(isCounter) &&
        sides.some((side) => isMeasure(side, unit, flow)) &&
        !sides.some((side) => side.type === 'number' && side.value <= 2)
      )
        assembly.push(seen(unit, expr, 'length held against a budget'))
    } else if (/^(==|===|in|not in)$/.test(expr.op)) {
      if (sides.some((side) => flow.carries(side, unit)) && !isNothing(expr.left) && !isNothing(expr.right)) {
        const [key] = sides.flatMap((side) => (flow.carries(side, unit) ? (keyOf(side) ?? []) : []))
        if (expr.op.endsWith('in') && expr.right.type === 'name' && remembers(unit, expr.right.name))
          assembly.push(seen(unit, expr, 'doubles are left out'))
        else if (key && !namesText(key)) filteredAfter.push(seen(unit, expr, `compared by ${key} after the query`))
      }
    } else if (
      expr.op === '+' &&
      flow.carries(expr.left, unit) &&
      flow.carries(expr.right, unit) &&
      !sides.some((side) => [...nested(side)].some((it) => it.type === 'string' || it.type === 'template'))
    ) {
      if (!sides.some((side) => takes('text', side, unit, flow) || takes('score', side, unit, flow)))
        assembly.push(seen(unit, expr, 'results of several searches are merged'))
    } else if (
      expr.op === '/' &&
      expr.left.type === 'number' &&
      expr.right.type === 'binary' &&
      expr.right.op === '+' &&
      [...nested(expr.right)].some((it) => it.type === 'name' && /rank|^i$|^idx$|^index$|rrf|^pos/i.test(it.name))
    ) {
      ranking.push(seen(unit, expr, 'reciprocal rank fusion'))
      assembly.push(seen(unit, expr, 'reciprocal rank fusion'))
    }
  }
}

const feeds =
  /^(a?invoke|a?stream|stream_events|astream_events|a?batch|format\w*|render\w*|run|arun|call|a?predict|compile|assign|from|RunnableParallel|RunnableMap|kickoff|substitute|create|generate\w*)$/

/** dicts that fill a prompt or enter a chain: arguments of `invoke` and `format`, parts of a chain, what a node puts into the state */
function promptInputs(unit: Unit): ReadonlySet<Expr> {
  const found = new Set<Expr>()
  const take = (expr: Expr) => {
    for (const it of nested(expr)) if (it.type === 'dict') found.add(it)
  }
  for (const call of unit.calls) if (feeds.test(nameOf(call))) for (const arg of call.args) take(arg.value)
  for (const expr of unit.expressions) if (expr.type === 'binary' && expr.op === '|') take(expr)
  if (unit.scope.params.some((param) => param.name === 'state')) unit.returns.forEach(take)
  return found
}

function byRule(
  reading: Reading,
  call: Ruled,
  into: { ranking: Evidence[]; assembly: Evidence[]; joined: Evidence[]; slots: Evidence[]; labels: Evidence[] },
): void {
  const { role, symbol, makes, args } = call.rule.symbol
  const at = (detail: string) => seen(call.unit, call.expr, detail)
  const name = nameOf(call.expr) || symbol
  if (role === 'rerank' || (role === 'construct' && /rerank|cross-encoder|ranker|scoring/.test(makes ?? '')))
    into.ranking.push(at(`${call.rule.signature.title} reranks`))
  if (/retriev|combine|rerank|split/.test(role) && (assembling.test(symbol) || makes === 'document-compressor')) into.assembly.push(at(name))
  if (role !== 'combine') return
  const spec = args?.['combine']
  const how = spec ? literals(reading, reading.program.argument(call, spec)).find((it) => typeof it === 'string') : undefined
  if (typeof how === 'string' && combining.test(how)) into.assembly.push(at(`combined by ${how}`))
  else if (/engine|retriev|stuff|qa/i.test(`${makes} ${symbol}`)) into.joined.push(at('the chain joins the chunks'))
  if (/engine|Retriev|stuff|Stuff|QA/.test(`${makes} ${symbol}`)) into.slots.push(at('the chain has a place for the chunks'))
  const each = argument(
    reading,
    call,
    'document-prompt',
    'document_prompt|documentPrompt|combine_docs_chain_kwargs.document_prompt|chain_type_kwargs.document_prompt',
  )
  if (each) {
    const texts = [...nested(each.expr)].flatMap((it) => (it.type === 'string' ? [it.value] : []))
    for (const value of reading.program.evaluate(each.expr, each.place))
      if (value.kind === 'library' && value.call)
        texts.push(...[...nested(value.call.expr)].flatMap((it) => (it.type === 'string' ? [it.value] : [])))
    const key = texts.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map((it) => it[1] ?? '')).find(namesDocument)
    if (key) into.labels.push({ path: each.place.file.path, line: each.expr.line, detail: `each chunk with its ${key}` })
  }
  const rerank = argument(reading, call, 'rerank', 'node_postprocessors|reranker')
  if (isSet(reading, rerank)) into.assembly.push(at('chunks pass a postprocessor'))
  if (/Citation/.test(symbol)) into.labels.push(at('the engine numbers its sources'))
}

const inLoop = (unit: Unit, at: Expr): boolean => unit.loops.some((loop) => loop.line <= at.line && at.endLine <= loop.endLine)
/** `i < found.length`: the head of a loop */
const isCounter = (expr: Expr): boolean => expr.type === 'name' && /^([ijkn]|idx|index|cursor)$/i.test(expr.name)
const isThreshold = (expr: Expr): boolean => /thresh|cutoff|min_?(score|sim|rel)|max_?dist/i.test(keyOf(expr) ?? '')
const isNothing = (expr: Expr): boolean => expr.type === 'null' || expr.type === 'boolean' || (expr.type === 'number' && expr.value === 0)

/** a function of the repository that reranks: more than a sort by what was already there */
function ranksByHand(reading: Reading, call: Call, unit: Unit, flow: Flow, models: ReadonlySet<Scope>): Evidence | null {
  if (
    !/re_?rank|rank_(docs|documents|chunks|results)|mmr|marginal_relevance/i.test(snake(nameOf(call))) ||
    !call.args.some((arg) => flow.carries(arg.value, unit))
  )
    return null
  for (const scope of reading.graph.below(reading.graph.targetsOf(call))) {
    const inner = reading.graph.unitOf.get(scope)
    if (models.has(scope) || inner?.expressions.some((expr) => expr.type === 'binary' && /^(\*|\/|!=|==|===|!==|in)$/.test(expr.op)))
      return seen(unit, call, `${nameOf(call)} orders the chunks anew`)
  }
  return null
}

const fuses = (call: Call, unit: Unit, flow: Flow): Evidence | null =>
  /rrf|reciprocal_?rank|rank_?fusion|fuse|weighted_?(merge|fusion)|hybrid_?merge/i.test(snake(nameOf(call))) &&
  call.args.some((arg) => flow.carries(arg.value, unit))
    ? seen(unit, call, `${nameOf(call)} fuses results`)
    : null

/** a model is asked about each chunk: refine, map-reduce, grading */
function summarises(reading: Reading, unit: Unit, flow: Flow, models: ReadonlySet<Scope>): Evidence | null {
  const asks = unit.calls.filter(
    (call) =>
      reading.graph.targetsOf(call).some((target) => models.has(target)) ||
      reading.graph.handedTo(call).some((target) => models.has(target)) ||
      isModelCall(reading, call),
  )
  for (const call of asks) {
    const loop = unit.blocks.find(
      (block) =>
        block.kind === 'for' && block.line < call.line && call.endLine <= block.endLine && block.heads.some((head) => flow.carries(head, unit)),
    )
    if (loop && call.args.some((arg) => flow.carries(arg.value, unit))) return seen(unit, call, `${nameOf(call)} asks a model about each chunk`)
  }
  for (const expr of unit.expressions) {
    if (
      expr.type !== 'list' ||
      !expr.comprehension ||
      !expr.clauses?.some((clause) => clause.type === 'assignment' && flow.carries(clause.value, unit))
    )
      continue
    const call = asks.find((it) => expr.items.some((item) => [...nested(item)].includes(it)))
    if (call) return seen(unit, call, `${nameOf(call)} asks a model about each chunk`)
  }
  return null
}

const isModelCall = (reading: Reading, call: Call): boolean => /^(chat|completion)$/.test(reading.ruleOf.get(call)?.rule.symbol.role ?? '')
