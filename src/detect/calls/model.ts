// Which model of which provider a call reaches, and where that is said.

import { classifyModel } from '../../catalogue/models.ts'
import type { CallKind, Role } from '../../catalogue/schema.ts'
import { lastName } from '../../languages/walk.ts'
import type { Argument } from '../../resolve/arguments.ts'
import type { CallSite } from '../../resolve/evaluate.ts'
import { hostOf, matchesHost } from '../../resolve/hosts.ts'
import { isPackaged } from '../../resolve/packages.ts'
import type { LiteralValue, Rule, Value } from '../../resolve/value.ts'
import type { Context } from '../context.ts'
import type { Program, RuledCall } from '../program.ts'
import { allowedValues } from './allowed.ts'
import { configuredModel } from './configured.ts'
import { modelOfClass, modelOfConstant } from './constants.ts'
import { defaultConstant } from './default-constant.ts'
import { deployed, onlyDeployment } from './deployed.ts'
import { textOf } from './http.ts'
import { type PromptHead, promptHead } from './prompt-head.ts'
import { hostedProvider, isOwnHost, localProvider, ofVendor, prefixes, providerPrefix } from './provider-names.ts'
import { railsHead } from './rails.ts'

export const callKinds: Readonly<Partial<Record<Role, CallKind>>> = {
  construct: 'construct', chat: 'chat', completion: 'completion', embedding: 'embedding', rerank: 'rerank', image: 'image', audio: 'audio', moderation: 'moderation', classify: 'classify', train: 'train',
} // biome-ignore format: a table

/** where a model id is set: an environment variable, a settings class or data file, another module, this module, a parameter's default, the call itself */
export type Setting = 'environment' | 'settings' | 'module' | 'constant' | 'parameter' | 'literal'

export interface ModelId {
  readonly id: string
  readonly path: string
  readonly line: number
  /** `literal:`, `config:` path and line, or `default:` library */
  readonly source: string
  readonly setting: Setting
  /** the version that infrastructure code deploys under this name */
  readonly version?: string
  /** one of several that the code allows, none of them a default */
  readonly choice?: boolean
  /** the application's default, where each request names its own */
  readonly assumed?: boolean
}

export interface ModelDescription {
  readonly provider: string | null
  readonly host: string | null
  readonly model: string | null
  readonly modelSource: string | null
  /** every id that the call can use by default, with its place */
  readonly models: readonly ModelId[]
  /** the model's place is filled from configuration even where no default is known */
  readonly fromEnvironment: boolean
  readonly local: boolean
  readonly chain: readonly RuledCall[]
  /** the head of the prompt file that the call runs */
  readonly head: PromptHead | null
}

export const baseUrlNames =
  'base_url|baseURL|baseUrl|api_base|openai_api_base|azure_endpoint|endpoint|configuration.baseURL|configuration.basePath|basePath|host|inference_server_url|azureOpenAIBasePath'

export function describeModel(site: RuledCall, context: Context): ModelDescription {
  const program = context.fact('program')
  const { catalogue } = context
  const { chain, declared } = configuring(site, program)
  const own = modelsOf(chain, program)
  const named =
    [...chain.slice(1).map((link) => link.rule), ...declared, site.rule].map((rule) => rule.symbol.provider).find((it) => it !== undefined) ?? null
  const configured = configuredModel(site, chain, named, context)
  const head = promptHead(chain, context) ?? railsHead(chain, context)
  const usual = own?.length === 0 && answers(site) ? defaultConstant(context) : null
  const spoken = (usual ? [usual] : own) ?? (head?.models.length ? head.models : null) ?? configured?.models ?? []
  const [first] = spoken
  // a registry of providers: the id alone says which of them answers
  const isRegistry = chain.some(({ expr }) => /^(experimental_)?createProviderRegistry$/.test(lastName(expr.callee)))
  const base = isRegistry ? null : (site.host ?? firstHost(chain, program))
  const hosted = base ? catalogue.signatures.find((signature) => signature.hosts.some((pattern) => matchesHost(base, pattern))) : undefined
  // what the call hangs on says more than the call's own rule: AzureOpenAI() and OpenAI() share their methods
  const clients = isPackaged(site.place.file) ? chain.map((link) => link.rule).filter((rule) => rule.symbol.role === 'client') : []
  const stated = [...clients, ...chain.slice(1).map((link) => link.rule), ...declared, site.rule]
    .map((rule) => rule.symbol.provider ?? rule.signature.provider)
    .find((it) => it !== undefined)
  const ofCode = isPackaged(site.place.file) ? (named ?? stated) : stated
  const provider =
    hosted?.provider ??
    (base && isOwnHost(base) ? ofVendor(first?.id ?? null, stated) : null) ??
    (base && isOwnHost(base) ? localProvider(base, stated) : null) ??
    providerPrefix(first?.id ?? null) ??
    (base || isRegistry || stated !== 'openai' ? null : chain.map((link) => namedProvider(link, program)).find((it) => it !== null)) ??
    (isRegistry ? null : (ofCode ?? named)) ??
    configured?.provider ??
    head?.provider ??
    (first ? classifyModel(first.id).provider : null)
  const fromEnvironment = isFromEnvironment(chain, program) || head?.fromEnvironment === true
  const known = deployed(spoken, provider, program)
  const models = known.length || !fromEnvironment ? known : onlyDeployment(site, provider, program)
  const model = models.find((it) => !it.choice)
  const runs = isRegistry ? undefined : (hosted?.runs ?? chain.map((link) => link.rule.signature.runs).find((it) => it !== undefined))
  return {
    provider,
    host: base,
    model: model?.id ?? null,
    modelSource: model?.source ?? null,
    models,
    fromEnvironment,
    local:
      base && !(isOwnHost(base) && hostedProvider(provider))
        ? isOwnHost(base)
        : provider === 'local' || provider === 'ollama' || (runs === 'local' && !hostedProvider(provider)),
    chain,
    head,
  }
}

