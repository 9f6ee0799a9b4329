// Deliveries come in while processes are killed without warning and GitHub limits, fails and loses answers. Nothing may be lost or doubled.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { botEnvironment, eventsOf } from './bot.ts'
import { type FakeGitHub, startGitHub } from './github.ts'
import { repository } from './names.ts'
import { startPostgres, until } from './postgres.ts'
import { type BotProcess, startProcess } from './process.ts'
import { workspace } from './runner.ts'

export interface KillPlan {
  readonly pulls: number
  /** deliveries of each pull request, one a push */
  readonly pushes: number
  readonly kills: number
  /** most milliseconds between two deliveries */
  readonly gap: number
  /** programs of PostgreSQL: two bots and three workers share a server; null is one process on the embedded database */
  readonly programs: string | null
  /** seconds to come to rest at the end */
  readonly patience: number
  readonly log?: string | undefined
  readonly say?: (text: string) => void
}

export interface KillResult {
  readonly deliveries: number
  /** deliveries that nobody answered when they were first sent */
  readonly missed: number
  readonly kills: number
  readonly faults: number
  readonly seconds: number
  /** what is not as it should be, in words */
  readonly wrong: readonly string[]
}

const shop = { 'requirements.txt': 'openai==1.30.0\n', 'app/chat.py': 'from openai import OpenAI\n\nclient = OpenAI()\n' }

export async function killTest({ pulls, pushes, kills, gap, programs, patience, log, say = () => undefined }: KillPlan): Promise<KillResult> {
  const began = Date.now()
  const github = await startGitHub()
  const server = programs ? await startPostgres(programs) : null
  const where = server ? { DATABASE_URL: await server.database() } : { DATA_DIR: mkdtempSync(join(tmpdir(), 'llmops-kill-')) }
  const environment = { ...botEnvironment(github, where), LOG_LEVEL: 'info', SWEEP_MINUTES: '1' }
  const roles = server ? (['bot', 'bot', 'worker', 'worker', 'worker'] as const) : (['all'] as const)
  const processes = await Promise.all(roles.map((role) => startProcess({ role, environment, log })))
  const doors = processes.filter((it) => it.role !== 'worker')
  await Promise.all(processes.map((it) => it.ready()))
  say(`${processes.length} processes are up`)

  const heads = await openPulls(github, pulls, pushes)
  say(`${pulls} pull requests are open`)
  const chaos = { faults: 0, killed: 0, ended: false }
  const killing = killAtRandom(processes, kills, chaos, say)
  const events = eventsOf()
  for (let push = 0; push < pushes; push++) {
    for (const [pull, commits] of heads) {
      const [before, after = ''] = [commits[push - 1], commits[push]]
      github.push(pull, after)
      github.bot.sendTo(pick(doors).url)
      await github.bot.deliver('pull_request', events.pull(push ? 'synchronize' : 'opened', pull, before ? { before, after } : {}))
      if (Math.random() < 0.15) chaos.faults += disturb(github)
      await pause(Math.random() * gap)
    }
  }
  chaos.ended = true
  await killing
  const missed = github.bot.log.filter((entry) => entry.status !== 202).length
  github.bot.sendTo(doors[0]?.url ?? null)
  say(`${github.bot.log.length} deliveries are sent, ${missed} of them into nothing, and ${chaos.killed} processes were killed`)
  const wrong = await settle(github, heads, patience)
  const dead = await until(async () => restsQueue(await doors[0]?.metrics()), 60).then(
    () => [],
    async () => [`the queue does not come to rest: ${(await doors[0]?.metrics())?.match(/^maturity_queue_jobs.*[1-9]$/gm)?.join(' ')}`],
  )
  await Promise.all(processes.map((it) => it.stop()))
  await server?.close()
  await github.close()
  return {
    deliveries: pulls * pushes,
    missed,
    kills: chaos.killed,
    faults: chaos.faults,
    seconds: Math.round((Date.now() - began) / 1000),
    wrong: [...wrong, ...dead, ...github.unvalidated],
  }
}

