// Bias, fairness and toxicity: measured by an evaluation, one item of a rubric, or spoken of.
import type { SourceFile } from '../../languages/source-model.ts'
import { dotted, walkExpressions } from '../../languages/walk.ts'
import type { Context } from '../context.ts'
import { namesOf } from '../serving/names.ts'
import { textOf } from './code.ts'
import type { BiasMention } from './model.ts'
import { namesEvaluation } from './words.ts'

const measures =
  /\b(BiasMetric|ToxicityMetric|FairnessMetric|Toxicity(LLM)?Eval(uator)?|BiasLLMEval|HateUnfairness\w*|ContentSafety\w*Evaluator|HarmfulContent\w*|TOXICITY_PROMPT\w*|harmfulness|maliciousness|toxigen|crows_?pairs|winobias|winogender|bbq|stereoset|real_?toxicity_?prompts|hurtlex|detoxify|fairlearn|giskard\.scan|disparate_impact|demographic_parity|equalized_odds)\b|\b(evaluate|measure|compute|calculate|assess|check|test|score|run)_?(the_?)?(bias|toxicity|fairness|stereotyp\w*)\w*\s*\(|\b(bias|toxicity|fairness)_?(score|rate|metrics?|evaluation|evaluator|benchmark|results?)\b|\bload\((toxicity|regard|honest)\b/i
const configured = /^\s*-?\s*(id:\s*)?["']?(bias|bias:\w+|harmful:hate|toxicity|is-toxic|perspective)\b["']?/i
const code = /\.(py|ipynb|[cm]?[jt]sx?|cs|java|kt)$/
const namedFile = /(^|[/_.-])(bias|fairness|toxicity)([/_.-]|$)/i
const item = /\b(un)?bias(ed|es)?\b|\bfairness\b|\bstereotyp/i

/** What evaluation code and configuration measures of it, and what its prompts ask for. */
export function biasIn(context: Context, files: ReadonlySet<string>): BiasMention[] {
  const found: BiasMention[] = []
  const { classOf } = context.fact('paths')
  const importsOf = context.fact('importGraph')
  const own = context.snapshot.files
    .map(({ path }) => path)
    .filter(
      (path) => code.test(path) && (namedFile.test(path) || namesEvaluation(path)) && !['vendored', 'generated', 'docs'].includes(classOf(path)),
    )
  const beside = [...files].flatMap((path) => importsOf(path).filter((it) => /prompt|rubric|criteria|metric|eval/i.test(it)))
  for (const path of new Set([...files, ...own, ...beside])) {
    const text = context.text(path)
    if (text === null || !/bias|toxic|fairness|harm|stereotyp|hate|unfair|bbq|crows|giskard|Moderation/i.test(text)) continue
    const source = context.fact('program').file(path)
    const asked = /\.(ya?ml|json)$/.test(path) ? configured : measures
    const at = source ? measuredAt(source) : text.split('\n').flatMap((line, index) => (line.length < 1000 && asked.test(line) ? [index + 1] : []))
    for (const line of at) found.push({ path, line, detail: 'bias or toxicity is measured', measured: true })
    if (!at.length && source) {
      const line = rubricAt(source)
      if (line) found.push({ path, line, detail: 'one item of a rubric', measured: false })
    }
  }
  return found
}

function measuredAt(source: SourceFile): readonly number[] {
  const names = namesOf(source)
  const lines = new Set<number>()
  walkExpressions(source, (expr) => {
    if (expr.type === 'member' && /^(HateUnfairness|Bias|Toxicity|HATE_UNFAIRNESS)$/.test(expr.name)) lines.add(expr.line)
    if (expr.type !== 'call') return
    const name = names(expr.callee) ?? dotted(expr.callee)
    const given = expr.args[0]?.value
    if (
      measures.test(`${name.split('.').at(-1)}(${given?.type === 'string' ? given.value : ''}`) ||
      /^giskard\.scan$|^opik\.evaluation\.metrics\.(\w+\.)*Moderation$/.test(name)
    )
      lines.add(expr.line)
  })
  return [...lines].sort((a, b) => a - b)
}

function rubricAt(source: SourceFile): number {
  let line = 0
  walkExpressions(source, (expr) => {
    if (!line && (expr.type === 'string' || expr.type === 'template') && textOf(expr).length > 80 && item.test(textOf(expr))) line = expr.line
  })
  return line
}
