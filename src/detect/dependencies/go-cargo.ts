// go.mod and Cargo.toml.
import { parse as parseToml } from 'smol-toml'
import { type Dependency, findLine, type Group, type Pin, record, text } from './model.ts'

/** The modules that a go.mod requires; indirect ones are left to go.sum. */
export function readGoMod(path: string, content: string): Dependency[] {
  let block = ''
  // what another module stands in for is locked under that one's name
  const replaced = new Set([...content.matchAll(/^\s*(?:replace\s+)?([\w.~/-]{3,200})(?:\s+v\S{1,80})?\s+=>/gm)].map((it) => it[1]))
  return content.split('\n').flatMap((raw, index): Dependency[] => {
    const opened = /^(\w+)\s*\($/.exec(raw.trim())?.[1]
    if (opened) block = opened
    else if (raw.trim() === ')') block = ''
    const match = /^(?:require\s+)?([\w.~/-]+\.[\w.~/-]+)\s+(v\S+)/.exec(raw.trim())
    const required = block === 'require' || raw.startsWith('require ')
    if (!required || !match?.[1] || !match[2] || /\/\/\s*indirect/.test(raw)) return []
    return [{ name: match[1], registry: 'go', range: match[2], pin: replaced.has(match[1]) ? 'local' : 'exact', group: 'run', path, line: index + 1 }]
  })
}

/** The crates of a Cargo.toml. */
export function readCargo(path: string, content: string): Dependency[] {
  let root: Readonly<Record<string, unknown>>
  try {
    root = parseToml(content)
  } catch {
    return []
  }
  const lines = content.split('\n')
  const entries = (table: unknown, group: Group): Dependency[] =>
    Object.entries(record(table)).map(([name, value]) => {
      const version = text(value) ?? text(record(value)['version'])
      const local = record(value)['path'] !== undefined || record(value)['workspace'] === true
      const pin: Pin = local ? 'local' : version?.startsWith('=') ? 'exact' : version && !/^>|^\*$/.test(version) ? 'bounded' : 'open'
      return { name, registry: 'cargo', range: version, pin, group, path, line: findLine(lines, (line) => line.startsWith(name)) }
    })
  return [
    ...entries(root['dependencies'], 'run'),
    ...entries(record(root['workspace'])['dependencies'], 'run'),
    ...entries(root['dev-dependencies'], 'dev'),
    ...entries(root['build-dependencies'], 'dev'),
  ]
}
