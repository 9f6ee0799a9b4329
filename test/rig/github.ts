// A GitHub to talk to: the stateful stand-in `emulate` behind a proxy that holds every call against GitHub's own description.
import { execFileSync } from 'node:child_process'
import { createSign } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createEmulator } from 'emulate'
import { z } from 'zod'
import { appSide, botApp, botInstallation } from './app.ts'
import { type Answer, type Call, loadContract } from './contract.ts'
import { otherRepositories, owner, repo, repository } from './names.ts'
import { peopleSide, peopleTokens } from './people.ts'
import { type PullFile, pullFiles } from './pull-files.ts'
import { createReviews } from './reviews.ts'

const human = 'human-token'
/** The app that a workflow's token belongs to. */
const app = { app_id: 15368, slug: 'github-actions', name: 'GitHub Actions' }
const allPermissions = { contents: 'write', checks: 'write', pull_requests: 'write', issues: 'write', statuses: 'write', metadata: 'read' }

export interface Switch {
  readonly operation: string
  readonly answer: Answer
  /** the call has its effect, only the answer is lost */
  readonly afterEffect?: boolean
  times: number
}

const recordSchema = z.record(z.string(), z.unknown())
const commentSchema = z.object({ id: z.number(), body: z.string(), user: z.object({ login: z.string() }) })
const runSchema = z.looseObject({ id: z.number(), name: z.string(), head_sha: z.string(), conclusion: z.string().nullable(), output: recordSchema })

export type CheckRunRecord = z.infer<typeof runSchema>

