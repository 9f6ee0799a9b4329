import { defineCheck, fail, partial, pass } from '../check.ts'
import { evidenceOf, missingText } from '../prose.ts'

export const check = defineCheck({
  id: 'docs/data',
  needs: ['documents', 'statements'],
  words: {
    title: 'The data and its preparation are documented',
    why: 'Answers and trained weights are only as good, as legal and as current as the data behind them.',
    fix: 'Say where the data comes from (with its owner or licence) and how it is collected, cleaned and split.',
  },
  judge({ documents, statements }) {
    const sources = statements.of('data-source')
    const preparation = statements.of('data-preparation')
    const evidence = [...evidenceOf(sources, 'names the data and where it comes from'), ...evidenceOf(preparation, 'says how the data is prepared')]
    if (sources.length > 0 && preparation.length > 0) return pass('Sources and preparation of the data are described.', evidence)
    const gap = missingText(documents, sources.length > 0 ? 'say how the data is prepared' : 'say where the data comes from')
    if (evidence.length > 0)
      return partial(
        sources.length > 0 ? 'The sources are named, not how they are prepared.' : 'The preparation is described, not where the data comes from.',
        evidence,
        [gap],
      )
    return fail('No document says which data is used.', [missingText(documents, 'say which data is used and how it is prepared')])
  },
})
