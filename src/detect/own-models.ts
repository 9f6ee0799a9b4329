// Language models whose architecture the repository itself defines, and loops that train a model by hand.
import type { Expr, Scope, SourceFile } from '../languages/source-model.ts'
import { dotted, expressionsWithin, walkExpressions } from '../languages/walk.ts'
import type { CallSite } from '../resolve/evaluate.ts'
import type { Context } from './context.ts'
import type { Program, RuledCall } from './program.ts'

export interface OwnModel {
  readonly name: string
  readonly path: string
  readonly line: number
  readonly scope: Scope
}

export interface Loop {
  readonly path: string
  /** the backward pass: what the optimizer steps on */
  readonly site: CallSite
  readonly own: OwnModel | null
  /** the call that loads pretrained weights of a language, embedding or reranking model, in the loop's file or in one that it imports */
  readonly pretrained: RuledCall | null
  /** weights are read into the own model and some of them are frozen: it is adapted, not trained from scratch */
  readonly adapts: boolean
}

export interface OwnModelsFact {
  /** classes with a token embedding and a head over the vocabulary */
  readonly models: readonly OwnModel[]
  readonly loops: readonly Loop[]
  /** the own models and pretrained weights that a file reaches through its imports */
  reached(path: string): Reached
}

type Reached = Pick<Loop, 'own' | 'pretrained'>

export function detect(context: Context): OwnModelsFact {
  const program = context.fact('program')
  const paths = context.fact('paths')
  const python = program.sources.filter((path) => /\.(py|ipynb)$/.test(path) && paths.classOf(path) !== 'docs')
  const models = python.flatMap((path) => (/Embedding\(|\.Embed\(/.test(context.text(path) ?? '') ? modelsIn(path, context) : []))
  const importsOf = context.fact('importGraph')
  const filesFrom = (path: string): readonly string[] => {
    const direct = importsOf(path)
    return [...new Set([path, ...direct, ...direct.flatMap(importsOf)])]
  }
  const reached = (path: string): Reached => {
    const files = filesFrom(path)
    return {
      own: models.find((it) => files.includes(it.path)) ?? null,
      pretrained:
        files.flatMap((it) => program.ruled(it).filter(({ rule }) => loads.test(rule.symbol.makes ?? '') && rule.symbol.role === 'construct'))[0] ??
        null,
    }
  }
  const adapts = (path: string): boolean => {
    const files = filesFrom(path)
    return [frozen, filled].every((sign) => files.some((it) => sign.test(context.text(it) ?? '')))
  }
  let importers: Map<string, string[]> | undefined
  const importersOf = (path: string): readonly string[] => {
    if (!importers) {
      importers = new Map()
      for (const from of python)
        for (const it of new Set(importsOf(from))) {
          const known = importers.get(it)
          if (known) known.push(from)
          else importers.set(it, [from])
        }
    }
    return importers.get(path) ?? []
  }
  // a trainer is given its model: what builds one imports both
  const above = (path: string): Reached & { readonly from: string } => {
    const found = { ...reached(path), from: path }
    if (found.own || found.pretrained) return found
    const around = importersOf(path)
      .filter((it) => it !== path)
      .map((from) => ({ ...reached(from), from }))
    return around.find((it) => it.own) ?? around.find((it) => it.pretrained) ?? found
  }
  const loops = python.flatMap((path): Loop[] => {
    const text = context.text(path) ?? ''
    const isLoop = /\.backward\(|value_and_grad\(/.test(text)
    const isFitted = /\.fit\(/.test(text) && /lightning/.test(text)
    if (measuring.test(path) || (!isLoop && !isFitted)) return []
    const source = program.file(path)
    const sites = source === null ? [] : isFitted ? fits(path, program) : backwards(source)
    if (!sites.length || (isLoop && !program.callsOf(path).some(({ expr }) => steps.test(nameOf(expr.callee))))) return []
    const { from, ...found } = above(path)
    if (!found.own && !found.pretrained) return []
    const adapted = adapts(from)
    return sites.map((site) => ({ path, site, ...found, adapts: adapted }))
  })
  return { models, loops, reached }
}

/** kinds of value that hold pretrained weights of a language model */
const loads = /^(transformers\.(model|encoder|classifier)|sentence-transformers\.(encoder|cross-encoder)|local\.embedder|local\.reranker)$/
const frozen = /\.requires_grad(_\(False\)| = False)/
const filled = /\.load_state_dict\(/
const steps = /^(step|apply_gradients|update)$/

/** `Trainer(…).fit(module)` of Lightning */
const fits = (path: string, program: Program): CallSite[] =>
  program
    .callsOf(path)
    .filter(
      ({ expr, place }) =>
        expr.callee.type === 'member' &&
        expr.callee.name === 'fit' &&
        program.evaluate(expr.callee.object, place).some((value) => value.kind === 'library' && value.type === 'lightning.trainer'),
    )

/** measures speed: what it trains is thrown away */
const measuring = /(^|\/)(bench\w*|profil\w*|\w*_(bench|benchmark|profiler?))\.py$/i

/** The first backward pass of each function, from the head of its loop on. */
function backwards(source: SourceFile): CallSite[] {
  const found = new Map<Scope, CallSite>()
  walkExpressions(source, (expr, scope, _, blocks) => {
    if (expr.type !== 'call' || !/^(backward|value_and_grad)$/.test(nameOf(expr.callee)) || found.has(scope)) return
    const loop = blocks.findLast((it) => it.kind === 'for' || it.kind === 'while')
    const near = loop && expr.line - loop.line < 40
    found.set(scope, { expr: near ? { ...expr, line: loop.line } : expr, place: { file: source, scope, frame: null } })
  })
  return [...found.values()]
}

const nameOf = (expr: Expr): string => (expr.type === 'member' || expr.type === 'name' ? expr.name : '')

function modelsIn(path: string, context: Context): OwnModel[] {
  const program = context.fact('program')
  return program.scopesOf(path).flatMap((scope): OwnModel[] => {
    if (scope.kind !== 'class' || !scope.bases.some((base) => /(^|\.)(\w*Module|\w*Model|Layer)$/.test(dotted(base)))) return []
    const calls = expressionsWithin(scope).flatMap(({ node }) => (node.type === 'call' ? [node] : []))
    const overVocabulary = (args: readonly { readonly value: Expr }[]): boolean =>
      args.some((arg) => /vocab|n_tokens|num_tokens|ntoken/i.test(textOf(arg.value)))
    const embeds = calls.some((call) => /^(Embedding|Embed|VocabParallelEmbedding)$/.test(nameOf(call.callee)) && overVocabulary(call.args))
    const predicts = calls.some(
      (call) =>
        (/^(Linear|Dense|ColumnParallelLinear|Conv1D|NormedLinear)$/.test(nameOf(call.callee)) && overVocabulary(call.args)) ||
        /^(cross_entropy|CrossEntropyLoss|softmax_cross_entropy\w*|attend)$/.test(nameOf(call.callee)),
    )
    return embeds && predicts ? [{ name: scope.name, path, line: scope.line, scope }] : []
  })
}

function textOf(expr: Expr): string {
  if (expr.type === 'call') return `${dotted(expr.callee)} ${expr.args.map((arg) => textOf(arg.value)).join(' ')}`
  if (expr.type === 'index') return `${textOf(expr.object)} ${textOf(expr.index)}`
  if (expr.type === 'string') return expr.value
  if (expr.type === 'binary') return `${textOf(expr.left)} ${textOf(expr.right)}`
  return dotted(expr)
}
