// Who is logged in. The cookie is random and only its hash is kept; the person's token rests sealed.
import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../store/database.ts'
import type { Seal } from './seal.ts'
import { Unauthorized, type UserApi } from './user-api.ts'

export interface Session {
  /** hash of the cookie */
  readonly id: string
  readonly login: string
  readonly csrf: string
  readonly token: string
  readonly access: readonly number[] | null
}

/** How long an answer about a person's repositories holds. */
const accessSeconds = 300

const hash = (cookie: string): string => createHash('sha256').update(cookie).digest('hex')

export interface NewSession {
  readonly userId: number
  readonly login: string
  readonly token: string
  readonly seconds: number
}

/** Gives the cookie. Every login makes a new one, so a cookie that somebody planted before is worth nothing. */
export async function openSession(db: Db, seal: Seal, { userId, login, token, seconds }: NewSession): Promise<string> {
  const cookie = randomBytes(32).toString('base64url')
  const expires_at = new Date(Date.now() + seconds * 1000)
  await db
    .insertInto('sessions')
    .values({
      id: hash(cookie),
      user_id: userId,
      login,
      token: seal.close(token),
      csrf: randomBytes(18).toString('base64url'),
      expires_at,
      access: null,
    })
    .execute()
  return cookie
}

export async function readSession(db: Db, seal: Seal, cookie: string | undefined): Promise<Session | null> {
  if (!cookie) return null
  const row = await db
    .selectFrom('sessions')
    .select([
      'id',
      'login',
      'csrf',
      'token',
      'access',
      sql<boolean>`access_at > now() - make_interval(secs => ${sql.lit(accessSeconds)})`.as('fresh'),
    ])
    .where('id', '=', hash(cookie))
    .where('expires_at', '>', sql<Date>`now()`)
    .executeTakeFirst()
  const token = row ? seal.open(row.token) : null
  if (!row || token === null) return null
  return { id: row.id, login: row.login, csrf: row.csrf, token, access: row.fresh ? (row.access?.repositories ?? null) : null }
}

export async function closeSession(db: Db, id: string): Promise<void> {
  await db.deleteFrom('sessions').where('id', '=', id).execute()
}

/** The repositories that GitHub lets this person see; asked again after some minutes. A token that holds no longer ends the session. */
export async function accessOf(db: Db, api: UserApi, session: Session): Promise<readonly number[]> {
  if (session.access) return session.access
  try {
    const repositories = await api.repositories(session.token)
    await db
      .updateTable('sessions')
      .set({ access: JSON.stringify({ repositories }), access_at: sql`now()` })
      .where('id', '=', session.id)
      .execute()
    return repositories
  } catch (error) {
    if (error instanceof Unauthorized) await closeSession(db, session.id)
    throw error
  }
}
