// What a call says of itself: limits, schema, system message, tools, retries, what it sends.
import type { Expr, Scope, Statement } from '../../languages/source-model.ts'
import { childrenOf } from '../../languages/walk.ts'
import type { Argument } from '../../resolve/arguments.ts'
import type { LibraryValue, Place, Value } from '../../resolve/value.ts'
import type { Program, RuledCall } from '../program.ts'

export interface CallDetails {
  readonly temperature: boolean
  readonly maxTokens: boolean
  readonly timeout: boolean
  /** retries that the repository sets; null where it sets none */
  readonly retries: number | null
  readonly fallback: boolean
  /** an except/catch around the call gives the user something usable */
  readonly degrades: boolean
  readonly streaming: boolean
  readonly tools: readonly string[]
  /** what binds the output to a schema, or null */
  readonly structured: string | null
  readonly systemMessage: boolean
  /** the call is of a kind that has roles at all */
  readonly hasRoles: boolean
}

/** by our word: the argument names that mean it, where the rule names none */
const words: Readonly<Record<string, string>> = {
  temperature:
    'temperature|top_p|topP|seed|reasoning_effort|reasoningEffort|reasoning|providerOptions.openai.reasoningEffort|generation_config.temperature|generationConfig.temperature|config.temperature|model_settings.temperature|modelSettings.temperature|model_kwargs.temperature|modelKwargs.temperature|options.temperature|do_sample|inferenceConfig.temperature|sampling_params.temperature',
  'max-tokens':
    'max_tokens|maxTokens|max_output_tokens|maxOutputTokens|max_completion_tokens|maxCompletionTokens|max_tokens_to_sample|max_new_tokens|max_length|maxLength|num_predict|numPredict|max_gen_len|n_predict|generation_config.max_output_tokens|generationConfig.maxOutputTokens|config.max_output_tokens|config.maxOutputTokens|model_settings.max_tokens|modelSettings.maxTokens|model_kwargs.max_tokens|modelKwargs.max_tokens|options.num_predict|inferenceConfig.maxTokens|sampling_params.max_tokens',
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
      const arg = (own ? program.argument(link, own) : null) ?? program.argument(link, words[word] ?? word)
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
  return {
    temperature: argument('temperature') !== null,
    maxTokens: argument('max-tokens') !== null,
    timeout: argument('timeout') !== null,
    retries: retries
      ? (count ?? 1) || null
      : names.some((name) => /^with_?retry$/i.test(name)) || decorated.some((it) => /retry|backoff|tenacity/i.test(it))
        ? 1
        : null,
    fallback: names.some((name) => /^with_?fallbacks$/i.test(name)) || argument('fallbacks') !== null || argument('fallback') !== null,
    degrades: degradesOnError(site),
    streaming: (stream !== null && !isFalse(stream, program)) || /stream/i.test(lastName(site.expr.callee)),
    tools: toolNames(argument('tools'), program),
    structured: structuredBy(argument('schema'), names, parts, program),
    systemMessage:
      argument('system') !== null ||
      parts.some((part) => hasSystem(part, program)) ||
      promptValues(argument('prompt'), site, program).some((value) => hasSystem(value, program)),
    hasRoles: site.rule.symbol.role === 'chat' || parts.length > 0,
  }
}

const isNothing = ({ expr }: Argument): boolean => expr.type === 'null' || (expr.type === 'name' && expr.name === 'undefined')

const lastName = (expr: Expr): string => (expr.type === 'name' || expr.type === 'member' ? expr.name : '')

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

function promptValues(given: Argument | null, site: RuledCall, program: Program): readonly Value[] {
  const first = given ?? (site.expr.args[0] && site.expr.args[0].name === null ? { expr: site.expr.args[0].value, place: site.place } : null)
  return first ? program.evaluate(first.expr, first.place) : []
}

const roles = new Set(['system', 'developer'])

