import { defineCheck, fail, partial, pass } from '../check.ts'
import { places } from '../retrieved.ts'

export const check = defineCheck({
  id: 'rag/embedding-latency',
  needs: ['retrieval'],
  words: {
    title: 'The time of computing embeddings is known',
    why: 'Embedding is part of every answer and of every indexing run; without its own time nobody sees which step is slow.',
    fix: 'Trace or time the embedding call itself and log or export its duration.',
  },
  judge({ retrieval }) {
    const { own, around } = retrieval.embeddingTimed
    const gaps = retrieval.embeddings
      .slice(0, 4)
      .map(({ at }) => ({ path: at.path, line: at.line, detail: 'the time of this embedding is not recorded' }))
    if (own.length) return pass('the time of embedding calls is recorded', places(own))
    if (around.length) return partial('only the step around the embedding is timed', places(around), gaps)
    return fail('the time of embedding calls is not recorded', gaps)
  },
})
