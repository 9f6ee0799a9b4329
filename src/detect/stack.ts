// What the repository is built with, in the words that advice needs: the tools that are there already, and where.
import { languageOf } from '../languages/parsers.ts'
import type { Language } from '../languages/source-model.ts'
import type { Context } from './context.ts'
import { groupBy } from './group.ts'

export interface Named {
  readonly name: string
  readonly path: string
  readonly line: number
}

export interface Stack {
  /** the language of most model calls; null where there is none */
  readonly language: Language | null
  /** the library that most calls come through, as it is imported */
  readonly client: string
  /** the tracer that is on, else one that is wired */
  readonly tracer: (Named & { readonly on: boolean }) | null
  /** what serves requests */
  readonly server: Named | null
  /** the endpoint that reaches a model */
  readonly endpoint: Named | null
  /** the pipeline file that runs on changes, else the first */
  readonly pipeline: string | null
  /** how the application is described for a platform: kubernetes, terraform, dockerfile … */
  readonly platform: Named | null
  /** the run-time manifest that governs the first call */
  readonly manifest: string | null
  /** configured linters, formatters and type checkers */
  readonly linters: readonly string[]
  readonly evaluation: string | null
  /** the first prompt that answers users */
  readonly prompt: Named | null
  readonly store: string | null
  /** host, else provider, of most hosted calls */
  readonly provider: string | null
}

export function detect(context: Context): Stack {
  const { every, generating } = context.fact('servingCalls')
  const calls = generating.length ? generating : every
  const [first] = calls
  const languages = calls.flatMap(({ path }) => languageOf(path) ?? [])
  const language = mostOf(languages)
  const tracers = context.fact('tracing').tracers.filter(({ state }) => state !== 'off')
  const tracer = tracers.find(({ state }) => state === 'on') ?? tracers[0]
  const { servers } = context.fact('serving')
  const server = servers.find(({ serves }) => serves === 'api') ?? servers[0]
  const [endpoint] = context.fact('authentication').endpoints
  const { pipelines } = context.fact('ci')
  const pipeline = pipelines.find(({ triggers }) => triggers.some(({ event }) => event === 'pull-request')) ?? pipelines[0]
  const { descriptors } = context.fact('infrastructure')
  const own = descriptors.filter(({ purpose, hosts }) => purpose === 'application' && hosts)
  const platform = own.find(({ role }) => role === 'specification') ?? own.find(({ role }) => role === 'container')
  const { prompts } = context.fact('prompts')
  const prompt = prompts.find((it) => it.calls.some((call) => calls.includes(call))) ?? prompts[0]
  const registry = language && registryOf[language]
  return {
    language,
    client: mostOf(calls.map(({ library }) => library)) ?? '',
    tracer: tracer ? { name: tracer.name, path: tracer.evidence.path, line: tracer.evidence.line, on: tracer.state === 'on' } : null,
    server: server ? { name: server.framework, path: server.path, line: server.line } : null,
    endpoint: endpoint ?? null,
    pipeline: pipeline?.path ?? null,
    platform: platform ? { name: platform.tool, path: platform.path, line: platform.line } : null,
    manifest: first && registry ? (context.fact('dependencies').governing(first.path, registry)[0]?.path ?? null) : null,
    linters: [...new Set(context.fact('linters').configured.map(({ detail }) => detail))],
    evaluation: context.fact('evaluations').evaluations.find(({ how }) => how !== 'loss')?.path ?? null,
    prompt: prompt ?? null,
    store: context.fact('components').find(({ kind }) => kind === 'vector_store')?.name ?? null,
    provider: mostOf(calls.flatMap(({ host, provider, local }) => (local ? [] : (host ?? provider ?? [])))),
  }
}

const registryOf = { python: 'pypi', javascript: 'npm', typescript: 'npm', java: 'maven', kotlin: 'maven', csharp: 'nuget', go: 'go' } as const

/** The most frequent; the first of equals. */
function mostOf<T extends string>(items: readonly T[]): T | null {
  const groups = [...groupBy(items, (it) => it).values()].sort((a, b) => b.length - a.length)
  return groups[0]?.[0] ?? null
}