/** a system or developer message somewhere in a value: list of messages, template, library message */
function hasSystem(value: Value, program: Program, depth = 0): boolean {
  if (depth > 5) return false
  const inside = (expr: Expr, place: Place): boolean => {
    if (isSystemMessage(expr, place, program)) return true
    if (expr.type === 'list') return expr.items.some((item) => inside(item, place))
    if (expr.type === 'binary' || expr.type === 'conditional' || expr.type === 'other') return childrenOf(expr).some((item) => inside(item, place))
    if (expr.type === 'name' || expr.type === 'member' || (expr.type === 'call' && depth < 3))
      return program.evaluate(expr, place).some((it) => hasSystem(it, program, depth + 1))
    if (expr.type === 'dict') return expr.entries.some((entry) => (entry.key === 'messages' || entry.spread) && inside(entry.value, place))
    return false
  }
  if (value.kind === 'structure') return inside(value.expr, value.place)
  if (value.kind === 'library' && value.call) {
    const { expr, place } = value.call
    if (/SystemMessage(PromptTemplate)?\b/.test(value.path)) return true
    return expr.args.some((arg) => inside(arg.value, place))
  }
  return false
}

function isSystemMessage(expr: Expr, place: Place, program: Program): boolean {
  if (expr.type === 'dict') {
    const role = expr.entries.find((entry) => entry.key === 'role')?.value
    if (!role) return false
    if (role.type === 'string') return roles.has(role.value)
    return (
      program.evaluate(role, place).some((value) => value.kind === 'literal' && roles.has(String(value.value))) ||
      (role.type === 'member' && /^system$/i.test(role.name))
    )
  }
  if (expr.type === 'list') return expr.items.length === 2 && expr.items[0]?.type === 'string' && roles.has(expr.items[0].value)
  if (expr.type === 'call') return /^(SystemMessage\w*|ChatCompletionSystemMessageParam|new_system|system)$/.test(lastName(expr.callee))
  return false
}

/** the call stands in a `try` whose handler returns, yields or sends something, or raises an error that the user can understand */
function degradesOnError(site: RuledCall): boolean {
  const { scope } = site.place
  const search = (list: readonly Statement[]): boolean =>
    list.some((statement, i) => {
      if (statement.type !== 'block') return false
      const holds = statement.line <= site.expr.line && site.expr.endLine <= statement.endLine
      if (!holds) return false
      if (search(statement.body)) return true
      if (statement.kind !== 'try') return false
      const handlers = list.slice(i + 1)
      for (const handler of handlers) {
        if (handler.type !== 'block' || (handler.kind !== 'catch' && handler.kind !== 'else' && handler.kind !== 'finally')) break
        if (handler.kind === 'catch' && gives(handler.body)) return true
      }
      return false
    })
  return search(scope.body)
}

function gives(list: readonly Statement[]): boolean {
  return list.some((statement) => {
    if (statement.type === 'block') return gives(statement.body)
    if (statement.type === 'return') return statement.value !== null && isMessage(statement.value)
    if (statement.type === 'assign')
      return statement.value !== null && (statement.value.type === 'string' || statement.value.type === 'template') && isMessage(statement.value)
    if (statement.type === 'expression')
      return (
        statement.value.type === 'call' &&
        /^(write|send|reply|error|emit|enqueue|json|edit|followUp|editReply|send_message|reply_text|warning|toast|update)$/.test(
          lastName(statement.value.callee),
        ) &&
        !/^(console|logger|log|logging)$/.test(statement.value.callee.type === 'member' ? lastName(statement.value.callee.object) : '') &&
        statement.value.args.some((arg) => isMessage(arg.value))
      )
    return false
  })
}

/** a sentence, a typed object or another call's answer; an empty string, null or a bare rethrow is none */
function isMessage(expr: Expr): boolean {
  if (expr.type === 'string') return expr.value.trim().length > 8
  if (expr.type === 'template' || expr.type === 'dict') return true
  if (expr.type === 'call') return expr.args.some((arg) => isMessage(arg.value))
  return false
}
