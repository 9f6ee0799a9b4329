// Guards before and after the model: of libraries, of services, and the application's own.

import type { Context, Evidence } from '../context.ts'
import { conditionAt } from '../tracing/condition.ts'
import { type Called, type Code, codeOf, linesOf, snakeCase } from './code.ts'
import { failsOpen } from './fail-open.ts'

/** `firm` runs on the server whenever it is asked; everything else is weaker, and `why` says how. */
export interface Guard extends Evidence {
  readonly firm: boolean
}

const candidates =
  /guard|inject|jailbreak|moderat|content_?safety|content_?filter|safety_?settings|lakera|presidio|rebuff|shield|prompt_?security|toxic|malicious|harmful|unsafe|is_?safe|validate_?(sql|query)|read_?only|select_?only|sanitize_?(prompt|llm|user|model|output)|pii|sensitive/i

const library =
  /^(nemoguardrails\.(LLMRails|RailsConfig(\.\w+)?)|guardrails\.(Guard|AsyncGuard)(\.\w+)*|guardrails\.hub\.\w+|llm_guard\.(\w+\.)*\w+|@openai\/guardrails(\.\w+)+|azure\.ai\.contentsafety\.(\w+\.)*\w+|@azure-rest\/ai-content-safety(\.\w+)+|lakera\w*(\.\w+)+|presidio_(analyzer|anonymizer)\.\w+|llamafirewall\.\w+|langchain\.agents\.middleware\.(PIIMiddleware|\w*Guard\w*))$|\.moderations\.create$|(^|\.)(OpenAIModerationChain|ConstitutionalChain|SafeGuardAdvisor(\.builder)?|ContentSafetyClient(Builder)?|ModerationModel\.call|ApplyGuardrailCommand|apply_guardrail|applyGuardrail)$/
const decorator = /(^|\.)(input_guardrail|output_guardrail|tool_input_guardrail|tool_output_guardrail|InputGuardrails|OutputGuardrails)$/
const option = /^(input_?guardrails|output_?guardrails|guardrail_?identifier|guardrail_?config|guardrail_?id)$/i
/** options that are guards only of agents and models */
const agentOption = /^(guardrails|input_?processors|output_?processors)$/i
const agentCall = /(^|\.)(\w*(Agent|Chat|Bedrock|Crew|Task|Runner)\w*|converse\w*|create|generate\w*|stream\w*|completion|acompletion|invoke)$/

/** Names of the application's own guards, in snake case. A guard of routes or types (auth guard, type guard) is none. */
const own = [
  /^(run|runs|check|checks|apply|enforce|validate|pass|passes|execute|invoke|call|screen|with|ensure|use|input|output)_(\w+_)?guard_?rails?(_|$)/,
  /(^|_)guard_?rails?(_(service|middleware|agent|manager|engine|pipeline|chain|node|advisor|filter|client|handler|validator|runner|checker|wrapper|layer|processor|system))?$/,
  /^(\w+_)?(detect|detects|check|checks|is|has|contains|scan|block|filter|prevent|screen|classify|analy[sz]e|find|look_for)_(\w+_)?(prompt_?injections?|injections?|injection_attempts?)(_|$)/,
  /(^|_)(prompt_)?injection_(detector|detection|guard|filter|check|checker|scanner|classifier|shield|defen[cs]e)(_|$)/,
  /(^|_)jail_?breaks?(_|$)/,
  /(^|_)(input|output|prompt|content|llm|safety|query|sql|response|answer|message|tool)_(guard|shield)(s|_|$)/,
  /^(is|check|detect|validate|verify|ensure|assess|screen|moderate|scan|filter|block)_(\w+_)?(safe|unsafe|malicious|harmful|toxic|toxicity|dangerous|safety)_(prompt|query|input|output|content|response|text|message|sql|code|command|question|answer)s?(_|$)/,
  /^(is|check|detect|validate|verify|ensure|assess|screen|scan|filter)_(prompt|query|input|output|content|response|text|message|sql|code|command|question|answer)_(is_)?(safe|safety|toxicity|moderation)(_|$)/,
  /^(validate|check|is|verify|ensure|assert|sanitize|enforce)_(\w+_)?(sql|read_?only|select_?only|is_select)(_query|_statement|_sql)?$/,
  /^sanitize_(user_|llm_|model_|ai_|raw_)?(prompts?|llm_\w+|model_\w+|ai_\w+|user_input|user_message|retrieved\w*|tool_(output|result)\w*)$/,
  /(^|_)(moderate_(content|text|input|output|message|prompt|response|query)|content_moderation|content_safety|content_filter|content_moderator)(_|$)/,
  /(^|_)(pii|sensitive_data)_(\w+_)?(guard|guardrail|filter|detector|scrubber|redactor|anonymizer)(_|$)/,
]
const noGuard =
  /(^|_)(test|mock|error|exception|result|type|types|schema|model|dto|config|settings|props|status|icon|button|page|panel|card|list|tracer|log|logger|event|events|render|node_name|decision|report|evaluation|eval|metrics|instructions)$|^(on|log|set|get|create_table|render|format|print|to|from|register|load|save|parse|list|display|show|record|build|evaluate|eval|test|add|update|delete)_/
