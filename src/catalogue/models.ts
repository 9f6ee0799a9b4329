// Whether a model id names one version or moves: the facts of models.yml, read as the providers document them.
import { z } from 'zod'
import modelsYaml from './models.yml'
import { type Pin, pinSchema } from './schema.ts'

const classSchema = z.enum(['pinned', 'fixed', 'floating', 'moving', 'preview', 'undated', 'deployment', 'unresolved'])
export type ModelClass = z.infer<typeof classSchema>

export const modelsFileSchema = z.strictObject({
  as_of: z.string(),
  classes: z.record(classSchema, z.strictObject({ pin: pinSchema, means: z.string() })),
  prefixes: z.strictObject({ colon: z.record(z.string(), z.string().nullable()), slash: z.record(z.string(), z.string().nullable()) }),
  deployments: z.array(z.string()),
  downloaded: z.array(z.string()),
  hosted: z.array(z.string()),
  suffixes: z.array(z.string()),
  rules: z.array(z.strictObject({ provider: z.string(), class: classSchema, regex: z.string(), only: z.boolean().optional() })),
  open_weights: z.strictObject({ family: z.string(), version: z.string(), size: z.string(), whole: z.string() }),
  aliases: z.record(z.string(), z.array(z.string())),
  retirements: z.array(z.strictObject({ date: z.iso.date(), provider: z.string(), ids: z.array(z.string()) })),
})

export interface ModelFacts {
  readonly pin: Pin
  readonly class: ModelClass
  /** the id without prefixes and suffixes of frameworks and gateways */
  readonly canonical: string
  /** told by the caller, else by the id; null where neither says */
  readonly provider: string | null
  /** dated ids that this alias has stood for, oldest first */
  readonly datedAlternatives: readonly string[]
  /** since when the id no longer answers, at the date of the judgement */
  readonly retired: { readonly date: string } | null
  /** the id has the form of a published id, not only of a name */
  readonly known: boolean
}

export interface ModelContext {
  /** ISO date of the judgement; without it nothing is retired */
  readonly asOf?: string
  /** the `revision` given where weights are downloaded */
  readonly revision?: string | null
}

/** What an id in the model position of a call says; `provider` is our name of whom the call reaches. */
export function classifyModel(id: string, provider: string | null = null, { asOf, revision }: ModelContext = {}): ModelFacts {
  const { canonical, told, hub } = normalise(id, provider)
  const { class: found, known, owner } = judge(canonical, told, hub, revision ?? null)
  const alias = canonical.toLowerCase()
  const retirement = retirements().get(alias)
  return {
    pin: data().classes[found]?.pin ?? 'undated',
    class: found,
    canonical,
    provider: told ?? owner,
    datedAlternatives: data().aliases[alias] ?? [],
    retired: retirement !== undefined && asOf !== undefined && retirement <= asOf ? { date: retirement } : null,
    known,
  }
}

interface Normal {
  readonly canonical: string
  readonly told: string | null
  /** the id names a repository of the Hugging Face hub, whoever serves it */
  readonly hub: boolean
}

