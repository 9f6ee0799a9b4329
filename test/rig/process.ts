// The bot as a process of its own, as `npm start`, `npm run bot` and `npm run worker` run it, that can be killed without warning.
import { type ChildProcess, spawn } from 'node:child_process'
import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort, until } from './postgres.ts'

/** Linux counts processor time in these a second. */
const ticks = 100

const root = join(import.meta.dirname, '..', '..')

export interface ProcessPlan {
  readonly role: 'all' | 'bot' | 'worker'
  readonly environment: Readonly<Record<string, string>>
  /** where its log goes */
  readonly log?: string | undefined
}

export async function startProcess({ role, environment, log }: ProcessPlan) {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  let child: ChildProcess | null = null
  const start = () => {
    const env = { PATH: process.env['PATH'] ?? '', ...environment, HOST: '127.0.0.1', PORT: String(port) }
    const words = ['--no-warnings', '--import', './scripts/register-yaml.js', 'src/bot/main.ts', role]
    const made = spawn(process.execPath, words, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [made.stdout, made.stderr]) stream?.on('data', (chunk: Buffer) => log && appendFileSync(log, chunk))
    child = made
  }
  const isReady = () =>
    fetch(`${url}/ready`, { signal: AbortSignal.timeout(2_000) }).then(
      (response) => response.status === 200,
      () => false,
    )
  const end = (signal: NodeJS.Signals | 0): Promise<number | null> =>
    new Promise((resolve) => {
      if (!child || child.exitCode !== null || child.signalCode !== null) return resolve(child?.exitCode ?? null)
      child.once('exit', (code) => resolve(code))
      child.kill(signal)
    })
  start()
  return {
    role,
    url,
    start,
    isReady,
    ready: () => until(isReady, 60),
    /** waits until it ends by itself; gives its exit code */
    ended: () => end(0),
    kill: () => end('SIGKILL'),
    /** gives the exit code */
    stop: () => end('SIGTERM'),
    /** seconds of processor time so far */
    cpu(): number {
      const [user = '0', system = '0'] = /\) (?:\S+ ){11}(\d+) (\d+)/.exec(readFileSync(`/proc/${child?.pid}/stat`, 'utf8'))?.slice(1) ?? []
      return (Number(user) + Number(system)) / ticks
    },
    metrics: async () => (await fetch(`${url}/metrics`)).text(),
  }
}

export type BotProcess = Awaited<ReturnType<typeof startProcess>>
