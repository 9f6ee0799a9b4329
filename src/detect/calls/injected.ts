// Calls on an interface that a container fills (`IChatClient chat`): the model is the one that the application builds for it elsewhere.
import { tagOf } from '../../resolve/library.ts'
import { ancestors } from '../../resolve/modules.ts'
import { isPackaged } from '../../resolve/packages.ts'
import type { LibraryValue } from '../../resolve/value.ts'
import type { ModelCall } from '../calls.ts'
import type { Program } from '../program.ts'

/** Nothing says which model: the receiver is known by its declared type alone. */
export function isInjected(call: ModelCall): boolean {
  if (call.model !== null || call.fromEnvironment || call.provider !== null || !isPackaged(call.site.place.file)) return false
  // services are added to a builder one by one: what is built knows them all
  if (call.site.place.file.language === 'csharp') return true
  for (let it: LibraryValue | null = call.site.callee; it; it = it.owner) if (it.rule && it.call === null) return true
  return false
}

type Found = Pick<ModelCall, 'model' | 'modelSource' | 'models' | 'provider' | 'local'>

/** What a container is told to give: `builder.AddOllamaApiClient("chat").AddChatClient()`. */
export interface Registration {
  readonly path: string
  readonly provider: string
  readonly embeds: boolean
  readonly local: boolean
}

export function registrationsOf(program: Program): readonly Registration[] {
  return program.relevant
    .filter((path) => path.endsWith('.cs'))
    .flatMap((path) =>
      program.ruled(path).flatMap(({ rule, callee }): Registration[] => {
        if (
          !rule.symbol.makes?.endsWith('-builder') ||
          rule.symbol.role !== 'client' ||
          !/^\.Add(Keyed)?(ChatClient|EmbeddingGenerator)$/.test(rule.symbol.symbol)
        )
          return []
        for (let it: LibraryValue | null = callee; it; it = it.owner) {
          const { provider, runs } = it.rule?.signature ?? {}
          const own = it.rule?.symbol.provider ?? provider
          if (own) return [{ path, provider: own, embeds: rule.symbol.symbol.includes('Embedding'), local: runs === 'local' }]
        }
        return []
      }),
    )
}

/** What is built in the nearest folder for calls of the same sort. */
export function registeredModel(call: ModelCall, all: readonly ModelCall[], registrations: () => readonly Registration[]): Found {
  const isEmbedding = (it: ModelCall) => it.kind === 'embedding' || /embedd/i.test(`${it.site.rule.symbol.makes ?? ''} ${it.site.rule.symbol.symbol}`)
  const built = all.filter(
    (it) =>
      it.kind === 'construct' &&
      it.provider !== null &&
      it.pathClass === call.pathClass &&
      tagOf(it.site.place.file.language) === tagOf(call.site.place.file.language) &&
      isEmbedding(it) === isEmbedding(call),
  )
  for (const folder of ancestors(call.path)) {
    const near = built.filter((it) => it.path.startsWith(folder ? `${folder}/` : ''))
    const fitting = near.filter((it) => it.purpose === call.purpose)
    const [first] = [...fitting.filter((it) => it.model !== null), ...fitting, ...near]
    if (first)
      return { model: first.model, modelSource: first.modelSource, models: first.models.slice(0, 1), provider: first.provider, local: first.local }
  }
  const none = { model: null, modelSource: null, models: [] }
  for (const folder of ancestors(call.path)) {
    const near = registrations().find((it) => it.path.startsWith(folder ? `${folder}/` : '') && it.embeds === isEmbedding(call))
    if (near) return { ...none, provider: near.provider, local: near.local }
  }
  return { ...none, provider: null, local: call.local }
}
