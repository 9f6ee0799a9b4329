import { defineCheck, fail, partial, pass } from '../check.ts'

const enough = 5

export const check = defineCheck({
  id: 'feedback/ab-testing',
  needs: ['variants', 'serving'],
  words: {
    title: 'Variants are compared on live traffic, each user on one version',
    why: 'Only real traffic tells which of two prompts or models serves users better.',
    fix: 'Assign each user to a variant by an experiment or a percentage flag, and record the variant with the answer and its rating.',
  },
  judge({ variants, serving }) {
    if (variants.assigned.length) return pass('Users are assigned to variants.', variants.assigned.slice(0, enough))
    if (variants.switched.length) return partial('Variants can be switched; nobody is assigned to one.', variants.switched.slice(0, enough))
    const place = serving.serves
    return fail('One variant is shipped.', place ? [{ path: place.path, line: place.line, detail: 'no second variant is offered here' }] : [])
  },
})
