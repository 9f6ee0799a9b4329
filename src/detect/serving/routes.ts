// Routes that are declared by calls, decorators and annotations.
import type { Call, Expr, Scope, SourceFile } from '../../languages/source-model.ts'
import { callsOf, scopesWithin } from '../../languages/walk.ts'
import type { Route } from './model.ts'
import type { Names } from './names.ts'

const verbs = /^(get|post|put|patch|delete|head|options|all|any|route|api_route|websocket|websocket_route|use|on)$/i
/** values that routes hang on, by their full name */
const routers =
  /(^|\.)(FastAPI|APIRouter|Flask|Blueprint|Quart|Sanic|Starlette|Litestar|Router|Hono|OpenAPIHono|Elysia|Bottle|Robyn|NinjaAPI|FunctionApp|Chalice|\w+Resolver)\(\)$|^(express|fastify|koa|polka|@koa\/router|koa-router)(\.default|\.Router|\.fastify)?\(\)|^express(\.default)?\.Router\(\)|^github\.com\/(gin-gonic\/gin|labstack\/echo|gofiber\/fiber|go-chi\/chi|gorilla\/mux)|^net\/http(\.NewServeMux\(\))?$|^bottle$|^aiohttp\.web\.(RouteTableDef|Application)\(\)/
/** what routers are called where they come from elsewhere: a parameter, another module */
const routerName = /^(\w*[aA]pp|\w*[rR]outer\w*|\w*[rR]outes?|server|api|fastify|instance|mux|group)$/
const goVerbs = /^(GET|POST|PUT|PATCH|DELETE|Any|HandleFunc|Handle|Get|Post|Put|Patch|Delete|All)$/
const mapping = /(^|\.)(Get|Post|Put|Patch|Delete|Request)Mapping$|(^|\.)Http(Get|Post|Put|Patch|Delete)$|^(GET|POST|PUT|DELETE|Path)$/

/** The routes of one file. A router that comes from another file counts where the call looks like a route in every other way. */
export function routesOf(source: SourceFile, names: Names): readonly Route[] {
  const routes: Route[] = []
  for (const scope of scopesWithin(source.root)) {
    for (const decorator of scope.decorators) routes.push(...decorated(source, names, scope, decorator))
  }
  const functions = new Map([...scopesWithin(source.root)].filter((it) => it.kind === 'function' && it.name).map((it) => [it.name, it]))
  for (const { node, scope } of callsOf(source))
    routes.push(...called(source, names, node, functions).map((it) => (scope.name ? { ...it, within: scope.name } : it)))
  return routes
}

function decorated(source: SourceFile, names: Names, scope: Scope, decorator: Expr): readonly Route[] {
  const callee = decorator.type === 'call' ? decorator.callee : decorator
  const args = decorator.type === 'call' ? decorator.args : []
  const path = firstPath(args)
  const at = { file: source.path, line: decorator.line, handler: scope.name, scope }
  const last = callee.type === 'member' || callee.type === 'name' ? callee.name : ''
  if (scope.kind === 'function' && mapping.test(last)) {
    const prefix =
      scope.parent?.decorators.flatMap((it) => (it.type === 'call' && mapping.test(nameOf(it.callee)) ? [firstPath(it.args) ?? ''] : []))[0] ?? ''
    return [{ ...at, framework: source.language === 'csharp' ? 'aspnet' : 'spring', method: methodOf(last), path: joined(prefix, path ?? '') }]
  }
  if (callee.type !== 'member' || !verbs.test(callee.name)) return []
  const router = names(callee.object)
  const isRouter =
    router === null ||
    router.startsWith('.') ||
    routers.test(router) ||
    routers.test(`${router}()`) ||
    (callee.object.type === 'name' && router === callee.object.name)
  if (!isRouter || path === null || !(path.startsWith('/') || path === '')) return []
  return [
    {
      ...at,
      framework: frameworkOf(router),
      method: /^(route|api_route)$/.test(callee.name) ? (methodsOf(args) ?? 'ANY') : callee.name.toUpperCase(),
      path,
    },
  ]
}

function called(source: SourceFile, names: Names, call: Call, functions: ReadonlyMap<string, Scope>): readonly Route[] {
  const { callee } = call
  const name = nameOf(callee)
  const path = firstPath(call.args)
  const handler = call.args.at(-1)?.value
  const scope = handler?.type === 'function' ? handler.scope : handler?.type === 'name' ? (functions.get(handler.name) ?? null) : null
  const at = { file: source.path, line: call.line, handler: handler?.type === 'name' ? handler.name : (scope?.name ?? null), scope }
  if (source.language === 'csharp' && /^Map(Get|Post|Put|Patch|Delete|HealthChecks)$/.test(name) && path !== null)
    return [{ ...at, framework: 'aspnet', method: methodOf(name), path }]
  if (source.language === 'python') {
    if (/^(re_)?path$/.test(name) && names(callee)?.startsWith('django.urls.') && call.args.length > 1)
      return [{ ...at, framework: 'django', method: 'ANY', path: `/${(path ?? '').replace(/^\//, '')}` }]
    if (/^(add_api_route|add_url_rule|add_route|add_get|add_post|Route|WebSocketRoute)$/.test(name) && path?.startsWith('/'))
      return [{ ...at, framework: 'python', method: 'ANY', path }]
    return []
  }
  if (callee.type !== 'member' || path === null || call.args.length < 2) return []
  if (source.language === 'go' ? !goVerbs.test(name) : !verbs.test(name)) return []
  const router = names(callee.object)
  const isFunctionApp = router !== null && /^@azure\/functions\.app$/.test(router)
  if (isFunctionApp) return [{ ...at, framework: 'azure-functions', method: methodOf(name), path: `/${path}` }]
  if (!/^(\/|\*|(GET|POST|PUT|PATCH|DELETE) \/)/.test(path)) return []
  const known = router !== null && routers.test(router)
  const unknownRouter =
    scope !== null && (router === null || !router.includes('.') || /^\.{0,2}\//.test(router)) && routerName.test(nameOf(callee.object))
  if (!known && !unknownRouter) return []
  const [, verb, rest] = /^([A-Z]+) (\/.*)$/.exec(path) ?? []
  return [{ ...at, framework: frameworkOf(router), method: verb ?? methodOf(name), path: rest ?? path }]
}

function firstPath(args: Call['args']): string | null {
  const value = (
    args.find((it) => it.name === 'path' || it.name === 'value' || it.name === 'rule' || it.name === 'route') ?? args.find((it) => it.name === null)
  )?.value
  if (value?.type === 'string') return value.value
  if (value?.type === 'list' && value.items[0]?.type === 'string') return value.items[0].value
  if (value?.type === 'template') return value.parts.map((part) => (part.type === 'string' ? part.value : ':x')).join('')
  return null
}

function methodsOf(args: Call['args']): string | null {
  const value = args.find((it) => it.name === 'methods')?.value
  const first = value?.type === 'list' ? value.items[0] : undefined
  return first?.type === 'string' ? first.value.toUpperCase() : null
}

const methodOf = (name: string): string => /(get|post|put|patch|delete)/i.exec(name)?.[0].toUpperCase() ?? 'ANY'
const nameOf = (expr: Expr): string => (expr.type === 'name' || expr.type === 'member' ? expr.name : '')
const joined = (prefix: string, path: string): string =>
  `/${[prefix, path]
    .map((it) => it.replace(/^\/|\/$/g, ''))
    .filter(Boolean)
    .join('/')}`
const frameworkOf = (router: string | null): string => /^@?[\w-]+(\/[\w-]+)?/.exec(router ?? '')?.[0] ?? 'unknown'
