// What stands on GitHub after a scan. A failure is thrown: the job is tried again and finds what it made before.
import { checkName, settleCheckRun } from '../../github/check-run.ts'
import { commentMarker, keepOneComment, publishComment } from '../../github/comment.ts'
import { diffOf } from '../../github/diff.ts'
import type { CheckRunOutput } from '../../render/check-run.ts'
import { isWorthAComment } from '../../render/comment.ts'
import { sentence } from '../../render/escape.ts'
import { render as renderAs } from '../../render/index.ts'
import type { RenderOptions } from '../../render/options.ts'
import type { Outcome } from '../../render/outcome.ts'
import { checkRunOf } from '../../render/portfolio/check-run.ts'
import type { Bot } from '../bot.ts'
import { type Installed, queueClock } from '../github.ts'
import type { Repository } from '../store/repositories.ts'
import { type Target, targetKey } from './target.ts'

export interface Desk {
  readonly bot: Bot
  readonly installed: Installed
  readonly repository: Repository
  readonly target: Target
  /** the scanned commit */
  readonly head: string
  readonly baseName: string | undefined
  readonly attempt: string
}

const rescan = { label: 'Scan again', description: 'Scan this pull request once more', identifier: 'rescan' }

/** The App has one comment on a pull request. */
const marker = commentMarker('app')

/** The default branch has its history and no check: there is nothing to hold back. */
export async function publishReport(desk: Desk, report: Outcome): Promise<void> {
  const { installed, target } = desk
  if (target.kind === 'branch') return
  const render = renderOptions(desk)
  if (target.kind === 'pull') await comment(desk, target.number, report, render)
  const diff = target.kind === 'pull' ? diffOf(await installed.github.changedFiles(target.number)) : null
  await conclude(desk, checkRunOf(report, render, diff && new Map([...diff].map(([path, { added }]) => [path, added]))))
}

/** Where no report could be made: the check fails with the one sentence that says why. */
export async function publishFailure(desk: Desk, reason: string): Promise<void> {
  if (desk.target.kind === 'branch') return
  await conclude(desk, { conclusion: 'failure', title: 'The scan did not finish', summary: sentence(reason, 1000), text: '', annotations: [] })
}

async function comment({ bot, installed }: Desk, pull: number, report: Outcome, render: RenderOptions): Promise<void> {
  const plan = { pull, marker, body: await renderAs('markdown', report, render), create: isWorthAComment(report, 'changes') }
  const outcome = await publishComment(installed.github, plan, queueClock)
  if (outcome === 'created') await keepOneComment(installed.github, plan)
  bot.log.debug({ pull, outcome }, 'comment')
}

async function conclude({ bot, installed, repository, target, head, attempt }: Desk, output: CheckRunOutput): Promise<void> {
  const run = {
    ...output,
    name: checkName('.'),
    headSha: head,
    externalId: `${targetKey(target)}${attempt ? `@${attempt}` : ''}`,
    appId: installed.app.id,
    detailsUrl: pageOf(bot, repository),
    ...(target.kind === 'pull' ? { actions: [rescan] } : {}),
  }
  await settleCheckRun(installed.github, run, queueClock)
}

function renderOptions({ bot, repository, baseName }: Desk): RenderOptions {
  return { repositoryUrl: `${bot.settings.GITHUB_URL.replace(/\/$/, '')}/${repository.fullName}`, reportUrl: pageOf(bot, repository), baseName }
}

/** The repository's page of the fleet, where the bot is told its own address. */
function pageOf(bot: Bot, { fullName }: Repository): string | undefined {
  return bot.settings.PUBLIC_URL ? `${bot.settings.PUBLIC_URL.replace(/\/$/, '')}/fleet/${fullName}` : undefined
}
