// Lock files: which versions they fix, and for which folders.
import { parse as parseToml } from 'smol-toml'
import { plainYaml } from '../../snapshot/yaml.ts'
import { baseOf, findLine, folderOf, isRecord, type Lock, list, pypiName, type Registry, record, resolvePath, text } from './model.ts'
import { json } from './node.ts'

type Packages = ReadonlyMap<string, string>
interface Content {
  readonly packages: Packages | null
  readonly members: readonly string[] | null
}
interface Format {
  readonly registry: Registry
  readonly read: (content: string, folder: string) => Content
}

const alone = (packages: Packages | null): Content => ({ packages, members: [] })

const formats: Readonly<Record<string, Format>> = {
  'poetry.lock': { registry: 'pypi', read: (content) => alone(tomlPackages(content)) },
  'pdm.lock': { registry: 'pypi', read: (content) => alone(tomlPackages(content)) },
  'uv.lock': { registry: 'pypi', read: uvLock },
  'pylock.toml': { registry: 'pypi', read: (content) => alone(tomlPackages(content)) },
  'Pipfile.lock': { registry: 'pypi', read: (content) => alone(pipfileLock(content)) },
  'conda-lock.yml': { registry: 'pypi', read: (content) => alone(condaLock(content)) },
  'pixi.lock': { registry: 'pypi', read: () => alone(null) },
  'package-lock.json': { registry: 'npm', read: npmLock },
  'npm-shrinkwrap.json': { registry: 'npm', read: npmLock },
  'yarn.lock': { registry: 'npm', read: (content) => ({ packages: yarnLock(content), members: null }) },
  'pnpm-lock.yaml': { registry: 'npm', read: pnpmLock },
  'bun.lock': { registry: 'npm', read: bunLock },
  'bun.lockb': { registry: 'npm', read: () => ({ packages: null, members: null }) },
  'go.sum': { registry: 'go', read: (content) => alone(goSum(content)) },
  'gradle.lockfile': { registry: 'maven', read: (content) => alone(gradleLock(content)) },
  'packages.lock.json': { registry: 'nuget', read: (content) => alone(nugetLock(content)) },
  'Cargo.lock': { registry: 'cargo', read: (content) => ({ packages: tomlPackages(content), members: null }) },
}

/** The lock file at the path, or null where its name is none. An empty or broken lock fixes nothing. */
export function readLock(path: string, content: string | null): Lock | null {
  const format = formats[baseOf(path)]
  if (!format) return null
  const folder = folderOf(path)
  const { packages, members } = content === null ? { packages: null, members: null } : format.read(content, folder)
  return {
    path,
    folder,
    registry: format.registry,
    format: baseOf(path),
    packages,
    members,
    lineOf: (name) => {
      const word = new RegExp(`(^|["'\\s/])${name.replace(/[.*+?^$(){}|[\]\\]/g, '\\$&')}(["'@:\\s]|$)`, 'i')
      return findLine((content ?? '').split('\n'), (line) => word.test(line.slice(0, 400)))
    },
  }
}

/** `[[package]] name, version` of Poetry, PDM, uv, Cargo; `[[packages]]` of PEP 751. */
function tomlPackages(content: string): Packages {
  return new Map(tomlTables(content).map((it): [string, string] => [pypiName(text(it['name']) ?? ''), text(it['version']) ?? '']))
}

function tomlTables(content: string): readonly Readonly<Record<string, unknown>>[] {
  try {
    const root = parseToml(content)
    return [...list(root['package']), ...list(root['packages'])].map(record)
  } catch {
    return []
  }
}

function uvLock(content: string, folder: string): Content {
  const tables = tomlTables(content)
  const members = tables.flatMap((it) => {
    const source = record(it['source'])
    const relative = text(source['editable']) ?? text(source['virtual'])
    const member = relative && relative !== '.' ? resolvePath(folder, relative) : null
    return member ? [member] : []
  })
  return { packages: new Map(tables.map((it): [string, string] => [pypiName(text(it['name']) ?? ''), text(it['version']) ?? ''])), members }
}

function pipfileLock(content: string): Packages {
  const root = json(content) ?? {}
  return new Map(
    [root['default'], root['develop']].flatMap((part) =>
      Object.entries(record(part)).map(([name, it]): [string, string] => [pypiName(name), (text(record(it)['version']) ?? '').replace(/^==/, '')]),
    ),
  )
}

