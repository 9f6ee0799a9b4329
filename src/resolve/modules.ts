// Which file of the repository an import names. Python: packages below any folder that leads to the importing file;
// JavaScript: relative paths, aliases of tsconfig, workspaces.
import { plainYaml } from '../snapshot/yaml.ts'

export interface ModuleResolver {
  /** the repository's file that `module`, imported in `from`, names; null where it is a library's */
  resolve(from: string, module: string): string | null
}

type Text = (path: string) => string | null

const extensions = ['.ts', '.tsx', '.js', '.jsx', '.mjs', '.cjs', '.mts', '.cts']
const scriptSuffixes = ['', ...extensions, ...extensions.map((it) => `/index${it}`), '/src/index.ts', '/src/index.js']
const aliasPrefixes = ['@/', '~/', '~~/', '#/', '$lib/', 'src/']

/** `isLibrary` tells the names of libraries that a module of the repository must not shadow by lying beside the importing file. */
export function createModuleResolver(paths: readonly string[], text: Text, isLibrary: (module: string) => boolean = () => false): ModuleResolver {
  const known = new Set(paths)
  const pythonPaths = paths.filter((path) => path.endsWith('.py'))
  const packages = new Set(pythonPaths.map(folderOf))
  const byModule = new Map<string, string[]>()
  for (const path of pythonPaths) {
    const list = byModule.get(moduleName(path))
    if (list) list.push(path)
    else byModule.set(moduleName(path), [path])
  }
  const memo = new Map<string, string | null>()
  let aliases: readonly Alias[] | undefined
  let workspaces: readonly (readonly [string, string])[] | undefined

  const pythonFile = (stem: string): string | null =>
    [`${stem}.py`, stem ? `${stem}/__init__.py` : '__init__.py', `${stem}.pyi`].find((it) => known.has(it)) ?? null

  const python = (from: string, module: string): string | null => {
    const dots = /^\.*/.exec(module)?.[0].length ?? 0
    const rest = module.slice(dots).split('.').filter(Boolean).join('/')
    const folders = ancestors(from)
    if (dots) {
      const base = folders[dots - 1]
      return base === undefined ? null : pythonFile(join(base, rest))
    }
    // a folder with __init__.py is a package, no root of imports; scripts run from inside one still see their neighbours
    const inPackage = (folder: string) => known.has(join(folder, '__init__.py'))
    const roots = [...folders.filter((folder) => !inPackage(folder)), ...(isLibrary(module.split('.')[0] ?? module) ? [] : folders.filter(inPackage))]
    for (const folder of roots) {
      const found = pythonFile(join(folder, rest)) ?? pythonFile(join(folder, `src/${rest}`))
      if (found && found !== from) return found
    }
    return isLibrary(module.split('.')[0] ?? module) ? null : (onlyFile(rest, from) ?? movedTogether(rest, from, roots))
  }

  /** code that moved out of a package of the repository still names it: the module of that name beside the file */
  const movedTogether = (rest: string, from: string, roots: readonly string[]): string | null => {
    const [owner = '', ...inside] = rest.split('/')
    const isOwn = roots.some((folder) => packages.has(join(folder, owner)) || packages.has(join(folder, `src/${owner}`)))
    const beside = inside.length && isOwn ? pythonFile(join(folderOf(from), inside.join('/'))) : null
    return beside === from ? null : beside
  }

  /** the one file anywhere whose path ends like the module: a folder that PYTHONPATH names, a package of the same repository */
  const onlyFile = (rest: string, from: string): string | null => {
    const endings = [`/${rest}.py`, `/${rest}/__init__.py`]
    const found = (byModule.get(moduleName(endings[0] ?? '')) ?? []).filter(
      (path) => path !== from && endings.some((ending) => path.endsWith(ending)),
    )
    return found.length === 1 ? (found[0] ?? null) : null
  }

  const scriptFile = (stem: string): string | null => {
    const direct = scriptSuffixes.find((suffix) => known.has(stem + suffix))
    if (direct !== undefined) return stem + direct
    const bare = stem.replace(/\.(js|jsx|mjs|cjs)$/, '')
    const typed = bare === stem ? undefined : ['.ts', '.tsx', '.mts', '.cts'].find((suffix) => known.has(bare + suffix))
    return typed === undefined ? null : bare + typed
  }

  const script = (from: string, module: string): string | null => {
    if (module.startsWith('.')) return scriptFile(normalise(join(folderOf(from), module)))
    aliases ??= readAliases(paths, text)
    for (const alias of aliases) {
      const rest = from.startsWith(alias.scope) ? alias.match(module) : null
      if (rest === null) continue
      for (const target of alias.targets) {
        const found = scriptFile(
          normalise(
            join(
              alias.base,
              target.replace('*', () => rest),
            ),
          ),
        )
        if (found) return found
      }
    }
    workspaces ??= readWorkspaces(paths, text)
    for (const [name, folder] of workspaces) {
      if (module !== name && !module.startsWith(`${name}/`)) continue
      const rest = module.slice(name.length + 1)
      const stems = rest ? [rest, `src/${rest}`] : ['src/index', 'index', 'src/main', 'lib/index']
      for (const stem of stems) {
        const found = scriptFile(join(folder, stem))
        if (found) return found
      }
    }
    const prefix = aliasPrefixes.find((it) => module.startsWith(it))
    if (!prefix) return null
    const rest = prefix === '$lib/' ? `lib/${module.slice(prefix.length)}` : module.slice(prefix.length)
    for (const folder of ancestors(from)) {
      const found = scriptFile(join(folder, rest)) ?? scriptFile(join(folder, `src/${rest}`)) ?? scriptFile(join(folder, `app/${rest}`))
      if (found) return found
    }
    return null
  }

  return {
    resolve(from, module) {
      const key = `${from}\0${module}`
      let found = memo.get(key)
      if (found === undefined) {
        found = /\.(py|pyi|ipynb)$/.test(from) ? python(from, module) : /\.(java|kt|cs|go)$/.test(from) ? null : script(from, module)
        memo.set(key, found)
      }
      return found
    },
  }
}

