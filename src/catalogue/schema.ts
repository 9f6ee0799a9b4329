// The shapes of the catalogue's data files. Strict: a misspelt key is an error of ours, found by the tests.
import { z } from 'zod'

const flagSchema = z.enum(['llm', 'api', 'self_hosted', 'prompts', 'embeddings', 'rag', 'agent', 'finetuning', 'training', 'serving', 'deployable'])

export const checkDataSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+\/[a-z-]+$/),
  asks: z.string(),
  source: z.string(),
  tier: z.enum(['baseline', 'advanced']),
  weight: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** usage flags that must hold; with `any_of` one is enough */
  applies: z.array(flagSchema).optional(),
  any_of: z.boolean().optional(),
  pass: z.string(),
  partial: z.string(),
  traps: z.string().optional(),
  attestable: z.boolean().optional(),
  attest_only: z.boolean().optional(),
})

export const checksFileSchema = z.object({
  usage: z.record(flagSchema, z.string()),
  areas: z.record(z.string(), z.string()),
  checks: z.array(checkDataSchema),
})

export const languageTagSchema = z.enum(['py', 'js', 'java', 'kt', 'cs', 'go'])

/** What a symbol is for. The first line are roles of the call inventory; `client` makes something that calls hang on; `type` only says what kind of value comes out. */
export const roleSchema = z.enum([
  'construct', 'chat', 'completion', 'embedding', 'rerank', 'image', 'audio', 'moderation', 'classify', 'train',
  'client', 'type', 'agent', 'tool',
  'trace-init', 'trace-decorator', 'trace-wrap', 'trace-callback', 'trace-span', 'trace-log', 'usage', 'cost', 'token-count',
  'prompt-get', 'prompt-put', 'prompt-template', 'output-parser', 'schema',
  'split', 'load-document', 'parse-document', 'store', 'index', 'upsert', 'query', 'delete', 'retriever', 'filter', 'query-transform', 'combine', 'cache', 'memory',
  'eval', 'metric', 'eval-dataset', 'judge', 'redteam', 'guard', 'pii', 'approval', 'feedback', 'experiment',
  'finetune', 'tracker', 'register', 'dataset', 'seed', 'orchestrate', 'serve', 'ui', 'metric-export', 'error-tracker', 'drift', 'feature-store', 'rate-limit', 'auth', 'http',
]) // biome-ignore format: one line per topic

/** fixed: one dated model for ever; floating: an alias that moves; undated: an id without a date; indirect: told by a deployment or a setting that the repository does not hold */
export const pinSchema = z.enum(['fixed', 'floating', 'undated', 'indirect'])
export const callKindSchema = z.enum(['construct', 'chat', 'completion', 'embedding', 'rerank', 'image', 'audio', 'moderation', 'classify', 'train'])

export const symbolSchema = z.strictObject({
  lang: languageTagSchema,
  /**
   * py: dotted path from the import root (`openai.OpenAI`); js: `package#export.member` (`openai#default`, `ai#generateText`, `@langchain/openai#ChatOpenAI`);
   * java, kt, cs: fully qualified name; go: `importpath#Symbol`. A leading dot is a member chain on a value of this stanza's modules, or of `on`.
   * `{a,b}` writes several symbols at once (expanded when loaded). `*` stands for any part of one name, `**` for any number of modules or members
   * between: `transformers.**.*ForCausalLM.from_pretrained`. `.__call__` is a call of the value itself, in every language. An exact symbol wins over one with stars. See symbol-index.ts.
   */
  symbol: z.string().min(2),
  role: roleSchema,
  /** the kind of model call that it is besides its role: an evaluation that calls models for each row */
  calls: callKindSchema.optional(),
  /** kinds of value that the chain may hang on (a `makes` of any stanza). Absent: any value that comes from this stanza's modules. */
  on: z.array(z.string()).optional(),
  /** the kind of value that the call gives, e.g. `openai.client`, `langchain.chat-model`, `vector-store`, `retriever` */
  makes: z.string().optional(),
  /** where the model id stands: keyword or option names and positions, best first: `model|model_name|arg0`. `#fallback gpt-4o` is written `=gpt-4o`: the library's own default */
  model: z.string().optional(),
  /** overrides the stanza's provider */
  provider: z.string().optional(),
  /** overrides the stanza's `runs` */
  runs: z.enum(['hosted', 'local']).optional(),
  /** the rule counts only for calls whose argument (written as in `model`) is one of these literals; `*` is any value: { arg0: [bedrock-runtime] } */
  where: z.record(z.string(), z.array(z.string())).optional(),
  /** an extension method (C#): the receiver need not be known where a namespace or package of the stanza is in use */
  extension: z.boolean().optional(),
  /** what it makes records every call on it: drop-in clients (`langfuse.openai.OpenAI`) and wrappers (`wrapOpenAI`) of a tracing stanza */
  traces: z.boolean().optional(),
  /** for auto-instrumentation: ids of the stanzas whose calls it records; goes before the stanza's */
  covers: z.array(z.string()).optional(),
  /** where other things stand, by our word: { prompt: 'messages|arg0', system: 'system', tools: 'tools', schema: 'response_format', k: 'k', temperature: …, 'max-tokens': …, timeout: …, retries: …, callbacks: …, filter: …, size: …, overlap: …, embedding: … } */
  args: z.record(z.string(), z.string()).optional(),
})

