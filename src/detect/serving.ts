// How the application answers users and callers: servers, routes, and what watches and limits them. Also the usage flags that follow from it.
import type { Context, Evidence } from './context.ts'
import { declaredByText } from './serving/declared.ts'
import { fileRoutes, serversOf } from './serving/file-routes.ts'
import { servingNames } from './serving/frameworks.ts'
import type { Instrumentation, Route, Server } from './serving/model.ts'
import { namesOf } from './serving/names.ts'
import { protectionNames } from './serving/protection.ts'
import { recordingLines } from './serving/recording.ts'
import { type FileReading, logsOf, readSource } from './serving/scan.ts'

export interface ServingFact {
  readonly servers: readonly Server[]
  readonly routes: readonly Route[]
  /** routes and checks by which something outside asks whether the application is alive */
  readonly healthRoutes: readonly Evidence[]
  readonly instrumentation: readonly Instrumentation[]
  readonly rateLimits: readonly Evidence[]
  readonly errorTrackers: readonly Evidence[]
  readonly notifiers: readonly Evidence[]
  readonly handlerLogs: readonly Evidence[]
  /** run-time metrics and health registrations that nothing outside can ask */
  readonly monitors: readonly Evidence[]
  /** of three or more independent applications, at most half hold one of these places */
  isMinority(evidence: readonly Evidence[]): boolean
  /** folders of independent applications: those with a manifest of their own that hold a server */
  readonly applications: readonly string[]
  /** what decides the flags; null where nothing does */
  readonly serves: Evidence | null
  readonly deploys: Evidence | null
}

const sourceFile = /\.(py|[cm]?[jt]sx?|java|kt|cs|go|vue|svelte|astro)$/
const largest = 600_000

const logCalls = /\blog(ger|ging)?\.\w+|console\.(log|warn|error|info)|\bwarnings\.warn/

export function detect(context: Context): ServingFact {
  const byFile = fileRoutes(context)
  const handlerFiles = new Set(byFile.filter((it) => it.kind === 'api').map((it) => it.file))
  const readings: FileReading[] = []
  const instrumentation: Instrumentation[] = []
  const declaredHealth: Evidence[] = []
  const says = context.fact('words')
  for (const path of context.fact('paths').of('application')) {
    const wanted = sourceFile.test(path)
    const rules = recordingLines.filter(([file]) => file.test(path))
    if (!wanted && !rules.length) continue
    const text = context.text(path)
    if (text === null || text.length > largest) continue
    instrumentation.push(...recordedLines(path, text, rules))
    if (/(^|\/)(build\.gradle(\.kts)?|pom\.xml|package\.json)$/.test(path)) declaredHealth.push(...declaredHealthOf(path, text))
    if (!wanted || !(handlerFiles.has(path) || says(path, servingNames) || says(path, protectionNames))) continue
    const source = context.fact('program').file(path)
    if (source) readings.push(readSource(source, handlerFiles.has(path)))
  }
  const coded = [...readings.flatMap((it) => it.servers), ...serversOf(byFile), ...declaredServers(context)]
  // the entry that a platform wants of a framework's application is no second server
  const servers = coded.length ? coded : declaredByText(context)
  const routes: readonly Route[] = [...readings.flatMap((it) => it.routes), ...byFile]
  const applications = applicationsOf(context, servers)
  const handlerLogs = readings.flatMap((it) => it.handlerLogs)
  const server = servers.find((it) => it.serves !== 'ui') ?? servers[0]
  const serves = server ? { path: server.path, line: server.line, detail: `answers users: ${server.framework}` } : null
  return {
    servers,
    routes,
    healthRoutes: [...healthRoutes(context, routes), ...declaredHealth, ...readings.flatMap((it) => it.healthCases)],
    instrumentation: [...instrumentation, ...readings.flatMap((it) => it.instrumentation), ...platformRecords(context)],
    rateLimits: [...readings.flatMap((it) => it.rateLimits), ...context.fact('infrastructure').quotas],
    errorTrackers: readings.flatMap((it) => it.errorTrackers),
    notifiers: readings.flatMap((it) => it.notifiers),
    handlerLogs: handlerLogs.length || !servers.some((it) => it.serves === 'platform') ? handlerLogs : graphLogs(context),
    applications,
    monitors: readings.flatMap((it) => it.monitors),
    isMinority: (evidence) => isMinority(evidence, applications),
    serves,
    deploys: serves ?? deployment(context),
  }
}

