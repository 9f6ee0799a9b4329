// Files of application code that use a model library. An approximation by imports; the call inventory narrows it to calls.
import type { Signature } from '../catalogue/schema.ts'
import type { Context } from './context.ts'
import type { Registry } from './dependencies/model.ts'

export interface ModelCode {
  readonly path: string
  /** the first line that imports a model library */
  readonly line: number
  readonly registry: Registry
  /** signatures whose library the file imports */
  readonly libraries: readonly Signature[]
}

export interface ModelCodeFact {
  /** application code, sorted by path */
  readonly files: readonly ModelCode[]
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

const callRoles = new Set(['construct', 'chat', 'completion', 'embedding', 'rerank', 'image', 'audio', 'train', 'classify', 'client'])

export function detect(context: Context): ModelCodeFact {
  const paths = context.fact('paths')
  const signatures = context.catalogue.signatures.filter((it) => it.symbols.some((symbol) => callRoles.has(symbol.role)))
  const files = paths.of('application').flatMap((path): ModelCode[] => {
    const tongue = tongues.find((it) => it.files.test(path))
    const content = tongue ? context.text(path) : null
    if (!tongue || content === null) return []
    const roots = signatures.flatMap((signature) =>
      signature.modules.flatMap((module) => {
        const [tag, root] = [module.slice(0, module.indexOf(':')), module.slice(module.indexOf(':') + 1)]
        return tag === tongue.tag || (tag === 'java' && tongue.tag === 'kt') ? [{ root, signature }] : []
      }),
    )
    let line = 0
    const found = new Set<Signature>()
    for (const [index, raw] of content.split('\n').entries()) {
      const module = tongue.imports.exec(raw.slice(0, 300))?.[1]
      if (!module) continue
      for (const { root, signature } of roots) {
        if (module !== root && !module.startsWith(`${root}.`) && !module.startsWith(`${root}/`)) continue
        found.add(signature)
        line ||= index + 1
      }
    }
    return found.size ? [{ path, line, registry: tongue.registry, libraries: [...found] }] : []
  })
  return { files }
}
