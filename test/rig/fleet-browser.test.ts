// The fleet's pages in a real Chromium: log in, search, open a repository, compare two commits; with scripts off; and what axe-core says.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { eventsOf, type StartedBot, startBot } from './bot.ts'
import { type Browser, findChromium, openBrowser } from './browser.ts'
import { type FakeGitHub, startGitHub } from './github.ts'
import { freePort } from './postgres.ts'
import { workspace } from './runner.ts'

jest.setTimeout(120_000)

const chromium = findChromium()
/** Where pictures for the documentation go; none are taken otherwise. */
const pictures = process.env['PICTURES']

const chat = (model: string) =>
  `from openai import OpenAI\n\nclient = OpenAI(timeout=20, max_retries=2)\n\n\ndef answer(question: str) -> str:\n    return client.chat.completions.create(model="${model}", messages=[{"role": "user", "content": question}])\n`
const steps = [
  { 'requirements.txt': 'openai==1.30.0\n', 'app/chat.py': chat('gpt-4o') },
  { 'app/chat.py': chat('gpt-4o-2024-08-06'), 'tests/test_chat.py': 'from app.chat import answer\n\n\ndef test_answer():\n    assert answer\n' },
  {
    'README.md': '# Shop\n\n## Model\n\nWe chose gpt-4o-2024-08-06 over gpt-4o-mini after comparing both on our tickets.\n',
    '.github/workflows/ci.yml': 'on: [push]\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: pytest\n',
  },
]

const suite = () => {
  let github: FakeGitHub
  let bot: StartedBot
  let browser: Browser
  let first = ''

  beforeAll(async () => {
    github = await startGitHub()
    const port = await freePort()
    bot = await startBot(github, {
      DATA_DIR: mkdtempSync(join(tmpdir(), 'llmops-browser-')),
      PORT: String(port),
      PUBLIC_URL: `http://127.0.0.1:${port}`,
    })
    const [start = {}, ...later] = steps
    const tree = workspace(start)
    first = tree.head
    github.serve(tree.folder)
    for (const name of ['octo/api', 'octo/web', 'octo/secret']) {
      github.bot.installed.add(name)
      github.bot.tips.set(`${name}@main`, tree.head)
    }
    await github.bot.deliver('installation', eventsOf().installation('created'))
    await bot.idle()
    let before = tree.head
    for (const step of later) {
      const next = tree.commit(step)
      github.bot.tips.set('octo/api@main', next)
      await github.bot.deliver('push', eventsOf('octo/api').push(next, before))
      await bot.idle()
      before = next
    }
    browser = await openBrowser(chromium ?? '')
    await browser.look(1280, 'light')
  })
  afterAll(async () => {
    await browser.close()
    await bot.close()
    await github.close()
  })

  const shoot = async (name: string) => {
    if (pictures) await browser.picture(join(pictures, `${name}.png`))
  }

  test('log in, search, open a repository, compare two commits, log out', async () => {
    github.people.at.login = 'octo'
    await browser.go(`${bot.url}/fleet`)
    expect(await browser.text()).toMatch(/octo\/api.*octo\/secret/s)
    await shoot('fleet')
    await browser.fill('#q', 'api')
    await browser.press('.ask button')
    expect(await browser.evaluate("[...document.querySelectorAll('.fleet tbody th a')].map((it) => it.textContent).join()")).toBe('octo/api')
    await browser.press('.fleet tbody th a')
    expect(await browser.text()).toContain('octo/api')
    await shoot('fleet-repository')
    await browser.press('.ask button')
    expect(await browser.text()).toContain('This change')
    await browser.go(`${bot.url}/fleet`)
    await browser.press('.bar-top button')
    expect(await browser.text()).toContain('You are logged out')
  })

  test('somebody else does not see the private repository', async () => {
    github.people.at.login = 'mallory'
    await browser.go(`${bot.url}/fleet`)
    expect(await browser.text()).not.toContain('octo/secret')
    await browser.go(`${bot.url}/fleet/octo/secret`)
    expect(await browser.text()).toContain('There is no such page')
    const status = async (path: string) => browser.evaluate(`fetch(${JSON.stringify(path)}).then((it) => it.status)`)
    for (const path of ['', `/report?commit=${first}`, `/report.json?commit=${first}`, `/compare?from=${first}&to=${first}`])
      expect([path, await status(`/fleet/octo/secret${path}`)]).toEqual([path, 404])
    await browser.go(`${bot.url}/fleet?q=secret`)
    expect(await browser.evaluate("document.querySelectorAll('.fleet tbody th a').length")).toBe(0)
  })

  test.each([
    [390, 'light'],
    [390, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)('at %i pixels, %s: axe-core has no serious finding', async (width, scheme) => {
    await browser.look(width, scheme)
    for (const path of ['/fleet', '/fleet/octo/api', '/fleet/-/stored']) {
      await browser.go(`${bot.url}${path}`)
      expect([path, await browser.findings()]).toEqual([path, []])
    }
    if (width === 1280 && scheme === 'dark') {
      await browser.go(`${bot.url}/fleet`)
      await shoot('fleet-dark')
    }
  })
}

if (chromium) describe('the fleet in Chromium', suite)
else {
  process.stderr.write('No Chromium was found on this machine: the pages are not driven in a browser.\n')
  test.skip('the fleet in Chromium: none on this machine', () => undefined)
}
