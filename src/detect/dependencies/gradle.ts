// build.gradle and build.gradle.kts, read as text: the declarations both languages share, version catalogues, properties, platforms.
import { parse as parseToml } from 'smol-toml'
import { mavenPin } from './maven.ts'
import { ancestors, type Dependency, folderOf, type Group, isRecord, type Pin, record, text } from './model.ts'

type Read = (path: string) => string | null

const configuration = `[a-zA-Z]*(?:[iI]mplementation|[aA]pi|[cC]ompileOnly|[rR]untimeOnly|[cC]ompile|[rR]untime|[pP]rocessor|kapt|ksp|[dD]evelopmentOnly|mavenBom|classpath|[cC]onstraints)`
const declaration = new RegExp(String.raw`^\s*(?:add\(["'])?(${configuration})["']?[\s(,]`)
const coordinate = /["']([\w.-]+:[\w.-]+)(?::([^"'@]*))?(?:@\w+)?["']/
const named = /group\s*[:=]\s*["']([^"']+)["']\s*,\s*name\s*[:=]\s*["']([^"']+)["'](?:\s*,\s*version\s*[:=]\s*["']?([^"',)\s]+))?/
const groupOf = (name: string): Group => (/test|mock|bench|jmh|detekt|processor|kapt|ksp|classpath|developmentOnly/i.test(name) ? 'dev' : 'run')

/** The dependencies of one Gradle build file. */
export function readGradle(path: string, read: Read): Dependency[] {
  const content = read(path) ?? ''
  const folders = ancestors(folderOf(path))
  const variables = variablesFor(content, folders, read)
  const catalogue = catalogueFor(folders, read)
  const managed =
    hasPlatform(content) || folders.some((folder) => buildFiles(folder).some((file) => file !== path && hasSharedPlatform(read(file) ?? '')))
  const expand = (version: string) =>
    version.replace(
      /\$\{?(?:project\.)?([\w.]+)(?:\.get\(\))?\}?/g,
      (whole, name: string) => variables.get(name) ?? variables.get(name.split('.').at(-1) ?? '') ?? whole,
    )
  const make = (name: string, version: string | null, group: Group, line: number): Dependency => {
    const range = version ? expand(version) : null
    const kotlin = name.startsWith('org.jetbrains.kotlin:')
    const pin: Pin = range ? gradlePin(range) : managed || kotlin ? 'managed' : 'open'
    return { name, registry: 'maven', range, pin, group, path, line }
  }
  return content.split('\n').flatMap((raw, index): Dependency[] => {
    const line = raw.slice(0, 500).replace(/^\s*\/\/.*$/, '')
    const kind = declaration.exec(line)?.[1]
    if (!kind || /\bproject\s*\(|\bfiles\s*\(|\bfileTree\b/.test(line)) return []
    const group = groupOf(kind)
    const written = coordinate.exec(line)
    if (written?.[1]) return [make(written[1], written[2] || trailingVersion(line), group, index + 1)]
    const map = named.exec(line)
    if (map?.[1] && map[2]) return [make(`${map[1]}:${map[2]}`, map[3] ?? null, group, index + 1)]
    const kotlin = /\bkotlin\(\s*["']([\w-]+)["']/.exec(line)?.[1]
    if (kotlin) return [make(`org.jetbrains.kotlin:kotlin-${kotlin}`, null, group, index + 1)]
    const alias = /\blibs\.([\w.]+)/.exec(line)?.[1]?.replace(/\.get$/, '')
    if (!alias) return []
    return (catalogue.get(alias.replace(/[._-]/g, '.')) ?? []).map((entry) => make(entry.name, entry.version, group, index + 1))
  })
}

const trailingVersion = (line: string): string | null =>
  /["']\s*\+\s*(\w+)|version\s*\{\s*strictly\(?["']([^"']+)/.exec(line)?.slice(1).find(Boolean) ?? null
const gradlePin = (version: string): Pin => (/\+|^latest\.|\$/.test(version) ? 'open' : mavenPin(version))
const hasPlatform = (content: string): boolean =>
  /\b(enforcedPlatform|platform)\s*\(|mavenBom|io\.spring\.dependency-management|io\.quarkus["']|io\.micronaut\.(application|library)|java-platform/.test(
    content,
  )
const hasSharedPlatform = (content: string): boolean => /\b(subprojects|allprojects)\b/.test(content) && hasPlatform(content)
const inFolder = (folder: string, file: string) => (folder ? `${folder}/${file}` : file)
const buildFiles = (folder: string) => ['build.gradle', 'build.gradle.kts'].map((file) => inFolder(folder, file))

/** Properties and variables that a version string may name: gradle.properties, ext, val and def, of this file and the folders above. */
function variablesFor(content: string, folders: readonly string[], read: Read): ReadonlyMap<string, string> {
  const variables = new Map<string, string>()
  for (const folder of [...folders].reverse()) {
    for (const line of (read(inFolder(folder, 'gradle.properties')) ?? '').split('\n')) {
      const match = /^\s*([\w.-]+)\s*=\s*(.+?)\s*$/.exec(line.slice(0, 300))
      if (match?.[1] && match[2]) variables.set(match[1], match[2])
    }
    for (const file of buildFiles(folder)) collect(read(file) ?? '', variables)
  }
  collect(content, variables)
  return variables
}

function collect(content: string, variables: Map<string, string>): void {
  for (const line of content.split('\n')) {
    const match =
      /^\s*(?:(?:const\s+)?val|def|ext\.|String|var|extra\[["'])?\s*([\w.]+)(?:["']\])?\s*(?::\s*String\s*)?=\s*["']([^"']+)["']/.exec(
        line.slice(0, 300),
      ) ?? /\bset\(\s*["']([\w.]+)["']\s*,\s*["']([^"']+)["']\)/.exec(line.slice(0, 300))
    if (match?.[1] && match[2]) variables.set(match[1].replace(/^ext\./, ''), match[2])
  }
}

interface CatalogueEntry {
  readonly name: string
  readonly version: string | null
}

/** gradle/libs.versions.toml of the nearest folder: alias to library, bundles to their libraries. */
function catalogueFor(folders: readonly string[], read: Read): ReadonlyMap<string, readonly CatalogueEntry[]> {
  const content = folders.map((folder) => read(inFolder(folder, 'gradle/libs.versions.toml'))).find((it) => it !== null)
  const entries = new Map<string, readonly CatalogueEntry[]>()
  if (content === undefined || content === null) return entries
  let root: Readonly<Record<string, unknown>>
  try {
    root = parseToml(content)
  } catch {
    return entries
  }
  const versions = record(root['versions'])
  const key = (alias: string) => alias.replace(/[._-]/g, '.')
  for (const [alias, value] of Object.entries(record(root['libraries']))) {
    const table = record(value)
    const short = typeof value === 'string' ? value.split(':') : []
    const name = text(table['module']) ?? (text(table['group']) ? `${text(table['group'])}:${text(table['name'])}` : short.slice(0, 2).join(':'))
    const version = table['version']
    const reference = isRecord(version)
      ? (text(version['strictly']) ?? text(version['prefer']) ?? versionOf(versions[text(version['ref']) ?? '']))
      : text(version)
    entries.set(key(alias), [{ name, version: reference ?? short[2] ?? null }])
  }
  for (const [alias, members] of Object.entries(record(root['bundles']))) {
    const all = Array.isArray(members) ? members.flatMap((member) => entries.get(key(String(member))) ?? []) : []
    entries.set(`bundles.${key(alias)}`, all)
  }
  return entries
}

const versionOf = (value: unknown): string | null =>
  text(value) ?? text(record(value)['strictly']) ?? text(record(value)['prefer']) ?? text(record(value)['require'])
