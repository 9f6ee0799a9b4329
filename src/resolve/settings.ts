// What the repository's own configuration gives for an environment variable: example env files, compose, container files.
import { isMap, isScalar, isSeq, LineCounter, parseAllDocuments, parseDocument } from 'yaml'
import type { Scope, SourceFile } from '../languages/source-model.ts'
import { plainYaml } from '../snapshot/yaml.ts'
import { ancestors, folderOf } from './modules.ts'
import type { LiteralValue } from './value.ts'

export interface Settings {
  /** defaults for a variable, nearest file first; seen from the file that reads it */
  defaultsOf(name: string, near: string): readonly LiteralValue[]
  /** what the configuration of a file's own application gives for a dotted key; `options` in a key may be left out */
  configured(key: string, near: string): readonly LiteralValue[]
}

interface Setting {
  readonly value: string
  readonly path: string
  readonly line: number
}

type Text = (path: string) => string | null

const dotenv = /(^|\/)\.?env(\.[\w.-]+)?$|(^|\/)[\w.-]*\.env(\.(example|sample|template|dist|default))?$/
const compose = /(^|\/)(docker-)?compose[\w.-]*\.ya?ml$/
const application = /(^|\/)(application|bootstrap)(-[\w.-]+)?\.(ya?ml|properties)$/
const appsettings = /(^|\/)appsettings(\.[\w.-]+)?\.json$/
const buildFile = /(^|\/)(pom\.xml|build\.gradle(\.kts)?|[^/]+\.csproj)$/
const container = /(^|\/)(Dockerfile[\w.-]*|[\w.-]*\.Dockerfile)$/

