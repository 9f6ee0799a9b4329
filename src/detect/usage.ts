// Which questions apply: the usage flags of the catalogue, each with where it was seen.
import type { CallKind, Flag, Role } from '../catalogue/schema.ts'
import type { ModelCall } from './calls.ts'
import type { Context, Evidence } from './context.ts'
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
    application.find((call) => call.local && call.kind !== 'train' && !isOwn(call)),
    'runs a model itself',
  )
  see(
    'prompts',
    application.find((call) => generating.includes(call.kind) && !isOwn(call)) ??
      (runs.length ? undefined : application.find((call) => call.kind === 'construct' && !isEmbedding(call))),
    'sends a prompt',
  )
  see('embeddings', application.find(isEmbedding), 'computes embeddings')
  const adapting = runs.find((run) => run.starts.includes('pretrained'))
  if (adapting) because.finetuning = { ...adapting, detail: 'adapts a pretrained model' }
  const fresh = runs.find((run) => run.starts.includes('scratch'))
  if (fresh) because.training = { ...fresh, detail: 'trains a model from scratch' }
  const roles = rolesUsed(context)
  const retrieval = because.prompts ? context.fact('retrieval').because : null
  if (retrieval) because.rag = retrieval
  const agent = roles.get('agent') ?? roles.get('tool') ?? ownLoop(context, invocations)
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

/** a model class of the repository: it has no pretrained weights, and what it continues is no prompt */
const isOwn = (call: ModelCall): boolean => call.library === 'torch'

const isEmbedding = (call: ModelCall): boolean =>
  call.kind === 'embedding' || (call.kind === 'construct' && /embedd|sentence-transformer/i.test(call.site.rule.symbol.makes ?? ''))

/** what an answer's choice of a tool is called, by the providers' own names */
const chosenTools = /\b(tool_?calls|tool_?use|ToolUse\w*|ToolCalls?|CallTools?|tool_?call_?id|ToolCallID|function_?calls?|FunctionCalls?)\b/i

/** calls that are given tools, where the application reads which of them the model chose */
function ownLoop(context: Context, invocations: readonly ModelCall[]): Evidence | null {
  const { details } = context.fact('calls')
  const given = invocations.find((call) => generating.includes(call.kind) && details(call).tools.length > 0)
  if (!given) return null
  const paths = context.fact('paths')
  const reads = context.fact('program').relevant.some((path) => paths.classOf(path) === 'application' && chosenTools.test(context.text(path) ?? ''))
  return reads ? { path: given.path, line: given.line, detail: 'gives tools to the model and runs what it chose' } : null
}

/** role → the first place in application code where a symbol of that role is called */
function rolesUsed(context: Context): ReadonlyMap<Role, Evidence> {
  const program = context.fact('program')
  const paths = context.fact('paths')
  const found = new Map<Role, Evidence>()
  for (const path of program.relevant) {
    if (paths.classOf(path) !== 'application') continue
    for (const { rule, expr } of program.ruled(path))
      for (const role of [rule.symbol.role, ...(/\.(agent|crew)$/.test(rule.symbol.makes ?? '') ? (['agent'] as const) : [])])
        if (!found.has(role)) found.set(role, { path, line: expr.line, detail: rule.signature.title })
  }
  return found
}
