import { describe, expect, test } from '@jest/globals'
import { publishCheckRun, settleCheckRun } from '../../src/github/check-run.ts'
import { githubClient } from '../../src/github/client.ts'
import { diffOf } from '../../src/github/diff.ts'
import { failureWords } from '../../src/github/failure.ts'
import type { Request } from '../../src/github/port.ts'
import { gateStatus } from '../../src/github/status.ts'
import type { Annotation } from '../../src/render/check-run.ts'

const clock = { now: () => 0, wait: async () => undefined }
const annotation = (line: number): Annotation => ({
  path: 'a.py',
  start_line: line,
  end_line: line,
  annotation_level: 'notice',
  title: 't',
  message: 'm',
})
const run = {
  name: 'LLMOps maturity',
  headSha: 'a'.repeat(40),
  externalId: '7-1-x',
  conclusion: 'success',
  title: 't',
  summary: 's',
  annotations: Array.from({ length: 120 }, (_, index) => annotation(index + 1)),
} as const

/** Counts what reaches GitHub; `lose` says which write's answer is lost after it took effect. */
function server(lose: number | null) {
  const kept: Annotation[] = []
  const sizes: number[] = []
  const request: Request = async (route, parameters) => {
    if (route.startsWith('GET')) return { data: { output: { annotations_count: kept.length } } }
    const { annotations } = parameters['output'] as { annotations: Annotation[] }
    kept.push(...annotations)
    sizes.push(annotations.length)
    if (sizes.length === lose) throw Object.assign(new Error('Bad gateway'), { status: 502 })
    return { data: { id: 1 } }
  }
  return { kept, sizes, request }
}

describe('settling a check run whose job was cut off', () => {
  /** A run that is there with its first annotations. */
  function halfDone(externalId: string | null, count: number) {
    const calls: string[] = []
    let annotated = count
    const request: Request = async (route, parameters) => {
      calls.push(route.split(' ')[0] ?? '')
      if (route.includes('/commits/')) return { data: { check_runs: externalId === null ? [] : [{ id: 5, external_id: externalId }] } }
      if (route.startsWith('GET')) return { data: { output: { annotations_count: annotated } } }
      annotated += (parameters['output'] as { annotations: Annotation[] }).annotations.length
      return { data: { id: 5 } }
    }
    return { calls, request, annotated: () => annotated }
  }

  test.each([
    ['with its first batch', 50, ['GET', 'PATCH', 'GET', 'PATCH', 'PATCH']],
    ['with all of it', 120, ['GET', 'PATCH', 'GET']],
  ])('%s: it is brought up to date and none is sent twice', async (_, before, expected) => {
    const { calls, request, annotated } = halfDone('7-1-x', before)
    await settleCheckRun(githubClient(request, 'o/n', clock), run, clock)
    expect([calls, annotated()]).toEqual([expected, 120])
  })

  test.each([null, 'another'])('a run of another id (%s) is left alone and one is made', async (id) => {
    const { calls, request } = halfDone(id, 0)
    await settleCheckRun(githubClient(request, 'o/n', clock), run, clock)
    expect(calls.slice(0, 2)).toEqual(['GET', 'POST'])
  })
})

describe('publishing a check run', () => {
  test('annotations go in batches of 50', async () => {
    const { sizes, request } = server(null)
    await publishCheckRun(githubClient(request, 'o/n', clock), run, clock)
    expect(sizes).toEqual([50, 50, 20])
  })

  test('a batch whose answer was lost is not sent twice', async () => {
    const { kept, request } = server(2)
    await publishCheckRun(githubClient(request, 'o/n', clock), run, clock)
    expect(kept.map((it) => it.start_line)).toEqual(run.annotations.map((it) => it.start_line))
  })
})

describe('changed lines', () => {
  test('are the added lines of the new side', () => {
    const patch = '@@ -1,3 +1,4 @@\n keep\n-old\n+new\n+more\n keep\n@@ -20 +21,2 @@\n keep\n+late\n\\ No newline at end of file'
    const lines = diffOf([
      { path: 'a.py', patch },
      { path: 'big.bin', patch: null },
    ])
    expect([...(lines.get('a.py')?.added ?? [])]).toEqual([2, 3, 22])
    expect([...(lines.get('a.py')?.lines.keys() ?? [])]).toEqual([1, 2, 3, 4, 21, 22])
    expect([...(lines.get('big.bin')?.lines ?? [])]).toEqual([])
  })
})

describe('words for a refusal', () => {
  const refused = Object.assign(new Error('Resource not accessible by integration'), { status: 403 })
  test.each([
    [refused, false, 'Add `checks: write` to the permissions of the job.'],
    [refused, true, 'read-only token, without `checks: write`'],
    [Object.assign(new Error('Not Found'), { status: 404 }), false, 'Add `checks: write`'],
    [Object.assign(new Error('Bad credentials'), { status: 401 }), false, 'Check the input github-token.'],
    [Object.assign(new Error('Bad gateway'), { status: 502 }), false, 'Run the job again later.'],
  ])('%s, fork %s', (error, readOnly, words) => {
    expect(failureWords('check run', 'checks: write', error, readOnly)).toContain(words)
  })
})

test('a commit status keeps its description within 140 characters', () => {
  expect(gateStatus({ sha: 'a', state: 'success', context: 'c' }, 'x'.repeat(200)).description).toHaveLength(140)
})
