import { describe, expect, test } from '@jest/globals'
import { statusOf } from '../../support/verdict.ts'

const id = 'risk/exposure'

describe(id, () => {
  test.each([
    '# A\nAn assistant that lets employees ask questions about policies.',
    '# A\nThe repository also holds the frontend for the public chat UI.',
    '# A\nIt is an internal tool for the legal team.',
    '# A\n面向客户提供咨询服务。',
  ])('users or reach pass: %s', (readme) => {
    expect(statusOf(id, readme)).toBe('pass')
  })
  test('a kind of user that can only be inferred is partial', () => {
    expect(statusOf(id, '# A\nThis sample demonstrates a customer support application for a web shop.')).toBe('partial')
  })
  test.each([
    '# A\nA ChatGPT powered bot built with NodeJS.',
    '# A\nYou can join the public Discord to try it.',
    '# A\nThe Azure free tier is enough.',
  ])('nothing about users fails: %s', (readme) => {
    expect(statusOf(id, readme)).toBe('fail')
  })
})