function condaLock(content: string): Packages {
  return new Map(
    list(record(yaml(content))['package']).map((it): [string, string] => [
      pypiName(text(record(it)['name']) ?? ''),
      text(record(it)['version']) ?? '',
    ]),
  )
}

function npmLock(content: string, folder: string): Content {
  const root = json(content) ?? {}
  const packages = new Map<string, string>()
  const members: string[] = []
  for (const [key, value] of Object.entries(record(root['packages']))) {
    const index = key.lastIndexOf('node_modules/')
    if (index >= 0) {
      const name = key.slice(index + 13)
      if (index === 0 || !packages.has(name)) packages.set(name, text(record(value)['version']) ?? '')
    } else if (key) members.push(resolvePath(folder, key) ?? key)
  }
  for (const [name, value] of Object.entries(record(root['dependencies'])))
    if (!packages.has(name)) packages.set(name, text(record(value)['version']) ?? '')
  return { packages, members }
}

/** Both of Yarn's formats: a heading of comma-separated descriptors, then `version`. */
function yarnLock(content: string): Packages {
  const packages = new Map<string, string>()
  let names: string[] = []
  for (const line of content.split('\n')) {
    if (/^[^\s#].*:$/.test(line)) names = line.slice(0, -1).split(',').map(descriptorName)
    const version = /^ {2}version:? "?([^"\s]+)"?$/.exec(line)?.[1]
    if (version) for (const name of names) if (name && !packages.has(name)) packages.set(name, version)
  }
  return packages
}

const descriptorName = (descriptor: string): string => /^((?:@[^/@]+\/)?[^@/]+)/.exec(descriptor.trim().replace(/^"|"$/g, ''))?.[1] ?? ''

/** pnpm: the importers by YAML, the long list of packages by its keys. */
function pnpmLock(content: string, folder: string): Content {
  const cut = content.search(/^packages:/m)
  const root = record(yaml(cut < 0 ? content : content.slice(0, cut)))
  const packages = new Map<string, string>()
  const importers = isRecord(root['importers']) ? root['importers'] : { '.': root }
  for (const importer of Object.values(importers)) {
    for (const key of ['dependencies', 'optionalDependencies', 'devDependencies']) {
      for (const [name, value] of Object.entries(record(record(importer)[key]))) {
        packages.set(name, (text(value) ?? text(record(value)['version']) ?? '').replace(/\(.*$/, ''))
      }
    }
  }
  if (cut >= 0) {
    for (const line of content.slice(cut).split('\n')) {
      const key = /^ {2}['"]?\/?((?:@[^/@]+\/)?[^/@'"]+)[@/](\d[^('":/]*)/.exec(line.slice(0, 300))
      if (key?.[1] && key[2] && !packages.has(key[1])) packages.set(key[1], key[2])
    }
  }
  return { packages, members: Object.keys(importers).flatMap((it) => resolvePath(folder, it) ?? []) }
}

function bunLock(content: string, folder: string): Content {
  const root = json(content.replace(/,(\s*[}\]])/g, '$1')) ?? {}
  const packages = new Map<string, string>()
  for (const [name, value] of Object.entries(record(root['packages']))) {
    const resolved = text(list(value)[0]) ?? ''
    packages.set(name, resolved.slice(resolved.lastIndexOf('@') + 1))
  }
  return { packages, members: Object.keys(record(root['workspaces'])).flatMap((it) => resolvePath(folder, it) ?? []) }
}

function goSum(content: string): Packages {
  return new Map(
    content.split('\n').flatMap((line): [string, string][] => {
      const [name, version] = line.split(' ')
      return name && version ? [[name, version.replace(/\/go\.mod$/, '')]] : []
    }),
  )
}

function gradleLock(content: string): Packages {
  return new Map(
    content.split('\n').flatMap((line): [string, string][] => {
      const match = /^([^#:=\s]+:[^:=\s]+):([^:=\s]+)=/.exec(line)
      return match?.[1] && match[2] ? [[match[1], match[2]]] : []
    }),
  )
}

function nugetLock(content: string): Packages {
  return new Map(
    Object.values(record(json(content)?.['dependencies'])).flatMap((framework) =>
      Object.entries(record(framework)).map(([name, it]): [string, string] => [name.toLowerCase(), text(record(it)['resolved']) ?? '']),
    ),
  )
}

/** lock files of large workspaces are long */
const yaml = (content: string): unknown => plainYaml(content, 8_000_000)