export async function startGitHub() {
  const contract = await loadContract()
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: { [human]: { login: owner, scopes: ['repo', 'user'] }, [peopleTokens.mallory]: { login: 'mallory', scopes: ['user'] } },
      github: {
        users: [{ login: owner }, { login: 'mallory' }],
        repos: [repository, ...otherRepositories].map((it) => ({
          owner,
          name: it.split('/')[1] ?? '',
          default_branch: 'main',
          private: it.endsWith('secret'),
        })),
        apps: [
          { ...app, permissions: allPermissions, installations: [{ installation_id: 1, account: owner }] },
          { ...botApp, installations: [{ installation_id: botInstallation, account: owner }] },
        ],
      },
    },
  })
  const keyOf = (id: number) =>
    emulator.generatedSecrets.find((secret) => secret.kind === 'github.app_private_key' && secret.id === String(id))?.value ?? ''

  const origins: string[] = []
  const has = (folder: string, commit: string) => {
    try {
      execFileSync('git', ['-C', folder, 'cat-file', '-e', `${commit}^{commit}`], { stdio: 'ignore' })
      return true
    } catch {
      return false
    }
  }
  const originOf = (commit: string) => origins.find((folder) => has(folder, commit)) ?? '.'
  const mergeBaseOf = (base: string, head: string) =>
    execFileSync('git', ['-C', originOf(head), 'merge-base', base, head], { encoding: 'utf8' }).trim()
  const archives = new Map<string, Buffer>()
  const archive = (ref: string) => {
    const args = ['-C', originOf(ref), 'archive', '--format=tar.gz', `--prefix=${owner}-${repo}-${ref.slice(0, 7)}/`, ref]
    const made = archives.get(ref) ?? execFileSync('git', args)
    archives.set(ref, made)
    return made
  }

  const calls: { operation: string; status: number }[] = []
  const unvalidated: string[] = []
  const switches: Switch[] = []
  /** owner/name#number to the head commit */
  const heads = new Map<string, string>()
  const bases = new Map<number, string>()
  const reviews = createReviews()
  const presets = new Map<string, string>()
  /** told by a test, else read from the commits */
  const files = new Map<number, PullFile[]>()
  const filesOf = (pull: number): PullFile[] => {
    const [base, head] = [bases.get(pull), heads.get(`${repository}#${pull}`)]
    return files.get(pull) ?? (base && head ? pullFiles(originOf(head), base, head) : [])
  }
  const runs = new Map<number, CheckRunRecord>()
  const annotations = new Map<number, unknown[]>()
  const statuses: unknown[] = []

  const forward = async (call: Call): Promise<Answer> => {
    const { host: _, 'content-length': __, connection: ___, ...headers } = call.headers
    const body = call.body === undefined ? null : JSON.stringify(call.body)
    const response = await fetch(`${emulator.url}${call.path}${call.query ? `?${call.query}` : ''}`, { method: call.method, headers, body })
    const text = await response.text()
    // the stand-in leaves the brackets of an app's login bare in addresses
    const repaired = text.replace(/("http[^"]*)\[bot\]/g, '$1%5Bbot%5D')
    return { status: response.status, body: repaired ? JSON.parse(repaired) : undefined }
  }

  const shownRun = (run: CheckRunRecord): CheckRunRecord => {
    const count = annotations.get(run.id)?.length ?? 0
    return {
      ...run,
      output: {
        ...run.output,
        annotations_count: count,
        annotations_url: `https://api.github.com/repos/${repository}/check-runs/${run.id}/annotations`,
      },
    }
  }
  const keepRun = (call: Call, answer: Answer): Answer => {
    if (answer.status >= 300) return answer
    const run = runSchema.parse(answer.body)
    const sent = z.object({ output: z.object({ annotations: z.array(z.unknown()).optional() }).optional() }).parse(call.body)
    annotations.set(run.id, [...(annotations.get(run.id) ?? []), ...(sent.output?.annotations ?? [])])
    runs.set(run.id, run)
    return { ...answer, body: shownRun(run) }
  }
  /** What the stand-in lacks, or does otherwise than GitHub. */
  const own: Record<string, (call: Call, parameters: Readonly<Record<string, string>>) => Promise<Answer>> = {
    'checks/create': async (call) => keepRun(call, await forward(call)),
    'checks/update': async (call) => keepRun(call, await forward(call)),
    'checks/get': async (call, { check_run_id }) => {
      const run = runs.get(Number(check_run_id))
      return run ? { status: 200, body: shownRun(run) } : forward(call)
    },
    'checks/list-for-ref': async (call, { ref }) => {
      const name = new URLSearchParams(call.query).get('check_name')
      const found = [...runs.values()].filter((run) => run.head_sha === ref && (!name || run.name === name)).map(shownRun)
      return { status: 200, body: { total_count: found.length, check_runs: found } }
    },
    'pulls/get': async (call, parameters) => {
      const answer = await forward(call)
      const sha = heads.get(`${parameters['owner']}/${parameters['repo']}#${parameters['pull_number']}`)
      const pull = recordSchema.parse(answer.body)
      return sha ? { ...answer, body: { ...pull, head: { ...recordSchema.parse(pull['head']), sha } } } : answer
    },
    'pulls/list': async (call) => {
      const answer = await forward({ ...call, query: '' })
      const pulls = z.array(z.looseObject({ number: z.number(), head: recordSchema, base: recordSchema })).parse(answer.body)
      const [, branch] = (new URLSearchParams(call.query).get('head') ?? ':').split(':')
      const named = pulls.filter((pull) => !branch || pull.head['ref'] === branch)
      const shown = named.map(({ head, base, ...pull }) => ({
        ...pull,
        head: { ...head, sha: heads.get(`${repository}#${pull.number}`) ?? head['sha'] },
        base: { ...base, sha: bases.get(pull.number) ?? base['sha'] },
      }))
      return { ...answer, body: shown }
    },
    'repos/download-tarball-archive': async (_, { ref = '' }) => ({ status: 302, headers: { location: `${url}/archive/${ref}` }, body: undefined }),
    'repos/compare-commits-with-basehead': async (_, { basehead = '' }) => {
      const [base = '', head = ''] = basehead.split('...')
      return { status: 200, body: comparison(base, head, mergeBaseOf(base, head)) }
    },
    'pulls/list-files': async (call, { pull_number }) => {
      const query = new URLSearchParams(call.query)
      const size = Number(query.get('per_page') ?? 30)
      const start = (Number(query.get('page') ?? 1) - 1) * size
      return { status: 200, body: filesOf(Number(pull_number)).slice(start, start + size) }
    },
    'repos/get-content': async (call, { owner: from = '', repo: name = '', path = '' }) => {
      const text = presets.get(`${from}/${name}/${path}@${new URLSearchParams(call.query).get('ref')}`)
      return text === undefined ? { status: 404, body: { message: 'Not Found' } } : { status: 200, body: content(`${from}/${name}`, path, text) }
    },
    'pulls/list-review-comments': async (call, { pull_number }) => reviews.page(Number(pull_number), call.query),
    'pulls/create-review': async (call, { pull_number }) => {
      const bare = { ...call, body: { event: 'COMMENT', body: 'review' } }
      return reviews.create(Number(pull_number), call.body, filesOf(Number(pull_number)), () => forward(bare))
    },
    'repos/create-commit-status': async (call, { sha = '' }) => {
      const me = await forward({ ...call, method: 'POST', path: `/repos/${repository}/check-suites`, body: { head_sha: sha } })
      if (me.status === 403) return me
      statuses.push(call.body)
      return { status: 201, body: status(statuses.length, recordSchema.parse(call.body)) }
    },
  }

  const bot = appSide(
    () => url,
    async (call, name) => (await forward({ ...call, method: 'GET', path: `/repos/${name}`, query: '' })).body,
  )
  const people = peopleSide({
    installation: async (call) => {
      const headers = { authorization: `Bearer ${appToken(botApp.app_id, keyOf(botApp.app_id))}` }
      const answer = await forward({ ...call, method: 'GET', path: `/app/installations/${botInstallation}`, query: '', headers })
      const account = (await forward({ ...call, method: 'GET', path: `/users/${owner}`, query: '', headers: {} })).body
      return { ...recordSchema.parse(answer.body), target_id: 1, account }
    },
    installed: bot.installed,
    // what a person sees is told by this rig, the record itself comes from its owner
    repositoryOf: async (call, name) =>
      (await forward({ ...call, method: 'GET', path: `/repos/${name}`, query: '', headers: { authorization: `Bearer ${human}` } })).body,
  })
  Object.assign(own, bot.own, people.own)
  own['repos/get-collaborator-permission-level'] = async (call) => {
    const answer = await forward(call)
    const { user, ...rest } = recordSchema.parse(answer.body)
    return user ? { ...answer, body: { ...rest, user: { ...recordSchema.parse(user), role_name: rest['role_name'] } } } : answer
  }
  own['apps/get-authenticated'] = async (call) => {
    const answer = await forward(call)
    const holder = recordSchema.parse((await forward({ ...call, method: 'GET', path: `/users/${owner}` })).body)
    return { ...answer, body: { ...recordSchema.parse(answer.body), owner: holder } }
  }

  const handle = async (call: Call): Promise<Answer> => {
    if (call.method === 'POST' && call.path === '/graphql') {
      const { query } = z.object({ query: z.string() }).parse(call.body)
      if (query !== '{ viewer { login } }') unvalidated.push(`query ${query}`)
      return { status: 200, body: { data: { viewer: { login: `${app.slug}[bot]` } } } }
    }
    if (call.path === '/login/oauth/access_token') return people.exchange(call.body)
    const conversion = /^\/app-manifests\/([^/]+)\/conversions$/.exec(call.path)?.[1]
    if (conversion) return (own['apps/create-from-manifest'] ?? forward)(call, { code: conversion })
    const judged = contract.request(call)
    if (judged.problem !== null) {
      unvalidated.push(`${judged.operation ?? ''} ${judged.problem}`)
      return { status: judged.operation ? 422 : 404, body: { message: judged.problem } }
    }
    const broken = switches.find((it) => it.operation === judged.operation && it.times > 0)
    if (broken) {
      broken.times--
      if (broken.afterEffect) await (own[judged.operation] ?? forward)(call, judged.parameters)
      calls.push({ operation: judged.operation, status: broken.answer.status })
      return broken.answer
    }
    const answer = await (own[judged.operation] ?? forward)(call, judged.parameters)
    calls.push({ operation: judged.operation, status: answer.status })
    const problem = contract.response(judged.operation, answer)
    if (problem) unvalidated.push(`${judged.operation} answered ${problem}`)
    return answer
  }

  const server = createServer((request, response) => {
    const archived = /^\/archive\/([0-9a-f]{40})$/.exec(request.url ?? '')?.[1]
    const [path, query] = (request.url ?? '').split('?')
    if (path === '/login/oauth/authorize') return void response.writeHead(302, { location: people.authorize(new URLSearchParams(query)) }).end()
    if (archived) return void response.writeHead(200, { 'content-type': 'application/x-gzip' }).end(archive(archived))
    serve(request, response, handle).catch((error: unknown) => {
      unvalidated.push(`the rig failed: ${String(error)}`)
      response.writeHead(599).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = `http://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`
  const asHuman = async (method: string, path: string, body?: unknown) =>
    forward({ method, path, query: '', headers: { authorization: `Bearer ${human}`, 'content-type': 'application/json' }, body })

  return {
    url,
    /** operations in the order they came, with the status that was answered */
    calls,
    /** calls that GitHub's description does not know or would refuse; a test fails if there is any */
    unvalidated,
    switches,
    statuses,
    files,
    /** the folder whose commits GitHub has */
    serve(folder: string) {
      if (origins[0] !== folder) origins.unshift(folder)
    },
    bot,
    people,
    privateKey: keyOf(botApp.app_id),
    /** an archive that is no commit's, served under this name */
    plant: (commit: string, archived: Buffer) => void archives.set(commit, archived),
    /** a token as the runner hands it out: of the Actions app, with these permissions */
    async token(permissions: Readonly<Record<string, string>> = allPermissions): Promise<string> {
      const headers = { authorization: `Bearer ${appToken(app.app_id, keyOf(app.app_id))}`, 'content-type': 'application/json' }
      const answer = await forward({ method: 'POST', path: '/app/installations/1/access_tokens', query: '', headers, body: { permissions } })
      return z.object({ token: z.string() }).parse(answer.body).token
    },
    async openPull(branch: string, headSha: string, baseSha?: string, within: string = repository): Promise<number> {
      const answer = await asHuman('POST', `/repos/${within}/pulls`, { title: branch, head: branch, base: 'main' })
      const { number } = z.object({ number: z.number() }).parse(answer.body)
      heads.set(`${within}#${number}`, headSha)
      if (baseSha) bases.set(number, baseSha)
      return number
    },
    push: (pull: number, headSha: string, within: string = repository) => void heads.set(`${within}#${pull}`, headSha),
    comment: (pull: number, body: string) => asHuman('POST', `/repos/${repository}/issues/${pull}/comments`, { body }),
    asHuman,
    async comments(pull: number, within: string = repository) {
      return z.array(commentSchema).parse((await asHuman('GET', `/repos/${within}/issues/${pull}/comments`)).body)
    },
    checkRuns: (sha: string) => [...runs.values()].filter((run) => run.head_sha === sha),
    reviewComments: reviews.of,
    /** files of other repositories, by owner/name/path@ref */
    presets,
    annotations: (run: number) => annotations.get(run) ?? [],
    /** drops the records of calls between tests; pull requests, comments and check runs stay */
    forget() {
      for (const list of [calls, unvalidated, switches, statuses]) list.length = 0
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await emulator.close()
    },
  }
}

export type FakeGitHub = Awaited<ReturnType<typeof startGitHub>>

async function serve(request: IncomingMessage, response: ServerResponse, handle: (call: Call) => Promise<Answer>): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  const text = Buffer.concat(chunks).toString('utf8')
  const [path = '', query = ''] = (request.url ?? '').split('?')
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
  const call = { method: request.method ?? 'GET', path: path.replace(/^\/api\/v3/, ''), query, headers, body: text ? JSON.parse(text) : undefined }
  const answer = await handle(call)
  response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8', ...answer.headers })
  response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body))
}

