// From the script of a step to the programs that it really starts, through the repository's own scripts.
import type { Context } from '../context.ts'
import { baseOf, folderOf, record, resolvePath, text } from '../dependencies/model.ts'
import { json } from '../dependencies/node.ts'
import { hookCommands } from './hooks.ts'
import { kindsOf } from './kinds.ts'
import type { Command } from './model.ts'
import { nodeArguments } from './node-arguments.ts'
import { justRecipe, makeTarget, noxCommands, packageScript, projectTask, type Script, taskfileTask, toxCommands } from './scripts.ts'
import { parseShell } from './shell.ts'
import { insideContainer, unwrap } from './unwrap.ts'

export interface Source {
  readonly text: string
  readonly path: string
  readonly line: number
  /** folder that the script starts in */
  readonly folder: string
  readonly mayFail: boolean
}

export type Expand = (source: Source) => Command[]

const deepest = 8
const most = 500

/** A function that expands scripts against this repository. */
export function expander(context: Context): Expand {
  const read = (path: string) => context.text(path)
  const packages = context.snapshot.files
    .filter(({ path }) => baseOf(path) === 'package.json' && !path.includes('node_modules/'))
    .map(({ path }) => folderOf(path))

  const run = (source: Source, trail: readonly string[]): Command[] => {
    if (trail.length > deepest) return []
    let folder = source.folder
    const found: Command[] = []
    for (const shell of parseShell(source.text)) {
      if (found.length > most) break
      const [program, target] = shell.words
      if ((program === 'cd' || program === 'pushd') && target) {
        folder = resolvePath(folder, target.replace(/\$(\{?GITHUB_WORKSPACE\}?|\{?CI_PROJECT_DIR\}?)\/?/, '')) ?? folder
        continue
      }
      const place = { path: source.path, line: source.line + shell.line, folder, mayFail: source.mayFail || shell.mayFail }
      found.push(...start(shell.words, place, trail))
    }
    return found
  }

  const start = (words: readonly string[], place: Omit<Command, 'words' | 'kinds'>, trail: readonly string[]): Command[] => {
    const plain = unwrap(words)
    const scripts = scriptsOf(plain, words, place.folder)
    if (!scripts) {
      const inner = insideContainer(plain, (it) => !kindsOf(it).includes('other'))
      const command = inner ?? plain
      return [{ ...place, words: command, kinds: kindsOf(command) }]
    }
    return scripts.flatMap(({ folder, ...script }) => {
      const key = `${script.path}:${script.line}:${script.text}`
      return trail.includes(key) ? [] : run({ ...script, folder, mayFail: place.mayFail }, [...trail, key])
    })
  }

  /** The scripts that a command stands for, or null where it is a program of its own. */
  const scriptsOf = (words: readonly string[], written: readonly string[], folder: string): (Script & { readonly folder: string })[] | null => {
    const [program = '', ...rest] = words
    const within = (scripts: readonly Script[], where = folder) => scripts.map((it) => ({ ...it, folder: where }))
    const name = baseOf(program)
    const plain = rest.filter((it) => !it.startsWith('-'))
    if (/^(bash|sh|zsh|dash|pwsh|powershell|cmd)$/.test(name)) {
      const inline = rest.findIndex((it) => /^-[a-z]*c$|^-Command$/.test(it))
      if (inline >= 0) return within([{ text: rest[inline + 1] ?? '', path: '', line: 0 }])
      return plain[0] ? scriptFile(plain[0], folder) : null
    }
    if (name === 'source' || program === '.') return rest[0] ? scriptFile(rest[0], folder) : null
    if (/\.(sh|bash|ps1)$/.test(program) || /^\.\/(bin|scripts?|ci)\/[\w-]+$/.test(program)) return scriptFile(program, folder)
    if (name === 'make' || name === 'gmake') {
      const at = rest.findIndex((it) => it === '-C' || it === '--directory')
      const inner = at >= 0 ? (resolvePath(folder, rest[at + 1] ?? '') ?? folder) : folder
      const targets = rest.filter((it, index) => !it.startsWith('-') && !it.includes('=') && !(at >= 0 && index === at + 1))
      return within(makeTarget(inner, targets, read), inner)
    }
    if (name === 'just') return within(plain.slice(0, 1).flatMap((it) => justRecipe(folder, it, read)))
    if (name === 'task' || name === 'go-task') return within(plain.flatMap((it) => taskfileTask(folder, it, read)))
    if (name === 'tox') {
      const found = toxCommands(folder, optionValues(rest, /^(-e|--env|run)$/), read)
      return found.length ? within(found) : null
    }
    if (name === 'nox') {
      const found = noxCommands(folder, optionValues(rest, /^(-s|--session|--sessions|-e)$/), read)
      return found.length ? within(found) : null
    }
    if (name === 'poe' || name === 'taskipy' || (name === 'task' && rest[0])) return within(projectTask(folder, rest[0] ?? '', read))
    if (/^(poetry|pdm|hatch|rye|pixi|uv)$/.test(written[0] ?? '') && /^[\w:.-]+$/.test(program)) {
      const found = projectTask(folder, program, read)
      if (found.length) return within(found)
    }
    if (name === 'pre-commit' || name === 'prek') return rest[0] === 'run' ? null : []
    if (/^(npm|pnpm|yarn|bun|turbo|nx|lerna|npm-run-all|run-s|run-p|concurrently)$/.test(name)) return nodeScripts(name, rest, folder)
    return null
  }

  const scriptFile = (written: string, folder: string): (Script & { readonly folder: string })[] | null => {
    const path = resolvePath(folder, written) ?? ''
    const content = read(path) ?? read(resolvePath('', written) ?? '')
    if (content === null) return null
    return [{ text: content, path, line: 1, folder }]
  }

  const nodeScripts = (tool: string, rest: readonly string[], folder: string): (Script & { readonly folder: string })[] | null => {
    if (tool === 'concurrently' || /^(npm-run-all|run-s|run-p)$/.test(tool)) {
      return rest
        .filter((it) => !it.startsWith('-'))
        .flatMap((it) => {
          const name = tool === 'concurrently' ? (it.startsWith('npm:') ? it.slice(4) : null) : it
          if (name === null) return [{ text: it, path: `${folder ? `${folder}/` : ''}package.json`, line: 1, folder }]
          const pattern = new RegExp(`^${name.replace(/[.+?^$(){}|[\]\\]/g, '\\$&').replace(/\*+/g, '[^ ]*')}$`)
          const names = Object.keys(record(json(read(folder ? `${folder}/package.json` : 'package.json') ?? '')?.['scripts'])).filter((it) =>
            pattern.test(it),
          )
          return names.flatMap((it) => packageScript(folder, it, read) ?? []).map((it) => ({ ...it, folder }))
        })
    }
    const parsed = nodeArguments(tool, rest)
    if (!parsed) return null
    const base = parsed.folder === null ? folder : (resolvePath(folder, parsed.folder) ?? folder)
    const places =
      parsed.all || parsed.filters.length
        ? packages.filter(
            (it) => (it === base ? !parsed.all || tool === 'turbo' : it.startsWith(base ? `${base}/` : '')) && matches(it, parsed.filters),
          )
        : [base]
    const found = parsed.names.flatMap((name) =>
      places.flatMap((place) => {
        const script = packageScript(place, name, read)
        return script ? [{ ...script, text: `${script.text}${passedOn(tool, name, rest)}`, folder: place }] : []
      }),
    )
    if (found.length || monorepo.test(tool)) return found.length ? found : null
    if (parsed.explicit) return []
    return [
      {
        text: rest
          .slice(rest.indexOf(parsed.names[0] ?? ''))
          .map(quoted)
          .join(' '),
        path: '',
        line: 0,
        folder: base,
      },
    ]
  }

  const matches = (folder: string, filters: readonly string[]): boolean => {
    if (!filters.length) return true
    const name = text(json(read(folder ? `${folder}/package.json` : 'package.json') ?? '')?.['name'])
    return filters.some((it) => {
      const bare = it.replace(/^\.\//, '').replace(/(\.\.\.|\/)$/, '')
      return bare === name || bare === folder || folder.endsWith(`/${bare}`) || bare.includes('*') || bare.includes('[')
    })
  }

  return (source) => {
    const commands = run(source, [])
    return commands.flatMap((it) =>
      /^(pre-commit|prek)$/.test(it.words[0] ?? '') && it.words[1] === 'run'
        ? [it, ...hookCommands(context, it.words.slice(2)).map((hook) => ({ ...hook, folder: it.folder, mayFail: it.mayFail }))]
        : [it.path ? it : { ...it, path: source.path, line: source.line }],
    )
  }
}

const monorepo = /^(turbo|nx|lerna)$/

/** `yarn run each lint` and `npm run each -- lint`: what stands behind a script's name is given to its last command */
function passedOn(tool: string, name: string, rest: readonly string[]): string {
  if (!/^(npm|pnpm|yarn|bun)$/.test(tool)) return ''
  const from = tool === 'npm' ? rest.indexOf('--') : rest.indexOf(name)
  return from < 0
    ? ''
    : rest
        .slice(from + 1)
        .map((it) => (it === '--' ? '' : ` ${quoted(it)}`))
        .join('')
}
const quoted = (word: string): string => (/^[\w./:@=+-]+$/.test(word) ? word : `'${word.replace(/'/g, '')}'`)

const optionValues = (words: readonly string[], option: RegExp): string[] =>
  words
    .flatMap((it, index) =>
      option.test(it) ? (words[index + 1] ?? '').split(',') : /^(-e|-s)=?./.test(it) ? it.replace(/^-[es]=?/, '').split(',') : [],
    )
    .filter((it) => it && !it.startsWith('-'))
