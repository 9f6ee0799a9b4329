import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const status = (files: Record<string, string>) => judge('rag/retrieval-traced', files).status

const ask =
  'import time\nimport logging\nfrom langchain_chroma import Chroma\nlogger = logging.getLogger(__name__)\nstore = Chroma(persist_directory="x")\n'

describe('retrieval', () => {
  test('is known with chunks and time', () => {
    const code = `${ask}def search(q):\n    start = time.time()\n    docs = store.similarity_search(q, k=3)\n    logger.info("found %s in %s", [d.metadata["id"] for d in docs], time.time() - start)\n    return docs\n`
    expect(status({ 'a.py': code })).toBe('pass')
  })
  test('is half known where sources are only shown', () => {
    const code = `${ask}from fastapi import FastAPI\napp = FastAPI()\n@app.post("/ask")\ndef search(q: str):\n    docs = store.similarity_search(q, k=3)\n    return {"sources": [d.metadata["source"] for d in docs]}\n`
    expect(status({ 'a.py': code })).toBe('partial')
  })
  test('is not known by the number of chunks in a log', () => {
    const code = `${ask}def search(q):\n    docs = store.similarity_search(q, k=3)\n    logger.info("found %s", len(docs))\n    return docs\n`
    expect(status({ 'a.py': code })).toBe('fail')
  })
  test('is not timed by the time of the whole answer', () => {
    const code = `${ask}from openai import OpenAI\nclient = OpenAI()\ndef answer(q):\n    start = time.time()\n    docs = store.similarity_search(q, k=3)\n    text = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": str(docs)}])\n    logger.info(time.time() - start)\n    return text\n`
    expect(status({ 'a.py': code })).toBe('fail')
  })
})
