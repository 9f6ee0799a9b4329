// Report to pull request: comment, check run, commit status. A missing permission is a warning and never changes the exit code.
import { createHash } from 'node:crypto'
import { checkName, publishCheckRun } from '../github/check-run.ts'
import { commentMarker, publishComment } from '../github/comment.ts'
import { diffOf } from '../github/diff.ts'
import { failureWords } from '../github/failure.ts'
import type { CheckRun, GitHub } from '../github/port.ts'
import type { Clock } from '../github/retry.ts'
import { publishReview } from '../github/review.ts'
import { gateStatus, statusContext } from '../github/status.ts'
import type { CheckRunOutput } from '../render/check-run.ts'
import { isWorthAComment } from '../render/comment.ts'
import { sentence } from '../render/escape.ts'
import { render as renderAs } from '../render/index.ts'
import type { RenderOptions } from '../render/options.ts'
import { type Outcome, reportsOf } from '../render/outcome.ts'
import { checkRunOf } from '../render/portfolio/check-run.ts'
import { type Diff, renderReview } from '../render/review.ts'
import type { Event } from './event.ts'
import type { Host } from './host.ts'
import type { Inputs } from './inputs.ts'

export interface Desk {
  readonly host: Host
  readonly github: GitHub
  readonly clock: Clock
  readonly inputs: Pick<Inputs, 'path' | 'config' | 'comment' | 'review' | 'check-run' | 'commit-status'>
  readonly event: Event
  readonly render: RenderOptions
}

/** Posts what the inputs ask for on the event's head commit. */
export async function publishReport(desk: Desk, report: Outcome): Promise<void> {
  if (desk.event.kind === 'pull-request') await attempt(desk, 'comment', 'pull-requests: write', () => comment(desk, report))
  const diff = desk.inputs['check-run'] || desk.inputs.review ? await diffOfPull(desk) : null
  await review(desk, report, diff)
  await conclude(desk, checkRunOf(report, desk.render, diff && new Map([...diff].map(([path, { added }]) => [path, added]))))
}

/** Where no report could be made: the check fails with the one sentence that says why. */
export async function publishFailure(desk: Desk, reason: string): Promise<void> {
  await conclude(desk, { conclusion: 'failure', title: 'The scan did not finish', summary: sentence(reason, 1000), text: '', annotations: [] })
}

async function comment({ host, github, clock, inputs, event, render }: Desk, report: Outcome): Promise<void> {
  if (event.kind !== 'pull-request' || inputs.comment === 'never') return
  if ((await github.pullHead(event.number)) !== event.headSha) {
    host.info('A newer commit was pushed; its run writes the comment.')
    return
  }
  const key = createHash('sha256').update(`${inputs.path}\0${inputs.config}`).digest('hex').slice(0, 16)
  const plan = {
    pull: event.number,
    marker: commentMarker(key),
    body: await renderAs('markdown', report, render),
    create: isWorthAComment(report, inputs.comment),
  }
  host.info(`Comment: ${await publishComment(github, plan, clock)}`)
}

async function review(desk: Desk, report: Outcome, diff: Diff | null): Promise<void> {
  const { host, github, clock, inputs, event, render } = desk
  if (event.kind !== 'pull-request' || !inputs.review || !diff) return
  const comments = (told: ReadonlySet<string>) => reportsOf(report).flatMap((it) => renderReview(it, render, diff, told))
  await attempt(desk, 'review', 'pull-requests: write', async () => {
    if ((await github.pullHead(event.number)) !== event.headSha) return
    host.info(`Review: ${await publishReview(github, { pull: event.number, headSha: event.headSha, comments }, clock)} new comments`)
  })
}

async function diffOfPull({ github, event, host }: Desk): Promise<Diff | null> {
  if (event.kind !== 'pull-request') return null
  try {
    return diffOf(await github.changedFiles(event.number))
  } catch {
    host.info('The changed lines could not be read; annotations are in order of weight.')
    return null
  }
}

async function conclude(desk: Desk, output: CheckRunOutput): Promise<void> {
  const { github, clock, host, inputs, event } = desk
  if (!event.headSha) return
  const headSha = event.headSha
  if (inputs['check-run']) {
    const written = await attempt(desk, 'check run', 'checks: write', () => publishCheckRun(github, checkRun(desk, headSha, output), clock))
    if (!written) logAnnotations(host, output)
  }
  if (inputs['commit-status']) {
    const about = { sha: headSha, state: output.conclusion, context: statusContext(inputs.path), targetUrl: desk.render.reportUrl }
    await attempt(desk, 'commit status', 'statuses: write', () => github.createStatus(gateStatus(about, output.title)))
  }
}

function checkRun({ host, inputs, render }: Desk, headSha: string, output: CheckRunOutput): CheckRun {
  const { GITHUB_RUN_ID: run = '0', GITHUB_RUN_ATTEMPT: attempt = '1', GITHUB_JOB: job = '' } = host.environment
  return { ...output, name: checkName(inputs.path), headSha, externalId: `${run}-${attempt}-${job}`, detailsUrl: render.reportUrl }
}

/** The runner shows ten warnings a step: the first ones stand in for the check run's annotations. */
function logAnnotations(host: Host, { annotations }: CheckRunOutput): void {
  for (const { path, start_line, end_line, title, message } of annotations.slice(0, 8)) {
    host.warning(message, { title, file: path, startLine: start_line, endLine: end_line })
  }
}

async function attempt({ host, event }: Desk, what: string, permission: string, write: () => Promise<void>): Promise<boolean> {
  try {
    await write()
    return true
  } catch (error) {
    host.warning(failureWords(what, permission, error, event.kind === 'pull-request' && event.readOnly))
    return false
  }
}
