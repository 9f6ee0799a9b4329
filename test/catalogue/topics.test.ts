import { describe, expect, test } from '@jest/globals'
import { loadTopics } from '../../src/catalogue/topics.ts'
import { cpuTime } from '../support/cpu.ts'

describe.each([...loadTopics().values()].map((topic) => [topic.id, topic] as const))('topic %s', (_, topic) => {
  const said = (example: (typeof topic.data.matches)[number]) =>
    typeof example === 'string'
      ? { text: example, kind: 'paragraph' as const, trail: ['App'] }
      : { text: example.text, kind: example.in ?? ('paragraph' as const), trail: ['App', example.under] }
  test.each(topic.data.matches.map((it) => [said(it).text, it] as const))('is said by: %s', (_text, example) => {
    expect(topic.matches(said(example))).toBe(true)
  })
  test.each(topic.data.ignores.map((it) => [said(it).text, it] as const))('is not said by: %s', (_text, example) => {
    expect(topic.matches(said(example))).toBe(false)
  })
  test('its patterns run in time on hostile sentences', () => {
    const started = cpuTime()
    for (const text of [
      'a '.repeat(600),
      'for for '.repeat(150),
      'developers '.repeat(110),
      '9'.repeat(1200),
      '帮助'.repeat(600),
      'the goal … '.repeat(110),
    ])
      topic.matches({ text, kind: 'paragraph', trail: ['x '.repeat(600), 'Roadmap'] })
    expect(cpuTime() - started).toBeLessThan(500)
  })
})
