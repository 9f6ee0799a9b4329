// Languages whose names are seen by package: which files of the repository make up a package, and what a file sees of it without a path.
import type { SourceFile } from '../languages/source-model.ts'
import { ancestors, folderOf } from './modules.ts'

export interface Packages {
  /** the packages (namespaces) that a file is part of; a folder for Go */
  packagesOf(path: string): readonly string[]
  /** the files of a package that may declare a name, those nearest to `from` */
  declaring(from: string, pkg: string, name: string): readonly string[]
  /** files of the packages of a file */
  neighbours(path: string): readonly string[]
  /** the folder of the repository that a Go import path names, seen from a file, or null */
  folderOfImport(from: string, path: string): string | null
  /** a source file of a Go folder */
  fileIn(folder: string): string | null
  /** namespaces that are open in all files of a C# project */
  globalUsings(path: string): readonly string[]
  /** names that a file may declare; for Go the folder's own */
  declaredIn(path: string): ReadonlySet<string>
}

type Text = (path: string) => string | null

const packaged = /\.(java|kt|cs|go)$/

/** Whether a language sees names by package, without naming a file. */
export const isPackaged = ({ language }: Pick<SourceFile, 'language'>): boolean =>
  language === 'java' || language === 'kotlin' || language === 'csharp' || language === 'go'

const declarations =
  /\b(?:class|interface|record|enum|object|struct|typealias|delegate|fun|val|var|const)\s+(?:<[^>\n]{0,80}>\s*)?(?:[\w<>?]{1,80}\.)?(\w+)|\s(\w+)(?:<[^>\n(]{0,80}>)?\(\s*this\s+\w/g
const goDeclarations = /^(?:func|type|var|const)\s+(\w+)|^\t(\w+)(?:,[^\n=]{0,80}|\s+[\w.*[\]]{1,60})?\s*(?:=|$)|^\t(\w+)$/gm

/** `sources` are the files with names in them, `every` also manifests. */
export function createPackages(sources: readonly string[], text: Text, every: readonly string[] = sources): Packages {
  const own = sources.filter((path) => packaged.test(path))
  let index: ReadonlyMap<string, readonly string[]> | undefined
  const packages = new Map<string, readonly string[]>()
  const declared = new Map<string, ReadonlySet<string>>()
  const found = new Map<string, readonly string[]>()

  const packagesOf = (path: string): readonly string[] => {
    let names = packages.get(path)
    if (!names) {
      names = path.endsWith('.go') ? [folderOf(path)] : readPackages(path, text(path) ?? '')
      packages.set(path, names)
    }
    return names
  }

  const filesOf = (pkg: string): readonly string[] => {
    if (!index) {
      const built = new Map<string, string[]>()
      for (const path of own) {
        for (const name of packagesOf(path)) {
          const key = `${kindOf(path)}:${name}`
          const list = built.get(key)
          if (list) list.push(path)
          else built.set(key, [path])
        }
      }
      index = built
    }
    return index.get(pkg) ?? []
  }

  const declaredIn = (path: string): ReadonlySet<string> => {
    let names = declared.get(path)
    if (!names) {
      const pattern = path.endsWith('.go') ? goDeclarations : declarations
      names = new Set([...(text(path) ?? '').matchAll(pattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? ''))
      declared.set(path, names)
    }
    return names
  }

  const modules = lazily(() => readGoModules(every, text))
  const usings = lazily(() => readGlobalUsings(every, text))

  return {
    packagesOf,
    declaredIn,
    declaring(from, pkg, name) {
      const key = `${from}\0${pkg}\0${name}`
      let list = found.get(key)
      if (!list) {
        const all = filesOf(`${kindOf(from)}:${pkg}`).filter((path) => declaredIn(path).has(name))
        const near = Math.max(...all.map((path) => shared(from, path)))
        list = all.filter((path) => shared(from, path) === near)
        found.set(key, list)
      }
      return list
    },
    neighbours: (path) => packagesOf(path).flatMap((name) => filesOf(`${kindOf(path)}:${name}`)),
    folderOfImport(from, path) {
      for (const { folder, module } of modules()) {
        if (path !== module && !path.startsWith(`${module}/`)) continue
        const rest = path.slice(module.length + 1)
        const target = folder && rest ? `${folder}/${rest}` : folder || rest
        if (filesOf(`go:${target}`).length && target !== folderOf(from)) return target
      }
      return null
    },
    fileIn: (folder) => filesOf(`go:${folder}`).find((path) => !path.endsWith('_test.go')) ?? null,
    globalUsings: (path) => usings().flatMap(({ folder, namespace }) => (!folder || path.startsWith(`${folder}/`) ? [namespace] : [])),
  }
}

/** Java and Kotlin share their packages. */
const kindOf = (path: string): string => (path.endsWith('.go') ? 'go' : path.endsWith('.cs') ? 'cs' : 'jvm')

function readPackages(path: string, source: string): string[] {
  if (path.endsWith('.cs')) {
    const names = [...source.matchAll(/^[ \t]*namespace\s+([\w.]+)/gm)].map((match) => match[1] ?? '')
    return names.length ? [...new Set(names)] : ['']
  }
  return [/^\s*package\s+([\w.`]+)/m.exec(source)?.[1]?.replace(/`/g, '') ?? '']
}

/** how many folders two paths share */
function shared(a: string, b: string): number {
  const left = a.split('/')
  const right = b.split('/')
  let count = 0
  while (count < left.length && left[count] === right[count]) count++
  return count
}

function readGoModules(paths: readonly string[], text: Text): { folder: string; module: string }[] {
  return paths
    .filter((path) => /(^|\/)go\.mod$/.test(path))
    .flatMap((path) => {
      const module = /^module\s+(\S+)/m.exec(text(path) ?? '')?.[1]
      return module ? [{ folder: folderOf(path), module: module.replace(/^"|"$/g, '') }] : []
    })
}

/** `global using A.B;` and `<Using Include="A.B" />`, for the project that they stand in */
function readGlobalUsings(paths: readonly string[], text: Text): { folder: string; namespace: string }[] {
  const projects = new Set(paths.filter((path) => path.endsWith('.csproj')).map(folderOf))
  return paths.flatMap((path) => {
    const pattern = path.endsWith('.cs')
      ? /^\s*global\s+using\s+([\w.]+)\s*;/gm
      : /\.(csproj|props)$/.test(path)
        ? /<Using\s+Include="([\w.]+)"/g
        : null
    const source = pattern ? (text(path) ?? '') : ''
    if (!pattern || !/global\s+using|<Using/.test(source)) return []
    const folder = path.endsWith('.cs') ? (ancestors(path).find((it) => projects.has(it)) ?? folderOf(path)) : folderOf(path)
    return [...source.matchAll(pattern)].map((match) => ({ folder, namespace: match[1] ?? '' }))
  })
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
