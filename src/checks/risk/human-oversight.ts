import { defineCheck, fail, partial, pass } from '../check.ts'

const enough = 4

export const check = defineCheck({
  id: 'risk/human-oversight',
  needs: ['oversight', 'feedback', 'serving'],
  words: {
    title: 'A person can see, stop or correct what it does',
    why: 'Wrong answers and actions do harm until someone notices and can step in.',
    fix: 'Let a person approve actions that matter, hand conversations over when the model is unsure, and review a sample of answers regularly.',
  },
  judge({ oversight, feedback, serving }) {
    const strong = [...oversight.approvals, ...oversight.handOffs, ...oversight.reviews]
    if (strong.length && serving.isMinority(strong))
      return partial('People take part in some of several independent applications.', strong.slice(0, enough))
    if (strong.length) return pass('A person approves, takes over or reviews.', strong.slice(0, enough))
    const weaker = [...feedback.captured, ...feedback.asked, ...oversight.weaker]
    if (weaker.length) return partial('Users can rate, stop or confirm; nobody is said to review what was answered.', weaker.slice(0, enough))
    const place = serving.serves
    return fail(
      'Nobody sees, stops or corrects what the system does.',
      place ? [{ path: place.path, line: place.line, detail: 'answers leave here without a way for a person to step in' }] : [],
    )
  },
})