const topicOnly = /topic|relevan|scope/i

export const isGuardName = (name: string): boolean => {
  const words = snakeCase(name)
  return !noGuard.test(words) && own.some((it) => it.test(words))
}

export function guardsOf(context: Context): readonly Guard[] {
  const code = codeOf(context, candidates)
  const defined = definitionsOf(code)
  return [...code.flatMap((file) => guardsIn(context, file, defined)), ...ruledGuards(context, code), ...declaredGuards(context)]
}

type Definitions = ReadonlyMap<string, readonly { readonly file: Code; readonly open: boolean }[]>

/** The application's own guards by name, and whether their errors let everything through. */
function definitionsOf(code: readonly Code[]): Definitions {
  const found = new Map<string, { file: Code; open: boolean }[]>()
  const add = (name: string, file: Code, open: boolean) => found.set(name, [...(found.get(name) ?? []), { file, open }])
  for (const file of code) {
    for (const scope of file.scopes) if (scope.kind !== 'module' && isGuardName(scope.name)) add(scope.name, file, failsOpen(scope, file.lines))
    if (file.source) continue
    for (const match of file.text.matchAll(
      /\b(?:class|fun|func|void|bool|boolean|Boolean|String|string|Task<\w{1,40}>)\s+(?:\([^()\n]{0,80}\)\s*)?(\w{3,80})/g,
    ))
      if (match[1] && isGuardName(match[1])) add(match[1], file, false)
  }
  // what is assigned a function has its name
  for (const file of code)
    for (const match of file.text.matchAll(/\b(?:const|let)\s+(\w{3,80})\s*(?::[^=\n]{0,80})?=\s*(?:async\s*)?(?:\(|function|\w+\s*=>)/g))
      if (match[1] && isGuardName(match[1]) && !found.has(match[1])) add(match[1], file, false)
  return found
}

function guardsIn(context: Context, file: Code, defined: Definitions): readonly Guard[] {
  const { path } = file
  const found: Guard[] = []
  const add = (line: number, detail: string, firm: boolean) => found.push({ path, line, detail, firm })
  for (const call of file.calls) {
    const targets = defined.get(call.last)
    if (library.test(call.name)) add(call.line, `guard ${call.last}`, standsFirm(context, file, call))
    else if (targets && !(call.scope && call.scope.name === call.last))
      add(call.line, `guard ${call.last}`, !targets.every((it) => it.open || it.file.browser) && standsFirm(context, file, call))
    for (const arg of call.node?.args ?? []) {
      const isOption = (name: string) =>
        option.test(name) ||
        (agentOption.test(name) && agentCall.test(call.name) && /['"]?(agents|crewai|mastra|bedrock|litellm|portkey)/i.test(file.text))
      if (isOption(arg.name ?? '') && isGiven(arg.value)) add(arg.value.line, 'guardrails of the model', standsFirm(context, file, call))
      if (arg.value.type === 'dict')
        for (const entry of arg.value.entries)
          if (isOption(entry.key ?? '') && isGiven(entry.value)) add(entry.line, 'guardrails of the model', standsFirm(context, file, call))
    }
  }
  for (const scope of file.scopes)
    if (scope.decorators.some((it) => decorator.test(file.names(it.type === 'call' ? it.callee : it) ?? '')) && !topicOnly.test(scope.name))
      add(scope.line, `guard ${scope.name}`, !failsOpen(scope, file.lines))
  if (!file.source)
    for (const line of linesOf(
      file.text,
      /\bimplements\s+[\w<>, ]*(Input|Output)Guardrail\b|@(Input|Output)Guardrails?\(|:\s*[\w<>, ]*I(PromptRender|FunctionInvocation|AutoFunctionInvocation)Filter\b/,
    ))
      add(line, 'guard declared for the model', true)
  return found
}

function isGiven(value: NonNullable<Called['node']>['args'][number]['value']): boolean {
  if (value.type === 'list') return value.items.some((it) => !topicOnly.test(it.type === 'name' || it.type === 'member' ? it.name : ''))
  return value.type !== 'null' && !(value.type === 'boolean' && !value.value) && value.type !== 'string'
    ? true
    : value.type === 'string' && value.value !== ''
}

/** On the server, not set aside, not only when configured, and not behind a handler that lets through. */
function standsFirm(context: Context, file: Code, call: Called): boolean {
  if (file.browser || file.aside || isGuardRoute(context, file)) return false
  if (!call.scope || !file.source) return true
  const program = context.fact('program')
  return (
    conditionAt({ file: file.source, scope: call.scope, frame: null }, call.line, program) === 'on' && !failsOpen(call.scope, file.lines, call.line)
  )
}

/** A route of its own guards nothing by itself: who calls the model decides whether to ask it. */
function isGuardRoute(context: Context, { path }: Code): boolean {
  const routes = context.fact('serving').routes.filter((it) => it.file === path)
  return (
    routes.length > 0 &&
    routes.every((it) => /guard|moderat|safety|injection/i.test(it.path)) &&
    !context.fact('calls').application.some((it) => it.path === path && it.kind !== 'moderation')
  )
}

function ruledGuards(context: Context, code: readonly Code[]): readonly Guard[] {
  const program = context.fact('program')
  const paths = context.fact('paths')
  const files = new Map(code.map((file) => [file.path, file]))
  return program.relevant.flatMap((path) => {
    const file = files.get(path)
    if (!file || paths.classOf(path) !== 'application') return []
    return program
      .ruled(path)
      .filter(({ rule }) => /^(guard|moderation|pii)$/.test(rule.symbol.role))
      .map((site) => ({
        path,
        line: site.expr.line,
        detail: `guard of ${site.rule.signature.title}`,
        firm:
          !file.browser &&
          !file.aside &&
          conditionAt(site.place, site.expr.line, program) === 'on' &&
          !failsOpen(site.place.scope, file.lines, site.expr.line),
      }))
  })
}

const declared: readonly (readonly [RegExp, RegExp, string])[] = [
  [/litellm[^/]*\.ya?ml$|(^|\/)(proxy_?)?config\.ya?ml$/, /^\s*-?\s*guardrail_name\s*:/, 'guardrail of the gateway'],
  [/\.(bicep|tf|json)$/, /Microsoft\.CognitiveServices\/accounts\/raiPolicies|azurerm_cognitive_account_rai_policy|"?aws_bedrock_guardrail"?|AWS::Bedrock::Guardrail/, 'content filter of the deployment'],
  [/(^|\/)(lib|stacks?|cdk|infra)[^.]*\/[^/]*\.(ts|py)$/, /\b(CfnGuardrail|bedrock\.Guardrail)\s*\(/, 'content filter of the deployment'],
  [/(^|\/)(rails|guardrails|nemo\w*|config)\/[^/]*\.ya?ml$|(^|\/)config\.ya?ml$/, /^\s*-\s*(self check (input|output)|jailbreak detection\b.*|check jailbreak|llama guard check \w+|mask sensitive data on \w+|detect sensitive data on \w+)\s*$/, 'rail'],
  [/\.(py|[cm]?[jt]s)$/, /BLOCK_(LOW_AND_ABOVE|MEDIUM_AND_ABOVE|ONLY_HIGH)\b/, "provider's safety settings"],
] // biome-ignore format: a table

function declaredGuards(context: Context): readonly Guard[] {
  return context
    .fact('paths')
    .of('application')
    .flatMap((path) => {
      const rules = declared.filter(([file]) => file.test(path))
      const text = rules.length ? context.text(path) : null
      if (text === null || text.length > 600_000) return []
      return rules.flatMap(([, pattern, detail]) =>
        linesOf(text, pattern)
          .slice(0, 1)
          .map((line) => ({ path, line, detail, firm: true })),
      )
    })
}
