// How callers learn the requests and responses of the application's own API: schema files, what a framework publishes, and prose with examples.
import type { Expr, Param, Scope } from '../languages/source-model.ts'
import type { Context, Evidence } from './context.ts'
import type { Document, Section } from './documents.ts'
import type { Route } from './serving/model.ts'

export interface ApiDocumentsFact {
  /** the servers that have an API of their own; empty where only a user interface or a chat bot answers */
  readonly apis: readonly Evidence[]
  /** OpenAPI, GraphQL and protocol buffer files, and typed flows that a server turns into one */
  readonly schemas: readonly Evidence[]
  /** routes whose bodies or answers have a type that the framework publishes */
  readonly typed: readonly Evidence[]
  /** most routes that take a body declare what it is */
  readonly bodiesAreTyped: boolean
  /** routes that the framework lists without structure */
  readonly untyped: readonly Evidence[]
  /** sections with a request and a response */
  readonly examples: readonly Evidence[]
  /** requests alone: .http files, collections, curl lines, and lists of endpoints */
  readonly mentions: readonly Evidence[]
}

const schemaName = /(?:^|\/)[\w.-]*(?:openapi|swagger)[\w.-]*\.(?:ya?ml|json)$/i
const publishing = /^(?:fastapi|litestar|apiflask|ninja|langserve|nest|robyn|spring-web|spring|aspnet|asp\.net|bentoml)/i
const fullStack = /^(?:next\.js|remix|sveltekit|nuxt|astro|tanstack-start|blazor|vite|angular|vercel-functions)$/
const plumbing =
  /^(?:Request|Response|WebSocket|BackgroundTasks|HTTPConnection|SecurityScopes|Depends|Session|AsyncSession|Any|Dict|dict|HttpRequest|HttpContext|\w*(?:Dep|Deps|Dependency|Session|Server|Service|Manager|Client|Settings|Repository|User))$/
const scalar = /^(?:str|int|float|bool|bytes|UUID|Optional|Union|List|list|Literal|Annotated|date|datetime|None|UploadFile)$/
const springdoc =
  /(?<![\w-])(?:springdoc-openapi|springfox|swagger-annotations|Swashbuckle|NSwag|Microsoft\.AspNetCore\.OpenApi|AddSwaggerGen|AddOpenApi|@nestjs\/swagger|swagger-jsdoc|swagger-ui-express|tsoa|@hono\/zod-openapi|fastify-swagger|@fastify\/swagger|flask-restx|flasgger|flask-smorest|drf-spectacular|drf-yasg|ktor-server-openapi|smallrye-openapi|swaggo\/|danielgtaylor\/huma)/
const manifest = /(?:^|\/)(?:package\.json|pom\.xml|build\.gradle(?:\.kts)?|[^/]+\.csproj|go\.mod|requirements[^/]*\.txt|pyproject\.toml)$/

export function detect(context: Context): ApiDocumentsFact {
  const { servers, routes } = context.fact('serving')
  const paths = context.fact('paths')
  // what only takes the events of a chat platform is no API of its own
  const isHook =
    servers.some((it) => it.serves === 'bot') &&
    routes.length > 0 &&
    routes.every((it) => /(^|\/)(webhooks?|events?|callback|card|health\w*|ready|live|ping|metrics)(\/|$)/i.test(it.path))
  const apis = isHook
    ? []
    : servers.filter((it) => ['api', 'function', 'model-server', 'platform'].includes(it.serves) && !fullStack.test(it.framework))
  const schemas: Evidence[] = []
  const mentions: Evidence[] = []
  for (const { path, kind } of context.snapshot.files) {
    if (kind === 'symlink' || kind === 'submodule' || ['vendored', 'test', 'lock'].includes(paths.classOf(path))) continue
    if (schemaName.test(path) && /["']?(?:openapi|swagger)["']?\s*:\s*["']?\d/.test((context.text(path) ?? '').slice(0, 4000)))
      schemas.push({ path, line: 1, detail: 'an OpenAPI schema' })
    else if (/\.graphqls?$/.test(path) && /^\s*type\s+(?:Query|Mutation)\b/m.test(context.text(path) ?? ''))
      schemas.push({ path, line: 1, detail: 'a GraphQL schema' })
    else if (path.endsWith('.proto') && /^\s*service\s+\w+/m.test(context.text(path) ?? ''))
      schemas.push({ path, line: 1, detail: 'a protocol buffer schema' })
    else if (/(?:^|\/)flow\.dag\.ya?ml$/.test(path) && /^inputs:/m.test(context.text(path) ?? ''))
      schemas.push({ path, line: 1, detail: 'typed inputs and outputs of a flow' })
    else if (/\.(?:http|rest)$/.test(path) && /^(?:GET|POST|PUT|DELETE|PATCH)\s/m.test(context.text(path) ?? ''))
      mentions.push({ path, line: 1, detail: 'request examples' })
    else if (/(?:postman_collection|insomnia|bruno)[\w.-]*\.json$|\.bru$/i.test(path))
      mentions.push({ path, line: 1, detail: 'a collection of requests' })
    else if (manifest.test(path) && paths.classOf(path) === 'application') schemas.push(...published(path, context.text(path) ?? ''))
  }
  schemas.push(
    ...servers
      .filter((it) => it.framework === 'langgraph')
      .map(({ path, line }) => ({ path, line, detail: 'a LangGraph server, which publishes its schema' })),
  )
  // without an API that can be seen in code, only a README speaks of this application's own
  const told = context
    .fact('documents')
    .documents.filter((it) => (apis.length > 0 ? it.role !== 'changelog' : it.role === 'readme'))
    .map(prose)
  const own = routes.filter((it) => publishing.test(it.framework))
  const typed = own.filter((it) => (it.framework === 'fastapi' || it.framework === 'litestar' ? isTyped(it) : false))
  const bodies = own.filter((it) => /^(?:POST|PUT|PATCH)$/.test(it.method))
  const evidence = ({ file, line, method, path }: Route, detail: string): Evidence => ({ path: file, line, detail: `${method} ${path} ${detail}` })
  return {
    apis,
    schemas,
    typed: typed.map((it) => evidence(it, 'has typed bodies or answers')),
    bodiesAreTyped: bodies.filter((it) => typed.includes(it)).length * 2 > bodies.length,
    untyped: own
      .filter((it) => !typed.includes(it) && !/^\/?(?:health\w*|ready|live|ping|metrics|)\/?$/i.test(it.path))
      .map((it) => evidence(it, 'has no structure')),
    examples: told.flatMap((it) => it.examples),
    mentions: [...mentions, ...told.flatMap((it) => it.mentions)],
  }
}

