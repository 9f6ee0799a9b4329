// Workers of a queue: each takes a job, does it, and takes the next at once; with nothing to do it looks again after a while, or when it is woken.
import type { JobWithMetadata } from 'pg-boss'
import type { Logger } from 'pino'
import { heartbeatSeconds, Later, type Queue, type QueueName, type Waits } from './queue.ts'

export type Handler = (data: unknown, job: JobWithMetadata) => Promise<void>
export type JobOutcome = 'done' | 'failed' | 'later'

export interface WorkSettings {
  readonly concurrency: number
  readonly waits: Waits
  readonly log: Logger
  /** told of every job that ended */
  readonly onEnd: (queue: QueueName, outcome: JobOutcome, seconds: number) => void
}

/** Gives a function that takes no more jobs and waits for those under way. */
export function workOn(queue: Queue, name: QueueName, handler: Handler, settings: WorkSettings): () => Promise<void> {
  const { concurrency, waits, log } = settings
  const doorbell = createDoorbell()
  queue.onWake(name, doorbell.ring)
  let open = true
  const loop = async () => {
    while (open) {
      const heard = doorbell.next()
      try {
        const [job] = await queue.boss.fetch<unknown>(name, { includeMetadata: true })
        if (job) await doJob(queue, name, handler, job as JobWithMetadata, settings)
        else await Promise.race([heard, pause(waits.polling * 1000)])
      } catch (error) {
        log.error({ err: error, queue: name }, 'the queue could not be read')
        await pause(waits.polling * 1000)
      }
    }
  }
  const loops = Array.from({ length: concurrency }, loop)
  return async () => {
    open = false
    doorbell.ring()
    await Promise.all(loops)
  }
}

async function doJob(queue: Queue, name: QueueName, handler: Handler, job: JobWithMetadata, { log, onEnd }: WorkSettings): Promise<void> {
  const start = performance.now()
  const end = (outcome: JobOutcome) => onEnd(name, outcome, (performance.now() - start) / 1000)
  const attempt = { id: job.id, retryCount: job.retryCount }
  const beat = setInterval(
    () => void queue.boss.touch(name, attempt).catch((error: unknown) => log.warn({ err: error, queue: name }, 'a sign of life was not written')),
    (heartbeatSeconds * 1000) / 3,
  )
  try {
    await handler(job.data, job)
    await queue.boss.complete(name, attempt)
    end('done')
  } catch (error) {
    if (error instanceof Later) {
      await queue.put(name, job.data, job.singletonKey ?? job.id, { after: error.seconds, priority: job.priority })
      await queue.boss.complete(name, attempt)
      return end('later')
    }
    log.warn({ err: error, queue: name, job: job.id, attempt: job.retryCount }, 'a job did not succeed and will be tried again')
    await queue.boss.fail(name, attempt, { message: error instanceof Error ? error.message.slice(0, 300) : '' })
    end('failed')
  } finally {
    clearInterval(beat)
  }
}

/** `next` resolves at the first ring after it was asked for. All who wait share one promise, so that none pile up. */
function createDoorbell(): { readonly ring: () => void; readonly next: () => Promise<void> } {
  let ring: () => void = () => undefined
  const renew = () =>
    new Promise<void>((resolve) => {
      ring = resolve
    })
  let coming = renew()
  return {
    ring() {
      ring()
      coming = renew()
    },
    next: () => coming,
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))
