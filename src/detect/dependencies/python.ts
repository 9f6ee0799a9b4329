// Python manifests: requirements files, pyproject.toml, setup.cfg, Pipfile, conda environments.
import { parse as parseToml } from 'smol-toml'
import { plainYaml } from '../../snapshot/yaml.ts'
import {
  baseOf,
  type Dependency,
  findLine,
  folderOf,
  type Group,
  isDevelopment,
  isRecord,
  list,
  pypiName,
  record,
  resolvePath,
  text,
} from './model.ts'
import { parseRequirement, pep440Pin, poetryPin, urlPin } from './requirement.ts'

type Read = (path: string) => string | null

const dependency = (path: string, line: number, group: Group, found: Pick<Dependency, 'name' | 'range' | 'pin'>): Dependency => ({
  ...found,
  registry: 'pypi',
  group,
  path,
  line,
})

/** The entries of a requirements file, those of its `-r` files and the exact versions of its `-c` files included. */
export function readRequirements(path: string, read: Read, seen: ReadonlySet<string> = new Set()): Dependency[] {
  const content = read(path)
  if (content === null || seen.has(path) || seen.size > 20) return []
  const visited = new Set([...seen, path])
  const found: Dependency[] = []
  const constraints = new Map<string, Dependency>()
  const group: Group = isDevelopment(baseOf(path).replace(/\.(txt|in)$/, '')) ? 'dev' : 'run'
  for (const { line, value } of logicalLines(content)) {
    const include = /^(-r|--requirement|-c|--constraint)[\s=]+(\S+)/.exec(value)
    const target = include?.[2] ? resolvePath(folderOf(path), include[2]) : null
    if (target) {
      const entries = readRequirements(target, read, visited)
      if (include?.[1] === '-r' || include?.[1] === '--requirement') found.push(...entries)
      else for (const entry of entries) constraints.set(entry.name, entry)
    }
    if (value.startsWith('-')) {
      const editable = /^(?:-e|--editable)[\s=]+(\S+)/.exec(value)?.[1]
      const requirement = editable ? parseRequirement(editable) : null
      if (requirement) found.push(dependency(path, line, group, requirement))
      continue
    }
    const requirement = parseRequirement(value.split(/\s--/)[0] ?? '')
    if (requirement) found.push(dependency(path, line, group, requirement))
  }
  return found.map((entry) => {
    const constraint = entry.pin === 'exact' ? undefined : constraints.get(entry.name)
    return constraint?.pin === 'exact' ? { ...entry, pin: 'exact' as const, range: constraint.range } : entry
  })
}

