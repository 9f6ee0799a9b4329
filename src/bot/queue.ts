// The queue: pg-boss in the same database, so that a delivery and its job are written together or not at all.
import { type ConstructorOptions, type JobWithMetadata, PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import { type ScanJob, targetKey } from './jobs/target.ts'
import type { Database, Db } from './store/database.ts'
import { insideOf } from './store/database.ts'

/** Jobs that failed for good. Nobody works on it: it is looked at, and replayed by hand. */
export const deadQueue = 'dead'

export const queues = ['deliveries', 'scans', 'chores'] as const
export type QueueName = (typeof queues)[number]

/** Killed processes and GitHub's bad days use up attempts, so there are many; the waits between them grow to five minutes. */
const patience = { retryLimit: 20, retryDelay: 1, retryBackoff: true, retryDelayMax: 300, deadLetter: deadQueue, retentionSeconds: 7 * 86_400 }
/** A worker that dies without a word is noticed after this many seconds. */
export const heartbeatSeconds = 15

export interface Waits {
  /** seconds between looks for work, where no notice comes */
  readonly polling: number
  /** seconds between looks for workers that died */
  readonly supervision: number
}

export const standardWaits: Waits = { polling: 2, supervision: 10 }

export interface PutOptions {
  /** a transaction of ours that the job belongs to */
  readonly within?: Db | undefined
  /** seconds to wait */
  readonly after?: number
  readonly priority?: number
}

export interface Queue {
  readonly boss: PgBoss
  deliver(id: string, within?: Db): Promise<void>
  /** the newest commit is read when the job starts, so one waiting scan stands for all that were asked for before */
  scan(job: ScanJob, options?: PutOptions): Promise<void>
  chore(name: string, data: object, key: string): Promise<void>
  put(name: QueueName, data: object, key: string, options: PutOptions): Promise<void>
  /** whether a later job of the same key waits: then what this one does is of no use any more */
  isOvertaken(job: JobWithMetadata): Promise<boolean>
  /** lets this process's workers look at once, instead of at their next turn */
  wake(name: QueueName): void
  /** `look` is called for every wake of a queue */
  onWake(name: QueueName, look: () => void): void
}

export async function openQueue(database: Database, log: Logger, waits: Waits = standardWaits): Promise<Queue> {
  const options: ConstructorOptions = {
    ...database.boss,
    schedule: true,
    superviseIntervalSeconds: waits.supervision,
    monitorIntervalSeconds: waits.supervision,
    reindex: false,
    openTelemetry: { enabled: false },
  }
  const boss = new PgBoss(options)
  boss.on('error', (error) => log.error({ err: error }, 'the queue met an error'))
  await boss.start()
  await boss.createQueue(deadQueue, { retentionSeconds: 90 * 86_400 })
  const common = { ...patience, heartbeatSeconds }
  await boss.createQueue('deliveries', { ...common, expireInSeconds: 300 })
  await boss.createQueue('scans', { ...common, policy: 'singleton', expireInSeconds: 1800 })
  await boss.createQueue('chores', { ...common, policy: 'singleton', expireInSeconds: 1800 })
  if (database.exclusive) await resumeLeft(boss, log)
  const lookers = new Map<QueueName, (() => void)[]>()
  const wake = (name: QueueName) => {
    for (const look of lookers.get(name) ?? []) look()
  }
  /** One waiting job for a key: a later one takes its place. What is being worked on is left alone, and no two of a key are worked on at a time. */
  const put = async (name: QueueName, data: object, key: string, { within, after = 0, priority = 0 }: PutOptions) => {
    const startAfter = new Date(Date.now() + after * 1000)
    await boss.upsert(name, data, { singletonKey: key, priority, startAfter, ...(within ? { db: insideOf(within) } : {}) })
    wake(name)
  }
  return {
    boss,
    wake,
    async isOvertaken({ name, singletonKey, createdOn }) {
      if (!singletonKey) return false
      const waiting = await boss.findJobs(name, { key: singletonKey, queued: true })
      return waiting.some((it) => it.createdOn > createdOn)
    },
    onWake: (name, look) => void lookers.set(name, [...(lookers.get(name) ?? []), look]),
    async deliver(id, within) {
      await boss.send('deliveries', { id }, within ? { db: insideOf(within) } : {})
    },
    put,
    scan: (job, options = {}) => put('scans', job, `${job.repository}/${targetKey(job.target)}`, options),
    chore: (name, data, key) => put('chores', { name, ...data }, `${name}/${key}`, {}),
  }
}

/** With one process, a job that is marked as being worked on at the start was left by one that died. */
async function resumeLeft(boss: PgBoss, log: Logger): Promise<void> {
  for (const name of queues) {
    const left = (await boss.findJobs(name, {})).filter((job) => job.state === 'active')
    if (!left.length) continue
    log.info({ queue: name, jobs: left.length }, 'jobs of a process that died are taken up again')
    await boss.fail(
      name,
      left.map((job) => job.id),
    )
  }
}

/** Thrown by a job that should be tried again at a known time, without using up an attempt. */
export class Later extends Error {
  override readonly name = 'Later'
  readonly seconds: number

  constructor(seconds: number, because: string) {
    super(because)
    this.seconds = seconds
  }
}
