import { describe, expect, test } from '@jest/globals'
import { statusOf } from '../../support/verdict.ts'

const id = 'impact/objectives'

describe(id, () => {
  test.each([
    '# A\nOrganizations struggle to keep thousands of policies findable, and this assistant answers from them.',
    '# A\n## Business goals\nAnswer every ticket within one day.',
  ])('a goal of an organisation passes: %s', (readme) => {
    expect(statusOf(id, readme)).toBe('pass')
  })
  test('a benefit without anyone’s objective is partial', () => {
    expect(statusOf(id, '# A\nA template that helps you quickly build chat applications.')).toBe('partial')
  })
  test.each([
    '# A\n## Features\n- Fast, scalable and cost-effective',
    '# A\n## Setup\nYour organization needs to enable the model first.',
    '# A\nThe easiest way to start is Docker.',
  ])('adjectives and set-up steps fail: %s', (readme) => {
    expect(statusOf(id, readme)).toBe('fail')
  })
})
