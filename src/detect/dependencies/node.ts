// package.json, its workspaces and pnpm's catalogues.
import { plainYaml } from '../../snapshot/yaml.ts'
import { type Dependency, findLine, type Group, type Pin, record, text } from './model.ts'

/** The dependencies of a package.json; null where the file is no JSON object. `catalogs` gives the ranges of `catalog:` entries. */
export function readPackageJson(path: string, content: string, catalogs: ReadonlyMap<string, string>): Dependency[] | null {
  const root = json(content)
  if (!root) return null
  const lines = content.split('\n')
  const entries = (key: string, group: Group): Dependency[] => {
    const from = findLine(lines, (line) => line.includes(`"${key}"`)) - 1
    return Object.entries(record(root[key])).map(([alias, value]) => {
      const written = text(value) ?? ''
      const catalog = written.startsWith('catalog:') ? (catalogs.get(`${written.slice(8) || 'default'}/${alias}`) ?? null) : null
      const named = /^npm:((?:@[^/@]+\/)?[^@]+)@(.+)$/.exec(catalog ?? written)
      const range = named?.[2] ?? catalog ?? written
      return {
        name: named?.[1] ?? alias,
        registry: 'npm' as const,
        range: range || null,
        pin: npmPin(range),
        group,
        path,
        line: findLine(lines, (line) => line.includes(`"${alias}"`), from, from + 1),
      }
    })
  }
  return [
    ...entries('dependencies', 'run'),
    ...entries('optionalDependencies', 'optional'),
    ...entries('peerDependencies', 'optional'),
    ...entries('devDependencies', 'dev'),
  ]
}

/** What an npm range allows. */
export function npmPin(range: string): Pin {
  const version = range.trim()
  if (/^(workspace|file|link|portal):/.test(version)) return 'local'
  if (/^=?\s*v?\d+\.\d+\.\d+(-[\w.-]+)?(\+[\w.-]+)?$/.test(version)) return 'exact'
  if (/^(git|https?:|github:|[\w-]+\/[\w.-]+(#|$))/.test(version))
    return /#[0-9a-f]{7,40}$/.test(version) || version.endsWith('.tgz') ? 'exact' : 'open'
  if (version === '' || version === '*' || version === 'x' || /^[a-z]+$/i.test(version)) return 'open'
  return version.split('||').every((part) => /[\^~<]|\s-\s|^\s*v?\d+(\.\d+|\.[x*])?(\.[x*])?\s*$/.test(part)) ? 'bounded' : 'open'
}

/** Ranges of pnpm-workspace.yaml's catalogues (or package.json's, as Bun and Yarn write them), by `catalogue/name`. */
export function readCatalogs(content: string): ReadonlyMap<string, string> {
  const root = record(plainYaml(content))
  const workspaces = record(root['workspaces'])
  const named = { ...record(root['catalogs']), ...record(workspaces['catalogs']), default: root['catalog'] ?? workspaces['catalog'] }
  return new Map(
    Object.entries(named).flatMap(([catalog, entries]) =>
      Object.entries(record(entries)).map(([name, range]): [string, string] => [`${catalog}/${name}`, text(range) ?? '']),
    ),
  )
}

export function json(content: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(content.replace(/^\uFEFF/, ''))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? record(value) : null
  } catch {
    return null
  }
}
