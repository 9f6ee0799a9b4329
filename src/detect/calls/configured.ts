// Models that an application's configuration names for the beans that its framework builds (`spring.ai.openai.chat.options.model`).
import type { CallKind } from '../../catalogue/schema.ts'
import type { Context } from '../context.ts'
import type { Program, RuledCall } from '../program.ts'
import { callKinds, type ModelId } from './model.ts'
import { serviceMethod } from './services.ts'

export interface Configured {
  readonly provider: string | null
  readonly models: readonly ModelId[]
}

const kindOf: Readonly<Partial<Record<CallKind, string>>> = { completion: 'chat', construct: 'chat' }

/** What configuration says of a call that its code leaves open. `stated` is the provider that the code names, or null. */
export function configuredModel(site: RuledCall, chain: readonly RuledCall[], stated: string | null, context: Context): Configured | null {
  const settings = [...new Set(chain.map((link) => link.rule.signature))].flatMap((it) => it.settings)
  if (!settings.length) return null
  const program = context.fact('program')
  const { path } = site.place.file
  const kind = callKinds[site.rule.symbol.role]
  const wanted = kind ? (kindOf[kind] ?? kind) : null
  const fitting = settings.filter((it) => it.role === wanted && (!stated || !it.provider || it.provider === stated))
  const spoken = narrowed(fitting, site, program)
  const found = spoken.flatMap(({ key, provider }) =>
    program.configured(key, path).flatMap((value) => {
      const id = typeof value.value === 'string' ? modelOf(value.value) : null
      if (id === null) return []
      const place = value.place.file.path
      const model: ModelId = { id, path: place, line: value.expr.line, source: `config:${place}:${value.expr.line}`, setting: 'settings' }
      return [{ provider: provider ?? null, model }]
    }),
  )
  const starters = [...new Set(startersOf(spoken, path, context))]
  // what configuration says of a provider that the build does not bring in says nothing of the call
  const only = starters.length === 1 && !stated ? (starters[0] ?? null) : null
  const chosen = only ?? found.find((it) => it.provider !== null)?.provider ?? stated ?? starters[0] ?? null
  if (!found.length && !chosen) return null
  return { provider: chosen, models: found.filter((it) => it.provider === chosen || it.provider === null).map((it) => it.model) }
}

type Setting = RuledCall['rule']['signature']['settings'][number]

/** speech and transcription, streaming and whole answers share a role: the key that names what the receiver is */
function narrowed(settings: readonly Setting[], site: RuledCall, program: Program): readonly Setting[] {
  const receiver = site.callee.path.toLowerCase()
  const own = settings.filter(({ key }) => ['transcription', 'speech'].some((word) => key.includes(word) && receiver.includes(word)))
  if (own.length) return own
  const streams = receiver.includes('streaming') || serviceMethod(site, program)?.streams === true
  const fitting = settings.filter(({ key }) => key.includes('streaming') === streams)
  return fitting.some(({ key }) => program.configured(key, site.place.file.path).length > 0) ? fitting : settings
}

/** a name, or the address of a model file on a hub */
function modelOf(value: string): string | null {
  const hub = /^https?:\/\/huggingface\.co\/([\w.-]+\/[\w.-]+)\//.exec(value)?.[1]
  if (hub) return hub
  return /\s|^https?:|^(none|null)$/.test(value) || !value ? null : value
}

/** The providers whose starters the application declares: `spring-ai-starter-model-ollama` for `spring.ai.ollama.chat.model`. */
function startersOf(settings: readonly Setting[], path: string, context: Context): readonly string[] {
  const names = context
    .fact('dependencies')
    .governing(path, 'maven')
    .flatMap((manifest) => {
      const pom = manifest.path.endsWith('pom.xml') ? withoutProfiles(context.text(manifest.path) ?? '') : null
      const artifacts = pom
        ? [...pom.matchAll(/<artifactId>\s*([\w.-]{1,100})\s*</g)].map((match) => match[1] ?? '')
        : manifest.dependencies.map((it) => it.name.split(':')[1] ?? it.name)
      return artifacts.flatMap((it) => starterName(it) ?? [])
    })
  return settings.flatMap(({ key, provider }) => {
    const segment = squeeze(
      key
        .replace(/^(quarkus\.)?(spring\.ai|langchain4j)\./, '')
        .replace(/^embedding\./, '')
        .replace(/\.((streaming-)?chat|embedding|image|audio|moderation|onnx)\b.*$/, ''),
    )
    return provider && names.includes(segment) ? [provider] : []
  })
}

/** a pom without the profiles that somebody has to ask for */
const withoutProfiles = (pom: string): string =>
  pom
    .split('<profile>')
    .map((part, at) => {
      const end = part.indexOf('</profile>')
      return at === 0 || end < 0 || /<activeByDefault>\s*true/.test(part.slice(0, end)) ? part : part.slice(end)
    })
    .join('')

const squeeze = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '')

/** `spring-ai-starter-model-mistral-ai`, `spring-ai-ollama-spring-boot-starter`, `quarkus-langchain4j-openai` → mistralai, ollama, openai */
const starterName = (artifact: string): string | null =>
  /starter|^quarkus-/.test(artifact) && !artifact.includes('vector-store')
    ? squeeze(artifact.replace(/spring-ai|langchain4j|spring-boot\d*|quarkus|starter|model/g, '')).replace(/s$/, '')
    : null

export const temperatureKeys = ['temperature', 'top-p', 'seed'] as const
export const limitKeys = ['max-tokens', 'max-completion-tokens', 'max-output-tokens', 'num-predict'] as const

/** Whether the application's configuration sets an option beside the model: `spring.ai.openai.chat.options.temperature`. */
export function isConfigured(site: RuledCall, chain: readonly RuledCall[], options: readonly string[], program: Program): boolean {
  const settings = [...new Set(chain.map((link) => link.rule.signature))].flatMap((it) => it.settings)
  const kind = callKinds[site.rule.symbol.role]
  const bases = new Set(
    settings.filter((it) => it.role === (kind ? (kindOf[kind] ?? kind) : null)).map(({ key }) => key.slice(0, key.lastIndexOf('.'))),
  )
  return [...bases].some((base) => options.some((option) => program.configured(`${base}.${option}`, site.place.file.path).length > 0))
}
