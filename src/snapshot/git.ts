// Runs git on a repository that may be hostile: none of its hooks, monitors, filters or remotes may start a program.
import { spawnSync } from 'node:child_process'

const guards = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.pager=cat',
  'core.sshCommand=false',
  'protocol.allow=never',
  'credential.helper=',
  'submodule.recurse=false',
  // reading as data is safe whoever owns the folder; the guards above keep its configuration from starting anything
  'safe.directory=*',
].flatMap((setting) => ['-c', setting])

const quiet: Readonly<Record<string, string>> = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  LC_ALL: 'C',
}

/** The environment without what would point git elsewhere (a hook that runs us sets GIT_DIR). */
function environment(): Record<string, string | undefined> {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))
  return { ...Object.fromEntries(own), ...quiet }
}

/** Standard output of one git command in a folder, or null where git is missing, refuses or fails. */
export function git(folder: string, args: readonly string[], input?: string): Buffer | null {
  const run = spawnSync('git', ['--no-pager', ...guards, '-C', folder, ...args], {
    env: environment(),
    maxBuffer: 1 << 30,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'ignore'],
    ...(input === undefined ? {} : { input }),
  })
  return run.error || run.status !== 0 ? null : run.stdout
}

export const gitText = (folder: string, args: readonly string[]): string | null => git(folder, args)?.toString('utf8') ?? null

/** owner/name of the remote `origin`, or null. Credentials in its address and paths of this machine never leave here. */
export function originName(folder: string): string | null {
  const url = gitText(folder, ['config', '--get', 'remote.origin.url'])?.trim()
  return url ? nameOfRemote(url) : null
}

/** The page of the remote `origin`, `https://host/owner/name`, or null. Credentials in its address never leave here. */
export function originUrl(folder: string): string | null {
  const url = gitText(folder, ['config', '--get', 'remote.origin.url'])?.trim() ?? ''
  const host = /^(?:https?|ssh|git):\/\/(?:[^/@\s]*@)?([\w.-]+)(?::\d+)?\//.exec(url)?.[1] ?? /^[\w.-]+@([\w.-]+):/.exec(url)?.[1]
  const name = nameOfRemote(url)
  return host && name ? `https://${host}/${name}` : null
}

/** `https://host/owner/name.git`, `ssh://git@host/owner/name`, `git@host:owner/name.git` → `owner/name`. */
export function nameOfRemote(url: string): string | null {
  const path = /^(?:https?|ssh|git):\/\/[^/\s]+\/(\S+)$/.exec(url)?.[1] ?? /^[\w.-]+@[\w.-]+:([^/\s]\S*)$/.exec(url)?.[1]
  const parts =
    path
      ?.replace(/\/+$/, '')
      .replace(/\.git$/, '')
      .split('/') ?? []
  const [owner, name] = parts.slice(-2)
  return parts.length >= 2 && [owner, name].every((part) => part && /^[\w.-]{1,100}$/.test(part)) ? `${owner}/${name}` : null
}
