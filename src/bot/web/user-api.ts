// What GitHub tells about a person, with that person's own token.
import { z } from 'zod'

export interface UserApi {
  /** the person's token for the code of a login */
  exchange(code: string, verifier: string, redirect: string): Promise<{ readonly token: string; readonly seconds: number }>
  user(token: string): Promise<{ readonly id: number; readonly login: string }>
  /** identifiers of the repositories that the person may see and the App is installed on */
  repositories(token: string): Promise<readonly number[]>
}

export interface UserApiSettings {
  readonly web: string
  readonly api: string
  readonly clientId: string
  readonly clientSecret: string
}

/** GitHub says that the token holds no longer. */
export class Unauthorized extends Error {
  override readonly name = 'Unauthorized'
}

const tokenSchema = z.object({ access_token: z.string(), expires_in: z.coerce.number().optional() })
const userSchema = z.object({ id: z.number(), login: z.string() })
const installationsSchema = z.object({ installations: z.array(z.object({ id: z.number() })) })
const repositoriesSchema = z.object({ repositories: z.array(z.object({ id: z.number() })) })
const pageSize = 100
const mostPages = 100
const eightHours = 8 * 3600
const patience = 20_000

export function userApi({ web, api, clientId, clientSecret }: UserApiSettings): UserApi {
  const get = async <T>(schema: z.ZodType<T>, path: string, token: string): Promise<T> => {
    const headers = { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json', 'user-agent': 'llmops-maturity' }
    const response = await fetch(`${api}${path}`, { headers, signal: AbortSignal.timeout(patience) })
    if (response.status === 401) throw new Unauthorized('the token holds no longer')
    if (!response.ok) throw new Error(`GitHub answered ${response.status} for ${path.split('?')[0]}`)
    return schema.parse(await response.json())
  }
  const pages = async <T, I>(schema: z.ZodType<T>, items: (read: T) => readonly I[], path: string, token: string): Promise<I[]> => {
    const all: I[] = []
    for (let page = 1; page <= mostPages; page++) {
      const read = items(await get(schema, `${path}?per_page=${pageSize}&page=${page}`, token))
      all.push(...read)
      if (read.length < pageSize) break
    }
    return all
  }
  return {
    async exchange(code, verifier, redirect) {
      const fields = { client_id: clientId, client_secret: clientSecret, code, redirect_uri: redirect, code_verifier: verifier }
      const response = await fetch(`${web}/login/oauth/access_token`, {
        method: 'POST',
        headers: { accept: 'application/json', 'content-type': 'application/json' },
        body: JSON.stringify(fields),
        signal: AbortSignal.timeout(patience),
      })
      const read = tokenSchema.safeParse(await response.json())
      if (!read.success) throw new Unauthorized('GitHub gave no token for the code')
      return { token: read.data.access_token, seconds: Math.min(read.data.expires_in ?? eightHours, eightHours) }
    },
    user: (token) => get(userSchema, '/user', token),
    async repositories(token) {
      const installations = await pages(installationsSchema, (read) => read.installations, '/user/installations', token)
      const listed = await Promise.all(
        installations.map(({ id }) => pages(repositoriesSchema, (read) => read.repositories, `/user/installations/${id}/repositories`, token)),
      )
      return listed.flat().map(({ id }) => id)
    },
  }
}
