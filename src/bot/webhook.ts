// The door: size, signature, shape; then the delivery is written and its job queued, and only then GitHub is told 202.
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Logger } from 'pino'
import type { Queue } from './queue.ts'
import { type Db, urgently } from './store/database.ts'
import { acceptDelivery } from './store/deliveries.ts'

export interface Reply {
  readonly status: number
  readonly text: string
}

export interface Door {
  readonly db: Db
  readonly queue: Queue
  readonly log: Logger
  readonly secret: string
}

/** GitHub sends nothing larger. */
const largest = 25_000_000

export async function receiveWebhook({ db, queue, log, secret }: Door, request: IncomingMessage): Promise<Reply> {
  const header = (name: string) => String(request.headers[name] ?? '')
  const [id, event, signature] = [header('x-github-delivery'), header('x-github-event'), header('x-hub-signature-256')]
  if (!/^[\w-]{1,64}$/.test(id) || !/^[a-z_]{1,64}$/.test(event)) return { status: 400, text: 'The headers of a GitHub delivery are missing.' }
  if (!header('content-type').startsWith('application/json')) return { status: 415, text: 'The content type must be application/json.' }
  const body = await readBody(request, largest)
  if (!body) return { status: 413, text: 'The payload is too large.' }
  if (!isSigned(body, signature, secret)) return { status: 401, text: 'The signature is wrong.' }
  const payload = parse(body)
  if (payload === undefined) return { status: 400, text: 'The payload is no JSON.' }
  const outcome = await urgently(() => acceptDelivery(db, queue, { id, event, payload }))
  log.info({ delivery: id, event, outcome }, 'delivery')
  return { status: 202, text: outcome }
}

/** null where it is larger than `most` bytes; the rest is not read then. */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > most) return null
  const chunks: Buffer[] = []
  let total = 0
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk)
    total += bytes.length
    if (total > most) return null
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

function isSigned(body: Buffer, signature: string, secret: string): boolean {
  const expected = Buffer.from(`sha256=${createHmac('sha256', secret).update(body).digest('hex')}`)
  const given = Buffer.from(signature)
  return given.length === expected.length && timingSafeEqual(given, expected)
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}
