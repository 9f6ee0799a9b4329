import { describe, expect, test } from '@jest/globals'
import { toldIn, withMarker } from '../../src/github/review.ts'
import { type Diff, renderReview } from '../../src/render/review.ts'
import type { CheckResult } from '../../src/report/report.ts'
import { hostile } from '../support/hostile.ts'
import { nodes, parseMarkdown } from '../support/markdown.ts'
import { check, report } from '../support/report.ts'

type Gap = CheckResult['gaps'][number]

const source = ['from openai import OpenAI', '', 'client = OpenAI()', 'answer = client.chat.completions.create(model="gpt-4o")', 'print(answer)']
const path = 'app/chat.py'
const diffOf = (lines: readonly string[], added: readonly number[]): Diff =>
  new Map([[path, { added: new Set(added), lines: new Map(lines.map((line, index) => [index + 1, line])) }]])
const pin = (more: Partial<Gap> = {}): Gap => ({
  path,
  line: 4,
  detail: 'gpt-4o is a floating alias',
  fix: { title: 'Name the dated version', path, changes: [{ line: 4, column: 48, length: 6, text: 'gpt-4o-2024-11-20' }] },
  ...more,
})
const bound: Gap = {
  path,
  line: 4,
  detail: 'has no timeout',
  fix: { title: 'Set a timeout', path, changes: [{ line: 3, column: 17, length: 0, text: 'timeout=60' }] },
}
const reportOf = (...gaps: readonly (readonly [string, Gap])[]) =>
  report({ checks: gaps.map(([id, gap]) => check(id, 'fail', { weight: 3, gaps: [gap], advice: 'Do this.' })) })
const review = (it: ReturnType<typeof report>, diff: Diff, told: ReadonlySet<string> = new Set()) => renderReview(it, {}, diff, told)

const ownTags = ['<span>', '</span>', '<code>', '</code>']
const foreign = ['html', 'link', 'image', 'heading', 'table', 'blockquote', 'thematicBreak', 'linkReference']

describe('a review', () => {
  test('tells a finding on an added line, with the lines as they would be', () => {
    const [comment, ...more] = review(reportOf(['fm/model-pinned', pin()]), diffOf(source, [4]))
    expect(more).toEqual([])
    expect(comment).toMatchObject({ path, startLine: null, line: 4 })
    expect(comment?.body).toContain('`fm/model-pinned`: gpt-4o is a floating alias. Do this.')
    expect(comment?.body).toContain('```suggestion\nanswer = client.chat.completions.create(model="gpt-4o-2024-11-20")\n```')
  })

  test('says nothing about lines that the change did not add', () => {
    expect(review(reportOf(['fm/model-pinned', pin()]), diffOf(source, [5]))).toEqual([])
    expect(review(reportOf(['fm/model-pinned', pin()]), new Map())).toEqual([])
  })

  test('makes one suggestion of fixes that meet in the same lines', () => {
    const more = { ...bound, fix: { title: 'Name the limit', path, changes: [{ line: 4, column: 55, length: 0, text: ', max_tokens=9' }] } }
    const comments = review(reportOf(['fm/model-pinned', pin()], ['fm/parameters', more]), diffOf(source, [4]))
    expect(comments).toHaveLength(1)
    expect(comments[0]?.body).toContain('create(model="gpt-4o-2024-11-20", max_tokens=9)')
    expect(comments[0]?.findings).toHaveLength(2)
  })

  test('makes the same change once for several findings', () => {
    const comments = review(reportOf(['risk/provider-outage', bound], ['fm/other', { ...bound, detail: 'other' }]), diffOf(source, [3, 4]))
    expect(comments[0]?.body).toContain('client = OpenAI(timeout=60)\n')
  })

  test('names the place of a fix that the diff does not show', () => {
    const lines = new Map(source.map((line, index) => [index + 1, line] as const).slice(3))
    const [comment] = review(reportOf(['risk/provider-outage', bound]), new Map([[path, { added: new Set([4]), lines }]]))
    expect(comment?.body).not.toContain('suggestion')
    expect(comment?.body).toContain('Set a timeout: `app/chat.py:3`.')
  })

  test('never tells a finding twice, whatever line it stands on', () => {
    const [first] = review(reportOf(['fm/model-pinned', pin()]), diffOf(source, [4]))
    const told = new Set(toldIn(withMarker(first ?? { path, startLine: null, line: 1, body: '', findings: [] })))
    expect(told.size).toBe(1)
    const moved = pin({ line: 5 })
    expect(review(reportOf(['fm/model-pinned', moved]), diffOf(['', ...source], [5]), told)).toEqual([])
    expect(toldIn('said <!-- llmops-maturity:findings:ab -->')).toEqual([])
  })

  test('repeats no line that holds a credential or a character that hides', () => {
    const secret = { path, line: 4, detail: 'a key of OpenAI' }
    const [leaking] = review(reportOf(['fm/model-pinned', pin()], ['risk/secrets', secret]), diffOf(source, [4]))
    expect(leaking?.body).not.toContain('suggestion')
    const bent = source.map((line) => line.replace('answer =', 'answer\u202e ='))
    expect(review(reportOf(['fm/model-pinned', pin()]), diffOf(bent, [4]))[0]?.body).not.toContain('suggestion')
  })

  test.each(hostile.map((text) => [text.slice(0, 40), text]))('keeps %j in its place', (_, text) => {
    const line = text.replace(/[\n\r\u2028\u2029]/g, ' ')
    const change = { line: 1, column: 1, length: 0, text: 'x' }
    const gap: Gap = { path, line: 1, detail: text, fix: { title: text, path, changes: [change] } }
    const [comment] = review(reportOf(['fm/model-pinned', gap]), diffOf([line], [1]))
    const tree = parseMarkdown(comment?.body ?? '')
    const types = nodes(tree)
      .filter((node) => !ownTags.includes(node.value ?? ''))
      .map((node) => node.type)
    expect(types.filter((type) => foreign.includes(type))).toEqual([])
    expect(types.filter((type) => type === 'code').length).toBeLessThanOrEqual(1)
    expect((tree.children ?? []).map((node) => node.type)).toEqual(types.includes('code') ? ['list', 'paragraph', 'code'] : ['list'])
  })

  test('holds to twenty comments, the heaviest first', () => {
    const lines = Array.from({ length: 60 }, (_, index) => `line ${index}`)
    const checks = lines.map((_, index) =>
      check(`fm/check-${index}`, 'fail', { weight: index === 59 ? 3 : 1, gaps: [{ path, line: index + 1, detail: 'x' }] }),
    )
    const added = lines.map((_, index) => index + 1)
    const comments = review(report({ checks }), diffOf(lines, added))
    expect(comments).toHaveLength(20)
    expect(comments[0]?.line).toBe(60)
  })
})
