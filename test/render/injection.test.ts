// What a hostile repository may bring in file names, headings, model ids, prompts and configuration, in every output: none of it leaves its place.
// Judged on parsed trees: those of Markdown, of the HTML that Markdown becomes, of HTML and of XML.
import { describe, expect, jest, test } from '@jest/globals'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { audit } from '../../src/audit.ts'
import { loadConfig } from '../../src/config/load.ts'
import { crosswalk } from '../../src/crosswalk/crosswalk.ts'
import { renderCheckRun } from '../../src/render/check-run.ts'
import { formats, render } from '../../src/render/index.ts'
import { renderReview } from '../../src/render/review.ts'
import { type PortfolioReport, type Report, reportSchema } from '../../src/report/report.ts'
import { memorySnapshot } from '../../src/snapshot/memory.ts'
import { hostile } from '../support/hostile.ts'
import { attributes, comments, elements, elementTree, parsePage, parsePart, prose } from '../support/html.ts'
import { infected } from '../support/infected.ts'
import { parseMarkdown, skeleton } from '../support/markdown.ts'

jest.setTimeout(120_000)

const links = { repositoryUrl: 'https://github.com/owner/name', docsUrl: 'https://docs.example/', baseName: 'main' }
const own = /^(https:\/\/github\.com\/owner\/name(\/(blob|tree|commit)\/|$)|https:\/\/docs\.example\/|#)/
/** pages of the frameworks that the HTML report names */
const frameworks = new Set(crosswalk.flatMap(({ url, requirements }) => [url, ...requirements.map((it) => it.url)]))
/** what an escape may use and what changes with the text alone */
const inline = new Set(['code', 'span', 'br', 'b', 'a'])
const trigger = /@[\w-]|(^|\W)#\d|GH-\d|https?:\/\/|www\.|:(bug|octocat):/i
const reordering = /[\u202a-\u202e\u2066-\u2069\u200b-\u200f\ufeff]|[\u{e0000}-\u{e007f}]|(?![\n\t])\p{Cc}/u

const portfolioOf = (report: Report): PortfolioReport => ({
  schemaVersion: report.schemaVersion,
  tool: report.tool,
  target: report.target,
  gate: report.gate,
  projects: [report, { ...report, target: { ...report.target, project: 'desk' } }],
})

/** The Markdown that a report becomes: the pages of the check are made of the same sections. */
const markdowns = async (report: Report): Promise<readonly string[]> => [
  await render('markdown', report, { ...links, limit: 5_000_000 }),
  await render('markdown', portfolioOf(report), { ...links, limit: 5_000_000 }),
]

const toHtml = (text: string) =>
  micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true, allowDangerousProtocol: true })

const tags = new Set('h2 p ul ol li a code strong em table thead tbody tr th td details summary sub br span b pre'.split(' '))

interface Shape {
  readonly blocks: string
  readonly elements: string
}

function shapeOf(text: string): Shape {
  return { blocks: skeleton(parseMarkdown(text)), elements: elementTree(parsePart(toHtml(text)), inline) }
}

function expectTame(text: string, plain: Shape | undefined, isWhole: boolean) {
  if (isWhole) expect(skeleton(parseMarkdown(text))).toBe(plain?.blocks)
  const html = parsePart(toHtml(text))
  expect(elementTree(html, inline)).toBe(plain?.elements)
  expectOwn(html)
  expect(trigger.exec(prose(html))).toBeNull()
}

function expectOwn(html: ReturnType<typeof parsePart>) {
  expect(elements(html).filter((it) => !tags.has(it.tagName))).toEqual([])
  expect(attributes(html, 'href').filter((url) => !own.test(url))).toEqual([])
  expect(comments(html)).toEqual([])
}

const plainReport = infected('x')
const plain = (await markdowns(plainReport)).map(shapeOf)
const plainPage = elementTree(parsePage(await render('html', plainReport, links)), inline)

test('there are more than a hundred hostile strings, all different', () => {
  expect(new Set(hostile).size).toBe(hostile.length)
  expect(hostile.length).toBeGreaterThan(100)
})

