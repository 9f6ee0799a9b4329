// The fleet's pages: who asks, what that person may see, and which page it is.
import type { IncomingMessage } from 'node:http'
import { type FleetFrame, fleetPage } from '../../render/fleet/frame.ts'
import { overviewBody } from '../../render/fleet/overview.ts'
import { repositoryBody } from '../../render/fleet/repository.ts'
import { storedBody } from '../../render/fleet/stored.ts'
import { markup } from '../../render/html/markup.ts'
import { renderHtml } from '../../render/html.ts'
import { compareReports } from '../../report/compare.ts'
import { fleetOf, selectRows, sortKeys, type Tracked } from '../../report/fleet.ts'
import type { Pages } from '../server.ts'
import type { Settings } from '../settings.ts'
import type { Db } from '../store/database.ts'
import { findByName, trackedOf } from '../store/fleet.ts'
import { readReport } from '../store/reports.ts'
import { readBody } from '../webhook.ts'
import { type Answer, cookie, type Exchange, html, json, notFound, readCookies, redirect, refuse } from './exchange.ts'
import { endLogin, isSame, sessionCookie, startLogin } from './login.ts'
import { createSeal, type Seal } from './seal.ts'
import { accessOf, closeSession, readSession, type Session } from './sessions.ts'
import { Unauthorized, type UserApi, userApi } from './user-api.ts'

export interface Site {
  readonly db: Db
  readonly api: UserApi
  readonly seal: Seal
  /** our own address */
  readonly address: string
  /** GitHub's pages */
  readonly web: string
  readonly clientId: string
  readonly settings: Settings
  /** ISO date */
  today(): string
}

/** null where the App's client or our own address is not told: then there are no pages. */
export function createPages(settings: Settings, db: Db, today: () => string): Pages | null {
  const { CLIENT_ID: clientId, CLIENT_SECRET: clientSecret, PUBLIC_URL } = settings
  if (!clientId || !clientSecret || !PUBLIC_URL) return null
  const [address, web, api] = [PUBLIC_URL, settings.GITHUB_URL, settings.GITHUB_API_URL].map((it) => it.replace(/\/$/, '')) as [
    string,
    string,
    string,
  ]
  const seal = createSeal(`${clientSecret}\0${settings.WEBHOOK_SECRET}`, 'sessions of the fleet')
  const site: Site = { db, api: userApi({ web, api, clientId, clientSecret }), seal, address, web, clientId, settings, today }
  return async (request, response, url) => {
    const exchange = await readExchange(request, url)
    const { status, headers, body } = exchange ? await answer(site, exchange) : refuse(413, 'The form is too large.')
    response.writeHead(status, { ...headers } as Record<string, string | string[]>).end(body)
    return true
  }
}

const largestForm = 10_000

async function readExchange(request: IncomingMessage, url: URL): Promise<Exchange | null> {
  const body = request.method === 'POST' ? await readBody(request, largestForm) : Buffer.alloc(0)
  if (!body) return null
  return {
    method: request.method ?? 'GET',
    url,
    cookies: readCookies(request.headers.cookie),
    form: new URLSearchParams(body.toString('utf8')),
    origin: request.headers.origin ?? null,
  }
}

async function answer(site: Site, exchange: Exchange): Promise<Answer> {
  const { method, url, cookies } = exchange
  const session = await readSession(site.db, site.seal, cookies[sessionCookie])
  if (method === 'POST') return url.pathname === '/logout' ? logOut(site, exchange, session) : notFound()
  if (method !== 'GET') return refuse(405, 'Only reading is possible here.')
  if (url.pathname === '/') return redirect('/fleet')
  if (url.pathname === '/bye') return html(fleetPage({ title: 'Logged out', home: '/fleet', hrefOf: () => '', reader: null }, loggedOut))
  if (url.pathname === '/login') return startLogin(site, exchange)
  if (url.pathname === '/login/callback') return endLogin(site, exchange)
  if (!/^\/fleet(?:\/|$)/.test(url.pathname)) return notFound()
  if (!session) return redirect(`/login?next=${encodeURIComponent(url.pathname)}`)
  try {
    return await fleet(site, exchange, session, new Set(await accessOf(site.db, site.api, session)))
  } catch (error) {
    if (error instanceof Unauthorized) return redirect('/login', [cookie(site, sessionCookie, '', 0)])
    throw error
  }
}

