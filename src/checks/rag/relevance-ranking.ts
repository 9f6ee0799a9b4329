import { defineCheck, fail, partial, pass } from '../check.ts'
import { atQuery, capped, inEvery, live, places } from '../retrieved.ts'

export const check = defineCheck({
  id: 'rag/relevance-ranking',
  needs: ['retrieval', 'serving'],
  words: {
    title: 'Retrieved chunks are ranked by relevance',
    why: 'The nearest vectors are not always the most relevant ones; what is irrelevant misleads the model.',
    fix: 'Rerank the chunks, search by words and vectors together, or cut what scores below a threshold.',
  },
  judge({ retrieval, serving }) {
    const queries = live(retrieval.queries)
    const ranking = [...queries.flatMap((it) => it.ranking ?? []), ...retrieval.ranking]
    const read = [...retrieval.scoresRead, ...queries.flatMap((it) => (it.scored ? [it.at] : []))]
    const gaps = atQuery(retrieval, 'the order of the store is used as it is')
    if (ranking.length)
      return inEvery(retrieval, serving.applications, ranking, capped(retrieval, pass(`chunks are ranked: ${ranking[0]?.detail}`, places(ranking))))
    if (read.length) return partial("the store's own order is used, its scores are read", places(read), gaps)
    return fail("the store's own order is used", gaps)
  },
})
