import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const status = (files: Record<string, string>) => judge('rag/metadata-filter', files).status

const store =
  'from langchain_chroma import Chroma\nfrom langchain_core.documents import Document\nstore = Chroma(persist_directory="x")\nstore.add_documents([Document(page_content="x", metadata={"source": "a"})])\n'

describe('retrieval', () => {
  test('is filtered by a condition that is passed', () => {
    expect(status({ 'a.py': `${store}def ask(q, user):\n    return store.similarity_search(q, k=3, filter={"user": user})\n` })).toBe('pass')
  })
  test('is half filtered where no caller passes the condition', () => {
    expect(status({ 'a.py': `${store}def ask(q, where=None):\n    return store.similarity_search(q, k=3, filter=where)\nask("x")\n` })).toBe(
      'partial',
    )
  })
  test('is half filtered where fields are only stored', () => {
    expect(status({ 'a.py': `${store}store.similarity_search(q, k=3)\n` })).toBe('partial')
  })
  test('is filtered by a namespace for each user', () => {
    const code =
      "import { Pinecone } from '@pinecone-database/pinecone'\nconst index = new Pinecone({ apiKey: 'k' }).Index('docs')\nexport const ask = (userId: string, vector: number[]) => index.namespace(userId).query({ vector, topK: 3 })\n"
    expect(status({ 'a.ts': code })).toBe('pass')
  })
  test('is not filtered where nothing is stored to filter by', () => {
    expect(status({ 'a.py': 'from langchain_community.vectorstores import FAISS\nFAISS.from_texts(texts, e).similarity_search(q)\n' })).toBe('fail')
  })
})
