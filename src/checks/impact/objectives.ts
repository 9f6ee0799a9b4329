import { defineCheck, fail, partial, pass } from '../check.ts'
import { about, evidenceOf, missingText } from '../prose.ts'

export const check = defineCheck({
  id: 'impact/objectives',
  needs: ['documents', 'statements'],
  words: {
    title: 'It is tied to an objective of the company or team',
    why: 'A system that serves no objective loses its budget when the first invoice of the model provider arrives.',
    fix: 'Name the objective of the organisation or team that it serves, and how it serves it, in one sentence.',
  },
  judge({ documents, statements }) {
    const objectives = about(statements, 'organisation-objective')
    if (objectives.length > 0)
      return pass(
        'A goal of an organisation or team is named and tied to the system.',
        evidenceOf(objectives, 'ties it to a goal of an organisation or team'),
      )
    const benefits = about(statements, 'benefit')
    const gap = missingText(documents, 'name the objective of the organisation or team that it serves')
    if (benefits.length > 0) return partial('A benefit is named, tied to nobody’s objectives.', evidenceOf(benefits, 'names a benefit'), [gap])
    return fail('No document says which objective it serves.', [gap])
  },
})
