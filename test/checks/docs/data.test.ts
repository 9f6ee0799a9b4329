import { describe, expect, test } from '@jest/globals'
import { statusOf } from '../../support/verdict.ts'

const id = 'docs/data'

describe(id, () => {
  test.each([
    '# A\nThe dataset contains support articles collected from our wiki. Articles are cleaned and split into chunks.',
    '# A\nUsers upload PDF, DOCX or TXT files. The text is extracted and split into chunks of 500 tokens.',
    '# A\n知识库数据来自公司内部文档，文档切分后进行向量化。',
  ])('sources and preparation pass: %s', (readme) => {
    expect(statusOf(id, readme)).toBe('pass')
  })
  test('one of the two is partial', () => {
    expect(statusOf(id, '# A\nThe sample data is fictional and was generated with GPT-4.')).toBe('partial')
    expect(statusOf(id, '# A\nDocuments are split into chunks and embedded.')).toBe('partial')
  })
  test.each(['# A\nA message splitter for longer messages that exceed 2000 characters.', '# A\nRun the database migration.', '# A\n## Data\n'])(
    'other senses and bare headings fail: %s',
    (readme) => {
      expect(statusOf(id, readme)).toBe('fail')
    },
  )
})
