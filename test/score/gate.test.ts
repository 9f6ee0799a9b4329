import { describe, expect, test } from '@jest/globals'
import { compareReports } from '../../src/report/compare.ts'
import type { Report } from '../../src/report/report.ts'
import { defaultGate, type GatePolicy, judgeGate } from '../../src/score/gate.ts'
import { call, prompt, report, result } from '../support/results.ts'

const gate = (head: Report, policy: Partial<GatePolicy> = {}, base: Report | null = null) =>
  judgeGate({ ...head, delta: base && compareReports(base, head) }, { ...defaultGate, ...policy }, base)
const waived = { reason: 'r', owner: 'o', until: '2027-01-01' }

describe('without a policy', () => {
  test('a scan without a base passes', () => {
    expect(gate(report([result('a/a', 'fail')]))).toEqual({ passed: true, rules: [] })
  })

  test('a regression fails and is named', () => {
    const outcome = gate(report([result('fm/calls-traced', 'partial')]), {}, report([result('fm/calls-traced', 'pass')]))
    expect(outcome.passed).toBe(false)
    expect(outcome.rules[0]).toEqual({ rule: 'no-regression', passed: false, because: 'fm/calls-traced fell from pass to partial' })
  })

  test('many regressions are counted, and what is no check is said in its own words', () => {
    const ids = ['a/a', 'a/b', 'a/c', 'a/d', 'a/e', 'a/f']
    const of = (status: 'pass' | 'fail', kinds: readonly string[]) =>
      report(
        ids.map((id) => result(id, status)),
        {
          calls: [call('app/chat.py#f#chat#0')],
          notices: kinds.map((kind) => ({ kind, path: null, because: 'more than 200000 files' })),
        },
      )
    expect(gate(of('fail', ['too-many-files']), {}, of('pass', [])).rules[0]?.because).toBe(
      'the repository is now larger than what is read, so parts of it are not judged; 6 checks fell: a/a, a/b, a/c, a/d, a/e and 1 more',
    )
  })

  test('losing sight is a regression, a newly asked check is none', () => {
    const base = report([result('a/a', 'fail'), result('a/b', 'na')])
    expect(gate(report([result('a/a', 'unknown'), result('a/b', 'na')]), {}, base).passed).toBe(false)
    expect(gate(report([result('a/a', 'fail'), result('a/b', 'fail')]), {}, base).passed).toBe(true)
  })

  test('a waived regression does not fail', () => {
    expect(gate(report([result('a/a', 'fail', { waived })]), {}, report([result('a/a', 'pass')])).passed).toBe(true)
  })

  test('a credential fails when it is new, not when it only moved', () => {
    const leak = (...gaps: readonly (readonly [string, number])[]) =>
      report([result('risk/secrets', 'fail', { gaps: gaps.map(([path, line]) => ({ path, line, detail: 'an OpenAI key' })) })])
    const base = leak(['a.py', 3])
    expect(gate(leak(['a.py', 9]), {}, base).passed).toBe(true)
    expect(gate(leak(['a.py', 3], ['a.py', 9]), {}, base).rules.at(-1)).toEqual({
      rule: 'new-credentials',
      passed: false,
      because: 'a.py:9 an OpenAI key',
    })
    expect(gate(leak(['a.py', 3]), {}, report([result('risk/secrets', 'na')])).passed).toBe(false)
  })
})

