import { describe, expect, test } from '@jest/globals'
import { cpuTime } from '../support/cpu.ts'
import { scan } from '../support/scan.ts'

const fact = (files: Record<string, string>) => scan(files).fact('retrieval')
const queries = (files: Record<string, string>) => fact(files).queries.map((it) => `${it.kind} ${it.k ? 'k' : '-'} ${it.metric ? 'metric' : '-'}`)

describe('queries', () => {
  test('of a vector store through a retriever, with what its maker set', () => {
    const code =
      'from langchain_chroma import Chroma\nretriever = Chroma(persist_directory="x").as_retriever(search_type="mmr", search_kwargs={"k": 4})\nretriever.invoke("q")\n'
    expect(queries({ 'a.py': code })).toEqual(['vector k metric', 'vector k metric'])
  })
  test('by a database function, an aggregation stage, a KNN clause', () => {
    const supabase =
      "import { createClient } from '@supabase/supabase-js'\nconst db = createClient('u', 'k')\nexport const find = (v: number[]) => db.rpc('match_documents', { query_embedding: v, match_count: 5, match_threshold: 0.7 })\n"
    expect(queries({ 'a.ts': supabase })).toEqual(['vector k -'])
    const mongo =
      'import pymongo\nimport openai\ndef find(v):\n    return list(pymongo.MongoClient().db.docs.aggregate([{"$vectorSearch": {"queryVector": v, "path": "e", "limit": 5, "numCandidates": 50}}]))\n'
    expect(queries({ 'a.py': mongo })).toEqual(['vector k -'])
    const redis = 'import redis\nimport openai\ndef find(r, v):\n    return r.ft("idx").search("*=>[KNN 5 @vec $v AS score]", {"v": v})\n'
    expect(queries({ 'a.py': redis })).toEqual(['vector k -'])
  })
  test('by an object mapper', () => {
    const drizzle =
      "import { cosineDistance, desc, gt, sql } from 'drizzle-orm'\nimport { embed } from 'ai'\nexport const find = async (v) => {\n  const similarity = sql`1 - (${cosineDistance(chunks.embedding, v)})`\n  return db.select({ similarity }).from(chunks).where(gt(similarity, 0.5)).orderBy(desc(similarity)).limit(4)\n}\n"
    expect(queries({ 'a.ts': drizzle })).toEqual(['vector k metric'])
    const alchemy =
      'from pgvector.sqlalchemy import Vector\ndef find(session, v):\n    return session.scalars(select(Chunk).order_by(Chunk.embedding.cosine_distance(v)).limit(5)).all()\n'
    expect(queries({ 'a.py': alchemy })).toEqual(['vector k metric'])
  })
  test('by similarity computed by hand over stored vectors', () => {
    const code =
      'import numpy as np\nfrom openai import OpenAI\nclient = OpenAI()\ndef cosine(a, b):\n    return np.dot(a, b) / (np.linalg.norm(a) * np.linalg.norm(b))\ndef find(v, chunks, k=3):\n    return sorted(chunks, key=lambda c: cosine(v, c["embedding"]), reverse=True)[:k]\n'
    expect(queries({ 'a.py': code })).toEqual(['vector k metric'])
  })
  test('by the provider, or in documentation over MCP', () => {
    expect(
      queries({
        'a.py':
          'from openai import OpenAI\nOpenAI().responses.create(model="gpt-4o", input="q", tools=[{"type": "file_search", "vector_store_ids": ["v"], "max_num_results": 3}])\n',
      }),
    ).toEqual(['hosted k -'])
    expect(queries({ 'a.py': 'servers = {"docs": {"url": "https://docs.example.com/mcp", "transport": "http"}}\n' })).toEqual(['hosted - -'])
  })
  test('are none where a whole index is read, an answer is scored, or a map is asked', () => {
    const whole = 'from azure.search.documents import SearchClient\nfor doc in SearchClient(e, "i", c).search("*", top=1000):\n    print(doc)\n'
    expect(queries({ 'a.py': whole })).toEqual([])
    const metric =
      'from sklearn.metrics.pairwise import cosine_similarity\nimport openai\ndef score_answer(a, b):\n    return max(cosine_similarity([a], [b])[0])\n'
    expect(queries({ 'eval_answers.py': metric })).toEqual([])
    expect(queries({ 'a.py': 'import openai\ncur.execute("SELECT 1 FROM shops ORDER BY place <-> point(1,2) LIMIT 3")\n' })).toEqual([])
  })
  test('of another library of the same method are none', () => {
    expect(queries({ 'a.py': 'import mylib\nmylib.Store().similarity_search("q", k=3)\n' })).toEqual([])
  })
})

