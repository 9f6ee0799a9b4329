// The bot as people run it: processes that start, stop, refuse and are killed.
import { existsSync, mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { botEnvironment, openedPull } from './bot.ts'
import { type FakeGitHub, startGitHub } from './github.ts'
import { killTest } from './kill.ts'
import { until } from './postgres.ts'
import { type BotProcess, type ProcessPlan, startProcess } from './process.ts'

jest.setTimeout(240_000)

let github: FakeGitHub
const started: BotProcess[] = []
const folder = () => mkdtempSync(join(tmpdir(), 'llmops-process-'))

beforeAll(async () => {
  github = await startGitHub()
})
afterAll(async () => {
  await Promise.all(started.map((it) => it.kill()))
  await github.close()
})

async function start(more: Readonly<Record<string, string>>, role: ProcessPlan['role'] = 'all', whole = true) {
  const log = join(folder(), 'log')
  const environment = whole ? botEnvironment(github, more) : more
  const made = await startProcess({ role, environment, log })
  started.push(made)
  return { ...made, log: () => (existsSync(log) ? readFileSync(log, 'utf8') : '') }
}

describe('one process', () => {
  test('says when it is ready, measures itself, tells no secret, and ends in peace', async () => {
    const bot = await start({ DATA_DIR: folder(), METRICS_TOKEN: 'a token for metrics' })
    await bot.ready()
    github.bot.sendTo(bot.url)
    const { head, status } = await openedPull(github)
    expect(status).toBe(202)
    await until(() => github.checkRuns(head).length === 1)
    expect((await fetch(`${bot.url}/metrics`)).status).toBe(401)
    const metrics = await (await fetch(`${bot.url}/metrics`, { headers: { authorization: 'Bearer a token for metrics' } })).text()
    for (const name of [
      'maturity_webhook_seconds_count{status="202"} 1',
      'maturity_job_seconds_count{queue="scans",outcome="done"} 1',
      'maturity_queue_jobs',
    ])
      expect(metrics).toContain(name)
    expect(await bot.stop()).toBe(0)
    const lines = bot.log().trim().split('\n')
    expect(lines.map((line) => JSON.parse(line).msg)).toEqual(expect.arrayContaining(['started', 'delivery', 'scanned', 'stopped']))
    expect(bot.log()).not.toMatch(/gh[a-z]_|Bearer|BEGIN|a secret of the rig/)
  })

  test('a second one on the same folder is refused', async () => {
    const data = folder()
    const first = await start({ DATA_DIR: data })
    await first.ready()
    const second = await start({ DATA_DIR: data })
    expect(await second.ended()).toBe(2)
    expect(second.log()).toMatch(/^error: The folder .* is in use by process \d+\. Stop it first, or set DATABASE_URL/)
    await first.kill()
    first.start()
    await first.ready()
    expect(await first.stop()).toBe(0)
  })

  test.each([
    [{ WEBHOOK_SECRET: 'short' }, 'all', 'The setting WEBHOOK_SECRET is missing or wrong: must have 16 characters or more.'],
    [{ PRIVATE_KEY: 'nonsense' }, 'all', 'The private key of the App is missing or no PEM text.'],
    [{}, 'worker', 'The command worker shares its work with other processes. Set DATABASE_URL, or use npm start.'],
  ] as const)('what is set up wrongly is said in one sentence: %j', async (more, role, sentence) => {
    const bot = await start(more, role)
    expect(await bot.ended()).toBe(2)
    expect(bot.log()).toContain(`error: ${sentence}`)
  })
})

test('the first start without an App: the manifest goes to GitHub, the credentials come back, and the bot starts', async () => {
  const data = folder()
  const bot = await start({ DATA_DIR: data, GITHUB_URL: github.url, GITHUB_API_URL: `${github.url}/api/v3` }, 'all', false)
  await until(() => bot.log().includes('/setup?token='))
  const token = /token=([\w-]+)/.exec(bot.log())?.[1] ?? ''
  expect((await fetch(`${bot.url}/setup?token=guessed`)).status).toBe(404)
  const page = await (await fetch(`${bot.url}/setup?token=${token}&organisation=acme`)).text()
  const state = /action="[^"]*\/organizations\/acme\/settings\/apps\/new\?state=([\w-]+)"/.exec(page)?.[1] ?? ''
  const manifest = JSON.parse(/<textarea[^>]*>([^<]*)</.exec(page)?.[1]?.replaceAll('&lt;', '<').replaceAll('&amp;', '&') ?? '{}')
  expect(manifest).toMatchObject({
    default_permissions: { statuses: 'write', contents: 'read' },
    hook_attributes: { url: expect.stringMatching(/\/api\/github\/webhooks$/) },
  })
  expect((await fetch(`${bot.url}/setup/done?code=good&state=forged`)).status).toBe(404)
  expect((await fetch(`${bot.url}/setup/done?code=bad&state=${state}`)).status).toBe(502)
  expect((await fetch(`${bot.url}/setup/done?code=good&state=${state}`)).status).toBe(200)
  await bot.ready()
  expect(readFileSync(join(data, 'app.env'), 'utf8')).toMatch(/^APP_ID=77\nPRIVATE_KEY=\S+\nWEBHOOK_SECRET=w{20}\n/)
  expect(statSync(join(data, 'app.env')).mode & 0o777).toBe(0o600)
  expect(await bot.stop()).toBe(0)
})

// npm run kill-test is the whole of it: 300 deliveries, 20 kills, on both databases
test('killed at random among deliveries: nothing is lost and nothing doubled', async () => {
  const result = await killTest({ pulls: 4, pushes: 3, kills: 3, gap: 2_000, programs: null, patience: 100 })
  expect(result).toMatchObject({ deliveries: 12, kills: 3, wrong: [] })
})
