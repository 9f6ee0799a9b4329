import { defineCheck } from '../check.ts'
import { atQuery, both, capped, live, places } from '../retrieved.ts'

export const check = defineCheck({
  id: 'rag/retrieval-parameters',
  needs: ['retrieval'],
  words: {
    title: 'Number of chunks and similarity measure are explicit',
    why: 'How many chunks are found, and what counts as near, decides every answer; defaults differ between stores and versions.',
    fix: 'Set the number of chunks in the query and name the measure where the index is made.',
  },
  judge({ retrieval }) {
    const queries = live(retrieval.queries)
    const k = queries.flatMap((it) => it.k ?? [])
    const metrics = [...queries.flatMap((it) => it.metric ?? []), ...retrieval.metrics]
    const words = {
      both: 'the number of chunks and the measure are set',
      one: k.length ? 'the number of chunks is set, the measure is a default' : 'the measure is named, the number of chunks is a default',
      none: 'number of chunks and measure are defaults',
    }
    const gaps = atQuery(retrieval, k.length ? 'no measure is named for this index' : 'the number of chunks is not set here')
    return capped(retrieval, both(k.length > 0, metrics.length > 0, words, places(k.slice(0, 3), metrics.slice(0, 3)), gaps))
  },
})
