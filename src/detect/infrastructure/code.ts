// Infrastructure that is written in a programming language: CDK, Pulumi, Modal, Aspire, managed agents, provisioning by a cloud's SDK. Decided by imports and what is built with them.
import type { Statement as Code, Expr, SourceFile } from '../../languages/source-model.ts'
import { callsOf, dotted } from '../../languages/walk.ts'
import type { Evidence } from '../context.ts'
import { type Descriptor, type Reading, type Statement, specification } from './model.ts'
import { isAlert } from './resource-types.ts'

/** Only files that name one of these are parsed. */
export const infrastructureNames =
  /aws-cdk-lib|aws_cdk|@aws-cdk\/|cdktf|@pulumi\/|pulumi|\bmodal\b|DistributedApplication|createBuilder|managed_deepagents|azure\.ai\.ml|ManagedOnlineEndpoint|sagemaker|aiplatform|@?sst\/|constructs|bedrock_agentcore/

export function readInfrastructureCode(source: SourceFile): Reading | null {
  const imports = source.imports.filter((it) => !it.typeOnly)
  const importOf = (pattern: RegExp) => imports.find((it) => pattern.test(it.module))
  const calls = [...callsOf(source)].map(({ node }) => node)
  const descriptors: Descriptor[] = []
  const alerts: Evidence[] = []
  const rollbacks: Evidence[] = []
  const add = (tool: string, line: number, detail: string, says: readonly Statement[], hosts = true) =>
    descriptors.push(specification(tool, source.path, line, detail, says, hosts))

  const cdk = importOf(/^(aws-cdk-lib|aws_cdk|@aws-cdk\/|cdktf|constructs)/)
  if (cdk && calls.some((call) => dotted(call.callee) !== '')) add('cdk', cdk.line, 'CDK stack', ['resources', 'service'])
  const pulumi = importOf(/^(@pulumi\/|pulumi)/)
  if (pulumi) add('pulumi', pulumi.line, 'Pulumi program', ['resources'])
  if (cdk ?? pulumi) {
    for (const call of calls) {
      const name = dotted(call.callee)
      if (/(^|\.)(Alarm|MetricAlarm|AlertPolicy|Monitor|MetricAlert)$/.test(name) || isAlert(name))
        alerts.push({ path: source.path, line: call.line, detail: `alarm ${name}` })
      if (
        call.args.some(
          (it) =>
            mentions(it.value, /^(circuitBreaker|deploymentCircuitBreaker|circuit_breaker|deploymentConfig)$/) ||
            /^(circuit_breaker|deployment_config)$/.test(it.name ?? ''),
        )
      )
        rollbacks.push({ path: source.path, line: call.line, detail: 'deployment that goes back by itself' })
    }
  }
  const modal = importOf(/^modal$/)
  const app = modal ? calls.find((call) => /(^|\.)(App|Stub)$/.test(dotted(call.callee))) : undefined
  if (app) {
    add('modal', app.line, 'Modal application', ['service', 'resources'])
    const image = calls.find((call) => /Image\.\w+/.test(dotted(call.callee)))
    if (image) descriptors.push({ ...specification('modal', source.path, image.line, 'Modal image', ['build'], true), role: 'build' })
  }
  const agent = importOf(/^(managed_deepagents|bedrock_agentcore)/)
  const defined = agent ? calls.find((call) => /(^|\.)(define_\w+|BedrockAgentCoreApp)$/.test(dotted(call.callee))) : undefined
  if (defined)
    add(
      'managed-agent',
      defined.line,
      `managed agent: ${dotted(defined.callee)}`,
      /identity/.test(dotted(defined.callee)) ? ['identity', 'ingress'] : ['service'],
    )

  const aspire = calls.find((call) => /(^|\.)DistributedApplication\.CreateBuilder$/.test(dotted(call.callee)))
  if (aspire) {
    const publisher = calls.find((call) =>
      /(^|\.)(PublishAs\w+|Add(AzureContainerApp|AzureAppService|DockerCompose|Kubernetes)Environment|PublishTo\w+)$/.test(dotted(call.callee)),
    )
    add(
      'aspire',
      (publisher ?? aspire).line,
      publisher ? 'Aspire app host with a publisher' : 'Aspire app host',
      publisher ? ['service', 'publisher'] : ['service'],
    )
  }
  const sdk = importOf(/^(azure\.ai\.ml|azure\.mgmt|sagemaker|boto3|google\.cloud\.aiplatform|vertexai\.agent_engines|@azure\/arm-)/)
  const provision = sdk
    ? calls.find((call) =>
        /(^|\.)(ManagedOnline(Endpoint|Deployment)|KubernetesOnline(Endpoint|Deployment)|begin_create_or_update|create_endpoint(_config)?|create_function|create_service|HuggingFaceModel|deploy|register_scalable_target|create_role)$/.test(
          dotted(call.callee),
        ),
      )
    : undefined
  if (provision)
    descriptors.push({
      ...specification(
        'sdk',
        source.path,
        provision.line,
        `provisioned by code: ${dotted(provision.callee)}`,
        ['service'],
        /Endpoint|Deployment|deploy$|create_service|create_function/.test(dotted(provision.callee)),
      ),
      role: 'script',
    })
  const endpoint = sdk || modal ? calls.flatMap((call) => call.args.map((it) => ({ ...it, line: it.value.line }))) : []
  const named = (pattern: RegExp, detail: string): readonly Evidence[] =>
    endpoint.flatMap((it) =>
      pattern.test(it.name ?? '') && !(it.value.type === 'boolean' && !it.value.value) && it.value.type !== 'null'
        ? [{ path: source.path, line: it.line, detail }]
        : [],
    )
  const probes = named(/^(liveness_probe|readiness_probe|inference_config)$/, 'health probe of the endpoint')
  const starting = named(/^\w*health_check\w*$/, 'health check of the model server')
  const metrics = named(/^(app_insights_enabled|application_insights)$/, 'Application Insights of the endpoint')
  rollbacks.push(...(sdk ? trafficSplits(source) : []))
  return descriptors.length
    ? {
        descriptors,
        alerts,
        rollbacks,
        metrics,
        telemetry: metrics,
        probes: [...probes.map((it) => ({ ...it, of: 'application' as const })), ...starting.map((it) => ({ ...it, of: 'dependency' as const }))],
      }
    : null
}

function mentions(expr: Expr, key: RegExp): boolean {
  return expr.type === 'dict' && expr.entries.some((entry) => entry.key !== null && key.test(entry.key))
}

/** `endpoint.traffic = {...}` with shares of two deployments, or shares computed as what is left of 100. */
function trafficSplits(source: SourceFile): readonly Evidence[] {
  const found: Evidence[] = []
  const visit = (body: readonly Code[]): void => {
    for (const statement of body) {
      if (statement.type === 'definition') visit(statement.scope.body)
      else if (statement.type === 'block') visit(statement.body)
      else if (
        statement.type === 'assign' &&
        statement.targets.some((it) => /traffic/.test(dotted(it.type === 'index' ? it.object : it))) &&
        statement.value &&
        isShare(statement.value)
      )
        found.push({ path: source.path, line: statement.line, detail: 'traffic is split between deployments' })
    }
  }
  visit(source.root.body)
  return found
}

const isShare = (value: Expr): boolean =>
  (value.type === 'dict' && value.entries.length > 1) ||
  (value.type === 'binary' && value.op === '-' && value.left.type === 'number' && value.left.value === 100)
