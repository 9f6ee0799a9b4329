// Methods that a C# library gives to every value where one of its namespaces or packages is in use.
import type { Signature } from '../../catalogue/schema.ts'
import type { Scope, SourceFile } from '../../languages/source-model.ts'
import type { Library } from '../../resolve/library.ts'
import type { Packages } from '../../resolve/packages.ts'
import type { Context } from '../context.ts'

/** The namespace under which the catalogue knows a method of this name, seen from a file; null where no such library is in use. */
export function extensionNamespaces(context: Context, library: Library): (name: string, file: SourceFile) => string | null {
  const declared = new Map<Signature, boolean>()
  const isDeclared = (signature: Signature): boolean => {
    let known = declared.get(signature)
    if (known === undefined) {
      const { declares } = context.fact('dependencies')
      known = (signature.packages.nuget ?? []).some((name) => declares(name, 'nuget'))
      declared.set(signature, known)
    }
    return known
  }
  return (name, file) => {
    for (const signature of library.extensions('cs', name)) {
      const namespaces = signature.modules.flatMap((it) => (it.startsWith('cs:') ? [it.slice(3)] : []))
      const isOpen = file.imports.some(({ module }) => namespaces.some((it) => module === it || module.startsWith(`${it}.`)))
      if (namespaces[0] && (isOpen || isDeclared(signature))) return namespaces[0]
    }
    return null
  }
}

interface Method {
  readonly scope: Scope
  readonly file: SourceFile
}

/** The repository's own extension methods by name, whatever they are called on. */
export function ownExtensions(
  paths: readonly string[],
  packages: Packages,
  file: (path: string) => SourceFile | null,
): (name: string, from: SourceFile) => readonly Method[] {
  const sources = paths.filter((path) => path.endsWith('.cs'))
  const found = new Map<string, readonly Method[]>()
  return (name) => {
    let methods = found.get(name)
    if (!methods) {
      methods = sources.filter((path) => packages.declaredIn(path).has(name)).flatMap((path) => methodsIn(file(path), name))
      found.set(name, methods)
    }
    return methods
  }
}

const methodsIn = (file: SourceFile | null, name: string): Method[] =>
  (file?.root.body ?? []).flatMap((statement) =>
    !file || statement.type !== 'definition'
      ? []
      : statement.scope.body.flatMap((member) =>
          member.type === 'definition' &&
          member.scope.name === name &&
          member.scope.decorators.some((it) => it.type === 'name' && it.name === 'extension')
            ? [{ scope: member.scope, file }]
            : [],
        ),
  )
