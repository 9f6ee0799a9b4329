// Which source files can matter: those that use a library of the catalogue, and their neighbours.
import type { LanguageTag } from '../../catalogue/schema.ts'
import type { Packages } from '../../resolve/packages.ts'
import type { Context } from '../context.ts'
import { declaredWith, saysAny, sends } from './addresses.ts'
import { packagedImports, packagedNeighbours } from './packaged.ts'

const importLine =
  /^[ \t]*(?:from\s+([\w.]+)\s+import\s+(\([^)]{0,2000}\)|[^\n#]{1,500})|import\s+([\w.]+(?:\s+as\s+\w+)?(?:\s*,\s*[\w.]+(?:\s+as\s+\w+)?)*))|(?:from\s*|import\s*\(?\s*|require\s*\(\s*)["']([^"'\n]{1,200})["']/gm

/** models that the platform hands to the code without an import: Workers AI, Supabase edge functions */
const bindings = /\.AI\.run\(|\bSupabase\.ai\.Session\b/

/** one library for every service of a cloud: `boto3.client("bedrock-runtime")` */
const cloudServices = /["'](?:bedrock|sagemaker|runtime\.sagemaker|comprehend)[\w.-]{0,30}\\?["']/

/** paths and the port that only a model server has */
const serverPaths = ['chat/completions', '/api/generate', '/v1/embeddings', '/v1/messages', '/v1/realtime', '/openai/realtime', '/api/chat', ':11434']

/** Files that import a library of the catalogue or speak to a host of it, and their neighbours in the import graph: as many as `most` characters hold. */
export function relevantFiles(
  context: Context,
  sources: readonly string[],
  resolve: (from: string, module: string) => string | null,
  packages: Packages,
  most: number,
): { readonly relevant: readonly string[]; readonly leftOut: readonly string[] } {
  const roots = new Set(context.catalogue.signatures.flatMap((signature) => signature.modules))
  const hosts = context.catalogue.signatures
    .flatMap((signature) => signature.hosts)
    .map((host) => host.replace(/^\*\.?|\/.*$/g, ''))
    .filter((host) => host.includes('.') && !host.includes('*'))
  const hostPattern = new RegExp([...new Set(hosts), ...serverPaths].map((text) => text.replace(/[.]/g, '\\.')).join('|'))
  const imports = new Map<string, string[]>()
  const seeds = new Set<string>()
  /** files that name a host and send nothing themselves: what they declare with it counts where others use it */
  const addresses = new Map<string, ReadonlySet<string> | null>()
  const addHost = (path: string, text: string) => {
    if (seeds.has(path)) return
    if (sends.test(text)) seeds.add(path)
    else addresses.set(path, declaredWith(text, hostPattern))
  }
  for (const path of sources) {
    const text = context.text(path)
    if (text === null) continue
    const own = packagedImports(path, text)
    if (own) {
      if (own.some(({ tag, module }) => isLibraryImport(module, tag, roots)) || hostPattern.test(text)) seeds.add(path)
      continue
    }
    const isPython = /\.(py|pyi|ipynb)$/.test(path)
    const source = path.endsWith('.ipynb') ? text.replace(/\\n",?/g, '').replace(/^\s*"/gm, '') : text
    const targets: string[] = []
    for (const match of source.matchAll(importLine)) {
      const modules = isPython ? pythonModules(match[1], match[2], match[3]) : [match[4] ?? '']
      for (const module of modules) {
        if (!module) continue
        if (isLibraryImport(module, isPython ? 'py' : 'js', roots)) seeds.add(path)
        const target = resolve(path, module)
        if (target) targets.push(target)
      }
    }
    if (hostPattern.test(source)) addHost(path, source)
    if (isPython ? /\bboto3\b/.test(source) && cloudServices.test(source) : bindings.test(source)) seeds.add(path)
    imports.set(path, targets)
  }
  const importers = new Map<string, string[]>()
  for (const [path, targets] of imports) for (const target of targets) importers.set(target, [...(importers.get(target) ?? []), path])
  const users = [...addresses].flatMap(([path, names]) =>
    (importers.get(path) ?? []).filter((user) => names === null || saysAny(context.text(user) ?? '', names)),
  )
  for (const path of users) if (sends.test(context.text(path) ?? '')) seeds.add(path)
  const reached = new Set([...seeds, ...addresses.keys(), ...users])
  const queue = [...seeds]
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    for (const next of importers.get(path) ?? []) {
      if (reached.has(next)) continue
      reached.add(next)
      queue.push(next)
    }
  }
  const used = [...reached].flatMap((path) => imports.get(path) ?? [])
  for (const path of used) reached.add(path)
  for (const path of packagedNeighbours(context, [...seeds], sources, packages)) reached.add(path)
  const paths = context.fact('paths')
  const rank = (path: string) => (paths.classOf(path) === 'application' ? 0 : 1)
  const all = sources.filter((path) => reached.has(path)).sort((a, b) => rank(a) - rank(b))
  // users of a library first: their neighbours only tell what they are given
  const order = [...all].sort((a, b) => rank(a) - rank(b) || Number(seeds.has(b)) - Number(seeds.has(a)))
  const kept = new Set<string>()
  let length = 0
  for (const path of order) {
    length += codeLength(path, context.text(path) ?? '')
    if (length > most) break
    kept.add(path)
  }
  return { relevant: all.filter((path) => kept.has(path)), leftOut: all.filter((path) => !kept.has(path)) }
}

/** Characters of code, about: most of a large notebook is output. */
export const codeLength = (path: string, text: string): number => (path.endsWith('.ipynb') ? Math.min(text.length, mostOfNotebook) : text.length)

const mostOfNotebook = 60_000

/** the modules of `from a import b, c` (a, a.b, a.c: a name may be a submodule) and of `import a.b, c` */
function pythonModules(from: string | undefined, names: string | undefined, whole: string | undefined): string[] {
  const first = (list: string | undefined) =>
    (list ?? '')
      .replace(/[()\\]/g, ' ')
      .split(',')
      .map((it) => it.trim().split(/\s/)[0] ?? '')
      .filter(Boolean)
  if (from === undefined) return first(whole)
  return [from, ...first(names).map((name) => (from.endsWith('.') ? `${from}${name}` : `${from}.${name}`))]
}

function isLibraryImport(module: string, tag: LanguageTag, roots: ReadonlySet<string>): boolean {
  const separator = tag === 'js' || tag === 'go' ? '/' : '.'
  const parts = module.split(separator)
  return parts.some((_, i) => {
    const head = parts.slice(0, i + 1).join(separator)
    return roots.has(`${tag}:${head}`) || (tag === 'kt' && roots.has(`java:${head}`))
  })
}
