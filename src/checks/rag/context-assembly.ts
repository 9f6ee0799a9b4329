import { defineCheck, fail, partial, pass } from '../check.ts'
import { atQuery, capped, inEvery, places } from '../retrieved.ts'

export const check = defineCheck({
  id: 'rag/context-assembly',
  needs: ['retrieval', 'serving'],
  words: {
    title: 'There is a strategy for combining the chunks',
    why: 'Chunks that are only joined repeat themselves, overflow the context and lose their order.',
    fix: 'Remove doubles, keep to a token budget, merge neighbours, or combine the chunks by map-reduce or refine.',
  },
  judge({ retrieval, serving }) {
    const gaps = atQuery(retrieval, 'chunks go on as they come')
    if (retrieval.assembly.length)
      return inEvery(
        retrieval,
        serving.applications,
        retrieval.assembly,
        capped(retrieval, pass(`chunks are combined: ${retrieval.assembly[0]?.detail}`, places(retrieval.assembly))),
      )
    if (retrieval.joined.length || retrieval.slots.length || retrieval.queries.length)
      return partial('chunks are joined as they come', places(retrieval.joined, retrieval.slots), gaps)
    return fail('nothing combines the chunks', gaps)
  },
})
