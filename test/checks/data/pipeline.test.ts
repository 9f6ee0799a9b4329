import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

type Files = Readonly<Record<string, string>>
const ingest = `from langchain_chroma import Chroma
from langchain_openai import OpenAIEmbeddings
from langchain_text_splitters import RecursiveCharacterTextSplitter
def ingest(documents):
    chunks = RecursiveCharacterTextSplitter(chunk_size=500, chunk_overlap=50).split_documents(documents)
    Chroma.from_documents(chunks, OpenAIEmbeddings(), persist_directory="db")
if __name__ == "__main__":
    ingest([])
`
const status = (files: Files) => judge('data/pipeline', { 'ingest.py': ingest, ...files }).status

describe('data/pipeline', () => {
  test('orchestrators, queues, events and schedules pass', () => {
    expect(status({ 'flow.py': 'from prefect import flow\nfrom ingest import ingest\n@flow\ndef nightly():\n    ingest([])\n' })).toBe('pass')
    expect(
      status({ 'tasks.py': 'from celery import Celery\nfrom ingest import ingest\napp = Celery("x")\n@app.task\ndef run(d):\n    ingest(d)\n' }),
    ).toBe('pass')
    expect(
      status({
        '.github/workflows/index.yml':
          'on: { schedule: [{ cron: "0 3 * * *" }] }\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: python ingest.py\n',
      }),
    ).toBe('pass')
    expect(status({ 'dvc.yaml': 'stages:\n  ingest:\n    cmd: python ingest.py\n' })).toBe('pass')
  })
  test('a script that is started by hand is partial', () => {
    expect(status({})).toBe('partial')
    expect(status({ 'worker.py': 'from celery import Celery\napp = Celery("mail")\n@app.task\ndef send_mail(to): ...\n' })).toBe('partial')
  })
  test('a pipeline of CI that tests is none, and without data there is nothing to prepare', () => {
    expect(
      status({
        '.github/workflows/ci.yml':
          'on: { schedule: [{ cron: "0 3 * * *" }] }\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: pytest tests/test_ingest.py\n',
      }),
    ).toBe('partial')
    expect(
      judge('data/pipeline', { 'app.py': 'from openai import OpenAI\nOpenAI().chat.completions.create(model="gpt-4o", messages=[])\n' }).status,
    ).toBe('fail')
  })

  test('a trigger of the database that embeds new rows is an event', () => {
    const table = 'create table sections (id bigint, content text, embedding vector(384));\n'
    const sql = `${table}create trigger embed_sections\n  after insert on sections\n  for each statement execute procedure private.embed(content, embedding);\n`
    expect(judge('data/pipeline', { 'supabase/migrations/1_embed.sql': sql }).status).toBe('pass')
    const stamp = `${table}create trigger set_updated_at before update on sections for each row execute function moddatetime (updated_at);\n`
    expect(judge('data/pipeline', { 'supabase/migrations/1_embed.sql': stamp }).status).toBe('fail')
  })
})
