import { describe, expect, test } from '@jest/globals'
import { scan } from '../support/scan.ts'

const ask =
  "import OpenAI from 'openai'\nexport const ask = (q) => new OpenAI().chat.completions.create({ model: 'gpt-4.1-mini', messages: [{ role: 'user', content: q }] })\n"
const orchestrated = (files: Record<string, string>) =>
  scan({ 'src/ask.ts': ask, ...files })
    .fact('pipelines')
    .orchestrated.map((it) => `${it.path}:${it.line}`)

describe('triggers of a database', () => {
  test('run the embedding of new rows', () => {
    const sql =
      "create function private.embed() returns trigger as $$\nbegin\n  perform net.http_post(url := '/functions/v1/embed');\n  return null;\nend; $$;\ncreate trigger embed_sections after insert on sections\n  execute procedure private.embed('content', 'embedding');\n"
    expect(orchestrated({ 'supabase/migrations/1.sql': sql })).toEqual(['supabase/migrations/1.sql:6'])
  })

  test('of profiles and timestamps prepare no data, also beside a table of vectors', () => {
    const sql =
      'create table items (embedding vector(1536));\ncreate trigger create_profile after insert on auth.users\n  for each row execute function create_profile();\ncreate trigger delete_old_image before delete on profiles\n  for each row execute function delete_old_image();\n'
    expect(orchestrated({ 'supabase/migrations/1.sql': sql })).toEqual([])
  })

  test('a statement that never ends is read in no time', () => {
    expect(orchestrated({ 'a.sql': `create trigger x ${'after insert '.repeat(20_000)}` })).toEqual([])
  })
})

test('functions of a cloud that documents start are named in camel case', () => {
  const code =
    'using Microsoft.Azure.Functions.Worker;\npublic sealed class EmbeddingFunction(EmbedService service) {\n  [Function(name: "embed-blob")]\n  public Task EmbedAsync(\n    [BlobTrigger(blobPath: "content/{name}")] Stream blob) => service.EmbedAsync(blob);\n}\n'
  expect(orchestrated({ 'functions/EmbeddingFunction.cs': code })).toEqual(['functions/EmbeddingFunction.cs:5'])
})