const loggedOut = markup`<h1>You are logged out</h1><p class="lead"><a href="/login">Log in again</a></p>`

async function logOut(site: Site, { form, origin }: Exchange, session: Session | null): Promise<Answer> {
  if (session) {
    // a page that passes no address on sends the origin `null`
    const isOurs = (origin === null || origin === 'null' || origin === new URL(site.address).origin) && isSame(form.get('csrf') ?? '', session.csrf)
    if (!isOurs) return refuse(403, 'This form was not made here. Open the fleet page and log out there.')
    await closeSession(site.db, session.id)
  }
  return redirect('/bye', [cookie(site, sessionCookie, '', 0)])
}

async function fleet(site: Site, { url }: Exchange, session: Session, access: ReadonlySet<number>): Promise<Answer> {
  const parts = url.pathname.replace(/\/$/, '').split('/').slice(2)
  // names of GitHub and pages of ours need no escape
  if (!parts.every((part) => /^[\w.-]{1,100}$/.test(part))) return notFound()
  const [owner, name, part, ...more] = parts
  const frame = (title: string): FleetFrame => ({
    title,
    home: '/fleet',
    hrefOf: (repository) => `/fleet/${repository}`,
    reader: session,
    links: [{ href: '/fleet/-/stored', text: 'What is stored' }],
  })
  if (more.length) return notFound()
  if (!owner) return overview(site, url, frame('Fleet'), await trackedOf(site.db, [...access]))
  if (owner === '-' && name === 'stored' && !part) return html(fleetPage(frame('What is stored'), storedBody(site.settings)))
  if (!name) {
    const own = (await trackedOf(site.db, [...access])).filter((it) => it.repository.startsWith(`${owner}/`))
    return own.length ? overview(site, url, frame(owner), own) : notFound()
  }
  const repository = await findByName(site.db, owner, name)
  if (!repository || !access.has(repository.id)) return notFound()
  const about = `/fleet/${owner}/${name}`
  switch (part) {
    case undefined: {
      const tracked = await trackedOf(site.db, [repository.id])
      const reportOf = (project: string, commit: string) => `${about}/report?${new URLSearchParams({ commit, project }).toString()}`
      return html(
        fleetPage(frame(`${owner}/${name}`), repositoryBody({ repository: `${owner}/${name}`, tracked, reportOf, compareAt: `${about}/compare` })),
      )
    }
    case 'report':
    case 'report.json':
    case 'compare':
      return report(site, url, repository.id, `${owner}/${name}`, part)
    default:
      return notFound()
  }
}

function overview({ today }: Site, url: URL, frame: FleetFrame, tracked: readonly Tracked[]): Answer {
  const all = fleetOf(tracked)
  const asked = (name: string) => (url.searchParams.get(name) ?? '').slice(0, 100)
  const query = { text: asked('q'), level: asked('level'), sort: sortKeys.find((key) => key === asked('sort')) ?? 'score' }
  return html(fleetPage(frame, overviewBody({ fleet: all, shown: selectRows(all.rows, query), query, today: today() }, frame)))
}

async function report(site: Site, url: URL, id: number, name: string, part: 'report' | 'report.json' | 'compare'): Promise<Answer> {
  const asked = (field: string) => url.searchParams.get(field) ?? ''
  const read = (commit: string) =>
    /^[0-9a-f]{40}$/.test(commit)
      ? readReport(site.db, { repository: id, target: 'branch', commit, project: asked('project') || '.' })
      : Promise.resolve(null)
  const options = { repositoryUrl: `${site.web}/${name}` }
  if (part === 'compare') {
    const [before, after] = [await read(asked('from')), await read(asked('to'))]
    if (!before || !after) return notFound()
    const compared = { ...after, target: { ...after.target, base: before.target.commit }, delta: compareReports(before, after) }
    return html(renderHtml(compared, { ...options, baseName: before.target.commit?.slice(0, 7) }))
  }
  const found = await read(asked('commit'))
  if (!found) return notFound()
  return part === 'report' ? html(renderHtml(found, options)) : json(JSON.stringify(found))
}
