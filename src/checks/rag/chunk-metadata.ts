import { defineCheck, fail, partial, pass } from '../check.ts'
import { atIndex, capped, places } from '../retrieved.ts'

export const check = defineCheck({
  id: 'rag/chunk-metadata',
  needs: ['retrieval'],
  words: {
    title: 'A chunk can be traced to its document and place',
    why: 'Without document and place no answer can cite its source, and no wrong chunk can be found and repaired.',
    fix: 'Store the document id or name and the page, section or chunk number with every chunk.',
  },
  judge({ retrieval }) {
    const { document, place, byDefault } = retrieval.metadata
    const gaps = atIndex(retrieval, 'chunks are stored without document and place')
    if (document.length && place.length)
      return capped(retrieval, pass('chunks carry their document and their place', places(document.slice(0, 3), place.slice(0, 3))))
    if (document.length)
      return partial(
        'chunks carry their document, but no place in it',
        places(document),
        atIndex(retrieval, 'no page, section or chunk number is stored'),
      )
    if (byDefault.length) return partial('only what the loader adds by itself says where a chunk comes from', places(byDefault), gaps)
    return fail('chunks do not say where they come from', gaps)
  },
})
