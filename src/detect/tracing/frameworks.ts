// Frameworks that record their own model calls: observations of Spring AI by configuration, OpenTelemetry in the pipeline of a .NET chat client.

import { ancestors } from '../../resolve/modules.ts'
import type { ModelCall } from '../calls.ts'
import type { Context, Evidence } from '../context.ts'
import { enclosing, type RuledCall } from '../program.ts'

/** What a framework's switch or pipeline says of a call. */
export interface FrameworkTrace {
  readonly tracer: string
  readonly evidence: Evidence
}

const telemetry = /opentelemetry|micrometer-tracing|micrometer-registry|quarkus-micrometer|applicationinsights/

/** keys of Spring that put what a call is given and what it gives into its observations, by the kind of call */
const contentKeys: Readonly<Record<string, readonly string[]>> = {
  chat: ['chat.observations.log-prompt', 'chat.observations.log-completion', 'chat.observations.include-prompt', 'chat.observations.include-completion', 'chat.client.observations.log-prompt', 'chat.client.observations.log-completion', 'chat.client.observations.include-input', 'chat.client.observations.include-prompt'],
  image: ['image.observations.log-prompt', 'image.observations.include-prompt'],
} // biome-ignore format: a table

const isSpring = (call: ModelCall): boolean => call.chain.some((link) => link.rule.signature.id === 'spring-ai')

/** prompts and answers in the observations of Spring AI, where the configuration of the call's application says so */
export function observedBySpring(call: ModelCall, context: Context): FrameworkTrace | null {
  if (!isSpring(call)) return null
  const { configured } = context.fact('program')
  for (const key of contentKeys[call.kind] ?? []) {
    const on = configured(`spring.ai.${key}`, call.path).find((value) => String(value.value) === 'true')
    if (on) {
      const exported = telemetryOf(call.path, context)
      return {
        tracer: exported && /opentelemetry|otel/.test(exported.detail ?? '') ? 'opentelemetry' : 'micrometer',
        evidence: { path: on.place.file.path, line: on.expr.line, detail: 'Spring AI records prompts and answers' },
      }
    }
  }
  return null
}

/** tokens and duration of each call, which Spring AI measures by itself where the application exports its metrics */
export function meteredBySpring(call: ModelCall, context: Context): Evidence | null {
  return isSpring(call) ? telemetryOf(call.path, context) : null
}

/** where the application of a file declares what exports its telemetry */
function telemetryOf(path: string, context: Context): Evidence | null {
  for (const manifest of context.fact('dependencies').governing(path, 'maven')) {
    const found = manifest.dependencies.find((it) => it.group !== 'dev' && telemetry.test(it.name))
    if (found) return { path: found.path, line: found.line, detail: `${found.name.split(':')[1] ?? found.name} exports the metrics of each call` }
  }
  return null
}

/** `UseOpenTelemetry` in the pipeline of a chat client, with the folders of the projects that run it. */
interface Pipeline {
  readonly site: RuledCall
  readonly projects: ReadonlySet<string>
}

/** .NET calls on a client that a container fills: its pipeline is built in a start-up file of the same project, or in a method that this calls. */
export function tracedPipelines(context: Context): (call: ModelCall) => FrameworkTrace | null {
  const program = context.fact('program')
  const paths = context.fact('paths')
  const projectFolders = new Set(
    context.snapshot.files.flatMap(({ path }) => (path.endsWith('.csproj') ? [path.slice(0, Math.max(0, path.lastIndexOf('/')))] : [])),
  )
  const projectOf = (path: string): string => ancestors(path).find((folder) => projectFolders.has(folder)) ?? ''
  let pipelines: readonly Pipeline[] | undefined
  const find = (): readonly Pipeline[] =>
    program.relevant
      .filter((path) => path.endsWith('.cs') && paths.classOf(path) === 'application')
      .flatMap((path) => program.ruled(path).filter(({ rule }) => rule.symbol.role === 'trace-wrap'))
      .map((site) => ({ site, projects: new Set([...runners(site, 3)].map(projectOf)) }))
  /** the files whose code runs a call, itself with them */
  const runners = (site: { readonly place: RuledCall['place'] }, steps: number): Set<string> => {
    const found = new Set([site.place.file.path])
    const own = enclosing(site.place.scope).find((it) => it.kind === 'function' && it.name)
    if (own && steps > 0)
      for (const caller of program.evaluator.callersOf(own).slice(0, 20)) for (const path of runners(caller, steps - 1)) found.add(path)
    return found
  }
  return (call) => {
    if (!call.path.endsWith('.cs') || (call.kind !== 'chat' && call.kind !== 'construct') || /embedd/.test(call.site.rule.symbol.makes ?? ''))
      return null
    if (!call.chain.some((link) => /^(microsoft-extensions-ai|semantic-kernel|openai|azure-openai|ollama)$/.test(link.rule.signature.id))) return null
    pipelines ??= find()
    const found = pipelines.find((it) => it.projects.has(projectOf(call.path)))
    if (!found) return null
    const { site } = found
    return {
      tracer: 'opentelemetry',
      evidence: { path: site.place.file.path, line: site.expr.line, detail: `${site.rule.signature.title} records each call`, kind: 'call-wrapper' },
    }
  }
}
