// Whether a trace, log or record says which prompt was used: its version, or its whole text.
import type { Expr, Scope } from '../languages/source-model.ts'
import { callsOf, dotted, walkExpressions } from '../languages/walk.ts'
import type { Context, Evidence } from './context.ts'
import { enclosing } from './program.ts'
import { lastName } from './prompts/text.ts'

export interface PromptRecords {
  /** an id, version, hash or label of a prompt goes to a trace, log or record */
  readonly versions: readonly Evidence[]
  /** the whole text does */
  readonly texts: readonly Evidence[]
}

const versionKey =
  /^(prompt|template|system_?prompt|prompt_?template|instructions?)_?(version|versions|id|hash|sha(256)?|label|commit(_?hash)?|variant|name|key|revision|source|tag|fingerprint|checksum|slug|uri)$|^langfuse_?prompt$|^prompt_?(variant|config)(_?(id|name))?$/i
const textKey =
  /^((full|final|system|user|rendered|formatted|used|raw|input|llm)_?)?(prompt|prompt_?text|instructions|system_?message|system_?content|prompt_?template)$|^messages$/i
/** calls that keep what they are given */
const keeps =
  /^(log\w*|info|debug|trace\w*|span|start_(as_current_)?(span|observation|generation)|set_attributes?|setAttributes?|add_event|addEvent|event|capture|track\w*|record\w*|insert\w*|save\w*|store\w*|write\w*|append_row|persist\w*|dump|update_current_\w+|updateTrace|update_trace|generation|create_?run|createRun|score|observe\w*|with_config|withConfig|log_params?|log_text|log_dict|log_input\w*|create_feedback|put_item|set|upsert|insertOne|insert_one|updateOne)$/i
/** what the function writes to a file or table may be kept in a variable before */
const writers = /^(dump|save\w*|insert\w*|log_params?|log_dict|log_artifact|write_text|to_json|to_csv|writeFileSync|writeFile|appendFile)$/
const logs = /^(log\w*|info|debug|trace\w*|event|capture|set_attribute|setAttribute|generation|start_generation)$/
const keepingFunction = /log|trace|metadata|record|save|persist|provenance|telemetry|span|observ|store|report|result/i
const metadataKey = /^(metadata|tags|attributes|extra|run_?metadata|trace_?metadata|experimental_telemetry|telemetry|config)$/i

const candidates = /prompt|instructions|system_?content|messages|variant/i

export function detect(context: Context): PromptRecords {
  const versions: Evidence[] = []
  const texts: Evidence[] = []
  const program = context.fact('program')
  const paths = context.fact('paths')
  const writing = new Map<Scope, boolean>()
  const writes = (scope: Scope): boolean => {
    if (scope.kind !== 'function') return false
    const known = writing.get(scope) ?? callsOf(scope).some(({ node }) => writers.test(lastName(node.callee)))
    writing.set(scope, known)
    return known
  }
  const says = context.fact('words')
  for (const path of program.sources) {
    const text = paths.classOf(path) === 'application' ? context.text(path) : null
    if (text === null || text.length > 600_000 || !says(path, candidates)) continue
    const source = program.file(path)
    if (!source) continue
    walkExpressions(source, (expr, scope, ancestors) => {
      if (expr.type === 'call') {
        const last = lastName(expr.callee)
        const keeping = keeps.test(last)
        for (const arg of expr.args) {
          if (arg.name !== null && versionKey.test(arg.name) && (keeping || /^langfuse_?prompt$/i.test(arg.name)))
            versions.push({ path, line: expr.line, detail: `${arg.name} is recorded` })
          if (arg.name === 'variant' && /^(run|submit|create_or_update)$/.test(last))
            versions.push({ path, line: expr.line, detail: 'the variant of the prompt is kept with the run' })
          if (keeping && arg.name !== null && textKey.test(arg.name) && arg.name !== 'messages')
            texts.push({ path, line: expr.line, detail: `${arg.name} is recorded` })
          if (logs.test(last) && namesPromptText(arg.value)) texts.push({ path, line: expr.line, detail: 'the text of the prompt is logged' })
        }
        return
      }
      if (expr.type !== 'dict') return
      const around = ancestors.findLast((it) => it.type === 'call')
      const last = around?.type === 'call' ? lastName(around.callee) : ''
      const own = enclosing(scope).find((it) => it.kind === 'function' && it.name)?.name ?? ''
      const isMetadata = ancestors.some(
        (it) => it.type === 'dict' && it.entries.some((entry) => entry.value === expr && entry.key !== null && metadataKey.test(entry.key)),
      )
      const kept = keeps.test(last) || isMetadata || (!around && keepingFunction.test(own)) || (!around && writes(scope))
      for (const { key, value } of expr.entries) {
        if (key === null) continue
        if (versionKey.test(key) && kept) versions.push({ path, line: value.line, detail: `${key} is recorded` })
        else if (textKey.test(key) && kept && key !== 'messages' && (value.type !== 'string' || value.value.length > 20))
          texts.push({ path, line: value.line, detail: `${key} is recorded` })
      }
    })
  }
  return { versions: [...versions, ...linked(context)], texts }
}

/** `logger.info(prompt)`, `logger.debug(f"prompt: {prompt}")` */
function namesPromptText(expr: Expr): boolean {
  if (expr.type === 'name' || expr.type === 'member') return /^(\w*_)?prompts?$|Prompt$/.test(expr.name) && !/^(self|this)\.\w+$/.test(dotted(expr))
  return expr.type === 'template' && expr.parts.some((part) => part.type !== 'string' && namesPromptText(part))
}

/** prompts from a registry whose own tracing is on: it links the two */
function linked(context: Context): Evidence[] {
  const { tracers } = context.fact('tracing')
  const traced = new Set(tracers.filter((it) => it.state === 'on').map((it) => it.name))
  const tools: Readonly<Record<string, string>> = {
    'langchain-hub': 'langsmith',
    langsmith: 'langsmith',
    mlflow: 'mlflow',
    promptlayer: 'promptlayer',
  }
  return context
    .fact('prompts')
    .prompts.flatMap((prompt) =>
      prompt.registry && traced.has(tools[prompt.registry.tool] ?? '')
        ? [{ path: prompt.path, line: prompt.line, detail: 'the registry links prompts and traces' }]
        : [],
    )
}
