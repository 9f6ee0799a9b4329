import { describe, expect, test } from '@jest/globals'
import { cpuTime } from '../support/cpu.ts'
import { scan } from '../support/scan.ts'

const documents = (files: Record<string, string>) => scan(files).fact('documents')
const paths = (files: Record<string, string>) => documents(files).documents.map((it) => it.path)
const sections = (text: string, path = 'README.md') => documents({ [path]: text }).documents[0]?.sections ?? []
const sentences = (text: string, path = 'README.md') => sections(text, path).flatMap((it) => it.sentences.map(({ line, text }) => `${line} ${text}`))

describe('which files are documents', () => {
  test('readmes, docs, notebooks and notes are; licences, forms and vendored texts are not', () => {
    expect(
      paths({
        'README.md': 'Hello there.',
        'docs/guide.rst': 'Text.',
        'ARCHITECTURE.adoc': 'Text.',
        'LICENSE.md': 'MIT',
        'CODE_OF_CONDUCT.md': 'Be kind.',
        '.github/ISSUE_TEMPLATE/bug.md': 'Describe the bug',
        'node_modules/x/README.md': 'x',
        'wwwroot/lib/jquery/README.md': 'jQuery',
      }),
    ).toEqual(['README.md', 'ARCHITECTURE.adoc', 'docs/guide.rst'])
  })

  test('prompts and the content that an application reads are not', () => {
    expect(
      paths({
        'README.md': 'Hello there.',
        'prompts/system.md': 'Answer kindly.',
        'agent.md': 'You are a helpful assistant.',
        'persona.md': 'Text.',
        'app.py': 'open("persona.md")',
        'data/handbook.md': 'Employees get 30 days.',
        'data/README.md': 'The sample data is invented.',
      }),
    ).toEqual(['README.md', 'data/README.md'])
  })

  test('documentation of something else, gathered to be searched, is content as well', () => {
    expect(
      paths({
        'docs/documents/upload.md': 'How documents are read.',
        'app/documents/next/docs/router.md': 'Text.',
        'corpus/sdk/wiki/start.md': 'Text.',
      }),
    ).toEqual(['docs/documents/upload.md'])
  })

  test('a translation counts once', () => {
    expect(paths({ 'README.md': 'Hi.', 'README.zh-CN.md': '你好。', 'README_JA.md': 'こんにちは。', 'docs/README.fr.md': 'Salut.' })).toEqual([
      'README.md',
    ])
    expect(paths({ 'README.md': '你好。', 'README.en.md': 'Hi.' })).toEqual(['README.md', 'README.en.md'])
  })
})

describe('what a document says', () => {
  test('sections carry their trail and their lines', () => {
    const [first, second, third] = sections('# App\n\nOne.\n\n## Setup\nTwo.\n### Keys\nThree.')
    expect([first?.trail, first?.line, first?.endLine]).toEqual([['App'], 1, 4])
    expect(second?.trail).toEqual(['App', 'Setup'])
    expect(third?.trail).toEqual(['App', 'Setup', 'Keys'])
  })

  test('sentences keep the line on which they start, without markup', () => {
    expect(sentences('It **helps** [support agents](https://x.io)\nanswer, e.g. by mail. Costs 3.5 cents.\n\n- `gpt-4o` is used')).toEqual([
      '1 It helps support agents answer, e.g. by mail.',
      '2 Costs 3.5 cents.',
      '4 gpt-4o is used',
    ])
  })

  test('a bold label before a full stop is read with the sentence that it names, other short sentences stand alone', () => {
    const text = '# Risks\n\n- **Personal data.** Names are masked. Traces expire.\n\nIt works. Names are kept.\n'
    const sentences = scan({ 'docs/risk.md': text })
      .fact('documents')
      .documents.flatMap(({ sections }) => sections.flatMap((section) => section.sentences.map((it) => it.text)))
    expect(sentences).toEqual(['Personal data: Names are masked.', 'Traces expire.', 'It works.', 'Names are kept.'])
  })

  test('Chinese and Japanese sentences end with their own marks', () => {
    expect(sentences('本项目帮助客服。它很快。')).toEqual(['1 本项目帮助客服。', '1 它很快。'])
  })

  test('tags are dropped, comments say nothing, HTML headings open sections', () => {
    const [section] = sections(
      '<h1 align="center">\n  My App\n</h1>\n<p align="center">\n    It answers questions.<br>Fast.\n</p>\n<!-- secret\n plan. -->',
    )
    expect(section?.heading).toBe('My App')
    expect(section?.sentences.map((it) => it.text)).toEqual(['It answers questions.', 'Fast.'])
  })

  test('code, lists, tables, images and links are kept apart', () => {
    const [section] = sections(
      '# A\n```bash\nnpm i\n```\n- [x] done\n- [ ] open\n\n| Model | Why |\n|---|---|\n| gpt-4o | cheap |\n\n![Flow](flow.png) [site](https://a.b)',
    )
    expect(section?.code).toEqual([{ language: 'bash', content: 'npm i', line: 3 }])
    expect(section?.lists[0]?.items.map((it) => it.checked)).toEqual([true, false])
    expect(section?.tables[0]?.rows[0]?.cells).toEqual(['gpt-4o', 'cheap'])
    expect(section?.images[0]?.alt).toBe('Flow')
    expect(section?.links[0]?.url).toBe('https://a.b')
  })

  test('RST and AsciiDoc read like Markdown', () => {
    const rst = sections(
      'Guide\n=====\n\nSetup\n-----\n\nInstall it::\n\n    pip install x\n\n.. code-block:: python\n\n   run()\n\nSee `docs <https://a.b>`_.',
      'docs/a.rst',
    )
    expect(rst.map((it) => it.trail)).toEqual([['Guide'], ['Guide', 'Setup']])
    expect(rst[1]?.code.map((it) => [it.language, it.content.trim()])).toEqual([
      ['', 'pip install x'],
      ['python', 'run()'],
    ])
    expect(rst[1]?.links[0]?.url).toBe('https://a.b')
    const adoc = sections('= Guide\n\n== Setup\n\n[source,bash]\n----\nmake\n----\n\n* one\n** two', 'docs/a.adoc')
    expect(adoc.map((it) => it.heading)).toEqual(['Guide', 'Setup'])
    expect(adoc[1]?.code[0]?.language).toBe('bash')
    expect(adoc[1]?.lists[0]?.items.map((it) => it.depth)).toEqual([0, 1])
  })

  test('markdown cells of a notebook have lines of the file', () => {
    const notebook = JSON.stringify(
      {
        cells: [
          { cell_type: 'code', source: ['x = 1'] },
          { cell_type: 'markdown', source: ['# Title\n', 'It counts "words".'] },
        ],
      },
      null,
      1,
    )
    const line = notebook.split('\n').findIndex((it) => it.includes('counts')) + 1
    expect(sentences(notebook, 'a.ipynb')).toEqual([`${line} It counts "words".`])
  })

  test('template text is marked as unfilled', () => {
    const [section] = sections(
      '# A\n[Describe your project goals here]\n\nTODO\n\nContact <your team>.\n\nThis is a Next.js project bootstrapped with create-next-app.\n\nIt works.',
    )
    expect(section?.sentences.map((it) => it.unfilled)).toEqual([true, true, true, true, false])
  })
})

