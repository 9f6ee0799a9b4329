// What keeps callers to what the system is for: guards that run, moderation, and sentences that only ask for it.
import { callsOf, dotted, scopesWithin } from '../languages/walk.ts'
import type { Context, Evidence } from './context.ts'
import { linesOf } from './safeguards/code.ts'
import { namesOf } from './serving/names.ts'

export interface MisuseFact {
  /** moderation, topic and scope guards that code runs on a request */
  readonly guards: readonly Evidence[]
  /** scope or prohibition in what the model is told */
  readonly told: readonly Evidence[]
  /** intended use and its limits in prose */
  readonly documented: readonly Evidence[]
}

const guardLibrary =
  /^(nemoguardrails\.(LLMRails|RailsConfig(\.\w+)?)|guardrails\.(Guard(\.\w+)*|AsyncGuard(\.\w+)*)|llm_guard\.\w+|agents\.(input_guardrail|output_guardrail|InputGuardrail|OutputGuardrail)|@openai\/guardrails(\.\w+)+|@openai\/agents\.defineOutputGuardrail|azure\.ai\.contentsafety\.\w+|@azure-rest\/ai-content-safety(\.\w+)+|guardrails_ai(\.\w+)+|lakera\w*\.\w+)$|\.moderations\.create$|(^|\.)(OpenAIModerationChain|ConstitutionalChain|SafeGuardAdvisor)$|(^|\.)SafeGuardAdvisor\.builder$/
const guardName =
  /^(\w*[gG]uard_?[rR]ails?\w*|\w*(moderat(e|ion)|off_?topic|on_?topic|topic_?(guard|filter|check|relevan)|relevance_?(guard|check)|scope_?(guard|check|classif)|content_?(filter|safety|moderat)|jailbreak|is_?(relevant|safe|allowed|in_?scope|on_?topic)_?(question|query|request|message|topic)|profanity)\w*)$/i
/** what scores answers afterwards stops nobody */
const metrics = /^(opik|deepeval|ragas|evals?|evaluate|trulens\w*|phoenix|langfuse|mlflow|azure\.ai\.evaluation|autoevals|openevals)\./
const notGuard =
  /test|mock|render|component|button|icon|log|type|schema|error|exception|result|response|status|list|history|models?|config|settings|schema|props|state|params|context$/i

const instruction =
  /\b(only (answer|respond to|reply to|help with|discuss) (questions?|queries|requests|topics|those|the)\b[^.\n]{0,60}|(refuse|decline|politely decline|politely refuse) (to |any|all|requests|questions)|do(n't| not| NOT) (answer|respond to|engage with|discuss|help with) (questions|queries|requests|anything|topics|any)|(unrelated|not related|outside|irrelevant)( \w+){0,4} (to|of|the) (the |your |this )?(scope|domain|topic|context|company|employees?|product|business|handbook)|stay (on|within)( the| your)? (topic|scope)|(avoid|not|never|without|refrain from)\b[^.\n]{0,80}\boff[- ]topic|off[- ]topic\b[^.\n]{0,60}\b(declin|refus|redirect|reject|not allowed)|(unrelated|not related|n't related|isn't related|not relevant|irrelevant)\b[^.\n]{0,80}\b(declin|refus)\w*|(question|query|request|user)s?( \w+){0,3} (isn't|is not|aren't|are not|not) (related|relevant) to (this|these|those|that|the|your)( \w+){0,2}|(do not|don't|never|not) (go|drift|stray|wander|get) off[- ]?topic|out[- ]of[- ]scope (question|request|quer))/i
