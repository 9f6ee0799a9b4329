// A browser without a picture: keeps cookies, follows nothing by itself.
export interface Visit {
  readonly status: number
  readonly location: string | null
  readonly text: string
  readonly headers: Headers
}

export function visitor(site: string) {
  const cookies = new Map<string, string>()
  const ask = async (
    path: string,
    init: Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> } = {},
  ): Promise<Visit> => {
    const headers = { ...init.headers, cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }
    const response = await fetch(new URL(path, site), { ...init, headers, redirect: 'manual' })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (/Max-Age=0/.test(line)) cookies.delete(name)
      else cookies.set(name, value)
    }
    return { status: response.status, location: response.headers.get('location'), text: await response.text(), headers: response.headers }
  }
  return {
    cookies,
    get: (path: string) => ask(path),
    post: (path: string, fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) =>
      ask(path, { method: 'POST', headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams(fields) }),
    /** through GitHub's login page and back; gives the answer to the callback */
    async login(path = '/fleet'): Promise<Visit> {
      const start = await ask(`/login?next=${encodeURIComponent(path)}`)
      const consent = await fetch(start.location ?? '', { redirect: 'manual' })
      return ask(consent.headers.get('location') ?? '')
    },
  }
}

export type Visitor = ReturnType<typeof visitor>
