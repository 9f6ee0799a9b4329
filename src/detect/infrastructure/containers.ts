// Dockerfiles and compose files.
import { DockerfileParser } from 'dockerfile-ast'
import { baseName, type ComposeService, type Descriptor, type Probe, type Reader, type Reading } from './model.ts'
import { at, fields, list, readDocuments, type StructuredDocument, text, type Value } from './structured.ts'

const dockerfileName = /^(docker|container)file([._-][\w.-]+)?$|\.(docker|container)file$/i
const composeName = /^(docker-)?compose([._-][\w.-]+)?\.ya?ml$/i

/** Images that other projects publish and that an application uses: databases, queues, proxies, model servers, monitoring. */
const dependencyImage =
  /(^|[/_-])(postgres(ql)?|pgvector|postgis|timescaledb?|mysql|mariadb|mongo(db|-express)?|redis(-stack(-server)?|insight)?|valkey|memcached|dragonfly|qdrant|weaviate|milvus|chroma(db)?|elasticsearch|opensearch|kibana|neo4j|arangodb|cassandra|clickhouse(-server)?|minio|mc|etcd|rabbitmq|kafka|zookeeper|redpanda|nats|mosquitto|nginx|traefik|caddy|haproxy|envoy|prometheus|alertmanager|grafana|loki|promtail|tempo|jaeger|zipkin|otel-collector|opentelemetry-collector(-contrib)?|phoenix|ollama|vllm(-openai)?|localai|llama\.?cpp|text-generation-inference|text-embeddings-inference|infinity|litellm|langfuse(-worker)?|mlflow|adminer|pgadmin4?|mailhog|mailpit|keycloak|temporal|auto-setup|vault|consul|searxng|unstructured-api|tika|azurite|localstack|sqlserver|cosmosdb|watchtower|cadvisor|node-exporter|busybox|alpine)$/i

/** Is this the image of something the application depends on? Own images have names of their own. */
export function isDependencyImage(image: string): boolean {
  const name = image.replace(/@sha256:.*$/, '').replace(/:[^/:]*$/, '')
  if (/mcr\.microsoft\.com\/mssql|cosmosdb/.test(name)) return true
  return dependencyImage.test(name)
}

function purposeOf(path: string, lastCommand: string): Descriptor['purpose'] {
  if (/(^|\/)\.devcontainer\//.test(path) || /(^|[/._-])devcontainer/i.test(path)) return 'development'
  if (/(^|[/._-])(tests?|ci|e2e|lint|integration)([/._-]|$)/i.test(path)) return 'test'
  if (/\b(pytest|tox|nox|jest|vitest|mocha|playwright test|npm (run )?test|go test|mvn test|gradle test)\b/.test(lastCommand)) return 'test'
  return 'application'
}

/** Dockerfile, Containerfile and their variants by suffix or extension. */
export const readDockerfile: Reader = ({ path, text: content, lines }) => {
  if (!dockerfileName.test(baseName(path)) || /\.(md|txt|sh|py|ya?ml|json)$/i.test(path) || content.length > 200_000) return null
  const file = DockerfileParser.parse(content)
  const from = file.getFROMs().at(-1)
  if (!from) return null
  const line = (from.getRange()?.start.line ?? 0) + 1
  const last = [...file.getCMDs(), ...file.getENTRYPOINTs()]
    .map((it) => (it.getArgumentsContent() ?? '').replace(/[",[\]]+/g, ' '))
    .join(' ')
    .replace(/ {2,}/g, ' ')
  const purpose = purposeOf(path, last)
  const check = file.getHEALTHCHECKs().find((it) => !/^\s*none\s*$/i.test(it.getArgumentsContent() ?? 'none'))
  const probes: Probe[] = check
    ? [
        {
          path,
          line: (check.getRange()?.start.line ?? 0) + 1,
          detail: 'HEALTHCHECK of the image',
          of: isDependencyImage(from.getImage() ?? '') && !copies(lines) ? 'dependency' : 'application',
        },
      ]
    : []
  const hosts = purpose === 'application' && (last !== '' || copies(lines))
  return {
    descriptors: [
      {
        tool: 'dockerfile',
        role: purpose === 'development' ? 'environment' : 'container',
        path,
        line,
        detail: `image built from ${from.getImage() ?? 'a base'}`,
        says: check ? ['build', 'health'] : ['build'],
        hosts,
        purpose,
      },
    ],
    probes: purpose === 'test' ? [] : probes,
  }
}

const copies = (lines: readonly string[]): boolean => lines.some((line) => /^\s*(COPY|ADD)\s/i.test(line))

/** docker-compose.yml and compose.yaml with their variants; anything with `services` under such a name. */
export const readCompose: Reader = ({ path, text: content }) => {
  if (!composeName.test(baseName(path)) && !/(^|\/)(docker-)?stack\.ya?ml$/i.test(path)) return null
  const document = readDocuments(content)[0]
  const entries = fields(at(document?.value, 'services'))
  if (!document || !entries) return null
  const services = Object.entries(entries).map(([name, value]) => composeService(path, document, name, value))
  const purpose: Descriptor['purpose'] = /(^|[/._-])(tests?|ci|e2e)([/._-]|$)/i.test(path)
    ? 'test'
    : /(^|\/)\.devcontainer\//.test(path)
      ? 'development'
      : 'application'
  const own = services.filter((service) => !service.isDependency)
  const probes = services.flatMap((service): Probe[] => {
    const check = fields(at(entries, service.name, 'healthcheck'))
    if (!check || check['disable'] === true || /^none$/i.test(text(list(check['test'])[0]) ?? text(check['test']) ?? '')) return []
    const line = document.line('services', service.name, 'healthcheck')
    return [{ path, line, detail: `health check of the service ${service.name}`, of: service.isDependency ? 'dependency' : 'application' }]
  })
  const reading: Reading = {
    descriptors: [
      {
        tool: 'docker-compose',
        role: purpose === 'development' ? 'environment' : 'compose',
        path,
        line: document.line('services'),
        detail: `services ${services
          .slice(0, 6)
          .map((service) => service.name)
          .join(', ')}`,
        says: probes.length ? ['service', 'health'] : ['service'],
        hosts: purpose === 'application' && own.length > 0,
        purpose,
      },
    ],
    services,
    probes: purpose === 'test' ? [] : probes,
    rollbacks: services.flatMap((service) => {
      const action = text(at(entries, service.name, 'deploy', 'update_config', 'failure_action'))
      return action === 'rollback'
        ? [
            {
              path,
              line: document.line('services', service.name, 'deploy', 'update_config'),
              detail: `${service.name} rolls back when an update fails`,
            },
          ]
        : []
    }),
  }
  return reading
}

function composeService(path: string, document: StructuredDocument, name: string, value: Value): ComposeService {
  const image = text(at(value, 'image'))
  const builds = at(value, 'build') !== undefined
  const environment = at(value, 'environment')
  const dependsOn = at(value, 'depends_on')
  return {
    name,
    path,
    line: document.line('services', name),
    image,
    builds,
    isDependency: !builds && image !== null && isDependencyImage(image),
    environment: [...list(environment).flatMap((item) => (text(item) ?? '').split('=', 1)), ...Object.keys(fields(environment) ?? {})],
    dependsOn: [...list(dependsOn).flatMap((item) => text(item) ?? []), ...Object.keys(fields(dependsOn) ?? {})],
  }
}
