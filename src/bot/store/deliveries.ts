import { sql } from 'kysely'
import type { Queue } from '../queue.ts'
import type { Db } from './database.ts'

export interface Delivery {
  /** X-GitHub-Delivery */
  readonly id: string
  readonly event: string
  readonly payload: unknown
}

/** Writes a delivery and its job in one transaction. One that is known already is dropped, unless it failed: then it is taken up again. */
export async function acceptDelivery(db: Db, queue: Queue, { id, event, payload }: Delivery): Promise<'accepted' | 'known'> {
  const outcome = await db.transaction().execute(async (transaction) => {
    const text = JSON.stringify(payload)
    const taken = await transaction
      .insertInto('deliveries')
      .values({ id, event, payload: text, state: 'queued', error: null })
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet({ state: 'queued', payload: text, error: null }).where('deliveries.state', '=', 'failed'),
      )
      .returning('id')
      .executeTakeFirst()
    if (!taken) return 'known' as const
    await queue.deliver(id, transaction)
    return 'accepted' as const
  })
  queue.wake('deliveries')
  return outcome
}

export async function readDelivery(db: Db, id: string) {
  return db.selectFrom('deliveries').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The payload goes with the work; the id stays, so that a replay is known. */
export async function closeDelivery(db: Db, id: string): Promise<void> {
  await db.updateTable('deliveries').set({ state: 'done', payload: null, error: null, done_at: sql`now()` }).where('id', '=', id).execute()
}

export async function failDelivery(db: Db, id: string, error: string): Promise<void> {
  await db
    .updateTable('deliveries')
    .set({ state: 'failed', error: error.slice(0, 500) })
    .where('id', '=', id)
    .execute()
}

/** Which of these ids are known and not failed. */
export async function knownDeliveries(db: Db, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (!ids.length) return new Set()
  const rows = await db.selectFrom('deliveries').select('id').where('id', 'in', ids).where('state', '!=', 'failed').execute()
  return new Set(rows.map((row) => row.id))
}