/** The call itself, then what its receiver and its arguments were made by, nearest first: models, chains, clients, embeddings. */
function configuring(site: RuledCall, program: Program): { readonly chain: RuledCall[]; readonly declared: readonly Rule[] } {
  const chain: RuledCall[] = [site]
  // what a declared type says where no call is known
  const declared: Rule[] = []
  const seen = new Set<unknown>([site.expr])
  const visit = (value: Value | null, depth: number): void => {
    if (depth > 8 || chain.length > 12 || value?.kind !== 'library') return
    if (!value.call && value.rule) declared.push(value.rule)
    if (value.call && !seen.has(value.call.expr)) {
      seen.add(value.call.expr)
      const rule = value.rule ?? (value.owner?.type ? site.rule : null)
      if (rule) chain.push({ expr: value.call.expr, place: value.call.place, rule, callee: value })
      visitArguments(value.call, depth + 1)
    }
    for (const part of value.parts) if (part !== value) visit(part, depth + 1)
    visit(value.owner, depth + 1)
  }
  const visitArguments = (call: CallSite, depth: number): void => {
    if (depth > 5) return
    const given = call.expr.args.flatMap((arg) => (arg.value.type === 'dict' ? arg.value.entries.map((entry) => entry.value) : [arg.value]))
    for (const expr of given) {
      if (expr.type !== 'name' && expr.type !== 'member' && expr.type !== 'call' && expr.type !== 'conditional' && expr.type !== 'binary') continue
      for (const value of program.evaluate(expr, call.place))
        if (value.kind === 'library' && modelLike.test(value.type?.split('.').at(-1) ?? '')) visit(value, depth)
    }
  }
  visit(site.callee.call ? site.callee : site.callee.owner, 0)
  visitArguments(site, 0)
  return { chain, declared }
}

/** last segments of the kinds of value that carry a model: `langchain.chat-model`, `openai.client`, `langgraph.graph` */
const modelLike = /model|llm|chain|agent|client|graph|runnable|embedd|engine|pipeline|flow|crew|signature|module/

/** a chat or a model for one: not embeddings, speech or training */
const answers = ({ rule: { symbol } }: RuledCall): boolean =>
  (symbol.role === 'chat' || symbol.role === 'construct') &&
  !/embedd|image|audio|speech|transcri|rerank/i.test(`${symbol.makes ?? ''} ${symbol.symbol}`)

function isFromEnvironment(chain: readonly RuledCall[], program: Program): boolean {
  for (const link of chain) {
    const given = link.rule.symbol.model ? program.argument(link, link.rule.symbol.model) : null
    const values = given ? program.evaluate(given.expr, given.place) : []
    if (values.some((value) => value.kind === 'env')) return true
    if (values.some((value) => value.kind === 'literal')) return false
  }
  return false
}

/** null where the code names none */
function modelsOf(chain: readonly RuledCall[], program: Program): ModelId[] | null {
  for (const link of chain) {
    const spec =
      link.rule.symbol.model ?? (link !== chain[0] ? 'model|model_name|modelName' : isPackaged(link.place.file) ? 'model|modelName|ModelId' : null)
    const given = spec ? program.argument(link, spec) : null
    if (!given) {
      // a variable that the library reads by itself names the model of this link, whatever stands further on
      const named = (spec?.split('|') ?? []).filter((it) => it.startsWith('$'))
      const read = named.map((it) => program.settings(it.slice(1)).flatMap(settingId)).find((ids) => ids.length > 0)
      if (read) return read
      continue
    }
    const ids = modelIds(given, program)
    // a model object in the model's place says more further on; anything else that is not known, as a field of a request, stays unknown
    const isObject = (value: Value) => value.kind === 'library' && (value.type !== null || value.rule !== null || value.call !== null)
    if (ids.length) return ids
    if (!program.evaluate(given.expr, given.place).some(isObject)) return deploymentOf(chain, program)
  }
  for (const { callee, expr, place } of chain) {
    const id = isPackaged(place.file) ? modelOfClass(callee.path) : null
    const { path } = place.file
    if (id !== null) return [{ id, path, line: expr.line, source: `literal:${path}:${expr.line}`, setting: 'literal' }]
  }
  return null
}

