import { describe, expect, test } from '@jest/globals'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { z } from 'zod'
import { renderBadge } from '../../src/render/badge.ts'
import { renderJunit } from '../../src/render/junit.ts'
import { renderSarif } from '../../src/render/sarif.ts'
import type { Report } from '../../src/report/report.ts'
import { hostile } from '../support/hostile.ts'
import { call, check, report } from '../support/report.ts'

const sarifSchema = z.object({
  runs: z.tuple([
    z.object({
      tool: z.object({ driver: z.object({ rules: z.array(z.object({ id: z.string(), help: z.object({ text: z.string().min(1) }) })) }) }),
      results: z.array(
        z.object({
          ruleId: z.string(),
          ruleIndex: z.number(),
          message: z.object({ text: z.string() }),
          locations: z.tuple([
            z.object({
              physicalLocation: z.object({ artifactLocation: z.object({ uri: z.string() }), region: z.object({ startLine: z.number().min(1) }) }),
            }),
          ]),
          partialFingerprints: z.record(z.string(), z.string()),
        }),
      ),
    }),
  ]),
})
const sarif = (of: Report) => sarifSchema.parse(JSON.parse(renderSarif(of))).runs[0]

/** The same findings with `lines` inserted above them. */
function moved(of: Report, lines: number): Report {
  const shift = <T extends { line: number }>(it: T): T => ({ ...it, line: it.line + lines })
  return {
    ...of,
    checks: of.checks.map((it) => ({
      ...it,
      gaps: it.gaps.map(({ endLine: _, ...gap }) => ({ ...shift(gap), detail: gap.detail.replace(/40/, String(40 + lines)) })),
    })),
    inventory: { ...of.inventory, calls: of.inventory.calls.map(shift) },
  }
}

describe('SARIF', () => {
  test('has a rule for every check and a result for every gap of a check that falls short', () => {
    const { tool, results } = sarif(report())
    expect(tool.driver.rules).toHaveLength(report().checks.length)
    expect(results.map((it) => it.ruleId)).toEqual(['docs/model-choice', 'prompts/versioned', 'fm/calls-traced', 'risk/provider-outage'])
    for (const it of results) expect(tool.driver.rules[it.ruleIndex]?.id).toBe(it.ruleId)
  })

  test('a finding keeps its fingerprint when twenty lines are inserted above it', () => {
    const gaps = [
      { path: 'app/batch.py', line: 40, detail: 'the call of line 40 is not traced' },
      { path: 'app/other.py', line: 7, detail: 'same words' },
      { path: 'app/other.py', line: 9, detail: 'same words' },
    ]
    const before = report({ checks: [check('fm/calls-traced', 'partial', { gaps })] })
    const prints = (of: Report) => sarif(of).results.map((it) => it.partialFingerprints)
    expect(prints(moved(before, 20))).toEqual(prints(before))
    expect(new Set(prints(before).map((it) => JSON.stringify(it))).size).toBe(3)
  })

  test('hostile names stay within their fields and make no link', () => {
    for (const text of hostile) {
      const gaps = [{ path: text || 'x', line: 1, detail: text }]
      const [result] = sarif(report({ checks: [check('fm/calls-traced', 'fail', { gaps, advice: text })] })).results
      expect(result?.message.text ?? '').not.toMatch(/(?<!\\)[[\]]/)
      expect(result?.locations[0].physicalLocation.artifactLocation.uri).not.toMatch(/[\s<>"|\\^`{}]/)
    }
  })

  test('a repository without a language model has no results', () => {
    expect(sarif(report({ score: null })).results).toEqual([])
  })
})

describe('JUnit', () => {
  test('shows the gate and every area', () => {
    const text = renderJunit(report())
    expect(text).toContain('<testsuite name="llmops-maturity.gate" tests="1" failures="0" errors="0" skipped="0">')
    expect(text).toContain('<testsuite name="llmops-maturity.docs" tests="2" failures="1" errors="0" skipped="0">')
    expect(text).toContain('<failure message="partial: what was seen of prompts/versioned">')
  })

  test('is one well-formed document whatever the names are', () => {
    for (const text of hostile) {
      const gaps = [{ path: text || 'x', line: 1, detail: text }]
      const xml = renderJunit(
        report({
          checks: [check('fm/calls-traced', 'fail', { summary: text, advice: text, gaps })],
          inventory: { ...report().inventory, calls: [call()] },
        }),
      )
      expect(XMLValidator.validate(xml)).toBe(true)
      expect(Object.keys(new XMLParser().parse(xml))).toEqual(['?xml', 'testsuites'])
    }
  })
})

describe('badge', () => {
  test.each([
    [report(), { message: '61.5 · managed', color: 'green' }],
    [report({ score: 12, level: null }), { message: '12', color: 'orange' }],
    [report({ score: null, level: null }), { message: 'no language model', color: 'lightgrey' }],
  ])('%#', (of, expected) => {
    expect(JSON.parse(renderBadge(of))).toMatchObject({ schemaVersion: 1, label: 'LLMOps maturity', ...expected })
  })
})
