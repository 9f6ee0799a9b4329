import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const status = (files: Record<string, string>) => judge('rag/embedding-model', files).status

const setting = 'EMBEDDING = "text-embedding-3-small"\n'
const embed =
  'from openai import OpenAI\nfrom settings import EMBEDDING\nclient = OpenAI()\n\ndef embed(text):\n    return client.embeddings.create(model=EMBEDDING, input=text).data[0].embedding\n'
const use = [
  'import chromadb',
  'from embed import embed',
  'docs = chromadb.PersistentClient(path="db").get_or_create_collection("docs")',
  'def add(text):',
  '    docs.upsert(ids=["a"], documents=[text], embeddings=[embed(text)])',
  'def ask(q):',
  '    return docs.query(query_embeddings=[embed(q)], n_results=3)',
  'add("x")',
  'ask("y")',
].join('\n')

describe('the embedding model', () => {
  test('is known where one setting serves index and query', () => {
    expect(status({ 'settings.py': setting, 'embed.py': embed, 'rag.py': use })).toBe('pass')
  })
  test('is half known where index and query name it separately', () => {
    const index =
      'from langchain_chroma import Chroma\nfrom langchain_openai import OpenAIEmbeddings\nChroma.from_documents(docs, OpenAIEmbeddings(model="text-embedding-3-small"), persist_directory="db")\n'
    const query =
      'from langchain_chroma import Chroma\nfrom langchain_openai import OpenAIEmbeddings\nstore = Chroma(persist_directory="db", embedding_function=OpenAIEmbeddings(model="text-embedding-3-small"))\nstore.similarity_search(q, k=3)\n'
    expect(status({ 'ingest.py': index, 'query.py': query })).toBe('partial')
  })
  test('is half known where it is a default of the library', () => {
    const code =
      'from langchain_community.vectorstores import FAISS\nfrom langchain_openai import OpenAIEmbeddings\nstore = FAISS.from_texts(texts, OpenAIEmbeddings())\nstore.similarity_search(q)\n'
    expect(status({ 'app.py': code })).toBe('partial')
  })
  test('is not known by a name in a comment', () => {
    expect(status({ 'app.py': '# text-embedding-3-small\nimport openai\n' })).toBe('fail')
  })
})
