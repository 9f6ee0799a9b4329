// npm run throughput [scans]: how many scans workers do on one PostgreSQL, and how fast webhooks are answered meanwhile. GitHub is a stand-in that answers at once.
import { execFileSync } from 'node:child_process'
import { createHmac, generateKeyPairSync, randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:http'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { findPostgres, startPostgres, until } from '../test/rig/postgres.ts'
import { type BotProcess, startProcess } from '../test/rig/process.ts'
import { workspace } from '../test/rig/runner.ts'

const scans = Number(process.argv[2] ?? 1000)
const secret = 'a secret of this measurement'
const perSecond = 50

const tree = workspace({
  'requirements.txt': 'openai==1.30.0\nlangfuse==2.0.0\n',
  'app/chat.py':
    'from openai import OpenAI\n\nclient = OpenAI()\n\n\ndef answer(question):\n    return client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": question}])\n',
  'README.md': '# Shop\n\nAnswers questions about orders.\n',
  ...Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [`app/part${index}.py`, `def part_${index}(value):\n    return value + ${index}\n`.repeat(20)]),
  ),
})
const base = tree.head
const head = tree.commit({ 'app/more.py': 'x = 1\n' })
const archives = new Map(
  [base, head].map((commit) => [commit, execFileSync('git', ['-C', tree.folder, 'archive', '--format=tar.gz', '--prefix=o-n/', commit])]),
)

let concluded = 0
const answers: readonly (readonly [RegExp, () => unknown])[] = [
  [/^GET \/app$/, () => ({ id: 1, slug: 'maturity' })],
  [/access_tokens$/, () => ({ token: 't', expires_at: new Date(Date.now() + 3_600_000).toISOString(), permissions: {} })],
  [/^GET .*\/pulls\/\d+$/, () => ({ state: 'open', head: { sha: head }, base: { ref: 'main' } })],
  [/^GET .*\/branches\//, () => ({ commit: { sha: base } })],
  [/^GET .*\/compare\//, () => ({ merge_base_commit: { sha: base } })],
  [/^GET .*\/check-runs/, () => ({ check_runs: [] })],
  [/^POST .*\/check-runs$/, () => ({ id: ++concluded })],
  [/^GET /, () => []],
  [/^/, () => ({})],
]
const server = createServer((request, response) => {
  request.resume()
  const path = (request.url ?? '').split('?')[0] ?? ''
  const archive = archives.get(/\/tarball\/(\w+)$/.exec(path)?.[1] ?? '')
  if (archive) return void response.end(archive)
  const line = `${request.method} ${path.replace(/^\/api\/v3/, '')}`
  const body = answers.find(([pattern]) => pattern.test(line))?.[1]()
  response.writeHead(request.method === 'POST' ? 201 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const address = server.address()
const api = `http://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`
const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
})
const common = {
  APP_ID: '1',
  PRIVATE_KEY: privateKey,
  WEBHOOK_SECRET: secret,
  GITHUB_URL: api,
  GITHUB_API_URL: `${api}/api/v3`,
  LOG_LEVEL: 'warn',
  SCAN_THREADS: '1',
}

/** Seconds until the answer came. */
async function deliver(door: string, number: number): Promise<number> {
  const body = JSON.stringify({
    action: 'opened',
    number,
    pull_request: { number },
    repository: { id: 1, full_name: 'octo/shop', private: false, default_branch: 'main' },
    installation: { id: 2 },
    padding: 'x'.repeat(20_000),
  })
  const headers = {
    'content-type': 'application/json',
    'x-github-event': 'pull_request',
    'x-github-delivery': randomUUID(),
    'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
  }
  const start = performance.now()
  const response = await fetch(`${door}/api/github/webhooks`, { method: 'POST', headers, body })
  await response.text()
  if (response.status !== 202) throw new Error(`answered ${response.status}`)
  return (performance.now() - start) / 1000
}

/** Seconds until a process answers that has nothing to do for it: what the machine, and work of the same process, cost any request. */
async function ask(door: string): Promise<number> {
  const start = performance.now()
  await (await fetch(`${door}/health`)).text()
  return (performance.now() - start) / 1000
}

function spread(seconds: readonly number[]): string {
  const sorted = seconds.toSorted((a, b) => a - b)
  const at = (share: number) => Math.round(1000 * (sorted[Math.floor(share * (sorted.length - 1))] ?? 0))
  return `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms`
}

async function measure(
  name: string,
  roles: readonly BotProcess['role'][],
  environment: Readonly<Record<string, string>>,
  count: number,
): Promise<void> {
  const processes = await Promise.all(roles.map((role) => startProcess({ role, environment: { ...common, ...environment } })))
  await Promise.all(processes.map((it) => it.ready()))
  const doors = processes.filter((it) => it.role !== 'worker')
  concluded = 0
  const cpuOf = (role: (it: BotProcess) => boolean) => processes.filter(role).reduce((sum, it) => sum + it.cpu(), 0)
  const before = { doors: cpuOf((it) => it.role !== 'worker'), workers: cpuOf((it) => it.role === 'worker') }
  const start = performance.now()
  const waits: Promise<number>[] = []
  const empty: Promise<number>[] = []
  for (let number = 1; number <= count; number++) {
    const door = doors[number % doors.length]?.url ?? ''
    waits.push(deliver(door, number))
    // turn by turn with the webhooks, so that both meet the same machine
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, start + ((number - 0.5) * 1000) / perSecond - performance.now())))
    empty.push(ask(door))
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, start + (number * 1000) / perSecond - performance.now())))
  }
  const [webhooks, nothing] = [spread(await Promise.all(waits)), spread(await Promise.all(empty))]
  const load = loadavg()[0]?.toFixed(1)
  await until(() => concluded >= count, 3_000)
  const took = (performance.now() - start) / 1000
  const rate = count / took
  const doorSeconds = cpuOf((it) => it.role !== 'worker') - before.doors
  const workerSeconds = cpuOf((it) => it.role === 'worker') - before.workers
  const cpuPer = (seconds: number) => ((1000 * seconds) / count).toFixed(0)
  console.log(
    `${name}: ${count} scans in ${took.toFixed(0)} s, ${rate.toFixed(1)} a second; load of the machine ${load}; webhooks ${webhooks}; empty answers ${nothing}; ${concluded} check runs; processor seconds for 1,000: doors ${cpuPer(doorSeconds)}, workers ${cpuPer(workerSeconds)}`,
  )
  await Promise.all(processes.map((it) => it.stop()))
}

await measure('one process, embedded', ['all'], { DATA_DIR: mkdtempSync(join(tmpdir(), 'llmops-throughput-')) }, Math.min(scans, 300))
const programs = findPostgres()
if (programs) {
  const postgres = await startPostgres(programs)
  await measure('one bot, one worker', ['bot', 'worker'], { DATABASE_URL: await postgres.database() }, Math.min(scans, 300))
  await measure('two bots, three workers', ['bot', 'bot', 'worker', 'worker', 'worker'], { DATABASE_URL: await postgres.database() }, scans)
  await postgres.close()
}
process.exit()
