// Whether an answer reaches the user with its evidence: sources in the response, citations asked of the model, steps and tool results on the page.
import type { Expr, SourceFile, Statement } from '../languages/source-model.ts'
import { callsOf, dotted, expressionsWithin, walkStatements } from '../languages/walk.ts'
import type { Context, Evidence } from './context.ts'
import { namesOf } from './serving/names.ts'

export interface CitationsFact {
  /** sources, citations, steps or tool results that the user sees */
  readonly shown: readonly Evidence[]
  /** retrieved documents or tool results that only the log or trace holds */
  readonly logged: readonly Evidence[]
}

const field =
  /^(sources|citations?|source_?(documents?|nodes?|urls?|links?)|references|retrieved_?(documents?|docs|chunks|contexts?|contents?)|data_?points|search_?results|supporting_?(documents?|facts|evidence)|evidence|footnotes|grounding_?\w*|followup_?sources)$/i
const element =
  /^(Tool|ToolHeader|Sources?|Citations?|References?|Reasoning|Artifact|Steps|ChainOfThought|(?!Create|Delete|Edit|Add|Update|New|Select)\w*(Sources|Citations?|References|CitationCards?|SourceCards?|SourceLinks?|SourceDocuments?|ToolCalls?|ToolInvocations?|ToolResults?|ToolOutput|ToolHeader|ThinkingSteps?|AgentSteps?|MessageReasoning|DocumentPreview|DocumentToolResult|DocumentToolCall))$/
const messagePart = /^(toolInvocations?|tool_calls|toolResults?|intermediate_?steps|citations|sources|source_?documents)$/i
const asked =
  /\b(cite (the |your |all |each |every |any )?((search|retrieved|provided|relevant|source) )?(sources?|references?|documents?|passages?|results?|articles?|chunks?|relevant)|citations?\b[^.\n]{0,80}\b(must|should|each|every|include|format|number|required)|(include|list|provide|add|mention|give)\b[^.\n]{0,40}\b(sources?|citations?|references|source documents?|links? to)\b|always (include|reference) (the )?source|source name for each fact|\[(source|citation|doc|1)\w*\]|(each|every) source (on|in) a (separate|new) line|sources? used|square brackets to reference)/i
const interfaceWord = /\b(sources?|citations?|references|retrieved (documents|chunks|passages)|source documents?)\b/i
const steps =
  /^(chainlit\.(Step|step|LangchainCallbackHandler|AsyncLangchainCallbackHandler|LlamaIndexCallbackHandler)|(langchain\w*(\.\w+)*|streamlit\.external\.langchain)\.StreamlitCallbackHandler|streamlit\.status)$/

const candidates = /source|citation|reference|tool|step|retrieved|evidence|reasoning|artifact|data_?points/i

