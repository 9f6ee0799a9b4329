// Where scores of answers or of a model go: kept run by run, printed, or overwritten.
import type { Call, Expr, SourceFile } from '../languages/source-model.ts'
import { callsOf, dotted } from '../languages/walk.ts'
import type { Context, Evidence } from './context.ts'
import { type Names, namesOf } from './serving/names.ts'
import { conditionAt } from './tracing/condition.ts'

export interface ScoresFact {
  /** one record a run: trackers, evaluation platforms, result files named by run or time */
  readonly kept: readonly Evidence[]
  /** printed, overwritten by the next run, or kept only when switched on */
  readonly passing: readonly Evidence[]
}

/** Platforms and trackers that keep every run by themselves. */
const platform =
  /^(langsmith(\.\w+)*\.(evaluate|aevaluate|evaluate_comparative)|langsmith(\.\w+)*\.(Client|AsyncClient)\(\)\.(evaluate|aevaluate|run_on_dataset|arun_on_dataset)|langsmith\/(evaluation|vitest|jest)\.(evaluate|describe|test)|braintrust(\.\w+)*\.(Eval|EvalAsync|init|init_experiment|initExperiment)|weave(\.\w+)*\.Evaluation|mlflow(\.\w+)*\.(evaluate|log_metrics?|start_run)|wandb(\.\w+)*\.(log|init)|comet_ml\.\w+|neptune\.init_run|clearml\.Task\.init|trackio\.(init|log)|swanlab\.(init|log)|aim\.Run|phoenix\.experiments\.(run_experiment|evaluate_experiment)|@arizeai\/phoenix-client\/experiments\.runExperiment|opik(\.\w+)*\.evaluat(e|ion|e_experiment|e_prompt)|langfuse(\.\w+)*(\(\))?\.run_experiment|promptflow(\.\w+)*\.PFClient\(\)\.run|azure\.ai\.ml\.MLClient(\.\w+)?\(\)\.jobs\.create_or_update|galileo(\.\w+)*\.\w*experiment|humanloop(\.\w+)*\.evaluations\.run|confident\w*\.\w+|evidently\.ui(\.\w+)+|ragas\.experiment(\.\w+)*|inspect_ai\.eval(_set)?|torch\.utils\.tensorboard(\.\w+)*\.SummaryWriter|tensorboardX\.SummaryWriter|lightning(\.\w+)*\.loggers\.\w+Logger)$|(^|\.)(DiskBasedReportingConfiguration(\.Create)?|AzureStorageReportingConfiguration(\.Create)?)$/
/** members of a client that came from another module */
const platformMember = /(^|\.)(aevaluate|run_on_dataset|arun_on_dataset|run_experiment|pf\.(run|runs\.create_or_update))$/

const evaluationFile = /(^|[/_.-])(evals?|evaluat\w*|ragas|benchmarks?|deepeval|judge|llm_?judge|scoring)([/_.-]|$)/i
const scoreWord = /(score|metric|accuracy|faithful|relevan|precision|recall|f1|bleu|rouge|correct|result|evaluation|summary|perplex|loss)/i
const runName =
  /(time_?stamp|datetime|date|\bnow\b|\bts\b|run_?(id|name|dir|folder)|experiment(_?(name|id))?|uuid|commit|sha|version|session|strftime|isoformat|toISOString|getTime|Date)/i
const writer =
  /(^|\.)(open|write_text|write_bytes|writeFile|writeFileSync|to_csv|to_json|to_parquet|to_excel|dump|save_json|save_results|writeText|WriteAllText(Async)?|WriteFile|Path|join|makedirs|mkdir)$/

