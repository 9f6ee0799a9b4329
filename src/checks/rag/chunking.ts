import { defineCheck, notApplicable, partial, pass } from '../check.ts'
import { isAside, live, places } from '../retrieved.ts'

export const check = defineCheck({
  id: 'rag/chunking',
  needs: ['retrieval'],
  words: {
    title: 'Chunk length and strategy are explicit',
    why: 'The size of a chunk decides what can be found and what fits into the prompt; a default changes with the library.',
    fix: 'Set the size and the overlap, or the rule of structure, where the splitter is made.',
  },
  judge({ retrieval }) {
    const splitters = live(retrieval.splitters)
    const explicit = splitters.filter((it) => it.sized && it.structured)
    const evidence = places(
      explicit.map((it) => it.at),
      splitters.map((it) => it.at),
    )
    if (explicit.length) {
      const summary = `chunks are cut by ${explicit[0]?.at.detail}`
      return isAside(retrieval.splitters) ? partial(`${summary}, in code that is set aside`, evidence) : pass(summary, evidence)
    }
    const gaps = [...splitters.map((it) => it.at), ...retrieval.splitsByDefault]
      .slice(0, 4)
      .map(({ path, line }) => ({ path, line, detail: 'set size and overlap here' }))
    if (splitters.some((it) => it.sized)) return partial('a size is set, but neither an overlap nor a rule of structure', evidence, gaps)
    if (splitters.length) return partial('a splitter with its defaults', evidence, gaps)
    if (retrieval.splitsByDefault.length) return partial('the index splits documents by its own default', places(retrieval.splitsByDefault), gaps)
    return notApplicable('documents are used whole or are short records')
  },
})
