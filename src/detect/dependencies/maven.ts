// pom.xml: properties, parents within the repository, dependencyManagement.
import { XMLParser } from 'fast-xml-parser'
import { type Dependency, findLine, folderOf, type Group, type Json, list, type Pin, record, resolvePath, text } from './model.ts'

type Read = (path: string) => string | null

const parser = new XMLParser({ ignoreAttributes: true, parseTagValue: false, trimValues: true, processEntities: false })

interface Pom {
  readonly path: string
  readonly project: Json
  readonly lines: readonly string[]
}

function readPom(path: string, read: Read): Pom | null {
  const content = read(path)
  if (content === null) return null
  try {
    const root: unknown = parser.parse(content)
    return { path, project: record(record(root)['project']), lines: content.split('\n') }
  } catch {
    return null
  }
}

/** The pom itself and its parents that lie in this repository, nearest first. */
function chain(path: string, read: Read): Pom[] {
  const poms: Pom[] = []
  let next: string | null = path
  while (next !== null && poms.length < 10 && !poms.some((it) => it.path === next)) {
    const pom = readPom(next, read)
    if (!pom) break
    poms.push(pom)
    const parent = record(pom.project['parent'])
    if (!parent['artifactId']) break
    const relative: string = text(parent['relativePath']) ?? '..'
    const target: string | null = resolvePath(folderOf(next), relative)
    next = target === null ? null : target.endsWith('.xml') ? target : target ? `${target}/pom.xml` : 'pom.xml'
  }
  return poms
}

const entriesOf = (parent: Json) => list(record(parent['dependencies'])['dependency']).map(record)
const managedOf = (pom: Pom) => entriesOf(record(pom.project['dependencyManagement']))

/** A Maven version: a range, LATEST, RELEASE and SNAPSHOT move. */
export function mavenPin(version: string): Pin {
  if (/SNAPSHOT$|^(LATEST|RELEASE)$|^latest\.|\+$|\$\{/.test(version)) return 'open'
  if (/^[[(]/.test(version)) return /[\d\w]\s*[\])]$/.test(version) ? (/^\[[^,]+\]$/.test(version) ? 'exact' : 'bounded') : 'open'
  return 'exact'
}

/** The dependencies of a pom.xml, its parent and its imported BOMs among them. */
export function readMaven(path: string, read: Read): Dependency[] {
  const poms = chain(path, read)
  const own = poms[0]
  if (!own) return []
  const last = poms.at(-1)
  const properties = new Map<string, string>()
  for (const pom of [...poms].reverse()) {
    for (const [name, value] of Object.entries(record(pom.project['properties']))) properties.set(name, text(value) ?? '')
    const version = text(pom.project['version']) ?? text(record(pom.project['parent'])['version'])
    if (version) properties.set('project.version', version)
  }
  const expand = (value: string, depth = 0): string =>
    depth > 5
      ? value
      : value.replace(/\$\{([^}]{1,100})\}/g, (whole, name: string) => (properties.has(name) ? expand(properties.get(name) ?? '', depth + 1) : whole))
  const coordinate = (it: Json) => `${expand(text(it['groupId']) ?? '')}:${expand(text(it['artifactId']) ?? '')}`
  const managed = new Map<string, string>()
  for (const pom of [...poms].reverse()) for (const it of managedOf(pom)) managed.set(coordinate(it), expand(text(it['version']) ?? ''))
  const outside = record(last?.project['parent'])
  const hasManager = outside['artifactId'] !== undefined || poms.some((pom) => managedOf(pom).some((it) => it['scope'] === 'import'))
  const at = (it: Json) => findLine(own.lines, (line) => line.includes(`<artifactId>${text(it['artifactId']) ?? ''}</artifactId>`))
  const make = (it: Json, group: Group): Dependency => {
    const name = coordinate(it)
    const version = expand(text(it['version']) ?? managed.get(name) ?? '')
    const siblings = text(it['groupId'])?.endsWith('{project.groupId}') || version === properties.get('project.version')
    const pin: Pin = version ? (siblings && version.endsWith('SNAPSHOT') ? 'local' : mavenPin(version)) : hasManager ? 'managed' : 'open'
    return { name, registry: 'maven', range: version || null, pin, group, path, line: at(it) }
  }
  const parent = record(own.project['parent'])
  const parentInside = poms.length > 1
  return [
    ...(parent['artifactId'] !== undefined && !parentInside ? [make(parent, 'dev')] : []),
    ...managedOf(own)
      .filter((it) => it['scope'] === 'import')
      .map((it) => make(it, 'run')),
    ...entriesOf(own.project).map((it) => make(it, it['scope'] === 'test' ? 'dev' : it['optional'] === 'true' ? 'optional' : 'run')),
  ]
}
