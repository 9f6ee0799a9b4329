// Whether the system's answers are evaluated: by what, on which data, and what becomes of the scores.
import type { ModelCall } from './calls.ts'
import type { Context, Evidence } from './context.ts'
import { biasIn } from './evaluations/bias.ts'
import { frameworksIn, inlineCases, scriptIn, startsItself } from './evaluations/code.ts'
import { commandsIn } from './evaluations/commands.ts'
import { configurationsIn } from './evaluations/configurations.ts'
import { asData, dataIndex, filesNamedIn } from './evaluations/data.ts'
import { liveTests } from './evaluations/live-tests.ts'
import { lossIn } from './evaluations/loss.ts'
import { type BiasMention, type Evaluation, type EvaluationData, fewest, type Kept } from './evaluations/model.ts'
import { namedData } from './evaluations/named-data.ts'
import { isProduct } from './evaluations/product.ts'
import { documented } from './evaluations/prose.ts'
import { keptRuns, resultsIn } from './evaluations/results.ts'
import { isResult, namesCases, namesEvaluation } from './evaluations/words.ts'
import { groupBy } from './group.ts'

export type { BiasMention, Evaluation, EvaluationData, How, Keeping, Kept } from './evaluations/model.ts'

/** An evaluation as evidence: where it begins, then what else of it scores. */
export const scoredAt = (evaluations: readonly Evaluation[]): Evidence[] => [
  ...evaluations,
  ...evaluations.flatMap(({ path, also = [] }) => also.map((line) => ({ path, line, detail: 'scores the answers, too' }))),
]

export interface EvaluationsFact {
  /** evaluations of this system's answers */
  readonly evaluations: readonly Evaluation[]
  /** evaluation code that scores other systems: it is what the repository offers */
  readonly product: readonly Evaluation[]
  readonly data: readonly EvaluationData[]
  /** how scores are kept, best first */
  readonly results: readonly Kept[]
  readonly bias: readonly BiasMention[]
  /** evaluation by hand, or results without code, in prose */
  readonly documented: readonly Evidence[]
  /** paths of the evaluations that exercise the call: they import its file, or ask the running application */
  of(call: ModelCall): readonly string[]
  /** files of evaluation code and configuration, with what they import from beside them */
  readonly files: ReadonlySet<string>
}

const sourceFile = /\.(py|ipynb|[cm]?[jt]sx?|java|kt|cs|go)$/
const candidates = /eval|judge|bleu|rouge|exact_?match|hit_?rate|accuracy|faithful|scor|grade|benchmark|similarity/i
const largest = 4_000_000

export function detect(context: Context): EvaluationsFact {
  const commanded = commandsIn(context)
  const all = [...written(context), ...commanded.evaluations, ...liveTests(context), ...lossIn(context)]
  const importsOf = context.fact('importGraph')
  const scored = all.filter((it) => it.how !== 'loss' && it.how !== 'live-test')
  const files = new Set(scored.flatMap((it) => [it.path, ...importsOf(it.path).filter((other) => namesEvaluation(other))]))
  const own = isProduct(context, scored)
  const named = namedData(
    context,
    new Set([...files, ...all.flatMap((it) => [it.path, ...importsOf(it.path), ...importsOf(it.path).flatMap(importsOf)])]),
  )
  const results = [...files, ...all.filter((it) => it.how === 'loss').map((it) => it.path)].flatMap((path) =>
    resultsIn(path, context.text(path) ?? '', context),
  )
  const runs = scored.length ? keptRuns(context) : null
  const order = { 'per-run': 0, overwritten: 1, printed: 2 } as const
  return {
    evaluations: own ? [] : all,
    product: own ? all : [],
    data: [...dataOf(context, scored, files, named), ...named, ...commanded.data],
    results: [...results, ...(runs ? [runs] : [])].sort((a, b) => order[a.keeping] - order[b.keeping]),
    bias: biasIn(context, files),
    documented: documented(context),
    of: exercised(own ? [] : all.filter((it) => it.how !== 'loss' && !it.disabled), context),
    files,
  }
}

/** By imports; an evaluation that imports no call at all asks the application that runs, and so every call that answers. */
function exercised(evaluations: readonly Evaluation[], context: Context): (call: ModelCall) => readonly string[] {
  const importsOf = context.fact('importGraph')
  const models = new Set(context.fact('calls').application.map((call) => call.path))
  const reached = new Map<string, ReadonlySet<string>>()
  for (const { path } of evaluations) {
    const seen = new Set([path])
    const queue = [path]
    for (let at = queue.pop(); at !== undefined && seen.size < 200; at = queue.pop())
      for (const next of importsOf(at)) {
        if (seen.has(next)) continue
        seen.add(next)
        queue.push(next)
      }
    const own = new Set([...seen].filter((it) => it !== path && models.has(it)))
    reached.set(path, own)
  }
  const paths = [...reached.keys()].sort()
  return (call) =>
    call.purpose !== 'answer' || call.kind === 'train'
      ? []
      : paths.filter((path) => (reached.get(path)?.size ? reached.get(path)?.has(call.path) : path !== call.path))
}

