import { defineCheck, fail, partial, pass } from '../check.ts'

const enough = 5

export const check = defineCheck({
  id: 'finetune/retraining',
  needs: ['training'],
  words: {
    title: 'There is a strategy of retraining',
    why: 'Data and base models move on; a model that is never trained again falls behind unnoticed.',
    fix: 'Retrain by a schedule or a pipeline, or write down when and how the model is trained again.',
  },
  judge({ training: { retraining, runs } }) {
    const strategy = retraining.filter((it) => it.how !== 'orchestrated')
    if (strategy.length) return pass('The model is retrained by schedule or by a written rule.', strategy.slice(0, enough))
    if (retraining.length) return partial('A pipeline trains the model, started by hand.', retraining.slice(0, enough))
    return fail(
      'Nothing says when the model is trained again.',
      runs.slice(0, 1).map(({ path, line }) => ({ path, line, detail: 'is started by hand' })),
    )
  },
})
