// A process of the bot: everything in one, or the server and the workers apart on one PostgreSQL.
import { type DestinationStream, type Logger, pino } from 'pino'
import { registerEvents } from './app.ts'
import type { ScanningBot } from './bot.ts'
import { connect } from './github.ts'
import { startTimers } from './jobs/timers.ts'
import { startWorkers } from './jobs/workers.ts'
import { createMetrics } from './metrics.ts'
import { openQueue, type Queue, standardWaits, type Waits } from './queue.ts'
import { openPool } from './scan/pool.ts'
import { createBotServer, pingDatabase } from './server.ts'
import type { Settings } from './settings.ts'
import { openDatabase } from './store/database.ts'
import { createPages } from './web/site.ts'

/** `all` is one process; `bot` takes webhooks and shows pages; `worker` does the jobs. */
export type Role = 'all' | 'bot' | 'worker'

export interface Running {
  readonly url: string
  readonly bot: ScanningBot
  /** lets running jobs end, then closes everything */
  close(): Promise<void>
}

export interface RunOptions {
  readonly waits?: Waits
  readonly logTo?: DestinationStream
}

/** Seconds that running jobs get at the end. */
const grace = 25

export async function run(role: Role, settings: Settings, { waits = standardWaits, logTo }: RunOptions = {}): Promise<Running> {
  const log = createLog(settings, role, logTo)
  const database = await openDatabase(settings)
  let queue: Queue | null = null
  const metrics = createMetrics(() => queue)
  const github = connect(settings, log, (left) => {
    metrics.calls.inc()
    if (left !== null) metrics.rateLeft.set(left)
  })
  queue = await openQueue(database, log, waits)
  const pool = openPool({ threads: settings.SCAN_THREADS, seconds: settings.SCAN_SECONDS })
  const bot: ScanningBot = { settings, log, db: database.db, queue, github, pool, today: () => new Date().toISOString().slice(0, 10) }
  await github.probot.ready()
  registerEvents(github.probot, bot)
  const works = role !== 'bot'
  const onEnd = (name: string, outcome: string, seconds: number) => metrics.jobSeconds.observe({ queue: name, outcome }, seconds)
  const stopWorkers = works ? startWorkers(bot, { waits, log, onEnd }) : async () => undefined
  const stopTimers = works ? startTimers(bot) : () => undefined
  const server = createBotServer({
    door: role === 'worker' ? null : { db: database.db, queue, log, secret: settings.WEBHOOK_SECRET },
    metrics,
    metricsToken: settings.METRICS_TOKEN,
    pages: role === 'worker' ? null : createPages(settings, database.db, bot.today),
    isReady: () => pingDatabase(database),
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(settings.PORT, settings.HOST, resolve))
  const address = server.address()
  const url = `http://${settings.HOST}:${address && typeof address === 'object' ? address.port : settings.PORT}`
  log.info({ url, role, database: settings.DATABASE_URL ? 'PostgreSQL' : 'embedded' }, 'started')
  const { boss } = queue
  return {
    url,
    bot,
    async close() {
      stopTimers()
      server.close()
      server.closeIdleConnections()
      await Promise.race([stopWorkers(), new Promise((resolve) => setTimeout(resolve, grace * 1000))])
      await boss.stop({ graceful: false })
      server.closeAllConnections()
      await pool.close()
      await database.close()
      log.info('stopped')
    },
  }
}

function createLog(settings: Settings, role: Role, logTo: DestinationStream | undefined): Logger {
  const options = {
    level: settings.LOG_LEVEL,
    base: { role },
    redact: ['*.authorization', '*.token', '*.privateKey', '*.secret', 'err.request', 'err.response', 'err.event'],
    serializers: { err: (error: unknown) => plain(error) },
  }
  return logTo ? pino(options, logTo) : pino(options)
}

/** Errors of GitHub's client carry requests with tokens, and errors of handlers carry payloads: only these fields are written. */
function plain(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { message: String(error) }
  const inner = error instanceof AggregateError ? { errors: error.errors.slice(0, 3).map(plain) } : {}
  return { type: error.name, message: error.message.slice(0, 500), status: Reflect.get(error, 'status'), stack: error.stack, ...inner }
}
