import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const status = (files: Record<string, string>) => judge('rag/relevance-ranking', files).status

const ask = 'from langchain_chroma import Chroma\nstore = Chroma(persist_directory="x")\n'

describe('chunks', () => {
  test('are ranked by a reranker', () => {
    const code = `${ask}import cohere\nco = cohere.Client()\ndef best(q):\n    docs = store.similarity_search(q, k=20)\n    return co.rerank(model="rerank-v3.5", query=q, documents=[d.page_content for d in docs], top_n=5)\n`
    expect(status({ 'a.py': code })).toBe('pass')
  })
  test('are cut by a threshold on their scores', () => {
    expect(status({ 'a.py': `${ask}def best(q):\n    return [d for d, score in store.similarity_search_with_score(q, k=9) if score > 0.5]\n` })).toBe(
      'pass',
    )
  })
  test('are half ranked where scores are only read', () => {
    expect(status({ 'a.py': `${ask}def best(q):\n    for d, score in store.similarity_search_with_score(q, k=9):\n        print(d, score)\n` })).toBe(
      'partial',
    )
  })
  test('are not ranked by a threshold on something else', () => {
    expect(status({ 'a.py': `${ask}docs = store.similarity_search(q, k=9)\nif review.score > 0.5:\n    pass\n` })).toBe('fail')
  })
})
