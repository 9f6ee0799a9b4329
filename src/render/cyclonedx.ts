// The AI bill of materials: CycloneDX 1.6 JSON. The library writes what it knows; occurrences, model cards, data and data flow are the standard's, and not yet the library's.
import { createHash } from 'node:crypto'
import { ComponentType, HashAlgorithm } from '@cyclonedx/cyclonedx-library/Enums'
import {
  Bom,
  Component,
  HashDictionary,
  Metadata,
  OrganizationalEntity,
  Property,
  PropertyRepository,
  Service,
  Tools,
} from '@cyclonedx/cyclonedx-library/Models'
import { JSON as CycloneDx } from '@cyclonedx/cyclonedx-library/Serialize'
import { Spec1dot6 } from '@cyclonedx/cyclonedx-library/Spec'
import type { Report } from '../report/report.ts'
import { type Entry, entriesOf, type ServiceEntry, servicesOf } from './cyclonedx/entries.ts'
import { listWords } from './cyclonedx/words.ts'

const types = {
  framework: ComponentType.Framework,
  library: ComponentType.Library,
  model: ComponentType.MachineLearningModel,
  prompt: ComponentType.Data,
  dataset: ComponentType.Data,
} as const satisfies Record<Entry['type'], ComponentType>

/** Deterministic: the serial number is derived from the content, the time stamp is the date of the judgement. */
export function renderCycloneDx(report: Report): string {
  const [entries, services] = [entriesOf(report), servicesOf(report)]
  const written = new CycloneDx.Normalize.Factory(Spec1dot6).makeForBom().normalize(bomOf(report, entries, services), { sortLists: true })
  const more = new Map<string, object>([...entries.map((it) => [it.ref, found(it)] as const), ...services.map((it) => [it.ref, flow(it)] as const)])
  const whole = <T extends { readonly 'bom-ref'?: string }>(list: readonly T[] | undefined) =>
    list?.map((it) => ({ ...it, ...more.get(it['bom-ref'] ?? '') }))
  const { $schema, bomFormat, specVersion, version, metadata, dependencies } = written
  const content = { metadata, components: whole(written.components), services: whole(written.services), dependencies }
  return `${JSON.stringify({ $schema, bomFormat, specVersion, serialNumber: serialOf(JSON.stringify(content)), version, ...content }, null, 1)}\n`
}

function bomOf(report: Report, entries: readonly Entry[], services: readonly ServiceEntry[]): Bom {
  const { target, tool, asOf } = report
  const application = new Component(ComponentType.Application, target.repository ?? 'application', {
    bomRef: 'application',
    ...(target.commit === null ? {} : { version: target.commit }),
  })
  const tools = new Tools()
  tools.components.add(new Component(ComponentType.Application, tool.name, { version: tool.version }))
  const bom = new Bom({ metadata: new Metadata({ component: application, tools, timestamp: new Date(`${asOf}T00:00:00Z`) }) })
  const reached = new Map(services.map((it) => [it.ref, serviceOf(it)]))
  for (const service of reached.values()) {
    bom.services.add(service)
    application.dependencies.add(service.bomRef)
  }
  for (const entry of entries) {
    const component = componentOf(entry)
    bom.components.add(component)
    application.dependencies.add(component.bomRef)
    const needed = entry.needs.map((need) => reached.get(need)).filter((service) => service !== undefined)
    for (const service of needed) component.dependencies.add(service.bomRef)
  }
  return bom
}

function componentOf(entry: Entry): Component {
  const { ref, name, version, publisher, description, hash } = entry
  return new Component(types[entry.type], name, {
    bomRef: ref,
    ...(version === undefined ? {} : { version }),
    ...(publisher === undefined ? {} : { supplier: new OrganizationalEntity({ name: publisher }) }),
    ...(description === undefined ? {} : { description }),
    ...(hash === undefined ? {} : { hashes: new HashDictionary([[HashAlgorithm['SHA-256'], hash]]) }),
    properties: propertiesOf(entry.properties),
  })
}

const serviceOf = ({ ref, name, models, calls }: ServiceEntry): Service =>
  new Service(name, {
    bomRef: ref,
    ...(models.length ? { description: `answers for ${listWords(models)}` } : {}),
    properties: propertiesOf({ calls: String(calls.length) }),
  })

const propertiesOf = (values: Readonly<Record<string, string>>): PropertyRepository =>
  new PropertyRepository(Object.entries(values).map(([name, value]) => new Property(`llmops-maturity:${name}`, value)))

/** Where it was found, and what kind of model or data it is. */
function found({ type, name, task, description, occurrences }: Entry): object {
  return {
    ...(task === undefined ? {} : { modelCard: { modelParameters: { task } } }),
    ...(type === 'dataset' ? { data: [{ type: 'dataset', name, description }] } : {}),
    ...(type === 'prompt' ? { data: [{ type: 'definition', name, description }] } : {}),
    evidence: { occurrences: occurrences.map(({ path, line }) => ({ location: path, line })) },
  }
}

/** Data goes to the service and its answer comes back; which kinds is told where the scan could tell. */
function flow({ endpoints, sends }: ServiceEntry): object {
  const kinds = sends.length ? sends : ['unclassified']
  return {
    ...(endpoints.length ? { endpoints } : {}),
    'x-trust-boundary': true,
    data: kinds.map((classification) => ({ flow: 'bi-directional', classification })),
  }
}

function serialOf(content: string): string {
  const hex = createHash('sha256').update(content).digest('hex')
  // version 8: a UUID by a rule of one's own (RFC 9562)
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
