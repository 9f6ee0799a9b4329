import { describe, expect, test } from '@jest/globals'
import { fleetOf, type Summary, selectRows, type Tracked } from '../../src/report/fleet.ts'

const model = (id: string) => ({ id, provider: 'openai', pin: 'fixed', role: 'chat', where: 'app.py:1' })
const scan = (at: string, more: Partial<Summary> = {}): Summary => ({
  at,
  commit: at.padEnd(40, '0'),
  score: 50,
  level: 'defined',
  coverage: 1,
  passed: true,
  tool: '1.0.0',
  catalogue: '2026.11',
  statuses: {},
  inventory: { models: [], destinations: [], components: [], calls: 0, traced: 0 },
  ...more,
})
const using = (...ids: readonly string[]) => ({ inventory: { ...scan('').inventory, models: ids.map(model) } })
const tracked = (repository: string, ...scans: readonly Summary[]): Tracked => ({ repository, project: '.', scans })

describe('a fleet', () => {
  test('a row tells the last scan, the change and the heaviest failing checks', () => {
    const statuses = { 'docs/readme': 'fail', 'fm/calls-traced': 'fail', 'rag/chunking': 'partial' }
    const { rows } = fleetOf([tracked('a/x', scan('2026-01-01', { score: 40.1 }), scan('2026-02-01', { score: 52.4, statuses }))])
    expect(rows[0]).toMatchObject({ change: 12.3, trend: [40.1, 52.4], worst: expect.arrayContaining(['fm/calls-traced', 'docs/readme']) })
    expect(rows[0]?.worst).not.toContain('rag/chunking')
  })

  test('a model says who uses it and since when; what is turned off first comes first', () => {
    const { models } = fleetOf([
      tracked('a/x', scan('2026-01-01', using('own-model')), scan('2026-02-01', using('own-model', 'gpt-4o-2024-08-06'))),
      tracked('a/y', scan('2026-03-01', using('gpt-4o-2024-08-06'))),
    ])
    expect(models.map(({ id, places }) => [id, places.map(({ repository, since }) => `${repository} ${since}`)])).toEqual([
      ['gpt-4o-2024-08-06', ['a/x 2026-02-01', 'a/y 2026-03-01']],
      ['own-model', ['a/x 2026-01-01']],
    ])
    expect(models.map((it) => it.retires !== null)).toEqual([true, false])
  })

  test('a model that the last scan no longer has is not in use', () => {
    expect(fleetOf([tracked('a/x', scan('2026-01-01', using('old')), scan('2026-02-01'))]).models).toEqual([])
  })

  test('failing checks are counted over the repositories that are asked', () => {
    const { failing } = fleetOf([
      tracked('a/x', scan('2026-01-01', { statuses: { 'fm/calls-traced': 'fail' } })),
      tracked('a/y', scan('2026-01-01', { statuses: { 'fm/calls-traced': 'partial' } })),
      tracked('a/z', scan('2026-01-01', { statuses: { 'fm/calls-traced': 'na' } })),
    ])
    expect(failing).toMatchObject([{ id: 'fm/calls-traced', fail: 1, partial: 1, asked: 2 }])
  })

  test('rows are searched, filtered and sorted; without a language model comes last', () => {
    const { rows } = fleetOf([
      tracked('a/none', scan('2026-01-01', { score: null, level: null })),
      tracked('a/high', scan('2026-01-01', { score: 90, level: 'managed' })),
      tracked('a/low', scan('2026-01-01', { score: 10 })),
    ])
    const names = (text: string, level: string, sort: 'score' | 'name') => selectRows(rows, { text, level, sort }).map((row) => row.repository)
    expect(names('', '', 'score')).toEqual(['a/low', 'a/high', 'a/none'])
    expect(names('', '', 'name')).toEqual(['a/high', 'a/low', 'a/none'])
    expect(names('HI', '', 'score')).toEqual(['a/high'])
    expect(names('', 'managed', 'score')).toEqual(['a/high'])
  })
})
