import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { crosswalk } from '../../src/crosswalk/crosswalk.ts'
import { inventoryMap } from '../../src/render/html/map/graph.ts'
import { renderHtml, renderHtmlPortfolio } from '../../src/render/html.ts'
import { hostile } from '../support/hostile.ts'
import { call, check, delta, report } from '../support/report.ts'

const options = { repositoryUrl: 'https://github.com/owner/name' }
const tag = /<(\/?[a-z][a-z0-9]*|!doctype)((?:\s+[a-zA-Z-]+(?:="[^"<>]*")?)*)\s*\/?>/g
const withoutStyle = (text: string) => text.replace(/<style>[^<]*<\/style>/, '')

const tagsOf = (text: string) =>
  [...withoutStyle(text).matchAll(tag)].map(([, name = '', attributes = '']) => ({ name: name.replace('/', ''), attributes }))
const names = (text: string) => new Set(tagsOf(text).map(({ name }) => name))
const attributeNames = (text: string) =>
  new Set(tagsOf(text).flatMap(({ attributes }) => [...attributes.matchAll(/([a-zA-Z-]+)(?:="[^"]*")?/g)].map(([, name]) => name ?? '')))
const hrefs = (text: string) => [...text.matchAll(/href="([^"]*)"/g)].map(([, target]) => target ?? '')
/** addresses of the frameworks' own pages */
const ours = new Set(crosswalk.flatMap(({ url, requirements }) => [url, ...requirements.map((it) => it.url)]))
const ids = (text: string) => [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id ?? '')

describe('the HTML report', () => {
  test('is one file without script whose policy lets in its own style sheet alone', () => {
    const text = renderHtml(report(), options)
    const [, sheet = ''] = /<style>([^<]*)<\/style>/.exec(text) ?? []
    expect(text).toContain(`style-src 'sha256-${createHash('sha256').update(sheet).digest('base64')}'; base-uri 'none'; form-action 'none'`)
    expect([...names(text)].filter((name) => ['script', 'img', 'link', 'iframe', 'object', 'form'].includes(name))).toEqual([])
    expect([...attributeNames(text)].filter((name) => name === 'style' || name === 'src' || name.startsWith('on'))).toEqual([])
    expect(sheet).not.toMatch(/url\(|@import/)
  })

  test('says the score, the level, what is missing to the next and what is worth most', () => {
    const text = renderHtml(report(), options)
    expect(text).toContain('aria-label="Score 61.5 of 100, managed"')
    expect(text).toMatch(/Missing to <b>production-ready<\/b>.*href="#fm-calls-traced"/s)
    expect(text).toMatch(/Worth most next.*Set <code>timeout<\/code> and <code>max_retries<\/code>/s)
    expect(text).toContain('Gate passed')
  })

  test('links evidence to the lines of the commit, and writes the bare place where no page is known', () => {
    const lines = `https://github.com/owner/name/blob/${'abc1234'.padEnd(40, '0')}/app/batch.py#L40-L44`
    expect(hrefs(renderHtml(report(), options))).toContain(lines)
    expect(hrefs(renderHtml(report())).filter((target) => !target.startsWith('#') && !ours.has(target))).toEqual([])
  })

  test('shows a change with a base and none without', () => {
    const place = { path: 'app/chat.py', line: 9, detail: 'not traced' }
    const fell = { id: 'fm/calls-traced', from: 'pass', to: 'partial', because: 'one call is outside', places: [place] } as const
    const text = renderHtml(report({ delta: delta({ score: -2.5, regressed: [{ ...fell, places: [place] }], addedHosts: ['api.other.example'] }) }))
    expect(text).toContain('▼ 2.5 against the base')
    expect(text).toMatch(/This change.*Fell.*pass → partial.*api\.other\.example/s)
    expect(renderHtml(report())).not.toContain('This change')
  })

  test('says in one sentence that nothing is asked where no language model is used', () => {
    const text = renderHtml(report({ score: null, verifiedScore: null, level: null, checks: [] }))
    expect(text).toContain('No use of a language model was found')
    expect(text).not.toContain('All checks')
  })

  test('is the same bytes for the same report', () => {
    expect(renderHtml(report(), options)).toBe(renderHtml(report(), options))
  })

  test('gives every id once, also with several projects on one page', () => {
    const project = (path: string) => report({ target: { ...report().target, project: path } })
    const projects = [project('services/chat'), project('services/batch')]
    const text = renderHtmlPortfolio({ ...report(), projects })
    expect(text).toContain('services/batch')
    expect(new Set(ids(text)).size).toBe(ids(text).length)
    expect(hrefs(text).filter((target) => target.startsWith('#') && !ids(text).includes(target.slice(1)))).toEqual([])
  })

  test('leads every link within the page somewhere', () => {
    const text = renderHtml(report(), options)
    expect(hrefs(text).filter((target) => target.startsWith('#') && !ids(text).includes(target.slice(1)))).toEqual([])
  })

  test('lets no text of a repository become markup, an attribute or a link', () => {
    const plain = renderHtml(report(), options)
    const allowed = { names: names(plain), attributes: attributeNames(plain) }
    for (const text of hostile) {
      const word = text || 'x'
      const place = {
        path: word,
        line: 1,
        endLine: 2,
        detail: word,
        fix: { title: word, path: word, changes: [{ line: 1, column: 1, length: 0, text: word }] },
      }
      const checks = [
        check('docs/setup', 'fail', { summary: word, advice: word, gaps: [place], evidence: [place] }),
        check('fm/calls-traced', 'pass', {
          attested: { answer: word, by: word, on: word, evidence: null },
          waived: { reason: word, owner: word, until: word },
          corrected: { to: 'fail', reason: word, until: word },
        }),
      ]
      const shown = renderHtml(
        report({
          target: { repository: word, commit: 'a'.repeat(40), base: null, project: word },
          checks,
          inventory: {
            calls: [
              call({
                path: word,
                symbol: word,
                model: word,
                host: word,
                tracedBy: [word],
                traced: true,
                prompts: [`${word}#${word}`],
                evaluatedBy: [word],
              }),
            ],
            models: [{ id: word, provider: word, pin: 'fixed', role: word, locations: [place] }],
            prompts: [{ path: word, line: 1, kind: word, name: word, hash: word, variables: [word] }],
            components: [{ kind: 'vector_store', name: word, version: word, locations: [place] }],
          },
          gate: { passed: false, rules: [{ rule: word, passed: false, because: word }] },
          notices: [{ kind: word, path: word, because: word }],
        }),
        options,
      )
      const strange = {
        names: [...names(shown)].filter((it) => !allowed.names.has(it)),
        attributes: [...attributeNames(shown)].filter((it) => !allowed.attributes.has(it)),
      }
      expect([word.slice(0, 40), strange]).toEqual([word.slice(0, 40), { names: [], attributes: [] }])
      expect([word.slice(0, 40), /[<>]/.test(withoutStyle(shown).replace(tag, ''))]).toEqual([word.slice(0, 40), false])
      expect(
        hrefs(shown).filter((target) => !target.startsWith('#') && !target.startsWith('https://github.com/owner/name') && !ours.has(target)),
      ).toEqual([])
    }
  })

  test('stays a page with thousands of calls', () => {
    const calls = Array.from({ length: 5000 }, (_, index) =>
      call({ id: `${index}`, path: `app/part${index % 400}.py`, line: index + 1, model: `model-${index % 50}` }),
    )
    const text = renderHtml(report({ inventory: { ...report().inventory, calls } }))
    expect(text).toContain('and 4800 more in the JSON report')
    expect(text).toContain('376 more files with calls are in the tables.')
    expect(text.length).toBeLessThan(600_000)
  })
})

describe('the map of a repository that names thousands of models', () => {
  test('stays a picture, and is drawn at once', () => {
    const calls = Array.from({ length: 4000 }, (_, index) =>
      call({ id: `${index}`, path: `app/part${index % 30}.py`, model: `model-${index}`, host: `host-${index}.example` }),
    )
    const started = performance.now()
    const text = renderHtml(report({ inventory: { ...report().inventory, calls } }))
    expect(performance.now() - started).toBeLessThan(3000)
    expect(text).toContain('Map of 120 things')
  })
})

describe('the map of the inventory', () => {
  const nothing = { calls: [], models: [], prompts: [], components: [] }

  test('leads from prompts over code to models and destinations, and from code to stores and tracers', () => {
    const { edges } = inventoryMap({
      ...nothing,
      calls: [call({ path: 'app/chat.py', prompts: ['prompts/a.txt#a'], model: 'gpt-4o', tracedBy: ['langfuse'] })],
      prompts: [{ path: 'prompts/a.txt', line: 1, kind: 'file', name: 'a', hash: '0', variables: [] }],
      components: [{ kind: 'vector_store', name: 'qdrant', version: null, locations: [{ path: 'app/chat.py', line: 3 }] }],
    })
    expect(edges.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'prompt:prompts/a.txt code:app/chat.py',
      'code:app/chat.py store:qdrant',
      'code:app/chat.py tracer:langfuse',
      'code:app/chat.py model:gpt-4o',
      'model:gpt-4o destination:api.openai.com',
    ])
  })

  test('draws no store from a dependency file, since nothing flows there', () => {
    const components = [{ kind: 'vector_store', name: 'qdrant', version: null, locations: [{ path: 'requirements.txt', line: 3 }] }]
    expect(inventoryMap({ ...nothing, components }).nodes).toEqual([])
  })

  test('leads straight to the destination where the model is not told', () => {
    const { edges } = inventoryMap({ ...nothing, calls: [call({ path: 'a.py', model: null, host: null })] })
    expect(edges).toEqual([{ from: 'code:a.py', to: 'destination:openai' }])
  })
})
