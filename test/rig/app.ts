// What the stand-in lacks of a GitHub App: its repositories, branches, reactions, and a log of deliveries that can be sent again.
import { createHmac, randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Answer, Call } from './contract.ts'

export const botApp = {
  app_id: 4242,
  slug: 'maturity',
  name: 'Maturity',
  permissions: { contents: 'read', checks: 'write', pull_requests: 'write', issues: 'write', statuses: 'write', metadata: 'read' },
}
export const botInstallation = 2
export const webhookSecret = 'a secret of the rig'

export interface LogEntry {
  readonly id: number
  readonly guid: string
  readonly event: string
  readonly action: string | null
  readonly at: string
  readonly status: number
  readonly body: string
}

type Own = Record<string, (call: Call, parameters: Readonly<Record<string, string>>) => Promise<Answer>>

/** `repositoryOf` gives GitHub's record of owner/name. */
export function appSide(url: () => string, repositoryOf: (call: Call, fullName: string) => Promise<unknown>) {
  const log: LogEntry[] = []
  const reactions: { readonly comment: number; readonly content: string }[] = []
  /** full names that the App is installed on */
  const installed = new Set<string>()
  /** `owner/name@branch` to the commit at its tip */
  const tips = new Map<string, string>()
  let target: string | null = null

  const send = async (guid: string, event: string, body: string, signature = sign(body)): Promise<number> => {
    const headers = { 'content-type': 'application/json', 'x-github-event': event, 'x-github-delivery': guid, 'x-hub-signature-256': signature }
    const status = await fetch(`${target}/api/github/webhooks`, { method: 'POST', headers, body, signal: AbortSignal.timeout(10_000) }).then(
      (response) => response.status,
      () => 0,
    )
    const action = z.object({ action: z.string().nullable().default(null) }).parse(JSON.parse(body)).action
    log.push({ id: log.length + 1, guid, event, action, at: new Date().toISOString(), status, body })
    return status
  }

  const own: Own = {
    'apps/list-webhook-deliveries': async (call) => {
      const query = new URLSearchParams(call.query)
      const size = Number(query.get('per_page') ?? 30)
      const start = Number(query.get('cursor')?.slice(1) ?? 0)
      const rows = [...log].reverse().slice(start, start + size)
      const more = start + size < log.length
      const link = `<${url()}/app/hook/deliveries?per_page=${size}&cursor=v${start + size}>; rel="next"`
      return { status: 200, headers: more ? { link } : {}, body: rows.map(listed) }
    },
    'apps/redeliver-webhook-delivery': async (_, { delivery_id }) => {
      const entry = log.find((it) => it.id === Number(delivery_id))
      if (entry) setTimeout(() => void send(entry.guid, entry.event, entry.body), 5)
      return { status: 202, body: {} }
    },
    'apps/list-repos-accessible-to-installation': async (call) => {
      const repositories = await Promise.all([...installed].map((name) => repositoryOf(call, name)))
      return { status: 200, body: { total_count: repositories.length, repositories, repository_selection: 'selected' } }
    },
    'apps/create-from-manifest': async (_, { code }) =>
      code === 'good'
        ? {
            status: 201,
            body: {
              id: 77,
              html_url: `${url()}/apps/new`,
              pem: '-----BEGIN X-----',
              webhook_secret: 'w'.repeat(20),
              client_id: 'c',
              client_secret: 's',
            },
          }
        : { status: 404, body: { message: 'Not Found' } },
    'reactions/create-for-issue-comment': async (call, { comment_id }) => {
      const { content } = z.object({ content: z.string() }).parse(call.body)
      reactions.push({ comment: Number(comment_id), content })
      return { status: 201, body: { id: reactions.length, node_id: 'x', user: null, content, created_at: '2026-11-22T00:00:00Z' } }
    },
    'repos/get-branch': async (_, { owner, repo, branch = '' }) => {
      const sha = tips.get(`${owner}/${repo}@${branch}`)
      return sha ? { status: 200, body: branchOf(branch, sha) } : { status: 404, body: { message: 'Branch not found' } }
    },
  }

  return {
    own,
    log,
    reactions,
    installed,
    tips,
    sendTo(address: string | null) {
      target = address
    },
    /** one delivery as GitHub makes it; gives the status that came back, 0 where nothing did */
    deliver: (event: string, payload: object, { guid = randomUUID(), signature }: { guid?: string; signature?: string } = {}) =>
      send(guid, event, JSON.stringify(payload), signature),
  }
}

export const sign = (body: string): string => `sha256=${createHmac('sha256', webhookSecret).update(body).digest('hex')}`

function listed({ id, guid, event, action, at, status }: LogEntry) {
  return {
    id,
    guid,
    delivered_at: at,
    redelivery: false,
    duration: 0.1,
    status: status === 202 ? 'OK' : 'failed',
    status_code: status,
    event,
    action,
    installation_id: botInstallation,
    repository_id: null,
  }
}

function branchOf(name: string, sha: string) {
  const page = `https://api.github.com/repos/o/n/commits/${sha}`
  const person = { name: 'Dev', email: 'dev@example.org', date: '2026-11-22T00:00:00Z' }
  return {
    name,
    commit: {
      sha,
      node_id: sha,
      url: page,
      html_url: page,
      comments_url: page,
      commit: {
        url: page,
        author: person,
        committer: person,
        message: 'change',
        comment_count: 0,
        tree: { sha, url: page },
      },
      author: {},
      committer: {},
      parents: [],
    },
    _links: { html: page, self: page },
    protected: false,
    protection: { enabled: false },
    protection_url: `${page}/protection`,
  }
}