const safePrompt = /\bsafe[_-]?prompt\b\s*[:=(]\s*["']?true/i

const purpose = '(educational|research|academic|demonstration|demo|learning|non-commercial|personal)'
const prose = new RegExp(
  [
    'not (intended|meant|designed|suitable) (for|to|as)',
    `(is|are|be|intended|meant|designed|provided|shared|licensed|used?|code|codes|application|project) (only |solely |purely |strictly )?(intended )?for ${purpose}( and \\w+| or \\w+)?( use| purposes?)?`,
    `for ${purpose}( and \\w+| or \\w+)?( use| purposes?) only`,
    '(should|must|may) not be used',
    'do not use (it|this)( \\w+){0,6} (for|to|in)',
    'out[- ]of[- ]scope',
    'acceptable use',
    'intended use',
    'prohibited uses?',
    'only (respond|answer)s? (to )?questions? (related|about)',
    '(token|message|rate|usage|daily|monthly) limits?\\b[^.]{0,60}\\b(per|each|daily|day|hour|month)',
    '(daily|hourly|monthly) (token |message |rate |usage )?limits?',
  ]
    .map((it) => `\\b${it}\\b`)
    .concat(`\\(for ${purpose}\\)`)
    .join('|'),
  'i',
)

const candidates = /guard|moderat|topic|relevan|scope|contentsafety|content_?(filter|safety)|jailbreak|profan|constitutional|llm_guard|lakera/i

export function detect(context: Context): MisuseFact {
  const says = context.fact('words')
  const guards: Evidence[] = []
  const paths = context.fact('paths')
  const program = context.fact('program')
  for (const path of paths.of('application')) {
    const text = /\.(py|[cm]?[jt]sx?|java|kt|cs|go)$/.test(path) ? context.text(path) : null
    if (text === null || text.length > 600_000 || !says(path, candidates)) continue
    const source = program.file(path)
    if (!source) continue
    const names = namesOf(source)
    for (const { node } of callsOf(source)) {
      const name = names(node.callee) ?? dotted(node.callee)
      if (metrics.test(name)) continue
      const lastName = /(\w+)$/.exec(name)?.[1] ?? ''
      if (guardLibrary.test(name)) guards.push({ path, line: node.line, detail: `guard ${lastName}` })
      else if (
        !/^_?(to|has|get|set|extract|parse|from|add|update|delete|list|load|send|post|publish|create|new|show|reply|draw|save|select|switch|change)(_|[A-Z])|^log|Card$/.test(
          lastName,
        ) &&
        guardName.test(lastName) &&
        !notGuard.test(lastName)
      )
        guards.push({ path, line: node.line, detail: `guard ${lastName}` })
      for (const arg of node.args) {
        if (
          /^(input_guardrails|output_guardrails|inputGuardrails|outputGuardrails)$/.test(arg.name ?? '') &&
          arg.value.type === 'list' &&
          arg.value.items.length
        )
          guards.push({ path, line: arg.value.line, detail: 'guardrails of the agent' })
        if (arg.value.type === 'dict')
          for (const entry of arg.value.entries)
            if (/^(inputGuardrails|outputGuardrails)$/.test(entry.key ?? '') && entry.value.type === 'list' && entry.value.items.length)
              guards.push({ path, line: entry.line, detail: 'guardrails of the agent' })
      }
    }
    for (const scope of scopesWithin(source.root))
      if (scope.decorators.some((it) => guardLibrary.test(names(it.type === 'call' ? it.callee : it) ?? '')))
        guards.push({ path, line: scope.line, detail: `guard ${scope.name}` })
  }
  guards.push(...limitersIn(context))
  for (const call of context.fact('calls').application)
    if (call.kind === 'moderation') guards.push({ path: call.path, line: call.line, detail: 'moderation of the text' })
  return { guards, told: toldIn(context), documented: documentedIn(context) }
}

const limiters =
  /\bnew (TokenBucket|FixedWindow|SlidingWindow|Concurrency)RateLimiter\(|\b(TokenBucket|FixedWindow|SlidingWindow|Concurrency)RateLimiter \w+ = new\b|\bPartitionedRateLimiter\.Create|\bAddRateLimiter\(|\bRequireRateLimiting\(|@EnableRateLimiting|\bRateLimiter\.(create|of)\(|@RateLimiter\(|@RateLimit\(|\bBucket\.builder\(\)|\brate\.NewLimiter\(|\btollbooth\.\w+\(|\bhttprate\.\w+\(|\blimiter\.New\(/

/** Rate limiters of languages whose servers are not read. */
function limitersIn(context: Context): readonly Evidence[] {
  return context
    .fact('paths')
    .of('application')
    .filter((path) => /\.(java|kt|cs|go)$/.test(path))
    .flatMap((path) => linesOf(context.text(path) ?? '', limiters).map((line) => ({ path, line, detail: 'rate limit' })))
}

function toldIn(context: Context): readonly Evidence[] {
  const found: Evidence[] = context
    .fact('instructions')
    .flatMap(({ path, line, text }) => (instruction.test(text.slice(0, 20_000)) ? [{ path, line, detail: 'scope told to the model' }] : []))
  for (const path of context.fact('paths').of('application')) {
    if (!/\.(ya?ml|properties|java|kt|cs|py|[jt]s)$/.test(path)) continue
    const text = context.text(path)
    if (text === null || !safePrompt.test(text)) continue
    found.push({ path, line: Math.max(1, text.split('\n').findIndex((it) => safePrompt.test(it)) + 1), detail: "the provider's safe prompt" })
  }
  return found
}

function documentedIn(context: Context): readonly Evidence[] {
  return context
    .fact('documents')
    .documents.filter(({ role }) => role === 'readme' || role === 'model-card' || role === 'docs' || role === 'owner')
    .flatMap(({ path, sections }) =>
      sections.flatMap((section) =>
        section.sentences
          .filter(({ text, unfilled }) => !unfilled && prose.test(text))
          .map(({ line }) => ({ path, line, detail: 'intended use or its limits' })),
      ),
    )
}
