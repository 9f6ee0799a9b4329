import { defineCheck, fail, partial, pass } from '../check.ts'

export const check = defineCheck({
  id: 'quality/review',
  needs: ['review'],
  words: {
    title: 'Someone else approves every change',
    why: 'A second reader finds what tests cannot: a prompt that changes its meaning, a new risk, an unclear decision.',
    fix: 'Add a CODEOWNERS file and require its approval in a branch ruleset.',
  },
  judge({ review: { required, suggested } }) {
    if (required.length) return pass('Approval is required by a file of the repository.', required.slice(0, 5))
    if (suggested.length) return partial('Review is suggested, not required.', suggested.slice(0, 5))
    return fail('No file asks for review.')
  },
})
