// Infrastructure as code that is read line by line (Terraform, OpenTofu, Bicep) or as data (ARM, CloudFormation, SAM).
import type { Evidence } from '../context.ts'
import { longestLine, type Reader, type Reading, type Resource } from './model.ts'
import {
  isAlert,
  isAlertModule,
  isHealth,
  isHosting,
  isHostingModule,
  isMetric,
  isMetricModule,
  isQuota,
  isRollback,
  statementsOf,
} from './resource-types.ts'
import { at, fields, keysWithin, readDocuments, readJson, text } from './structured.ts'

interface Declared extends Resource {
  /** a module's source rather than a resource's type */
  readonly isModule: boolean
}

/** Terraform and OpenTofu: block headers, module sources and the few attributes that say how a service is kept alive. */
export const readTerraform: Reader = ({ path, lines }) => {
  if (!/\.(tf|tofu)$/.test(path)) return null
  const declared: Declared[] = []
  const attributes: Attribute[] = []
  let module: { name: string; line: number } | null = null
  for (const [index, line] of lines.entries()) {
    if (line.length > longestLine || /^\s*(#|\/\/)/.test(line)) continue
    const resource = /^\s*resource\s+"([\w-]+)"\s+"([\w-]+)"/.exec(line)
    const opened = /^\s*module\s+"([\w-]+)"/.exec(line)
    if (resource) {
      declared.push({ tool: 'terraform', type: resource[1] ?? '', name: resource[2] ?? '', path, line: index + 1, isModule: false })
      module = null
    } else if (opened) module = { name: opened[1] ?? '', line: index + 1 }
    const source = /^\s*source\s*=\s*"([^"]{1,200})"/.exec(line)
    if (module && source) {
      declared.push({ tool: 'terraform', type: source[1] ?? '', name: module.name, path, line: module.line, isModule: true })
      module = null
    }
    attributes.push(...attributesOf(path, index + 1, line))
  }
  return declared.length ? reading('terraform', path, declared, attributes) : null
}