export function detect(context: Context): CitationsFact {
  const shown: Evidence[] = []
  const logged: Evidence[] = []
  const { routes, servers } = context.fact('serving')
  const says = context.fact('words')
  const answering = new Set([...routes.map((it) => it.file), ...servers.map((it) => it.path)])
  for (const path of context.fact('paths').of('application')) {
    if (/(^|\/)application[\w.-]*\.(ya?ml|properties)$/.test(path)) {
      const index = (context.text(path) ?? '').split('\n').findIndex((line) => /(log|include)-query-response\s*[:=]\s*true/.test(line))
      if (index >= 0) logged.push({ path, line: index + 1, detail: 'retrieved documents in the telemetry' })
      continue
    }
    if (/\.(razor|cshtml|vue|svelte|html)$/.test(path)) {
      const index = (context.text(path) ?? '')
        .slice(0, 300_000)
        .split('\n')
        .findIndex((line) => line.length < 1000 && /\b(citation|sources?List|source-?(link|document)s?|references?-?list)\b/i.test(line))
      if (index >= 0) shown.push({ path, line: index + 1, detail: 'citation on the page' })
      continue
    }
    if (/\.stories\.[jt]sx?$|(^|[/_-])(eval\w*|benchmark\w*|ragas\w*)([/_.-]|$)/i.test(path)) continue
    const text = /\.(py|[cm]?[jt]sx?|java|kt|cs|go)$/.test(path) ? context.text(path) : null
    if (text === null || text.length > 600_000 || !says(path, candidates)) continue
    const source = context.fact('program').file(path)
    if (!source) continue
    const isView = /\.[jt]sx$/.test(path)
    const names = namesOf(source)
    for (const { node } of expressionsWithin(source.root)) {
      if (node.type === 'element' && isView && element.test(dotted(node.name)) && !/Provider$|Icon$|External/.test(dotted(node.name)))
        shown.push({ path, line: node.line, detail: `shows ${dotted(node.name)}` })
      else if (node.type === 'call' && isView && /^is(Static|Dynamic)?Tool(OrDynamicTool)?UIPart$/.test(dotted(node.callee)))
        shown.push({ path, line: node.line, detail: 'shows the steps of tools' })
      else if (node.type === 'member' && isView && messagePart.test(node.name)) shown.push({ path, line: node.line, detail: `shows ${node.name}` })
      else if (
        node.type === 'dict' &&
        (answering.has(path) || isSent(node)) &&
        node.entries.some((it) => it.key !== null && field.test(it.key)) &&
        !isEmptyList(node)
      )
        shown.push({ path, line: node.line, detail: 'sources in the response' })
    }
    shown.push(...listedSources(source))
    for (const { node } of callsOf(source)) {
      const name = names(node.callee) ?? dotted(node.callee)
      if (steps.test(name)) shown.push({ path, line: node.line, detail: 'steps on the page' })
      if (/^(streamlit|gradio|chainlit)\./.test(name) && node.args.some((it) => saysSources(it.value)))
        shown.push({ path, line: node.line, detail: 'sources on the page' })
      if (
        answering.size &&
        node.args.some((it) => it.name === 'type' && it.value.type === 'string' && /^tool_?(call|output)s?$/i.test(it.value.value))
      )
        shown.push({ path, line: node.line, detail: 'tool calls sent to the user' })
      if (node.args.some((it) => it.name !== null && field.test(it.name)) && /(Response|Answer|Result|Reply|Output|Message)$/.test(name))
        shown.push({ path, line: node.line, detail: 'sources in the response' })
      if (node.args.some((it) => it.name === 'return_source_documents' && it.value.type === 'boolean' && it.value.value) && answering.has(path))
        shown.push({ path, line: node.line, detail: 'source documents in the response' })
    }
  }
  const prompts = context
    .fact('instructions')
    .filter(({ text }) => asked.test(text.slice(0, 20_000)) && /answer|respon|report|user|question|write|question/i.test(text.slice(0, 20_000)))
  shown.push(...prompts.map(({ path, line }) => ({ path, line, detail: 'citations asked of the model' })))
  return { shown, logged }
}

/** `for source in sources: yield …`: each source goes into what is sent or written */
function listedSources(source: SourceFile): readonly Evidence[] {
  const found: Evidence[] = []
  walkStatements(source, (statement) => {
    if (statement.type !== 'block' || statement.kind !== 'for' || !statement.heads.some(namesSources)) return
    if (statement.body.some(sends)) found.push({ path: source.path, line: statement.line, detail: 'sources listed in the answer' })
  })
  return found
}

const namesSources = (expr: Expr): boolean =>
  expr.type === 'index'
    ? expr.index.type === 'string' && field.test(expr.index.value)
    : expr.type === 'call'
      ? expr.args.some((it) => namesSources(it.value))
      : (expr.type === 'name' || expr.type === 'member') && field.test(expr.name)

const sends = (statement: Statement): boolean =>
  (statement.type === 'return' && statement.kind === 'yield') ||
  (statement.type === 'assign' &&
    statement.kind === 'augmented' &&
    statement.targets.some((it) => /answer|response|reply|text|message|output/i.test(dotted(it)))) ||
  (statement.type === 'expression' &&
    statement.value.type === 'call' &&
    /(^|\.)(send\w*|write|markdown|stream\w*|say|reply\w*)$/.test(dotted(statement.value.callee)))

/** an object beside an answer: `{ answer, sources }`; a chunk with its source is none */
const isSent = (node: Extract<Expr, { type: 'dict' }>): boolean =>
  node.entries.some((it) => /^(answer|response|reply|output|result|final_?answer)$/i.test(it.key ?? ''))
const isEmptyList = (node: Extract<Expr, { type: 'dict' }>): boolean =>
  node.entries.filter((it) => it.key !== null && field.test(it.key)).every((it) => it.value.type === 'list' && it.value.items.length === 0)
const saysSources = (value: Expr): boolean =>
  (value.type === 'string' && value.value.length < 200 && interfaceWord.test(value.value)) ||
  (value.type === 'template' && value.parts.some(saysSources))