function appToken(id: number, key: string): string {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const now = Math.floor(Date.now() / 1000)
  const content = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode({ iat: now - 30, exp: now + 300, iss: String(id) })}`
  return `${content}.${createSign('RSA-SHA256').update(content).sign(key, 'base64url')}`
}

function status(id: number, sent: Record<string, unknown>) {
  const now = '2026-11-22T00:00:00Z'
  const url = `https://api.github.com/repos/${repository}/statuses/${id}`
  return { url, avatar_url: null, id, node_id: String(id), target_url: null, created_at: now, updated_at: now, creator: null, ...sent }
}

function content(from: string, path: string, text: string) {
  const url = `https://api.github.com/repos/${from}/contents/${path}`
  const links = { url, git_url: url, html_url: url, download_url: url }
  const bytes = Buffer.from(text)
  const file = { type: 'file', encoding: 'base64', size: bytes.length, name: path, path, content: bytes.toString('base64'), sha: '0'.repeat(40) }
  return { ...file, ...links, _links: { self: url, git: url, html: url } }
}

function comparison(base: string, head: string, from: string) {
  const page = `https://api.github.com/repos/${repository}`
  const person = { name: 't', email: 't@example.org', date: '2026-11-22T00:00:00Z' }
  const commit = (sha: string) => ({
    url: `${page}/commits/${sha}`,
    sha,
    node_id: sha,
    html_url: `${page}/commits/${sha}`,
    comments_url: `${page}/commits/${sha}/comments`,
    commit: {
      url: `${page}/git/commits/${sha}`,
      author: person,
      committer: person,
      message: 'change',
      comment_count: 0,
      tree: { sha, url: `${page}/git/trees/${sha}` },
    },
    author: {},
    committer: {},
    parents: [],
  })
  const links = { url: page, html_url: page, permalink_url: page, diff_url: page, patch_url: page }
  const counts = { status: 'ahead', ahead_by: 1, behind_by: 0, total_commits: 1 }
  return { ...links, ...counts, base_commit: commit(base), merge_base_commit: commit(from), commits: [commit(head)], files: [] }
}
