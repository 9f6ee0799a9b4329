// A search by words in SQL: retrieval where what it finds goes to a model, a page of the application where users alone see it.
import { expect, test } from '@jest/globals'
import { scan } from '../../support/scan.ts'

const search =
  'export async function search(pool, q) {\n  const { rows } = await pool.query("SELECT title, body FROM notes WHERE tsv @@ websearch_to_tsquery($1) ORDER BY ts_rank(tsv, websearch_to_tsquery($1)) DESC LIMIT 5", [q]);\n  return rows;\n}\n'
const page = 'import { search } from "./search";\nexport const page = async (req, res) => res.json(await search(req.pool, req.query.q));\n'
const ask = (context: string) =>
  `import OpenAI from "openai";\nimport { search } from "./search";\nconst client = new OpenAI();\nexport async function ask(pool, q) {\n  const notes = ${context};\n  const answer = await client.chat.completions.create({ model: "gpt-4o", messages: [{ role: "user", content: \`\${notes}\\n\${q}\` }] });\n  return answer.choices[0].message.content;\n}\n`

const retrieves = (files: Record<string, string>): boolean => scan(files).fact('usage').flags.rag

test('what a search by words finds is put into the prompt: retrieval', () => {
  expect(retrieves({ 'src/search.ts': search, 'src/ask.ts': ask('(await search(pool, q)).map((it) => it.body).join("\\n")') })).toBe(true)
})

test('a page that lets users search by words retrieves nothing for the model', () => {
  expect(retrieves({ 'src/search.ts': search, 'src/page.ts': page, 'src/ask.ts': ask('""') })).toBe(false)
})