export function createSettings(paths: readonly string[], text: Text): Settings {
  let index: Map<string, Setting[]> | undefined
  const read = () => {
    const found = new Map<string, Setting[]>()
    const add = (name: string, setting: Setting) => found.set(name, [...(found.get(name) ?? []), setting])
    for (const path of paths) {
      const kind =
        isTyped(path) || dotenv.test(path) || compose.test(path) || container.test(path)
          ? kinds.find(([pattern]) => pattern.test(path))?.[1]
          : undefined
      const source = kind ? text(path) : null
      if (!kind || source === null || source.length > 300_000) continue
      for (const [name, value, line] of kind(source)) add(relaxed(name), { value, path, line })
    }
    return found
  }
  const roots = new Set(paths.filter((path) => buildFile.test(path)).map(folderOf))
  /** the folder of the build file that a path is under */
  const moduleOf = (path: string): string => ancestors(path).find((folder) => roots.has(folder)) ?? ''
  return {
    defaultsOf(name, near) {
      index ??= read()
      const settings = index.get(relaxed(name)) ?? []
      if (settings.some((it) => isTyped(it.path))) return nearest(settings, near).map(literal)
      const folders = ancestors(near)
      const rank = (path: string) => {
        const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')))
        const at = folders.indexOf(folder)
        return at < 0 ? folders.length : at
      }
      return [...settings].sort((a, b) => rank(a.path) - rank(b.path)).map(literal)
    },
    configured(key, near) {
      index ??= read()
      const own = moduleOf(near)
      const typed = paths.filter((path) => isTyped(path) && !/(^|\/)src\/test\//.test(path))
      const inModule = typed.some((path) => moduleOf(path) === own)
      const settings = (index.get(relaxed(key)) ?? []).filter((it) => typed.includes(it.path) && (!inModule || moduleOf(it.path) === own))
      return nearest(settings, near).map(literal)
    },
  }
}

const isTyped = (path: string): boolean => application.test(path) || appsettings.test(path)

/** dotted keys are compared as Spring does: without `options`, hyphens and case; environment variables as they are */
const relaxed = (name: string): string =>
  /[.:]/.test(name)
    ? name
        .replace(/\.options\./g, '.')
        .replace(/-/g, '')
        .toLowerCase()
    : name

/** The settings of the application that a file is part of: those that share most folders with it; a file of plain defaults before one for a profile. */
function nearest(settings: readonly Setting[], near: string): readonly Setting[] {
  const folders = near.split('/')
  const shared = (path: string) => {
    const parts = path.split('/')
    let count = 0
    while (count < parts.length - 1 && parts[count] === folders[count]) count++
    return count
  }
  const most = Math.max(0, ...settings.map((it) => shared(it.path)))
  const isProfile = (path: string) => (/(application|bootstrap)-|appsettings\../.test(path) ? 1 : 0)
  return settings.filter((it) => shared(it.path) === most).sort((a, b) => isProfile(a.path) - isProfile(b.path))
}

function literal({ value, path, line }: Setting): LiteralValue {
  const at = { line, endLine: line }
  return { kind: 'literal', value, expr: { type: 'string', value, ...at }, place: { file: dataFile(path), scope: emptyScope, frame: null } }
}

const emptyScope: Scope = {
  kind: 'module',
  name: '',
  line: 1,
  endLine: 1,
  parent: null,
  decorators: [],
  params: [],
  bases: [],
  returns: null,
  body: [],
  doc: null,
  isAsync: false,
  isPublic: true,
}

/** a file that is data, not code: only its path matters */
export const dataFile = (path: string): SourceFile => ({
  path,
  language: 'python',
  imports: [],
  exports: [],
  root: emptyScope,
  broken: false,
  cells: [],
})

type Entries = readonly (readonly [name: string, value: string, line: number])[]

function dotenvEntries(source: string): Entries {
  return source.split('\n').flatMap((line, i): Entries => {
    const match = /^\s*(?:#\s*)?(?:export\s+)?([A-Z][A-Z0-9_]*)\s*=\s*(.*)$/.exec(line.slice(0, 500))
    if (!match || /^\s*#/.test(line)) return []
    const value = unquote((match[2] ?? '').replace(/\s+#.*$/, '').trim())
    return value && !isPlaceholder(value) ? [[match[1] ?? '', value, i + 1]] : []
  })
}

function composeEntries(source: string): Entries {
  const document = plainYaml(source)
  const services = isRecord(document) && isRecord(document['services']) ? Object.values(document['services']) : []
  const lines = source.split('\n')
  return services.flatMap((service): Entries => {
    const environment = isRecord(service) ? service['environment'] : null
    const pairs = Array.isArray(environment)
      ? environment.filter((it) => typeof it === 'string').map((it) => [it.split('=')[0] ?? '', it.slice(it.indexOf('=') + 1)] as const)
      : isRecord(environment)
        ? Object.entries(environment).map(([name, value]) => [name, value === null ? '' : String(value as string | number)] as const)
        : []
    return pairs.flatMap(([name, raw]): Entries => {
      const value = raw.replace(/^\$\{\w+:?-([^}]*)\}$/, '$1')
      const line = lines.findIndex((it) => it.includes(name)) + 1
      return value && !value.startsWith('$') && name !== value ? [[name, value, Math.max(1, line)]] : []
    })
  })
}

function containerEntries(source: string): Entries {
  return source.split('\n').flatMap((line, i): Entries => {
    const match = /^\s*(?:ENV|ARG)\s+([A-Z][A-Z0-9_]*)[= ](\S.*)$/.exec(line.slice(0, 500))
    return match ? [[match[1] ?? '', unquote((match[2] ?? '').trim()), i + 1]] : []
  })
}

/** `application.yml`: every leaf under its dotted key; `${NAME:default}` is its default */
function applicationEntries(source: string): Entries {
  const lines = new LineCounter()
  try {
    return parseAllDocuments(source, { lineCounter: lines, logLevel: 'silent' }).flatMap((document) =>
      'contents' in document ? leaves(document.contents, '', '.', lines) : [],
    )
  } catch {
    return []
  }
}

function propertyEntries(source: string): Entries {
  return source.split('\n').flatMap((line, i): Entries => {
    const match = /^\s*([\w.[\]-]+)\s*[=:]\s*(.*)$/.exec(line.slice(0, 500))
    const value = match ? defaulted((match[2] ?? '').trim()) : ''
    return match && value ? [[match[1] ?? '', value, i + 1]] : []
  })
}

/** `appsettings.json`: every leaf under its key with colons */
function appsettingsEntries(source: string): Entries {
  const lines = new LineCounter()
  try {
    const document = parseDocument(source.replace(/^\s*\/\/.*$/gm, ''), { lineCounter: lines, logLevel: 'silent' })
    return leaves(document.contents, '', ':', lines)
  } catch {
    return []
  }
}

function leaves(node: unknown, key: string, separator: string, lines: LineCounter, depth = 0): Entries {
  if (depth > 20) return []
  const join = (name: string) => (key ? `${key}${separator}${name}` : name)
  if (isMap(node)) return node.items.flatMap((pair) => leaves(pair.value, join(String(pair.key)), separator, lines, depth + 1))
  if (isSeq(node)) return node.items.flatMap((item, i) => leaves(item, join(String(i)), separator, lines, depth + 1))
  if (!isScalar(node) || node.value === null || node.value === undefined) return []
  const value = defaulted(String(node.value as string | number))
  return value && key ? [[key, value, lines.linePos(node.range?.[0] ?? 0).line]] : []
}

/** `${NAME:default}` → default; without one it is empty */
const defaulted = (value: string): string => {
  const match = /^\$\{([\w.-]+)(?::([^}]*))?\}$/.exec(value)
  return match ? (match[2] ?? '') : value.includes('${') ? '' : value
}

const kinds: readonly (readonly [RegExp, (source: string) => Entries])[] = [
  [dotenv, dotenvEntries],
  [compose, composeEntries],
  [container, containerEntries],
  [/\.properties$/, propertyEntries],
  [appsettings, appsettingsEntries],
  [application, applicationEntries],
]

const isPlaceholder = (value: string): boolean =>
  /^[<[{].*[>\]}]$|^(your|my|change|replace|insert|enter|xxx|todo|placeholder)[-_ ]|^x{3,}$|^\.{3}$/i.test(value)

const unquote = (value: string): string => value.replace(/^(["'])(.*)\1$/, '$2')

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