describe('a report whose every text is hostile', () => {
  test.each(hostile.map((text, index) => [index, text.slice(0, 40), text] as const))('%i %j', async (_, __, text) => {
    const report = infected(/[^\s\p{C}]/u.test(text) ? text : `x${text}`)
    for (const [index, written] of (await markdowns(report)).entries()) expectTame(written, plain[index], index === 0)
    const page = parsePage(await render('html', report, links))
    expect(elementTree(page, inline)).toBe(plainPage)
    expect(attributes(page, 'href').filter((url) => !own.test(url) && !frameworks.has(url))).toEqual([])
    const xml = await render('junit', report, links)
    expect(XMLValidator.validate(xml)).toBe(true)
    expect(Object.keys(new XMLParser().parse(xml))).toEqual(['?xml', 'testsuites'])
    for (const format of ['json', 'sarif', 'badge', 'cyclonedx'] as const) expect(JSON.parse(await render(format, report, links))).toBeTruthy()
    const terminal = await render('text', report, links)
    expect(reordering.exec(terminal)).toBeNull()
  })
})

/** One repository that carries a share of the strings wherever a repository can carry text. */
function repositoryOf(texts: readonly string[]): Record<string, string> {
  const files: Record<string, string> = { 'requirements.txt': 'openai==1.30.0\n' }
  const quote = (text: string) =>
    JSON.stringify(text.slice(0, 300)).replace(/[\u007f-\uffff]/g, (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`)
  for (const [index, text] of texts.entries()) {
    const name = text.slice(0, 120).replaceAll('/', '∕') || 'x'
    files[`app/${name}/${index}.py`] =
      `from openai import OpenAI\n\nclient = OpenAI(base_url=${quote(`https://${index}.example/${text}`)})\nSYSTEM = ${quote(`You answer. ${text}`)}\n\n\ndef f_${index}(question):\n    """${quote(text).slice(1, -1)}"""\n    return client.chat.completions.create(model=${quote(text.replace(/\s/g, '') || 'gpt-4o')}, messages=[{"role": "system", "content": SYSTEM}, {"role": "user", "content": question}])\n`
    files[`app/prompts/${name}-${index}.md`] = `You are ${text}. Answer {question} in words.\n`
    files[`docs/${name}-${index}.md`] = `# ${text}\n\n## Model ${text}\n\nWe use ${text} because.\n`
    files[`config/${index}.yaml`] = `model: ${quote(text)}\nllm:\n  temperature: ${quote(text)}\n`
    files[`.env.${index}`] = `OPENAI_MODEL=${text.replace(/\n/g, ' ')}\n`
  }
  files['README.md'] = texts.map((text) => `# ${text}\n\n${text}\n`).join('\n')
  files['.github/workflows/ci.yml'] =
    `on: push\njobs:\n  ${'x'}:\n    name: ${quote(texts[0] ?? 'x')}\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${quote(texts[1] ?? 'x')}\n`
  files['.github/llmops-maturity.yml'] =
    `waivers:\n  - { check: docs/setup, reason: ${quote(`because ${texts[2] ?? ''}`)}, owner: ${quote(texts[3]?.slice(0, 90) || 'x')}, until: '2027-01-01' }\n`
  return files
}

describe('a repository that carries them where a repository carries text', () => {
  const size = 30
  const shares = Array.from({ length: Math.ceil(hostile.length / size) }, (_, index) => hostile.slice(index * size, (index + 1) * size))
  test.each(shares.map((texts, index) => [index, texts] as const))('share %i', async (_, texts) => {
    const snapshot = memorySnapshot(repositoryOf(texts))
    const report = await audit(snapshot, { asOf: '2026-11-22', config: loadConfig(snapshot) })
    expect(reportSchema.parse(report)).toEqual(report)
    expect(report.inventory.calls.length).toBeGreaterThan(texts.length * 0.6)
    const diff = new Map(report.inventory.calls.map((call) => [call.path, { added: new Set([call.line]), lines: new Map([[call.line, 'x']]) }]))
    const reviews = renderReview(report, links, diff, new Set()).map((comment) => comment.body)
    expect(reviews.length).toBeGreaterThan(5)
    const check = renderCheckRun(report, links)
    for (const text of [await render('markdown', report, links), check.summary, check.text, ...reviews]) {
      const html = parsePart(toHtml(text))
      expectOwn(html)
      expect(trigger.exec(prose(html))).toBeNull()
    }
    const page = parsePage(await render('html', report, links))
    expect(elements(page).filter((it) => /^(script|img|iframe|form|object|base|link)$/.test(it.tagName))).toEqual([])
    expect(attributes(page, 'href').filter((url) => !own.test(url) && !frameworks.has(url))).toEqual([])
    for (const format of formats) expect((await render(format, report, links)).length).toBeGreaterThan(0)
  })
})
