import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const status = (files: Record<string, string>) => judge('rag/index-refresh', files).status

const chroma = 'import chromadb\ndocs = chromadb.PersistentClient(path="db").get_or_create_collection("docs")\n'

describe('the index', () => {
  test('follows its sources where chunks are written under ids of their documents', () => {
    expect(
      status({ 'a.py': `${chroma}def put(doc):\n    docs.upsert(ids=[f"{doc.path}-{i}" for i in range(3)], documents=doc.parts)\nput(load())\n` }),
    ).toBe('pass')
  })
  test('follows its sources where documents are deleted by id', () => {
    const code = `${chroma}import uuid\ndef put(doc):\n    docs.delete(where={"document_id": doc.id})\n    docs.add(ids=[str(uuid.uuid4())], documents=[doc.text])\nput(load())\n`
    expect(status({ 'a.py': code })).toBe('pass')
  })
  test('only grows under random ids', () => {
    expect(
      status({ 'a.py': `${chroma}import uuid\ndef put(doc):\n    docs.upsert(ids=[str(uuid.uuid4())], documents=[doc.text])\nput(load())\n` }),
    ).toBe('partial')
  })
  test('only grows under hashes of the content', () => {
    expect(
      status({
        'a.py': `${chroma}import hashlib\ndef put(text):\n    docs.upsert(ids=[hashlib.md5(text.encode()).hexdigest()], documents=[text])\nput("x")\n`,
      }),
    ).toBe('partial')
  })
  test('does not follow by a deletion that nothing calls, or by dropping it whole', () => {
    const code =
      'import chromadb\nimport uuid\nclient = chromadb.PersistentClient(path="db")\ndocs = client.get_or_create_collection("docs")\ndef never_used_removal(i):\n    docs.delete(ids=[i])\nclient.delete_collection("docs")\ndocs.add(ids=[str(uuid.uuid4())], documents=["x"])\n'
    expect(status({ 'a.py': code })).toBe('partial')
  })
  test('need not follow where it is made for each conversation', () => {
    const code =
      'import streamlit as st\nfrom langchain_community.vectorstores import FAISS\nfrom langchain_openai import OpenAIEmbeddings\ndef build(texts):\n    return FAISS.from_texts(texts, OpenAIEmbeddings())\nst.session_state.store = build(st.file_uploader("files"))\n'
    expect(status({ 'app.py': code })).toBe('na')
  })
})
