import { describe, expect, test } from '@jest/globals'
import { clean, code, html, sentence, urlPath, words } from '../../src/render/escape.ts'
import { hostile } from '../support/hostile.ts'
import { nodes, parseMarkdown, skeleton } from '../support/markdown.ts'

const allowed = new Set(['root', 'paragraph', 'text', 'inlineCode', 'html'])
const tags = new Set(['<code>', '</code>', '<span>', '</span>'])

describe('escaping', () => {
  test.each([
    ['words', words],
    ['code', code],
    ['sentence', sentence],
  ] as const)('%s leaves nothing but text and code of any hostile string', (_, write) => {
    for (const text of hostile) {
      for (const written of [write(text), `x ${write(text)} y`]) {
        const found = nodes(parseMarkdown(written))
        expect(found.filter((node) => !allowed.has(node.type)).map((node) => [text.slice(0, 40), node.type])).toEqual([])
        expect(found.filter((node) => node.type === 'html' && !tags.has(node.value ?? '')).map((node) => node.value)).toEqual([])
        const prose = found.filter((node) => node.type === 'text').map((node) => node.value ?? '')
        expect(prose.join('')).not.toMatch(/@[\w-]|#\d|GH-\d|https?:\/\/|www\.|:bug:/i)
      }
    }
  })

  test.each([
    ['words', words],
    ['code', code],
    ['sentence', sentence],
  ] as const)('%s stays in its table cell and list item', (_, write) => {
    const build = (text: string) => `| a | b |\n| --- | --- |\n| ${text} | end |\n\n- ${text}\n- end\n\n**bold** ${text}`
    const plain = skeleton(parseMarkdown(build('x')))
    for (const text of hostile) expect([text.slice(0, 40), skeleton(parseMarkdown(build(write(text) || 'x')))]).toEqual([text.slice(0, 40), plain])
  })

  test('a text comes back as it was when read as Markdown', () => {
    for (const text of ['app/my_file.py', '__init__.py', 'a * b', 'x [y] (z)', 'a < b && c > d', '50 % of 3 | 4', 'C:\\dir', '1. first']) {
      const read = nodes(parseMarkdown(words(text)))
        .map((node) => (node.type === 'text' ? node.value : ''))
        .join('')
      expect(read.replaceAll('\u200b', '')).toBe(text)
    }
    expect(nodes(parseMarkdown(code('a ``b`` c'))).find((node) => node.type === 'inlineCode')?.value).toBe('a ``b`` c')
  })

  test('quotes of a sentence become code, and an unpaired backtick stays a backtick', () => {
    expect(sentence('Set `timeout` and `max_retries`.')).toBe('Set `timeout` and `max_retries`.')
    expect(sentence('one ` alone')).toBe('one &#96; alone')
  })

  test('control and direction characters never pass, long texts are cut at a character', () => {
    for (const text of hostile) expect(clean(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
    expect(clean('\u202egnp.exe')).toBe('\ufffdgnp.exe')
    expect(Array.from(clean('😀'.repeat(300), 10))).toHaveLength(10)
  })

  test('html closes nothing', () => {
    for (const text of hostile) expect(html(text)).not.toMatch(/[<>"']/)
    for (const text of hostile) expect(urlPath(text)).not.toMatch(/[\s()<>|"'`[\]]/)
  })
})
