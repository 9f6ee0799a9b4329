// How documents are cut into chunks: splitters of libraries, functions of the repository's own, defaults of engines and hosted stores.
import type { Scope } from '../../languages/source-model.ts'
import type { Context, Evidence } from '../context.ts'
import type { Splitter } from './model.ts'
import { argument, argumentAt, isSet, literals, type Reading, seen } from './reading.ts'
import { evidence, nameOf, snake, type Unit } from './units.ts'

const structural = /Recursive|Markdown|HTML|Header|Semantic|Sentence|Hybrid|Hierarch|Code|Title|Paragraph|Neural|Late|Latex|Element|Json/i

export function splittersOf(reading: Reading, indexing: ReadonlySet<Scope>): Splitter[] {
  const found: Splitter[] = []
  for (const call of reading.ruled) {
    const { role, symbol, args } = call.rule.symbol
    if (role === 'parse-document' && args?.['split'] && isSet(reading, reading.program.argument(call, args['split']))) {
      found.push({
        at: seen(call.unit, call.expr, 'the parser splits'),
        sized: isSet(reading, reading.program.argument(call, 'max_characters|new_after_n_chars')),
        structured: true,
        aside: call.unit.aside,
      })
    }
    if (role !== 'split') continue
    const parts = symbol.split(/[.#]/).filter(isNamed)
    // a class stands for itself, a function beside its module
    const name = parts.slice(/^[A-Z]/.test(parts.at(-1) ?? '') ? -1 : -2).join('.')
    const length = argument(reading, call, 'size', 'chunk_size|chunkSize|max_tokens|maxTokens|chunk_length')
    const size = isSet(reading, length)
    const rule = args?.['structure'] ? isSet(reading, reading.program.argument(call, args['structure'])) : false
    const separators = args?.['separators'] ? isSet(reading, reading.program.argument(call, args['separators'])) : false
    const overlap = args?.['overlap'] ? reading.program.argument(call, args['overlap']) : null
    const how = size
      ? ` with ${valued('a size', 'size', literals(reading, length))}${overlap ? valued('', ' and overlap', literals(reading, overlap)) : ''}`
      : rule
        ? ' by structure'
        : ' with its defaults'
    found.push({
      at: seen(call.unit, call.expr, `${name}${how}`),
      sized: size || (rule && /Header|Sentence|Hierarch|Semantic|HTML/i.test(name)),
      structured: overlap !== null || separators || rule || structural.test(name),
      aside: call.unit.aside,
    })
  }
  for (const call of reading.ruled) {
    if (call.rule.symbol.makes === 'openai.vector-store' && isSet(reading, argument(reading, call, 'size', 'chunking_strategy')))
      found.push({ at: seen(call.unit, call.expr, 'chunking strategy of the hosted store'), sized: true, structured: true, aside: call.unit.aside })
  }
  for (const unit of reading.units) {
    found.push(...settings(unit), ...ownSplitterCalls(reading, unit))
    if (isOwnSplitter(unit) && (isTold(unit) || joins(reading, unit.scope, indexing))) found.push(ownSplitter(unit))
  }
  return found
}

/** part of a symbol that names something: not the wildcard of any module */
const isNamed = (part: string) => part !== '' && !part.includes('*')

/** `size 500` where one number is known, else the word for it */
function valued(unknown: string, word: string, values: readonly (string | number | boolean)[]): string {
  const [only, ...more] = new Set(values.map(String).filter((it) => /^\d{1,9}$/.test(it)))
  return only === undefined || more.length ? unknown : `${word} ${only}`
}

/** a function belongs to indexing where something runs both it and a write */
export const joins = (reading: Reading, scope: Scope, indexing: ReadonlySet<Scope>): boolean => {
  for (const it of reading.graph.above([scope])) if (indexing.has(it)) return true
  return false
}

/** `Settings.chunk_size = 512` */
function settings(unit: Unit): Splitter[] {
  const sizes = unit.assignments.filter(
    (it) =>
      it.target.type === 'member' && it.target.name === 'chunk_size' && it.target.object.type === 'name' && /^Settings$/.test(it.target.object.name),
  )
  return sizes.map((it) => ({
    at: evidence(unit, { line: it.line }, 'chunk size of the settings'),
    sized: true,
    structured: true,
    aside: unit.aside,
  }))
}

/** a splitter class or function of the repository, told its size and overlap */
function ownSplitterCalls(reading: Reading, unit: Unit): Splitter[] {
  return unit.calls.flatMap((call): Splitter[] => {
    if (reading.ruleOf.has(call) || !reading.graph.targetsOf(call).length) return []
    const names = call.args.flatMap((arg) =>
      arg.name !== null ? [snake(arg.name)] : arg.value.type === 'dict' ? arg.value.entries.map((entry) => snake(entry.key ?? '')) : [],
    )
    if (!names.includes('chunk_size') || !names.some((name) => /^chunk_overlap|^overlap/.test(name))) return []
    const of = (spec: string) => literals(reading, argumentAt(reading, call, unit, spec))
    const how = `${valued('size', 'size', of('chunk_size|chunkSize'))} and ${valued('overlap', 'overlap', of('chunk_overlap|chunkOverlap|overlap'))}`
    return [{ at: seen(unit, call, `${nameOf(call)} with ${how}`), sized: true, structured: true, aside: unit.aside }]
  })
}

const sizeName =
  /^(max_?|min_?|target_?|default_?)?(chunk|window|segment|passage|section|block|split)_?(size|len|length|tokens|chars|characters|words|limit|max\w*)$|^(max|chunk)_(chars|characters|tokens|length|words|len|chunk\w*|size)$|^(max_?|min_?)?(tokens|words|rows|lines|sentences|chars|characters)_per_chunk$/
const partSize = /(chunk|section|passage|segment|window)_?(size|len|length|tokens|chars|words)$/
const overlapName = /overlap|stride|^step(_size)?$/
const splitName = /chunk|split|segment|window|passage/
const otherChunks =
  /stream|byte|upload|download|batch|buffer|message|audio|send|sse|telegram|discord|slack|sql|delta|event|token_?usage|iter_content|array|list_of_lists/

/** A function that cuts a text by size, sentences or headings. Chunks of streams, bytes and batches are none. */
export function isOwnSplitter(unit: Unit): boolean {
  const name = snake(unit.scope.name)
  if (unit.scope.kind !== 'function' || !name || otherChunks.test(name)) return false
  if (!splitName.test(name) && !isTold(unit) && !unit.scope.params.some((param) => partSize.test(snake(param.name)))) return false
  if (unit.calls.some((call) => /^(read|iter_content|recv|iter_bytes|iter_chunks|getReader)$/.test(nameOf(call)))) return false
  const cuts =
    unit.expressions.some((expr) => expr.type === 'index' && expr.index.type === 'other') ||
    unit.calls.some((call) =>
      /^(slice|substring|substr|split\w*|sent_tokenize|tokenize|finditer|findall|matchAll|match|sub|encode|wrap|partition|segment|chunked|windowed|fields)$/i.test(
        nameOf(call),
      ),
    )
  return cuts && (unit.loops.length > 0 || unit.calls.some((call) => /^(map|flatMap|reduce|forEach|wrap|filter|split)$/.test(nameOf(call))))
}

/** told size and overlap, or works with constants of both: nothing else takes both */
const isTold = (unit: Unit): boolean => {
  const names = [...unit.scope.params.map((param) => param.name), ...namesUsed(unit)].map(snake)
  return names.some((name) => sizeName.test(name) || partSize.test(name)) && names.some((name) => overlapName.test(name))
}

const namesUsed = (unit: Unit): string[] => unit.expressions.flatMap((expr) => (expr.type === 'name' || expr.type === 'member' ? [expr.name] : []))

function ownSplitter(unit: Unit): Splitter {
  const params = unit.scope.params.flatMap((param) => [param.name, ...param.fields.map((field) => field.property)]).map(snake)
  const used = namesUsed(unit).map(snake)
  const names = [...params, ...used]
  // a bare number as the step or the limit sets the size, too
  const number = unit.expressions.some(
    (expr) =>
      expr.type === 'binary' && /^[<>]=?$/.test(expr.op) && [expr.left, expr.right].some((side) => side.type === 'number' && side.value >= 50),
  )
  const sized = names.some((name) => sizeName.test(name)) || number
  const structured =
    names.some((name) => overlapName.test(name)) ||
    used.some((name) => /sentence|paragraph|heading|header|section|separator|markdown|punct|boundary|tokenize/.test(name)) ||
    unit.calls.some((call) => /^(split|sent_tokenize|finditer|findall|matchAll)$/.test(nameOf(call)))
  const preset = (name: RegExp) =>
    unit.scope.params.flatMap(({ name: own, fallback }) => (name.test(snake(own)) && fallback?.type === 'number' ? [fallback.value] : []))
  const how = ` with ${valued('a size', 'size', preset(sizeName))}${valued('', ' and overlap', preset(overlapName))}`
  return {
    at: evidence(unit, { line: unit.scope.line }, `${unit.scope.name}${sized ? how : ' by structure'}`),
    sized: sized || (structured && used.some((name) => /heading|header|section|paragraph/.test(name))),
    structured,
    aside: unit.aside,
  }
}

/** engines and hosted stores that split without being told how */
export function defaultSplits(reading: Reading): Evidence[] {
  return reading.ruled.flatMap((call): Evidence[] => {
    const { makes, role, symbol } = call.rule.symbol
    const byIndex = makes === 'llamaindex.index' && role === 'index' && /from_?documents/i.test(symbol)
    const byStore = makes === 'openai.vector-store' && !isSet(reading, argument(reading, call, 'size', 'chunking_strategy'))
    const byCreator = /VectorstoreIndexCreator/.test(symbol)
    return byIndex || byStore || byCreator ? [seen(call.unit, call.expr, `${call.rule.signature.title} splits by its default`)] : []
  })
}

const setting = '(?:chunking_?(?:strategy|configuration)|fixed_?size_?chunking\\w*|max_?tokens_?per_?chunk|textSplitMode|maximumPageLength)'
/** a key with a number, a name or a block of its own; a text that speaks of it has words after it, or other quotes around it */
const chunkSetting = new RegExp(
  String.raw`^\s*(?:- )?(["']?)${setting}\1\s*(?:\{|[:=]\s*(?:\{|["']?[\w.]{1,60}["']?\s*,?\s*\}?\s*(?:(?:#|//).*)?$|$))`,
  'i',
)
const dataFolder = /(^|\/)(data|datasets?|samples?|corpus|docs?|documents|fixtures)\//i

/** chunking that infrastructure code sets for a hosted knowledge base */
export function chunkingInInfrastructure(context: Context): Evidence[] {
  const found: Evidence[] = []
  for (const path of context.fact('paths').of('application')) {
    if (!/\.(tf|bicep|ya?ml|json)$/.test(path) || /package(-lock)?\.json$/.test(path)) continue
    const isData = path.endsWith('.json') && dataFolder.test(path)
    const text = isData ? null : context.text(path)
    // records of a corpus stand in a list
    if (text === null || text.length > 300_000 || (path.endsWith('.json') && /^\s*\[/.test(text))) continue
    const line = text.split('\n').findIndex((it) => it.length < 400 && chunkSetting.test(it)) + 1
    if (line) found.push({ path, line, detail: 'chunking of the knowledge base is configured' })
  }
  return found
}
