// Probot for the credentials and the events; its own retries and queueing are off, because our queue retries and survives.
import { Readable } from 'node:stream'
import type { Logger } from 'pino'
import { Probot, ProbotOctokit } from 'probot'
import { z } from 'zod'
import { githubClient } from '../github/client.ts'
import { readFailure } from '../github/failure.ts'
import type { GitHub, Request } from '../github/port.ts'
import { type Clock, systemClock } from '../github/retry.ts'
import { boundedArchive } from './archive.ts'
import { Later } from './queue.ts'
import type { Settings } from './settings.ts'

/** No single call may hold a worker for longer. */
const callTimeout = 60_000
/** Longer waits go back to the queue and free the worker. */
const longestPause = 5_000

export interface App {
  readonly id: number
  readonly slug: string
}

export interface Installed {
  readonly github: GitHub
  readonly request: Request
  readonly app: App
  /** the gzipped files of a commit; throws a UsageError where they are over the cap */
  archive(commit: string): Promise<ArrayBuffer>
}

export interface Connection {
  readonly probot: Probot
  /** with the App's own rights */
  readonly request: Request
  app(): Promise<App>
  /** with the rights of one installation, for one repository (owner/name) */
  installed(installation: number, repository: string): Promise<Installed>
  /** with the rights of one installation */
  requestOf(installation: number): Promise<Request>
}

export function connect(settings: Settings, log: Logger, onCall: (rateLeft: number | null) => void): Connection {
  const probot = new Probot({
    appId: settings.APP_ID,
    privateKey: settings.privateKey,
    secret: settings.WEBHOOK_SECRET,
    baseUrl: settings.GITHUB_API_URL,
    // below a warning Probot writes whole payloads
    log: log.child({ part: 'probot' }, { level: log.isLevelEnabled('warn') ? 'warn' : log.level }),
    // as a function, so that Probot's own options do not turn them on again
    Octokit: ProbotOctokit.defaults((options: object) => ({ ...options, retry: { enabled: false }, throttle: { enabled: false } })),
  })
  const requestOf = async (installation?: number): Promise<Request> => {
    const octokit = await (installation === undefined ? probot.auth() : probot.auth(installation))
    return async (route, parameters) => {
      const { request: more, ...rest } = parameters
      const own = typeof more === 'object' ? more : {}
      const response = await octokit.request(route, { ...rest, request: { ...own, signal: AbortSignal.timeout(callTimeout) } })
      const left = Number(response.headers['x-ratelimit-remaining'])
      onCall(Number.isFinite(left) && response.headers['x-ratelimit-remaining'] !== undefined ? left : null)
      return response
    }
  }
  let known: Promise<App> | null = null
  const app = () => {
    known ??= readApp(requestOf()).catch((error: unknown) => {
      known = null
      throw error
    })
    return known
  }
  return {
    probot,
    app,
    request: async (route, parameters) => (await requestOf())(route, parameters),
    requestOf,
    async installed(installation, repository) {
      const [request, me] = [await requestOf(installation), await app()]
      const login = `${me.slug}[bot]`
      return {
        github: { ...githubClient(request, repository, queueClock), viewer: async () => login },
        request,
        app: me,
        archive: (commit) => archiveOf(request, repository, commit, settings.ARCHIVE_MEGABYTES * 1_000_000),
      }
    },
  }
}

const appSchema = z.object({ id: z.number(), slug: z.string() })

async function readApp(request: Promise<Request>): Promise<App> {
  return appSchema.parse((await (await request)('GET /app', {})).data)
}

/** Waits a moment itself; a longer wait is thrown as {@link Later}. */
export const queueClock: Clock = {
  now: systemClock.now,
  wait: (milliseconds) => {
    if (milliseconds > longestPause) throw new Later(Math.ceil(milliseconds / 1000), 'GitHub asks to wait')
    return systemClock.wait(milliseconds)
  },
}

async function archiveOf(request: Request, repository: string, commit: string, cap: number): Promise<ArrayBuffer> {
  const [owner, repo] = repository.split('/')
  const answer = await request('GET /repos/{owner}/{repo}/tarball/{ref}', { owner, repo, ref: commit, request: { parseSuccessResponseBody: false } })
  if (!(answer.data instanceof ReadableStream)) throw new Error('GitHub sent no stream for an archive')
  return boundedArchive(Readable.fromWeb(answer.data as never), cap)
}

/** Whether a thing is gone or closed to us for good: the repository or the installation was removed. */
export const isGone = (error: unknown): boolean => [404, 410, 451].includes(readFailure(error).status)
