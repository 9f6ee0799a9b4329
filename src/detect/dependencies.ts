// Every manifest and lock file of the repository, and which lock covers which manifest.

import type { Context } from './context.ts'
import { readDotnet } from './dependencies/dotnet.ts'
import { readCargo, readGoMod } from './dependencies/go-cargo.ts'
import { readGradle } from './dependencies/gradle.ts'
import { readImageInstalls } from './dependencies/images.ts'
import { installOf, pinnedNames } from './dependencies/installs.ts'
import { readLock } from './dependencies/locks.ts'
import { readMaven } from './dependencies/maven.ts'
import {
  ancestors,
  baseOf,
  type Dependency,
  folderOf,
  isDevelopment,
  type Lock,
  type Manifest,
  pypiName,
  type Registry,
} from './dependencies/model.ts'
import { readCatalogs, readPackageJson } from './dependencies/node.ts'
import { readConda, readPipfile, readPyproject, readRequirements, readSetupCfg } from './dependencies/python.ts'
import { readSetupPy } from './dependencies/setup-py.ts'
import { groupBy } from './group.ts'

export type { Dependency, Group, Lock, Manifest, Pin, Registry } from './dependencies/model.ts'

export interface DependenciesFact {
  /** sorted by path */
  readonly manifests: readonly Manifest[]
  readonly locks: readonly Lock[]
  /** the lock that covers the manifest, or null */
  lockOf(manifest: Manifest): Lock | null
  /** run-time entries of the manifest that its lock does not hold; empty without a lock */
  missing(manifest: Manifest): readonly Dependency[]
  /** whether some image or pipeline installs what the lock fixes; also where nothing that installs can be seen */
  installs(lock: Lock): boolean
  /** the manifests of the nearest folder at or above the path that has one of the registry; where there is none, those nearest to the root; never development lists */
  governing(path: string, registry: Registry): readonly Manifest[]
  /** everywhere a package is declared, by its registry's way of comparing names */
  declared(name: string, registry?: Registry): readonly Dependency[]
  /** whether an image or a pipeline installs the package by name with one version */
  pinnedByCommand(name: string): boolean
  /** whether any manifest declares the package */
  declares(name: string, registry?: Registry): boolean
  /** the version that a lock fixes for the package and where; null where none does */
  locked(name: string, lock: Lock): { readonly version: string; readonly path: string; readonly line: number } | null
}

interface Format {
  readonly pattern: RegExp
  readonly registry: Registry
  readonly format: string
  /** null: the file describes no project */
  readonly read: (path: string, text: (path: string) => string | null, context: Context) => readonly Dependency[] | null
}

const formats: readonly Format[] = [
  { pattern: /(^|\/)[^/]*(requirements|constraints)[^/]*\.(txt|in)$|(^|\/)requirements\/[^/]+\.(txt|in)$/i, registry: 'pypi', format: 'requirements', read: (path, text) => readRequirements(path, text) },
  { pattern: /(^|\/)pyproject\.toml$/, registry: 'pypi', format: 'pyproject', read: (path, text) => readPyproject(path, text) },
  { pattern: /(^|\/)setup\.cfg$/, registry: 'pypi', format: 'setup', read: (path, text) => readSetupCfg(path, text) },
  {
    pattern: /(^|\/)setup\.py$/,
    registry: 'pypi',
    format: 'setup',
    read: (path, text, { parsers }) => {
      const source = parsers.parse(path, text(path) ?? '')
      return source && readSetupPy(source)
    },
  },
  { pattern: /(^|\/)Pipfile$/, registry: 'pypi', format: 'pipfile', read: (path, text) => readPipfile(path, text) },
  { pattern: /(^|\/)[^/]*(environment|conda)[^/]*\.ya?ml$/i, registry: 'pypi', format: 'conda', read: (path, text) => (/^dependencies:/m.test(text(path) ?? '') ? readConda(path, text) : null) },
  { pattern: /(^|\/)package\.json$/, registry: 'npm', format: 'package.json', read: (path, text) => readPackageJson(path, text(path) ?? '', catalogsFor(path, text)) },
  { pattern: /(^|\/)pom\.xml$/, registry: 'maven', format: 'pom', read: (path, text) => readMaven(path, text) },
  { pattern: /(^|\/)[^/]*\.gradle(\.kts)?$/, registry: 'maven', format: 'gradle', read: (path, text) => (/(^|\/)settings\.gradle/.test(path) ? null : readGradle(path, text)) },
  { pattern: /\.(cs|fs|vb)proj$/, registry: 'nuget', format: 'project', read: (path, text) => readDotnet(path, text) },
  { pattern: /(^|\/)go\.mod$/, registry: 'go', format: 'go.mod', read: (path, text) => readGoMod(path, text(path) ?? '') },
  { pattern: /(^|\/)Cargo\.toml$/, registry: 'cargo', format: 'cargo', read: (path, text) => readCargo(path, text(path) ?? '') },
] // biome-ignore format: one line per format

