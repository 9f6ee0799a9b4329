// What keeps personal data out of prompts, logs and third parties: masking, hidden traces, a policy, deletion, opt-outs.
import type { Scope } from '../languages/source-model.ts'
import { callsOf, expressionsWithin } from '../languages/walk.ts'
import type { Context, Evidence } from './context.ts'
import { namesExchange } from './records.ts'
import { type Called, type Code, codeOf, linesOf, snakeCase } from './safeguards/code.ts'
import { policyOf } from './safeguards/policy.ts'

export interface PersonalDataFact {
  /** detection, masking or redaction on the way to a model, log or trace */
  readonly masked: readonly Evidence[]
  /** prose that says what is sent where, and how it is kept, deleted or kept back */
  readonly policy: readonly Evidence[]
  /** deletion, retention, opt-outs and topic blocks */
  readonly weaker: readonly Evidence[]
}

const candidates =
  /pii|personal|presidio|scrub|redact|anonymi|mask|sensitive|hide_?(in|out)puts|delete|remove|clear|erase|purge|forget|ttl|expire|retention|telemetry|tracing_?disabled|social security|ssn|e-?mail|phone|gliner|dlp|comprehend/i

const library =
  /^(presidio_(analyzer|anonymizer)\.\w+|scrubadub\.\w+|redact-pii\.\w+|llm_guard\.(input|output)_scanners\.(\w+\.)*(Anonymize|Sensitive|Deanonymize)|guardrails\.hub\.(DetectPII|GuardrailsPII)|langchain\.agents\.middleware\.(\w+\.)*PIIMiddleware|langchain_experimental\.data_anonymizer\.(\w+\.)*\w+|@mastra\/core\/processors\.PIIDetector|pii_codex\.\w+)$|(^|\.)(recognize_pii_entities|RecognizePiiEntities(Async)?|recognizePiiEntities(Batch)?|detect_pii_entities|contains_pii_entities|DetectPiiEntitiesCommand|deidentify_content|deidentifyContent|create_anonymizer|createAnonymizer|piiMiddleware)$/
const personal = 'pii|phi|personal(_data|_information|_info)|personally_identifiable\\w*|sensitive_(data|info|information|content|text)'
const single = 'emails?|phones?|phone_numbers?|ssns?|credit_cards?|card_numbers?|identifiers|user_data|names'
const own = [
  new RegExp(`^(mask|redact|scrub|anonymi[sz]e|pseudonymi[sz]e|de_?identify|obfuscate)_(\\w+_)?(${personal}|${single})(_|$)`),
  new RegExp(`^(strip|filter|detect|contains|has|check|remove|hide|clean|sanitize|find)_(\\w+_)?(${personal})(_|$)`),
  /^(anonymi[sz]e|pseudonymi[sz]e|de_?identify|redact|scrub)(_(text|query|prompt|message|input|output|content|question|transcript|document|conversation|log)s?)?$/,
  /^(pii|phi|sensitive_data|personal_data)_(\w+_)?(guard|guardrail|filter|detector|scrubber|redactor|masker|anonymizer|middleware|service|advisor|processor|sanitizer|input_guardrail_advisor)(_|$)/,
  /(^|_)(pii|sensitive_data)(_\w+)?_(guardrails?|advisor|filter)(_|$)|(^|_)pii_?guard(rails?)?$/,
]
const hiding =
  /^(hide_inputs|hide_outputs|hideInputs|hideOutputs|anonymizer|mask|mask_fn|masking_function|redact|trace_include_sensitive_data|traceIncludeSensitiveData)$/
const tracerClient = /(^|\.)(Langfuse|get_client|Client|TraceConfig|RunConfig|run|CallbackHandler|LangfuseSpanProcessor|init|observe)$/