describe('what was found', () => {
  const store =
    'from langchain_chroma import Chroma\nfrom langchain_openai import ChatOpenAI\nstore = Chroma(persist_directory="x")\nllm = ChatOpenAI(model="gpt-4o")\n'
  test('is followed through a chain', () => {
    const code = `${store}from langchain_core.runnables import RunnablePassthrough\ndef form(docs):\n    return "\\n".join(f"[{d.metadata['source']}] {d.page_content}" for d in docs)\nchain = {"context": store.as_retriever() | form, "question": RunnablePassthrough()} | prompt | llm\n`
    expect(fact({ 'a.py': code }).labels.length).toBeGreaterThan(0)
  })
  test('is followed through the state of a graph', () => {
    const code = `${store}def retrieve(state):\n    return {"docs": store.similarity_search(state["q"])}\ndef answer(state):\n    text = "\\n".join(f"{d.metadata['source']}: {d.page_content}" for d in state["docs"])\n    return {"answer": llm.invoke(text)}\n`
    expect(fact({ 'a.py': code }).labels.length).toBeGreaterThan(0)
  })
  test('ends at the answer of a model', () => {
    const code = `${store}import logging\nlogger = logging.getLogger("x")\ndef answer(q):\n    docs = store.similarity_search(q)\n    text = llm.invoke(str(docs))\n    logger.info(text)\n    return text\n`
    expect(fact({ 'a.py': code }).recorded).toEqual([])
  })
  test('is read from templates of prompts in files', () => {
    const prompt =
      'Answer from these documents.\n{% for item in documentation %}\ntitle: {{ item.title }}\ncontent: {{ item.content }}\n{% endfor %}\n'
    const { slots, labels } = fact({ 'chat.prompty': prompt, 'a.py': store })
    expect([slots.length, labels.length]).toEqual([1, 1])
  })
})

describe('hostile code', () => {
  test('functions that give to each other what they were given end', () => {
    const code = `from langchain_chroma import Chroma\nstore = Chroma(persist_directory="x")\ndef a(x):\n    return b(x)\ndef b(x):\n    return a(x) or store.similarity_search(x)\n${'a(b(a(b(store.similarity_search("q")))))\n'.repeat(200)}`
    expect(fact({ 'a.py': code }).queries.length).toBeGreaterThan(0)
  })
  test('texts like SQL, and templates without end, are read in time', () => {
    const long = `SELECT ${'embedding <=> '.repeat(5000)} FROM x WHERE ${'a and '.repeat(5000)} LIMIT`
    const loops = '{% for a in documents %}{{ a.content }}'.repeat(3000)
    const started = cpuTime()
    fact({ 'a.py': `import openai\nq = "${long}"\n`, 'p.jinja2': loops, 'm.sql': long })
    expect(cpuTime() - started).toBeLessThan(6000)
  })
})

describe('writes through a retriever that a context manager gives', () => {
  const maker = (give: string) =>
    `from contextlib import contextmanager\nfrom langchain_openai import OpenAIEmbeddings\nfrom langchain_pinecone import PineconeVectorStore\n@contextmanager\ndef one():\n    store = PineconeVectorStore.from_existing_index("i", embedding=OpenAIEmbeddings(model="e"))\n    ${give}\n@contextmanager\ndef make_retriever(config):\n    match config.kind:\n        case "pinecone":\n            with one() as retriever:\n                yield retriever\n`
  const app =
    'from shared import retrieval\nasync def index_docs(docs, config):\n    with retrieval.make_retriever(config) as retriever:\n        await retriever.aadd_documents(docs)\n'
  const writes = (give: string, code = app) =>
    fact({ 'src/shared/__init__.py': '', 'src/shared/retrieval.py': maker(give), 'src/app.py': code }).writes.map((it) => it.how)
  test('are writes to the index', () => {
    expect(writes('yield store.as_retriever()')).toEqual(['add'])
    expect(writes('yield from [store.as_retriever()]')).toEqual([])
    expect(writes('yield store', app.replace('aadd_documents', 'add_documents'))).toEqual(['add'])
  })
  test('not of anything that is called so', () => {
    expect(writes('yield object()')).toEqual([])
  })
})
