import { describe, expect, test } from '@jest/globals'
import { fitSections } from '../../src/render/budget.ts'

const sections = [
  { name: 'head', rank: 1, variants: ['HEAD'] },
  { name: 'list', rank: 3, variants: ['x'.repeat(100), 'x'.repeat(10), ''] },
  { name: 'table', rank: 2, variants: ['y'.repeat(100), ''] },
]

describe('budget', () => {
  test('everything stays whole where there is room', () => {
    expect(fitSections(sections, 1000, () => 'note')).toEqual({ text: ['HEAD', 'x'.repeat(100), 'y'.repeat(100)].join('\n\n'), folded: [] })
  })

  test('the least important shrinks first and the reader is told', () => {
    expect(fitSections(sections, 150, (folded) => `folded ${folded.join()}`)).toEqual({
      text: ['HEAD', 'x'.repeat(10), 'y'.repeat(100), 'folded list'].join('\n\n'),
      folded: ['list'],
    })
  })

  test('no limit is exceeded even when nothing can shrink', () => {
    expect(fitSections(sections, 3, () => 'n').text).toHaveLength(3)
  })
})
