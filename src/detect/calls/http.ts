// Model calls without an SDK: requests, httpx, fetch, axios … to a provider's host or an OpenAI-compatible path.
import type { Signature } from '../../catalogue/schema.ts'
import type { Expr, Scope } from '../../languages/source-model.ts'
import { lastName, walkExpressions } from '../../languages/walk.ts'
import type { Argument } from '../../resolve/arguments.ts'
import type { CallSite } from '../../resolve/evaluate.ts'
import { hostOf } from '../../resolve/hosts.ts'
import { tagOf } from '../../resolve/library.ts'
import { isPackaged } from '../../resolve/packages.ts'
import { type LibraryValue, type Place, symbol, type Value } from '../../resolve/value.ts'
import type { Program, RuledCall } from '../program.ts'
import { blank } from './blank.ts'
import { builtFor, declaredRequest, modelPath } from './declared-requests.ts'
import { requestOf } from './requests.ts'
import { splitRequest } from './split-request.ts'

const clients =
  /^(websockets|websocket|ws)\b.*\b(connect|create_connection|WebSocketApp|WebSocket|default)$|^aiohttp\b.*\.ws_connect$|^(requests|httpx|aiohttp|urllib3|niquests|curl_cffi|urllib)\b.*\.(post|request|stream|send|urlopen|Request)$|^(axios|got|ky|node-fetch|undici|superagent|ofetch|needle|cross-fetch|phin)#.*|^(axios|got|ky|ofetch)#default\(\)\.\w+$|^(@(microsoft|fortaine)\/fetch-event-source|sse\.js|react-native-sse|eventsource-client|obsidian|expo\/fetch|isomorphic-fetch|isomorphic-unfetch|cross-fetch|wretch|request|request-promise(-native)?|@tauri-apps\/(api\/http|plugin-http))#/

