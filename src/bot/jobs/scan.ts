// One scan job, from the key of its target to what stands on GitHub. Everything it does may have been done before, wholly or in part.
import { z } from 'zod'
import { sayError } from '../../errors.ts'
import { type Outcome, reportsOf } from '../../render/outcome.ts'
import type { ScanningBot } from '../bot.ts'
import { type Installed, isGone } from '../github.ts'
import { Later } from '../queue.ts'
import type { Answer, Side } from '../scan/order.ts'
import type { Outdated } from '../scan/pool.ts'
import { keepReports, markScanned } from '../store/reports.ts'
import { attemptOf, findRepository, type Repository } from '../store/repositories.ts'
import { type Desk, publishFailure, publishReport } from './publish.ts'
import { type ScanJob, type Target, targetKey } from './target.ts'

/** Seconds to wait where GitHub still shows the commit before the push. */
const lag = 5

/** A scan ends without a word when the signal says that a later job stands for it. */
export async function scanTarget(bot: ScanningBot, job: ScanJob, signal: AbortSignal): Promise<void> {
  const found = await approach(bot, job)
  if (!found) return
  const { desk, place } = found
  if (job.before && place.head === job.before) throw new Later(lag, 'GitHub still shows the commit before the push')
  const answer = await judge(bot, desk, place, signal)
  if (answer.kind !== 'outdated' && (await hasMoved(desk))) throw new Later(0, 'a newer commit came while this one was scanned')
  bot.log.info({ repository: desk.repository.fullName, target: targetKey(job.target), commit: place.head, outcome: answer.kind }, 'scanned')
  switch (answer.kind) {
    case 'outdated':
      return
    case 'report':
      return conclude(desk, answer.report)
    case 'refused':
      await markScanned(bot.db, desk.repository.id)
      return publishFailure(desk, answer.sentence)
    case 'fault':
      bot.log.error({ trace: answer.trace, sentence: answer.sentence }, 'a scan stopped on a fault')
      await markScanned(bot.db, desk.repository.id)
      return publishFailure(desk, `The scan stopped on a fault of llmops-maturity, not of this change: ${answer.sentence}. Please report it.`)
  }
}

/** After the last attempt: the check is concluded, so that nobody waits for it. */
export async function giveUp(bot: ScanningBot, job: ScanJob): Promise<void> {
  const found = await approach(bot, job)
  if (found) await publishFailure(found.desk, 'The scan could not be finished in many attempts. Press Re-run to try again.')
}

/** What is to be scanned and where to report; null where there is nothing to do any more. */
async function approach(bot: ScanningBot, job: ScanJob): Promise<{ readonly desk: Desk; readonly place: Place } | null> {
  const repository = await findRepository(bot.db, job.repository)
  if (!repository) return null
  const installed = await bot.github.installed(repository.installation, repository.fullName)
  const place = await placeOf(installed, repository, job.target).catch((error: unknown) => unlessGone(error))
  if (!place) return null
  const attempt = await attemptOf(bot.db, repository.id, targetKey(job.target))
  return { place, desk: { bot, installed, repository, target: job.target, head: place.head, baseName: place.baseName, attempt } }
}

async function conclude(desk: Desk, report: Outcome): Promise<void> {
  const place = { repository: desk.repository.id, target: targetKey(desk.target), commit: desk.head }
  await keepReports(desk.bot.db, place, reportsOf(report))
  await publishReport(desk, report)
}

interface Place {
  readonly head: string
  readonly change: { readonly tip: string; readonly base: string } | null
  /** name of the target branch */
  readonly baseName: string | undefined
}

const branchSchema = z.object({ commit: z.object({ sha: z.string() }) })
const pullSchema = z.object({ state: z.string(), head: z.object({ sha: z.string() }), base: z.object({ ref: z.string() }) })

/** The commits as GitHub has them now, whatever the event said; null where there is nothing to scan any more. */
async function placeOf({ github, request }: Installed, repository: Repository, target: Target): Promise<Place | null> {
  const [owner, repo] = repository.fullName.split('/')
  const tipOf = async (branch: string) =>
    branchSchema.parse((await request('GET /repos/{owner}/{repo}/branches/{branch}', { owner, repo, branch })).data).commit.sha
  switch (target.kind) {
    case 'branch':
      return { head: await tipOf(repository.defaultBranch), change: null, baseName: undefined }
    case 'group':
      return { head: target.head, change: { tip: target.base, base: target.base }, baseName: target.ref }
    case 'pull': {
      const answer = await request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { owner, repo, pull_number: target.number })
      const pull = pullSchema.parse(answer.data)
      if (pull.state !== 'open') return null
      const tip = await tipOf(pull.base.ref)
      return { head: pull.head.sha, change: { tip, base: await github.mergeBase(tip, pull.head.sha) }, baseName: pull.base.ref }
    }
  }
}

function unlessGone(error: unknown): null {
  if (isGone(error)) return null
  throw error
}

/** A result is only told about the newest commit of a pull request: the comment and the history are about what stands there now. */
async function hasMoved({ installed, target, head }: Desk): Promise<boolean> {
  return target.kind === 'pull' && (await installed.github.pullHead(target.number)) !== head
}

async function judge(bot: ScanningBot, { installed, repository }: Desk, place: Place, signal: AbortSignal): Promise<Answer | Outdated> {
  const read = new Map<string, Promise<ArrayBuffer>>()
  const side = async (commit: string): Promise<Side> => {
    const archive = read.get(commit) ?? installed.archive(commit)
    read.set(commit, archive)
    return { commit, archive: await archive }
  }
  try {
    const head = await side(place.head)
    const change = place.change ? { base: await side(place.change.base), tip: await side(place.change.tip) } : null
    const unpacked = bot.settings.UNPACKED_MEGABYTES * 1_000_000
    const order = { repository: repository.fullName, asOf: bot.today(), head, change, unpacked }
    return await bot.pool.scan(order, installed.github.file, signal)
  } catch (error) {
    if (error instanceof Error && error.name === 'UsageError') return { kind: 'refused', sentence: sayError(error) }
    throw error
  }
}
