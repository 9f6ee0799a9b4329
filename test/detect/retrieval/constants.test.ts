import { expect, test } from '@jest/globals'
import { scan } from '../../support/scan.ts'

const ask =
  "import OpenAI from 'openai'\nimport { SearchClient } from '@azure/search-documents'\nexport class Approach {\n  constructor(search: SearchClient<any>, sourcePageField: string, contentField: string) { this.search = search }\n  async run(q: string) {\n    const openai = new OpenAI()\n    const vector = (await openai.embeddings.create({ model: 'text-embedding-3-small', input: q })).data[0].embedding\n    const found = await this.search.search(q, { top: 3, vectorSearchOptions: { queries: [{ kind: 'vector', vector, fields: ['embedding'] }] } })\n    const results: string[] = []\n    for await (const result of found.results) {\n      const document = result.document as any\n      results.push(`${document[this.sourcePageField]}: ${document[this.contentField]}`)\n    }\n    const content = results.join('\\n')\n    return openai.chat.completions.create({ model: 'gpt-4.1-mini', messages: [{ role: 'system', content: 'Answer from the sources.' }, { role: 'user', content: `${q}\\nSources:\\n${content}` }] })\n  }\n}\n"
const index =
  "import { SearchIndexClient } from '@azure/search-documents'\nconst MAX_SECTION_LENGTH = 1000\nconst SECTION_OVERLAP = 100\nfunction sectionsOf(text: string) {\n  const sections = []\n  let start = 0\n  while (start + SECTION_OVERLAP < text.length) {\n    const end = Math.min(start + MAX_SECTION_LENGTH, text.length)\n    sections.push({ id: String(start), content: text.slice(start, end) })\n    start = end - SECTION_OVERLAP\n  }\n  return sections\n}\nexport async function store(text: string) {\n  const client = new SearchIndexClient('e', 'c').getSearchClient('docs')\n  await client.uploadDocuments(sectionsOf(text))\n}\n"

test('fields that settings name, and a splitter that works with constants of size and overlap', () => {
  const { splitters, labels, writes } = scan({ 'src/ask.ts': ask, 'src/store.ts': index }).fact('retrieval')
  expect(labels.map((it) => it.line)).toContain(12)
  expect(splitters).toMatchObject([{ at: { path: 'src/store.ts', line: 4 }, sized: true, structured: true }])
  expect(writes.map((it) => it.at.line)).toEqual([16])
})
