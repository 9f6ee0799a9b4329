// Files of application code that call a model, by the call inventory; in a language where it finds no call, those that import a model library.

import type { Signature } from '../catalogue/schema.ts'
import type { Context, Evidence } from './context.ts'
import type { Registry } from './dependencies/model.ts'
import { groupBy } from './group.ts'

export interface ModelCode {
  readonly path: string
  /** the first call, or the first line that imports a model library */
  readonly line: number
  readonly registry: Registry
  /** signatures whose library the file imports */
  readonly libraries: readonly Signature[]
}

export interface ModelCodeFact {
  /** application code, sorted by path */
  readonly files: readonly ModelCode[]
  /** versions of provider APIs named in application code: in a URL, a header, an argument */
  readonly apiVersions: readonly Evidence[]
}

interface Tongue {
  readonly tag: string
  readonly registry: Registry
  readonly files: RegExp
  readonly imports: RegExp
}

const tongues: readonly Tongue[] = [
  { tag: 'py', registry: 'pypi', files: /\.(py|ipynb)$/, imports: /^[\s"]*(?:from|import)\s+([\w.]+)/ },
  { tag: 'js', registry: 'npm', files: /\.([cm]?[jt]sx?|vue|svelte)$/, imports: /(?:\bfrom|\bimport|\brequire\()\s*\(?["']([^"']+)["']/ },
  { tag: 'java', registry: 'maven', files: /\.java$/, imports: /^\s*import\s+(?:static\s+)?([\w.]+)/ },
  { tag: 'kt', registry: 'maven', files: /\.kt$/, imports: /^\s*import\s+([\w.]+)/ },
  { tag: 'cs', registry: 'nuget', files: /\.cs$/, imports: /^\s*(?:global\s+)?using\s+(?:static\s+)?([\w.]+)\s*;/ },
  { tag: 'go', registry: 'go', files: /\.go$/, imports: /^\s*(?:import\s+)?(?:[\w.]+\s+)?"([\w./-]+)"/ },
]

const callRoles = new Set(['construct', 'chat', 'completion', 'embedding', 'rerank', 'image', 'audio', 'train', 'classify'])

export function detect(context: Context): ModelCodeFact {
  const imported = importing(context)
  const called = groupBy(context.fact('calls').application, (it) => it.path)
  const files = [...called].flatMap(([path, calls]): ModelCode[] => {
    const registry = tongues.find((it) => it.files.test(path))?.registry
    const known = imported.find((it) => it.path === path)
    // a file of raw requests has no SDK, whatever types it imports; a client that a module of its own builds is known by its calls
    const rules = calls.filter((it) => it.site.host === undefined).map((it) => it.site.rule.signature)
    const libraries = !rules.length
      ? []
      : known?.libraries.length
        ? known.libraries
        : [...new Set(rules.filter((it) => it.packages[registry ?? 'npm']?.length))]
    return registry ? [{ path, line: Math.min(...calls.map((it) => it.line)), registry, libraries }] : []
  })
  const registries = new Set(files.map((it) => it.registry))
  const others = imported.filter((it) => !registries.has(it.registry))
  return { files: [...files, ...others].sort((a, b) => (a.path < b.path ? -1 : 1)), apiVersions: readApiVersions(context) }
}

function importing(context: Context): ModelCode[] {
  const paths = context.fact('paths')
  const signatures = context.catalogue.signatures.filter((it) => it.symbols.some((symbol) => callRoles.has(symbol.role)))
  const rootsOf = new Map(tongues.map((tongue) => [tongue, groupBy(modulesOf(tongue, signatures), ({ root }) => headOf(root))]))
  return paths.of('application').flatMap((path): ModelCode[] => {
    const tongue = tongues.find((it) => it.files.test(path))
    const content = tongue ? context.text(path) : null
    if (!tongue || content === null) return []
    const roots = rootsOf.get(tongue)
    let line = 0
    const found = new Set<Signature>()
    for (const [index, raw] of content.split('\n').entries()) {
      const module = tongue.imports.exec(raw.slice(0, 300))?.[1]
      if (!module) continue
      for (const { root, signature } of roots?.get(headOf(module)) ?? []) {
        if (module !== root && !module.startsWith(`${root}.`) && !module.startsWith(`${root}/`)) continue
        found.add(signature)
        line ||= index + 1
      }
    }
    return found.size ? [{ path, line, registry: tongue.registry, libraries: [...found] }] : []
  })
}

const modulesOf = (tongue: Tongue, signatures: readonly Signature[]) =>
  signatures.flatMap((signature) =>
    signature.modules.flatMap((module) => {
      const [tag, root] = [module.slice(0, module.indexOf(':')), module.slice(module.indexOf(':') + 1)]
      return tag === tongue.tag || (tag === 'java' && tongue.tag === 'kt') ? [{ root, signature }] : []
    }),
  )

/** `langchain` of `langchain.chains`, `@scope` of `@scope/name` */
const headOf = (module: string): string => /^[^./]*/.exec(module)?.[0] ?? ''

const hostOf = (pattern: string): string => pattern.split('/')[0]?.replace(/^[*.]+/, '') ?? ''
/** the path of a raw request whose host stands beside it */
const versionedPath = /["'`]\/(openai\/)?v\d+\w*\/(chat\/completions|completions|responses|messages|embeddings|rerank)\b/
const namedVersion =
  /\b(api[_-]?version|anthropic[_-]version)["']?\s*[=:,]\s*(?:\w+\(\s*["'][\w.-]+["']\s*,\s*|[^"'\n]{0,40}(?:\?\?|\|\|)\s*)?["']\d{4}-\d{2}-\d{2}/i

/** URLs of known hosts with a version segment, and API versions given as a date. */
function readApiVersions(context: Context): Evidence[] {
  const hosts = [...new Set(context.catalogue.signatures.flatMap((it) => it.hosts.map(hostOf)))].filter((it) => it.includes('.') && it.length > 6)
  return context
    .fact('paths')
    .of('application')
    .flatMap((path): Evidence[] => {
      const text = tongues.some((it) => it.files.test(path)) || /\.(bicep|tf|ya?ml|env\w*)$|parameters\.json$/.test(path) ? context.text(path) : null
      if (text === null || text.length > 600_000 || !/api[_-]?version|anthropic[_-]version|https:\/\/|\/v\d/i.test(text)) return []
      return text.split('\n').flatMap((line, index): Evidence[] => {
        if (line.length > 2000 || /^\s*(#|\/\/|\*)/.test(line)) return []
        const url = /https:\/\/([\w.-]+)(\/[\w./-]*)?/.exec(line)
        const versioned =
          url?.[2] !== undefined && /\/(v\d+\w*)(\/|$)/.test(url[2]) && hosts.some((host) => url[1] === host || url[1]?.endsWith(`.${host}`))
        return versioned ||
          (versionedPath.test(line) && hosts.some((host) => text.includes(host))) ||
          (tongues.some((it) => it.files.test(path)) && namedVersion.test(line))
          ? [{ path, line: index + 1, detail: 'names the API version' }]
          : []
      })
    })
}