/** the last part of a module's name: that of the file, or of the folder for `__init__.py` */
const moduleName = (path: string): string => {
  const parts = path.replace(/(\/__init__)?\.py$/, '').split('/')
  return parts.at(-1) ?? ''
}

interface Alias {
  readonly scope: string
  readonly base: string
  readonly match: (module: string) => string | null
  readonly targets: readonly string[]
}

function readAliases(paths: readonly string[], text: Text): Alias[] {
  const aliases: Alias[] = []
  for (const path of paths) {
    if (!/(^|\/)(tsconfig|jsconfig)[\w.-]*\.json$/.test(path)) continue
    const options = record(record(readJsonc(text(path)))['compilerOptions'])
    const folder = folderOf(path)
    const base = normalise(join(folder, typeof options['baseUrl'] === 'string' ? options['baseUrl'] : '.'))
    for (const [pattern, targets] of Object.entries(record(options['paths']))) {
      const [before = '', after] = pattern.split('*')
      const match = (module: string): string | null => {
        if (after === undefined) return module === pattern ? '' : null
        return module.startsWith(before) && module.endsWith(after) ? module.slice(before.length, module.length - after.length) : null
      }
      aliases.push({
        scope: folder ? `${folder}/` : '',
        base,
        match,
        targets: Array.isArray(targets) ? targets.filter((it) => typeof it === 'string') : [],
      })
    }
  }
  return aliases.sort((a, b) => b.scope.length - a.scope.length)
}

function readWorkspaces(paths: readonly string[], text: Text): [string, string][] {
  const names: [string, string][] = []
  for (const path of paths) {
    if (!path.endsWith('/package.json')) continue
    const name = record(readJsonc(text(path)))['name']
    if (typeof name === 'string' && name) names.push([name, folderOf(path)])
  }
  return names
}

/** JSON with comments and trailing commas: YAML's flow syntax covers the rest once line comments are gone. */
function readJsonc(source: string | null): unknown {
  if (!source || source.length > 200_000) return null
  try {
    return JSON.parse(source)
  } catch {
    return plainYaml(source.replace(/^\s*\/\/.*$/gm, '').replace(/,\s*\/\/[^"\n]*$/gm, ','))
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const record = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {})

export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

const join = (folder: string, rest: string): string => (folder && rest ? `${folder}/${rest}` : folder || rest)

/** The folder of a file and each folder above it, nearest first, '' last. */
export function ancestors(path: string): string[] {
  const parts = path.split('/').slice(0, -1)
  return [...parts.map((_, i) => parts.slice(0, parts.length - i).join('/')), '']
}

function normalise(path: string): string {
  const out: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') out.pop()
    else if (part && part !== '.') out.push(part)
  }
  return out.join('/')
}
