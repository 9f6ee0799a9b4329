// GitHub does not repeat a delivery that we did not take. Its log tells which ones, and it sends them again when asked.
import { z } from 'zod'
import type { Bot } from '../bot.ts'
import { knownDeliveries } from '../store/deliveries.ts'
import { readMark, writeMark } from '../store/marks.ts'

const logSchema = z.array(z.object({ id: z.number(), guid: z.string(), delivered_at: z.string(), status_code: z.number() }))
const pageSize = 100
/** GitHub keeps its log for three days. */
const longest = 3 * 86_400_000
/** A delivery may still be on its way. */
const overlap = 300_000
const mostPages = 200

/** Asks for every delivery since the last sweep that no attempt brought here. */
export async function sweepDeliveries(bot: Bot): Promise<void> {
  const start = Date.now()
  const last = (await readMark(bot.db, 'sweep'))?.getTime() ?? 0
  const since = Math.max(last - overlap, start - longest)
  const missed = new Map<string, number>()
  let cursor: string | undefined
  for (let page = 0; page < mostPages; page++) {
    const answer = await bot.github.request('GET /app/hook/deliveries', { per_page: pageSize, ...(cursor ? { cursor } : {}) })
    const rows = logSchema.parse(answer.data)
    const recent = rows.filter((row) => Date.parse(row.delivered_at) >= since)
    const known = await knownDeliveries(bot.db, [...new Set(recent.map((row) => row.guid))])
    for (const row of recent) if (!known.has(row.guid)) missed.set(row.guid, row.id)
    cursor = nextCursor(answer)
    if (recent.length < rows.length || rows.length < pageSize || !cursor) break
  }
  for (const id of missed.values()) await bot.github.request('POST /app/hook/deliveries/{delivery_id}/attempts', { delivery_id: id })
  if (missed.size) bot.log.info({ deliveries: missed.size }, 'asked GitHub for deliveries that were missed')
  await writeMark(bot.db, 'sweep', new Date(start))
}

const linkSchema = z.object({ headers: z.object({ link: z.string().optional() }) })

function nextCursor(answer: unknown): string | undefined {
  const read = linkSchema.safeParse(answer)
  const next = read.success ? /<([^>]{1,2000})>; rel="next"/.exec(read.data.headers.link ?? '')?.[1] : undefined
  return next ? (new URL(next).searchParams.get('cursor') ?? undefined) : undefined
}
