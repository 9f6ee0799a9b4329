// The events of GitHub and what each makes of the store and the queue. Every handler may run twice, and late.
import type { Probot } from 'probot'
import type { Bot } from './bot.ts'
import { answerCommand } from './commands.ts'
import { readEvent } from './events.ts'
import { rerunCheck, rerunSuite } from './jobs/rerun.ts'
import { type Target, targetKey } from './jobs/target.ts'
import {
  noteAttempt,
  noteInstallation,
  noteRepository,
  removeInstallation,
  removeRepositories,
  suspend,
  writeRepository,
} from './store/repositories.ts'

/** People wait for a pull request; the first scan of an organisation can take its time. */
const urgent = 10

export function registerEvents(probot: Probot, bot: Bot): void {
  const { db, queue } = bot

  /** The repository of an event, noted where it is new; null where the App was uninstalled meanwhile. */
  const placeOf = async (payload: unknown) => {
    const { repository, installation } = readEvent(payload)
    if (!repository || !installation) return null
    const isThere = await noteInstallation(db, installation.id, repository.owner)
    if (!isThere) return null
    await noteRepository(db, installation.id, repository)
    return { repository, installation }
  }
  const scan = async (payload: unknown, target: Target, before?: string | null) => {
    const place = await placeOf(payload)
    if (place) await queue.scan({ repository: place.repository.id, target, before }, { priority: target.kind === 'branch' ? 0 : urgent })
  }

  probot.on(['pull_request.opened', 'pull_request.reopened', 'pull_request.synchronize', 'pull_request.edited'], async ({ payload }) => {
    const { pull, action, before, changes } = readEvent(payload)
    if (!pull || (action === 'edited' && !changes.has('base'))) return
    await scan(payload, { kind: 'pull', number: pull.number }, action === 'synchronize' ? before : null)
  })

  probot.on('merge_group.checks_requested', async ({ payload }) => {
    const { group } = readEvent(payload)
    if (group) await scan(payload, { kind: 'group', ...group })
  })

  probot.on('push', async ({ payload }) => {
    const { repository, ref, before, deleted } = readEvent(payload)
    if (repository && !deleted && ref === `refs/heads/${repository.defaultBranch}`) await scan(payload, { kind: 'branch' }, before)
  })

  probot.on(['check_run.rerequested', 'check_run.requested_action'], async ({ id, payload }) => {
    if (await placeOf(payload)) await rerunCheck(bot, payload, id)
  })
  probot.on('check_suite.rerequested', async ({ id, payload }) => {
    if (await placeOf(payload)) await rerunSuite(bot, payload, id)
  })

  probot.on('issue_comment.created', async ({ id, payload }) => {
    const { comment, issue, repository, installation } = readEvent(payload)
    if (!comment || !issue?.isPull || !repository || !installation) return
    const answer = await answerCommand(bot, { comment, pull: issue.number, repository, installation: installation.id })
    if (answer !== 'rescan' || !(await placeOf(payload))) return
    const target = { kind: 'pull', number: issue.number } as const
    await noteAttempt(db, repository.id, targetKey(target), id)
    await queue.scan({ repository: repository.id, target }, { priority: urgent })
  })

  probot.on(['installation.created', 'installation.unsuspend', 'installation.new_permissions_accepted'], async ({ payload }) => {
    const { installation, account } = readEvent(payload)
    if (!installation || !(await noteInstallation(db, installation.id, account))) return
    await suspend(db, installation.id, false)
    await queue.chore('install', { installation: installation.id }, String(installation.id))
  })
  probot.on('installation.suspend', async ({ payload }) => {
    const { installation } = readEvent(payload)
    if (installation) await suspend(db, installation.id, true)
  })
  probot.on('installation.deleted', async ({ payload }) => {
    const { installation } = readEvent(payload)
    if (installation) await removeInstallation(db, installation.id)
  })

  probot.on('installation_repositories.added', async ({ payload }) => {
    const { installation, account } = readEvent(payload)
    if (!installation || !(await noteInstallation(db, installation.id, account))) return
    await queue.chore('install', { installation: installation.id }, String(installation.id))
  })
  probot.on('installation_repositories.removed', async ({ payload }) => {
    await removeRepositories(db, readEvent(payload).removed)
  })

  probot.on('repository.deleted', async ({ payload }) => {
    const { repository } = readEvent(payload)
    if (repository) await removeRepositories(db, [repository.id])
  })
  probot.on(
    ['repository.renamed', 'repository.transferred', 'repository.edited', 'repository.privatized', 'repository.publicized'],
    async ({ payload }) => {
      const { repository, installation } = readEvent(payload)
      if (!repository || !installation || !(await noteInstallation(db, installation.id, repository.owner))) return
      await writeRepository(db, installation.id, repository)
    },
  )
}
