// Login by GitHub: a state that only this browser has, and a proof key, so that a code is worth nothing to others.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { cookie, type Exchange, redirect, refuse } from './exchange.ts'
import { openSession } from './sessions.ts'
import type { Site } from './site.ts'
import { Unauthorized } from './user-api.ts'

const pendingSchema = z.object({ state: z.string(), verifier: z.string(), next: z.string(), until: z.number() })
const minutes = 10
export const sessionCookie = 'maturity_session'
const pendingCookie = 'maturity_login'

export function startLogin(site: Site, { url }: Exchange) {
  const state = randomBytes(24).toString('base64url')
  const verifier = randomBytes(48).toString('base64url')
  const pending = { state, verifier, next: ownPath(url.searchParams.get('next')), until: Date.now() + minutes * 60_000 }
  const to = new URL(`${site.web}/login/oauth/authorize`)
  to.search = new URLSearchParams({
    client_id: site.clientId,
    redirect_uri: `${site.address}/login/callback`,
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }).toString()
  return redirect(to.href, [cookie(site, pendingCookie, site.seal.close(JSON.stringify(pending)), minutes * 60)])
}

export async function endLogin(site: Site, { url, cookies }: Exchange) {
  const pending = readPending(site.seal.open(cookies[pendingCookie] ?? ''))
  const code = url.searchParams.get('code')
  if (!pending || !code || pending.until < Date.now() || !isSame(url.searchParams.get('state') ?? '', pending.state)) {
    return refuse(400, 'This login was not started here, or it took too long. Open the fleet page and log in again.')
  }
  try {
    const { token, seconds } = await site.api.exchange(code, pending.verifier, `${site.address}/login/callback`)
    const { id, login } = await site.api.user(token)
    const session = await openSession(site.db, site.seal, { userId: id, login, token, seconds })
    return redirect(pending.next, [cookie(site, sessionCookie, session, seconds), cookie(site, pendingCookie, '', 0)])
  } catch (error) {
    if (error instanceof Unauthorized) return refuse(400, 'GitHub did not confirm this login. Open the fleet page and log in again.')
    throw error
  }
}

function readPending(text: string | null) {
  try {
    const read = pendingSchema.safeParse(JSON.parse(text ?? 'null'))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

/** Only a page of the fleet: never another site. */
const ownPath = (path: string | null): string => (path && /^\/fleet(?:[/?][\w./?=&%-]*)?$/.test(path) ? path : '/fleet')

export function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}
