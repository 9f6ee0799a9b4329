// Neighbours of a file in a language with packages: files that see each other by package or import and name what the other declares.
import type { LanguageTag } from '../../catalogue/schema.ts'
import type { Packages } from '../../resolve/packages.ts'
import type { Context } from '../context.ts'

interface Line {
  readonly tag: LanguageTag
  readonly module: string
}

const lines: readonly { readonly tag: LanguageTag; readonly paths: RegExp; readonly pattern: RegExp }[] = [
  { tag: 'java', paths: /\.java$/, pattern: /^\s*import\s+(?:static\s+)?([\w.]+)/gm },
  { tag: 'kt', paths: /\.kt$/, pattern: /^\s*import\s+([\w.]+)/gm },
  { tag: 'cs', paths: /\.cs$/, pattern: /^\s*(?:global\s+)?using\s+(?:static\s+)?(?:\w+\s*=\s*)?([\w.]+)/gm },
  { tag: 'go', paths: /\.go$/, pattern: /^\s*(?:import\s+)?(?:[\w.]+\s+)?"([\w./@-]+)"/gm },
]

/** What a file of a language with packages imports; null for the others. */
export function packagedImports(path: string, text: string): readonly Line[] | null {
  const kind = lines.find((it) => it.paths.test(path))
  return kind ? [...text.matchAll(kind.pattern)].map((match) => ({ tag: kind.tag, module: (match[1] ?? '').replace(/\.$/, '') })) : null
}

/** The files that the seeds lead to: those that use what they declare, as far as that goes, and those that all these use. */
export function packagedNeighbours(context: Context, seeds: readonly string[], sources: readonly string[], packages: Packages): string[] {
  const started = seeds.filter((path) => lines.some((it) => it.paths.test(path)))
  if (!started.length) return []
  const own = sources.filter((path) => lines.some((it) => it.paths.test(path)))
  const words = new Map<string, ReadonlySet<string>>()
  const wordsOf = (path: string): ReadonlySet<string> => {
    let set = words.get(path)
    if (!set) {
      set = new Set((context.text(path) ?? '').match(/[A-Za-z_]\w+/g) ?? [])
      words.set(path, set)
    }
    return set
  }
  /** packages whose names a file sees, by the key of a language and a package */
  const opened = new Map<string, readonly string[]>()
  const openIn = (path: string): readonly string[] => {
    let list = opened.get(path)
    if (!list) {
      list = seenPackages(context, path, packages)
      opened.set(path, list)
    }
    return list
  }
  const members = new Map<string, string[]>()
  const viewers = new Map<string, string[]>()
  const push = (map: Map<string, string[]>, key: string, path: string) => {
    const list = map.get(key)
    if (list) list.push(path)
    else map.set(key, [path])
  }
  for (const path of own) {
    for (const pkg of packages.packagesOf(path)) push(members, keyOf(path, pkg), path)
    for (const key of openIn(path)) push(viewers, key, path)
  }
  const names = (path: string, other: string): boolean => {
    const said = wordsOf(path)
    for (const name of packages.declaredIn(other)) if (said.has(name)) return true
    return false
  }
  const isNear = projectsOf(context)
  const near = (path: string, all: readonly string[]) => all.filter((it) => it !== path && isNear(path, it))
  const reached = new Set(started)
  const queue = [...started]
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    for (const pkg of packages.packagesOf(path)) {
      for (const next of near(path, viewers.get(keyOf(path, pkg)) ?? [])) {
        if (reached.has(next) || !names(next, path)) continue
        reached.add(next)
        queue.push(next)
      }
    }
  }
  const used = [...reached].flatMap((path) =>
    openIn(path).flatMap((key) => near(path, members.get(key) ?? []).filter((next) => !reached.has(next) && names(path, next))),
  )
  return [...new Set([...reached, ...used])]
}

const keyOf = (path: string, pkg: string): string => `${path.endsWith('.go') ? 'go' : path.endsWith('.cs') ? 'cs' : 'jvm'}:${pkg}`

/** files of two independent applications in one repository may share a package's name: they share no root of sources, and neither is built with the other */
function projectsOf(context: Context): (a: string, b: string) => boolean {
  const roots = new Map<string, string | null>()
  const rootOf = (path: string): string | null => {
    let root = roots.get(path)
    if (root === undefined) {
      root = /^(.*?)(^|\/)src\/(main|test)\//.exec(path)?.[1] ?? null
      roots.set(path, root)
    }
    return root
  }
  const pairs = new Map<string, Map<string, boolean>>()
  const belong = (left: string, right: string): boolean => {
    const known = pairs.get(left) ?? new Map<string, boolean>()
    pairs.set(left, known)
    let same = known.get(right)
    if (same === undefined) {
      same = left.split('/')[0] === right.split('/')[0] || isBuiltWith(left, right, context) || isBuiltWith(right, left, context)
      known.set(right, same)
    }
    return same
  }
  return (a, b) => {
    const [left, right] = [rootOf(a), rootOf(b)]
    return left === null || right === null || left === right || belong(left, right)
  }
}

/** `implementation(project(":core-network"))`, `projects.coreNetwork`, `<artifactId>core-network</artifactId>` */
function isBuiltWith(module: string, other: string, context: Context): boolean {
  const name = other.split('/').at(-1) ?? ''
  if (!name) return false
  const accessor = `projects.${other.replaceAll('/', '.').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`
  return ['build.gradle.kts', 'build.gradle', 'pom.xml'].some((file) => {
    const text = context.text(module ? `${module}/${file}` : file)
    return (
      text !== null && (text.includes(`:${name}"`) || text.includes(`:${name}'`) || text.includes(accessor) || text.includes(`<artifactId>${name}<`))
    )
  })
}

function seenPackages(context: Context, path: string, packages: Packages): string[] {
  const imports = packagedImports(path, context.text(path) ?? '') ?? []
  const own = packages.packagesOf(path)
  if (path.endsWith('.go'))
    return [...own, ...imports.flatMap(({ module }) => packages.folderOfImport(path, module) ?? [])].map((pkg) => keyOf(path, pkg))
  const modules = imports.map((it) => it.module)
  const around = path.endsWith('.cs')
    ? own.flatMap((name) => name.split('.').map((_, at, parts) => parts.slice(0, parts.length - at).join('.')))
    : own
  const parents = path.endsWith('.cs') ? [...packages.globalUsings(path), ''] : modules.flatMap((module) => [cut(module), cut(cut(module))])
  return [...new Set([...around, ...modules, ...parents])].map((pkg) => keyOf(path, pkg))
}

const cut = (name: string): string => name.slice(0, Math.max(0, name.lastIndexOf('.')))
