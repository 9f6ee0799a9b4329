// What the repository's own configuration gives for a setting: example env files, compose, containers, infrastructure code, platform manifests.
import { ancestors, folderOf } from './modules.ts'
import { applicationEntries, appsettingsEntries, propertyEntries } from './settings/application.ts'
import { composeEntries } from './settings/compose.ts'
import { type Entries, literal, type Setting } from './settings/entry.ts'
import { type Deployment, isInfrastructure, readInfrastructure } from './settings/infrastructure.ts'
import { containerEntries, dotenvEntries } from './settings/plain.ts'
import { isPlatformManifest, platformEntries } from './settings/platform.ts'
import type { LiteralValue } from './value.ts'

export type { Deployment } from './settings/infrastructure.ts'

export interface Settings {
  /** defaults for a variable, nearest file first; seen from the file that reads it */
  defaultsOf(name: string, near: string): readonly LiteralValue[]
  /** where configuration names a variable, also where it gives it no value */
  named(name: string): readonly LiteralValue[]
  /** infrastructure code fills the variable with what a resource gives */
  isFilled(name: string): boolean
  /** what the configuration of a file's own application gives for a dotted key; `options` in a key may be left out */
  configured(key: string, near: string): readonly LiteralValue[]
  /** the hosted models that infrastructure code deploys */
  deployments(): readonly Deployment[]
}

type Text = (path: string) => string | null

