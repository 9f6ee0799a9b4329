// What a bare name can stand for in a file of a language with packages: a declaration of the repository, or a library's symbol.
import type { SourceFile } from '../languages/source-model.ts'
import { type Library, tagOf } from './library.ts'
import type { Packages } from './packages.ts'

export type Seen =
  /** a declaration at the top of a file, and the member of it that is meant */
  | { readonly kind: 'declared'; readonly path: string; readonly name: string; readonly member: string | null }
  /** a Go package of the repository, by one of its files */
  | { readonly kind: 'package'; readonly path: string }
  | { readonly kind: 'symbol'; readonly path: string }

/** HTTP clients that are often imported with their whole package, or not at all */
const clients: ReadonlySet<string> = new Set([
  'io.ktor.client.HttpClient', 'okhttp3.OkHttpClient', 'okhttp3.Request', 'java.net.http.HttpClient', 'java.net.http.HttpRequest', 'org.springframework.web.client.RestTemplate', 'org.springframework.web.client.RestClient', 'System.Net.Http.HttpClient', 'System.Net.Http.IHttpClientFactory', 'System.Net.Http.HttpRequestMessage',
]) // biome-ignore format: a list

/** The first answer that there is: explicit imports, the file's own package, what is imported whole. */
export function seenAs(name: string, file: SourceFile, packages: Packages, library: Library): readonly Seen[] {
  if (!name) return []
  if (file.language === 'go') return seenInGo(name, file, packages)
  const own = (pkg: string) => packages.declaring(file.path, pkg, name).map((path): Seen => ({ kind: 'declared', path, name, member: null }))
  const explicit = file.imports
    .filter((it) => it.local === name)
    .flatMap(({ module, name: imported }) => named(file, module, imported ?? '', packages))
  if (explicit.length) return explicit
  for (const pkg of around(file, packages)) {
    const found = own(pkg)
    if (found.length) return found
  }
  const open = [
    ...file.imports.filter((it) => it.name === '*').map((it) => it.module),
    ...(file.language === 'csharp' ? packages.globalUsings(file.path) : []),
  ]
  for (const pkg of open) {
    const found = own(pkg)
    if (found.length) return found
  }
  const implicit = file.language === 'csharp' ? ['System.Net.Http'] : []
  return [...open, ...implicit]
    .filter((pkg) => library.knows(tagOf(file.language), `${pkg}.${name}`) || clients.has(`${pkg}.${name}`))
    .map((pkg) => ({ kind: 'symbol', path: `${pkg}.${name}` }))
}

/** the file's packages; in C# those around them too */
function around(file: SourceFile, packages: Packages): string[] {
  const names = packages.packagesOf(file.path)
  if (file.language !== 'csharp') return [...names]
  return [...new Set([...names.flatMap((name) => name.split('.').map((_, at, parts) => parts.slice(0, parts.length - at).join('.'))), ''])]
}

/** `import a.b.C`, and `import static a.b.C.d`: a member of a class */
function named(file: SourceFile, module: string, name: string, packages: Packages): Seen[] {
  const found = packages.declaring(file.path, module, name).map((path): Seen => ({ kind: 'declared', path, name, member: null }))
  if (found.length) return found
  const cut = module.lastIndexOf('.')
  const owner = module.slice(cut + 1)
  const members = /^[A-Z]/.test(owner) ? packages.declaring(file.path, module.slice(0, Math.max(0, cut)), owner) : []
  if (members.length) return members.map((path) => ({ kind: 'declared', path, name: owner, member: name }))
  return [{ kind: 'symbol', path: `${module}.${name}` }]
}

function seenInGo(name: string, file: SourceFile, packages: Packages): Seen[] {
  const folder = packages.packagesOf(file.path)[0] ?? ''
  const found = packages.declaring(file.path, folder, name).map((path): Seen => ({ kind: 'declared', path, name, member: null }))
  if (found.length) return found
  return file.imports
    .filter((it) => it.local === name)
    .map(({ module }): Seen => {
      const folder = packages.folderOfImport(file.path, module)
      const own = folder === null ? null : packages.fileIn(folder)
      return own === null ? { kind: 'symbol', path: `${module}#` } : { kind: 'package', path: own }
    })
}

/** `a.b.C` written out: a declaration of the repository or a library's symbol. */
export function qualified(path: string, file: SourceFile, packages: Packages, library: Library): readonly Seen[] {
  const cut = path.lastIndexOf('.')
  const [pkg, name] = [path.slice(0, Math.max(0, cut)), path.slice(cut + 1)]
  if (!pkg || !/^[A-Z]/.test(name)) return []
  const own = packages.declaring(file.path, pkg, name).map((it): Seen => ({ kind: 'declared', path: it, name, member: null }))
  if (own.length) return own
  const isSymbol = file.language === 'csharp' ? library.knows('cs', path) : /^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$/.test(pkg)
  return isSymbol ? [{ kind: 'symbol', path }] : []
}