export function detect(context: Context): PersonalDataFact {
  const code = codeOf(context, candidates)
  const defined = new Set(code.flatMap((file) => file.scopes.map((it) => it.name)))
  const masked: Evidence[] = [...ruled(context), ...hiddenTraces(context)]
  const weaker: Evidence[] = [...optOuts(context)]
  for (const file of code) {
    const { path } = file
    for (const call of file.calls) {
      const isOwn = own.some((it) => it.test(snakeCase(call.last))) && (defined.has(call.last) || !file.source) && call.scope?.name !== call.last
      if (library.test(call.name) || isOwn)
        (file.browser || file.aside ? weaker : masked).push({ path, line: call.line, detail: `personal data handled by ${call.last}` })
      if (hidesTrace(call)) masked.push({ path, line: call.line, detail: 'inputs or outputs hidden from the trace' })
    }
    for (const call of file.calls)
      if (
        /(History|ChatStore|Saver|Session|ChatMemory)$/.test(call.last) &&
        call.node?.args.some((arg) => /^(ttl|default_ttl|expire|session_ttl)$/.test(arg.name ?? '') && arg.value.type !== 'null')
      )
        weaker.push({ path, line: call.line, detail: 'conversations expire' })
    for (const line of linesOf(file.text, retention).slice(0, 1)) weaker.push({ path, line, detail: 'retention of conversations' })
    masked.push(...replacements(file))
    weaker.push(...deletions(file, unusedMethod(file, context)), ...blocks(file))
  }
  for (const route of context.fact('serving').routes)
    if (route.method === 'DELETE' && namesPersons(route.path) && keepsDurably(route.scope))
      weaker.push({ path: route.file, line: route.line, detail: `deletion by ${route.path}` })
  return { masked, policy: policyOf(context).policy, weaker: [...weaker, ...policyOf(context).parts] }
}

/** Calls of the catalogue's rules for personal data. */
function ruled(context: Context): readonly Evidence[] {
  const program = context.fact('program')
  const paths = context.fact('paths')
  return program.relevant.flatMap((path) =>
    paths.classOf(path) !== 'application'
      ? []
      : program
          .ruled(path)
          .filter(({ rule }) => rule.symbol.role === 'pii')
          .map(({ expr, rule }) => ({ path, line: expr.line, detail: `personal data found by ${rule.signature.title}` })),
  )
}

function hidesTrace({ name, node }: Called): boolean {
  if (!node || !tracerClient.test(name)) return false
  const given = node.args.flatMap((arg) =>
    arg.value.type === 'dict' ? arg.value.entries.map((it) => ({ key: it.key, value: it.value })) : [{ key: arg.name, value: arg.value }],
  )
  return given.some(({ key, value }) => {
    if (!hiding.test(key ?? '') || value.type === 'null') return false
    const negative = /sensitive/i.test(key ?? '')
    return value.type === 'boolean' ? value.value !== negative : !negative
  })
}

const settingWords = /LANGSMITH_HIDE|LANGCHAIN_HIDE|OPENINFERENCE_HIDE|TRACELOOP_TRACE_CONTENT/i
const optOutWords = /TELEMETRY|SCARF_ANALYTICS|POSTHOG_ENABLED|ANALYTICS_ENABLED|TRACING|CREWAI_DISABLE|OTEL_SDK_DISABLED/i
const settings =
  /^\s*(-\s*|export\s+|ENV\s+)?["']?(LANGSMITH_HIDE_(INPUTS|OUTPUTS)|LANGCHAIN_HIDE_(INPUTS|OUTPUTS)|OPENINFERENCE_HIDE_\w+)["']?\s*[:=,]\s*["']?(true|1)\b|TRACELOOP_TRACE_CONTENT["']?\s*[:=,]\s*["']?false/i

/** Switches of tracers, where a shipped configuration sets them. */
function hiddenTraces(context: Context): readonly Evidence[] {
  return settingLines(context, settingWords, settings, 'inputs or outputs hidden from the trace')
}

const optOut =
  /\b(ANONYMIZED_TELEMETRY|CHROMA_TELEMETRY\w*|SCARF_ANALYTICS|MEM0_TELEMETRY|CREWAI_\w*TELEMETRY\w*|LITELLM_TELEMETRY|POSTHOG_ENABLED|TELEMETRY_ENABLED|HAYSTACK_TELEMETRY_ENABLED|GRADIO_ANALYTICS_ENABLED)["'\])]*\s*[:=,]\s*["']?(false|0|off)\b|\b(OPENAI_(AGENTS_)?(DISABLE_)?TRACING(_DISABLED)?|DISABLE_TELEMETRY|CREWAI_DISABLE_\w+|OTEL_SDK_DISABLED)["'\])]*\s*[:=,]\s*["']?(true|1)\b|\bset_tracing_disabled\(\s*(disabled\s*=\s*)?True|\banonymized_telemetry\s*=\s*False|\btelemetry\s*=\s*False/i

const optOuts = (context: Context): readonly Evidence[] => settingLines(context, optOutWords, optOut, 'telemetry or tracing switched off')

function settingLines(context: Context, words: RegExp, pattern: RegExp, detail: string): readonly Evidence[] {
  return context.snapshot.files.flatMap(({ path, kind, size }) => {
    if (kind === 'symlink' || kind === 'submodule' || size > 600_000 || context.fact('paths').classOf(path) !== 'application') return []
    if (!/(^|\/)\.env[\w.-]*$|\.(env|ya?ml|toml|py|[cm]?[jt]s|tf|bicep|sh)$|Dockerfile/.test(path)) return []
    const text = context.text(path)
    return text === null || !context.fact('words')(path, words)
      ? []
      : linesOf(text, pattern)
          .slice(0, 2)
          .map((line) => ({ path, line, detail }))
  })
}

const personalPattern =
  /\[\\w[^\]]{0,20}\]\+@|@\[?[\w\\.\-\]]*\[?A-Za-z|\[A-Za-z0-9[^\]]{0,20}\]\+@|\\S\+@\\S\+|\\d\{3\}[^\\]{0,6}\\d\{2\}[^\\]{0,6}\\d\{4\}|\\d\{4\}[^\\]{0,8}\)?\{3\}|\\d\{3\}\\?[^\\]{0,8}\\d\{3\}/
