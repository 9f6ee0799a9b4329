// What keeps answers to what is known: rules in prompts and code, evaluations of groundedness, limits that are told or written down.
import type { Expr } from '../languages/source-model.ts'
import { walk } from '../languages/walk.ts'
import type { Context, Evidence } from './context.ts'
import type { Told } from './prompt-senses.ts'

export interface KnowledgeFact {
  /** grounding, refusal or citation is asked for in a prompt */
  readonly grounding: readonly Evidence[]
  /** groundedness is measured: metrics, judges, checks at run time */
  readonly measured: readonly Evidence[]
  /** a prompt that answers users says what to do when the answer is not known */
  readonly abstains: readonly Evidence[]
  /** code gives a fixed answer where nothing was found or the question is out of scope */
  readonly fallbacks: readonly Evidence[]
  /** classifiers of what is out of scope */
  readonly classifiers: readonly Evidence[]
  /** limits of the environment in prompts, and limits in documents */
  readonly limits: readonly Evidence[]
  /** mitigation of made-up answers is written down */
  readonly documented: readonly Evidence[]
  /** a library's own prompt grounds and refuses; nothing in the repository names it */
  readonly byDefault: readonly Evidence[]
}

const measures =
  /(^|[._#])(_?(faithful\w*|grounded\w*|groundness|hallucinat\w*|factual(ity|_?correctness|_?accuracy|_?consistency)\w*|answer_?correctness|citation_?(accuracy|check|valid\w*|verif\w*|precision|recall)|verify_?(citations?|claims?|answer|grounding)|check_?(hallucination|grounding|groundedness|faithfulness|citations?)|fact_?check\w*|context_?(utilization|adherence)|provenance_?(llm)?|minicheck|vectara\w*|is_?grounded\w*|self_?check\w*)(evaluator|metric|score|checker|grader|judge|check|detector)?)(\(\))*$/i
const classifier =
  /^(\w*(relevance|topical|topic|scope|off_?topic|on_?topic|in_?domain|out_?of_?(scope|domain))_?(guard\w*|check\w*|classif\w*|filter|detect\w*|rail)\w*|(is|check|detect|classify)_?(in_?scope|on_?topic|off_?topic|out_?of_?scope|in_?domain|answerable|answerability|relevant_?(to_?)?(question|query|topic|domain))\w*|block_?off_?topic|(off_?topic|out_?of_?scope)_?(guard|check|response|message)?)$/i
const notMeasures = /(^|[._#])(temperature|threshold)/i

/** what code says for itself where there is no answer */
const fallbackText =
  /\b(?:I (?:could(?: not|n.?t)|can(?:not| not|.?t)|was(?: not|n.t) able to|am unable to|do(?: not|n.?t)) (?:find|have|know|answer|locate)|(?:no|any) (?:relevant|matching|related) (?:information|documents?|results?|context|content|sources?)(?: \w+){0,3} (?:found|available)|(?:could not|couldn.t|unable to|did not|didn.t) (?:find|locate) (?:any |enough |the )?(?:relevant|information|answer|documents?|sources?|matching)|not enough information|do(?: not|n.t) (?:have|know) (?:enough|that|any|the)|outside (?:of )?(?:my|the) (?:scope|knowledge|expertise)|can only (?:answer|help|assist)|only (?:answer|help with|assist with) (?:questions?|topics?))|(?:没有找到|未找到|无法回答|不知道|抱歉，)|(?:見つかりません|お答えできません|わかりません)|(?:no encontr|no tengo (?:suficiente )?informaci|não encontr|não tenho inform|habe keine (?:passenden?|Informationen)|keine (?:passenden|relevanten) (?:Informationen|Dokumente)|n.ai pas trouvé|je ne sais pas)/i
const notFallback = /file|user|model|key|api|config|database|table|column|module|package|permission|session|token|path|directory|element|connection/i

export function detect(context: Context): KnowledgeFact {
  const senses = context.fact('promptSenses')
  const statements = context.fact('statements')
  const program = context.fact('program')
  const paths = context.fact('paths')
  const told = (list: readonly Told[], onlyAnswers: boolean): Evidence[] =>
    list.filter((it) => it.prompt.answers || !onlyAnswers).map(({ path, line, detail }) => ({ path, line, detail, kind: 'prompt' }))
  const measured: Evidence[] = told(senses.of('judges-grounding'), false)
  const fallbacks: Evidence[] = []
  const classifiers: Evidence[] = []
  const byDefault: Evidence[] = []
  for (const path of program.relevant) {
    const part = paths.classOf(path)
    const source = part === 'application' || part === 'test' ? program.file(path) : null
    if (!source) continue
    const inApplication = part === 'application'
    walk(source, {
      statement: (statement, scope) => {
        if (!inApplication || statement.type === 'definition') return
        const said = statement.type === 'return' || statement.type === 'expression' || statement.type === 'assign' ? statement.value : null
        if (!said || (statement.type === 'return' && statement.kind === 'raise')) return
        for (const text of spoken(said)) {
          if (!text.value.startsWith('Error') && text.value.length < 400 && fallbackText.test(text.value) && !notFallback.test(text.value))
            fallbacks.push({ path, line: text.line, detail: `a fixed answer in ${scope.name || 'the code'}` })
        }
      },
      expression: (expr) => {
        if (expr.type === 'name' || expr.type === 'member') {
          if (measures.test(expr.name) && !notMeasures.test(expr.name))
            measured.push({ path, line: expr.line, detail: `${expr.name} measures groundedness` })
          else if (inApplication && classifier.test(expr.name))
            classifiers.push({ path, line: expr.line, detail: `${expr.name} tells what is out of scope` })
        } else if (
          expr.type === 'string' &&
          expr.value.length < 40 &&
          /^(faithfulness|groundedness|hallucination|factuality|gpt_groundedness|answer_correctness|factual_correctness)$/i.test(expr.value)
        )
          measured.push({ path, line: expr.line, detail: `${expr.value} is measured` })
      },
      scope: (scope) => {
        if (measures.test(scope.name)) measured.push({ path, line: scope.line, detail: `${scope.name} measures groundedness` })
        else if (inApplication && classifier.test(scope.name))
          classifiers.push({ path, line: scope.line, detail: `${scope.name} tells what is out of scope` })
      },
    })
    if (!inApplication) continue
    for (const { rule, callee, expr, place } of program.ruled(path)) {
      if (rule.symbol.role !== 'combine' && rule.symbol.role !== 'index') continue
      if (
        /(RetrievalQA|ConversationalRetrieval|load_qa|loadQA|VectorDBQA|as_query_engine|as_chat_engine|asQueryEngine|RetrieverQueryEngine)/.test(
          callee.path,
        ) &&
        !program.argument({ expr, place }, 'prompt|combine_docs_chain_kwargs|chain_type_kwargs|qaTemplate|qaChainOptions|text_qa_template')
      )
        byDefault.push({ path, line: expr.line, detail: "the library's own prompt" })
    }
  }
  const abstaining = senses.of('tells-abstain').filter((it) => it.prompt.answers)
  return {
    grounding: [...told(senses.of('tells-grounding'), false), ...told(senses.of('tells-abstain'), false)],
    measured,
    abstains: told(abstaining, true),
    // the text of a prompt that says so is no answer of the code
    fallbacks: fallbacks.filter((it) => !abstaining.some(({ path, prompt, line }) => path === it.path && prompt.line <= it.line && it.line <= line)),
    classifiers,
    limits: [
      ...told(senses.of('tells-limits'), true),
      ...statements
        .of('states-limits')
        .filter((it) => it.about)
        .map(({ path, line }) => ({ path, line, detail: statements.detailOf('states-limits'), kind: 'prose' })),
    ],
    documented: statements
      .of('risk-hallucination')
      .map(({ path, line }) => ({ path, line, detail: statements.detailOf('risk-hallucination'), kind: 'prose' })),
    byDefault,
  }
}

/** the sentences that a value says: strings, templates, the fields of an answer */
function spoken(expr: Expr, depth = 0): { readonly value: string; readonly line: number }[] {
  if (depth > 3) return []
  if (expr.type === 'string') return [{ value: expr.value, line: expr.line }]
  if (expr.type === 'template') return [{ value: expr.parts.map((part) => (part.type === 'string' ? part.value : '…')).join(''), line: expr.line }]
  if (expr.type === 'dict') return expr.entries.flatMap((entry) => spoken(entry.value, depth + 1))
  if (expr.type === 'list') return expr.items.flatMap((item) => spoken(item, depth + 1))
  if (expr.type === 'conditional') return [...spoken(expr.then, depth + 1), ...spoken(expr.otherwise, depth + 1)]
  if (expr.type === 'binary' && expr.op === 'or') return spoken(expr.right, depth + 1)
  return expr.type === 'call' &&
    !/^(log\w*|info|debug|warn\w*|error|print|Error|raise|Exception|HTTPException|ValueError|fail|assert|notFound)$/.test(
      expr.callee.type === 'member' || expr.callee.type === 'name' ? expr.callee.name : '',
    )
    ? expr.args.flatMap((arg) => spoken(arg.value, depth + 1))
    : []
}