/** a client that is bound to a deployment uses it whatever the call says */
function deploymentOf(chain: readonly RuledCall[], program: Program): ModelId[] {
  for (const link of chain.slice(1)) {
    const { model, makes } = link.rule.symbol
    const given = model && makes?.endsWith('client') ? program.argument(link, model) : null
    const ids = given ? modelIds(given, program) : []
    if (ids.length) return ids
  }
  return []
}

/** what configuration gives a variable that the library reads by itself */
function settingId({ value, expr, place }: LiteralValue): ModelId[] {
  const { path } = place.file
  return typeof value === 'string' && value && !/\s/.test(value)
    ? [{ id: value, path, line: expr.line, source: `config:${path}:${expr.line}`, setting: 'environment' }]
    : []
}

function modelIds(given: Argument, program: Program): ModelId[] {
  const inFrame = program.evaluate(given.expr, given.place)
  // a caller that gives nothing known: what others give
  const values = inFrame.length || !given.place.frame ? inFrame : program.evaluate(given.expr, { ...given.place, frame: null })
  const fromEnvironment = values.some((value) => value.kind === 'env')
  const allowed = allowedValues(given)
  if (allowed) {
    const { path } = given.place.file
    const said = new Set(values.map((value) => (value.kind === 'literal' ? value.value : null)))
    const possible = allowed.filter((it) => said.has(it.value))
    return (possible.length ? possible : allowed).map(({ value, line }) => ({
      id: value,
      path,
      line,
      source: `literal:${path}:${line}`,
      setting: 'parameter',
      choice: possible.length === 0,
    }))
  }
  return values.flatMap((value): ModelId[] => {
    const constant =
      value.kind === 'library' && (isPackaged(given.place.file) || /Model\w*\.[A-Z][A-Z0-9_]+$/.test(value.path)) ? modelOfConstant(value) : null
    if (constant) {
      const { path } = given.place.file
      return [{ id: constant, path, line: given.expr.line, source: `literal:${path}:${given.expr.line}`, setting: 'literal' }]
    }
    if (value.kind !== 'literal' || typeof value.value !== 'string' || !value.value || noId.test(value.value)) return []
    const { path } = value.place.file
    const setting = settingOf(value, given, fromEnvironment)
    return [
      { id: value.value, path, line: value.expr.line, source: `${setting === 'literal' ? 'literal' : 'config'}:${path}:${value.expr.line}`, setting },
    ]
  })
}

/** sentences, addresses, and words that stand where an id is to be written */
const noId = /\s|^https?:\/\/|^(custom|default|none([-_].*)?|auto|embeddings?|model(_?name)?|(\.{0,2}\/)?path\/to\/.*|<.*>)$/i

function settingOf(value: LiteralValue, given: Argument, fromEnvironment: boolean): Setting {
  const { file, scope } = value.place
  if (fromEnvironment || !isCode(file.path)) return 'environment'
  if (value.expr === given.expr) return 'literal'
  if (scope.kind === 'class') return 'settings'
  if (file.path !== given.place.file.path) return 'module'
  return scope.kind === 'module' ? 'constant' : 'parameter'
}

const isCode = (path: string): boolean => /\.(py|ipynb|[cm]?[jt]sx?|java|kt|cs|go)$/.test(path)

function firstHost(chain: readonly RuledCall[], program: Program): string | null {
  for (const link of chain) {
    const given = program.argument(link, link.rule.symbol.args?.['base-url'] ?? baseUrlNames)
    for (const value of given ? program.evaluate(given.expr, given.place) : []) {
      if (value.kind === 'literal' && typeof value.value === 'string') {
        const host = hostOf(value.value)
        if (host) return host
      }
      // `${endpoint}/openai/deployments/${deployment}`: only Azure speaks of deployments
      const written = value.kind === 'structure' ? (textOf(value.expr, value.place, program) ?? '') : ''
      if (/\/openai\/deployments\/|\.openai\.azure\.com/.test(written)) return 'own.openai.azure.com'
    }
  }
  return null
}

/** whose address a client is given, by the name of the variable that holds it: `OLLAMA_ENDPOINT`, `f"{os.environ['AZURE_OPENAI_ENDPOINT']}/openai/v1"` */
export function namedProvider(link: RuledCall, program: Program): string | null {
  const given = program.argument(link, link.rule.symbol.args?.['base-url'] ?? baseUrlNames)
  const texts = given ? (given.expr.type === 'template' ? given.expr.parts : [given.expr]) : []
  for (const expr of texts.slice(0, 3)) {
    const read = expr.type === 'call' && expr.callee.type === 'member' ? [expr, expr.callee.object] : [expr]
    for (const value of read.flatMap((it) => program.evaluate(it, given?.place ?? link.place))) {
      const [first = '', second] = value.kind === 'env' ? value.name.toLowerCase().split('_') : []
      const provider = prefixes[first === 'azure' && second === 'ai' ? '' : first]
      if (provider) return provider
    }
  }
  return null
}
