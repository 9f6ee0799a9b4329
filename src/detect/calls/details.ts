// What a call says of itself: limits, schema, system message, tools, retries, what it sends.
import type { Expr, Scope } from '../../languages/source-model.ts'
import { lastName } from '../../languages/walk.ts'
import type { Argument } from '../../resolve/arguments.ts'
import { isPackaged } from '../../resolve/packages.ts'
import type { LibraryValue, Place, Value } from '../../resolve/value.ts'
import { enclosing, type Program, type RuledCall } from '../program.ts'
import { isConfigured, limitKeys, temperatureKeys } from './configured.ts'
import { degradesOnError, type Handler, retriedBy, retriesInLoop } from './outage.ts'
import { serviceMethod } from './services.ts'
import { addsSystem, hasSystem } from './system.ts'

export interface CallDetails {
  readonly temperature: boolean
  readonly maxTokens: boolean
  readonly timeout: boolean
  /** retries that the repository sets; null where it sets none */
  readonly retries: number | null
  readonly fallback: boolean
  /** an except/catch around the call that gives the user something usable */
  readonly degrades: Handler | null
  readonly streaming: boolean
  readonly tools: readonly string[]
  /** what binds the output to a schema, or null */
  readonly structured: string | null
  readonly systemMessage: boolean
  /** instructions of ours stand in what it sends, in whatever message */
  readonly instructions: boolean
  /** the call is of a kind that has roles at all, and its prompt is not inside a library */
  readonly hasRoles: boolean
}

/** by our word: the argument names that mean it, where the rule names none */
export const argumentWords: Readonly<Record<string, string>> = {
  temperature:
    'temperature|top_p|topP|seed|reasoning_effort|reasoningEffort|reasoning|providerOptions.openai.reasoningEffort|generation_config.temperature|generationConfig.temperature|config.temperature|model_settings.temperature|modelSettings.temperature|model_kwargs.temperature|modelKwargs.temperature|options.temperature|do_sample|inferenceConfig.temperature|sampling_params.temperature|ExtensionData.temperature|extension_data.temperature',
  'max-tokens':
    'max_tokens|maxTokens|max_output_tokens|maxOutputTokens|max_completion_tokens|maxCompletionTokens|max_tokens_to_sample|max_new_tokens|max_length|maxLength|num_predict|numPredict|max_gen_len|n_predict|generation_config.max_output_tokens|generationConfig.maxOutputTokens|config.max_output_tokens|config.maxOutputTokens|model_settings.max_tokens|modelSettings.maxTokens|model_kwargs.max_tokens|modelKwargs.max_tokens|options.num_predict|inferenceConfig.maxTokens|sampling_params.max_tokens|ExtensionData.max_tokens|extension_data.max_tokens',
  timeout: 'timeout|request_timeout|requestTimeout|timeout_seconds|timeoutMs|timeout_s|abortSignal|signal|http_options.timeout|httpOptions.timeout',
  retries: 'max_retries|maxRetries|num_retries|retries|maxAttempts|retry_attempts|stop_after_attempt|stopAfterAttempt',
  stream: 'stream|streaming',
  tools: 'tools|functions|toolbox',
  schema:
    'response_format|responseFormat|schema|response_model|output_type|outputType|result_type|response_schema|responseSchema|config.response_schema|config.responseSchema|generation_config.response_schema|generationConfig.responseSchema|output|text_format|guided_json|output_pydantic|output_json|format|output_schema|outputSchema',
  system:
    'system|system_prompt|systemPrompt|system_instruction|systemInstruction|instructions|developer|config.system_instruction|config.systemInstruction|system_message|systemMessage|preamble|prompt_template|backstory',
  prompt: 'messages|prompt|input|contents|inputs|message|query|question',
}