describe('diagrams', () => {
  const titles = (files: Record<string, string>) => documents(files).diagrams.map((it) => it.title)

  test('mermaid, boxes, diagram files and pictures that say so are', () => {
    expect(titles({ 'README.md': '# Flow\n```mermaid\ngraph TD\nA-->B\n```' })).toEqual(['Flow'])
    expect(titles({ 'README.md': '# A\n```\n┌───┐   ┌───┐\n│ a │──▶│ b │\n└───┘   └───┘\n```', 'x.drawio': '' })).toEqual(['A', 'x.drawio'])
    expect(titles({ 'README.md': '# A\n![System architecture](https://x.io/a.png)' })).toEqual(['System architecture'])
    expect(titles({ 'README.md': '# A\n## Architecture\n![image](https://x.io/a)' })).toEqual(['image'])
  })

  test('screenshots, badges, plots, folder trees and missing files are not', () => {
    expect(
      titles({
        'README.md':
          '# A\n![Screenshot of the pipeline page](https://x.io/a.png) ![build workflow](https://img.shields.io/x) ![loss curve](https://x.io/loss.png) ![Architecture](docs/gone.png)\n```\n.\n├── app.py\n└── flow.py\n```\n```mermaid\npie\n```',
      }),
    ).toEqual([])
  })
})

describe('hostile text', () => {
  test.each([
    ['nested quotes', '> '.repeat(50_000)],
    ['brackets', '['.repeat(200_000)],
    ['images', '![]('.repeat(50_000)],
    ['emphasis', '*a'.repeat(200_000)],
    ['emphasis on many lines', '*a**b_c\n'.repeat(60_000)],
    ['tags', '<a '.repeat(100_000)],
    ['tags on many lines', '<a b="\n'.repeat(60_000)],
    ['comments', '<!--'.repeat(100_000)],
    ['fences', '```\n'.repeat(50_000)],
    ['headings', '# a\n## b\n'.repeat(20_000)],
    ['bars', '|a'.repeat(100_000)],
    ['bars on many lines', '|-|\n'.repeat(60_000)],
    ['dots', 'a. '.repeat(200_000)],
    ['spaces', `a${' '.repeat(400_000)}b`],
    ['deep lists', Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i)}- a`).join('\n')],
  ])('%s are read in time', (_, text) => {
    const started = cpuTime()
    documents({ 'README.md': text, 'a.rst': text, 'a.adoc': text, 'x.ipynb': JSON.stringify({ cells: [{ cell_type: 'markdown', source: text }] }) })
    expect(cpuTime() - started).toBeLessThan(6000)
  })

  test('a notebook that is none, and cells of the wrong shape, are skipped', () => {
    expect(paths({ 'a.ipynb': '{"cells": 3}', 'b.ipynb': 'x', 'c.ipynb': '{"cells":[null,{"cell_type":"markdown","source":{}}]}' })).toEqual([
      'c.ipynb',
    ])
  })
})
