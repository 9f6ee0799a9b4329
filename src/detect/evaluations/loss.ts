// Validation of a model that is trained: metrics that the trainer computes, or the loss alone.
import type { Context } from '../context.ts'
import type { Evaluation } from './model.ts'

const metrics = /\bcompute_metrics\s*=\s*(?!None\b)\w|\bevaluator\s*=\s*(?!None\b)\w|\bcompute_metrics\b[^\n]{0,40}\bdef\b|\bdef\s+compute_metrics\b/
const loss =
  /\beval_dataset\s*=\s*(?!None\b)\w|\b(eval|evaluation)_strategy\s*=\s*["'](?!no\b)|(?<![a-z])(val|valid|validation|eval|test)_?loss(es)?\b|losses\[["']val|\bestimate_loss\b|\bvalidation_(file|dataset|data)\s*=\s*(?!None\b)|(?<![a-z])perplexity\b|\bval_dataloader\b|\bval_set_size\b/i

const configured =
  /^\s*(val_set_size|eval_steps|evals_per_epoch|val_size)["']?:\s*(0?\.\d*[1-9]\d*|[1-9]\d*)|^\s*(eval_strategy|evaluation_strategy):\s*(?!["']?no\b)\w/

export function lossIn(context: Context): Evaluation[] {
  const runs = new Set(context.fact('training').runs.map((it) => it.path))
  return [...runs].flatMap((path): Evaluation[] => {
    const lines = (context.text(path) ?? '').split('\n')
    const at = (pattern: RegExp) => lines.findIndex((line) => line.length < 2000 && !/^\s*("?\s*)?#/.test(line) && pattern.test(line)) + 1
    const isCode = /\.(py|ipynb)$/.test(path)
    const measured = isCode ? at(metrics) : 0
    const line = measured || at(isCode ? loss : configured)
    if (!line) return []
    const detail = measured ? 'the trainer computes metrics on held-out data' : 'the loss alone is scored'
    return [{ path, line, detail, how: measured ? 'metric' : 'loss', tool: null, disabled: false, cases: null }]
  })
}
