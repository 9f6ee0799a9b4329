import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { z } from 'zod'
import { readEvent } from '../../src/action/event.ts'
import { inputNames, readInputs } from '../../src/action/inputs.ts'
import { isWorthAComment } from '../../src/render/comment.ts'
import type { Change } from '../../src/report/report.ts'
import { delta, report } from '../support/report.ts'

const manifest = z
  .object({
    name: z.string(),
    description: z.string(),
    runs: z.object({ using: z.literal('node24'), main: z.literal('dist/action.js') }),
    inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string().optional() })),
    outputs: z.record(z.string(), z.object({ description: z.string() })),
  })
  .parse(parse(readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8')))

describe('action.yml', () => {
  test('declares the inputs that are read, and leaves their defaults to the code', () => {
    expect(Object.keys(manifest.inputs).sort()).toEqual([...inputNames].sort())
    const defaults = Object.entries(manifest.inputs).filter(([, input]) => input.default !== undefined)
    expect(defaults.map(([name]) => name)).toEqual(['github-token'])
  })

  test('without any input the documented defaults hold', () => {
    expect(readInputs(() => '')).toMatchObject({ path: '.', comment: 'changes', 'check-run': true, 'commit-status': false, base: 'auto' })
  })

  test.each([
    ['./services/shop/', 'services/shop'],
    ['.', '.'],
    ['./', '.'],
  ])('the path %s is %s', (given, path) => {
    expect(readInputs((name) => (name === 'path' ? given : '')).path).toBe(path)
  })
})

describe('events', () => {
  const pull = {
    number: 3,
    head: { sha: 'h', repo: { full_name: 'o/n' } },
    base: { sha: 'b', ref: 'main', repo: { full_name: 'o/n' } },
    user: { login: 'dev' },
  }

  test("a fork's and Dependabot's pull requests have a token that may only read", () => {
    const readOnly = (change: object) => readEvent('pull_request', { pull_request: { ...pull, ...change } }, 's')
    expect(readOnly({})).toMatchObject({ kind: 'pull-request', headSha: 'h', readOnly: false })
    expect(readOnly({ head: { sha: 'h', repo: { full_name: 'x/n' } } })).toMatchObject({ readOnly: true })
    expect(readOnly({ head: { sha: 'h', repo: null } })).toMatchObject({ readOnly: true })
    expect(readOnly({ user: { login: 'dependabot[bot]' } })).toMatchObject({ readOnly: true })
  })

  test('a push is reported on its own commit', () => {
    expect(readEvent('push', { after: 'x' }, 's')).toEqual({ kind: 'commit', headSha: 's' })
  })
})

describe('whether a comment is made', () => {
  const failed = { passed: false, rules: [] }
  const change: Change = { id: 'docs/setup', from: 'fail', to: 'pass', because: '', places: [] }
  test.each([
    ['changes', report(), true],
    ['changes', report({ delta: delta() }), false],
    ['changes', report({ delta: delta({ improved: [change] }) }), true],
    ['changes', report({ delta: delta(), gate: failed }), true],
    ['always', report({ delta: delta() }), true],
    ['failure', report({ delta: delta({ improved: [change] }) }), false],
    ['failure', report({ gate: failed }), true],
    ['never', report({ gate: failed }), false],
    ['always', report({ usage: { ...report().usage, llm: false }, score: null }), false],
    ['changes', report({ usage: { ...report().usage, llm: false }, score: null, gate: failed }), true],
  ] as const)('%s, case %#', (mode, of, expected) => {
    expect(isWorthAComment(of, mode)).toBe(expected)
  })
})
