import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const status = (files: Record<string, string>) => judge('rag/retrieval-parameters', files).status

describe('retrieval parameters', () => {
  test('are explicit with a limit and an operator in SQL', () => {
    const code =
      'import psycopg\nfrom pgvector.psycopg import register_vector\ndef search(cur, v, k):\n    cur.execute("SELECT id, text FROM chunks ORDER BY embedding <=> %s LIMIT %s", (v, k))\n    return cur.fetchall()\n'
    expect(status({ 'a.py': code })).toBe('pass')
  })
  test('are explicit with k and the space of a collection', () => {
    const code =
      'import chromadb\ndocs = chromadb.PersistentClient(path="x").get_or_create_collection("d", metadata={"hnsw:space": "cosine"})\ndocs.query(query_texts=["q"], n_results=4)\n'
    expect(status({ 'a.py': code })).toBe('pass')
  })
  test('are half explicit with k alone', () => {
    expect(
      status({ 'a.py': 'from langchain_chroma import Chroma\nChroma(persist_directory="x").as_retriever(search_kwargs={"k": 4}).invoke(q)\n' }),
    ).toBe('partial')
  })
  test('are explicit with a kind of search', () => {
    expect(
      status({
        'a.py':
          'from langchain_chroma import Chroma\nChroma(persist_directory="x").as_retriever(search_type="mmr", search_kwargs={"k": 4}).invoke(q)\n',
      }),
    ).toBe('pass')
  })
  test('are defaults where nothing is said; top_k of a model says nothing', () => {
    const code =
      'from langchain_chroma import Chroma\nfrom langchain_anthropic import ChatAnthropic\nllm = ChatAnthropic(model="m", top_k=40)\nllm.invoke(str(Chroma(persist_directory="x").as_retriever().invoke(q)))\n'
    expect(status({ 'a.py': code })).toBe('fail')
  })
  test('<-> on a map is no retrieval', () => {
    expect(status({ 'a.py': 'import psycopg\ncur.execute("SELECT name FROM shops ORDER BY location <-> point(1, 2) LIMIT 5")\n' })).toBe('fail')
  })
})
