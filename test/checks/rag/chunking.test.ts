import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const status = (files: Record<string, string>) => judge('rag/chunking', files).status

const index =
  'from langchain_chroma import Chroma\nfrom langchain_openai import OpenAIEmbeddings\nstore = Chroma(embedding_function=OpenAIEmbeddings(model="e"), persist_directory="db")\n'
const splitter = (args: string) =>
  `from langchain_text_splitters import RecursiveCharacterTextSplitter\nRecursiveCharacterTextSplitter(${args}).split_documents(docs)\n`

describe('chunking', () => {
  test('is explicit with size and overlap, also from settings', () => {
    expect(status({ 'a.py': index + splitter('chunk_size=800, chunk_overlap=80') })).toBe('pass')
    expect(
      status({ 'settings.py': 'SIZE = 800\n', 'a.py': `from settings import SIZE\n${index}${splitter('chunk_size=SIZE, chunk_overlap=80')}` }),
    ).toBe('pass')
  })
  test('tells size and overlap where they are known', () => {
    const told = (files: Record<string, string>) => JSON.stringify(judge('rag/chunking', files))
    expect(told({ 'a.py': index + splitter('chunk_size=800, chunk_overlap=80') })).toContain(
      'RecursiveCharacterTextSplitter with size 800 and overlap 80',
    )
    expect(told({ 'a.py': index + splitter('chunk_size=size(), chunk_overlap=80') })).toContain(
      'RecursiveCharacterTextSplitter with a size and overlap 80',
    )
    const own =
      'def chunk_text(text, chunk_size=1000, overlap=100):\n    return [text[i : i + chunk_size] for i in range(0, len(text), chunk_size - overlap)]\n'
    expect(told({ 'a.py': `${index}${own}def ingest(text):\n    store.add_texts(chunk_text(text))\ningest("x")\n` })).toContain(
      'chunk_text with size 1000 and overlap 100',
    )
  })
  test('is half explicit with the defaults of a splitter', () => {
    expect(status({ 'a.py': index + splitter('') })).toBe('partial')
  })
  test('is explicit in a function of the repository that feeds the index', () => {
    const own =
      'def chunk_text(text, chunk_size=1000, overlap=100):\n    return [text[i : i + chunk_size] for i in range(0, len(text), chunk_size - overlap)]\n'
    expect(status({ 'a.py': `${index}${own}def ingest(text):\n    store.add_texts(chunk_text(text))\ningest("x")\n` })).toBe('pass')
  })
  test('is explicit in TypeScript', () => {
    const code =
      "import { RecursiveCharacterTextSplitter } from '@langchain/textsplitters'\nconst splitter = new RecursiveCharacterTextSplitter({ chunkSize: 1000, chunkOverlap: 100 })\nexport const docs = await splitter.splitDocuments(raw)\n"
    expect(status({ 'a.ts': code })).toBe('pass')
  })
  test('is not meant by chunks of a stream, of bytes or of a batch', () => {
    const code = [
      'def stream_chunks(response, chunk_size=1024):',
      '    for chunk in response.iter_content(chunk_size):',
      '        yield chunk',
      'def batch_chunks(items, chunk_size=100):',
      '    return [items[i : i + chunk_size] for i in range(0, len(items), chunk_size)]',
      'store.add_texts(batch_chunks(texts))',
    ].join('\n')
    expect(status({ 'a.py': index + code })).toBe('na')
  })
  test('is explicit as a key of infrastructure code, not in a text or a corpus that speaks of it', () => {
    const terraform = 'resource "aws_bedrockagent_data_source" "docs" {\n  chunking_configuration {\n    chunking_strategy = "FIXED_SIZE"\n  }\n}\n'
    expect(status({ 'a.py': index, 'infra/main.tf': terraform })).toBe('pass')
    expect(status({ 'a.py': index, 'infra/skillset.json': '{\n  "textSplitMode": "pages",\n  "maximumPageLength": 2000\n}\n' })).toBe('pass')
    const text = 'Set chunkingStrategy to FIXED_SIZE\\nmaximumPageLength: 2000\\n\\"maximumPageLength\\": 2000'
    expect(status({ 'a.py': index, 'src/sample_docs.json': `[{"page_content": "${text}"}]` })).not.toBe('pass')
    expect(status({ 'a.py': index, 'src/faq.json': `{\n"answer": "${text}"\n}` })).not.toBe('pass')
    expect(status({ 'a.py': index, 'data/doc.json': '{\n"maximumPageLength": 2000\n}' })).not.toBe('pass')
  })
})
