// The call inventory: every place where the code builds or calls a model, with which model of which provider.
import type { CallKind } from '../catalogue/schema.ts'
import type { Argument } from '../resolve/arguments.ts'
import { ancestors } from '../resolve/modules.ts'
import { type CallDetails, describeCall } from './calls/details.ts'
import { flowCalls } from './calls/flows.ts'
import { handedCalls } from './calls/handed.ts'
import { httpCalls } from './calls/http.ts'
import { isInjected, type Registration, registeredModel, registrationsOf } from './calls/injected.ts'
import { callKinds, describeModel, type ModelId } from './calls/model.ts'
import { ownCalls } from './calls/own.ts'
import { ledByPage } from './calls/page-messages.ts'
import type { PromptHead } from './calls/prompt-head.ts'
import { rootOf, symbolOf } from './calls/symbol.ts'
import type { Context } from './context.ts'
import { groupBy } from './group.ts'
import type { PathClass, Purpose } from './paths.ts'
import { enclosing, type Program, type RuledCall } from './program.ts'

export interface ModelCall {
  /** path, enclosing function, callee, ordinal: stable when lines move */
  readonly id: string
  readonly path: string
  readonly line: number
  readonly endLine: number
  /** 1-based number of the notebook's code cell */
  readonly cell: number | null
  readonly function: string
  readonly kind: CallKind
  readonly library: string
  readonly symbol: string
  readonly provider: string | null
  readonly host: string | null
  readonly model: string | null
  readonly modelSource: string | null
  /** every id that the call can use by default, best first, with its place */
  readonly models: readonly ModelId[]
  readonly fromEnvironment: boolean
  /** the weights run in this process or on a server of the repository's own */
  readonly local: boolean
  readonly site: RuledCall
  /** the calls that configure this one, nearest first: itself, fluent settings, the construction of model and client */
  readonly chain: readonly RuledCall[]
  readonly pathClass: PathClass
  /** it starts something that calls models elsewhere in the repository: a graph, a crew; what it calls is listed there */
  readonly indirect: boolean
  /** the head of the prompt file that the call runs */
  readonly head: PromptHead | null
  /** it answers users; it evaluates, or it makes data or a model beforehand */
  readonly purpose: 'answer' | 'evaluation' | 'preparation'
}

export interface CallInventory {
  /** application code, in order of path and line */
  readonly application: readonly ModelCall[]
  /** tests, examples and the rest */
  readonly elsewhere: readonly ModelCall[]
  /** what the call says of itself; computed when first asked for */
  details(call: ModelCall): CallDetails
  /** an argument of the call or of what configures it, by our word or by name: `temperature`, `max_tokens|maxTokens` */
  argument(call: ModelCall, spec: string): Argument | null
}

