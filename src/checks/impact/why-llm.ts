import { defineCheck, fail, partial, pass } from '../check.ts'
import { evidenceOf, missingText } from '../prose.ts'

export const check = defineCheck({
  id: 'impact/why-llm',
  needs: ['documents', 'statements'],
  words: {
    title: 'It is written why a language model is needed',
    why: 'A rule, a search or a small classifier is cheaper, faster and easier to test; the reason for not using one should be known.',
    fix: 'Add a short paragraph that compares the model with the simplest alternative without one and says why it was ruled out.',
  },
  judge({ documents, statements }) {
    const alternatives = statements.of('why-llm-alternative')
    if (alternatives.length > 0)
      return pass('An alternative without a language model is weighed.', evidenceOf(alternatives, 'weighs an alternative without a language model'))
    const reasons = statements.of('why-llm-reason')
    const gap = missingText(documents, 'say why a simpler solution without a language model would not do')
    if (reasons.length > 0)
      return partial(
        'A reason for a language model is given, no alternative is weighed.',
        evidenceOf(reasons, 'gives a reason for using a language model'),
        [gap],
      )
    return fail('No document says why a language model is needed.', [gap])
  },
})
