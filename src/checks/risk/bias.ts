import { defineCheck, fail, partial, pass } from '../check.ts'

const enough = 5

export const check = defineCheck({
  id: 'risk/bias',
  needs: ['evaluations', 'statements'],
  words: {
    title: 'Bias is assessed',
    why: 'A model repeats the prejudices of its training data; what is not measured is found by those who are hurt.',
    fix: 'Add a bias, fairness or toxicity metric to the evaluation, and document its result.',
  },
  judge({ evaluations: { bias }, statements }) {
    const measured = bias.filter((it) => it.measured)
    if (measured.length) return pass('Bias or toxicity is measured.', measured.slice(0, enough))
    const results = statements.of('bias-result').map((it) => ({ path: it.path, line: it.line, detail: statements.detailOf('bias-result') }))
    if (results.length) return pass('The result of a bias evaluation is documented.', results.slice(0, enough))
    const named = [...bias, ...statements.of('bias').map((it) => ({ path: it.path, line: it.line, detail: statements.detailOf('bias') }))]
    if (named.length) return partial('Bias is named, but not measured.', named.slice(0, enough))
    return fail('Bias is not assessed.')
  },
})
