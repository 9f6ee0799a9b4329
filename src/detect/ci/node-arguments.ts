// Which package scripts a command of npm, pnpm, Yarn, Bun, Turborepo, Nx or Lerna runs, and where.

export interface NodeArguments {
  /** scripts in order */
  readonly names: readonly string[]
  /** `run NAME` and `test`: without such a script nothing runs; else the name may be a program's */
  readonly explicit: boolean
  readonly folder: string | null
  /** packages or folders that it is limited to */
  readonly filters: readonly string[]
  /** in every package of the workspace */
  readonly all: boolean
}

const builtIn =
  /^(install|i|ci|add|remove|exec|dlx|publish|pack|init|audit|config|login|cache|version|link|view|info|why|outdated|update|up|upgrade|set|create|store|setup|import|fetch|rebuild|deploy|changeset|x|pm|global|prune|dedupe|fund|root|bin|whoami|pkg|corepack)$/

/** null where the command runs no script. */
export function nodeArguments(tool: string, rest: readonly string[]): NodeArguments | null {
  const { words, filters, folder, recursive } = split(tool, rest)
  const [first = '', second = ''] = words
  const run = (names: readonly string[], options: Partial<NodeArguments> = {}): NodeArguments => ({
    names,
    explicit: true,
    folder,
    filters,
    all: recursive,
    ...options,
  })
  const named = words.filter((it) => it !== 'run' && it !== 'run-script')
  switch (tool) {
    case 'nx': {
      const targets = optionTargets(rest)
      if (first === 'run-many' || first === 'affected') return run(targets, { filters: [], all: true })
      if (first === 'run') return run(second.split(':').slice(1, 2), { filters: second.split(':').slice(0, 1), all: false })
      return run([first], { filters: second ? [second] : [], all: !second })
    }
    case 'turbo':
    case 'lerna':
      return run(named, { all: true })
    case 'npm':
      if (first === 'run' || first === 'run-script') return second ? run([second]) : null
      return /^(test|t|tst|start|stop)$/.test(first) ? run([first.startsWith('t') ? 'test' : first]) : null
    default:
      if (tool === 'yarn' && first === 'workspaces')
        return run(
          named.filter((it) => it !== 'workspaces' && it !== 'foreach'),
          { all: true },
        )
      if (tool === 'yarn' && first === 'workspace') return run(named.slice(2, 3), { filters: [second], all: false })
      if (first === 'run' || first === 'run-script') return second && !/\.\w+$/.test(second) ? run([second]) : null
      if (!first || builtIn.test(first) || (tool === 'bun' && (first === 'test' || /\.\w+$/.test(first)))) return null
      return run([first], { explicit: first === 'test' })
  }
}

function split(tool: string, rest: readonly string[]) {
  const filters: string[] = []
  const words: string[] = []
  let folder: string | null = null
  let recursive = false
  for (let index = 0; index < rest.length; index++) {
    const word = rest[index] ?? ''
    if (word === '--') break
    const at = word.startsWith('-') ? word.indexOf('=') : -1
    const option = at < 0 ? word : word.slice(0, at)
    const next = () => (at < 0 ? (rest[++index] ?? '') : word.slice(at + 1))
    if (/^(--prefix|--cwd|--dir|-C)$/.test(option)) folder = next()
    else if (/^(--filter|-F|-w|--workspace|--scope|--projects|-p)$/.test(option) && !(tool === 'pnpm' && option === '-w')) filters.push(next())
    else if (/^(-r|--recursive|--workspaces|-ws)$/.test(option)) recursive = true
    else if (!word.startsWith('-')) words.push(word)
  }
  return { words, filters, folder, recursive }
}

const optionTargets = (words: readonly string[]): string[] =>
  words.flatMap((it, index) => {
    const value = /^(-t|--targets?)=(.*)$/.exec(it)?.[2] ?? (/^(-t|--targets?)$/.test(it) ? words[index + 1] : undefined)
    return value?.split(',') ?? []
  })
