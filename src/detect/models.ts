// Model ids that the application can use by default: in the model position of a call or construction, followed to where they are set.
import { classifyModel } from '../catalogue/models.ts'
import type { Pin } from '../catalogue/schema.ts'
import type { ModelCall } from './calls.ts'
import type { Context } from './context.ts'
import { groupBy } from './group.ts'

export interface ModelUse {
  readonly id: string
  readonly provider: string | null
  readonly pin: Pin
  /** the version that infrastructure code deploys it in, or null */
  readonly version: string | null
  /** chat, embedding, rerank …: the kind of the calls that use it */
  readonly role: string
  /** where it is set: in code that answers users first */
  readonly locations: readonly { readonly path: string; readonly line: number }[]
  readonly calls: readonly ModelCall[]
}

export function detect(context: Context): readonly ModelUse[] {
  const { application } = context.fact('calls')
  const uses = new Map<
    string,
    {
      readonly first: ModelCall
      readonly model: string
      readonly calls: ModelCall[]
      readonly locations: { path: string; line: number }[]
      readonly versions: Set<string>
    }
  >()
  for (const call of application) {
    for (const { id, path, line, source, version } of call.models) {
      if (source.startsWith('default:')) continue // a library's own default is named nowhere in the repository
      const use = uses.get(id) ?? { first: call, model: id, calls: [], locations: [], versions: new Set<string>() }
      if (version !== undefined) use.versions.add(version)
      use.calls.push(call)
      if (!use.locations.some((it) => it.path === path && it.line === line)) use.locations.push({ path, line })
      uses.set(id, use)
    }
  }
  const { servedFirst } = context.fact('paths')
  const called = [...uses.values()].map(({ first, model, calls, locations, versions }) => {
    const told = calls.find((call) => call.kind !== 'construct') ?? first
    const { pin } = classifyModel(model, told.provider, { asOf: context.asOf, revision: revisionOf(calls, context) })
    const [version = null] = versions
    return {
      id: model,
      provider: told.provider,
      pin: version === null ? pin : 'fixed',
      version,
      role: told.kind,
      locations: servedFirst(locations),
      calls,
    }
  })
  const loose = groupBy(
    context.fact('looseModels').filter(({ id }) => !uses.has(id)),
    ({ id }) => id,
  )
  const sent = [...loose].map(([id, places]): ModelUse => {
    const { provider, pin } = classifyModel(id, null, { asOf: context.asOf })
    const role = /embed/i.test(id) ? 'embedding' : 'chat'
    return { id, provider, pin, version: null, role, locations: places.map(({ path, line }) => ({ path, line })), calls: [] }
  })
  return [...called, ...sent].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** the `revision` with which weights are downloaded, where every call that names one names the same */
function revisionOf(calls: readonly ModelCall[], context: Context): string | null {
  const given = calls.flatMap((call) => {
    const argument = context.fact('calls').argument(call, 'revision')
    if (!argument) return []
    return context.fact('program').evaluate(argument.expr, argument.place)
  })
  const revisions = new Set(given.flatMap((value) => (value.kind === 'literal' && typeof value.value === 'string' ? [value.value] : [])))
  const [only] = revisions
  return revisions.size === 1 && only !== undefined ? only : null
}
