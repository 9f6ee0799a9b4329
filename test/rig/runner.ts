// The bundled action as the runner starts it: a process of its own with files for event, outputs and summary.
import { execFile, execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { repository } from './names.ts'

const root = join(import.meta.dirname, '..', '..')
const temporary = () => realpathSync(mkdtempSync(join(tmpdir(), 'llmops-rig-')))

/** Bundles the present sources and gives the path of the action. */
export function bundleAction(): string {
  const folder = temporary()
  const options = { cwd: root, stdio: 'pipe' } as const
  execFileSync(process.execPath, ['node_modules/rolldown/bin/cli.mjs', '-c', 'rolldown.config.ts', '-d', folder], options)
  execFileSync(process.execPath, ['scripts/copy-grammars.ts', folder], options)
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  return join(folder, 'action.js')
}

/** Keeps equal files in two work trees from becoming the same commit. */
let commits = 0

/** A git work tree with these files, committed. */
export function workspace(files: Readonly<Record<string, string>>) {
  const folder = temporary()
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false', ...args], {
      cwd: folder,
      encoding: 'utf8',
    }).trim()
  git('init', '-q', '-b', 'main')
  const commit = (changed: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(changed)) {
      mkdirSync(join(folder, dirname(path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    git('add', '-A')
    git('commit', '-q', '--allow-empty', '-m', `change ${++commits}`)
    return git('rev-parse', 'HEAD')
  }
  const clone = (branch: string) => {
    const copy = join(temporary(), 'clone')
    git('clone', '-q', '--depth', '1', '--branch', branch, `file://${folder}`, copy)
    return copy
  }
  return {
    folder,
    head: commit(files),
    commit,
    /** a commit on another one: what is null is deleted; the work tree then holds it */
    branch(from: string, changed: Readonly<Record<string, string | null>>) {
      git('checkout', '-q', '--force', '--detach', from)
      for (const [path, text] of Object.entries(changed)) if (text === null) rmSync(join(folder, path))
      return commit(Object.fromEntries(Object.entries(changed).flatMap(([path, text]) => (text === null ? [] : [[path, text]]))))
    },
    /** a clone of this commit alone */
    shallow(sha: string) {
      git('branch', '-f', 'shallow', sha)
      return clone('shallow')
    },
    /** a clone of the test-merge commit alone, as actions/checkout makes it */
    shallowMerge(base: string, head: string) {
      const merge = git('commit-tree', '-p', base, '-p', head, '-m', 'merge', `${head}^{tree}`)
      git('branch', '-f', 'merge', merge)
      return clone('merge')
    },
  }
}

export interface Step {
  readonly action: string
  readonly workspace: string
  readonly api: string
  readonly token: string
  readonly event: { readonly name: string; readonly payload: unknown; readonly sha: string }
  readonly inputs?: Readonly<Record<string, string>>
  readonly environment?: Readonly<Record<string, string>>
}

export interface StepResult {
  readonly code: number
  /** what the log shows, workflow commands included */
  readonly log: string
  readonly summary: string
  readonly outputs: Readonly<Record<string, string>>
}

export async function runStep(step: Step): Promise<StepResult> {
  const temp = temporary()
  const [output, summary, event] = ['output', 'summary', 'event.json'].map((name) => join(temp, name)) as [string, string, string]
  writeFileSync(output, '')
  writeFileSync(summary, '')
  writeFileSync(event, JSON.stringify(step.event.payload))
  const inputs = Object.entries({ 'github-token': step.token, ...step.inputs }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  const environment = {
    PATH: process.env['PATH'],
    HOME: temp,
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: step.api,
    GITHUB_GRAPHQL_URL: `${step.api}/graphql`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: repository,
    GITHUB_EVENT_NAME: step.event.name,
    GITHUB_EVENT_PATH: event,
    GITHUB_SHA: step.event.sha,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_WORKSPACE: step.workspace,
    GITHUB_RUN_ID: '7',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'maturity',
    RUNNER_TEMP: temp,
    ...Object.fromEntries(inputs),
    ...step.environment,
  }
  const { code, log } = await execute(step.action, step.workspace, environment)
  return { code, log, summary: readFileSync(summary, 'utf8'), outputs: readOutputs(readFileSync(output, 'utf8')) }
}

function execute(action: string, folder: string, env: NodeJS.ProcessEnv): Promise<{ code: number; log: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [action], { cwd: folder, env, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      const code = error ? (typeof error.code === 'number' ? error.code : -1) : 0
      resolve({ code, log: stdout + stderr })
    })
  })
}

function readOutputs(text: string): Record<string, string> {
  const found = [...text.matchAll(/^(\S+)<<(\S+)\n([\s\S]*?)\n?\2$/gm)]
  return Object.fromEntries(found.map(([, name = '', , value = '']) => [name, value]))
}
