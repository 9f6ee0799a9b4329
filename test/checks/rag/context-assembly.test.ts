import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const status = (files: Record<string, string>) => judge('rag/context-assembly', files).status

const ask = 'from langchain_chroma import Chroma\nstore = Chroma(persist_directory="x")\n'

describe('the context', () => {
  test('is assembled without doubles', () => {
    const code = [
      'def context(q):',
      '    docs = store.similarity_search(q, k=5)',
      '    seen = set()',
      '    parts = []',
      '    for doc in docs:',
      '        if doc.page_content in seen:',
      '            continue',
      '        seen.add(doc.page_content)',
      '        parts.append(doc.page_content)',
      '    return "\\n".join(parts)',
    ].join('\n')
    expect(status({ 'a.py': ask + code })).toBe('pass')
  })
  test('is held to a budget, also in another file', () => {
    const budget = [
      'def fit(docs, limit):',
      '    total = 0',
      '    parts = []',
      '    for doc in docs:',
      '        if total + len(doc.page_content) > limit:',
      '            break',
      '        total += len(doc.page_content)',
      '        parts.append(doc.page_content)',
      '    return "\\n".join(parts)',
    ].join('\n')
    expect(status({ 'budget.py': budget, 'a.py': `${ask}from budget import fit\nprint(fit(store.similarity_search(q, k=5), 4000))\n` })).toBe('pass')
  })
  test('is only joined', () => {
    expect(status({ 'a.py': `${ask}text = "\\n".join(d.page_content for d in store.similarity_search(q, k=5))\n` })).toBe('partial')
  })
  test('is not held to a budget by the head of a loop', () => {
    const walk = (head: string) =>
      `import { Index } from '@upstash/vector'\nconst index = new Index()\nexport async function context(vector: number[], budget: number) {\n  const found = await index.query({ vector, topK: 3, includeMetadata: true })\n  let text = ''\n  ${head}\n    text += found[i].metadata.text\n  }\n  return text\n}\n`
    expect(status({ 'a.ts': walk('for (let i = 0; i < found.length; i++) {') })).toBe('partial')
    expect(status({ 'a.ts': walk('for (let i = 0; ; i++) {\n    if (budget < found[i].metadata.text.length) break') })).toBe('pass')
  })
  test('is not assembled by the same steps on something else', () => {
    expect(status({ 'a.py': `${ask}names = set(users)\ntext = "\\n".join(d.page_content for d in store.similarity_search(q, k=5))\n` })).toBe(
      'partial',
    )
  })
})
