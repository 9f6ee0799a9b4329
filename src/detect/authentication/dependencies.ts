// Dependencies of FastAPI handlers that turn callers away, whatever their name: `Depends(team_of)` where team_of reads a bearer token or answers 401.
import type { Context, Evidence } from '../context.ts'
import { optional } from './rules.ts'

/** A function that turns callers away; `weak` where it lets some through. */
export interface Dependency extends Evidence {
  readonly weak: boolean
}

const scheme = /\b(HTTPBearer|HTTPBasic|HTTPDigest|OAuth2\w+|OpenIdConnect|APIKey(Header|Query|Cookie)|HTTPAuthorizationCredentials)\b/
const refuses = /\bHTTPException\([^)\n]{0,80}\b40[13]\b|\bHTTP_40[13]_\w+/
const reads = /\b(authorization|bearer|token|api[_-]?key|jwt|session|cookies?)\b/i
const longest = 60

/** Functions that demand credentials, or answer 401 or 403 after reading some, by name. */
export function refusingDependencies(context: Context): ReadonlyMap<string, Dependency> {
  const found = new Map<string, Dependency>()
  for (const path of context.fact('paths').of('application')) {
    const text = path.endsWith('.py') ? context.text(path) : null
    if (text === null || text.length > 400_000 || !(scheme.test(text) || refuses.test(text))) continue
    const schemes = new Set(
      [...text.matchAll(/^(\w+)\s*=\s*(?:\w+\.)*(?:HTTPBearer|OAuth2\w+|APIKey(?:Header|Query|Cookie)|HTTPBasic)\(/gm)].map(([, name]) => name ?? ''),
    )
    const lines = text.split('\n')
    for (const [index, line] of lines.entries()) {
      const name = /^(?:async )?def (\w+)\(/.exec(line)?.[1]
      if (!name) continue
      const end = lines.findIndex((it, at) => at > index && /^\S/.test(it) && !/^[)\]]/.test(it))
      const body = lines.slice(index, Math.min(end < 0 ? lines.length : end, index + longest)).join('\n')
      // a route that refuses is no dependency of others
      if (/^@\w+\.(get|post|put|patch|delete|websocket)\(/.test(lines[index - 1] ?? '')) continue
      const demands = scheme.test(body) || [...schemes].some((it) => new RegExp(`\\b(?:Depends|Security)\\(\\s*${it}\\b`).test(body))
      if ((demands || reads.test(body)) && (demands || refuses.test(body)))
        found.set(name, { path, line: index + 1, detail: `${name} turns callers away`, weak: optional.test(body) })
    }
  }
  return found
}

/** The first of them that the code depends on. */
export function dependedOn(code: string, dependencies: ReadonlyMap<string, Dependency>): Dependency | null {
  for (const [, name = ''] of code.matchAll(/\b(?:Depends|Security)\(\s*(?:\w+\.)*(\w+)/g)) {
    const dependency = dependencies.get(name)
    if (dependency) return dependency
  }
  return null
}
