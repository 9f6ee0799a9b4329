// Configuration files that code loads by a literal path: what is read there is followed into the document.
import type { Call, Expr, Scope, SourceFile } from '../languages/source-model.ts'
import { lastName } from '../languages/walk.ts'
import { ancestors } from './modules.ts'
import { isDocument, readDocuments } from './settings/document.ts'
import { dataFile, emptyScope } from './settings/entry.ts'
import type { Place, Value } from './value.ts'

export { isDocument } from './settings/document.ts'

interface World {
  document(from: SourceFile, name: string): Value | null
}
type Evaluate = (expr: Expr, place: Place) => readonly Value[]

/** Finds a document by the path that a file names it with: beside the file, in a folder above it, or alone of its name. */
export function createDocuments(paths: readonly string[], text: (path: string) => string | null): (from: SourceFile, name: string) => Value | null {
  const known = new Set(paths)
  const byName = new Map<string, string[]>()
  for (const path of paths) {
    const name = path.slice(path.lastIndexOf('/') + 1)
    const alike = byName.get(name)
    if (alike) alike.push(path)
    else byName.set(name, [path])
  }
  const read = new Map<string, Value | null>()
  const document = (path: string): Value | null => {
    let value = read.get(path)
    if (value === undefined) {
      const [first] = readDocuments(path, text(path) ?? '')
      value = first?.type === 'dict' ? { kind: 'structure', expr: first, place: { file: dataFile(path), scope: emptyScope, frame: null } } : null
      read.set(path, value)
    }
    return value
  }
  return (from, name) => {
    const bare = name.replace(/\\/g, '/').replace(/^([.\w-]+:)?\/+/, '')
    const near = ancestors(from.path)
      .map((folder) => joined(folder, bare))
      .find((path) => known.has(path))
    if (near) return document(near)
    const tail = `/${joined('', bare.replace(/^(\.{1,2}\/)+/, ''))}`
    const alike = (byName.get(tail.slice(tail.lastIndexOf('/') + 1)) ?? []).filter((path) => `/${path}`.endsWith(tail))
    return alike.length === 1 && alike[0] !== undefined ? document(alike[0]) : null
  }
}

function joined(folder: string, rest: string): string {
  const parts = folder.split('/').filter(Boolean)
  for (const part of rest.split('/')) {
    if (part === '..') parts.pop()
    else if (part && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

const loaders =
  /^(yaml|ruamel\.yaml|oyaml)\b.*\.(safe_load|load|full_load|unsafe_load)$|^(json|tomllib|tomli|toml|rtoml|pytoml|json5|hjson)\.loads?$|^omegaconf\.OmegaConf\.load$|^(js-yaml|yaml|smol-toml|toml|@iarna\/toml)#(default\.)?(load|parse)$|^(confuse|anyconfig)\.load$|^fs-extra#(default\.)?readJson(Sync)?$/

/** What `yaml.safe_load(open('config.yaml'))` and its like in other formats and languages give. */
export function loadedDocuments(expr: Call, callees: readonly Value[], place: Place, evaluate: Evaluate, world: World): readonly Value[] {
  const name = lastName(expr.callee)
  if (!/^(safe_load|load|loads|full_load|unsafe_load|parse|readJson|readJsonSync)$/.test(name)) return []
  const isJson =
    name === 'parse' && !callees.length && expr.callee.type === 'member' && expr.callee.object.type === 'name' && expr.callee.object.name === 'JSON'
  if (!isJson && !callees.some((it) => it.kind === 'library' && loaders.test(it.path))) return []
  const [given] = expr.args
  return given ? pathsIn(given.value, place, evaluate, 0).flatMap((path) => world.document(place.file, path) ?? []) : []
}

/** the paths of documents that an expression opens, reads or builds */
function pathsIn(expr: Expr, place: Place, evaluate: Evaluate, depth: number): readonly string[] {
  if (depth > 8) return []
  const inside = (it: Expr | undefined) => (it ? pathsIn(it, place, evaluate, depth + 1) : [])
  switch (expr.type) {
    case 'string':
      return isDocument(expr.value) ? [expr.value] : []
    case 'template':
      return inside(expr.parts.at(-1))
    case 'binary':
      return inside(expr.right)
    case 'conditional':
      return [...inside(expr.then), ...inside(expr.otherwise)]
    case 'call': {
      const name = lastName(expr.callee)
      if (expr.callee.type === 'member' && /^(read|read_text|read_bytes|open|resolve|absolute|expanduser|as_posix|toString)$/.test(name)) {
        const own = inside(expr.callee.object)
        if (own.length) return own
      }
      if (/^(join|resolve|joinpath|abspath|Path|str|PurePath|fileURLToPath|normpath|resource_path)$/.test(name))
        return inside(expr.args.at(-1)?.value)
      if (/^(open|readFileSync|readFile|URL)$/.test(name)) return inside(expr.args[0]?.value)
      return valuesOf(expr, place, evaluate, depth)
    }
    case 'name':
    case 'member':
    case 'index':
      return valuesOf(expr, place, evaluate, depth)
    default:
      return []
  }
}

function valuesOf(expr: Expr, place: Place, evaluate: Evaluate, depth: number): readonly string[] {
  return evaluate(expr, place).flatMap((value): readonly string[] => {
    if (value.kind === 'literal') return typeof value.value === 'string' && isDocument(value.value) ? [value.value] : []
    if (value.kind === 'structure' && value.expr !== expr) return pathsIn(value.expr, value.place, evaluate, depth + 1)
    const made = value.kind === 'library' ? value.call : null
    return made && made.expr !== expr ? pathsIn(made.expr, made.place, evaluate, depth + 1) : []
  })
}

/** `open('config.yaml')`: a file whose path is known only by its call */
export const isOpening = (expr: Call): boolean => expr.callee.type === 'name' && expr.callee.name === 'open' && expr.args.length > 0

/** The configuration that `@hydra.main(config_path=…, config_name=…)` gives a function, its groups in their places. */
export function composedConfiguration(scope: Scope, place: Place, world: World): readonly Value[] {
  const decorator = scope.decorators.find((it): it is Call => it.type === 'call' && lastName(it.callee) === 'main')
  const text = (name: string) => {
    const value = decorator?.args.find((arg) => arg.name === name)?.value
    return value?.type === 'string' ? value.value : null
  }
  const name = text('config_name')
  if (name === null) return []
  const folder = text('config_path') ?? ''
  const at = (path: string) => world.document(place.file, `${folder ? `${folder}/` : ''}${path.replace(/\.ya?ml$/, '')}.yaml`)
  const main = at(name)
  if (main?.kind !== 'structure' || main.expr.type !== 'dict') return []
  const defaults = main.expr.entries.find((it) => it.key === 'defaults')?.value
  const groups = (defaults?.type === 'list' ? defaults.items : []).flatMap((item) => {
    const [entry] = item.type === 'dict' ? item.entries : []
    const file = entry?.key && entry.value.type === 'string' ? at(`${entry.key.replace(/^override\s+/, '')}/${entry.value.value}`) : null
    return entry?.key && file ? [{ key: entry.key, file }] : []
  })
  // a group's values keep the place of their own file
  return [main, ...groups.flatMap(({ key, file }) => (file.kind === 'structure' ? [{ ...file, expr: wrapped(key, file.expr) }] : []))]
}

const wrapped = (key: string, value: Expr): Expr => ({
  type: 'dict',
  entries: [{ key, value, spread: false, line: value.line }],
  line: value.line,
  endLine: value.endLine,
})
