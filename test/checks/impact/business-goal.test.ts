import { describe, expect, test } from '@jest/globals'
import { statusOf, verdictOf } from '../../support/verdict.ts'

const id = 'impact/business-goal'

describe(id, () => {
  test.each([
    '# Desk\nAn assistant that lets support agents answer questions about the handbook.',
    '# Desk\n## Why\nIt aims to help law students find precedents.',
    '# 助手\n本项目旨在帮助客服团队快速回答问题。',
    '# Asistente\nAyuda a los empleados a encontrar documentos internos.',
  ])('a goal with those who benefit passes: %s', (readme) => {
    expect(statusOf(id, readme)).toBe('pass')
  })

  test.each([
    '# Bot\nA chat bot for documents, built with LangChain and Streamlit.\n## Features\n- Commands for admins\n- Streaming of answers',
    '# Bot\nIt allows you to chat with several documents at once.\n## Contributing\nWe help developers who open a pull request.',
  ])('what it does alone is partial: %s', (readme) => {
    expect(statusOf(id, readme)).toBe('partial')
  })

  test.each(['', '# Bot\n<!-- It lets employees ask questions. -->', '# Bot\n[Describe which employees it helps and why]'])(
    'nothing written fails: %s',
    (readme) => {
      expect(statusOf(id, readme)).toBe('fail')
    },
  )

  test('evidence points to the sentence', () => {
    const verdict = verdictOf(id, { 'README.md': '# Desk\n\nIt lets employees ask questions about policies.' })
    expect(verdict.status === 'pass' && verdict.evidence[0]).toMatchObject({ path: 'README.md', line: 3 })
  })
})
