// Which questions apply: the usage flags of the catalogue, each with where it was seen.
import type { CallKind, Flag } from '../catalogue/schema.ts'
import { lastName } from '../languages/walk.ts'
import { folderOf } from '../resolve/modules.ts'
import type { ModelCall } from './calls.ts'
import type { Context, Evidence } from './context.ts'
import { runsModels } from './model-commands.ts'
import { isDeployable, isServing } from './serving.ts'

export interface UsageFact {
  readonly flags: Readonly<Record<Flag, boolean>>
  /** where each set flag was seen */
  readonly because: Readonly<Partial<Record<Flag, Evidence>>>
}

const generating: readonly CallKind[] = ['chat', 'completion']

export function detect(context: Context): UsageFact {
  const { application } = context.fact('calls')
  const because: Partial<Record<Flag, Evidence>> = {}
  const see = (flag: Flag, call: ModelCall | undefined, detail: string) => {
    if (call) because[flag] ??= { path: call.path, line: call.line, detail }
  }
  const invocations = application.filter((call) => call.kind !== 'construct')
  const { runs } = context.fact('training')
  see('llm', application[0], 'calls a model')
  if (runs[0]) because.llm ??= runs[0]
  see(
    'api',
    application.find((call) => !call.local && call.kind !== 'train'),
    'calls a hosted model',
  )
  see(
    'self_hosted',
    application.find(
      (call) =>
        call.local && call.kind !== 'train' && !isOwn(call) && !isOneOfMany(call, application, () => startsServer(context) || isChosen(context)),
    ),
    'runs a model itself',
  )
  const commanded = because.llm ? null : runsModels(context)
  if (commanded) {
    because.llm = commanded
    because.self_hosted = commanded
  }
  // an endpoint over its own weights that completes what callers send has no prompt
  const asks = application.filter((call) => generating.includes(call.kind) && !isOwn(call))
  const passes = asks.length > 0 && !context.fact('prompts').prompts.length && asks.every((call) => passesOn(call, context))
  see(
    'prompts',
    passes ? undefined : (asks[0] ?? (runs.length ? undefined : application.find((call) => call.kind === 'construct' && !isEmbedding(call)))),
    'sends a prompt',
  )
  see('embeddings', application.find(isEmbedding), 'computes embeddings')
  const embeds = because.embeddings || !because.llm ? null : embeddingStore(context)
  if (embeds) because.embeddings = embeds
  const adapting = runs.find((run) => run.starts.includes('pretrained'))
  if (adapting) because.finetuning = { ...adapting, detail: 'adapts a pretrained model' }
  const fresh = runs.find((run) => run.starts.includes('scratch'))
  if (fresh) because.training = { ...fresh, detail: 'trains a model from scratch' }
  const retrieval = because.prompts ? context.fact('retrieval').because : null
  if (retrieval) because.rag = retrieval
  const [agent] = context.fact('agents').executes
  if (agent && invocations.length) because.agent = agent
  const serving = isServing(context)
  if (serving) because.serving = serving
  const deployable = isDeployable(context)
  if (deployable) because.deployable = deployable
  const flags = Object.fromEntries(
    (['llm', 'api', 'self_hosted', 'prompts', 'embeddings', 'rag', 'agent', 'finetuning', 'training', 'serving', 'deployable'] as const).map(
      (flag) => [flag, because[flag] !== undefined],
    ),
  ) as Record<Flag, boolean>
  return { flags, because }
}

/** one of many providers that a module, or a folder of adapters, can make by name: a server of one's own is a choice there, not the default */
function isOneOfMany(call: ModelCall, all: readonly ModelCall[], starts: () => boolean): boolean {
  if (call.provider === 'local') return false
  const beside = call.kind === 'construct' ? all.filter((it) => it.kind === 'construct' && it.path === call.path && !it.local) : []
  if (new Set(beside.map((it) => it.provider)).size > 2 || beside.some(isRegistered)) return true
  const folder = folderOf(call.path)
  const adapters = all.filter((it) => it.path !== call.path && folderOf(it.path) === folder && !it.local && it.provider !== null)
  const isAdapter = all.every((it) => it.path !== call.path || it.local)
  return folder !== '' && isAdapter && new Set(adapters.map((it) => it.provider)).size > 2 && !starts()
}

/** made by a registry of providers, which the id of a model chooses from */
const isRegistered = (call: ModelCall): boolean => call.chain.some(({ expr }) => lastName(expr.callee) === 'createProviderRegistry')

const configures = /(^|\/)\.env|\.(ya?ml|toml|properties|env)$|conf(ig)?\w*(\/[^/]+)?\.\w+$|settings\.\w+$/i
const chosen = /\b\w*(provider|backend|type|vendor|llm|service)\w*["']?[^\n=:]{0,20}[=:(,]\s*["']?ollama\b/i

/** a shipped configuration or a default names Ollama as the provider */
const isChosen = (context: Context): boolean =>
  context.snapshot.files.some(
    ({ path }) =>
      configures.test(path) && context.fact('paths').classOf(path) !== 'vendored' && chosen.test((context.text(path) ?? '').slice(0, 60_000)),
  )

/** a composition of containers that brings a model server along */
const startsServer = (context: Context): boolean =>
  context.snapshot.files.some(
    ({ path }) => /(^|\/)(docker-)?compose[\w.-]*\.ya?ml$/.test(path) && /image:\s*["']?(ollama|localai)\//.test(context.text(path) ?? ''),
  )

/** a model class of the repository: it has no pretrained weights, and what it continues is no prompt */
const isOwn = (call: ModelCall): boolean => call.library === 'torch'

/** a completion whose text is a parameter of the function, as it is */
function passesOn(call: ModelCall, context: Context): boolean {
  if (call.kind !== 'completion') return false
  const given = context.fact('calls').argument(call, 'prompt|arg0')?.expr
  return given?.type === 'name' && call.site.place.scope.params.some((it) => it.name === given.name)
}

/** a store of Spring AI is given texts and questions, and embeds them itself */
function embeddingStore(context: Context): Evidence | null {
  const program = context.fact('program')
  const paths = context.fact('paths')
  for (const path of program.relevant.filter((it) => /\.(java|kt)$/.test(it) && paths.classOf(it) === 'application'))
    for (const { rule, callee, expr } of program.ruled(path))
      if (
        ((rule.symbol.role === 'upsert' || rule.symbol.role === 'query') && callee.owner?.type === 'spring-ai.store') ||
        /\.(QuestionAnswerAdvisor|VectorStoreDocumentRetriever)\b/.test(callee.path)
      )
        return { path, line: expr.line, detail: 'a store that computes embeddings' }
  return null
}

const isEmbedding = (call: ModelCall): boolean =>
  call.kind === 'embedding' ||
  (call.kind === 'construct' && /embedd|sentence-transformer/i.test(`${call.site.rule.symbol.makes ?? ''} ${call.site.rule.symbol.symbol}`))
