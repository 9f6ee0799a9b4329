// Which job is done by what.
import type { EmitterWebhookEvent } from '@octokit/webhooks'
import { z } from 'zod'
import { sayError } from '../../errors.ts'
import type { ScanningBot } from '../bot.ts'
import { type WorkSettings, workOn } from '../queue.ts'
import { closeDelivery, failDelivery, readDelivery } from '../store/deliveries.ts'
import { choreSchema, doChore } from './chores.ts'
import { scanTarget } from './scan.ts'
import { scanJobSchema } from './target.ts'

const deliveryJobSchema = z.object({ id: z.string() })

export async function startWorkers(bot: ScanningBot, settings: Omit<WorkSettings, 'concurrency'>): Promise<void> {
  const { queue } = bot
  await workOn(queue, 'deliveries', (data, job) => handleDelivery(bot, deliveryJobSchema.parse(data).id, job.retryCount >= job.retryLimit), {
    ...settings,
    concurrency: 4,
  })
  await workOn(queue, 'scans', (data) => scanTarget(bot, scanJobSchema.parse(data)), { ...settings, concurrency: bot.settings.SCAN_THREADS * 2 })
  await workOn(queue, 'chores', (data) => doChore(bot, choreSchema.parse(data)), { ...settings, concurrency: 1 })
}

async function handleDelivery(bot: ScanningBot, id: string, isLast: boolean): Promise<void> {
  const delivery = await readDelivery(bot.db, id)
  if (!delivery || delivery.state === 'done') return
  try {
    // the name and shape are GitHub's: its signature was verified at the door
    await bot.github.probot.receive({ id, name: delivery.event, payload: delivery.payload } as EmitterWebhookEvent)
  } catch (error) {
    if (isLast) await failDelivery(bot.db, id, sayError(error))
    throw error
  }
  await closeDelivery(bot.db, id)
}
