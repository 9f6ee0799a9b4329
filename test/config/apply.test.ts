import { describe, expect, test } from '@jest/globals'
import { applyConfig } from '../../src/config/apply.ts'
import { ownerProblems, readOwner } from '../../src/config/owner.ts'
import { defaultPolicy, type Policy } from '../../src/config/policy.ts'
import { sayProblem } from '../../src/config/read-yaml.ts'
import { coverageOf, scoreOf } from '../../src/score/score.ts'
import { result } from '../support/results.ts'

const hasFile = (path: string) => path === 'docs/bias.md'
const owner = (...attestations: readonly string[]) =>
  readOwner(`attestations:\n${attestations.map((it) => `  - { ${it} }`).join('\n') || '  []'}`, 'llmops.yml', hasFile)
const bias = 'check: risk/bias, answer: reviewed by the ethics board, evidence: docs/bias.md, by: Ada'
const apply = (policy: Partial<Policy>, from = owner(), status: 'fail' | 'partial' | 'pass' | 'na' | 'unknown' = 'fail', asOf = '2026-11-22') => {
  const checks = [result('risk/bias', status, { gaps: [{ path: 'app/x.py', line: 1, detail: 'd' }] }), result('docs/setup', 'pass')]
  const applied = applyConfig(checks, { ...defaultPolicy, ...policy }, from, asOf)
  return { check: applied.checks[0], checks: applied.checks, notices: applied.notices.map((notice) => notice.because) }
}

describe('an attestation', () => {
  test('gives full credit and leaves the status as the scan saw it', () => {
    const { check, notices } = apply({}, owner(`${bias}, on: 2026-10-01`))
    expect(check).toMatchObject({ status: 'fail', credit: 1, attested: { by: 'Ada', evidence: 'docs/bias.md' } })
    expect(notices).toEqual([])
  })

  test('answers what no file can show', () => expect(apply({}, owner(`${bias}, on: 2026-10-01`), 'unknown').check?.credit).toBe(1))

  test.each([
    ['on: 2026-05-01', 'the attestation of 2026-05-01 expired on 2026-10-28'],
    ['on: 2026-10-01, until: 2026-11-21', 'expired on 2026-11-21'],
    ['on: 2026-12-01', 'which is still to come'],
  ])('%s does not hold', (when, words) => {
    const { check, notices } = apply({}, owner(`${bias}, ${when}`))
    expect(check?.credit).toBe(0)
    expect(notices[0]).toContain(words)
  })

  test('whose evidence does not exist does not hold, and validate says so', () => {
    const text =
      'attestations:\n  - check: risk/bias\n    answer: reviewed by the board\n    evidence: docs/gone.md\n    by: Ada\n    on: 2026-10-01\n'
    expect(apply({}, readOwner(text, 'llmops.yml', hasFile)).notices[0]).toContain('evidence docs/gone.md does not exist')
    expect(ownerProblems(text, 'llmops.yml', hasFile).map(sayProblem)).toEqual([
      'llmops.yml:4: attestations[0].evidence docs/gone.md does not exist in the repository.',
    ])
  })

  test('of a check that only a scan may answer is refused', () => {
    expect(() => owner('check: risk/secrets, answer: we have none at all, evidence: docs/bias.md, by: Ada, on: 2026-10-01')).toThrow(
      'attestations[0].check may not be "risk/secrets"',
    )
  })
})

describe('a waiver', () => {
  const waiver = { check: 'risk/bias', reason: 'later', owner: 'team', until: '2026-12-31' } as const

  test('holds without adding credit', () => {
    expect(apply({ waivers: [waiver] }).check).toMatchObject({ credit: 0, waived: { owner: 'team', until: '2026-12-31' } })
  })

  test('expires, and is reported when it is expired or not needed', () => {
    expect(apply({ waivers: [waiver] }, owner(), 'fail', '2027-01-01')).toMatchObject({
      check: { waived: null },
      notices: ['risk/bias: the waiver expired on 2026-12-31; it no longer holds'],
    })
    expect(apply({ waivers: [waiver] }, owner(), 'pass').notices).toEqual(['risk/bias: the waiver is not needed any more'])
  })

  test('with a path holds only where every gap lies there', () => {
    expect(apply({ waivers: [{ ...waiver, path: 'app/*.py' }] }).check?.waived).not.toBeNull()
    expect(apply({ waivers: [{ ...waiver, path: 'lib/**' }] })).toMatchObject({
      check: { waived: null },
      notices: ['risk/bias: the waiver holds for lib/** only, and gaps lie elsewhere'],
    })
  })
})

describe('a correction', () => {
  test('changes the credit, not the status', () => {
    const correction = { check: 'risk/bias', to: 'pass', reason: 'it is in the annex', until: '2026-12-31' } as const
    expect(apply({ corrections: [correction] }).check).toMatchObject({ status: 'fail', credit: 1, corrected: { to: 'pass' } })
  })

  test('to na takes the check out of score and coverage', () => {
    const { checks } = apply({ corrections: [{ check: 'risk/bias', to: 'na', reason: 'no people in it', until: '2026-12-31' }] })
    expect([scoreOf(checks, 'baseline'), coverageOf(checks)]).toEqual([100, 1])
  })
})

describe('the weights of a policy', () => {
  test('change or turn off a check', () => {
    expect(apply({ checks: { 'risk/bias': { weight: 3 } } }).check?.weight).toBe(3)
    expect(apply({ checks: { 'risk/bias': 'off' } }).check).toMatchObject({ status: 'na', credit: null, summary: 'turned off by the policy' })
  })
})
