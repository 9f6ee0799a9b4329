// The inventory as entries of a bill of materials, before any format: what it is, how it is called, where it was found.
import type { CallRecord, Report } from '../../report/report.ts'
import { listWords } from './words.ts'

export interface Occurrence {
  readonly path: string
  readonly line: number
  readonly symbol?: string
}

export interface Entry {
  readonly ref: string
  readonly type: 'framework' | 'library' | 'model' | 'prompt' | 'dataset'
  readonly name: string
  readonly version?: string
  readonly publisher?: string
  readonly description?: string
  /** SHA-256 of a prompt: its text never leaves the repository */
  readonly hash?: string
  /** what a model is used for */
  readonly task?: string
  readonly properties: Readonly<Record<string, string>>
  readonly occurrences: readonly Occurrence[]
  /** refs of what it needs */
  readonly needs: readonly string[]
}

/** Where calls send what they are given, outside the process. */
export interface ServiceEntry {
  readonly ref: string
  readonly name: string
  readonly endpoints: readonly string[]
  /** kinds of data that go there and come back */
  readonly sends: readonly string[]
  readonly models: readonly string[]
  readonly calls: readonly CallRecord[]
}

/** The standard's limit. */
const longestVersion = 1024

const platforms = new Set(['framework', 'serving', 'orchestrator'])
/** Kinds of components that stand as models or services. */
const elsewhere = new Set(['provider', 'embedding_model'])

/** Libraries and platforms, models, prompts, data sets; sorted by ref. */
export function entriesOf(report: Report): readonly Entry[] {
  const { inventory } = report
  const components = inventory.components
    .filter(({ kind }) => !elsewhere.has(kind))
    .map(
      ({ kind, name, version, locations }): Entry => ({
        ref: `${kind}:${name}`,
        type: platforms.has(kind) ? 'framework' : 'library',
        name,
        ...(version === null ? {} : { version: version.slice(0, longestVersion) }),
        properties: { kind },
        occurrences: locations,
        needs: [],
      }),
    )
  const all = [...components, ...modelsOf(report), ...promptsOf(report), ...dataSetsOf(report)]
  return [...new Map(all.map((entry) => [entry.ref, entry])).values()].sort((a, b) => (a.ref < b.ref ? -1 : 1))
}

function modelsOf({ inventory }: Report): readonly Entry[] {
  const models = inventory.models.map(
    ({ id, provider, pin, role, locations }): Entry => ({
      ref: `model:${provider ?? ''}:${role}:${id}`,
      type: 'model',
      name: id,
      ...(provider === null ? {} : { publisher: provider }),
      task: role,
      properties: { pin, role },
      occurrences: locations,
      needs: provider !== null && isService(provider) ? [serviceRef(provider)] : [],
    }),
  )
  // an embedding model that a setting names need not be the argument of a call
  const known = new Set(inventory.models.map(({ id }) => id))
  const named = inventory.components
    .filter(({ kind, name }) => kind === 'embedding_model' && !known.has(name))
    .map(
      ({ name, locations }): Entry => ({
        ref: `model::embedding:${name}`,
        type: 'model',
        name,
        task: 'embedding',
        properties: { role: 'embedding' },
        occurrences: locations,
        needs: [],
      }),
    )
  return [...models, ...named]
}

const promptsOf = ({ inventory }: Report): readonly Entry[] =>
  inventory.prompts.map(({ path, line, kind, name, hash, variables }) => ({
    ref: `prompt:${path}:${line}:${name}`,
    type: 'prompt',
    name,
    ...(/^(sha256:)?[0-9a-f]{64}$/.test(hash) ? { hash: hash.slice(-64) } : {}),
    description: variables.length ? `prompt with ${listWords(variables)}` : 'prompt without variables',
    properties: { kind },
    occurrences: [{ path, line }],
    needs: [],
  }))

const dataChecks: Readonly<Record<string, string>> = {
  'evals/dataset': 'data that evaluations use',
  'finetune/data-versioned': 'data that training uses',
}

/** Data sets are known by the checks that ask for them. */
function dataSetsOf({ checks }: Report): readonly Entry[] {
  return checks.flatMap(({ id, evidence }) => {
    const description = dataChecks[id]
    if (description === undefined) return []
    return [...new Set(evidence.map(({ path }) => path))].map(
      (path): Entry => ({
        ref: `data:${id}:${path}`,
        type: 'dataset',
        name: path,
        description,
        properties: {},
        occurrences: evidence.filter((it) => it.path === path).map(({ line }) => ({ path, line })),
        needs: [],
      }),
    )
  })
}

/** Models that run here send nothing anywhere. */
const isService = (provider: string): boolean => provider !== 'local'
const serviceRef = (provider: string): string => `service:${provider}`

/** One service for each provider that a call reaches; sorted by ref. */
export function servicesOf({ inventory }: Report): readonly ServiceEntry[] {
  const providers = new Set(inventory.calls.flatMap(({ provider }) => (provider !== null && isService(provider) ? [provider] : [])))
  for (const { kind, name } of inventory.components) if (kind === 'provider' && isService(name)) providers.add(name)
  for (const { provider } of inventory.models) if (provider !== null && isService(provider)) providers.add(provider)
  return [...providers].sort().map((provider) => {
    const calls = inventory.calls.filter((call) => call.provider === provider)
    const hosts = calls.flatMap(({ host }) => (host !== null && /^[a-z0-9][a-z0-9.-]*(:\d+)?$/i.test(host) ? [`https://${host}`] : []))
    return {
      ref: serviceRef(provider),
      name: provider,
      endpoints: [...new Set(hosts)].sort(),
      sends: [...new Set(calls.flatMap(({ sends }) => sends))].sort(),
      models: [...new Set(calls.flatMap(({ model }) => model ?? []))].sort(),
      calls,
    }
  })
}
