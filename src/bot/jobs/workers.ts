// Which job is done by what.
import type { EmitterWebhookEvent } from '@octokit/webhooks'
import type { JobWithMetadata } from 'pg-boss'
import { z } from 'zod'
import { sayError } from '../../errors.ts'
import type { ScanningBot } from '../bot.ts'
import { Later, type QueueName } from '../queue.ts'
import { closeDelivery, failDelivery, readDelivery } from '../store/deliveries.ts'
import { type Handler, type WorkSettings, workOn } from '../work-on.ts'
import { choreSchema, doChore } from './chores.ts'
import { giveUp, scanTarget } from './scan.ts'
import { type ScanJob, scanJobSchema } from './target.ts'

const deliveryJobSchema = z.object({ id: z.string() })

/** Gives a function that takes no more jobs and waits for those under way. */
export function startWorkers(bot: ScanningBot, settings: Omit<WorkSettings, 'concurrency'>): () => Promise<void> {
  const { queue } = bot
  const start = (name: QueueName, concurrency: number, handler: Handler) => workOn(queue, name, handler, { ...settings, concurrency })
  const stops = [
    start('deliveries', 4, (data, job) => handleDelivery(bot, deliveryJobSchema.parse(data).id, isLast(job))),
    start('scans', bot.settings.SCAN_THREADS * 2, (data, job) => handleScan(bot, scanJobSchema.parse(data), job, settings.waits.polling)),
    start('chores', 1, (data) => doChore(bot, choreSchema.parse(data))),
  ]
  return async () => {
    await Promise.all(stops.map((stop) => stop()))
  }
}

const isLast = ({ retryCount, retryLimit }: Parameters<Handler>[1]): boolean => retryCount >= retryLimit

/** Looks every `seconds` whether a newer event has queued the same target again, and then ends the scan. */
async function handleScan(bot: ScanningBot, job: ScanJob, whole: JobWithMetadata, seconds: number): Promise<void> {
  const { log, queue } = bot
  const ending = new AbortController()
  const look = async () => ((await queue.isOvertaken(whole)) ? ending.abort() : undefined)
  const timer = setInterval(() => void look().catch((error: unknown) => log.warn({ err: error }, 'the queue could not be read')), seconds * 1000)
  try {
    await scanTarget(bot, job, ending.signal)
  } catch (error) {
    if (isLast(whole) && !(error instanceof Later))
      await giveUp(bot, job).catch((cause: unknown) => bot.log.error({ err: cause }, 'a check could not be concluded'))
    throw error
  } finally {
    clearInterval(timer)
  }
}

async function handleDelivery(bot: ScanningBot, id: string, last: boolean): Promise<void> {
  const delivery = await readDelivery(bot.db, id)
  if (!delivery || delivery.state === 'done') return
  try {
    // the name and shape are GitHub's: its signature was verified at the door
    await bot.github.probot.receive({ id, name: delivery.event, payload: delivery.payload } as EmitterWebhookEvent)
  } catch (error) {
    if (last) await failDelivery(bot.db, id, sayError(error))
    throw error
  }
  await closeDelivery(bot.db, id)
}
