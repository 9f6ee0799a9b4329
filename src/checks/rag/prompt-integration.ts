import { defineCheck, fail, partial, pass } from '../check.ts'
import { atQuery, capped, places } from '../retrieved.ts'

export const check = defineCheck({
  id: 'rag/prompt-integration',
  needs: ['retrieval'],
  words: {
    title: 'It is defined how chunks get into the prompt',
    why: 'A model can only cite and separate what is marked: a place for the chunks, and the source of each.',
    fix: 'Give the prompt a named, delimited place for the chunks and label each chunk with its source.',
  },
  judge({ retrieval }) {
    const { slots, labels } = retrieval
    const gaps = atQuery(retrieval, 'chunks are not labelled with their source')
    if (labels.length && (slots.length || retrieval.joined.length))
      return capped(retrieval, pass('chunks have a place in the prompt and carry their source', places(labels, slots)))
    if (labels.length || slots.length || retrieval.joined.length)
      return partial('chunks have a place in the prompt, without their source', places(slots, labels, retrieval.joined), gaps)
    return fail('no place for the chunks in a prompt was found', gaps)
  },
})
