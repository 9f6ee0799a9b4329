import { defineCheck, fail, partial, pass } from '../check.ts'
import { missingText } from '../prose.ts'

export const check = defineCheck({
  id: 'docs/model-choice',
  needs: ['documents', 'modelMentions', 'models'],
  words: {
    title: 'The choice of the model is documented',
    why: 'When a model is retired or a cheaper one appears, the reason for today’s choice decides what may replace it.',
    fix: 'Name each model in use with the reason for it: quality, price, latency, licence or context length.',
  },
  judge({ documents, modelMentions }) {
    const reasoned = modelMentions.filter((it) => it.reasoned)
    if (reasoned.length > 0) return pass('The model in use is named with a reason.', reasoned.slice(0, 4))
    const gap = missingText(documents, 'name the model in use and say why it was chosen')
    if (modelMentions.length > 0) return partial('The model in use is named without a reason.', modelMentions.slice(0, 4), [gap])
    return fail('No document names a model that the application uses.', [gap])
  },
  advise({ models }) {
    const names = [...new Set(models.map((it) => it.id))].slice(0, 3)
    return names.length > 0
      ? `Say why ${names.join(', ')} ${names.length > 1 ? 'were' : 'was'} chosen: quality, price, latency, licence or context length.`
      : 'Name each model in use with the reason for it: quality, price, latency, licence or context length.'
  },
})
