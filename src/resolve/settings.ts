// What the repository's own configuration gives for an environment variable: example env files, compose, container files.
import { parse as parseYaml } from 'yaml'
import type { Scope, SourceFile } from '../languages/source-model.ts'
import { ancestors } from './modules.ts'
import type { LiteralValue } from './value.ts'

export interface Settings {
  /** defaults for a variable, nearest file first; seen from the file that reads it */
  defaultsOf(name: string, near: string): readonly LiteralValue[]
}

interface Setting {
  readonly value: string
  readonly path: string
  readonly line: number
}

type Text = (path: string) => string | null

const dotenv = /(^|\/)\.?env(\.[\w.-]+)?$|(^|\/)[\w.-]*\.env(\.(example|sample|template|dist|default))?$/
const compose = /(^|\/)(docker-)?compose[\w.-]*\.ya?ml$/
const container = /(^|\/)(Dockerfile[\w.-]*|[\w.-]*\.Dockerfile)$/

export function createSettings(paths: readonly string[], text: Text): Settings {
  let index: Map<string, Setting[]> | undefined
  const read = () => {
    const found = new Map<string, Setting[]>()
    const add = (name: string, setting: Setting) => found.set(name, [...(found.get(name) ?? []), setting])
    for (const path of paths) {
      const kind = dotenv.test(path) ? dotenvEntries : compose.test(path) ? composeEntries : container.test(path) ? containerEntries : null
      const source = kind ? text(path) : null
      if (!kind || source === null || source.length > 300_000) continue
      for (const [name, value, line] of kind(source)) add(name, { value, path, line })
    }
    return found
  }
  return {
    defaultsOf(name, near) {
      index ??= read()
      const settings = index.get(name) ?? []
      const folders = ancestors(near)
      const rank = (path: string) => {
        const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')))
        const at = folders.indexOf(folder)
        return at < 0 ? folders.length : at
      }
      return [...settings].sort((a, b) => rank(a.path) - rank(b.path)).map(literal)
    },
  }
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
  let document: unknown
  try {
    document = parseYaml(source, { maxAliasCount: 50, logLevel: 'silent' })
  } catch {
    return []
  }
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

const isPlaceholder = (value: string): boolean =>
  /^[<[{].*[>\]}]$|^(your|my|change|replace|insert|enter|xxx|todo|placeholder)[-_ ]|^x{3,}$|^\.{3}$/i.test(value)

const unquote = (value: string): string => value.replace(/^(["'])(.*)\1$/, '$2')

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