/** a training run that looks at more than its own loss: what is tracked then is a score of the model */
const validates =
  /(eval|evaluation)_strategy|\b(val|valid|validation|eval|test)[_/ ](loss|acc\w*|bpb|ppl|metrics?)|compute_metrics|losses\[["']val|\.evaluate\(|perplexity|do_eval/i
const validatesAnywhere = (context: Context, paths: ReadonlySet<string>): boolean =>
  [...paths].some((path) => validates.test(context.text(path) ?? ''))

const scoring = /score|metric|accuracy|evaluat|judge|faithful|correct/i
const platforms =
  /langsmith|braintrust|weave|mlflow|wandb|comet_ml|neptune|clearml|phoenix|opik|promptflow|azure\.ai\.ml|tensorboard|trackio|swanlab|\baim\b|inspect_ai|ReportingConfiguration|humanloop|galileo|ragas|aevaluate|run_experiment/

export function detect(context: Context): ScoresFact {
  const kept: Evidence[] = []
  const passing: Evidence[] = []
  const says = context.fact('words')
  const program = context.fact('program')
  const paths = context.fact('paths')
  const trains = new Set(context.fact('training').runs.map((it) => it.path))
  for (const path of program.sources) {
    if (/^(vendored|generated|example)$/.test(paths.classOf(path))) continue
    const text = context.text(path)
    if (text === null || text.length > 2_000_000) continue
    // a tool that judges results while it answers evaluates no answers of its own
    const isEvaluation = evaluationFile.test(path) && !/(^|\/)tools?\/|[tT]ool\.[cm]?[jt]sx?$/.test(path) && says(path, scoring)
    if (!isEvaluation && !says(path, platforms)) continue
    const source = program.file(path)
    if (!source) continue
    const names = namesOf(source)
    for (const { node, scope } of callsOf(source)) {
      const name = names(node.callee) ?? dotted(node.callee)
      const at = { path, line: node.line }
      if (platform.test(name) || (platformMember.test(name) && isEvaluation)) {
        const state = conditionAt({ file: source, scope, frame: null }, node.line, program)
        const isScored = !trains.has(path) || validates.test(text)
        const list = isScored && (state === 'on' || switchedOn(context, source, node)) ? kept : passing
        list.push({ ...at, detail: `scores kept by ${name.split('.').at(-1) ?? name}` })
      }
    }
    if (isEvaluation) {
      const files = writesOf(source, names)
      kept.push(...files.filter((it) => it.byRun).map(({ byRun: _, ...evidence }) => evidence))
      passing.push(...files.filter((it) => !it.byRun).map(({ byRun: _, ...evidence }) => evidence), ...printsOf(source))
    }
  }
  for (const { path, line, state } of context.fact('training').trackers)
    if (state !== 'default' && validatesAnywhere(context, trains))
      (state === 'on' ? kept : passing).push({ path, line, detail: 'metrics of the run reported to a tracker' })
  for (const call of context.fact('calls').application)
    if (call.kind === 'train') passing.push({ path: call.path, line: call.line, detail: 'loss of the training run' })
  kept.push(...storedResults(context), ...context.fact('feedback').captured.filter((it) => it.detail.startsWith('rating stored by')))
  return { kept, passing }
}

/** `wandb_log = True` in a configuration of the repository switches on what `if wandb_log` guards. */
function switchedOn(context: Context, source: SourceFile, node: Call): boolean {
  const lines = context.text(source.path)?.split('\n') ?? []
  const guard = lines
    .slice(Math.max(0, node.line - 6), node.line)
    .map((line) => /^\s*if\s+(\w+)(\s+and\s+\w+)?\s*:/.exec(line)?.[1])
    .find((it) => it !== undefined)
  if (!guard) return false
  const setting = new RegExp(`^${guard}\\s*[=:]\\s*[Tt]rue\\b`, 'm')
  return context
    .fact('paths')
    .of('application')
    .some((path) => /(^|\/)conf(ig)?s?\//.test(path) && /\.(py|ya?ml|toml|json)$/.test(path) && setting.test(context.text(path) ?? ''))
}

/** Result files that an evaluation writes, by run where the path holds a time, a run or an experiment. */
function writesOf(source: SourceFile, names: Names): readonly (Evidence & { readonly byRun: boolean })[] {
  const calls = callsOf(source)
  // the words of a path are often put together in a variable or a call before
  const named = new Map<string, string>()
  for (const scope of [source.root]) collectPaths(scope.body, named)
  return calls.flatMap(({ node }) => {
    const name = names(node.callee) ?? dotted(node.callee)
    if (!writer.test(name) || /\.(join|mkdir|makedirs|Path)$|^(Path|join)$/.test(name)) return []
    if (/(^|\.)open$/.test(name) && !node.args.some((it) => it.value.type === 'string' && /^[wax]b?\+?$/.test(it.value.value))) return []
    const receiver = node.callee.type === 'member' ? words(node.callee.object, named, 0) : ''
    const path = `${receiver} ${node.args.map((it) => words(it.value, named, 0)).join(' ')}`
    if (!scoreWord.test(path) && !evaluationFile.test(path)) return []
    return [{ path: source.path, line: node.line, detail: runName.test(path) ? 'result file of each run' : 'result file', byRun: runName.test(path) }]
  })
}

function collectPaths(body: SourceFile['root']['body'], named: Map<string, string>): void {
  for (const statement of body) {
    if (statement.type === 'assign' && statement.value)
      for (const target of statement.targets)
        if (target.type === 'name' && !named.has(target.name)) named.set(target.name, words(statement.value, new Map(), 0))
    if (statement.type === 'definition') collectPaths(statement.scope.body, named)
    if (statement.type === 'block') collectPaths(statement.body, named)
  }
}

function words(expr: Expr, named: ReadonlyMap<string, string>, depth: number): string {
  if (depth > 6) return ''
  const inside = (it: Expr) => words(it, named, depth + 1)
  switch (expr.type) {
    case 'name':
      return `${expr.name} ${named.get(expr.name) ?? ''}`
    case 'member':
      return `${inside(expr.object)} ${expr.name}`
    case 'string':
      return expr.value.slice(0, 200)
    case 'template':
      return expr.parts.map(inside).join('')
    case 'call':
      return [expr.callee, ...expr.args.map((it) => it.value)].map(inside).join(' ')
    case 'binary':
      return `${inside(expr.left)} ${inside(expr.right)}`
    case 'conditional':
      return `${inside(expr.then)} ${inside(expr.otherwise)}`
    default:
      return ''
  }
}

const printsOf = (source: SourceFile): readonly Evidence[] =>
  callsOf(source)
    .filter(
      ({ node }) =>
        /^(print|console\.(log|table)|rprint|logger\.info|logging\.info)$/.test(dotted(node.callee)) &&
        node.args.some((it) => scoreWord.test(words(it.value, new Map(), 0))),
    )
    .slice(0, 1)
    .map(({ node }) => ({ path: source.path, line: node.line, detail: 'scores are printed' }))

const scored = /(score|accuracy|faithful|relevan|precision|recall|\bf1\b|bleu|rouge|correct|pass_?rate|grounded)/i
const resultFolder = /(^|\/)([\w-]*(results?|evaluations?|eval_?runs|experiments?|benchmarks?|reports?)[\w-]*)\//i

/** Results of several runs in the repository: the same file name in sibling folders, or several JSON files of the same fields in one folder of results. */
function storedResults(context: Context): readonly Evidence[] {
  const siblings = new Map<string, string[]>()
  const folders = new Map<string, string[]>()
  for (const { path, kind, size } of context.snapshot.files) {
    if (
      kind === 'symlink' ||
      size > 3_000_000 ||
      !/\.(jsonl?|csv)$/.test(path) ||
      !/(eval|result|benchmark|experiment)/i.test(path) ||
      !resultFolder.test(path) ||
      /(data_?sets?|questions?|ground_?truths?|golden|test_?data|prompts?)(\/|[\w-]*\.\w+$)/i.test(path)
    )
      continue
    if (/^(vendored|test)$/.test(context.fact('paths').classOf(path))) continue
    const [file = '', folder = '', ...rest] = path.split('/').reverse()
    const up = rest.reverse().join('/')
    if (up || resultFolder.test(`${folder}/`)) siblings.set(`${up}|${file}`, [...(siblings.get(`${up}|${file}`) ?? []), path])
    if (file.endsWith('.json')) folders.set(path.slice(0, -file.length), [...(folders.get(path.slice(0, -file.length)) ?? []), path])
  }
  for (const paths of siblings.values())
    if (paths.length > 1 && paths.some((path) => scored.test((context.text(path) ?? '').slice(0, 20_000))))
      return [{ path: paths[0] ?? '', line: 1, detail: `results of ${paths.length} runs in the repository` }]
  for (const paths of folders.values()) {
    const keys = paths.slice(0, 6).map((path) => topKeys(context.text(path) ?? ''))
    const [first] = keys
    if (paths.length > 1 && first && scored.test(first) && keys.filter((it) => it === first).length > 1)
      return [{ path: paths[0] ?? '', line: 1, detail: `results of ${paths.length} runs in the repository` }]
  }
  return []
}

const topKeys = (text: string): string => {
  const keys = [...text.slice(0, 3000).matchAll(/^\s{0,4}"([\w -]{1,60})"\s*:/gm)].map((it) => it[1])
  return [...new Set(keys)].sort((a = '', b = '') => a.localeCompare(b)).join(',')
}