export function detect(context: Context): CallInventory {
  const program = context.fact('program')
  const paths = context.fact('paths')
  const found: ModelCall[] = []
  const flows = [...flowCalls(context), ...ownCalls(context), ...handedCalls(context)]
  for (const path of new Set([...program.relevant, ...flows.map((call) => call.place.file.path)])) {
    const seen = new Map<unknown, RuledCall>()
    const ordinals = new Map<string, number>()
    const raw = program.callsOf(path).flatMap((site) => httpCalls(site, program))
    for (const ruled of [...program.ruled(path), ...raw, ...flows.filter((call) => call.place.file.path === path)]) {
      const kind =
        ruled.rule.symbol.calls ?? taskOf(ruled, context) ?? callKinds[ruled.rule.symbol.role] ?? (embeds(ruled, program) ? 'embedding' : undefined)
      const before = seen.get(ruled.expr)
      // one request of a helper can be of several kinds
      if (!kind || (before && !(raw.includes(before) && raw.includes(ruled))) || isLookup(ruled, program)) continue
      seen.set(ruled.expr, ruled)
      const own = enclosing(ruled.place.scope).find((scope) => scope.kind === 'function' && scope.name)
      const name = own?.name ?? ''
      const symbol = symbolOf(ruled)
      const key = `${path}#${name}#${symbol}`
      const ordinal = ordinals.get(key) ?? 0
      ordinals.set(key, ordinal + 1)
      const description = describeModel(ruled, context)
      found.push({
        id: `${key}#${ordinal}`,
        path,
        line: ruled.expr.line,
        endLine: ruled.expr.endLine,
        cell: cellOf(ruled.place.file.cells, ruled.expr.line),
        function: name,
        kind,
        library: rootOf(ruled),
        symbol,
        ...description,
        indirect: false,
        site: ruled,
        pathClass: paths.classOf(path),
        purpose: purposeOf(paths.purposeOf(path), name),
      })
    }
  }
  let registered: readonly Registration[] | undefined
  const registrations = () => {
    registered ??= registrationsOf(program)
    return registered
  }
  const listed = found
    .map((call) =>
      call.model === null &&
      !call.fromEnvironment &&
      (runsOthers.test(runnerOf(call)) || (call.library === 'semantic_kernel' && call.kind === 'chat'))
        ? { ...call, ...usualModel(call, found), indirect: call.kind === 'chat' && /graph/.test(`${call.library} ${call.site.callee.owner?.type}`) }
        : call.site.callee.owner?.type === 'sagemaker.runtime'
          ? { ...call, ...deployedHere(call, found) }
          : isInjected(call)
            ? { ...call, ...registeredModel(call, found, registrations) }
            : call,
    )
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line))
  const details = new Map<ModelCall, CallDetails>()
  /** a runner that is handed its agent from out of sight starts from what the agents of its library are told */
  const instructed = (call: ModelCall, own: CallDetails): CallDetails => {
    const { args } = call.site.rule.symbol
    if (own.systemMessage || args?.['agent'] === undefined || call.chain.some((link) => link.rule.symbol.role === 'construct')) return own
    const agents = listed.filter(
      (it) =>
        it.kind === 'construct' &&
        it.pathClass === call.pathClass &&
        it.site.rule.signature === call.site.rule.signature &&
        it.site.rule.symbol.args?.['system'],
    )
    const told = agents.filter((it) => describeCall(it.site, it.chain, program).systemMessage)
    return agents.length > 0 && told.length * 2 > agents.length ? { ...own, systemMessage: true, instructions: true } : own
  }
  const led = (call: ModelCall, own: CallDetails): CallDetails =>
    !own.systemMessage && own.hasRoles && ledByPage(call, context) ? { ...own, systemMessage: true, instructions: true } : own
  return {
    details(call) {
      const kept = details.get(call) ?? led(call, instructed(call, withHead(describeCall(call.site, call.chain, program), call.head)))
      details.set(call, kept)
      return kept
    },
    application: listed.filter((call) => call.pathClass === 'application'),
    elsewhere: listed.filter((call) => call.pathClass !== 'application'),
    argument(call, spec) {
      for (const link of call.chain) {
        const words = link.rule.symbol.args?.[spec] ?? spec
        const arg = program.argument(link, words)
        if (arg) return arg
      }
      return null
    },
  }
}

const withHead = (details: CallDetails, head: PromptHead | null): CallDetails =>
  head ? { ...details, temperature: details.temperature || head.temperature, maxTokens: details.maxTokens || head.maxTokens } : details

const making =
  /^_?(gen|generate|create|build|make|synthesi[sz]e)_?\w*(dataset|test_?data|testset|qa_?(data|pairs)|questions|synthetic|samples|training_?data)/i

function purposeOf(file: Purpose, name: string): ModelCall['purpose'] {
  if (file === 'evaluation' || /^(eval|judge|score)[_A-Z]/.test(name)) return 'evaluation'
  return file === 'preparation' || making.test(name) ? 'preparation' : 'answer'
}

/** what runs models that are built elsewhere in the repository: agents, graphs, crews, flows */
const runsOthers = /agent|graph|crew|runner|swarm|team|workflow|query-engine|chat-engine|index|dspy/i

function runnerOf({ site, symbol }: Pick<ModelCall, 'site' | 'symbol'>): string {
  const called = site.rule.symbol.symbol === '.__call__' ? site.callee.type : null
  return site.callee.owner?.type ?? site.rule.symbol.makes ?? called ?? symbol.split('.').at(-1) ?? ''
}

