import { defineCheck, fail, partial, pass } from '../check.ts'
import { about, evidenceOf, missingText } from '../prose.ts'

export const check = defineCheck({
  id: 'impact/expected-impact',
  needs: ['documents', 'statements'],
  words: {
    title: 'The expected benefit is estimated',
    why: 'Without a figure nobody can tell later whether the system was worth its cost and its risks.',
    fix: 'Write down one figure against the present process: hours saved per month, tickets answered, error rate before and after.',
  },
  judge({ documents, statements }) {
    const figures = statements.of('benefit-figure')
    if (figures.length > 0) return pass('The benefit over the present process has a figure.', evidenceOf(figures, 'puts a figure on the benefit'))
    const benefits = [...about(statements, 'benefit'), ...about(statements, 'organisation-objective')]
    const gap = missingText(documents, 'put a figure on the benefit over the present process')
    if (benefits.length > 0) return partial('A benefit is named without a figure.', evidenceOf(benefits, 'names a benefit'), [gap])
    return fail('No document estimates the benefit.', [gap])
  },
})
