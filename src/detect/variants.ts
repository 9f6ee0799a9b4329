// Variants of model, prompt or retrieval that are shipped side by side, and what chooses between them.
import type { Call, Expr, SourceFile } from '../languages/source-model.ts'
import { callsOf, dotted, scopesWithin, walkExpressions, walkStatements } from '../languages/walk.ts'
import type { ModelCall } from './calls.ts'
import type { Context, Evidence } from './context.ts'
import { type Names, namesOf } from './serving/names.ts'

export interface VariantsFact {
  /** experiments and percentage flags that give one user one variant */
  readonly assigned: readonly Evidence[]
  /** two or more named variants that a configuration, the caller or the user chooses between */
  readonly switched: readonly Evidence[]
}

/** Flag and experiment platforms: the call that gives a variant for a user. */
const experiments =
  /^(growthbook|@growthbook\/\w+|statsig\w*|@?statsig\/\w+|statsig-\w+|ldclient|launchdarkly-\w+|@launchdarkly\/[\w-]+|optimizely\w*|@optimizely\/[\w-]+|eppo\w*|@eppo\/[\w-]+|splitio|@splitsoftware\/[\w-]+|UnleashClient|unleash-client|@unleash\/[\w-]+|openfeature|@openfeature\/[\w-]+|configcat\w*|flagsmith|@flagsmith\/\w+|posthog|posthog-node|posthog-js|amplitude\w*|@amplitude\/experiment[\w-]*|vwo\w*|gb)(\.\w+|\(\))*\.(variation(_detail)?|\w*Variation(Detail)?|get_?[eE]xperiment|getFeatureFlag|get_feature_flag|getFeatureValue|get_feature_value|get_?[vV]ariant|evalFeature|run|decide|getTreatment|get_treatment|get\w*Assignment|get_\w+_assignment|getLayer|getStringValue|get_string_value|isEnabled|is_enabled)$/
const modelWord = /model|prompt|llm|retriev|variant|temperature|rag|agent|chain/i
const modelId =
  /^((openai|anthropic|google|mistral|meta|meta-llama|deepseek|xai|cohere|groq|qwen|amazon|bedrock)[/:])?(gpt-\d[\w.:-]*|o[134](-[\w-]+)?|chatgpt-[\w-]+|claude-[\w.:-]+|gemini-[\w.:-]+|llama-?\d[\w.:-]*|[\w-]*llama[\w.:-]*\d[\w.:-]*|mi[sx]tral[\w.:-]*|command-[\w-]+|deepseek-[\w.:-]+|qwen[\w.:-]+|grok-[\w.-]+|gemma[\w.:-]*|phi-?\d[\w.:-]*|chat-model[\w-]*)$/i
const switchName =
  /(^|[._])((llm|model|chat|ai)_?(provider|type|backend|choice)|provider|model|model_?name|llm|(synthesis|retrieval|rag|chunking)?_?strategy|pipeline_?(type)?|search_?api|prompt_?(label|version|variant)|variant|retriever(_?type)?)$/i
/** a flag that names what it switches: `useMultiLevelRag` */
const switchFlag = /^(use|enable|with)_?\w*(rag|pipeline|agent|rerank\w*|hybrid|retriev\w*|graph|multi_?level|hyde)$/i
const choiceEnum = /(model|llm|provider|strategy|search_?api|variant|retriever|prompt)s?(_?(name|type|registry|kind|enum))?$/i

const candidates = /model|prompt|variant|provider|experiment|strategy|pipeline|rag\b/i

export function detect(context: Context): VariantsFact {
  const assigned: Evidence[] = []
  const switched: Evidence[] = []
  const program = context.fact('program')
  const paths = context.fact('paths')
  const { application } = context.fact('calls')
  const calling = new Set([...application.map((call) => call.path), ...context.fact('serving').routes.map((it) => it.file)])
  const says = context.fact('words')
  for (const path of program.sources) {
    if (paths.classOf(path) !== 'application' || path.endsWith('.ipynb')) continue
    const text = context.text(path)
    if (text === null || text.length > 600_000 || !says(path, candidates)) continue
    const source = program.file(path)
    if (!source) continue
    const names = namesOf(source)
    for (const { node } of callsOf(source)) {
      const name = names(node.callee) ?? dotted(node.callee)
      if (experiments.test(name) && modelWord.test(`${path} ${wordsOf(node)}`))
        assigned.push({ path, line: node.line, detail: `variant assigned by ${name.split('.')[0]}` })
    }
    assigned.push(...hashedBuckets(source, names))
    switched.push(...listed(source), ...enumerated(source), ...made(source))
    if (calling.has(path)) switched.push(...branched(source))
  }
  switched.push(...context.fact('infrastructure').rollbacks.filter((it) => /traffic is split|canary/.test(it.detail)))
  const routes = context.fact('serving').routes.map((it) => it.file)
  // routes of one file that lead to different providers: the caller chooses
  const several = new Set(routes.filter((file, index) => routes.indexOf(file) !== index))
  switched.push(...alternatives(application, several), ...menus(context), ...configuredProviders(context))
  return { assigned, switched }
}

