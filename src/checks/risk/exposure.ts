import { defineCheck, fail, partial, pass } from '../check.ts'
import { about, evidenceOf, missingText } from '../prose.ts'

export const check = defineCheck({
  id: 'risk/exposure',
  needs: ['documents', 'statements'],
  words: {
    title: 'It is written who talks to the system',
    why: 'A wrong answer to a colleague is a nuisance, to a customer it can be a liability; guards follow from who asks.',
    fix: 'Say in the README who its users are and whether it faces the public or stays internal.',
  },
  judge({ documents, statements }) {
    const reach = about(statements, 'exposure-reach')
    const users = about(statements, 'exposure-users')
    if (reach.length > 0 || users.length > 0)
      return pass('The documents say who its users are.', [
        ...evidenceOf(users, 'names its users'),
        ...evidenceOf(reach, 'says whether it faces the public'),
      ])
    const hints = about(statements, 'exposure-hint')
    const gap = missingText(documents, 'say who its users are and whether it faces the public')
    if (hints.length > 0) return partial('A kind of user can be inferred, it is not stated.', evidenceOf(hints, 'shows a kind of user'), [gap])
    return fail('No document says who talks to the system.', [gap])
  },
})
