import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const status = (files: Record<string, string>) => judge('rag/document-parsing', files).status

const store =
  'from langchain_chroma import Chroma\nfrom langchain_openai import OpenAIEmbeddings\nstore = Chroma(embedding_function=OpenAIEmbeddings(model="e"), persist_directory="db")\n'

describe('document parsing', () => {
  test('is known where a parser is called by name', () => {
    expect(
      status({
        'ingest.py': `${store}from pypdf import PdfReader\ndef load(p):\n    store.add_texts([page.extract_text() for page in PdfReader(p).pages])\nload("a.pdf")\n`,
      }),
    ).toBe('pass')
  })
  test('does not apply to records', () => {
    expect(status({ 'ingest.py': `${store}import json\nstore.add_texts([it["text"] for it in json.load(open("a.json"))])\n` })).toBe('na')
  })
  test('is half known where documents are accepted and read as text', () => {
    const code = `${store}ALLOWED = [".pdf", ".docx"]\ndef load(path):\n    with open(path) as f:\n        store.add_texts([f.read()])\nload("a.pdf")\n`
    expect(status({ 'ingest.py': code })).toBe('partial')
  })
})