/** A data file that the application reads its choice of models from. */
const menus = (context: Context): readonly Evidence[] =>
  context
    .fact('paths')
    .of('application')
    .flatMap((path): readonly Evidence[] => {
      if (!/(^|[/_.-])(llms?|models?|providers?|catalog)[\w.-]*\.(json|ya?ml)$/i.test(path)) return []
      const lines = (context.text(path) ?? '').slice(0, 200_000).split('\n')
      const entries = lines.flatMap((line, index) => {
        const id = /^[\s{,-]*"?(?:id|model|value|name|model_?name|model_?id)"?\s*:\s*["']?([\w./:-]{3,80})["']?/i.exec(line.slice(0, 300))?.[1]
        return id !== undefined && modelId.test(id) ? [{ id, line: index + 1 }] : []
      })
      const [first] = entries
      return first && new Set(entries.map((it) => it.id)).size > 1
        ? [{ path, line: first.line, detail: `${entries.length} models to choose from` }]
        : []
    })

/** The configuration of one application names models of two providers or more: its build or a profile chooses. */
function configuredProviders(context: Context): readonly Evidence[] {
  const program = context.fact('program')
  for (const call of context.fact('calls').application) {
    const settings = [...new Set(call.chain.map((link) => link.rule.signature))].flatMap((it) => it.settings)
    const named = settings.flatMap(({ key, provider, role }) =>
      provider && role === 'chat'
        ? program
            .configured(key, call.path)
            .slice(0, 1)
            .map((value) => ({ provider, value }))
        : [],
    )
    const second = named.find((it) => it.provider !== named[0]?.provider)
    if (second) return [{ path: second.value.place.file.path, line: second.value.expr.line, detail: `${named[0]?.provider} or ${second.provider}` }]
  }
  return []
}

/** Models of two providers made in one function: one of them is chosen at run time. */
function alternatives(calls: readonly ModelCall[], several: ReadonlySet<string>): readonly Evidence[] {
  const first = new Map<string, ModelCall>()
  const found: Evidence[] = []
  for (const call of calls) {
    if (call.kind !== 'construct' && call.kind !== 'chat') continue
    if (/embedd/i.test(call.symbol) || call.provider === null) continue
    const key = several.has(call.path) ? call.path : `${call.path}#${call.function}`
    const other = first.get(key)
    if (!other) first.set(key, call)
    else if (other.provider !== call.provider && other.kind === call.kind)
      found.push({ path: call.path, line: call.line, detail: `${other.provider} or ${call.provider}` })
  }
  return found
}

/** An enumeration of models, providers or strategies with two members or more. */
const enumerated = (source: SourceFile): readonly Evidence[] =>
  scopesWithin(source.root).flatMap((scope) =>
    scope.kind === 'class' &&
    choiceEnum.test(scope.name) &&
    scope.bases.some((it) => dotted(it).endsWith('Enum')) &&
    scope.body.filter((it) => it.type === 'assign').length > 1
      ? [{ path: source.path, line: scope.line, detail: `choice of ${scope.name}` }]
      : [],
  )

const wordsOf = (call: Call): string =>
  call.args.map(({ name, value }) => `${name ?? ''} ${value.type === 'string' ? value.value : dotted(value)}`).join(' ')

/** `int(sha256(user_id)) % 100 < share`: a share of users by a hash of who they are */
function hashedBuckets(source: SourceFile, names: Names): readonly Evidence[] {
  const found: Evidence[] = []
  walkExpressions(source, (expr) => {
    if (
      expr.type === 'binary' &&
      expr.op === '%' &&
      mentions(expr.left, names, /hash|crc32|md5|sha\d*|murmur|fnv/i) &&
      mentions(expr.left, names, /user|session|client|customer|visitor|thread|account/i)
    )
      found.push({ path: source.path, line: expr.line, detail: 'share of users by hash' })
  })
  return found
}

function mentions(expr: Expr, names: Names, word: RegExp, depth = 0): boolean {
  if (depth > 8) return false
  if (expr.type === 'name' || expr.type === 'member')
    return word.test(dotted(expr)) || (expr.type === 'member' && mentions(expr.object, names, word, depth + 1))
  if (expr.type === 'call')
    return (
      word.test(names(expr.callee) ?? '') ||
      mentions(expr.callee, names, word, depth + 1) ||
      expr.args.some((it) => mentions(it.value, names, word, depth + 1))
    )
  if (expr.type === 'binary') return mentions(expr.left, names, word, depth + 1) || mentions(expr.right, names, word, depth + 1)
  if (expr.type === 'template') return expr.parts.some((it) => mentions(it, names, word, depth + 1))
  return false
}

/** A registry of two models or more: a list of ids, a dict keyed by id, a list of objects whose `id` or `value` is one. */
function listed(source: SourceFile): readonly Evidence[] {
  const found: Evidence[] = []
  walkExpressions(source, (expr) => {
    const ids =
      expr.type === 'list'
        ? expr.items.filter(
            (item) =>
              isId(item) ||
              (item.type === 'dict' &&
                item.entries.some((it) => /^(id|value|model|name|model_?name|model_?id)$/i.test(it.key ?? '') && isId(it.value))) ||
              (item.type === 'call' && item.args.some((it) => isId(it.value))),
          )
        : expr.type === 'dict'
          ? expr.entries.filter(
              (it) =>
                (it.key !== null && modelId.test(it.key) && it.value.type !== 'number') ||
                (it.value.type === 'dict' &&
                  it.value.entries.some((inner) => /^(id|model|model_?name|model_?id)$/i.test(inner.key ?? '') && isId(inner.value))),
            )
          : []
    if (ids.length > 1) found.push({ path: source.path, line: expr.line, detail: `${ids.length} models to choose from` })
  })
  return found
}

const isId = (expr: Expr): boolean => expr.type === 'string' && modelId.test(expr.value)

const maker = /^(get|create|make|build|select|choose|load|init\w*)_?\w*(llm|model|retriever|provider|chat|client)s?(_by_\w+)?$/i

/** A function that makes a model or retriever by the name it is given. */
const made = (source: SourceFile): readonly Evidence[] =>
  scopesWithin(source.root).flatMap((scope) => {
    if (scope.kind !== 'function' || !maker.test(scope.name)) return []
    let named = 0
    walkStatements(scope, (statement) => {
      if (statement.type === 'block' && statement.kind === 'case' && statement.heads.some((it) => it.type === 'string')) named += 1
      if (
        statement.type === 'block' &&
        statement.kind === 'if' &&
        statement.heads.some((it) => it.type === 'binary' && /^={2,3}$/.test(it.op) && (it.right.type === 'string' || it.left.type === 'string'))
      )
        named += 1
    })
    return named > 1 ? [{ path: source.path, line: scope.line, detail: `${named} variants made by name` }] : []
  })

/** `if provider == 'azure'`, `match settings.strategy`: the value of a setting or argument chooses. */
function branched(source: SourceFile): readonly Evidence[] {
  const found: Evidence[] = []
  walkStatements(source, (statement) => {
    if (statement.type !== 'block' || (statement.kind !== 'if' && statement.kind !== 'case')) return
    if (statement.heads.some(comparesSwitch)) found.push({ path: source.path, line: statement.line, detail: 'variant chosen by a setting' })
  })
  const byName = new Map<string, Evidence>()
  for (const it of found) byName.set(String(it.line), it)
  return [...byName.values()]
}

function comparesSwitch(expr: Expr): boolean {
  if (expr.type === 'name' || expr.type === 'member') return switchFlag.test(expr.name)
  if (expr.type !== 'binary') return false
  if (/^(and|or|&&|\|\|)$/.test(expr.op)) return comparesSwitch(expr.left) || comparesSwitch(expr.right)
  if (!/^(={2,3}|in)$/.test(expr.op)) return false
  const sides = [expr.left, expr.right]
  return (
    sides.some((it) => it.type === 'string' || it.type === 'list' || (it.type === 'member' && /^[A-Z]/.test(it.name))) &&
    sides.some((it) => (it.type === 'name' || it.type === 'member') && switchName.test(dotted(it)))
  )
}
