import { describe, expect, test } from '@jest/globals'
import { levelOf } from '../../src/score/level.ts'
import { result } from '../support/results.ts'

const many = (status: 'pass' | 'fail', count: number, more = {}) => Array.from({ length: count }, (_, at) => result(`${status}/${at}`, status, more))

describe('the level', () => {
  test('is initial below 40 points, and names the checks that would lift it there', () => {
    const level = levelOf([...many('pass', 3), ...many('fail', 6), result('x/heavy', 'fail', { weight: 2 })])
    expect(level).toEqual({ index: 0, name: 'initial', next: { name: 'defined', missing: ['x/heavy'] } })
  })

  test('is defined from 40 points', () => {
    expect(levelOf([...many('pass', 4), ...many('fail', 6)])).toMatchObject({ index: 1, name: 'defined', next: { missing: ['fail/0', 'fail/1'] } })
  })

  test('is not managed while a critical check fails, whatever the score', () => {
    const level = levelOf([...many('pass', 20), result('risk/secrets', 'fail', { weight: 3 })])
    expect(level).toMatchObject({ name: 'defined', next: { name: 'managed', missing: ['risk/secrets'] } })
  })

  test('is production-ready when every applicable check passes or is attested', () => {
    const ready = [...many('pass', 5), result('a/na', 'na'), result('a/told', 'fail', { credit: 1 })]
    expect(levelOf(ready).name).toBe('optimized')
    expect(levelOf([...ready, ...many('fail', 5, { tier: 'advanced' })]).name).toBe('production-ready')
    expect(levelOf([...ready, result('a/open', 'partial')])).toMatchObject({ name: 'managed', next: { missing: ['a/open'] } })
    expect(levelOf([...ready, result('a/dark', 'unknown')])).toMatchObject({ name: 'managed', next: { missing: ['a/dark'] } })
  })

  test('a waiver counts as not passing', () => {
    const waived = { reason: 'r', owner: 'o', until: '2027-01-01' }
    expect(levelOf([...many('pass', 9), result('a/w', 'fail', { waived })]).name).toBe('managed')
  })
})
