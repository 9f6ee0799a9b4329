import { defineCheck, fail, partial, pass } from '../check.ts'

const enough = 5

export const check = defineCheck({
  id: 'feedback/user-feedback',
  needs: ['feedback', 'serving'],
  words: {
    title: "Users' ratings come back",
    why: 'Ratings of real answers are the cheapest evaluation data there is.',
    fix: 'Let users rate an answer and store the rating with the id of the trace or message it is about.',
  },
  judge({ feedback, serving }) {
    if (feedback.captured.length) return pass('Ratings of users are captured and stored.', feedback.captured.slice(0, enough))
    const weaker = [...feedback.asked, ...feedback.channels]
    if (weaker.length) return partial('Users can say what they think, but not where the answers are kept.', weaker.slice(0, enough))
    const place = serving.serves
    return fail(
      'No rating of an answer comes back.',
      place ? [{ path: place.path, line: place.line, detail: 'answers given here cannot be rated' }] : [],
    )
  },
})