/** Lines without comments, continued lines joined. */
function logicalLines(content: string): { readonly line: number; readonly value: string }[] {
  const result: { line: number; value: string }[] = []
  let open: { line: number; value: string } | null = null
  for (const [index, raw] of content.split('\n').entries()) {
    const bare: string = raw.replace(/(^|\s)#.*$/, '')
    const continued: boolean = bare.endsWith('\\')
    const piece = (continued ? bare.slice(0, -1) : bare).trim()
    const current: { line: number; value: string } = open ? { line: open.line, value: `${open.value} ${piece}` } : { line: index + 1, value: piece }
    open = continued ? current : null
    if (!continued && current.value.trim()) result.push({ line: current.line, value: current.value.trim() })
  }
  if (open?.value.trim()) result.push(open)
  return result
}

/** pyproject.toml by PEP 621 and 735 and the tables of Poetry, uv, PDM and Hatch; null where it describes no project. */
export function readPyproject(path: string, read: Read): Dependency[] | null {
  const content = read(path) ?? ''
  const root = toml(content)
  const project = record(root['project'])
  const tool = record(root['tool'])
  const poetry = record(tool['poetry'])
  if (!isRecord(root['project']) && !isRecord(tool['poetry']) && !isRecord(root['dependency-groups'])) return null
  const lines = content.split('\n')
  const at = (name: string) => {
    const word = new RegExp(`(^|["'\\s])${name.replace(/[-_.]+/g, '[-_.]')}(?![\\w.-])`, 'i')
    return findLine(lines, (line) => word.test(line))
  }
  const pep508 = (entries: unknown, group: Group): Dependency[] =>
    list(entries).flatMap((entry) => {
      const requirement = typeof entry === 'string' ? parseRequirement(entry) : null
      return requirement ? [dependency(path, at(requirement.name), group, requirement)] : []
    })
  const grouped = (tables: unknown, otherwise: Group): Dependency[] =>
    Object.entries(record(tables)).flatMap(([name, entries]) => pep508(entries, isDevelopment(name) ? 'dev' : otherwise))
  const versions = (table: unknown, group: Group): Dependency[] =>
    Object.entries(record(table)).flatMap(([name, value]) => (name === 'python' ? [] : tableEntry(path, at(pypiName(name)), name, value, group)))
  const dynamic = list(record(record(record(tool['setuptools'])['dynamic'])['dependencies'])['file']).flatMap((file) => {
    const target = typeof file === 'string' ? resolvePath(folderOf(path), file) : null
    return target ? readRequirements(target, read) : []
  })
  return [
    ...pep508(project['dependencies'], 'run'),
    ...grouped(project['optional-dependencies'], 'optional'),
    ...dynamic,
    ...grouped(root['dependency-groups'], 'dev'),
    ...versions(poetry['dependencies'], 'run'),
    ...versions(poetry['dev-dependencies'], 'dev'),
    ...Object.entries(record(poetry['group'])).flatMap(([name, value]) =>
      versions(record(value)['dependencies'], name === 'main' ? 'run' : isDevelopment(name) ? 'dev' : 'optional'),
    ),
    ...pep508(record(tool['uv'])['dev-dependencies'], 'dev'),
    ...grouped(record(tool['pdm'])['dev-dependencies'], 'dev'),
    ...Object.values(record(record(tool['hatch'])['envs'])).flatMap((env) => pep508(record(env)['dependencies'], 'dev')),
  ]
}

function tableEntry(path: string, line: number, name: string, value: unknown, group: Group): Dependency[] {
  const table = Array.isArray(value) ? record(value[0]) : record(value)
  const version = text(value) ?? text(table['version'])
  const source = text(table['git']) ?? text(table['url'])
  const rev = text(table['rev']) ?? text(table['ref']) ?? text(table['tag'])
  const optional = table['optional'] === true && group === 'run' ? 'optional' : group
  const pin = table['path'] !== undefined ? 'local' : source ? (rev ? urlPin(`${source}@${rev}`) : urlPin(source)) : poetryPin(version ?? '')
  return [dependency(path, line, optional, { name: pypiName(name), range: version ?? rev ?? source, pin })]
}

/** Pipfile. */
export function readPipfile(path: string, read: Read): Dependency[] {
  const content = read(path) ?? ''
  const root = toml(content)
  const lines = content.split('\n')
  const entries = (table: unknown, group: Group) =>
    Object.entries(record(table)).flatMap(([name, value]) =>
      tableEntry(
        path,
        findLine(lines, (line) => line.replace(/^["'\s]+/, '').startsWith(name)),
        name,
        value,
        group,
      ),
    )
  return [...entries(root['packages'], 'run'), ...entries(root['dev-packages'], 'dev')]
}

/** environment.yml of conda: its own entries and the pip list within. */
export function readConda(path: string, read: Read): Dependency[] {
  const content = read(path) ?? ''
  const lines = content.split('\n')
  const root = record(yaml(content))
  return list(root['dependencies']).flatMap((entry): Dependency[] => {
    if (isRecord(entry))
      return list(entry['pip']).flatMap((item) => {
        const include = typeof item === 'string' ? /^-r\s+(\S+)/.exec(item)?.[1] : undefined
        const target = include ? resolvePath(folderOf(path), include) : null
        if (target) return readRequirements(target, read)
        const requirement = typeof item === 'string' ? parseRequirement(item) : null
        return requirement && typeof item === 'string'
          ? [
              dependency(
                path,
                findLine(lines, (line) => line.includes(item)),
                'run',
                requirement,
              ),
            ]
          : []
      })
    const match = typeof entry === 'string' ? /^(?:[\w./-]+::)?([\w.-]+)\s*(.*)$/.exec(entry) : null
    if (!match?.[1] || match[1] === 'python' || match[1] === 'pip') return []
    const range = match[2]?.replace(/\s+/g, '') ?? ''
    const pin = /^==?[\d][^*,<>]*(=\S+)?$/.test(range) ? 'exact' : pep440Pin(range)
    return [
      dependency(
        path,
        findLine(lines, (line) => line.includes(String(entry))),
        'run',
        { name: pypiName(match[1]), range: range || null, pin },
      ),
    ]
  })
}

/** setup.cfg: `[options] install_requires` and `[options.extras_require]`. */
export function readSetupCfg(path: string, read: Read): Dependency[] | null {
  let section = ''
  let key = ''
  let known = false
  const found: Dependency[] = []
  for (const [index, raw] of (read(path) ?? '').split('\n').entries()) {
    const header = /^\[([^\]]+)\]/.exec(raw)?.[1]
    if (header !== undefined) {
      section = header.trim()
      key = ''
      continue
    }
    const assignment = /^([\w.-]+)\s*[=:]\s*(.*)$/.exec(raw)
    if (assignment?.[1]) key = assignment[1]
    const value = (assignment ? (assignment[2] ?? '') : raw).replace(/(^|\s)#.*$/, '').trim()
    const run = section === 'options' && key === 'install_requires'
    if (run || section === 'options.extras_require') known = true
    else continue
    const requirement = parseRequirement(value)
    if (requirement) found.push(dependency(path, index + 1, run ? 'run' : isDevelopment(key) ? 'dev' : 'optional', requirement))
  }
  return known ? found : null
}

function toml(content: string): Readonly<Record<string, unknown>> {
  try {
    return parseToml(content)
  } catch {
    return {}
  }
}

const yaml = plainYaml
