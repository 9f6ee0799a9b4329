import { defineCheck } from '../check.ts'
import { atQuery, both, capped, places } from '../retrieved.ts'

export const check = defineCheck({
  id: 'rag/retrieval-traced',
  needs: ['retrieval', 'citations'],
  words: {
    title: 'For any answer it is known which chunks were retrieved, and how long it took',
    why: 'A wrong answer can only be explained when the chunks behind it can be looked up.',
    fix: 'Record the ids of the retrieved chunks and the time of the search with every answer, in a trace, a log or the database.',
  },
  judge({ retrieval, citations }) {
    const { recorded, timed } = retrieval
    const shown = retrieval.shown.length ? retrieval.shown : citations.shown.filter((it) => /^(sources|source|citation) /.test(it.detail))
    const known = recorded.length > 0 || shown.length > 0
    const words = {
      both: 'retrieved chunks are recorded and their retrieval is timed',
      one: timed.length
        ? 'retrieval is timed, the chunks are not recorded'
        : recorded.length
          ? 'the chunks are recorded, their retrieval is not timed'
          : 'sources are shown to the user, nothing is timed',
      none: 'neither the chunks nor the time of retrieval are recorded',
    }
    // shown sources alone are half, also beside a timer
    const complete = recorded.length > 0 && timed.length > 0
    return capped(
      retrieval,
      both(
        complete || known,
        complete || (timed.length > 0 && !known),
        words,
        places(recorded.slice(0, 3), shown.slice(0, 2), timed.slice(0, 3)),
        atQuery(retrieval, 'this retrieval is not recorded'),
      ),
    )
  },
})
