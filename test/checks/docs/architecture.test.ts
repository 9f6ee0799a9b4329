import { describe, expect, test } from '@jest/globals'
import { statusOf, verdictOf } from '../../support/verdict.ts'

const id = 'docs/architecture'

describe(id, () => {
  test.each([
    '# A\n```mermaid\ngraph TD\nUI-->API\n```',
    '# A\n## Architecture\nThe frontend sends the question to the API, which retrieves chunks from Qdrant and passes them to the LLM.',
    '# A\n## How it works\n1. The loader reads the PDF files.\n2. The splitter divides the text into chunks.\n3. The retriever searches the index and passes chunks to the model.',
    '# A\nImports flow as follows: `infrastructure` → `model` → `application` → `domain`',
  ])('a diagram or an account of the flow passes: %s', (readme) => {
    expect(statusOf(id, readme)).toBe('pass')
  })
  test.each(['# A\n## Tech stack\n- Next.js\n- FastAPI\n- Postgres', '# A\n## Project structure\n```\n.\n├── app/\n└── api/\n```'])(
    'lists of parts are partial: %s',
    (readme) => {
      expect(statusOf(id, readme)).toBe('partial')
    },
  )
  test.each([
    '# A\n![Screenshot of the console](https://a.b/c.png)',
    '# A\n## Installation\n1. Clone the repository.\n2. Install the dependencies.\n3. Run the server.',
  ])('screenshots and set-up steps fail: %s', (readme) => {
    expect(statusOf(id, readme)).toBe('fail')
  })
  test('a diagram that a document links but nobody committed does not count', () => {
    expect(verdictOf(id, { 'README.md': '# A\n![Architecture](docs/architecture.png)' }).status).toBe('fail')
    expect(verdictOf(id, { 'README.md': '# A\n![Architecture](docs/architecture.png)', 'docs/architecture.png': '' }).status).toBe('pass')
  })
})