const dotenv = /(^|\/)\.?env(\.[\w.-]+)?$|(^|\/)[\w.-]*\.env(\.(example|sample|template|dist|default))?$/
const compose = /(^|\/)(docker-)?compose[\w.-]*\.ya?ml$/
const application = /(^|\/)(application|bootstrap)(-[\w.-]+)?\.(ya?ml|properties)$/
const profiled = /(^|\/)application-([\w.-]+)\.(?:ya?ml|properties)$/
const activation = /(?:spring[._]profiles[._](?:active|include|default)|SPRING_PROFILES_ACTIVE|^\s*active)\s*[:=]\s*([^\n#]{1,120})/gim
const appsettings = /(^|\/)appsettings(\.[\w.-]+)?\.json$/
const buildFile = /(^|\/)(pom\.xml|build\.gradle(\.kts)?|[^/]+\.csproj)$/
const container = /(^|\/)(Dockerfile[\w.-]*|[\w.-]*\.Dockerfile)$/

const kinds: readonly (readonly [isKind: (path: string) => boolean, read: (source: string, path: string) => Entries])[] = [
  [(path) => dotenv.test(path), dotenvEntries],
  [(path) => compose.test(path), composeEntries],
  [(path) => container.test(path), containerEntries],
  [(path) => application.test(path) && path.endsWith('.properties'), propertyEntries],
  [(path) => appsettings.test(path), appsettingsEntries],
  [(path) => application.test(path), applicationEntries],
  [isPlatformManifest, (source, path) => platformEntries(path, source)],
]

export function createSettings(paths: readonly string[], text: Text): Settings {
  let index: Map<string, Setting[]> | undefined
  let built: ReturnType<typeof readInfrastructure> | undefined
  const infrastructure = () => {
    built ??= readInfrastructure(paths, text)
    return built
  }
  const read = () => {
    const found = new Map<string, Setting[]>()
    const add = (name: string, setting: Setting) => {
      const known = found.get(name)
      if (known) known.push(setting)
      else found.set(name, [setting])
    }
    for (const path of paths) {
      const kind = isInfrastructure(path) ? undefined : kinds.find(([isKind]) => isKind(path))?.[1]
      const source = kind ? text(path) : null
      if (!kind || source === null || source.length > 300_000) continue
      for (const [name, value, line] of kind(source, path)) add(relaxed(name), { value, path, line })
    }
    for (const [name, setting] of infrastructure().settings) add(name, setting)
    return found
  }
  const roots = new Set(paths.filter((path) => buildFile.test(path)).map(folderOf))
  /** the folder of the build file that a path is under */
  const moduleOf = (path: string): string => ancestors(path).find((folder) => roots.has(folder)) ?? ''
  const known = new Set(paths)
  let active: string | undefined
  /** what names the profiles that start with the application, wherever it stands */
  const activated = (): string => {
    active ??= paths
      .filter(
        (path) =>
          (application.test(path) && !profiled.test(path)) ||
          compose.test(path) ||
          container.test(path) ||
          dotenv.test(path) ||
          /(^|\/)pom\.xml$/.test(path),
      )
      .flatMap((path) => [...(text(path) ?? '').matchAll(activation)].map((match) => match[1] ?? ''))
      .join(',')
    return active
  }
  /** Spring reads the file of a profile only where the profile is switched on; files without a plain one beside them are all there is */
  const isActive = (path: string): boolean => {
    const profile = profiled.exec(path)?.[2]
    if (profile === undefined) return true
    const folder = folderOf(path)
    const plain = ['properties', 'yml', 'yaml'].some((it) => known.has(folder ? `${folder}/application.${it}` : `application.${it}`))
    return (
      !plain ||
      /[@$]/.test(activated()) ||
      activated()
        .split(/[\s,"'[\]]+/)
        .includes(profile)
    )
  }
  let kept: { readonly paths: ReadonlySet<string>; readonly modules: ReadonlySet<string> } | undefined
  /** the settings files of applications, and the modules that have any */
  const applications = () => {
    if (kept) return kept
    const typed = paths.filter((path) => isTyped(path) && !/(^|\/)src\/test\//.test(path) && isActive(path))
    kept = { paths: new Set(typed), modules: new Set(typed.map(moduleOf)) }
    return kept
  }
  return {
    deployments: () => infrastructure().deployments,
    isFilled: (name) => infrastructure().filled.has(name),
    named(name) {
      index ??= read()
      return (index.get(relaxed(name)) ?? []).map(literal)
    },
    defaultsOf(name, near) {
      index ??= read()
      const settings = (index.get(relaxed(name)) ?? []).filter((it) => it.value !== '')
      if (settings.some((it) => isTyped(it.path))) return nearest(settings, near).map(literal)
      const folders = ancestors(near)
      const rank = (path: string) => {
        const at = folders.indexOf(folderOf(path))
        return at < 0 ? folders.length : at
      }
      return [...settings].sort((a, b) => rank(a.path) - rank(b.path)).map(literal)
    },
    configured(key, near) {
      index ??= read()
      const own = moduleOf(near)
      const typed = applications()
      const inModule = typed.modules.has(own)
      const settings = (index.get(relaxed(key)) ?? []).filter((it) => typed.paths.has(it.path) && (!inModule || moduleOf(it.path) === own))
      return nearest(settings, near).map(literal)
    },
  }
}

const isTyped = (path: string): boolean => application.test(path) || appsettings.test(path)

/** dotted keys are compared as Spring does: without `options`, hyphens and case; environment variables as they are */
const relaxed = (name: string): string =>
  /[.:]/.test(name)
    ? name
        .replace(/\.options\./g, '.')
        .replace(/-/g, '')
        .toLowerCase()
    : name

/** The settings of the application that a file is part of: those that share most folders with it; a file of plain defaults before one for a profile. */
function nearest(settings: readonly Setting[], near: string): readonly Setting[] {
  const folders = near.split('/')
  const shared = (path: string) => {
    const parts = path.split('/')
    let count = 0
    while (count < parts.length - 1 && parts[count] === folders[count]) count++
    return count
  }
  const most = Math.max(0, ...settings.map((it) => shared(it.path)))
  const isProfile = (path: string) => (/(application|bootstrap)-|appsettings\../.test(path) ? 1 : 0)
  return settings.filter((it) => shared(it.path) === most).sort((a, b) => isProfile(a.path) - isProfile(b.path))
}