/** the model that most calls around a runner use, nearest folder first */
function usualModel(call: ModelCall, all: readonly ModelCall[]): Pick<ModelCall, 'model' | 'modelSource' | 'models' | 'provider' | 'local'> {
  const folders = ancestors(call.path)
  for (const folder of folders) {
    const near = all.filter(
      (it) =>
        it.model !== null &&
        it.pathClass === call.pathClass &&
        it.kind !== 'embedding' &&
        it.kind !== 'rerank' &&
        it.path.startsWith(folder ? `${folder}/` : '') &&
        /embedd/.test(it.site.rule.symbol.makes ?? '') === (call.kind === 'embedding'),
    )
    if (!near.length) continue
    const counts = groupBy(near, (it) => it.model)
    const [most] = [...counts.values()].sort((a, b) => b.length - a.length)[0] ?? []
    if (most)
      return {
        model: most.model,
        modelSource: most.modelSource,
        models: most.models.slice(0, 1),
        provider: call.provider ?? most.provider,
        local: call.local || (most.local && (call.provider ?? most.provider) === most.provider),
      }
  }
  // a model without a known id still says where it runs
  const built = all.filter(
    (it) =>
      it.kind === 'construct' &&
      it.pathClass === call.pathClass &&
      it.site.rule.signature === call.site.rule.signature &&
      /\.lm$|llm|chat-model|kernel\.chat/.test(it.site.rule.symbol.makes ?? ''),
  )
  const [first] = call.provider === null && call.kind === 'chat' ? built : []
  const where = first && built.every((it) => it.local === first.local && it.provider === first.provider) ? first : call
  return { model: null, modelSource: null, models: [], provider: where.provider, local: where.local }
}

/** an endpoint serves the model that the repository deploys, whatever it is called */
function deployedHere(call: ModelCall, all: readonly ModelCall[]): Partial<Pick<ModelCall, 'model' | 'modelSource' | 'models'>> {
  const models = all.filter((it) => it.models.length > 0 && it.pathClass === call.pathClass && it.site.rule.symbol.makes === 'sagemaker.model')
  const [first] = models
  return first && models.every((it) => it.model === first.model) ? { model: first.model, modelSource: first.modelSource, models: first.models } : {}
}

/** one symbol for every task: the id of the model, or the only task that the code names, says which it is */
function taskOf({ rule, expr, place, callee }: RuledCall, context: Context): CallKind | undefined {
  const program = context.fact('program')
  if (rule.signature.id === 'cloudflare-binding') {
    const ids = expr.args[0] ? program.evaluate(expr.args[0].value, place) : []
    const id = ids.map((value) => (value.kind === 'literal' ? String(value.value) : '')).find((it) => it) ?? ''
    return /bge|embed|gte-|e5-/i.test(id)
      ? 'embedding'
      : /rerank/i.test(id)
        ? 'rerank'
        : /whisper|tts|melo|deepgram|aura/i.test(id)
          ? 'audio'
          : /diffusion|flux|dreamshaper|lucid|phoenix/i.test(id)
            ? 'image'
            : undefined
  }
  if (rule.signature.id !== 'transformers' || rule.symbol.role !== 'completion' || callee.type !== 'transformers.pipeline') return undefined
  const built = callee.call
  const task = built ? program.argument(built, 'arg0|task') : null
  if (task && program.evaluate(task.expr, task.place).some((value) => value.kind === 'literal')) return undefined
  const texts = context
    .fact('paths')
    .of('application')
    .map((path) => (/\.([cm]?[jt]sx?|py)$/.test(path) ? (context.text(path) ?? '') : ''))
  return texts.some((text) => /["']feature-extraction["']/.test(text)) &&
    !texts.some((text) => /["'](text-generation|text2text-generation|summarization|question-answering|translation)["']/.test(text))
    ? 'embedding'
    : undefined
}

/** a model asked from a registry of the repository's own (`customProvider({ languageModels })`) is built there, not here */
function isLookup({ callee, rule }: RuledCall, program: Program): boolean {
  const made = rule.symbol.role === 'construct' ? callee.owner?.call : null
  return made ? program.argument(made, 'languageModels|textEmbeddingModels|imageModels') !== null : false
}

/** `FAISS.from_texts(texts, embeddings)`: building a store computes embeddings */
function embeds({ expr, place, rule }: RuledCall, program: Program): boolean {
  if (rule.symbol.role !== 'store' && rule.symbol.role !== 'upsert') return false
  const name = expr.callee.type === 'member' ? expr.callee.name : ''
  if (!/^a?(from_?(documents|texts|embeddings)|index_documents)/i.test(name)) return false
  return expr.args.some(
    (arg) =>
      arg.value.type !== 'string' &&
      program.evaluate(arg.value, place).some((value) => value.kind === 'library' && /embedd/.test(value.type?.split('.').at(-1) ?? '')),
  )
}

const cellOf = (cells: readonly number[], line: number): number | null => {
  const at = cells.filter((first) => first <= line).length
  return at ? at : null
}
