import { defineCheck, fail, partial, pass } from '../check.ts'

const enough = 5

export const check = defineCheck({
  id: 'finetune/method',
  needs: ['training'],
  words: {
    title: 'The fine-tuning method is explicit',
    why: 'Full tuning, LoRA or preference optimisation fail in different ways; whoever continues the work has to know which it is.',
    fix: 'Set the method and its settings in code or configuration, and explain it in a sentence of the README.',
  },
  judge({ training: { method, explained, runs } }) {
    const set = method.length ? method : runs
    if (set.length && explained.length) return pass('The method is set and explained.', [...set.slice(0, 3), ...explained.slice(0, 2)])
    if (set.length)
      return partial(
        'The method is set in code, no sentence explains it.',
        set.slice(0, enough),
        runs.slice(0, 1).map(({ path, line }) => ({ path, line, detail: 'its method is not explained in prose' })),
      )
    return explained.length ? partial('The method is explained, not set.', explained.slice(0, enough)) : fail('The method is not told.')
  },
})
