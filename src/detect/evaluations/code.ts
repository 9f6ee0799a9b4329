// Evaluation code: what libraries of evaluation are called, and scripts that score answers by hand or by a judge.
import type { Expr, Scope, SourceFile } from '../../languages/source-model.ts'
import { dotted, expressionsWithin, scopesWithin, walkExpressions } from '../../languages/walk.ts'
import type { Context } from '../context.ts'
import type { RuledCall } from '../program.ts'
import type { Evaluation } from './model.ts'
import { asksForGrade, isAsked, isExpected, metricName, namesEvaluation, namesScoring } from './words.ts'

const imported: readonly (readonly [files: RegExp, pattern: RegExp, tool: string])[] = [
  [/\.cs$/, /^\s*(global\s+)?using\s+Microsoft\.Extensions\.AI\.Evaluation\b/, 'microsoft-extensions-ai-evaluation'],
  [/\.(java|kt)$/, /^\s*import\s+org\.springframework\.ai\.(chat\.)?evaluation\./, 'spring-ai'],
  [/\.(java|kt)$/, /^\s*import\s+io\.quarkiverse\.langchain4j\.testing\./, 'quarkus-langchain4j'],
  [/\.(java|kt)$/, /^\s*import\s+(dev\.dokimos|ai\.koog\.agents\.testing\.evaluation|com\.agentevals)\b/, 'evaluation library'],
  [/\.cs$/, /^\s*(global\s+)?using\s+(KernelMemory\.Evaluation|Azure\.AI\.Evaluation|AutoGen\.Evaluation)\b/, 'evaluation library'],
  [/\.go$/, /^\s*(\w+\s+)?"github\.com\/(braintrustdata|maragudk\/gai\/eval|firebase\/genkit\/go\/ai\/evaluator)/, 'evaluation library'],
] // biome-ignore format: a table

/** Libraries whose `evaluate` gives a loss. */
const lossOnly = new Set(['transformers', 'lightning'])
/** generic scores, which tell nothing unless something is scored with them */
const generic = new Set(['more-evaluation', 'promptflow'])

/** Runs of evaluation libraries in a file. */
export function frameworksIn(path: string, context: Context): Evaluation[] {
  const program = context.fact('program')
  const found: Evaluation[] = []
  const add = (line: number, tool: string, detail: string) => {
    if (!found.some((it) => it.tool === tool)) found.push({ path, line, detail, how: 'framework', tool, disabled: false, cases: null })
  }
  for (const { line, tool, title, cases } of decoratedTests(path, context))
    found.push({ path, line, detail: `runs ${title}`, how: 'framework', tool, disabled: false, cases })
  const ruled: readonly RuledCall[] = program.relevant.includes(path) ? program.ruled(path) : []
  const order = ['eval', 'redteam', 'judge', 'metric'] as const
  for (const role of order) {
    for (const { rule, expr } of ruled) {
      const { signature } = rule
      if (rule.symbol.role !== role || lossOnly.has(signature.id) || (role === 'metric' && generic.has(signature.id))) continue
      if (role === 'metric' && !signature.components.some((it) => it.kind === 'evaluation')) continue
      add(expr.line, toolOf(rule.signature.components, signature.id), `runs ${signature.title}`)
    }
  }
  if (namesEvaluation(path)) {
    const flow = ruled.find(({ rule }) => rule.signature.id === 'promptflow' && /PFClient|^\.(run|test)$/.test(rule.symbol.symbol))
    if (flow) add(flow.expr.line, 'promptflow', 'runs evaluation flows')
  }
  for (const { line, tool, title } of decoratedBy(path, context)) add(line, tool, `runs ${title}`)
  if (!found.length && namesEvaluation(path)) {
    const line = foreignRun(path, context)
    if (line) add(line, 'evaluation library', 'runs a library of evaluation')
  }
  if (found.length) return found
  for (const [files, pattern, tool] of imported) {
    if (!files.test(path)) continue
    const at = (context.text(path) ?? '').split('\n').findIndex((line) => pattern.test(line.slice(0, 300)))
    if (at >= 0) add(at + 1, tool, `runs ${tool}`)
  }
  return found
}

/** `from evaltools.eval import run_evaluate`: a library that no catalogue knows, by its own and its function's name */
function foreignRun(path: string, context: Context): number {
  const source = context.fact('program').file(path)
  if (!source) return 0
  const own = context
    .fact('importGraph')(path)
    .map(
      (it) =>
        it
          .replace(/\.\w+$/, '')
          .split('/')
          .at(-1) ?? '',
    )
  const names = new Set(
    source.imports
      .filter(
        ({ module, name }) =>
          !module.startsWith('.') &&
          /eval/i.test(module) &&
          !own.includes(module.split(/[./]/).at(-1) ?? '') &&
          /^(run_?|a)?(eval|evaluate|assert_?)\w*$/i.test(name ?? ''),
      )
      .map((it) => it.local),
  )
  const call = names.size
    ? expressionsWithin(source.root).find(({ node }) => node.type === 'call' && node.callee.type === 'name' && names.has(node.callee.name))
    : undefined
  return call?.node.line ?? 0
}

const toolOf = (components: readonly { readonly kind: string; readonly name: string }[], id: string): string =>
  components.find((it) => it.kind === 'evaluation')?.name ?? components[0]?.name ?? id

/** `@task`, `@scorer`: decorators that are named, not called */
function decoratedBy(path: string, context: Context): { line: number; tool: string; title: string }[] {
  if (!path.endsWith('.py') || !/@(task|scorer|experiment)/.test(context.text(path) ?? '')) return []
  const program = context.fact('program')
  const file = program.file(path)
  if (!file) return []
  return scopesWithin(file).flatMap((scope) =>
    scope.decorators.flatMap((decorator) =>
      program.evaluate(decorator, { file, scope: scope.parent ?? file.root, frame: null }).flatMap((value) => {
        const rule = value.kind === 'library' ? program.library.ruleOfSymbol('py', value.path) : null
        return rule?.symbol.role === 'eval'
          ? [{ line: decorator.line, tool: toolOf(rule.signature.components, rule.signature.id), title: rule.signature.title }]
          : []
      }),
    ),
  )
}

/** Tests that LangSmith records, `@pytest.mark.langsmith`, `@unit`, `@test`: each is a case, or as many as it is given. */
function decoratedTests(path: string, context: Context): { line: number; tool: string; title: string; cases: number | null }[] {
  if (!path.endsWith('.py') || !/langsmith/.test(context.text(path) ?? '')) return []
  const file = context.fact('program').file(path)
  if (!file || !invokes(file)) return []
  const marks = new Set([
    'pytest.mark.langsmith',
    ...file.imports.filter((it) => /^langsmith(\.|$)/.test(it.module) && /^(unit|test)$/.test(it.name ?? '')).map((it) => it.local),
  ])
  const marked = functionsOf(file).filter((scope) => scope.decorators.some((it) => marks.has(dotted(it.type === 'call' ? it.callee : it))))
  const [first] = marked
  if (!first) return []
  const counts = marked.map(({ decorators }) => {
    const given = decorators.flatMap((it) => (it.type === 'call' && dotted(it.callee) === 'pytest.mark.parametrize' ? [it.args[1]?.value] : []))
    const [list] = given
    return !given.length ? 1 : list?.type === 'list' && !list.comprehension ? list.items.length : null
  })
  const cases = counts.some((it) => it === null) ? null : counts.reduce<number>((sum, it) => sum + (it ?? 0), 0)
  return [{ line: first.line, tool: 'langsmith', title: 'LangSmith evaluation', cases }]
}

/** something in the file asks a model, a chain or an agent */
const invokes = (source: SourceFile): boolean =>
  expressionsWithin(source.root).some(
    ({ node }) =>
      node.type === 'call' &&
      /^(a?invoke|a?stream|a?run|generate\w*|ask\w*|query\w*|chat\w*|answer\w*|predict|a?complete|kickoff|a?call|create|respond\w*)$/.test(
        dotted(node.callee).split('.').at(-1) ?? '',
      ),
  )

export interface Script {
  readonly how: 'judge' | 'metric'
  readonly line: number
  readonly cases: number | null
  /** further lines that score */
  readonly also: readonly number[]
}

const asksSystem =
  /(localhost|127\.0\.0\.1|BASE_?URL|API_?URL|ENDPOINT|target_?url|server_?url|backend|api_base)[^\n]{0,80}|["'`/](api\/)?(chat|query|ask|generate|rag|answer|completions|predict|invoke|v1\/\w+)["'`/?]/i
const posts = /\b(requests|httpx|session|client|axios|http)\.(post|get)\(|\bfetch\(|HttpClient|RestTemplate|http\.Post\(/
const storedAnswers =
  /["'`](actual_?\w*|generated?_?\w*|predict\w*|responses?|model_?(output|answer|response)s?|answers?|completions?|outputs?)["'`]/i
const loads =
  /\b(json\.loads?\(|read_csv|read_json|read_parquet|read_excel|load_dataset|csv\.(DictReader|reader)|jsonlines|readFileSync|readFile\(|JSON\.parse|safe_load|load_from_disk|Dataset\.from|JsonSerializer|ReadAllText|readValue|os\.ReadFile|json\.Unmarshal|glob\()|\b(from|require\(|import\()\s*['"][^'"\n]{1,200}\.(jsonl?|csv)['"]/
const loops =
  /^\s*("?\s*)?(for|while|async for|await Promise\.all)\b|\bfor\s+[\w, ]{1,60}\s+in\b|parametrize\(|\b(it|test|describe)\.each\b|\[(InlineData|MemberData|ClassData)\b|@(CsvSource|ValueSource|MethodSource|CsvFileSource|ParameterizedTest)\b|\bfor\s*\(|\.(map|forEach|apply|iterrows|itertuples)\(|Parallel\.ForEach|foreach\s*\(|for _, /m

/** A script that scores answers: named so, over cases, with scores computed or given by a model. */
export function scriptIn(path: string, text: string, context: Context): Script | null {
  const source = context.fact('program').file(path)
  const named = namesEvaluation(path)
  const lines = text.split('\n')
  const prompt = source ? judgePrompt(source) : judgeText(text)
  const scoringNames = source ? scopesWithin(source).filter((it) => it.kind === 'function' && namesScoring(it.name)) : []
  const definesScore = scoringNames.length > 0 || /\b(evaluate|score|judge|grade)\w*(Async)?\s*\(/i.test(text)
  if (!named && !(definesScore && path.endsWith('.ipynb')) && scoringNames.length === 0) return null
  const metrics = lines.flatMap((line, index) =>
    line.length < 500 && !/^\s*("?\s*)?(from|import|#|\/\/|\*)/.test(line) && metricName.test(line) ? [index + 1] : [],
  )
  const [metric] = metrics
  const cases = source ? inlineCases(source) : 0
  const hasCases =
    loads.test(text) ||
    cases > 0 ||
    context
      .fact('importGraph')(path)
      .some((it) => loads.test(context.text(it) ?? ''))
  if (!loops.test(text) || !hasCases) return null
  const exercises = exercisesSystem(path, text, context)
  if (prompt > 0 && (exercises || storedAnswers.test(text)) && definesScore)
    return { how: 'judge', line: prompt, cases: cases || null, also: metrics }
  if (metric === undefined || !(named || scoringNames.length > 0)) return null
  if (!exercises && !(storedAnswers.test(text) && named)) return null
  // training code computes accuracies of other things: what is scored has to be text that a model gave
  return { how: 'metric', line: metric, cases: cases || null, also: metrics.slice(1) }
}

function exercisesSystem(path: string, text: string, context: Context): boolean {
  const calls = context.fact('calls')
  if ([...calls.application, ...calls.elsewhere].some((call) => call.path === path && call.kind !== 'train')) return true
  if (posts.test(text) && asksSystem.test(text)) return true
  const importsOf = context.fact('importGraph')
  const modelFiles = new Set([...calls.application.map((it) => it.path), ...context.fact('modelCode').files.map((it) => it.path)])
  const direct = importsOf(path)
  return [...direct, ...direct.flatMap(importsOf)].some((it) => it !== path && modelFiles.has(it))
}

function judgePrompt(source: SourceFile): number {
  let line = 0
  walkExpressions(source, (expr) => {
    if (line || (expr.type !== 'string' && expr.type !== 'template' && expr.type !== 'binary')) return
    if (asksForGrade(textOf(expr))) line = expr.line
  })
  return line
}

function judgeText(text: string): number {
  const match = /"""[\s\S]{80,6000}?"""|`[^`]{80,6000}`/.exec(text)
  return match && asksForGrade(match[0]) ? text.slice(0, match.index).split('\n').length : 0
}

export function textOf(expr: Expr, depth = 0): string {
  if (expr.type === 'string') return expr.value
  if (depth > 8) return ''
  if (expr.type === 'template') return expr.parts.map((part) => (part.type === 'string' ? part.value : '{}')).join('')
  if (expr.type === 'binary' && expr.op === '+') return textOf(expr.left, depth + 1) + textOf(expr.right, depth + 1)
  return ''
}

/** Labelled cases written in the code: lists of records with a question and what is expected, pairs, constructor calls with both. */
export function inlineCases(source: SourceFile): number {
  let most = 0
  let made = 0
  walkExpressions(source, (expr) => {
    if (expr.type === 'list' && !expr.comprehension) most = Math.max(most, expr.items.filter(isCase).length)
    else if (
      expr.type === 'call' &&
      isCaseKeys(expr.args.flatMap((arg) => (arg.name === null ? [] : [arg.name]))) &&
      expr.args.some((arg) => isText(arg.value))
    )
      made++
  })
  return Math.max(most, made)
}

const isText = (expr: Expr): boolean => expr.type === 'string' || expr.type === 'template'

function isCase(expr: Expr): boolean {
  if (expr.type === 'dict') return isCaseKeys(expr.entries.flatMap((entry) => entry.key ?? []))
  if (expr.type === 'call')
    return isCaseKeys(
      expr.args.flatMap((arg) => arg.name ?? (arg.value.type === 'dict' ? arg.value.entries.flatMap((entry) => entry.key ?? []) : [])),
    )
  return (
    expr.type === 'list' &&
    expr.items.length >= 2 &&
    expr.items.length <= 4 &&
    expr.items.slice(0, 2).every((it) => it.type === 'string') &&
    textOf(expr.items[0] ?? expr).length > 8
  )
}

const isCaseKeys = (keys: readonly string[]): boolean => keys.some(isAsked) && keys.some((key) => isExpected(key) && !isAsked(key))

/** Whether a file runs by itself: a program, a notebook, a test, or what such a file imports. */
export function startsItself(path: string, source: SourceFile | null, text: string): boolean {
  if (/\.(ipynb|evals?\.[cm]?[jt]sx?)$/.test(path) || /(^|\/)(tests?|__tests__|evals?|evaluations?|benchmarks?|scripts|experiments)\//i.test(path))
    return true
  if (
    /__name__\s*==\s*['"]__main__['"]|process\.argv|import\.meta\.main|require\.main|^#!|static\s+(async\s+)?(void|int|Task\w*)\s+Main\(|func main\(\)/m.test(
      text,
    )
  )
    return true
  if (/(^|\/)Program\.cs$/.test(path)) return true
  if (!source) return false
  return source.root.body.some(
    (statement) =>
      statement.type === 'expression' &&
      statement.value.type === 'call' &&
      /^(main|run\w*|evaluate\w*|app|fire\.Fire|typer\.run|asyncio\.run|start\w*)$/.test(dotted(statement.value.callee)),
  )
}

export const functionsOf = (source: SourceFile): Scope[] => scopesWithin(source).filter((it) => it.kind === 'function' && it.name !== '')
export const callsIn = (scope: Scope): readonly Expr[] => expressionsWithin(scope).flatMap(({ node }) => (node.type === 'call' ? [node] : []))
