// Model ids that travel as data before a call uses them: the body of a request to the application's own proxy, the default of a setting on a page.
import { classifyModel } from '../catalogue/models.ts'
import type { Expr, Scope } from '../languages/source-model.ts'
import { callsOf, dotted, expressionsWithin, lastName, walkStatements } from '../languages/walk.ts'
import type { Context } from './context.ts'

export interface LooseModel {
  readonly id: string
  readonly path: string
  readonly line: number
}

const modelKey = /^(model|model_?name|model_?id|deployment(_?name)?|query_?model|chat_?model|llm|default_?model)$/i
const carriers =
  /^(stringify|fetch|post|put|json|useState|useLocalStorage|useReducer|useRef|create|createStore|ref|reactive|signal|send|request|defaults?|RealtimeSession)$/
const holders = /(body|config\w*|settings?|defaults?|payload|request|options|params|initial\w*|preferences)$/i

/** Ids of published models under a key that names a model, in data that is sent or set by default; menus of choices are none. */
export function detect(context: Context): readonly LooseModel[] {
  const program = context.fact('program')
  const paths = context.fact('paths')
  if (!context.fact('calls').application.length) return []
  const found: LooseModel[] = []
  for (const path of program.sources) {
    if (paths.classOf(path) !== 'application') continue
    if (/\.(py|ipynb)$/.test(path)) {
      found.push(...ofRuns(path, context), ...ofTokenizers(path, context))
      continue
    }
    if (!/\.[cm]?[jt]sx?$/.test(path)) continue
    const text = context.text(path)
    if (text === null || text.length > 400_000 || !/\b\w*(model|deployment)\w*["']?\s*:/i.test(text)) continue
    const source = program.file(path)
    if (!source) continue
    const take = (expr: Expr, depth: number): void => {
      if (depth > 4) return
      if (expr.type === 'dict')
        for (const { key, value, line } of expr.entries) {
          if (key !== null && modelKey.test(key) && value.type === 'string' && classifyModel(value.value).known)
            found.push({ id: value.value, path, line })
          else if (value.type === 'dict' && !/^(model_?)?(prices?|costs?|limits?|info|catalog\w*)$/i.test(key ?? '')) take(value, depth + 1)
        }
      else if (expr.type === 'function') for (const it of returnsOf(expr.scope)) take(it, depth + 1)
      else if (expr.type === 'binary') for (const it of [expr.left, expr.right]) take(it, depth + 1)
    }
    for (const { node } of callsOf(source))
      if (carriers.test(lastName(node.callee)) && !/^z\b/.test(dotted(node.callee))) for (const { value } of node.args) take(value, 0)
    walkStatements(source, (statement) => {
      if (statement.type !== 'assign' || statement.value?.type !== 'dict') return
      if (statement.targets.some((target) => (target.type === 'name' || target.type === 'member') && holders.test(target.name)))
        take(statement.value, 0)
    })
  }
  const seen = new Set<string>()
  return found.filter(({ id, path, line }) => {
    const key = `${id} ${path} ${line}`
    return seen.has(key) ? false : seen.add(key)
  })
}

/** `config={"configurable": {"planner_model": "o3"}}`: what a graph is run with */
function ofRuns(path: string, context: Context): readonly LooseModel[] {
  if (!/["']configurable\\?["']/.test(context.text(path) ?? '')) return []
  const source = context.fact('program').file(path)
  if (!source) return []
  return expressionsWithin(source.root).flatMap(({ node }) => {
    const runs = node.type === 'dict' ? node.entries.filter(({ key }) => key === 'configurable') : []
    return runs.flatMap(({ value }) =>
      value.type !== 'dict'
        ? []
        : value.entries.flatMap((it) =>
            it.key !== null && /(^|_)(model|llm)(_?(name|id))?$/i.test(it.key) && it.value.type === 'string' && classifyModel(it.value.value).known
              ? [{ id: it.value.value, path, line: it.line }]
              : [],
          ),
    )
  })
}

/** the tokenizer of a model is loaded by the model's id */
function ofTokenizers(path: string, context: Context): readonly LooseModel[] {
  const program = context.fact('program')
  if (!program.relevant.includes(path)) return []
  return program.ruled(path).flatMap((site) => {
    const given = site.rule.symbol.makes === 'transformers.tokenizer' ? program.argument(site, 'arg0|pretrained_model_name_or_path') : null
    return (given ? program.evaluate(given.expr, given.place) : []).flatMap((value) =>
      value.kind === 'literal' && typeof value.value === 'string' && isPublished(value.value)
        ? [{ id: value.value, path: value.place.file.path, line: value.expr.line }]
        : [],
    )
  })
}

/** an id of a hub, not a folder */
const isPublished = (id: string): boolean =>
  /^\w[\w.-]*(\/\w[\w.-]*)?$/.test(id) && (classifyModel(id).known || /^(bert|distilbert|roberta|t5)-/.test(id))

const returnsOf = (scope: Scope): Expr[] =>
  scope.body.flatMap((statement) => (statement.type === 'return' && statement.value ? [statement.value] : []))
