// Names of hosted deployments stand for the model and version that the infrastructure code deploys under them.
import type { Program, RuledCall } from '../program.ts'
import type { ModelId } from './model.ts'

/** The ids with the deployed model in the place of its name; other providers' ids are left as they are. */
export function deployed(models: readonly ModelId[], provider: string | null, program: Program): readonly ModelId[] {
  // a client of OpenAI's own that is handed an Azure connection names deployments too
  if (provider !== 'azure-openai' && provider !== 'azure-ai' && provider !== 'openai') return models
  return models.map((model) => {
    const all = program.deployments()
    const named = all.find((it) => it.name === model.id)
    const found = provider === 'openai' ? (named?.name === named?.model ? undefined : named) : (named ?? all.find((it) => it.model === model.id))
    if (!found) return model
    const { version, path, line } = found
    return {
      ...model,
      id: found.model,
      ...(version === null ? {} : { version, path, line, source: `config:${path}:${line}`, setting: 'environment' as const }),
    }
  })
}

/** Where configuration names a deployment and gives it no value: the only one of its kind that the infrastructure code makes. */
export function onlyDeployment({ rule, place }: RuledCall, provider: string | null, program: Program): readonly ModelId[] {
  // .NET hands its OpenAI client an Azure connection
  if (provider !== 'azure-openai' && provider !== 'azure-ai' && !(provider === 'openai' && place.file.language === 'csharp')) return []
  const embeds = /embedd/i.test(`${rule.symbol.role} ${rule.symbol.symbol} ${rule.symbol.makes ?? ''}`)
  const fitting = program.deployments().filter((it) => /embed/i.test(it.model) === embeds)
  const [only] = fitting
  if (!only || new Set(fitting.map((it) => it.model)).size > 1) return []
  const { model, version, path, line } = only
  return [{ id: model, path, line, source: `config:${path}:${line}`, setting: 'environment', ...(version === null ? {} : { version }) }]
}