export function describeCall(site: RuledCall, chain: readonly RuledCall[], program: Program): CallDetails {
  const argument = (word: string): Argument | null => {
    for (const link of chain) {
      const own = link.rule.symbol.args?.[word]
      const arg = (own ? program.argument(link, own) : null) ?? program.argument(link, argumentWords[word] ?? word)
      if (arg && !isNothing(arg)) return arg
    }
    return null
  }
  const names = chain.map((link) => lastName(link.expr.callee))
  const parts = partsOf(site.callee)
  const retries = argument('retries')
  const count = retries ? numberOf(retries, program) : null
  const decorated = decorators(site.place.scope)
  const stream = argument('stream')
  const triesAgain =
    names.some((name) => /^with_?retry$/i.test(name)) ||
    decorated.some((it) => /retry|backoff|tenacity/i.test(it)) ||
    retriesInLoop(site) ||
    retriedBy(site, program)
  const given = promptsOf(site, chain, program)
  const service = serviceMethod(site, program)
  return {
    temperature: argument('temperature') !== null || isConfigured(site, chain, temperatureKeys, program),
    maxTokens: argument('max-tokens') !== null || isConfigured(site, chain, limitKeys, program),
    timeout: argument('timeout') !== null,
    retries: retries ? (count ?? 1) || null : triesAgain ? 1 : null,
    fallback: names.some((name) => /^with_?fallbacks$/i.test(name)) || argument('fallbacks') !== null || argument('fallback') !== null,
    degrades: degradesOnError(site) ?? degradesAbove(site, program, 3),
    streaming: service?.streams || (stream !== null && !isFalse(stream, program)) || /stream/i.test(lastName(site.expr.callee)),
    tools: toolNames(argument('tools'), program),
    structured: structuredBy(argument('schema'), names, parts, program) ?? service?.answer ?? typedAnswer(site, program),
    systemMessage:
      argument('system') !== null ||
      service?.system === true ||
      parts.some((part) => hasSystem(part, program)) ||
      given.some(({ value }) => hasSystem(value, program)) ||
      given.some(({ expr, place }) => expr.type === 'name' && addsSystem(expr.name, place, program)),
    instructions:
      service?.template === true || parts.some((part) => isTemplate(part, program)) || given.some(({ value }) => isTemplate(value, program)),
    hasRoles: (site.rule.symbol.role === 'chat' || parts.length > 0) && !isPromptInside(site, given.length),
  }
}

/** the function of the call is called where an error becomes something usable */
function degradesAbove(site: RuledCall, program: Program, steps: number): Handler | null {
  const own = enclosing(site.place.scope).find((scope) => scope.kind === 'function' && scope.name)
  if (!own || steps === 0) return null
  for (const caller of program.evaluator.callersOf(own).slice(0, 6)) {
    const found = degradesOnError({ ...site, ...caller }) ?? degradesAbove({ ...site, ...caller }, program, steps - 1)
    if (found) return found
  }
  return null
}

/** `GetResponseAsync<Answer>(…)`, `….call().entity(Answer.class)` */
function typedAnswer(site: RuledCall, program: Program): string | null {
  const [type] = site.expr.types ?? []
  if (type) return lastName(type) || 'schema'
  if (!isPackaged(site.place.file)) return null
  const reads = program
    .callsOf(site.place.file.path)
    .find(({ expr: { callee } }) => callee.type === 'member' && callee.object === site.expr && /^(entity|responseEntity)$/.test(callee.name))
  return reads ? lastName(reads.expr.args[0]?.value ?? reads.expr) || 'schema' : null
}

const isNothing = ({ expr }: Argument): boolean => expr.type === 'null' || (expr.type === 'name' && expr.name === 'undefined')

/** the parts of the composition that the call is made on: prompt, model, parser */
function partsOf(callee: LibraryValue): readonly Value[] {
  for (let it: LibraryValue | null = callee; it; it = it.owner) if (it.parts.length) return it.parts
  return []
}

function numberOf({ expr, place }: Argument, program: Program): number | null {
  for (const value of program.evaluate(expr, place)) if (value.kind === 'literal' && typeof value.value === 'number') return value.value
  return null
}

const isFalse = ({ expr, place }: Argument, program: Program): boolean =>
  program.evaluate(expr, place).every((value) => value.kind === 'literal' && value.value === false) && expr.type !== 'name'

/** names of the decorators on the functions around a scope */
function decorators(scope: Scope): string[] {
  const found: string[] = []
  for (let it: Scope | null = scope; it; it = it.parent)
    for (const decorator of it.decorators) found.push(lastName(decorator.type === 'call' ? decorator.callee : decorator))
  return found
}

function toolNames(given: Argument | null, program: Program): string[] {
  if (!given) return []
  const named = (value: Value): string[] => {
    if (value.kind === 'structure' && value.expr.type === 'list')
      return value.expr.items.flatMap((item) =>
        item.type === 'name' || item.type === 'member' ? [item.name] : item.type === 'call' ? [lastName(item.callee)] : [],
      )
    if (value.kind === 'structure' && value.expr.type === 'dict') return value.expr.entries.flatMap((entry) => (entry.key ? [entry.key] : []))
    return []
  }
  const names = program.evaluate(given.expr, given.place).flatMap(named)
  return [...new Set(names.length ? names : ['tools'])].sort()
}

