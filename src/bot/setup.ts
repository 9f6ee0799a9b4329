// The first start, without an App: a page that hands GitHub the manifest, and takes back the App's credentials.
import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { z } from 'zod'
import { codeOf } from '../errors.ts'
import { markup } from '../render/html/markup.ts'
import { page } from '../render/html/page.ts'
import manifest from './manifest.yml'
import { webhookPath } from './server.ts'
import { apiOf } from './settings.ts'
import { isSame } from './web/login.ts'

export type Environment = Readonly<Record<string, string | undefined>>

const fileName = 'app.env'

/** The process's environment, and below it what an earlier set-up wrote. */
export function withStoredApp(environment: Environment): Environment {
  try {
    return { ...parseEnv(readFileSync(join(environment['DATA_DIR'] ?? 'data', fileName), 'utf8')), ...environment }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return environment
    throw error
  }
}

const settingsSchema = z.object({
  PORT: z.coerce.number().default(3000),
  HOST: z.string().default('0.0.0.0'),
  DATA_DIR: z.string().default('data'),
  GITHUB_URL: z.url().default('https://github.com'),
  GITHUB_API_URL: z.url().optional(),
  PUBLIC_URL: z.url().optional(),
})

const madeSchema = z.object({
  id: z.number(),
  html_url: z.url(),
  pem: z.string(),
  webhook_secret: z.string(),
  client_id: z.string(),
  client_secret: z.string(),
})

/** Waits until somebody has made the App with the address that `say` is told; writes its credentials, for this user only. */
export async function setUp(environment: Environment, say: (text: string) => void): Promise<void> {
  const settings = settingsSchema.parse(Object.fromEntries(Object.entries(environment).filter(([, value]) => value)))
  const { PORT, HOST, GITHUB_URL } = settings
  const [token, state] = [randomBytes(18).toString('base64url'), randomBytes(18).toString('base64url')]
  const { promise, done } = signal()
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const given = (name: string) => url.searchParams.get(name) ?? ''
    if (url.pathname === '/setup' && isSame(given('token'), token))
      return send(response, 200, form(address, GITHUB_URL, given('organisation'), state, token))
    if (url.pathname !== '/setup/done' || !isSame(given('state'), state)) return send(response, 404, failure('There is no such page.'))
    convert(settings, given('code')).then(
      (made) => {
        store(settings.DATA_DIR, made)
        send(response, 200, finished(made.html_url))
        done()
      },
      () => send(response, 502, failure('GitHub gave no App for this code. Open the set-up page and begin again.')),
    )
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(PORT, HOST, resolve))
  const bound = server.address()
  const port = bound && typeof bound === 'object' ? bound.port : PORT
  const address = (settings.PUBLIC_URL ?? `http://localhost:${port}`).replace(/\/$/, '')
  say(`No App is set up. Open ${address}/setup?token=${token}\n`)
  await promise
  await new Promise((resolve) => server.close(resolve))
}

function signal(): { readonly promise: Promise<void>; readonly done: () => void } {
  let done: () => void = () => undefined
  const promise = new Promise<void>((resolve) => {
    done = resolve
  })
  return { promise, done }
}

/** The manifest for this address. */
export function manifestFor(address: string): object {
  return {
    ...(manifest as object),
    url: address,
    hook_attributes: { url: `${address}${webhookPath}`, active: true },
    redirect_url: `${address}/setup/done`,
    callback_urls: [`${address}/login/callback`],
    setup_url: `${address}/fleet`,
  }
}

function form(address: string, web: string, organisation: string, state: string, token: string): string {
  const owner = /^[\w-]{1,39}$/.test(organisation) ? `/organizations/${organisation}` : ''
  const action = `${web.replace(/\/$/, '')}${owner}/settings/apps/new?state=${state}`
  const body = markup`<main><h1>Set up the App</h1><p class="lead">GitHub shows what the App may do and makes it when you agree. Its credentials come back here and nowhere else.</p>
<form method="post" action="${action}"><textarea name="manifest" hidden>${{ markup: JSON.stringify(manifestFor(address)).replaceAll('&', '&amp;').replaceAll('<', '&lt;') }}</textarea><p>For ${owner ? organisation : 'your own account'}: <button>Make it on GitHub</button></p></form>
<form method="get" action="/setup"><input type="hidden" name="token" value="${token}"><p><label>For an organisation: <input name="organisation" value="${organisation}"></label> <button>Choose</button></p></form></main>`
  return page({ title: 'Set up llmops-maturity', body, forms: `'self' ${new URL(web).origin}` })
}

const finished = (appPage: string): string =>
  page({
    title: 'The App is made',
    body: markup`<main><h1>The App is made</h1><p class="lead">Now <a href="${`${appPage}/installations/new`}">install it</a> on the repositories that it should measure.</p></main>`,
  })

const failure = (sentence: string): string => page({ title: 'Set up llmops-maturity', body: markup`<main><p class="lead">${sentence}</p></main>` })

async function convert(settings: z.output<typeof settingsSchema>, code: string): Promise<z.output<typeof madeSchema>> {
  const api = (settings.GITHUB_API_URL ?? apiOf(settings.GITHUB_URL)).replace(/\/$/, '')
  const headers = { accept: 'application/vnd.github+json', 'user-agent': 'llmops-maturity' }
  const response = await fetch(`${api}/app-manifests/${encodeURIComponent(code)}/conversions`, {
    method: 'POST',
    headers,
    signal: AbortSignal.timeout(20_000),
  })
  return madeSchema.parse(await response.json())
}

function store(folder: string, made: z.output<typeof madeSchema>): void {
  mkdirSync(folder, { recursive: true })
  const lines = [
    `APP_ID=${made.id}`,
    `PRIVATE_KEY=${Buffer.from(made.pem).toString('base64')}`,
    `WEBHOOK_SECRET=${made.webhook_secret}`,
    `CLIENT_ID=${made.client_id}`,
    `CLIENT_SECRET=${made.client_secret}`,
  ]
  writeFileSync(join(folder, fileName), `${lines.join('\n')}\n`, { mode: 0o600 })
}

function send(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', connection: 'close' }).end(text)
}
