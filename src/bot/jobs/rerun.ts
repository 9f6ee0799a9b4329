// The re-run buttons. Events of forks name no pull request, so it is read from the external id of our own check runs.
import { z } from 'zod'
import { checkName } from '../../github/check-run.ts'
import type { Bot } from '../bot.ts'
import { readEvent } from '../events.ts'
import { findRepository, noteAttempt } from '../store/repositories.ts'
import { pullOf, type Target, targetKey } from './target.ts'

const urgent = 10
const runsSchema = z.object({ check_runs: z.array(z.object({ external_id: z.string().nullish() })) })

/** "Re-run", or a button of ours, on one check run. `delivery` names the request, so that the same one counts once. */
export async function rerunCheck(bot: Bot, payload: unknown, delivery: string): Promise<void> {
  const { checkRun, repository } = readEvent(payload)
  const pull = pullOf(checkRun?.externalId)
  if (repository && pull) await rerun(bot, repository.id, { kind: 'pull', number: pull }, delivery)
}

/** "Re-run all checks" of a commit. */
export async function rerunSuite(bot: Bot, payload: unknown, delivery: string): Promise<void> {
  const { checkSuite, repository: named } = readEvent(payload)
  const repository = named ? await findRepository(bot.db, named.id) : null
  if (!checkSuite || !repository) return
  const { request, app } = await bot.github.installed(repository.installation, repository.fullName)
  const [owner, repo] = repository.fullName.split('/')
  const fields = { owner, repo, ref: checkSuite.headSha, check_name: checkName('.'), app_id: app.id, filter: 'all', per_page: 100 }
  const { check_runs } = runsSchema.parse((await request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', fields)).data)
  const pulls = new Set(check_runs.map((run) => pullOf(run.external_id)).filter((pull) => pull !== null))
  for (const number of pulls) await rerun(bot, repository.id, { kind: 'pull', number }, delivery)
}

async function rerun(bot: Bot, repository: number, target: Target, delivery: string): Promise<void> {
  await noteAttempt(bot.db, repository, targetKey(target), delivery)
  await bot.queue.scan({ repository, target }, { priority: urgent })
}
