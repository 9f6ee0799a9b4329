// What is added to or made of a question before the model gets it: rewriting, routing, examples, facts of the user, the history.
import type { Call, Expr } from '../languages/source-model.ts'
import { dotted, lastName, walk } from '../languages/walk.ts'
import type { Context, Evidence } from './context.ts'
import type { Program } from './program.ts'
import type { Told } from './prompt-senses.ts'

export interface EnrichmentFact {
  /** rewriting, condensing, expansion, HyDE, routing, decomposition, examples, facts of user or session */
  readonly enriched: readonly Evidence[]
  /** the earlier messages, as they are */
  readonly history: readonly Evidence[]
}

/** classes and functions of libraries that do it by name */
const byLibrary =
  /(^|[.#])(ConversationalRetrieval(QA)?Chain|create_history_aware_retriever|createHistoryAwareRetriever|MultiQueryRetriever|HypotheticalDocumentEmbedder|HyDEQueryTransform|StepDecomposeQueryTransform|DecomposeQueryTransform|CondenseQuestionChatEngine|CondensePlusContextChatEngine|SubQuestionQueryEngine|RouterQueryEngine|RouterRetriever|SelfQueryRetriever|FewShot\w*PromptTemplate|SemanticSimilarityExampleSelector|LLMRouterChain|MultiPromptChain|MultiRouteChain|RouterChain|EmbeddingRouterChain|QueryFusionRetriever|ContextChatEngine|CondenseQuestionTransformer|QueryTransformer|RewriteQueryTransformer|MultiQueryExpander|CompressingQueryTransformer|ExpandingQueryTransformer|SemanticRouter|RouteLayer|LabeledFewShot|BootstrapFewShot\w*|KNNFewShot)(\.\w+)?(\(\))*$/
/** functions of the repository that are called */
const byName =
  /^(?:(?:re_?write|re_?phrase|re_?formulate|expand|condense|contextuali[sz]e|decompose|enrich|enhance|optimi[sz]e|preprocess|transform|translate|split|classify|route|analy[sz]e|understand|plan|generate|standalone|refine)_?(?:the_?|user_?|search_?|sub_?|follow_?up_?|multi_?|chat_?|standalone_?)*(?:quer(?:y|ies)|questions?|intent|request)(?:_?\w*)?|(?:improve|enhance|optimi[sz]e|expand|re_?write|refine)_?(?:the_?|user_?)*prompt|(?:query|question|intent|prompt)_?(?:rewrit\w*|expan\w*|transform\w*|rout\w*|classif\w*|decompos\w*|enrich\w*|enhanc\w*|reformulat\w*|condens\w*|planner|analy[sz]er)|hyde\w*|generate_?hypothetical\w*|generate_?(?:sub|multi|search|similar|alternative)_?(?:quer|question)\w*|standalone_?question\w*|(?:semantic_?)?router?|route_?(?:to|by|message|agent)\w*|triage\w*|detect_?intent|classify_?(?:message|input|user\w*|topic))$/i
/** prompts by the name of what they do to the question */
const namedForQuestions =
  /(question|quer(y|ies))_?to_?quer|(quer(y|ies)|question)_?(rewrit|expan|transform|decompos|enrich|enhanc|condens|rout|classif)|(re_?writ|re_?phras|condens|expand|decompos|contextuali[sz]e)\w*_?(q|quer(y|ies)|question)(_|[A-Z]|$)|multi_?query|hyde|step_?back|rout(er|ing)_?(system_?)?prompt|standalone_?question|intent_?classif/i
const notThese = /sql|cypher|param|string|client|express|fastapi|useRouter|createRouter|answer|report|image/i
const historyWords =
  /^(chat_?)?(history|messages|conversation|dialogue?|chat_?history|message_?history|ui_?messages|core_?messages|model_?messages|previous_?messages|memory|contents|input_?items|turns|context_?messages)$/i

export function detect(context: Context): EnrichmentFact {
  const senses = context.fact('promptSenses')
  const told = (list: readonly Told[]): Evidence[] => list.filter((it) => it.prompt.answers).map(({ path, line, detail }) => ({ path, line, detail }))
  const enriched: Evidence[] = [
    ...told(senses.of('tells-rewriting')),
    ...senses.examples.map(({ path, line, detail }) => ({ path, line, detail })),
    ...told(senses.userFacts),
  ]
  const history: Evidence[] = []
  for (const { name, path, line, answers } of context.fact('prompts').prompts)
    if (answers && namedForQuestions.test(name)) enriched.push({ path, line, detail: `${name} prepares the question` })
  const program = context.fact('program')
  const paths = context.fact('paths')
  for (const path of program.relevant) {
    if (paths.classOf(path) !== 'application') continue
    const shots = fewShots(context.text(path) ?? '')
    if (shots !== null) enriched.push({ path, line: shots, detail: 'examples are sent with the question' })
    const turns = new Map<string, number>()
    for (const site of program.callsOf(path)) {
      noteTurn(site.expr, turns)
      const { callee, line } = site.expr
      const last = callee.type === 'member' || callee.type === 'name' ? callee.name : ''
      const library = /^(?:from_|create|build|[A-Z])|Retriever|Chain|Engine/.test(last)
        ? program.evaluate(callee, site.place).find((value) => value.kind === 'library')
        : undefined
      if (library?.kind === 'library' && byLibrary.test(library.path)) enriched.push({ path, line, detail: `${last} prepares the question` })
      else if (
        library?.kind === 'library' &&
        /MessagesPlaceholder$|RunnableWithMessageHistory$|ConversationChain$|Conversation\w*Memory$|\w(Chat)?MessageHistory$/.test(library.path)
      )
        history.push({ path, line, detail: `${last} adds the history` })
      else if (byName.test(last) && !notThese.test(last) && isOwn(program.evaluate(callee, site.place)))
        enriched.push({ path, line, detail: `${last} prepares the question` })
      else if (callee.type === 'member' && /^query(Router|Transformers?|Expander)$/.test(last) && site.expr.args.length)
        enriched.push({ path, line, detail: `${last} prepares the question` })
      else if (/^(predict|route|select|__call__|invoke)$/.test(last) && callee.type === 'member' && /router$/i.test(dotted(callee.object)))
        enriched.push({ path, line, detail: 'the question is routed' })
      if (
        site.expr.args.some(
          (arg) => /^(handoffs|handoff_destinations)$/.test(arg.name ?? '') && !(arg.value.type === 'list' && !arg.value.items.length),
        )
      )
        enriched.push({ path, line, detail: 'questions are routed to agents' })
    }
    const answered = turns.get('assistant') ?? turns.get('model')
    if (answered !== undefined && turns.has('user') && !isOnlyShown(path, program))
      history.push({ path, line: answered, detail: 'questions and answers are gathered' })
  }
  const search = context.fact('agents').tools.filter((tool) => tool.effect === 'read' && /search|retriev|query|lookup|look_?up|find/i.test(tool.name))
  enriched.push(...search.map((tool) => ({ ...tool.at, detail: `the model phrases the question for ${tool.name}` })))
  history.push(...sentHistory(context))
  return { enriched, history }
}

/** the line of code that puts few-shot examples together, by their name */
function fewShots(text: string): number | null {
  const index = text
    .split('\n')
    .findIndex((line) => line.length < 500 && /^(?!\s*(#|\/\/|\*|"))[^#]*\bfew_?shots?\w*\s*(:[^=]{0,60})?=[^=]/i.test(line))
  return index < 0 ? null : index + 1
}

/** `history.append({ role: 'user', … })`: whose words a list gathers, with the line */
function noteTurn({ callee, args, line }: Call, turns: Map<string, number>): void {
  // `history.AddAssistantMessage(answer)`, `memory.add_ai_message(answer)`
  const said = callee.type === 'member' ? /^add_?(user|assistant|ai)_?message$/i.exec(callee.name)?.[1]?.toLowerCase() : undefined
  if (said !== undefined) turns.set(said === 'ai' ? 'assistant' : said, line)
  if (callee.type !== 'member' || !/^(append|push|add)$/.test(callee.name)) return
  for (const { value } of args) {
    const role = value.type === 'dict' ? value.entries.find((entry) => entry.key === 'role')?.value : undefined
    if (role?.type === 'string') turns.set(role.value, line)
  }
}

/** Streamlit's list of messages is drawn anew at each run: that alone sends no history to a model. False where the file gathers turns elsewhere. */
function isOnlyShown(path: string, program: Program): boolean {
  const source = program.file(path)
  const holders = new Set(
    program.callsOf(path).flatMap(({ expr }) => {
      const turns = new Map<string, number>()
      noteTurn(expr, turns)
      return turns.size && expr.callee.type === 'member' ? [placeOf(expr.callee.object)] : []
    }),
  )
  const [holder] = holders
  if (!source || holders.size !== 1 || holder === undefined || !/session_state/.test(holder)) return false
  let isSent = false
  walk(source, {
    expression: (expr, _, ancestors, blocks) => {
      if (placeOf(expr) !== holder) return
      const around = ancestors.at(-1)
      const loop = blocks.findLast((it) => it.kind === 'for' && it.heads.includes(expr))
      const isMember = around?.type === 'member' || around?.type === 'index'
      const isSize = around?.type === 'call' && /^(len|print|write|json)$/.test(lastName(around.callee))
      const gathers = loop?.body.some((it) => it.type === 'expression' && it.value.type === 'call' && lastName(it.value.callee) === 'append') ?? false
      const isShown = loop !== undefined ? !gathers : around === undefined || isMember || isSize || around.type === 'binary'
      if (!isShown) isSent = true
    },
    statement: (statement) => {
      if (statement.type === 'assign' && statement.kind === 'plain' && statement.value && placeOf(statement.value) === holder) isSent = true
    },
  })
  return !isSent
}

/** `st.session_state.messages`, `st.session_state["messages"]` */
const placeOf = (expr: Expr): string =>
  expr.type === 'index' && expr.index.type === 'string' ? `${dotted(expr.object)}.${expr.index.value}` : expr.type === 'member' ? dotted(expr) : ''

const isOwn = (values: readonly { readonly kind: string }[]): boolean =>
  values.some((value) => value.kind === 'function' || value.kind === 'class' || value.kind === 'instance')

/** calls whose messages are more than instruction and question */
function sentHistory(context: Context): Evidence[] {
  const calls = context.fact('calls')
  const program = context.fact('program')
  return calls.application.flatMap((call): Evidence[] => {
    if (call.kind !== 'chat') return []
    const given = calls.argument(call, 'prompt') ?? calls.argument(call, 'messages')
    const first = given?.expr ?? call.site.expr.args[0]?.value
    if (!first) return []
    const names: string[] = []
    const collect = (expr: typeof first, depth: number): void => {
      if (depth > 3) return
      if (expr.type === 'name' || expr.type === 'member') {
        names.push(expr.name)
        // `[{ role: 'system', … }, ...messages]` under a name of its own
        for (const value of depth < 2 ? program.evaluate(expr, call.site.place) : [])
          if (value.kind === 'structure' && value.expr.type === 'list' && value.place.file.path === call.path)
            for (const item of value.expr.items) if (item.type === 'other' || item.type === 'name') collect(item, 2)
      } else if (expr.type === 'index') collect(expr.object, depth + 1)
      else if (expr.type === 'list') for (const item of expr.items) collect(item, depth + 1)
      else if (expr.type === 'other') for (const item of expr.children) collect(item, depth + 1)
      else if (expr.type === 'binary') for (const item of [expr.left, expr.right]) collect(item, depth + 1)
      else if (expr.type === 'call') for (const item of expr.args) collect(item.value, depth + 1)
      else if (expr.type === 'dict') for (const item of expr.entries) collect(item.value, depth + 1)
    }
    collect(first, 0)
    const prompts = context.fact('prompts').of(call)
    const slot = prompts.some((prompt) => prompt.variables.some((name) => historyWords.test(name)))
    // a list that is written out from instruction and question, and gets nothing more
    const isWritten = (name: string): boolean => {
      const values = program.evaluate({ type: 'name', name, line: first.line, endLine: first.line }, call.site.place)
      return (
        values.length > 0 &&
        values.every(
          (value) =>
            value.kind === 'structure' &&
            value.expr.type === 'list' &&
            value.expr.items.length > 0 &&
            value.expr.items.every((item) => item.type === 'dict' && item.entries.some((entry) => /^role$/i.test(entry.key ?? ''))),
        ) &&
        !program
          .callsOf(call.path)
          .some(
            ({ expr: { callee, args } }) =>
              (callee.type === 'member' &&
                callee.object.type === 'name' &&
                callee.object.name === name &&
                /^(append|push|extend|unshift|insert|concat|add)$/.test(callee.name)) ||
              (callee.type === 'name' && callee.name === 'append' && args[0]?.value.type === 'name' && args[0].value.name === name),
          )
      )
    }
    const isOwnList =
      first.type === 'name' && prompts.length > 0 && prompts.every((prompt) => prompt.path === call.path) && !/history|conversation/i.test(first.name)
    const told = names.filter((name) => historyWords.test(name) && !isWritten(name) && !(isOwnList && first.type === 'name' && name === first.name))
    return slot || told.length > 0 ? [{ path: call.path, line: call.line, detail: 'earlier messages are sent' }] : []
  })
}
