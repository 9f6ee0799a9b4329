import { describe, expect, test } from '@jest/globals'
import { renderCheckRun } from '../../src/render/check-run.ts'
import { hostile } from '../support/hostile.ts'
import { check, report } from '../support/report.ts'

const gap = (line: number) => ({ path: 'app/batch.py', line, endLine: line + 2, detail: 'no tracer' })

describe('the check run', () => {
  test('concludes as the gate does and says so in its title', () => {
    expect(renderCheckRun(report())).toMatchObject({ conclusion: 'success', title: '61.5 · managed: gate passed' })
    const failed = report({ gate: { passed: false, rules: [{ rule: 'min-score', passed: false, because: 'the score is 61.5, asked are 80' }] } })
    expect(renderCheckRun(failed)).toMatchObject({ conclusion: 'failure', title: '61.5 · managed: the score is 61.5, asked are 80' })
  })

  test("annotates this change's own lines first and louder", () => {
    const checks = [
      check('fm/calls-traced', 'partial', { weight: 3, gaps: [gap(5)] }),
      check('risk/timeouts', 'fail', { weight: 1, gaps: [gap(40)] }),
    ]
    const { annotations } = renderCheckRun(report({ checks }), {}, new Map([['app/batch.py', new Set([41])]]))
    expect(annotations.map((it) => [it.start_line, it.annotation_level])).toEqual([
      [40, 'warning'],
      [5, 'notice'],
    ])
  })

  test('a scanned folder is part of the path of its annotations', () => {
    const { annotations } = renderCheckRun(report(), { folder: 'services/shop' })
    expect(annotations.every((it) => it.path === 'services/shop/app/batch.py')).toBe(true)
  })

  test('keeps within the limits of the API whatever the report holds', () => {
    const checks = Array.from({ length: 1500 }, (_, index) =>
      check(`fm/check-${index}`, 'fail', {
        summary: hostile[index % hostile.length] ?? '',
        gaps: [gap(index + 1), gap(index + 1)],
        advice: 'x'.repeat(99_000),
      }),
    )
    const output = renderCheckRun(report({ checks }))
    expect(output.summary.length).toBeLessThanOrEqual(65_535)
    expect(output.text.length).toBeLessThanOrEqual(65_535)
    expect(output.annotations).toHaveLength(100)
    for (const it of output.annotations) expect(it.title.length <= 255 && it.message.length < 64_000 && it.end_line >= it.start_line).toBe(true)
  })

  test('a repository without a language model has no annotations', () => {
    expect(renderCheckRun(report({ score: null }))).toMatchObject({ title: 'No use of a language model: gate passed', annotations: [] })
  })
})
