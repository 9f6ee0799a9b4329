import { defineCheck, fail, partial, pass } from '../check.ts'

const enough = 5

export const check = defineCheck({
  id: 'finetune/infrastructure',
  needs: ['training'],
  words: {
    title: 'The infrastructure of training is defined',
    why: 'Another GPU or number of processes gives another batch size, cost and model.',
    fix: 'Set the instance or GPU type in the code, the job specification or the infrastructure of training.',
  },
  judge({ training: { infrastructure, runs } }) {
    if (infrastructure.defined.length) return pass('The instance or GPU type is defined.', infrastructure.defined.slice(0, enough))
    const hosted = runs.filter((it) => it.hosted)
    if (hosted.length && hosted.length === runs.length) return pass('The provider that runs the job is set in code.', hosted.slice(0, enough))
    if (infrastructure.described.length) return partial('The hardware is only described.', infrastructure.described.slice(0, enough))
    return fail(
      'Nothing says on what the model is trained.',
      runs.slice(0, 1).map(({ path, line }) => ({ path, line, detail: 'its hardware is not defined' })),
    )
  },
})
