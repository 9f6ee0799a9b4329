// Kubernetes manifests, Helm charts, Kustomize, and YAML specifications that look like them (Container Apps, Cloud Run, Anyscale, Argo Rollouts, Flagger).
import type { Evidence } from '../context.ts'
import { isDependencyImage } from './containers.ts'
import {
  baseName,
  type Descriptor,
  lineOf,
  merge,
  type Probe,
  type Reader,
  type Reading,
  type Resource,
  type Statement,
  specification,
} from './model.ts'
import { at, fields, keysWithin, list, readDocuments, type StructuredDocument, text } from './structured.ts'

const workload = /^(Deployment|StatefulSet|DaemonSet|Job|CronJob|Pod|ReplicaSet|Service|Rollout|RayService|InferenceService)$/
const says = (kind: string): readonly Statement[] => {
  if (/^(Ingress|HTTPRoute|Gateway|VirtualService|Route)$/.test(kind)) return ['ingress']
  if (/^(HorizontalPodAutoscaler|ScaledObject|PodDisruptionBudget)$/.test(kind)) return ['scaling']
  if (/^(ServiceAccount|Role|RoleBinding|ClusterRole|ClusterRoleBinding|AzureIdentity)$/.test(kind)) return ['identity']
  return workload.test(kind) ? ['service'] : ['resources']
}

const probeKey = /^(livenessProbe|readinessProbe|startupProbe)$/

/** API groups of files that tools read from the disk: nothing is applied to a cluster */
const otherTools =
  /backstage\.io|tekton\.dev|krew\.googlecontainertools|kind\.x-k8s\.io|ctlptl|skaffold\/|client\.authentication|kubelet\.config|audit\.k8s\.io|helmfile|^v1alpha1$/

