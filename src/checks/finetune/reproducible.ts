import { defineCheck, fail, partial, pass } from '../check.ts'

const enough = 5

export const check = defineCheck({
  id: 'finetune/reproducible',
  needs: ['training'],
  words: {
    title: 'The same run gives the same model',
    why: 'Without a seed nobody can tell an improvement from chance.',
    fix: 'Set the seed of the training run and of every random generator that it uses.',
  },
  judge({ training: { seeds, runs } }) {
    const own = seeds.filter((it) => it.of === 'training')
    if (own.length) return pass('Seeds are set for training.', own.slice(0, enough))
    const gaps = runs.slice(0, 1).map(({ path, line }) => ({ path, line, detail: 'trains without a seed of its own' }))
    const split = seeds.filter((it) => it.of === 'split')
    if (split.length) return partial('Only the split of the data is seeded.', split.slice(0, enough), gaps)
    if (seeds.length) return partial('Only the default seed of the library holds.', seeds.slice(0, enough), gaps)
    return fail('No seed is set.', gaps)
  },
})