export function detect(context: Context): DependenciesFact {
  const paths = context.fact('paths')
  const files = context.snapshot.files.filter(({ path, kind }) => (kind === 'file' || kind === 'executable') && paths.classOf(path) !== 'vendored')
  const manifests = files.flatMap(({ path }) => readManifest(path, context))
  const locks = files.flatMap(({ path }) => readLock(path, context.text(path)) ?? [])
  const workspaces = new Set(
    manifests.filter((it) => it.registry === 'npm' && /"workspaces"\s*:/.test(context.text(it.path) ?? '')).map((it) => it.folder),
  )
  const images = readImageInstalls(context)
  const commanded = new Set([
    ...images.flatMap((it) => it.pinned),
    ...context.fact('ci').running.flatMap(({ command }) => pinnedNames(command.words)),
  ])
  const pipelines = context.fact('ci').running.flatMap(({ command }) => installOf(command.words, command) ?? [])
  const chosen = new Map<Manifest, Lock | null>()
  // of several locks in one folder, some are left over: the one that holds most of what is declared is meant
  const lockOf = (manifest: Manifest): Lock | null => {
    const known = chosen.get(manifest)
    if (known !== undefined) return known
    const covering = locks.filter((lock) => covers(lock, manifest, workspaces))
    const best = covering.length < 2 ? covering[0] : [...covering].sort((a, b) => absent(manifest, a).length - absent(manifest, b).length)[0]
    chosen.set(manifest, best ?? null)
    return best ?? null
  }
  const byName = groupBy(
    manifests.flatMap((it) => it.dependencies),
    ({ name, registry }) => `${registry} ${canonical(name, registry)}`,
  )
  const registries: readonly Registry[] = ['pypi', 'npm', 'maven', 'nuget', 'go', 'cargo']
  const declared = (name: string, registry?: Registry) =>
    (registry ? [registry] : registries).flatMap((it) => byName.get(`${it} ${canonical(name, it)}`) ?? [])
  const locked: DependenciesFact['locked'] = (name, lock) => {
    const version = lock.packages?.get(canonical(name, lock.registry))
    return version === undefined ? null : { version, path: lock.path, line: lock.lineOf(name) }
  }
  return {
    manifests,
    locks,
    lockOf,
    missing: (manifest) => {
      const lock = lockOf(manifest)
      return lock ? absent(manifest, lock) : []
    },
    installs: (lock) => {
      const seen = [...images.flatMap((it) => it.installs), ...pipelines].filter(
        (it) => it.registry === lock.registry && !(it.file !== null && isDevelopment(baseOf(it.file))),
      )
      return lock.registry !== 'pypi' || !seen.length || seen.some((it) => it.from === 'lock')
    },
    governing: (path, registry) => {
      for (const folder of ancestors(folderOf(path))) {
        const here = manifests.filter((it) => it.registry === registry && it.folder === folder)
        const main = here.filter((it) => !it.development)
        if (main.length) return main
      }
      const elsewhere = manifests.filter((it) => it.registry === registry && !it.development && paths.classOf(it.path) === 'application')
      const depth = Math.min(...elsewhere.map((it) => it.folder.split('/').length))
      return elsewhere.filter((it) => it.folder.split('/').length === depth)
    },
    declared,
    pinnedByCommand: (name) => commanded.has(pypiName(name)),
    declares: (name, registry) => declared(name, registry).length > 0,
    locked,
  }
}

function readManifest(path: string, context: Context): Manifest[] {
  const format = formats.find(({ pattern }) => pattern.test(path))
  const dependencies = format?.read(path, (it) => context.text(it), context)
  if (!format || !dependencies) return []
  const constraints = format.format === 'requirements' && /constraint/i.test(baseOf(path))
  const nested = /(^|\/)requirements$/.test(folderOf(path))
  const folder = nested ? folderOf(folderOf(path)) : folderOf(path)
  const words = baseOf(path).replace(/\.\w+$/, '')
  const development =
    constraints ||
    (format.format === 'requirements' && (isDevelopment(words) || /(^|\/)(docs?|tests?|\.github|ci|\.ci|benchmarks?)(\/|$)/.test(folder))) ||
    (format.registry === 'nuget' && dependencies.length > 0 && dependencies.every((it) => it.group === 'dev'))
  return [{ path, folder, registry: format.registry, format: format.format, development, dependencies }]
}

/** run-time entries of the manifest that the lock does not hold */
const absent = (manifest: Manifest, { packages, registry }: Lock): readonly Dependency[] =>
  packages ? manifest.dependencies.filter((it) => it.group === 'run' && it.pin !== 'local' && !packages.has(canonical(it.name, registry))) : []

const canonical = (name: string, registry: Registry): string =>
  registry === 'pypi' ? pypiName(name) : registry === 'nuget' ? name.toLowerCase() : name

const locksFor: Readonly<Record<string, readonly string[]>> = {
  pyproject: ['poetry.lock', 'uv.lock', 'pdm.lock', 'pylock.toml', 'pixi.lock', 'conda-lock.yml'],
  setup: ['uv.lock', 'pylock.toml'],
  requirements: ['pylock.toml'],
  pipfile: ['Pipfile.lock'],
  conda: ['conda-lock.yml'],
}

function covers(lock: Lock, manifest: Manifest, workspaces: ReadonlySet<string>): boolean {
  if (lock.registry !== manifest.registry) return false
  if (manifest.registry === 'pypi' && !locksFor[manifest.format]?.includes(lock.format)) return false
  if (lock.folder === manifest.folder) return true
  if (!ancestors(manifest.folder).includes(lock.folder)) return false
  if (lock.members) return lock.members.includes(manifest.folder)
  return manifest.registry === 'cargo' || workspaces.has(lock.folder)
}

function catalogsFor(path: string, text: (path: string) => string | null): ReadonlyMap<string, string> {
  for (const folder of ancestors(folderOf(path))) {
    const at = (file: string) => (folder ? `${folder}/${file}` : file)
    const content = text(at('pnpm-workspace.yaml')) ?? text(at('.yarnrc.yml'))
    if (content?.includes('catalog')) return readCatalogs(content)
    const manifest = text(at('package.json'))
    if (manifest?.includes('"catalog')) return readCatalogs(manifest)
  }
  return new Map()
}