/** Manifests: every document with `apiVersion` and `kind`, and the container apps and services that have neither. */
export const readKubernetes: Reader = ({ path, text: content, lines }) => {
  if (!/\.(ya?ml|json)$/.test(path)) return null
  if (/(^|\/)(templates|charts?)\//.test(path) && content.includes('{{')) return readTemplate(path, lines)
  if (!/^\s*"?(apiVersion|template|properties|compute_config(_id)?|ray_serve_config)"?\s*:/m.test(content)) return null
  const readings = readDocuments(content).flatMap(
    (document) => readManifest(path, document) ?? readContainerApp(path, document) ?? readAnyscale(path, document) ?? [],
  )
  return readings.length ? merge(readings) : null
}

function readManifest(path: string, document: StructuredDocument): Reading | null {
  const kind = text(at(document.value, 'kind'))
  const apiVersion = text(at(document.value, 'apiVersion'))
  if (!kind || !apiVersion || /^(v\d+)$/.test(kind)) return null
  if (otherTools.test(apiVersion)) return null
  const name = text(at(document.value, 'metadata', 'name')) ?? kind
  const line = document.line('kind')
  const tool = kind === 'Kustomization' ? 'kustomize' : /knative\.dev/.test(apiVersion) ? 'knative' : 'kubernetes'
  const resource: Resource = { tool, type: kind, name, path, line }
  const rollbacks: Evidence[] = []
  const alerts: Evidence[] = []
  if (/^(Rollout|Canary)$/.test(kind)) rollbacks.push({ path, line, detail: `${kind} ${name} rolls out step by step and goes back` })
  if (kind === 'PrometheusRule') alerts.push({ path, line, detail: `alert rules ${name}` })
  const traffic = list(at(document.value, 'spec', 'traffic'))
  if (traffic.length > 1) rollbacks.push({ path, line: document.line('spec', 'traffic'), detail: 'traffic is split between revisions' })
  const metrics = /^(ServiceMonitor|PodMonitor)$/.test(kind) ? [{ path, line, detail: `${kind} ${name} collects metrics of the application` }] : []
  return {
    descriptors: [specification(tool, path, line, `${kind} ${name}`, says(kind), workload.test(kind))],
    resources: [resource],
    probes: probesOf(path, document),
    rollbacks,
    alerts,
    metrics,
    immutableTags: imagesOf(path, document),
  }
}

function probesOf(path: string, document: StructuredDocument): readonly Probe[] {
  const probes: Probe[] = []
  for (const keys of keysWithin(document.value)) {
    const key = String(keys.at(-1))
    const isProbes = key === 'probes' && list(at(document.value, ...keys)).length > 0
    if (!isProbes && !probeKey.test(key)) continue
    const container = fields(at(document.value, ...keys.slice(0, -1)))
    const image = text(container?.['image']) ?? ''
    probes.push({
      path,
      line: document.line(...keys),
      detail: isProbes ? 'probes of the container' : `${key} of ${text(container?.['name']) ?? 'the container'}`,
      of: isDependencyImage(image) ? 'dependency' : 'application',
    })
  }
  return probes
}

/** Images fixed by digest or by the hash of a commit. */
function imagesOf(path: string, document: StructuredDocument): readonly Evidence[] {
  return [...keysWithin(document.value)].flatMap((keys) => {
    const image = keys.at(-1) === 'image' ? text(at(document.value, ...keys)) : null
    return image && /@sha256:|:[0-9a-f]{7,40}$/.test(image) && !isDependencyImage(image)
      ? [{ path, line: document.line(...keys), detail: 'image of a fixed commit or digest' }]
      : []
  })
}

function readContainerApp(path: string, document: StructuredDocument): Reading | null {
  const template = at(document.value, 'properties', 'template') ?? at(document.value, 'template')
  if (!list(at(template, 'containers')).length) return null
  const statements: Statement[] = ['service']
  if (at(template, 'scale') !== undefined) statements.push('scaling')
  if (at(document.value, 'properties', 'configuration', 'ingress') !== undefined) statements.push('ingress')
  return {
    descriptors: [specification('container-app', path, document.line(), 'container app template', statements, true)],
    probes: probesOf(path, document),
    immutableTags: imagesOf(path, document),
  }
}

function readAnyscale(path: string, document: StructuredDocument): Reading | null {
  const value = fields(document.value)
  if (!value || !('compute_config' in value || 'compute_config_id' in value || 'ray_serve_config' in value)) return null
  const serves = 'ray_serve_config' in value || 'applications' in value
  const descriptor = specification(
    'anyscale',
    path,
    document.line(),
    `${serves ? 'service' : 'job'} ${text(value['name']) ?? ''} on Anyscale`,
    ['service', 'resources'],
    serves,
  )
  const named = 'containerfile' in value || 'image_uri' in value ? 'build' : 'version'
  return {
    descriptors: [
      descriptor,
      { ...descriptor, role: named, detail: named === 'build' ? 'image of the cluster' : 'environment of the cluster by name' },
    ],
  }
}

function readTemplate(path: string, lines: readonly string[]): Reading | null {
  const descriptors: Descriptor[] = []
  const resources: Resource[] = []
  const probes: Probe[] = []
  const alerts: Evidence[] = []
  const metrics: Evidence[] = []
  for (const [index, line] of lines.entries()) {
    const kind = /^kind:\s*(\w+)\s*$/.exec(line)?.[1]
    const probe = /^\s+(livenessProbe|readinessProbe|startupProbe):/.exec(line)?.[1]
    if (kind) {
      descriptors.push(specification('helm', path, index + 1, `template of a ${kind}`, says(kind), workload.test(kind)))
      resources.push({ tool: 'helm', type: kind, name: kind, path, line: index + 1 })
      if (kind === 'PrometheusRule') alerts.push({ path, line: index + 1, detail: 'alert rules of the chart' })
      if (kind === 'ServiceMonitor') metrics.push({ path, line: index + 1, detail: 'ServiceMonitor of the chart' })
    }
    if (probe) probes.push({ path, line: index + 1, detail: `${probe} of the chart`, of: 'application' })
  }
  return descriptors.length || probes.length ? { descriptors, resources, probes, alerts, metrics } : null
}

/** Chart.yaml, kustomization.yaml, helmfile. */
export const readChart: Reader = ({ path, lines }) => {
  const name = baseName(path)
  if (/^Chart\.ya?ml$/.test(name)) return { descriptors: [specification('helm', path, lineOf(lines, /^name:/), 'Helm chart', ['service'], true)] }
  if (/^kustomization\.ya?ml$/.test(name))
    return { descriptors: [specification('kustomize', path, lineOf(lines, /^(resources|bases|kind):/), 'Kustomize overlay', ['service'], true)] }
  if (/^helmfile(\.d)?\.ya?ml$/.test(name))
    return { descriptors: [specification('helm', path, lineOf(lines, /^releases:/), 'helmfile releases', ['service'], true)] }
  return null
}
