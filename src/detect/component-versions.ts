// The version of each library among the components: what a lock file fixes, else what a manifest names exactly.
import type { Context } from './context.ts'
import type { DependenciesFact, Registry } from './dependencies.ts'

export interface ComponentVersions {
  /** null where none is fixed, or the component is no library of this repository's manifests */
  of(kind: string, name: string): string | null
}

const registries = { pypi: 'pypi', npm: 'npm', maven: 'maven', nuget: 'nuget', go: 'go', gem: null, cargo: 'cargo' } as const satisfies Record<
  string,
  Registry | null
>

export function detect(context: Context): ComponentVersions {
  const dependencies = context.fact('dependencies')
  const packages = new Map<string, { readonly registry: Registry; readonly name: string }[]>()
  for (const signature of context.catalogue.signatures) {
    const own = Object.entries(signature.packages).flatMap(([word, names]) => {
      const registry = registries[word as keyof typeof registries]
      return registry ? names.map((name) => ({ registry, name })) : []
    })
    for (const { kind, name } of signature.components) packages.set(`${kind} ${name}`, [...(packages.get(`${kind} ${name}`) ?? []), ...own])
  }
  return {
    of(kind, name) {
      // a service has no version, and that of its client is not its own
      if (kind === 'provider' || kind === 'embedding_model') return null
      const own = packages.get(`${kind} ${name}`) ?? []
      // the package of the component's own name speaks for it before its integrations do
      const ordered = [...own.filter((it) => it.name === name), ...own.filter((it) => it.name !== name)]
      for (const it of ordered) {
        const version = versionOf(it.name, it.registry, dependencies)
        if (version !== null) return version
      }
      return null
    },
  }
}

function versionOf(name: string, registry: Registry, { declared, locks, locked }: DependenciesFact): string | null {
  const uses = declared(name, registry)
  if (!uses.length) return null
  for (const lock of locks) {
    const version = lock.registry === registry ? locked(name, lock)?.version : undefined
    if (version) return version
  }
  const exact = uses.find((it) => it.pin === 'exact' && it.range !== null)
  return exact?.range?.replace(/^\s*[=v]*\s*/, '').trim() || null
}