describe('the rules of a policy', () => {
  const head = report([result('a/a', 'pass'), result('a/b', 'fail')])

  test('min-score and min-level', () => {
    expect(gate(head, { minScore: 50 }).passed).toBe(true)
    expect(gate(head, { minScore: 51 }).rules[0]?.because).toBe('the score is 50, 51 is asked')
    expect(gate(head, { minLevel: 'defined' }).passed).toBe(true)
    expect(gate(head, { minLevel: 'managed' }).rules[0]?.because).toBe('the level is defined, managed is asked')
  })

  test('fail when too little was assessed', () => {
    const dark = report([result('a/a', 'pass'), result('a/b', 'unknown')])
    expect(gate(dark, { minScore: 50 }).rules[0]?.because).toBe('only 50 % of the weight was assessed, 60 % are needed')
    expect(gate(dark, { minLevel: 'initial' }).passed).toBe(false)
    expect(gate(dark, { minScore: 50, minCoverage: 0.5 }).passed).toBe(true)
    expect(gate(dark).passed).toBe(true)
  })

  test('required checks hold by passing, by attestation, by waiver, or where they do not apply', () => {
    const required = ['a/a', 'a/b', 'a/c']
    expect(gate(head, { required }).rules.map((rule) => rule.passed)).toEqual([true, false, false])
    const rest = [result('a/b', 'fail', { credit: 1 }), result('a/c', 'na')]
    expect(gate(report([result('a/a', 'error', { waived }), ...rest]), { required }).passed).toBe(true)
  })

  test('a repository without a language model passes them all', () => {
    const none = report([result('a/a', 'na')], { llm: false })
    expect(gate(none, { minScore: 90, minLevel: 'optimized', required: ['a/a'] }).passed).toBe(true)
  })

  test('new calls must have what is asked; old ones need not', () => {
    const old = call('a.py#f#chat#0')
    const base = report([], { calls: [old] })
    const added = call('b.py#g#chat#0', { traced: true, line: 7 })
    const policy = { newCalls: ['traced', 'pinned', 'timeout'] } as const
    expect(gate(report([], { calls: [old, added] }), policy, base).rules.at(-1)?.because).toBe('b.py:7 is not pinned, without timeout')
    expect(gate(report([], { calls: [old, { ...added, pin: 'fixed', timeout: true }] }), policy, base).passed).toBe(true)
  })

  test('a changed prompt needs an evaluation that exercises its call', () => {
    const caller = call('a.py#f#chat#0', { prompts: ['p.md#p.md'] })
    const base = report([], { calls: [caller], prompts: [prompt('p.md', 'one')] })
    const changed = (evaluatedBy: string[]) => report([], { calls: [{ ...caller, evaluatedBy }], prompts: [prompt('p.md', 'two')] })
    expect(gate(changed([]), { coveredChanges: true }, base).rules.at(-1)?.because).toBe('p.md:1 changed, no evaluation exercises a.py:1')
    expect(gate(changed(['evals/a.yaml']), { coveredChanges: true }, base).passed).toBe(true)
    const swapped = report([], { calls: [{ ...caller, model: 'gpt-5' }], prompts: [prompt('p.md', 'one')] })
    expect(gate(swapped, { coveredChanges: true }, base).rules.at(-1)?.because).toBe('a.py:1 changed its model, no evaluation exercises it')
  })

  test('a changed setting of retrieval needs an evaluation of some call', () => {
    const chunking = (size: number) => ({
      ...result('rag/chunking', 'pass'),
      evidence: [{ path: 'a.py', line: 4, detail: `Splitter with size ${size}` }],
    })
    const of = (size: number, evaluatedBy: string[]) => report([chunking(size)], { calls: [call('a.py#f#chat#0', { evaluatedBy })] })
    const because = 'a.py:4 Splitter with size 900 → Splitter with size 500, no evaluation exercises a call'
    expect(gate(of(500, []), { coveredChanges: true }, of(900, [])).rules.at(-1)?.because).toBe(because)
    expect(gate(of(500, ['evals/a.py']), { coveredChanges: true }, of(900, ['evals/a.py'])).passed).toBe(true)
    expect(gate(of(900, []), { coveredChanges: true }, of(900, [])).passed).toBe(true)
  })

  test('a new destination needs leave', () => {
    const base = report([], { calls: [call('a.py#f#chat#0')] })
    const head = report([], { calls: [call('a.py#f#chat#0'), call('b.py#f#chat#0', { host: 'api.mistral.ai' })] })
    expect(gate(head, { newDestinations: { allow: [] } }, base).rules.at(-1)?.because).toBe('b.py:1 sends data to api.mistral.ai')
    expect(gate(head, { newDestinations: { allow: ['api.mistral.ai'] } }, base).passed).toBe(true)
    const byProvider = report([], { calls: [call('a.py#f#chat#0'), call('b.py#f#chat#0', { host: null, provider: 'mistral' })] })
    expect(gate(byProvider, { newDestinations: { allow: [] } }, base).rules.at(-1)?.because).toBe('b.py:1 sends data to mistral')
    const inProcess = report([], { calls: [call('a.py#f#chat#0'), call('b.py#f#chat#0', { host: null, provider: 'local' })] })
    expect(gate(inProcess, { newDestinations: { allow: [] } }, base).passed).toBe(true)
  })
})