function structuredBy(schema: Argument | null, names: readonly string[], parts: readonly Value[], program: Program): string | null {
  if (schema) {
    if (schema.expr.type === 'name' && /^[A-Z]/.test(schema.expr.name)) return schema.expr.name
    const text = program.evaluate(schema.expr, schema.place)
    const isPlain =
      text.length > 0 &&
      text.every(
        (value) =>
          (value.kind === 'literal' && (value.value === 'text' || value.value === null)) ||
          (value.kind === 'structure' &&
            value.expr.type === 'dict' &&
            value.expr.entries.some((it) => it.key === 'type' && it.value.type === 'string' && it.value.value === 'text')),
      )
    if (!isPlain) return 'schema'
  }
  if (
    names.some((name) =>
      /^(with_?structured_?output|generateObject|streamObject|parse|create_with_completion|create_partial|create_iterable|bind_functions)$/i.test(
        name,
      ),
    )
  )
    return 'schema'
  return parts.some((part) => part.kind === 'library' && /parser/.test(part.type ?? '') && !/Str(ing)?OutputParser|BytesOutputParser/.test(part.path))
    ? 'parser'
    : null
}

interface Given {
  readonly expr: Expr
  readonly place: Place
  readonly value: Value
}

/** what the call and what it is made of are given as prompt */
function promptsOf(site: RuledCall, chain: readonly RuledCall[], program: Program): Given[] {
  const found: Given[] = []
  for (const link of chain) {
    const arg = program.argument(link, link.rule.symbol.args?.['prompt'] ?? argumentWords['prompt'] ?? 'prompt')
    const positional = link === chain[0] && !arg ? site.expr.args.find((it) => it.name === null && !it.spread) : undefined
    const given = arg ?? (positional ? { expr: positional.value, place: site.place } : null)
    if (given) for (const value of program.evaluate(given.expr, given.place)) found.push({ ...given, value })
    if (given && !found.some((it) => it.expr === given.expr))
      found.push({ ...given, value: { kind: 'structure', expr: given.expr, place: given.place } })
  }
  return found
}

/** text with slots, or long text: more than the caller's own words */
function isTemplate(value: Value, program: Program): boolean {
  if (value.kind === 'library') return /prompt/.test(value.type ?? '') || value.rule?.symbol.role === 'prompt-template'
  if (value.kind === 'literal') return typeof value.value === 'string' && (value.value.length > 60 || /\.(jinja2?|j2|prompty)$/.test(value.value))
  // `INSTRUCTIONS.format(topic=topic)`
  if (
    value.kind === 'structure' &&
    value.expr.type === 'call' &&
    /^(format|substitute|safe_substitute|render|format_map)$/.test(lastName(value.expr.callee))
  )
    return true
  if (value.kind !== 'structure') return false
  const { expr, place } = value
  if (expr.type === 'list') return !expr.items.length || expr.items.some((item) => instructs(item, place, program))
  return expr.type === 'template' || expr.type === 'binary'
}

/** a message that holds more than the words of its author: not what a page lets the assistant begin with, not a question as it was asked */
function instructs(message: Expr, place: Place, program: Program): boolean {
  const fields = message.type === 'dict' ? message.entries.map(({ key, value }) => ({ key, value })) : []
  const named = message.type === 'call' ? message.args.map(({ name, value }) => ({ key: name, value })) : fields
  const role = named.find(({ key }) => key === 'role')?.value
  if (role?.type === 'string' && /^(assistant|ai|model|bot)$/.test(role.value)) return false
  const content = named.find(({ key }) => key === 'content')?.value
  if (!content || role?.type !== 'string') return true
  const values = program.evaluate(content, place)
  if (!values.length && (content.type === 'name' || content.type === 'member') && userWords.test(content.name)) return false
  return !values.length || values.some((value) => isTemplate(value, program))
}

const userWords = /^(text|content|message|msg|query|question|input|body|value|user_?(input|message|query|question|prompt|text)|q)$/i

/** a ready-made chain or engine that was given no prompt brings its own */
const isPromptInside = ({ callee }: RuledCall, given: number): boolean =>
  given <= 1 &&
  partsOf(callee).length === 0 &&
  [callee.type, callee.owner?.type].some((type) => /(chain|query-engine|chat-engine|qa|index)$/.test(type ?? ''))