function published(path: string, text: string): Evidence[] {
  const found = springdoc.exec(text)
  return found ? [{ path, line: text.slice(0, found.index).split('\n').length, detail: `${found[0]} publishes the schema` }] : []
}

/** A body or an answer that is a model of its own: a parameter's class, `response_model`, or the returned type. */
function isTyped({ scope }: Route): boolean {
  if (!scope) return false
  return scope.params.some((it) => hasModel(it) || isForm(it)) || scope.decorators.some(declaresAnswer)
}

/** `file_id: str = Form(...)`, `ids: list[str] = Body(...)`: the framework publishes their types */
const isForm = ({ annotation, fallback }: Param): boolean =>
  annotation !== null && fallback?.type === 'call' && fallback.callee.type === 'name' && /^(Body|Form|File)$/.test(fallback.callee.name)

function hasModel({ annotation }: Param): boolean {
  return annotation !== null && namesIn(annotation).some((it) => /[A-Z]/.test(it) && !plumbing.test(it) && !scalar.test(it))
}

function declaresAnswer(decorator: Scope['decorators'][number]): boolean {
  return (
    decorator.type === 'call' &&
    decorator.args.some(
      (it) => it.name === 'response_model' && it.value.type !== 'null' && !namesIn(it.value).every((name) => /^(?:dict|Dict|Any|str)$/.test(name)),
    )
  )
}

function namesIn(expression: Expr): string[] {
  switch (expression.type) {
    case 'name':
    case 'member':
      return [expression.name]
    case 'index':
      return [...namesIn(expression.object), ...namesIn(expression.index)]
    case 'binary':
      return [...namesIn(expression.left), ...namesIn(expression.right)]
    case 'list':
      return expression.items.flatMap(namesIn)
    default:
      return []
  }
}

const endpoint = /(?<![\w/])(?:GET|POST|PUT|DELETE|PATCH|WS)\s*(?:\|\s*)?(?:[\w ]{1,20}:\s*)?`?(?:https?:\/\/[^\s`|]{3,100})?\/[\w/{}:.-]*/
const call =
  /(?:^|[\s$])(?:curl|http|httpie)\s(?![^\n]{0,300}(?:\|\s*(?:sudo\s+)?(?:ba)?sh|-fsSL|\.sh|\.tar|\.zip|githubusercontent))[^\n]{0,400}(?:localhost|127\.0\.0\.1|:\d{4}|\/api|\/v\d|POST|-d\s|--json|<)|requests\.(?:post|get)\(|fetch\(\s*["'`]|httpx\.(?:post|get)\(|EventSource\(/m
const apiHeading = /(?<![\p{L}])(?:API|endpoints?|routes?|REST|requests?|calling the application|接口|エンドポイント)(?![\p{L}])/iu

function prose({ path, sections }: Document): { examples: Evidence[]; mentions: Evidence[] } {
  const examples: Evidence[] = []
  const mentions: Evidence[] = []
  for (const section of sections) {
    const listed = section.sentences.find((it) => endpoint.test(it.text))
    const called = section.code.find((it) => call.test(it.content) || endpoint.test(it.content))
    const documented = listed !== undefined || section.trail.some((it) => apiHeading.test(it)) || endpoint.test(section.heading)
    if (called && documented && answers(section) && !/(?:^|\/)(?:[\w-]*tutorials?|workshops?|blog|courses?)\//i.test(path))
      examples.push({ path, line: called.line, detail: 'a request with its response' })
    else if (called && (documented || /(?:localhost|127\.0\.0\.1):\d/.test(called.content)))
      mentions.push({ path, line: called.line, detail: 'a request without a response' })
    else if (listed) mentions.push({ path, line: listed.line, detail: 'names endpoints' })
  }
  return { examples, mentions }
}

/** A response stands beside the request: JSON of its own, or a block that says so. */
function answers({ code, sentences }: Section): boolean {
  const responses = code.filter((it) => /^\s*[{[]/.test(it.content) && /"[\w-]+"\s*:/.test(it.content) && !call.test(it.content))
  const says =
    sentences.some((it) => /(?<![\p{L}])(?:response|returns?|responds|output|answer)s?(?![\p{L}])|响应|返回|レスポンス/iu.test(it.text)) ||
    code.some((it) => /(?:^|\n)\s*(?:#|\/\/)\s*(?:response|returns|output)|HTTP\/1\.1 200/i.test(it.content))
  return responses.length >= 2 || (responses.length >= 1 && says)
}
