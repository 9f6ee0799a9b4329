// Servers that show in a line of a file rather than in a resolved name: attributes of parameters, exported handlers, gateways of infrastructure code, pages without a build.
import type { Context } from '../context.ts'
import type { Server, ServingKind } from './model.ts'

interface Line {
  readonly framework: string
  readonly serves: ServingKind
  readonly files: RegExp
  readonly pattern: RegExp
  /** must stand somewhere else in the file, too */
  readonly beside?: RegExp
}

const written: readonly Line[] = [
  { framework: 'azure-functions', serves: 'function', files: /\.cs$/, pattern: /\[HttpTrigger\b/ },
  { framework: 'azure-functions', serves: 'function', files: /\.(java|kt)$/, pattern: /@HttpTrigger\b/, beside: /com\.microsoft\.azure\.functions/ },
  { framework: 'teams', serves: 'bot', files: /\.cs$/, pattern: /:\s*(Teams)?ActivityHandler\b|:\s*AgentApplication\b/, beside: /Microsoft\.(Bot|Agents)\.Builder/ },
  { framework: 'discord', serves: 'bot', files: /\.cs$/, pattern: /\bnew Discord(Socket|Sharded)?Client\(|\bDiscordSocketClient\b\s+\w+\s*=\s*new\b/ },
  { framework: 'telegram', serves: 'bot', files: /\.cs$/, pattern: /\bnew TelegramBotClient\(/ },
  { framework: 'aws-lambda', serves: 'function', files: /\.(cs|java|kt)$/, pattern: /\bAPIGateway(V2HTTP|HttpApiV2|Proxy)\w*(Request|Event)\b/ },
  { framework: 'aws-lambda', serves: 'function', files: /\.(java|kt)$/, pattern: /\bRequest(Stream)?Handler\b/, beside: /com\.amazonaws\.services\.lambda/ },
  { framework: 'ktor', serves: 'api', files: /\.kt$/, pattern: /\binstall\(\s*Routing\s*\)|\brouting\s*\{/, beside: /import io\.ktor\.server\./ },
  { framework: 'serverless', serves: 'function', files: /(^|\/)serverless(\.[\w-]+)?\.ya?ml$/, pattern: /^\s*-?\s*(http|httpApi|websocket|url)\s*:/ },
  { framework: 'aws-sam', serves: 'function', files: /\.ya?ml$/, pattern: /^\s*Type:\s*['"]?(Api|HttpApi)['"]?\s*$|^\s*FunctionUrlConfig:/, beside: /AWS::Serverless-2016-10-31/ },
  { framework: 'terraform', serves: 'function', files: /\.tf$/, pattern: /^\s*resource\s+"(aws_apigatewayv2_integration|aws_api_gateway_integration|aws_lambda_function_url)"/ },
  { framework: 'cdk', serves: 'function', files: /\.(ts|py)$/, pattern: /\b(LambdaRestApi|LambdaIntegration|HttpLambdaIntegration|add_?[fF]unction_?[uU]rl)\(/, beside: /aws-cdk|aws_cdk/ },
  { framework: 'cloudflare-pages', serves: 'function', files: /(^|\/)functions\/.*\.[jt]sx?$/, pattern: /^\s*export\s+(const|async\s+function|function)\s+onRequest\w*/ },
  { framework: 'cloudflare-workers', serves: 'api', files: /\.[cm]?[jt]s$/, pattern: /^\s*addEventListener\(\s*['"]fetch['"]/ },
  { framework: 'netlify', serves: 'function', files: /(^|\/)netlify\/(edge-)?functions\/.*\.[cm]?[jt]s$/, pattern: /^\s*(export\s+(default|const\s+handler|async\s+function)|exports\.handler|module\.exports)/ },
  { framework: 'vercel-functions', serves: 'api', files: /^((web|apps\/[\w-]+|packages\/[\w-]+)\/)?api\/[^.]+\.[cm]?[jt]sx?$/, pattern: /^\s*export\s+(async\s+)?(function|const)\s+(GET|POST)\b|^\s*(export\s+default|module\.exports\s*=)\s+(async\s+)?(function\b|\(?\s*req\b|\w*\(?\s*(async\s*)?\(\s*req)/ },
] // biome-ignore format: one rule a line

// a line of the text, wherever it stands
const lines = written.map((it) => ({ ...it, pattern: new RegExp(it.pattern, 'm') }))

/** Everything that such lines say, with the entry of a worker and the pages of a plain site. */
export function declaredByText(context: Context): readonly Server[] {
  const found: Server[] = []
  for (const path of context.fact('paths').of('application')) {
    const wanted = lines.filter((it) => it.files.test(path))
    const text = wanted.length ? context.text(path) : null
    if (text === null || text.length > 400_000) continue
    for (const { pattern, beside, framework, serves } of wanted) {
      if (!pattern.test(text) || (beside && !beside.test(text))) continue
      const line = text.split('\n').findIndex((it) => pattern.test(it)) + 1
      if (line > 0) found.push({ framework, serves, path, line, detail: `${framework} handler` })
    }
  }
  return [...found, ...workers(context), ...plainPages(context)]
}

/** what a Worker's configuration names as its entry, where it answers requests */
function workers(context: Context): Server[] {
  return context.snapshot.files.flatMap(({ path }): Server[] => {
    if (!/(^|\/)wrangler(\.[\w-]+)*\.(toml|jsonc?)$/.test(path)) return []
    const main = /^\s*"?main"?\s*[=:]\s*["'](?:\.\/)?([^"'\n]{1,200})["']/m.exec(context.text(path) ?? '')?.[1]
    const entry = main === undefined ? '' : `${path.slice(0, path.lastIndexOf('/') + 1)}${main}`
    const text = context.text(entry)
    const line = (text ?? '').split('\n').findIndex((it) => /\bfetch\b|\bexport default\b/.test(it)) + 1
    return text !== null && /\bfetch\s*[(:]|addEventListener\(\s*['"]fetch/.test(text) && line > 0
      ? [{ framework: 'cloudflare-workers', serves: 'api', path: entry, line, detail: 'Worker that answers requests' }]
      : []
  })
}

/** `index.html` whose own scripts ask somebody for something; the page of a browser extension or of documentation is none */
function plainPages(context: Context): Server[] {
  const paths = context.fact('paths').of('application')
  if (paths.some((path) => /(^|\/)manifest\.json$/.test(path) && /"manifest_version"/.test(context.text(path) ?? ''))) return []
  return paths.flatMap((path): Server[] => {
    if (!/^((public|src|static|web|www|frontend|client|app)\/)?index\.html$/.test(path)) return []
    const text = context.text(path) ?? ''
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    const scripts = [...text.matchAll(/<script\b[^>\n]{0,200}\bsrc=["'](?:\.?\/)?([\w./-]{1,100}\.m?js)["']/gi)]
    const own = scripts.map((match) => context.text(`${folder}${match[1] ?? ''}`) ?? '')
    const asks = [text, ...own].some((it) => /\bfetch\(|\baxios\b|XMLHttpRequest|EventSource|WebSocket\(|web-llm|\.generateContent\(/.test(it))
    return asks ? [{ framework: 'static-site', serves: 'ui', path, line: 1, detail: 'page that asks a service' }] : []
  })
}
