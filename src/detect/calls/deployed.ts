// Names of hosted deployments stand for the model and version that the infrastructure code deploys under them.
import type { Program } from '../program.ts'
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
