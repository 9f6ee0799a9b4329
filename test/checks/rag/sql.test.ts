import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const search = `from openai import AsyncOpenAI
from sqlalchemy import text

class Searcher:
    def __init__(self, session, client: AsyncOpenAI):
        self.session = session
        self.client = client

    async def search(self, question):
        embedding = await self.client.embeddings.create(model="text-embedding-3-large", input=question)
        vector_query = f"SELECT id, RANK () OVER (ORDER BY embedding <=> :embedding) AS rank FROM items ORDER BY embedding <=> :embedding LIMIT 20"
        words_query = f"SELECT id, RANK () OVER (ORDER BY ts_rank_cd(to_tsvector('english', body), query) DESC) FROM items, plainto_tsquery('english', :query) query WHERE to_tsvector('english', body) @@ query LIMIT 20"
        hybrid_query = f"""
        WITH vector_search AS ({vector_query}), words_search AS ({words_query})
        SELECT id, 1.0 / (:k + vector_search.rank) + 1.0 / (:k + words_search.rank) AS score
        FROM vector_search FULL OUTER JOIN words_search ON vector_search.id = words_search.id ORDER BY score DESC LIMIT 20"""
        rows = (await self.session.execute(text(hybrid_query), {"embedding": embedding.data[0].embedding})).fetchall()
        return rows

    async def answer(self, question):
        items = await self.search(question)
        sources = "\\n".join([f"[{item.id}]: {item.describe()}" for item in items])
        return await self.client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": f"{question}\\nSources:\\n{sources}"}])
`
const plain = search
  .replace('text(hybrid_query)', 'text(vector_query)')
  .replace(/ {8}hybrid_query[\s\S]*?LIMIT 20"""\n/, '')
  .replace(/ {8}words_query.*\n/, '')

describe('retrieval in hand-written SQL', () => {
  test('a query put together from two others fuses their ranks', () => {
    expect(judge('rag/relevance-ranking', { 'app/search.py': search }).status).toBe('pass')
    expect(judge('rag/context-assembly', { 'app/search.py': search }).status).toBe('pass')
  })

  test('one search alone fuses nothing', () => {
    expect(judge('rag/relevance-ranking', { 'app/search.py': plain }).status).toBe('fail')
    expect(judge('rag/context-assembly', { 'app/search.py': plain }).status).toBe('partial')
  })

  test('an id in brackets before the text labels a chunk', () => {
    expect(judge('rag/prompt-integration', { 'app/search.py': search }).status).toBe('pass')
    expect(
      judge('rag/prompt-integration', { 'app/search.py': search.replace(/\[\{item\.id\}\]: \{[^}]*\}/, '[{item.id}]:{item.to_text()}') }).status,
    ).toBe('pass')
    expect(judge('rag/prompt-integration', { 'app/search.py': search.replace('[{item.id}]: ', '') }).status).toBe('partial')
  })
})