export const componentKindSchema = z.enum([
  'provider',
  'framework',
  'embedding_model',
  'vector_store',
  'tracing',
  'evaluation',
  'guardrail',
  'prompt_registry',
  'experiment_tracker',
  'orchestrator',
  'serving',
])

const exampleSchema = z.strictObject({ lang: languageTagSchema, code: z.string(), symbol: z.string().optional() })

export const signatureSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/),
  title: z.string(),
  /** what a resolved use of this stanza's symbols adds to the components of the inventory */
  components: z.array(z.strictObject({ kind: componentKindSchema, name: z.string() })).default([]),
  /** the provider that its model calls reach unless a base URL or the symbol says otherwise; a name of the `provider` components */
  provider: z.string().optional(),
  /** hosted: calls leave for a provider's API; local: weights run in process or on a server of its own; neither for the rest */
  runs: z.enum(['hosted', 'local']).optional(),
  /** package names by registry */
  packages: z.partialRecord(z.enum(['pypi', 'npm', 'maven', 'nuget', 'go', 'gem', 'cargo']), z.array(z.string())).default({}),
  /** import roots, `py:openai`, `js:@ai-sdk/openai`; a root covers its submodules; java, kt, cs: package or namespace; go: import path */
  modules: z.array(z.string().regex(/^(py|js|java|kt|cs|go):\S+$/)).default([]),
  /** a module's name is a common word: it counts only where one of `packages` is declared, or where no module of the repository can have that name */
  declared: z.boolean().optional(),
  symbols: z.array(symbolSchema).default([]),
  /** configuration keys (application.yml, .properties) that name a model, and what it is used for */
  settings: z.array(z.strictObject({ key: z.string(), role: roleSchema, provider: z.string().optional() })).default([]),
  /** host patterns of raw HTTP calls and base URLs; `*` stands for one label or segment run */
  hosts: z.array(z.string()).default([]),
  env: z.array(z.string()).default([]),
  /** environment variables that turn it on when true (LANGSMITH_TRACING=true traces without code) */
  switches: z.array(z.string()).default([]),
  /** file globs that are this technology's own (promptfooconfig.yaml, langgraph.json) */
  files: z.array(z.string()).default([]),
  /** first words of command lines (`deepeval test run`) as found in CI, scripts, Makefiles, Dockerfiles */
  commands: z.array(z.string()).default([]),
  /** container image names without tag and registry (`ollama/ollama`) */
  images: z.array(z.string()).default([]),
  /** for auto-instrumentation: ids of the stanzas whose calls it records (`*` for every one) */
  covers: z.array(z.string()).default([]),
  /** kinds of calls of those stanzas that it does not record */
  unseen: z.array(callKindSchema).optional(),
  note: z.string().optional(),
  /** code in which the named symbol must be found */
  matches: z.array(exampleSchema).default([]),
  /** code in which nothing of this stanza may be found */
  ignores: z.array(exampleSchema).default([]),
})

export const signatureFileSchema = z.array(signatureSchema)

export type CheckData = z.infer<typeof checkDataSchema>
export type Flag = z.infer<typeof flagSchema>
export type Signature = z.infer<typeof signatureSchema>
/** as written in the files, before defaults */
export type SignatureInput = Partial<Signature> & Pick<Signature, 'id' | 'title'>
export type SymbolRule = z.infer<typeof symbolSchema>
export type Role = z.infer<typeof roleSchema>
export type LanguageTag = z.infer<typeof languageTagSchema>
export type ComponentKind = z.infer<typeof componentKindSchema>
export type Pin = z.infer<typeof pinSchema>
export type CallKind = z.infer<typeof callKindSchema>