const stands =
  /["'`][^"'`\n]{0,20}[[<{]\s*(redacted|masked|e-?mail|phone|ssn|pii|hidden|removed|credit[_ ]?card|personal)[\w -]*[\]>}]|["'`]\W{0,3}redacted\W{0,3}["'`]/i

/** A pattern of an e-mail address, a phone or card number in a file that puts a stand-in in its place. */
function replacements(file: Code): readonly Evidence[] {
  if (file.browser || !/\.(sub|replace|replaceAll|ReplaceAll\w*)\(|Regex\.Replace\(/.test(file.text) || !stands.test(file.text)) return []
  return linesOf(file.text, personalPattern)
    .slice(0, 2)
    .map((line) => ({ path: file.path, line, detail: 'personal data replaced by a stand-in' }))
}

const persons =
  /(^|[^a-z])(chats?|conversations?|threads?|messages?|history|histories|sessions?|memor(y|ies)|users?|accounts?|profiles?|personal_?data|transcripts?|user_?data)([^a-z]|$)/i
const namesPersons = (text: string): boolean => {
  const words = snakeCase(text).replace(/_/g, ' ')
  return persons.test(words) || namesExchange(text)
}
const deleting = /^(delete|remove|erase|purge|forget|clear|wipe|destroy|drop|clean_?up|prune|expire)_(?!node|element|file|listener|cookie|timeout)/
const retention = /\b(conversation|chat|message|session|history|transcript|trace|data)s?_?retention(_?(days|hours|period|seconds))?\b["']?\s*[:=]/i
const shortLived = /(^|_)(state|store|messages_state|input|cache|ui|local|session_state|cookie|cookies|token|tokens)(_|$)/
const removes =
  /(^|\.)(delete|delete_one|delete_many|deleteOne|deleteMany|delete_all|deleteAll|delete_item|delete_session|delete_thread|adelete_thread|removeItem|unlink|unlinkSync|rm|rmtree|remove|destroy|clear|aclear|hdel|del|unlinkAsync|DeleteItemCommand|DeleteCommand|ExecuteDeleteAsync|Remove|RemoveRange|Delete(Item|One|Many)(Async)?|KeyDeleteAsync|deleteById|deleteAllById|deleteBy\w+|Del)$/

/** Functions that delete conversations or accounts from a store that outlives the process. */
function deletions(file: Code, isUnused: (scope: Scope) => boolean): readonly Evidence[] {
  const found: Evidence[] = []
  const unused = file.scopes.filter(isUnused)
  const idle = (line: number) => unused.some((scope) => scope.line <= line && line <= scope.endLine)
  for (const scope of file.scopes) {
    const words = snakeCase(scope.name)
    if (scope.kind !== 'function' || !deleting.test(words) || shortLived.test(words) || !(namesPersons(words) || handlesExchanges(scope))) continue
    if (!idle(scope.line) && removesDurably(scope, file)) found.push({ path: file.path, line: scope.line, detail: `deletion by ${scope.name}` })
  }
  for (const call of file.calls)
    if (
      /(^|\.)(threads|conversations|sessions|memories|memory)\.(delete|del|delete_all|deleteAll)$/.test(call.name) &&
      !idle(call.line) &&
      !inMemory(call, file)
    )
      found.push({ path: file.path, line: call.line, detail: 'deletion of a conversation' })
  return found
}

/** methods of TypeScript and JavaScript classes whose name stands nowhere else in the application (G10) */
function unusedMethod(file: Code, context: Context): (scope: Scope) => boolean {
  const countOf = context.fact('identifiers')
  return (scope) => {
    if (!/\.[cm]?[jt]sx?$/.test(file.path) || scope.kind !== 'function' || scope.parent?.kind !== 'class' || scope.decorators.length) return false
    return /^[A-Za-z]\w{7,}$/.test(scope.name) && countOf(scope.name) < 2
  }
}

/** a function of a general name on a store named after conversations: `deleteById` of `chats` */
const handlesExchanges = (scope: Scope): boolean =>
  expressionsWithin(scope).some(({ node }) => node.type === 'string' && node.value.length < 40 && namesExchange(node.value))

/** what does not outlive the process */
const passing =
  '(new (Map|Set|WeakMap)\\b|\\{|\\[|dict\\(|defaultdict\\(|OrderedDict\\(|list\\(|(new )?(\\w+\\.)?(ConversationBuffer|ConversationSummary|InMemory|ChatMessageHistory|MemorySaver|ChatMemoryBuffer|BufferMemory)\\w*\\()'

const keepsDurably = (scope: Scope | null): boolean => scope === null || removesDurably(scope, null)

function removesDurably(scope: Scope, file: Code | null): boolean {
  const called = callsOf(scope).some(({ node }) => {
    if (node.callee.type !== 'member' || !removes.test(node.callee.name))
      return /^(DeleteCommand|DeleteItemCommand|deleteDoc|delete)$/.test(node.callee.type === 'name' ? node.callee.name : '')
    const receiver = node.callee.object
    const name = receiver.type === 'name' || receiver.type === 'member' ? receiver.name : ''
    return !(file && name !== '' && new RegExp(`\\b${name.replace(/[^\w]/g, '')}\\s*(:[^=\\n]{0,80})?=\\s*${passing}`).test(file.text))
  })
  if (called) return true
  return expressionsWithin(scope).some(
    ({ node }) =>
      (node.type === 'string' && /^\s*delete\s+from\b/i.test(node.value)) ||
      (node.type === 'template' && node.parts.some((it) => it.type === 'string' && /^\s*delete\s+from\b/i.test(it.value))) ||
      (node.type === 'string' && node.value === 'DELETE'),
  )
}

function inMemory({ name }: Called, file: Code): boolean {
  const holder = name.split('.').at(-2) ?? ''
  return new RegExp(`\\b${holder.replace(/[^\w]/g, '')}\\s*(:[^=\\n]{0,80})?=\\s*${passing}`).test(file.text)
}

const topics = /social security|\bssn\b|credit card|account number|passport|phone number|date of birth|routing number|personal (data|information)/i

/** Lists of words or patterns by which a request about personal data is turned away. */
function blocks(file: Code): readonly Evidence[] {
  if (!/block|refus|reject|guard|filter|deny|denied/i.test(file.text) || !/\.(test|search|match|includes|some)\(|\bin\s/.test(file.text)) return []
  return linesOf(file.text, /^\s*(r?["'`/]|\/|re\.compile\(|new RegExp\()/)
    .filter((line) => {
      const text = file.lines[line - 1] ?? ''
      return text.length < 400 && topics.test(text) && /[|/]/.test(text)
    })
    .slice(0, 1)
    .map((line) => ({ path: file.path, line, detail: 'requests about personal data are turned away by keyword' }))
}
