import { defineCheck, fail, notApplicable, partial, pass } from '../check.ts'
import { atIndex, isAside, live, places } from '../retrieved.ts'

export const check = defineCheck({
  id: 'rag/index-refresh',
  needs: ['retrieval'],
  words: {
    title: 'The index follows new, changed and deleted documents',
    why: 'An index that only grows answers from outdated and deleted documents.',
    fix: 'Write chunks under an id made from the document, and delete the chunks of documents that changed or are gone.',
  },
  judge({ retrieval }) {
    const writes = live(retrieval.writes).filter((it) => it.reached)
    const adding = writes.filter((it) => it.how === 'add' || it.how === 'update')
    // what drops the index before it fills it builds from scratch
    const dropping = new Set(writes.filter((it) => it.how === 'drop').map((it) => it.at.path))
    const following = writes.filter(
      (it) =>
        it.how === 'sync' || it.how === 'remove' || (it.ids === 'stable' && (it.how === 'update' || it.how === 'add') && !dropping.has(it.at.path)),
    )
    if (!retrieval.writes.length) return notApplicable('the index is kept elsewhere')
    if (isAside(retrieval.writes) || (adding.length > 0 && adding.every((it) => it.inMemory) && retrieval.perConversation))
      return notApplicable('the index is built anew for each question or conversation')
    const evidence = places(
      following.map((it) => it.at),
      adding.map((it) => it.at),
    )
    if (following.length && (adding.length || writes.some((it) => it.how === 'sync')))
      return pass('documents are added, and updated or removed', evidence)
    const gaps = atIndex(retrieval, 'nothing updates or removes what is added here')
    if (adding.length) return partial('the index is only added to, or built from scratch', evidence, gaps)
    return fail('nothing fills the index', gaps)
  },
})
