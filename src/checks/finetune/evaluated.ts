import { scoredAt } from '../../detect/evaluations.ts'
import { defineCheck, fail, partial, pass } from '../check.ts'

const enough = 5

export const check = defineCheck({
  id: 'finetune/evaluated',
  needs: ['training', 'evaluations'],
  words: {
    title: 'The tuned model is compared with what it replaces',
    why: 'A lower loss is no better answer; only an evaluation shows whether tuning was worth it.',
    fix: 'Evaluate the tuned model and its base on held-out questions or a benchmark, by code.',
  },
  judge({ training: { runs }, evaluations }) {
    const own = evaluations.evaluations.filter((it) => it.how !== 'loss' && it.how !== 'live-test' && !it.disabled)
    if (own.length) return pass('Code evaluates the produced model.', scoredAt(own.slice(0, enough)))
    const loss = evaluations.evaluations.filter((it) => it.how === 'loss')
    const gaps = runs.slice(0, 1).map(({ path, line }) => ({ path, line, detail: 'what it trains is evaluated by no code' }))
    if (loss.length) return partial('The loss is all that is measured.', loss.slice(0, enough), gaps)
    if (evaluations.documented.length) return partial('Results are documented, no code repeats them.', evaluations.documented.slice(0, enough), gaps)
    return fail('The model is not evaluated.', gaps)
  },
})
