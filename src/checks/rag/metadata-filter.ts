import { defineCheck, fail, partial, pass } from '../check.ts'
import { atQuery, capped, inEvery, live, places } from '../retrieved.ts'

export const check = defineCheck({
  id: 'rag/metadata-filter',
  needs: ['retrieval', 'serving'],
  words: {
    title: 'Retrieval is filtered by metadata',
    why: 'Without a filter every question searches everything, also what the asker may not see.',
    fix: 'Pass a filter on tenant, user, document, date or category to the query.',
  },
  judge({ retrieval, serving }) {
    const queries = live(retrieval.queries)
    const always = queries.flatMap((it) => (it.filter?.always ? [it.filter.at, ...(it.filter.also ?? [])] : []))
    const maybe = queries.flatMap((it) => (it.filter && !it.filter.always ? [it.filter.at] : []))
    const gaps = atQuery(retrieval, 'no filter is passed here')
    if (always.length || retrieval.partitions.length)
      return inEvery(
        retrieval,
        serving.applications,
        [...always, ...retrieval.partitions],
        capped(retrieval, pass('queries are filtered', places(always, retrieval.partitions))),
      )
    if (maybe.length) return partial('the query can be filtered, but no caller does', places(maybe), gaps)
    if (retrieval.filteredAfter.length) return partial('results are filtered only after the query', places(retrieval.filteredAfter), gaps)
    if (retrieval.metadata.document.length || retrieval.metadata.byDefault.length)
      return partial('fields to filter by are stored, no query uses them', places(retrieval.metadata.document, retrieval.metadata.byDefault), gaps)
    return fail('no query is filtered', gaps)
  },
})
