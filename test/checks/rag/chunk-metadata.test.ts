import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const status = (files: Record<string, string>) => judge('rag/chunk-metadata', files).status

const pinecone = "import { Pinecone } from '@pinecone-database/pinecone'\nconst index = new Pinecone({ apiKey: 'k' }).Index('docs')\n"

describe('a chunk', () => {
  test('can be traced by document and place', () => {
    const code = `${pinecone}export async function put(doc, chunks) {\n  await index.upsert(chunks.map((chunk, i) => ({ id: doc.id + i, values: chunk.vector, metadata: { url: doc.url, page: i } })))\n}\n`
    expect(status({ 'a.ts': code })).toBe('pass')
  })
  test('is half traced by its document alone', () => {
    const code =
      'from langchain_core.documents import Document\nfrom langchain_chroma import Chroma\nstore = Chroma(persist_directory="db")\nstore.add_documents([Document(page_content="x", metadata={"source": "a.md"})])\n'
    expect(status({ 'a.py': code })).toBe('partial')
  })
  test('is half traced by what a loader adds by itself', () => {
    const code =
      'from langchain_community.document_loaders import PyPDFLoader\nfrom langchain_chroma import Chroma\nstore = Chroma(persist_directory="db")\nstore.add_documents(PyPDFLoader("a.pdf").load())\n'
    expect(status({ 'a.py': code })).toBe('partial')
  })
  test('cannot be traced from bare text', () => {
    expect(status({ 'a.py': 'from langchain_community.vectorstores import FAISS\nFAISS.from_texts(texts, e).similarity_search(q)\n' })).toBe('fail')
  })
  test('is traced by the columns of its table', () => {
    const sql = 'CREATE TABLE chunks (\n  id serial primary key,\n  document_id int,\n  page int,\n  body text,\n  embedding vector(1536)\n);\n'
    expect(status({ 'migrations/1.sql': sql, 'a.py': 'import openai\n' })).toBe('pass')
  })
})
