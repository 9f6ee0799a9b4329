import { describe, expect, test } from '@jest/globals'
import { renderText } from '../../src/render/text.ts'
import { compareReports } from '../../src/report/compare.ts'
import { call, report, result } from '../support/results.ts'

const checks = [
  result('quality/ci-tests', 'pass', { weight: 3, evidence: [{ path: '.github/workflows/ci.yml', line: 9, detail: 'pytest' }] }),
  result('docs/setup', 'fail', { weight: 2, advice: 'Write how to start it.', gaps: [{ path: 'README.md', line: 1, detail: 'no set-up section' }] }),
  result('agent/bounded', 'na'),
]

describe('the report for a terminal', () => {
  test('says score, level, gate, promises, areas, checks with places, and what to do next', () => {
    const text = renderText(report(checks))
    expect(text.split('\n').slice(0, 2)).toEqual(['LLMOps maturity 60 · managed', 'Gate passed'])
    for (const line of [
      'CI tests                 ✔ pass',
      '✘ docs/setup',
      'README.md:1  no set-up section',
      '1. docs/setup (+40.0) Write how to start it.',
      '1 check does not apply',
    ])
      expect(text).toContain(line)
    expect(text).toContain('To production-ready: docs/setup')
    expect(text.trimEnd().endsWith('measured on 100 % of the weight · catalogue 0 · as of 2026-11-22')).toBe(true)
  })

  test('is short where no language model is used', () => {
    expect(renderText(report([result('docs/setup', 'na')], { llm: false }))).toContain(
      'No use of a language model was found, so nothing is asked here.\nGate passed\n',
    )
  })

  test('says what a change does, and why the gate failed', () => {
    const [base, head] = [
      report(checks),
      report([result('quality/ci-tests', 'fail', { weight: 3 }), ...checks.slice(1)], { calls: [call('a.py#f#openai.chat#0')] }),
    ]
    const text = renderText(
      { ...head, delta: compareReports(base, head), gate: { passed: false, rules: [{ rule: 'no-regression', passed: false, because: 'it fell' }] } },
      { baseName: 'main' },
    )
    for (const line of [
      '▼ 60 against main',
      'Gate failed\n  ✘ it fell (no-regression)',
      '▼ quality/ci-tests pass → fail',
      '+ chat call openai.chat of gpt-4o  a.py:1',
      '+ 1 host: api.openai.com',
    ])
      expect(text).toContain(line)
  })

  test('has colours only where they are wanted', () => {
    expect(renderText(report(checks))).not.toContain('\u001b')
    expect(renderText(report(checks), { colour: true })).toContain('\u001b[32m')
  })

  test('lets no name of the repository move the cursor, change a line or hide itself', () => {
    const hostile = 'a\u001b[2J\r\nb\u202e\u200bc\u0007.py'
    const evil = result('docs/setup', 'fail', { summary: hostile, gaps: [{ path: hostile, line: 1, detail: hostile }], advice: hostile })
    const text = renderText(
      report([evil], { calls: [call('x#f#c#0', { model: hostile })], notices: [{ kind: 'k', path: hostile, because: hostile }] }),
    )
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    expect(text.split('\n').some((line) => line.startsWith('b'))).toBe(false)
  })
})
