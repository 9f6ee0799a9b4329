import { defineCheck, fail, partial, pass } from '../check.ts'
import { about, evidenceOf, missingText } from '../prose.ts'

export const check = defineCheck({
  id: 'impact/business-goal',
  needs: ['documents', 'statements'],
  words: {
    title: 'The business problem and its users are written down',
    why: 'Nobody can judge a change to prompts, models or data without knowing whose problem it has to solve.',
    fix: 'Open the README with two sentences: which problem it solves, and for whom.',
  },
  judge({ documents, statements }) {
    const beneficiaries = about(statements, 'purpose-for-someone')
    const problems = about(statements, 'problem')
    const first = beneficiaries[0]
    if (first)
      return pass('The documents say what it is for and who benefits.', [
        ...evidenceOf(beneficiaries, 'says what it does for whom'),
        ...evidenceOf(problems, 'states a problem or a goal'),
      ])
    const described = documents.documents.find(
      (it) =>
        it.role !== 'changelog' &&
        it.sections.some((section) => section.sentences.some((sentence) => !sentence.unfilled && sentence.text.length > 30)),
    )
    if (!described) return fail('No document says what it is for.', [missingText(documents, 'say which problem it solves and for whom')])
    const sentence = described.sections.flatMap((it) => it.sentences).find((it) => !it.unfilled && it.text.length > 30)
    return partial(
      problems.length > 0 ? 'A goal is written down, but not whose.' : 'It is described what the software does, not for whom or why.',
      problems.length > 0
        ? evidenceOf(problems, 'states a problem or a goal')
        : [{ path: described.path, line: sentence?.line ?? 1, detail: 'describes what the software does' }],
      [missingText(documents, 'say which problem it solves and for whom')],
    )
  },
})