/** Bicep: `resource x 'Type@version'` and `module x 'source'`. */
export const readBicep: Reader = ({ path, lines }) => {
  if (!path.endsWith('.bicep')) return null
  const declared: Declared[] = []
  const attributes: Attribute[] = []
  for (const [index, line] of lines.entries()) {
    if (line.length > longestLine || /^\s*\/\//.test(line)) continue
    const found = /^\s*(resource|module)\s+(\w+)\s+'([^'@]{1,200})(@[^']*)?'(.*)$/.exec(line)
    if (found && !/^\s*existing\b/.test(found[5] ?? '')) {
      const isModule = found[1] === 'module'
      declared.push({ tool: 'bicep', type: found[3] ?? '', name: found[2] ?? '', path, line: index + 1, isModule })
    }
    attributes.push(...attributesOf(path, index + 1, line))
  }
  return declared.length ? reading('bicep', path, declared, attributes) : null
}

/** ARM templates and CloudFormation or SAM templates. */
export const readResourceTemplate: Reader = ({ path, text: content, lines }) => {
  if (!/\.(json|ya?ml|template)$/.test(path)) return null
  if (/schema\.management\.azure\.com\/schemas\/[\w-]+\/deploymentTemplate\.json/.test(content)) return readArm(path, content, lines)
  if (!/AWSTemplateFormatVersion|AWS::\w+::\w+/.test(content) || !/^\s*"?Resources"?\s*:/m.test(content)) return null
  const document = readDocuments(content)[0]
  const resources = fields(at(document?.value, 'Resources'))
  if (!document || !resources) return null
  const isSam = /AWS::Serverless/.test(content)
  const tool = isSam ? 'sam' : 'cloudformation'
  const declared = Object.entries(resources).flatMap(([name, value]): readonly Declared[] => {
    const type = text(at(value, 'Type'))
    return type ? [{ tool, type, name, path, line: document.line('Resources', name), isModule: false }] : []
  })
  const attributes = lines.flatMap((line, index) => attributesOf(path, index + 1, line))
  return declared.length ? reading(tool, path, declared, attributes) : null
}

function readArm(path: string, content: string, lines: readonly string[]): Reading | null {
  const document = readJson(content)
  if (!document) return null
  const declared = [...keysWithin(document.value)].flatMap((keys): readonly Declared[] => {
    const resource = keys.at(-1) === 'type' && keys.includes('resources') ? text(at(document.value, ...keys)) : null
    return resource?.startsWith('Microsoft.')
      ? [{ tool: 'arm', type: resource, name: resource, path, line: document.line(...keys), isModule: false }]
      : []
  })
  return declared.length
    ? reading(
        'arm',
        path,
        declared,
        lines.flatMap((line, index) => attributesOf(path, index + 1, line)),
      )
    : null
}

interface Attribute {
  readonly kind: 'health' | 'rollback' | 'quota' | 'metric'
  readonly evidence: Evidence
}

const attributeRules: readonly (readonly [Attribute['kind'], RegExp, string])[] = [
  ['health', /^\s*"?(health_?check_?(path|url|configuration|config)?|liveness_probe|readiness_probe|startup_probe|livenessProbe|readinessProbe|HealthCheck(Path)?|HealthCheckConfiguration)"?\s*(=|:|\{)/i, 'health check of the service'],
  ['rollback', /^\s*"?(deployment_circuit_breaker|DeploymentCircuitBreaker|DeploymentPreference|deployment_controller|blue_green_deployment_config|auto_rollback_configuration|AutoRollbackConfiguration|traffic_weight|routing_config|RoutingConfig)"?\s*(=|:|\{)/, 'deployment that goes back by itself or splits traffic'],
  ['rollback', /^\s*(atomic|cleanup_on_fail|rollback)\s*=\s*true/, 'release that is rolled back when it fails'],
  ['quota', /rate-limit(-by-key)?\s|quota-by-key|"?(throttle_settings|throttling_rate_limit|ThrottlingRateLimit|DefaultRouteSettings|rate_based_statement|RateBasedStatement)"?\s*(=|:|\{)/, 'requests limited by the gateway'],
  ['metric', /APPLICATIONINSIGHTS_CONNECTION_STRING|APPINSIGHTS_INSTRUMENTATIONKEY|appInsightResourceId|applicationInsights(Name|ResourceId|ConnectionString)?\s*:|containerInsights|container_insights|DD_API_KEY|enable_detailed_monitoring|TracingConfig|tracing_config/i, 'monitoring wired to the application'],
] // biome-ignore format: one rule a line

function attributesOf(path: string, line: number, content: string): readonly Attribute[] {
  if (content.length > longestLine) return []
  return attributeRules.flatMap(([kind, pattern, detail]) => (pattern.test(content) ? [{ kind, evidence: { path, line, detail } }] : []))
}

function reading(tool: string, path: string, declared: readonly Declared[], attributes: readonly Attribute[]): Reading {
  const seen = (wanted: (type: string) => boolean, module: (source: string) => boolean = () => false): readonly Evidence[] =>
    declared
      .filter((it) => (it.isModule ? module(it.type) : wanted(it.type)))
      .map((it) => ({ path: it.path, line: it.line, detail: `${it.type} ${it.name}` }))
  const said = (kind: Attribute['kind']) => attributes.filter((it) => it.kind === kind).map((it) => it.evidence)
  const hosts = declared.some((it) => (it.isModule ? isHostingModule(it.type) : isHosting(it.type)))
  const first = declared[0]
  const types = declared.map((it) => it.type)
  return {
    descriptors: [
      {
        tool,
        role: 'specification',
        path,
        line: first?.line ?? 1,
        detail: `${declared.length} ${declared.length === 1 ? 'resource' : 'resources'}: ${[...new Set(types)].slice(0, 4).join(', ')}`,
        says: statementsOf(types),
        hosts,
        purpose: 'application',
      },
    ],
    resources: declared.map(({ isModule: _, ...resource }) => resource),
    probes: [...seen(isHealth), ...said('health')].map((evidence) => ({ ...evidence, of: 'application' })),
    alerts: seen(isAlert, isAlertModule),
    telemetry: said('metric'),
    metrics: [...seen(isMetric, isMetricModule), ...said('metric')],
    rollbacks: [...seen(isRollback), ...said('rollback')],
    quotas: [...seen(isQuota), ...said('quota')],
  }
}