/** Usage flag `serving`: it answers users or callers at run time. The evidence, or null. */
export const isServing = (context: Context): Evidence | null => context.fact('serving').serves

/** Usage flag `deployable`: it serves, or it is packaged or provisioned to run somewhere. The evidence, or null. */
export const isDeployable = (context: Context): Evidence | null => context.fact('serving').deploys

/** Servers that are declared rather than coded: agent platforms, model endpoints, model servers in images. */
function declaredServers(context: Context): readonly Server[] {
  const { descriptors } = context.fact('infrastructure')
  return descriptors.flatMap((it): readonly Server[] => {
    const endpoint = it.role === 'script' && it.hosts && /Endpoint|Deployment/.test(it.detail)
    if (endpoint || /^(azure-ml|bentoml|cog|truss|anyscale|llama-deploy)$/.test(it.tool))
      return it.hosts && it.role !== 'build' && it.role !== 'version' ? [{ ...it, framework: it.tool, serves: 'model-server' }] : []
    return /^(langgraph|managed-agent|bedrock-agentcore|huggingface-space)$/.test(it.tool) && it.role === 'specification'
      ? [{ ...it, framework: it.tool, serves: 'platform' }]
      : []
  })
}

const healthSegment = /^(health(z|[-_]?checks?)?|[-_]*health|ready(z|ness)?|live(z|ness)?|alive|ping|heartbeat|[a-z]+[-_]health)$/i

/** an extension method that maps endpoints: it maps none until somebody calls it */
const isExtension = ({ framework, within }: Route): boolean => framework === 'aspnet' && within !== undefined && /^(Map|Use|Add)[A-Z]/.test(within)

function isCalled(context: Context, method: string): boolean {
  const call = `.${method}(`
  return context
    .fact('paths')
    .of('application')
    .some((path) => path.endsWith('.cs') && (context.text(path) ?? '').includes(call))
}

