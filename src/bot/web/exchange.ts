// A request as the pages see it, and their answer.
export interface Exchange {
  readonly method: string
  readonly url: URL
  readonly cookies: Readonly<Record<string, string>>
  /** fields of a posted form */
  readonly form: URLSearchParams
  readonly origin: string | null
}

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[]>>
  readonly body: string
}

/** Every answer: not kept by anybody, not framed, not sniffed, no address passed on. */
const guard = {
  'cache-control': 'no-store',
  'content-security-policy': "frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

export const html = (body: string, status = 200): Answer => ({ status, headers: { ...guard, 'content-type': 'text/html; charset=utf-8' }, body })

export const json = (body: string): Answer => ({ status: 200, headers: { ...guard, 'content-type': 'application/json; charset=utf-8' }, body })

export const refuse = (status: number, sentence: string): Answer => ({
  status,
  headers: { ...guard, 'content-type': 'text/plain; charset=utf-8' },
  body: `${sentence}\n`,
})

/** The same for what is not there and what the reader may not see. */
export const notFound = (): Answer => refuse(404, 'There is no such page, or GitHub does not let you see its repository.')

export const redirect = (location: string, cookies: readonly string[] = []): Answer => ({
  status: 303,
  headers: { ...guard, location, ...(cookies.length ? { 'set-cookie': cookies } : {}) },
  body: '',
})

export function cookie({ address }: { readonly address: string }, name: string, value: string, seconds: number): string {
  const secure = address.startsWith('https:') ? '; Secure' : ''
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`
}

export function readCookies(header: string | undefined): Record<string, string> {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim().split('='))
  return Object.fromEntries(pairs.filter(([name]) => name).map(([name = '', ...rest]) => [name, rest.join('=')]))
}
