import { type Evaluation, type EvaluationsFact, scoredAt } from '../../detect/evaluations.ts'
import { defineCheck, fail, partial, pass } from '../check.ts'

const enough = 5
const fewest = 5

export const check = defineCheck({
  id: 'evals/suite',
  needs: ['evaluations', 'calls'],
  words: {
    title: 'The answers are evaluated',
    why: 'Without an evaluation nobody can tell whether a new prompt or model answers better or worse.',
    fix: 'Write a script that asks the system a set of questions and scores its answers, by expected answers or by a judge.',
  },
  judge({ evaluations, calls }) {
    const runnable = evaluations.evaluations.filter((it) => isRunnable(it, evaluations))
    if (runnable.length) return pass('Runnable code scores the answers of this system.', scoredAt(runnable.slice(0, enough)))
    const attempts = evaluations.evaluations.filter((it) => it.how !== 'loss')
    const gaps = calls.application
      .filter((call) => call.purpose === 'answer' && call.kind !== 'construct' && call.kind !== 'train')
      .slice(0, enough)
      .map(({ path, line, endLine }) => ({ path, line, endLine, detail: 'no evaluation scores what this call answers' }))
    if (attempts.length) return partial('The evaluation has fewer than five cases, or is switched off.', attempts.slice(0, enough), gaps)
    if (evaluations.evaluations.length) return partial('The loss is all that is scored.', evaluations.evaluations.slice(0, enough), gaps)
    if (evaluations.documented.length && !evaluations.product.length)
      return partial('An evaluation is documented, no code repeats it.', evaluations.documented.slice(0, enough), gaps)
    return fail(evaluations.product.length ? 'The evaluation scores other systems; nothing scores this one.' : 'Nothing scores the answers.', gaps)
  },
})

/** At least five labelled cases, as far as their number is known. */
function isRunnable(it: Evaluation, { data }: EvaluationsFact): boolean {
  if (it.disabled || it.how === 'loss') return false
  if (it.how === 'live-test') return (it.cases ?? 0) >= fewest
  if (it.cases !== null) return it.cases >= fewest
  return data.length === 0 || data.some(({ cases }) => cases === null || cases >= fewest)
}