function healthRoutes(context: Context, routes: readonly Route[]): readonly Evidence[] {
  const found = routes
    .filter((it) =>
      it.path
        .split(/[/?]/)
        .filter(Boolean)
        .slice(-2)
        .some((segment) => healthSegment.test(segment)),
    )
    .filter((it) => !isExtension(it) || isCalled(context, it.within ?? ''))
    .map((it) => ({ path: it.file, line: it.line, detail: `route ${it.path}` }))
  const middlewares = context
    .fact('paths')
    .of('application')
    .filter((path) => /(^|\/)(middleware|proxy)\.[jt]s$/.test(path))
  for (const path of middlewares) {
    const lines = context.text(path)?.split('\n') ?? []
    const index = lines.findIndex((line) => /(===|startsWith\()\s*["']\/(ping|health\w*|livez|readyz)["']/.test(line) && !/^\s*\/\//.test(line))
    if (index >= 0) found.push({ path, line: index + 1, detail: 'health path answered by the middleware' })
  }
  return found
}

/** Libraries that map a health endpoint wherever they are installed. */
function declaredHealthOf(path: string, text: string): readonly Evidence[] {
  const index = text
    .split('\n')
    .findIndex(
      (line) =>
        line.length < 2000 &&
        /spring-boot-starter-actuator|quarkus-smallrye-health|micronaut-management|"@nestjs\/terminus"|"@godaddy\/terminus"/.test(line),
    )
  return index < 0 ? [] : [{ path, line: index + 1, detail: 'library that maps a health endpoint' }]
}

const platformRecords = (context: Context): readonly Instrumentation[] =>
  context.fact('infrastructure').telemetry.map((it) => ({ ...it, records: 'traces' }))

/** On an agent platform every node of the graph is part of a handler. */
function graphLogs(context: Context): readonly Evidence[] {
  for (const path of context.fact('paths').of('application')) {
    if (!/\.(py|[cm]?[jt]s)$/.test(path) || !context.fact('words')(path, logCalls)) continue
    const source = context.fact('program').file(path)
    const logs = source ? logsOf(source.root, namesOf(source), path) : []
    if (logs.length) return logs
  }
  return []
}

function recordedLines(path: string, text: string, rules: typeof recordingLines): readonly Instrumentation[] {
  if (!rules.length) return []
  return text
    .split('\n')
    .flatMap((line, index) =>
      line.length > 2000 || /^\s*(#|\/\/)/.test(line)
        ? []
        : rules.flatMap(([, pattern, records, detail]) => (pattern.test(line) ? [{ path, line: index + 1, detail, records }] : [])),
    )
}

const manifest =
  /(^|\/)(package\.json|pyproject\.toml|requirements[\w.-]*\.txt|setup\.py|Pipfile|build\.gradle(\.kts)?|pom\.xml|go\.mod|[^/]+\.csproj|flow\.dag\.ya?ml)$/

function applicationsOf(context: Context, servers: readonly Server[]): readonly string[] {
  const folders = new Set(
    context
      .fact('paths')
      .of('application')
      .filter((path) => manifest.test(path))
      .map((path) => path.slice(0, path.lastIndexOf('/') + 1)),
  )
  const roots = servers.map((it) => {
    let folder = it.path.slice(0, it.path.lastIndexOf('/') + 1)
    while (folder !== '' && !folders.has(folder)) folder = folder.slice(0, folder.slice(0, -1).lastIndexOf('/') + 1)
    return folder
  })
  // a front end or a helper that calls no model is no application of its own
  const calls = context.fact('calls').application
  const distinct = [...new Set(roots)].sort()
  const calling = distinct.filter((root) => calls.some((call) => call.path.startsWith(root)))
  return calling.length ? calling : distinct
}

function isMinority(evidence: readonly Evidence[], applications: readonly string[]): boolean {
  if (applications.length < 3) return false
  // what lies outside every application, infrastructure and shared code, holds for all of them
  const owners = evidence.map((it) => applications.filter((root) => it.path.startsWith(root)).sort((a, b) => b.length - a.length)[0])
  return !owners.includes(undefined) && new Set(owners).size * 2 <= applications.length
}

/** Provisions, rather than deploys: what it puts where is said by the declaration. */
const provisioner = /^(azd|terraform|cdk|pulumi|ansible|helm|sam|serverless|az|aws)$/

function deployment(context: Context): Evidence | null {
  const { descriptors, commands } = context.fact('infrastructure')
  const declared = descriptors.find(
    (it) => it.hosts && it.purpose === 'application' && it.role !== 'build' && !(isImage(it.role) && testedOnly(context)),
  )
  const command = commands.find((it) => it.deploys && !provisioner.test(it.tool))
  return declared ?? command ?? null
}

const isImage = (role: string): boolean => role === 'container' || role === 'compose'

/** Images that CI builds, runs tests in and never pushes. */
function testedOnly(context: Context): boolean {
  const pipelines = context
    .fact('paths')
    .of('ci')
    .map((path) => context.text(path) ?? '')
  const tests = pipelines.some((text) => /docker(-compose|\s+compose)?\s+run\b[^\n]*\b(pytest|tox|nox|jest|vitest|test|tests|lint|mypy)\b/.test(text))
  const pushes = pipelines.some((text) => /docker\s+push|push:\s*true|--push\b/.test(text))
  return tests && !pushes
}
