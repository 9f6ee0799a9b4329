import { describe, expect, test } from '@jest/globals'
import { renderMarkdown } from '../../src/render/markdown.ts'
import { worthMost } from '../../src/render/worth.ts'
import { scoreOf } from '../../src/score/score.ts'
import { call, check, delta, report } from '../support/report.ts'

const links = { repositoryUrl: 'https://github.com/owner/name', docsUrl: 'https://docs.example/', baseName: 'main' }

const eventful = () =>
  report({
    gate: { passed: false, rules: [{ rule: 'no-regression', passed: false, because: 'fm/calls-traced fell from pass to partial' }] },
    delta: delta({
      score: -2.5,
      regressed: [
        {
          id: 'fm/calls-traced',
          from: 'pass',
          to: 'partial',
          because: 'a call outside',
          places: [{ path: 'app/batch.py', line: 40, detail: 'calls gpt-4o outside Langfuse' }],
        },
      ],
      improved: [{ id: 'docs/model-choice', from: 'fail', to: 'pass', because: 'an ADR', places: [] }],
      addedCalls: [call()],
    }),
  })

describe('the comment', () => {
  test('shows score, level, gate and the five promised rows', () => {
    const text = renderMarkdown(report())
    expect(text).toMatch(/^## LLMOps maturity 61\.5 · managed\n\n✅ Gate passed/)
    for (const row of ['Documentation', 'CI tests', 'Prompt versioning', 'Embedding configuration', 'Monitoring hooks']) {
      expect(text).toContain(`| **${row}** |`)
    }
    expect(text).toContain('| **Prompt versioning** | ◐ partial |')
    expect(text).not.toContain('Change')
    expect(text).toContain('measured on 96 % of the weight · commit abc1234 · catalogue 2026.11')
  })

  test('with a base it tells what the change did, worst first', () => {
    const text = renderMarkdown(eventful(), links)
    expect(text).toContain('## LLMOps maturity 61.5 · managed &nbsp; ▼ 2.5 against main')
    expect(text).toContain('❌ Gate: fm/calls-traced fell from pass to partial (no-regression)')
    expect(text).toContain('- ▼ fm/calls-traced pass → partial: [`app/batch.py:40`](https://github.com/owner/name/blob/abc1234')
    expect(text.indexOf('- ▼ fm/calls-traced')).toBeLessThan(text.indexOf('- ▲ docs/model-choice'))
    expect(text).toContain('- \\+ 1 model call')
    expect(text).toContain('| **Monitoring hooks** | ◐ partial | ▼ |')
  })

  test('a change that moves nothing is told calmly', () => {
    expect(renderMarkdown(report({ delta: delta() }))).toContain('**This pull request** changes nothing that is asked here.')
  })

  test('a repository without a language model is told so', () => {
    const text = renderMarkdown(report({ score: null, level: null }))
    expect(text).toContain('No use of a language model was found, so nothing is asked here. The gate passes.')
    expect(text).not.toContain('Documentation')
  })

  test('the points promised are what the score gains when that check passes', () => {
    const before = report()
    for (const { check: short, points } of worthMost(before)) {
      const checks = before.checks.map((it) => (it.id === short.id ? { ...it, credit: 1 } : it))
      const gained = (scoreOf(checks, 'baseline') ?? 0) - (scoreOf(before.checks, 'baseline') ?? 0)
      expect(Math.abs(gained - points)).toBeLessThan(0.11)
    }
    expect(worthMost(before).map((it) => it.check.id)).toEqual(['risk/provider-outage', 'fm/calls-traced', 'docs/model-choice', 'prompts/versioned'])
  })

  test('a huge report stays within the limit and says what was shortened', () => {
    const checks = Array.from({ length: 2000 }, (_, index) =>
      check(`fm/check-${index}`, 'fail', { summary: 'long '.repeat(100), advice: 'long '.repeat(100) }),
    )
    const text = renderMarkdown(
      report({ checks, gate: { passed: false, rules: checks.map((it) => ({ rule: 'required', passed: false, because: it.id })) } }),
      links,
    )
    expect(text.length).toBeLessThanOrEqual(65_000)
    expect(text).toContain('Shortened to fit: ')
    expect(text).toContain('| **Monitoring hooks** |')
    expect(text).toContain('commit abc1234')
  })

  test('is the same text twice', () => {
    expect(renderMarkdown(eventful(), links)).toBe(renderMarkdown(eventful(), links))
  })
})