function normalise(id: string, provider: string | null): Normal {
  let text = id
    .slice(0, maxLength)
    .trim()
    .replace(/^["'`]+|["'`]+$/g, '')
  let told = provider
  let hub = data().downloaded.includes(provider ?? '')
  const arn = /^arn:aws[\w-]*:bedrock:[^/]*:(?:foundation-model|inference-profile)\/(.+)$/.exec(text)
  if (arn?.[1]) return { canonical: arn[1], told: told ?? 'bedrock', hub: false }
  text = text.replace(/^publishers\/[\w.-]+\/models\//, '').replace(/^models\//, '')
  if (provider === 'ollama') return { canonical: text.replace(/^ollama(?:_chat)?[/:]/, ''), told, hub: false }
  for (let step = 0; step < maxPrefixes && !hub; step += 1) {
    const colon = /^([\w-]+):(.+)$/.exec(text)
    const slash = /^([\w-]+)\/(.+)$/.exec(text)
    const named = colon?.[1] && colon[2] && !isOllamaTag(colon[2]) ? lookUp(data().prefixes.colon, colon[1]) : undefined
    const led = slash?.[1] ? lookUp(data().prefixes.slash, slash[1]) : undefined
    const rest = named !== undefined ? colon?.[2] : led !== undefined ? slash?.[2] : undefined
    if (rest === undefined || (led !== undefined && named === undefined && isHubName(text))) break
    const prefix = named !== undefined ? named : led
    told = told && keepsProvider(told) ? told : (prefix ?? told)
    hub = prefix === 'huggingface'
    text = rest
  }
  return { canonical: withoutSuffix(text), told, hub }
}

/** `openai/gpt-oss-120b` and `google/gemma-2-9b-it` are repositories of the hub, not ids of those providers. */
const isHubName = (text: string): boolean =>
  /^(?:openai\/(?:gpt-oss|whisper-(?:large|medium|small|base|tiny))|google\/(?:gemma|flan|t5|bert|electra)|mistralai\/(?:mistral|mixtral|ministral|codestral|pixtral|devstral|magistral)[\w.-]*-(?:v\d|\d+b|\d+x\d+b))/i.test(
    text,
  )

/** A gateway or host stays the one that is reached, whatever its ids are prefixed with. */
const keepsProvider = (provider: string): boolean => data().hosted.includes(provider) || data().deployments.includes(provider)

const isOllamaTag = (tag: string): boolean => /^(?:latest|\d+(?:\.\d+)?[bm]\b.*|.*-q\d\w*|instruct|text|chat)$/i.test(tag)

function withoutSuffix(text: string): string {
  const at = text.lastIndexOf(':')
  return at > 0 && data().suffixes.includes(text.slice(at + 1)) ? text.slice(0, at) : text
}

const lookUp = (map: Readonly<Record<string, string | null>>, name: string): string | null | undefined =>
  Object.hasOwn(map, name.toLowerCase()) ? map[name.toLowerCase()] : undefined

interface Judgement {
  readonly class: ModelClass
  readonly known: boolean
  /** the provider whose documentation decided */
  readonly owner: string | null
}

function judge(id: string, provider: string | null, hub: boolean, revision: string | null): Judgement {
  const name = id.toLowerCase()
  const by = (found: ModelClass, known = true, owner: string | null = null): Judgement => ({ class: found, known, owner })
  if (name === '' || /^(?:\$\{|\{\{|\{|process\.env|os\.environ|<)/.test(name)) return by('unresolved', false)
  if (/@sha256:[0-9a-f]{64}$/.test(name)) return by('pinned')
  if (hub) return by(hubClass(name, revision))
  if (provider === 'ollama' || (provider === null && isTagged(name))) return by(ollamaClass(name), true, 'ollama')
  if (provider !== null && data().deployments.includes(provider)) return deployed(name) ?? by('deployment', false)
  const hosts = provider !== null && data().hosted.includes(provider)
  const rule = rules().find((it) => it.regex.test(name) && (!it.only || it.provider === provider))
  if (rule) return by(rule.class, true, rule.provider === 'any' ? null : rule.provider)
  const last = name.slice(name.lastIndexOf('/') + 1)
  const inner = last === name ? undefined : rules().find((it) => !it.only && it.regex.test(last))
  if (hosts) return inner ? by(inner.class) : by(isOpenRelease(last) ? 'fixed' : 'undated', openWeights().family.test(last))
  if (/^[\w.-]+\/[\w.-]+$/.test(id)) return by(hubClass(name, revision), true, null)
  return by(isOpenRelease(name) && provider !== null ? 'fixed' : 'undated', false)
}

/** A deployment that carries the name of an embedding model whose weights never change is that model. */
function deployed(name: string): Judgement | null {
  const rule = /embedding|ada-002/.test(name)
    ? rules().find((it) => it.provider === 'openai' && it.class === 'fixed' && it.regex.test(name))
    : undefined
  return rule ? { class: 'fixed', known: true, owner: null } : null
}

/** Weights by hub name: a commit pins them, a tag names a release, nothing means the main branch of today. */
function hubClass(name: string, revision: string | null): ModelClass {
  if (/^(?:\.{0,2}\/|~|[a-z]:\\)/.test(name) || /\.(?:gguf|ggml|bin|safetensors|onnx|pt|pth)$/.test(name)) return 'fixed'
  if (revision === null || revision === '') return 'floating'
  if (/^[0-9a-f]{40}$/.test(revision)) return 'pinned'
  return /^(?:main|master|latest|head)$/i.test(revision) ? 'moving' : 'fixed'
}

const isTagged = (name: string): boolean => /^[a-z0-9._-]+(?:\/[a-z0-9._-]+)*:[a-z0-9._-]+$/.test(name) && !rules().some((it) => it.regex.test(name))

const ollamaClass = (name: string): ModelClass => (/:(?!latest$)[\w.-]+$/.test(name) ? 'fixed' : 'moving')

const isOpenRelease = (name: string): boolean => {
  const { family, version, size, whole } = openWeights()
  return family.test(name) && (whole.test(name) || (version.test(name) && size.test(name)))
}

const maxLength = 256
const maxPrefixes = 4

type Data = z.infer<typeof modelsFileSchema>
interface Rule {
  readonly provider: string
  readonly class: ModelClass
  readonly only: boolean
  readonly regex: RegExp
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

const data = once((): Data => modelsFileSchema.parse(modelsYaml))
const rules = once((): readonly Rule[] => data().rules.map((it) => ({ ...it, only: it.only ?? false, regex: new RegExp(it.regex, 'i') })))
const openWeights = once(() => {
  const { family, version, size, whole } = data().open_weights
  return { family: new RegExp(family), version: new RegExp(version), size: new RegExp(size), whole: new RegExp(whole) }
})
const retirements = once(() => new Map(data().retirements.flatMap(({ date, ids }) => ids.map((id) => [id, date] as const))))

/** The ISO date on which the provider turns a model off, where that is announced. */
export const retirementOf = (id: string): string | null => retirements().get(id) ?? null
