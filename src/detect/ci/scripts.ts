// The named scripts of a repository's own tools: package.json, Makefile, tox, nox, just, Task, poe, PDM, Hatch.
import { parse as parseToml } from 'smol-toml'
import { findLine, list, record, text } from '../dependencies/model.ts'
import { json } from '../dependencies/node.ts'
import { readYaml } from './yaml.ts'

/** Shell text with the place where it is written. */
export interface Script {
  readonly text: string
  readonly path: string
  readonly line: number
}

type Read = (path: string) => string | null
const at = (folder: string, file: string) => (folder ? `${folder}/${file}` : file)

/** A script of package.json, or null. */
export function packageScript(folder: string, name: string, read: Read): Script | null {
  const path = at(folder, 'package.json')
  const content = read(path)
  const script = content === null ? null : text(record(json(content)?.['scripts'])[name])
  if (content === null || !script) return null
  const lines = content.split('\n')
  const from = findLine(lines, (line) => line.includes('"scripts"')) - 1
  return { text: script, path, line: findLine(lines, (line) => line.trimStart().startsWith(`"${name}"`), from, from + 1) }
}

/** The recipes of a make target, its prerequisites' first; the first target where no name is given. */
export function makeTarget(folder: string, names: readonly string[], read: Read): Script[] {
  const path = ['Makefile', 'makefile', 'GNUmakefile'].map((it) => at(folder, it)).find((it) => read(it) !== null)
  const content = path ? read(path) : null
  if (!path || content === null) return []
  const variables = new Map<string, string>()
  const targets = new Map<string, { needs: string[]; recipes: Script[] }>()
  let current: { needs: string[]; recipes: Script[] }[] = []
  for (const [index, raw] of content
    .replace(/\\\n\s*/g, (it) => ' '.repeat(it.length - 1))
    .split('\n')
    .entries()) {
    const variable = /^([A-Za-z_]\w*)\s*[:?+]?=\s*(.*)$/.exec(raw.slice(0, 2000))
    const rule = /^([^\s#:=][^:=]*):(?!=)([^=]*)$/.exec(raw.slice(0, 2000))
    if (raw.startsWith('\t')) for (const target of current) target.recipes.push({ text: raw.slice(1), path, line: index + 1 })
    else if (variable?.[1]) variables.set(variable[1], variable[2]?.trim() ?? '')
    else if (rule?.[1]) {
      current = rule[1]
        .trim()
        .split(/\s+/)
        .map((name) => {
          const known = targets.get(name) ?? { needs: [], recipes: [] }
          known.needs.push(...(/^[^;#]*/.exec(rule[2] ?? '')?.[0] ?? '').trim().split(/\s+/).filter(Boolean))
          targets.set(name, known)
          return known
        })
    }
  }
  const expand = (value: string, depth = 0): string =>
    depth > 5
      ? value
      : value.replace(/\$[({](\w+)[)}]/g, (whole, name: string) => (variables.has(name) ? expand(variables.get(name) ?? '', depth + 1) : whole))
  const seen = new Set<string>()
  const collect = (name: string): Script[] => {
    const target = targets.get(name)
    if (!target || seen.has(name)) return []
    seen.add(name)
    return [...target.needs.flatMap(collect), ...target.recipes.map((it) => ({ ...it, text: expand(it.text).replace(/\$\$/g, '$') }))]
  }
  const first = [...targets.keys()].find((it) => !it.startsWith('.'))
  return (names.length ? names : first ? [first] : []).flatMap(collect)
}

/** Recipes of a justfile. */
export function justRecipe(folder: string, name: string, read: Read): Script[] {
  const path = ['justfile', 'Justfile', '.justfile'].map((it) => at(folder, it)).find((it) => read(it) !== null)
  return path ? indented(path, read(path) ?? '', new RegExp(`^@?${literal(name)}\\b[^=]*:(?!=)`)) : []
}

/** Commands of tox's environments; where none are named, of all that it lists. */
export function toxCommands(folder: string, environments: readonly string[], read: Read): Script[] {
  const path = at(folder, 'tox.ini')
  const content = read(path)
  if (content === null) return []
  const scripts: Script[] = []
  let section = ''
  let key = ''
  for (const [index, raw] of content.split('\n').entries()) {
    const header = /^\[([^\]]+)\]/.exec(raw)?.[1]
    if (header !== undefined) {
      section = header
      key = ''
      continue
    }
    const assignment = /^(\w+)\s*=\s*(.*)$/.exec(raw)
    if (assignment) key = assignment[1] ?? ''
    const value = (assignment ? (assignment[2] ?? '') : raw).trim()
    const named = environments.some((it) => section === `testenv:${it}`)
    const wanted = named || (section === 'testenv' && (!environments.length || environments.some((it) => !content.includes(`[testenv:${it}]`))))
    if (key === 'commands' && wanted && value && !value.startsWith('#'))
      scripts.push({ text: value.replace(/\{posargs[^}]*\}/g, ''), path, line: index + 1 })
  }
  return scripts
}

/** What the sessions of a noxfile run. */
export function noxCommands(folder: string, sessions: readonly string[], read: Read): Script[] {
  const path = at(folder, 'noxfile.py')
  const scripts: Script[] = []
  let session = ''
  for (const [index, raw] of (read(path) ?? '').split('\n').entries()) {
    session = /^(?:async )?def (\w+)\(/.exec(raw)?.[1] ?? session
    const run = /session\.run(?:_always)?\(([^)]*)/.exec(raw.slice(0, 500))?.[1]
    const words = run?.match(/["']([^"']*)["']/g)?.map((it) => it.slice(1, -1))
    if (words?.length && (!sessions.length || sessions.some((it) => session.includes(it.replace(/-/g, '_')))))
      scripts.push({ text: words.join(' '), path, line: index + 1 })
  }
  return scripts
}

/** A task of poe, PDM, Hatch or Rye in pyproject.toml, of pixi.toml or of Taskfile.yml. */
export function projectTask(folder: string, name: string, read: Read): Script[] {
  const path = at(folder, 'pyproject.toml')
  const content = read(path)
  if (content === null) return []
  let tool: Readonly<Record<string, unknown>>
  try {
    tool = record(parseToml(content)['tool'])
  } catch {
    return []
  }
  const [environment, task] = name.includes(':') ? name.split(':', 2) : ['default', name]
  const hatch = record(record(tool['hatch'])['envs'])
  const tables = [
    record(record(tool['poe'])['tasks'])[name],
    record(record(tool['pdm'])['scripts'])[name],
    record(record(tool['rye'])['scripts'])[name],
    record(record(tool['taskipy'])['tasks'])[name],
    record(record(tool['pixi'])['tasks'])[name],
    record(record(hatch[environment ?? ''])['scripts'])[task ?? ''],
    record(record(hatch['default'])['scripts'])[name],
  ]
  const line = findLine(
    content.split('\n'),
    (it) => it.startsWith(`${task} =`) || it.startsWith(`${name} =`) || it.startsWith(`"${name}"`) || it.endsWith(`.${name}]`),
  )
  return tables.flatMap((table) => taskText(table)).map((it) => ({ text: it, path, line }))
}

function taskText(table: unknown): string[] {
  if (typeof table === 'string') return [table]
  if (Array.isArray(table)) return table.flatMap((it) => taskText(it))
  const entry = record(table)
  return [entry['cmd'], entry['shell'], entry['sequence'], entry['composite']].flatMap((it) => list(it).flatMap((part) => taskText(part)))
}

/** Commands of a task of Taskfile.yml, with those that it depends on. */
export function taskfileTask(folder: string, name: string, read: Read): Script[] {
  const path = ['Taskfile.yml', 'Taskfile.yaml', 'taskfile.yml'].map((it) => at(folder, it)).find((it) => read(it) !== null)
  if (!path) return []
  const task = readYaml(read(path) ?? '')
    .get('tasks')
    .get(name)
  const commands = task.kind === 'list' ? task.items : [...task.get('cmds').items, ...task.get('cmd').items]
  return commands.flatMap((it) => {
    const command = it.text ?? it.get('cmd').text
    return command ? [{ text: command, path, line: it.line }] : []
  })
}

function indented(path: string, content: string, head: RegExp): Script[] {
  const lines = content.split('\n')
  const start = lines.findIndex((line) => head.test(line.slice(0, 500)))
  if (start < 0) return []
  const scripts: Script[] = []
  for (let index = start + 1; index < lines.length && (/^\s+\S/.test(lines[index] ?? '') || !lines[index]?.trim()); index++) {
    if (lines[index]?.trim()) scripts.push({ text: lines[index]?.trim() ?? '', path, line: index + 1 })
  }
  return scripts
}

const literal = (name: string) => name.replace(/[.*+?^$(){}|[\]\\]/g, '\\$&')