/** what a path of a model API is for; the first that fits */
const paths: readonly (readonly [RegExp, 'chat' | 'completion' | 'embedding' | 'rerank' | 'image' | 'audio' | 'moderation'])[] = [
  [/embed(dings?|Content|_content)?\b|:embedContent|:batchEmbedContents/i, 'embedding'],
  [/\/rerank/i, 'rerank'],
  [/\/images\//i, 'image'],
  [/\/audio\/|\/transcri|text-to-speech|\/listen/i, 'audio'],
  [/\/moderations/i, 'moderation'],
  [
    /chat\/completions|\/messages\b|[gG]enerateContent|\/api\/chat\b|\/converse(-stream)?\b(?!\/)|\/v1\/responses|\/openai\/responses|\/realtime(\/(sessions|client_secrets|calls)|\/?(\?|$))|\/chat\b|\/backend-api\/(f\/)?conversation$/,
    'chat',
  ],
  [/\/completions?\b|\/api\/generate\b|\/generate(_stream)?\b|\/predictions\b|\/invoke\b|\/models\/[\w.-]+\/[\w.-]+/, 'completion'],
]
/** paths that only a model server has, whatever its host; Ollama's own are common words and need its name or port */
const compatible =
  /\/(openai|v1)\/realtime\b|\/chat\/completions|\/v1\/(embeddings|completions|messages|responses)\b|\/openai\/deployments\/[^/\s]*\/\w/
const ollama = /(ollama|:11434)[^\n]*\/api\/(chat|generate|embed(dings)?)\b/i

/** last names of what sends a request; axios, got and ky are called themselves */
const verbs =
  /^(post|request|stream|send|urlopen|Request|fetch|axios|got|ky|default|superagent|ofetch|needle|create|fetchEventSource|createEventSource|SSE|EventSource|requestUrl|wretch|rp|connect|ws_connect|create_connection|WebSocketApp|WebSocket)$/

const held = (name: string): string => ['json', 'body', 'data', 'arg1', 'content'].map((holder) => `${holder}.${name}`).join('|')

/** clients of languages with packages: what is sent is looked for all through the request */
const bare = (name: string): string => `${name}|${name.charAt(0).toUpperCase()}${name.slice(1)}`

const isHub = /huggingface\.co\/models\/|\/pipeline\//
const embedding = /embed|feature.?extraction|vectoriz/i
const namesAround = ({ place }: CallSite): string => {
  const names: string[] = []
  for (let it: Scope | null = place.scope; it; it = it.parent) names.push(it.name)
  return names.join(' ')
}

/** A client class that builds its requests out of sight: the one address of a model that its file holds. */
function onlyAddress({ place }: CallSite, program: Program): string | null {
  const found = new Set<string>()
  walkExpressions(place.file, (expr) => {
    const text = expr.type === 'string' && expr.value.length < 300 && /^https?:\/\//.test(expr.value) ? expr.value : null
    const host = text ? hostOf(text) : null
    if (text && host && program.signaturesOfHost(host).some((it) => it.provider !== undefined) && paths.some(([pattern]) => pattern.test(text)))
      found.add(text)
  })
  const [only, second] = found
  return only !== undefined && second === undefined ? only : null
}

/** the id in the address, where it stands there: `…/models/gemini-2.0-flash:generateContent`, `…/models/org/name` */
function withModel(site: CallSite, address: string): CallSite {
  const id =
    /\/deployments\/([\w.-]+)\//.exec(address)?.[1] ??
    /[?&](?:model|deployment)=([\w.-]+)/.exec(address)?.[1] ??
    /\/models\/((?:[\w-]+\/)?[\w.-]+?)(?=:|\?|\/chat|\/embeddings|\/completions|$)/.exec(address)?.[1]
  if (!id || id.includes('{')) return site
  const { line } = site.expr
  return {
    ...site,
    expr: { ...site.expr, args: [...site.expr.args, { name: 'model', value: { type: 'string', value: id, line, endLine: line }, spread: false }] },
  }
}

/** One for each thing that the addresses of a request ask for: a helper that posts what its callers give it can chat and embed. */
export function httpCalls(given: CallSite, program: Program): readonly RuledCall[] {
  const packaged = isPackaged(given.place.file) ? requestOf(given, program) : null
  const declared = packaged ? null : declaredRequest(given, program)
  const split = declared ? { address: declared, site: given } : isPackaged(given.place.file) ? null : splitRequest(given, program)
  const library = packaged?.library ?? (split ? symbol('http') : clientOf(given, program))
  if (!library) return []
  if (library.path === 'fetch' && isRead(given)) return []
  const sent = packaged?.site ?? split?.site ?? given
  const url = packaged ? packaged.url : split ? null : addressOf(sent, program)
  const request: Request = { given, sent, library, spec: packaged || split || declared ? bare : held, isSplit: split !== null }
  const addresses = packaged ? packagedAddresses(url, given, program) : split ? [split.address] : url ? addressesOf(url, program) : []
  const kinds = new Map<string, RuledCall>()
  for (const address of addresses) {
    const call = callTo(packaged || split ? address : withBase(address, library, program), request, program)
    if (call && !kinds.has(call.rule.symbol.role)) kinds.set(call.rule.symbol.role, call)
  }
  return [...kinds.values()]
}

/** What a client of a language with packages asks for; the one address of its file where it builds them out of sight. */
function packagedAddresses(url: Argument | null, given: CallSite, program: Program): readonly string[] {
  const written = (url ? addressesOf(url, program) : []).filter((it) => /[/.]/.test(it))
  const only = written.length ? null : onlyAddress(given, program)
  if (!written.length) return only ? [only] : []
  return written.map((it) => (modelPath.test(it) ? `https://${builtFor(program) ?? '{host}'}/${it.replace(/^\//, '')}` : it))
}

interface Request {
  readonly given: CallSite
  readonly sent: CallSite
  readonly library: LibraryValue
  readonly spec: (name: string) => string
  readonly isSplit: boolean
}

/** what a parameter holds is told by each caller */
function addressesOf({ expr, place }: Argument, program: Program): readonly string[] {
  const isParameter = expr.type === 'name' && place.scope.params.some((it) => it.name === expr.name)
  const told = isParameter ? program.evaluate(expr, place).flatMap((value) => textOfValue(value, program, 0) ?? []) : []
  const text = told.length ? null : textOf(expr, place, program)
  return text === null ? [...new Set(told)] : [text]
}

function callTo(address: string, { given, sent, library, spec, isSplit }: Request, program: Program): RuledCall | null {
  if (address.startsWith('/')) return null
  const host = hostOf(address)
  const signature = host ? program.signaturesOfHost(host).find((it) => it.provider !== undefined) : undefined
  if (!signature && (isSplit ? !/\/chat\/completions/.test(address) : !compatible.test(address) && !ollama.test(address))) return null
  if (signature && host && !/\//.test(address.replace(/^https?:\/\//, ''))) return null
  const path = address.replace(/^https?:\/\/chat\b[^/]*/, '')
  const told = paths.find(([pattern]) => pattern.test(path))?.[1]
  if (!told) return null
  // one address serves every task of a hub's models: the names around say which
  const kind = told === 'completion' && isHub.test(address) && embedding.test(`${given.place.file.path} ${namesAround(given)}`) ? 'embedding' : told
  const site = withModel(sent, address)
  const own = host !== null && (/^(localhost|127\.|0\.0\.0\.0|host\.docker)/.test(host) || !host.includes('.'))
  const stanza: Signature = signature ?? {
    ...blank,
    ...(own ? { provider: /\/api\/|11434|ollama/.test(address) ? 'ollama' : 'local', runs: 'local' } : {}),
    // only Azure speaks of deployments
    ...(!own && /\/openai\/(deployments\/|realtime\b)/.test(address) ? { provider: 'azure-openai', runs: 'hosted' } : {}),
  }
  const name = library.path.split(/[.#(]/)[0] ?? 'http'
  return {
    ...site,
    callee: library,
    host,
    rule: {
      signature: stanza,
      symbol: {
        lang: tagOf(site.place.file.language),
        symbol: `${name}.post`,
        role: kind,
        model: `${spec('model')}|${spec('model_name')}|${spec('deployment')}${spec === bare ? '' : '|model'}`,
        args: {
          prompt: `${spec('messages')}|${spec('prompt')}|${spec('contents')}|${spec('input')}`,
          system: `${spec('system')}|${spec('systemInstruction')}|${spec('system_instruction')}`,
          temperature: `${spec('temperature')}|${spec('generationConfig.temperature')}|${spec('options.temperature')}`,
          'max-tokens': `${spec('max_tokens')}|${spec('generationConfig.maxOutputTokens')}|${spec('options.num_predict')}|${spec('max_new_tokens')}`,
          schema: `${spec('response_format')}|${spec('format')}`,
          tools: spec('tools'),
          stream: `${spec('stream')}`,
        },
      },
    },
  }
}

/** `fetch(url)` and `fetch(url, { headers })` read */
const isRead = ({ expr: { args } }: CallSite): boolean => {
  const options = args[1]?.value
  return args.length === 1
    ? args[0]?.value.type === 'string' || args[0]?.value.type === 'template'
    : options?.type === 'dict' &&
        !options.entries.some((entry) => entry.spread || entry.key === null || entry.key === 'method' || entry.key === 'body')
}

const isPython = ({ file }: Place): boolean => file.language === 'python'

/** the browser's own, and what a caller hands over in its place: `fetchImpl(url)` */
const handed = /^(\$?fetch|fetchFn|fetchImpl|fetcher|fetchApi|\w*Fetch)$/

function clientOf({ expr, place }: CallSite, program: Program): LibraryValue | null {
  const { callee } = expr
  const isFetch = callee.type === 'name' && (handed.test(callee.name) || callee.name === 'GM_xmlhttpRequest')
  if (isFetch && !isPython(place) && !program.evaluate(callee, place).some((it) => it.kind !== 'literal')) return symbol('fetch')
  if (callee.type === 'member' && callee.object.type === 'name' && !isPython(place)) {
    const { name } = callee.object
    if (callee.name === 'fetch' && /^(window|globalThis|self|net|UrlFetchApp)$/.test(name)) return symbol('fetch')
    if (/^(ajax|post)$/.test(callee.name) && /^(\$|jQuery)$/.test(name)) return symbol('jquery')
    if (callee.name === 'open' && expr.args[0]?.value.type === 'string' && expr.args[0].value.value.toUpperCase() === 'POST')
      return symbol('XMLHttpRequest')
  }
  if (!verbs.test(lastName(callee))) return null
  for (const value of program.evaluate(callee, place)) if (value.kind === 'library' && clients.test(value.path)) return value
  return null
}

/** `axios.create({ baseURL })` and then `client.post('/chat/completions')` */
function withBase(path: string, library: LibraryValue, program: Program): string {
  if (/^https?:/.test(path)) return path
  for (let it: LibraryValue | null = library; it; it = it.owner) {
    const base = it.call ? program.argument(it.call, 'baseURL|baseUrl|base_url|prefixUrl') : null
    const text = base ? textOf(base.expr, base.place, program) : null
    if (text) return `${text.replace(/\/$/, '')}/${path.replace(/^\//, '')}`
  }
  return path
}

/** the address of a request: first in most clients, after the method in `client.stream("POST", url)` */
function addressOf(site: CallSite, program: Program): ReturnType<Program['argument']> {
  const first = program.argument(site, 'url|arg0')
  const isMethod = first?.expr.type === 'string' && /^(post|put|get)$/i.test(first.expr.value)
  return (isMethod ? undefined : first) ?? program.argument(site, 'url|arg1') ?? first
}

/** the text of a URL as far as it is known; unknown parts stand as `{}` */
export function textOf(expr: Expr, place: Place, program: Program, depth = 0): string | null {
  if (depth > 6) return null
  if (expr.type === 'string') return expr.value
  if (expr.type === 'template')
    return expr.parts.map((part) => (part.type === 'string' ? part.value : (textOf(part, place, program, depth + 1) ?? '{}'))).join('')
  if (expr.type === 'binary' && expr.op === '+')
    return (textOf(expr.left, place, program, depth + 1) ?? '{}') + (textOf(expr.right, place, program, depth + 1) ?? '{}')
  const values = program.evaluate(expr, place)
  const isNamed = values.some((value) => value.kind === 'env')
  // what is written beside an environment variable is its default; an empty one says less than the variable
  for (const value of values) {
    const text = value.kind === 'env' || (isNamed && value.kind === 'literal' && value.value === '') ? null : textOfValue(value, program, depth)
    if (text !== null) return text
  }
  for (const value of values) if (value.kind === 'env') return `{${value.name}}`
  if (expr.type === 'call' && lastName(expr.callee) === 'urljoin' && expr.args.length > 1)
    return expr.args.map(({ value }) => textOf(value, place, program, depth + 1) ?? '{}').join('')
  return expr.type === 'call' && expr.args[0] ? textOf(expr.args[0].value, place, program, depth + 1) : null
}

function textOfValue(value: Value, program: Program, depth: number): string | null {
  if (value.kind === 'literal' && typeof value.value === 'string') return value.value
  if (value.kind === 'env') return `{${value.name}}`
  if (value.kind === 'library') return value.path === 'fmt#Sprintf()' && value.call ? formatted(value.call, program, depth) : null
  return value.kind === 'structure' && (value.expr.type === 'template' || value.expr.type === 'binary')
    ? (textOf(value.expr, value.place, program, depth + 1) ?? '{}')
    : null
}

/** `fmt.Sprintf("%s/v1/%s", base, path)` */
function formatted({ expr, place }: CallSite, program: Program, depth: number): string | null {
  const [format, ...rest] = expr.args
  if (format?.value.type !== 'string' || depth > 6) return null
  let at = 0
  return format.value.value.replace(/%[svd]/g, () => {
    const given = rest[at++]
    return (given ? textOf(given.value, place, program, depth + 1) : null) ?? '{}'
  })
}