async function openPulls(github: FakeGitHub, pulls: number, pushes: number): Promise<Map<number, string[]>> {
  const tree = workspace(shop)
  github.serve(tree.folder)
  github.bot.tips.set(`${repository}@main`, tree.head)
  const heads = new Map<number, string[]>()
  for (let pull = 0; pull < pulls; pull++) {
    const commits = Array.from({ length: pushes }, (_, push) =>
      tree.commit({ 'app/chat.py': `${shop['app/chat.py']}\n# ${pull}.${push}\nclient.chat.completions.create(model="gpt-4o", messages=[])\n` }),
    )
    heads.set(await github.openPull('change', commits[0] ?? ''), commits)
  }
  return heads
}

interface Chaos {
  faults: number
  killed: number
  ended: boolean
}

async function killAtRandom(processes: readonly BotProcess[], kills: number, chaos: Chaos, say: (text: string) => void): Promise<void> {
  while (chaos.killed < kills || !chaos.ended) {
    await pause(500)
    if (chaos.killed >= kills) continue
    const victim = pick(processes)
    // one that is only just starting is killed too, now and then
    if (Math.random() < 0.85) await victim.ready().then(() => pause(500 + Math.random() * 4_500))
    await victim.kill()
    chaos.killed++
    if (chaos.killed % 5 === 0) say(`killed ${chaos.killed}`)
    await pause(Math.random() * 500)
    victim.start()
  }
  await Promise.all(processes.map((it) => it.ready()))
}

/** One answer of GitHub goes wrong. */
function disturb(github: FakeGitHub): number {
  const operation = pick([
    'pulls/get',
    'issues/list-comments',
    'issues/create-comment',
    'issues/update-comment',
    'checks/create',
    'checks/list-for-ref',
  ])
  const limited = { status: 403, headers: { 'retry-after': '1' }, body: { message: 'You have exceeded a secondary rate limit.' } }
  const broken = { status: pick([500, 502, 503]), body: { message: 'Server error' } }
  const answer = pick([limited, broken])
  github.switches.push({ operation, answer, afterEffect: answer === broken && Math.random() < 0.5, times: 1 })
  return 1
}

/** Waits until all is as it should be, and says what is not when the patience ends. */
async function settle(github: FakeGitHub, heads: ReadonlyMap<number, readonly string[]>, patience: number): Promise<string[]> {
  const end = Date.now() + patience * 1000
  let open: ReadonlyMap<number, readonly string[]> = heads
  for (;;) {
    const wrong: string[] = []
    const later = new Map<number, readonly string[]>()
    for (const [pull, commits] of open) {
      const before = wrong.length
      const last = commits.at(-1) ?? ''
      const comments = (await github.comments(pull)).filter((it) => it.user.login === 'maturity[bot]')
      if (comments.length !== 1) wrong.push(`#${pull} has ${comments.length} comments`)
      else if (!comments[0]?.body.includes(`commit ${last.slice(0, 7)}`)) wrong.push(`the comment of #${pull} is about another commit`)
      const runs = github.checkRuns(last)
      if (runs.length !== 1) wrong.push(`#${pull} has ${runs.length} check runs on its last commit`)
      else if (!runs[0]?.conclusion) wrong.push(`the check of #${pull} is not concluded`)
      for (const commit of commits) if (github.checkRuns(commit).length > 1) wrong.push(`a commit of #${pull} has two check runs`)
      if (wrong.length > before) later.set(pull, commits)
    }
    if (Date.now() > end) return wrong
    // what was right once is looked at again at the end: a late job may double it
    if (!wrong.length && open === heads) return wrong
    open = wrong.length ? later : heads
    // the stand-in counts calls as GitHub does
    await pause(4_000)
  }
}

function restsQueue(metrics = ''): boolean {
  const jobs = [...metrics.matchAll(/^maturity_queue_jobs\{[^}]*\} (\d+)$/gm)]
  return jobs.length > 0 && jobs.every(([, count]) => count === '0')
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

function pick<T>(list: readonly T[]): T {
  const chosen = list[Math.floor(Math.random() * list.length)]
  if (chosen === undefined) throw new Error('nothing to choose from')
  return chosen
}
