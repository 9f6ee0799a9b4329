// The fleet's pages as people see them: login, what each may see, and what is refused. The same tests on every database.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { sql } from 'kysely'
import { eventsOf, type StartedBot, startBot } from './bot.ts'
import { type FakeGitHub, startGitHub } from './github.ts'
import { freePort, startPostgres } from './postgres.ts'
import { workspace } from './runner.ts'
import { type Visitor, visitor } from './visitor.ts'

const chat =
  'from openai import OpenAI\n\nclient = OpenAI()\n\n\ndef answer(question: str) -> str:\n    return client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": question}])\n'
const shop = { 'requirements.txt': 'openai==1.30.0\n', 'app/chat.py': chat, 'README.md': '# Shop\n' }

export function describeFleet(programs: string | null): void {
  jest.setTimeout(60_000)
  describe(programs ? 'the fleet on a PostgreSQL server' : 'the fleet on the embedded database', () => suite(programs))
}

function suite(programs: string | null): void {
  let github: FakeGitHub
  let bot: StartedBot
  let server: Awaited<ReturnType<typeof startPostgres>> | null = null
  let first = ''
  let second = ''

  beforeAll(async () => {
    github = await startGitHub()
    const port = await freePort()
    server = programs ? await startPostgres(programs) : null
    const where = server ? { DATABASE_URL: await server.database() } : { DATA_DIR: mkdtempSync(join(tmpdir(), 'llmops-fleet-')) }
    bot = await startBot(github, { ...where, PORT: String(port), PUBLIC_URL: `http://127.0.0.1:${port}` })
    const tree = workspace(shop)
    github.serve(tree.folder)
    first = tree.head
    for (const name of ['octo/api', 'octo/secret']) {
      github.bot.installed.add(name)
      github.bot.tips.set(`${name}@main`, first)
    }
    await github.bot.deliver('installation', eventsOf().installation('created'))
    await bot.idle()
    second = tree.commit({ 'app/chat.py': chat.replace('gpt-4o', 'gpt-4o-2024-08-06') })
    github.bot.tips.set('octo/api@main', second)
    await github.bot.deliver('push', eventsOf('octo/api').push(second, first))
    await bot.idle()
  })
  afterEach(() => expect(github.unvalidated).toEqual([]))
  afterAll(async () => {
    await bot.close()
    await server?.close()
    await github.close()
  })

  async function loggedIn(login: 'octo' | 'mallory'): Promise<Visitor> {
    github.people.at.login = login
    const person = visitor(bot.url)
    const back = await person.login()
    expect([back.status, back.location]).toEqual([303, '/fleet'])
    return person
  }

  describe('what people see', () => {
    test('the fleet: every repository with score, models, destinations and failing checks', async () => {
      const person = await loggedIn('octo')
      const { status, text } = await person.get('/fleet')
      expect(status).toBe(200)
      for (const part of ['octo/api', 'octo/secret', 'gpt-4o-2024-08-06', 'the provider&#39;s own address', 'fm/calls-traced', 'class="trend"'])
        expect(text).toContain(part)
    })

    test('search, filter and the page of one organisation', async () => {
      const person = await loggedIn('octo')
      const found = async (path: string) =>
        [...(await person.get(path)).text.matchAll(/<th scope="row"><a href="\/fleet\/(octo\/\w+)"/g)].map((it) => it[1])
      expect(await found('/fleet?q=SECR')).toEqual(['octo/secret'])
      expect(await found('/fleet?level=optimized')).toEqual([])
      expect(await found('/fleet/octo?sort=name')).toEqual(['octo/api', 'octo/secret'])
      expect((await person.get('/fleet/umbrella')).status).toBe(404)
    })

    test('a repository: time line, its scans, a report, two commits compared', async () => {
      const person = await loggedIn('octo')
      const page = await person.get('/fleet/octo/api')
      expect(page.text).toContain('class="timeline"')
      const report = await person.get(`/fleet/octo/api/report?commit=${second}&project=.`)
      expect([report.status, report.text.includes(`/blob/${second}/app/chat.py`)]).toEqual([200, true])
      expect(JSON.parse((await person.get(`/fleet/octo/api/report.json?commit=${first}`)).text)).toMatchObject({ target: { commit: first } })
      const compared = await person.get(`/fleet/octo/api/compare?from=${first}&to=${second}&project=.`)
      expect(compared.text).toMatch(/This change.*Rose.*fm\/model-pinned/s)
    })

    test('somebody without access to a private repository gets 404 for its page and data, and no trace of it in lists', async () => {
      const person = await loggedIn('mallory')
      for (const path of ['', `/report?commit=${first}`, `/report.json?commit=${first}`, `/compare?from=${first}&to=${first}`]) {
        const [hidden, missing] = [await person.get(`/fleet/octo/secret${path}`), await person.get(`/fleet/octo/nothing${path}`)]
        expect([hidden.status, hidden.text]).toEqual([404, missing.text])
      }
      for (const path of ['/fleet', '/fleet?q=secret', '/fleet/octo']) {
        const { status, text } = await person.get(path)
        expect([status, text.includes('octo/secret'), text.includes('octo/api')]).toEqual([200, false, true])
      }
    })

    test('what is stored, and for how long', async () => {
      const person = await loggedIn('octo')
      expect((await person.get('/fleet/-/stored')).text).toContain('Neither source code, nor the text of prompts, nor secrets')
    })

    test('pages are not kept, not framed, and run no script', async () => {
      const person = await loggedIn('octo')
      const { headers, text } = await person.get('/fleet')
      expect([headers.get('cache-control'), headers.get('x-frame-options'), headers.get('content-security-policy')]).toEqual([
        'no-store',
        'DENY',
        "frame-ancestors 'none'",
      ])
      expect(text).toContain("default-src 'none'")
      expect(text).not.toContain('<script')
    })
  })

  describe('login', () => {
    test('without one every page leads to it, and back to where one wanted to go', async () => {
      const person = visitor(bot.url)
      expect((await person.get('/fleet/octo/api')).location).toBe('/login?next=%2Ffleet%2Focto%2Fapi')
      github.people.at.login = 'octo'
      expect((await person.login('/fleet/octo/api')).location).toBe('/fleet/octo/api')
    })

    test.each(['https://evil.example', '//evil.example', '/fleet/..//evil.example\\', '/\\evil.example', '/fleet\r\nx: y'])(
      'leads to no other site: %j',
      async (next) => {
        github.people.at.login = 'octo'
        const back = await visitor(bot.url).login(next)
        expect(back.location).toBe('/fleet')
      },
    )

    test('a state that was made up, or of another browser, is refused', async () => {
      const person = visitor(bot.url)
      const start = await person.get('/login')
      const consent = await fetch(start.location ?? '', { redirect: 'manual' })
      const forged = new URL(consent.headers.get('location') ?? '')
      forged.searchParams.set('state', 'made-up')
      expect((await person.get(forged.href)).status).toBe(400)
      const other = await fetch((await visitor(bot.url).get('/login')).location ?? '', { redirect: 'manual' })
      expect((await person.get(other.headers.get('location') ?? '')).status).toBe(400)
      expect((await person.get('/fleet')).status).toBe(303)
    })

    test('a code counts once', async () => {
      github.people.at.login = 'octo'
      const person = visitor(bot.url)
      const start = await person.get('/login')
      const pending = person.cookies.get('maturity_login') ?? ''
      const consent = await fetch(start.location ?? '', { redirect: 'manual' })
      const back = consent.headers.get('location') ?? ''
      expect((await person.get(back)).status).toBe(303)
      const thief = visitor(bot.url)
      thief.cookies.set('maturity_login', pending)
      expect((await thief.get(back)).status).toBe(400)
    })

    test('a session that somebody planted before the login is worth nothing after it', async () => {
      const person = visitor(bot.url)
      person.cookies.set('maturity_session', 'planted')
      github.people.at.login = 'octo'
      await person.login()
      expect(person.cookies.get('maturity_session')).not.toBe('planted')
      const attacker = visitor(bot.url)
      attacker.cookies.set('maturity_session', 'planted')
      expect((await attacker.get('/fleet')).status).toBe(303)
    })

    test('a session ends at its time, and what a person may see is asked again after some minutes', async () => {
      const person = await loggedIn('octo')
      expect((await person.get('/fleet')).text).toContain('octo/secret')
      const { db } = bot.bot
      await db
        .updateTable('sessions')
        .set({ access_at: sql`now() - interval '6 minutes'`, access: JSON.stringify({ repositories: [] }) })
        .execute()
      expect((await person.get('/fleet')).text).toContain('octo/secret')
      await db
        .updateTable('sessions')
        .set({ access: JSON.stringify({ repositories: [] }) })
        .execute()
      expect((await person.get('/fleet')).text).not.toContain('octo/secret')
      await db.updateTable('sessions').set({ expires_at: sql`now() - interval '1 second'` }).execute()
      expect((await person.get('/fleet')).location).toBe('/login?next=%2Ffleet')
    })

    test('logging out needs the form of our page, and ends the session', async () => {
      const person = await loggedIn('octo')
      const cookie = person.cookies.get('maturity_session') ?? ''
      const csrf = /name="csrf" value="([^"]+)"/.exec((await person.get('/fleet')).text)?.[1] ?? ''
      expect((await person.post('/logout', { csrf: 'guessed' })).status).toBe(403)
      expect((await person.post('/logout', { csrf }, { origin: 'https://evil.example' })).status).toBe(403)
      expect((await person.post('/logout', { csrf })).status).toBe(303)
      person.cookies.set('maturity_session', cookie)
      expect((await person.get('/fleet')).status).toBe(303)
    })

    test('cookies are kept from scripts and from other sites', async () => {
      const start = await visitor(bot.url).get('/login')
      expect(start.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/)
      const kept = await bot.bot.db.selectFrom('sessions').select(['id', 'token']).execute()
      expect(kept.some(({ id, token }) => id.length !== 64 || token.includes('token'))).toBe(false)
    })
  })

  describe('paths', () => {
    test.each([
      '/fleet/octo/api/../../../etc/passwd',
      '/fleet/octo/%2e%2e%2f%2e%2e%2fetc',
      '/fleet/octo/api%00',
      '/fleet/octo/%E0%A4%A',
      '/fleet/octo/api/report?commit=../../x',
      "/fleet/octo/api/report?commit=' or 1=1--",
      '/fleet/octo/api/report?commit=HEAD',
      '/fleet/octo/api/report/more',
      '/fleetx',
      '/.env',
    ])('%s leads nowhere', async (path) => {
      const person = await loggedIn('octo')
      expect((await person.get(path)).status).toBe(404)
    })

    test('a hostile search stays text', async () => {
      const person = await loggedIn('octo')
      const { text } = await person.get(`/fleet?q=${encodeURIComponent('"><script>alert(1)</script>')}`)
      expect(text).not.toContain('<script')
    })
  })
}
