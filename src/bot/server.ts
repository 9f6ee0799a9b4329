// The HTTP server: webhooks, health, metrics, and the pages where there are any.

import { timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { sql } from 'kysely'
import type { Metrics } from './metrics.ts'
import { type Door, type Reply, receiveWebhook } from './webhook.ts'

export type Pages = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<boolean>

export interface ServerParts {
  /** null where this process takes no webhooks */
  readonly door: Door | null
  readonly metrics: Metrics
  readonly metricsToken: string | undefined
  readonly pages: Pages | null
  readonly isReady: () => Promise<boolean>
}

export const webhookPath = '/api/github/webhooks'

export function createBotServer(parts: ServerParts): Server {
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000, maxHeaderSize: 16_384 }, (request, response) => {
    answer(parts, request, response).catch((error: unknown) => {
      parts.door?.log.error({ err: error, path: request.url?.split('?')[0] }, 'a request failed')
      if (!response.headersSent) send(response, { status: 500, text: 'Something went wrong here.' })
    })
  })
  return server
}

async function answer(parts: ServerParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost')
  switch (`${request.method} ${url.pathname}`) {
    case `POST ${webhookPath}`:
      if (!parts.door) return send(response, { status: 404, text: 'Not found.' })
      return webhook(parts, parts.door, request, response)
    case 'GET /health':
      return send(response, { status: 200, text: 'alive' })
    case 'GET /ready':
      return send(response, (await parts.isReady().catch(() => false)) ? { status: 200, text: 'ready' } : { status: 503, text: 'not ready' })
    case 'GET /metrics':
      return metrics(parts, request, response)
    default:
      if (!(await parts.pages?.(request, response, url))) send(response, { status: 404, text: 'Not found.' })
  }
}

async function webhook({ metrics }: ServerParts, door: Door, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const start = performance.now()
  const reply = await receiveWebhook(door, request)
  metrics.webhookSeconds.observe({ status: String(reply.status) }, (performance.now() - start) / 1000)
  if (reply.status === 413) response.setHeader('connection', 'close')
  send(response, reply)
}

async function metrics({ metrics: { registry }, metricsToken }: ServerParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (metricsToken && !isSame(String(request.headers.authorization ?? ''), `Bearer ${metricsToken}`)) {
    return send(response, { status: 401, text: 'The metrics need their token.' })
  }
  response.writeHead(200, { 'content-type': registry.contentType }).end(await registry.metrics())
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}

function send(response: ServerResponse, { status, text }: Reply): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' }).end(`${text}\n`)
}

/** One query that every process needs to succeed. */
export const pingDatabase = async (door: Pick<Door, 'db'>): Promise<boolean> => {
  await sql`select 1`.execute(door.db)
  return true
}