/** Evaluations in code and configuration, by path. */
function written(context: Context): Evaluation[] {
  const paths = context.fact('paths')
  const { files: testFiles, modelPaths } = context.fact('tests')
  const tests = new Map(testFiles.map((it) => [it.path, it]))
  const offline = startedOffline(context)
  return context.snapshot.files.flatMap(({ path, kind, size }): Evaluation[] => {
    const part = paths.classOf(path)
    if (
      (kind !== 'file' && kind !== 'executable') ||
      size > largest ||
      part === 'vendored' ||
      part === 'generated' ||
      part === 'lock' ||
      part === 'ci'
    )
      return []
    if (/\.(ya?ml|json)$/i.test(path)) {
      const text = /promptfoo|eval|flow\.dag|redteam|prompts?|test/i.test(path) ? context.text(path) : null
      const configured = text === null ? null : configurationsIn(path, text, context)
      return configured ? [configured] : []
    }
    const text = sourceFile.test(path) && part !== 'docs' ? context.text(path) : null
    if (text === null || !context.fact('words')(path, candidates)) return []
    const libraries = frameworksIn(path, context)
    const test = tests.get(path)
    if (
      libraries.length ||
      (test && (test.fakedAt !== null || !(test.live || (namesEvaluation(path) && test.imports.some((it) => modelPaths.has(it))))))
    )
      return libraries
    const code = withoutComments(path, text)
    const script = scriptIn(path, code, context)
    if (!script || !offline(path, code)) return []
    const detail = script.how === 'judge' ? 'a model grades the answers' : 'a script scores the answers'
    return [{ path, line: script.line, detail, how: script.how, tool: null, disabled: false, cases: null, also: script.also }]
  })
}

/** Whether a file is started by someone other than the server: it is a program, or a program or notebook imports it. What only a server reaches is a feature of the product. */
function startedOffline(context: Context): (path: string, text: string) => boolean {
  const program = context.fact('program')
  const importsOf = context.fact('importGraph')
  const servers = new Set([...context.fact('serving').servers.map((it) => it.path), ...context.fact('serving').routes.map((it) => it.file)])
  const starts = (path: string, text: string): boolean => !servers.has(path) && startsItself(path, program.file(path), text)
  let importers: Map<string, string[]> | undefined
  return (path, text) => {
    if (starts(path, text)) return true
    importers ??= new Map(
      [
        ...groupBy(
          program.sources.flatMap((from) => importsOf(from).map((to) => ({ from, to }))),
          ({ to }) => to,
        ),
      ].map(([to, list]) => [to, list.map(({ from }) => from)]),
    )
    const around = [...(importers.get(path) ?? [])]
    const further = around.flatMap((it) => importers?.get(it) ?? [])
    return [...around, ...further].some((it) => starts(it, context.text(it) ?? ''))
  }
}

/** Data files that evaluations load; where they take them from the command line, those that are named as such. */
function dataOf(
  context: Context,
  evaluations: readonly Evaluation[],
  files: ReadonlySet<string>,
  named: readonly EvaluationData[],
): EvaluationData[] {
  if (!evaluations.length) return []
  const index = dataIndex(context)
  const found = new Map<string, EvaluationData>()
  const keep = (path: string, usedAt: Evidence | null) => {
    const data = found.has(path) ? null : asData(path, context, usedAt)
    if (data) found.set(path, data)
  }
  for (const path of files) {
    const text = context.text(path) ?? ''
    for (const target of filesNamedIn(path, text, index)) keep(target.path, { path, line: target.line, detail: '' })
    const source = context.fact('program').file(path)
    const cases = source ? inlineCases(source) : 0
    if (cases) found.set(path, { path, line: 1, detail: 'cases in the code', versioned: true, cases })
  }
  for (const { path, line, how, cases } of evaluations)
    if ((how === 'configuration' || how === 'framework') && cases !== null && !found.has(path))
      found.set(path, { path, line, detail: how === 'configuration' ? 'cases in the configuration' : 'cases in the tests', versioned: true, cases })
  const isNamed = named.some((it) => files.has(it.path))
  const loaded = [...found.values()].sort((a, b) => (b.cases ?? 0) - (a.cases ?? 0))
  if (!isNamed)
    for (const path of index.files)
      if (namesCases(path) && !isResult(path) && (context.fact('paths').classOf(path) !== 'test' || namesEvaluation(path))) keep(path, null)
  const others = [...found.values()].filter((it) => !loaded.includes(it)).sort((a, b) => (b.cases ?? 0) - (a.cases ?? 0))
  return loaded.some((it) => (it.cases ?? 0) >= fewest)
    ? [...loaded, ...others]
    : [...loaded, ...others].sort((a, b) => (b.cases ?? 0) - (a.cases ?? 0))
}

function withoutComments(path: string, text: string): string {
  const hash = /\.(py|ipynb)$/.test(path)
  return text
    .split('\n')
    .map((line) => (hash ? line.replace(/^(\s*"?\s*)#.*$/, '$1') : line.replace(/^\s*(\/\/|\*|\/\*).*$/, '')))
    .join('\n')
}
