// *.csproj, Directory.Build.props and the central Directory.Packages.props.
import { XMLParser } from 'fast-xml-parser'
import { ancestors, type Dependency, findLine, folderOf, type Json, list, type Pin, record, text } from './model.ts'

type Read = (path: string) => string | null

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
})

function project(content: string): Json {
  try {
    const root: unknown = parser.parse(content.replace(/^\uFEFF/, ''))
    return record(record(root)['Project'])
  } catch {
    return {}
  }
}

const items = (root: Json, kind: string): Json[] => list(root['ItemGroup']).flatMap((group) => list(record(group)[kind]).map(record))
const nearest = (folder: string, file: string, read: Read): string | null => {
  for (const it of ancestors(folder)) {
    const path = it ? `${it}/${file}` : file
    if (read(path) !== null) return path
  }
  return null
}

/** NuGet: a plain version resolves to itself; `*` and ranges move. */
export function nugetPin(version: string): Pin {
  if (/\*|\$\(/.test(version)) return 'open'
  if (/^\[[^,]+\]$/.test(version)) return 'exact'
  if (/^[[(]/.test(version)) return /,\s*[\])]$/.test(version) ? 'open' : 'bounded'
  return 'exact'
}

/** The packages of a project file, their central versions resolved. */
export function readDotnet(path: string, read: Read): Dependency[] {
  const content = read(path) ?? ''
  const folder = folderOf(path)
  const shared = ['Directory.Build.props', 'Directory.Packages.props'].flatMap((file) => {
    const found = nearest(folder, file, read)
    return found ? [project(read(found) ?? '')] : []
  })
  const own = project(content)
  const properties = new Map<string, string>()
  const central = new Map<string, string>()
  for (const root of [...shared, own]) {
    for (const group of list(root['PropertyGroup'])) {
      for (const [name, value] of Object.entries(record(group))) properties.set(name, text(value) ?? text(record(value)['#text']) ?? '')
    }
    for (const it of items(root, 'PackageVersion')) central.set((text(it['Include']) ?? '').toLowerCase(), text(it['Version']) ?? '')
  }
  const expand = (value: string, depth = 0): string =>
    depth > 5
      ? value
      : value.replace(/\$\((\w{1,100})\)/g, (whole, name: string) => (properties.has(name) ? expand(properties.get(name) ?? '', depth + 1) : whole))
  const lines = content.split('\n')
  const isTest =
    properties.get('IsTestProject') === 'true' || items(own, 'PackageReference').some((it) => text(it['Include']) === 'Microsoft.NET.Test.Sdk')
  return items(own, 'PackageReference').flatMap((it): Dependency[] => {
    const name = text(it['Include'])
    if (!name) return []
    const version = text(it['VersionOverride']) ?? text(it['Version']) ?? central.get(name.toLowerCase()) ?? null
    const range = version ? expand(version) : null
    return [
      {
        name,
        registry: 'nuget',
        range,
        pin: range ? nugetPin(range) : 'open',
        group: isTest || it['PrivateAssets'] === 'all' ? 'dev' : 'run',
        path,
        line: findLine(lines, (line) => line.includes(`"${name}"`)),
      },
    ]
  })
}
