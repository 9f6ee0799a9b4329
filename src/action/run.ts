// One run of the action, from the event to the exit code.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sayError, UsageError } from '../errors.ts'
import { githubClient } from '../github/client.ts'
import { systemClock } from '../github/retry.ts'
import { render as renderAs } from '../render/index.ts'
import type { RenderOptions } from '../render/options.ts'
import { isPortfolio, type Outcome, reportsOf, weakestOf } from '../render/outcome.ts'
import { type Event, pullOf, readEvent } from './event.ts'
import { fileInputNames, fileInputs, writeReportFile } from './files.ts'
import type { Host } from './host.ts'
import { type Inputs, readInputs, refuseLoosening } from './inputs.ts'
import { type Desk, publishFailure, publishReport } from './publish.ts'
import { scanWorkspace } from './scan.ts'

/** 0 gate passed, 1 gate failed, 2 the user's mistake, 3 ours */
export type ExitCode = 0 | 1 | 2 | 3

/** The runner drops a summary of more than 1 MiB; this many UTF-16 units stay below it in any script. */
const summaryLimit = 300_000

export async function run(host: Host): Promise<ExitCode> {
  let event: Event = { kind: 'commit', headSha: null }
  let inputs: Inputs | null = null
  try {
    const { GITHUB_EVENT_NAME: name = '', GITHUB_EVENT_PATH: path, GITHUB_SHA: sha = null } = host.environment
    const told = readEvent(name, path ? JSON.parse(readFileSync(path, 'utf8')) : {}, sha)
    if (told.kind !== 'follow-up') event = told
    inputs = readInputs((input) => host.input(input))
    if (told.kind === 'follow-up') {
      const pull = await pullOf(told, desk(host, inputs, event).github)
      if (!pull) {
        host.info('No open pull request has this commit any more; there is nothing to tell.')
        return 0
      }
      event = pull
    }
    refuseLoosening(inputs, event)
    return await judge(host, inputs, event)
  } catch (error) {
    const sentence = failureSentence(error)
    host.error(sentence)
    if (!(error instanceof UsageError) && error instanceof Error && error.stack) host.info(error.stack)
    await publishFailure(desk(host, inputs, event), sentence)
    return error instanceof UsageError ? 2 : 3
  }
}

async function judge(host: Host, inputs: Inputs, event: Event): Promise<ExitCode> {
  const { GITHUB_WORKSPACE: workspace = '.', GITHUB_REPOSITORY: repository = '' } = host.environment
  const at = desk(host, inputs, event)
  const report = await scanWorkspace({ workspace, repository, inputs, event, github: at.github, asOf: host.today() })
  setOutputs(host, report, await writeFiles(host, workspace, inputs, report, at.render))
  await host.summary(await renderAs('markdown', report, { ...at.render, limit: summaryLimit }))
  await publishReport(at, report)
  for (const rule of report.gate.rules) if (!rule.passed) host.error(`Gate failed: ${rule.because} (${rule.rule}).`)
  return report.gate.passed ? 0 : 1
}

function desk(host: Host, inputs: Inputs | null, event: Event): Desk {
  const { GITHUB_REPOSITORY: repository = '', GITHUB_SERVER_URL: server, GITHUB_RUN_ID: run } = host.environment
  const repositoryUrl = server && repository ? `${server}/${repository}` : undefined
  // told by the runner where the action comes from a repository of its own
  const { GITHUB_ACTION_REPOSITORY: source, GITHUB_ACTION_REF: ref } = host.environment
  const render: RenderOptions = {
    repositoryUrl,
    docsUrl: server && source && ref ? `${server}/${source}/blob/${ref}/docs/` : undefined,
    reportUrl: repositoryUrl && run ? `${repositoryUrl}/actions/runs/${run}` : undefined,
    baseName: event.kind === 'commit' ? undefined : event.baseRef,
    folder: inputs?.path,
  }
  const fallback = { path: '.', config: '', comment: 'never', review: false, 'check-run': true, 'commit-status': false } as const
  const token = inputs?.['github-token'] ?? host.input('github-token')
  return { host, event, render, inputs: inputs ?? fallback, clock: systemClock, github: githubClient(host.request(token), repository, systemClock) }
}

/** Gives the path of the JSON report. */
async function writeFiles(host: Host, workspace: string, inputs: Inputs, report: Outcome, render: RenderOptions): Promise<string> {
  for (const input of fileInputNames) {
    const path = inputs.files[input]
    if (path) writeReportFile(workspace, path, await renderAs(fileInputs[input], report, render))
  }
  const name = inputs.path === '.' ? 'llmops-maturity.json' : `llmops-maturity-${inputs.path.replaceAll('/', '-')}.json`
  return writeReportFile(
    workspace,
    inputs.files['json-file'] || join(host.environment['RUNNER_TEMP'] ?? workspace, name),
    await renderAs('json', report),
  )
}

/** Of several projects, score and level are those of the weakest, and the checks that fell are named with their project. */
function setOutputs(host: Host, outcome: Outcome, path: string): void {
  const text = (value: number | string | null | undefined) => (value === null || value === undefined ? '' : String(value))
  const weakest = weakestOf(outcome)
  const reports = reportsOf(outcome)
  const deltas = reports.flatMap((report) => report.delta?.score ?? [])
  const fallen = reports.flatMap(({ delta, target }) =>
    (delta?.regressed ?? []).map((change) => (isPortfolio(outcome) ? `${target.project}:${change.id}` : change.id)),
  )
  host.output('score', text(weakest?.score))
  host.output('verified-score', text(weakest?.verifiedScore))
  host.output('level', text(weakest?.level?.name))
  host.output('passed', String(outcome.gate.passed))
  host.output('delta', text(deltas.length ? Math.min(...deltas) : null))
  host.output('regressed', fallen.join(','))
  host.output('calls', String(reports.reduce((sum, report) => sum + report.inventory.calls.length, 0)))
  host.output('report', path)
}

function failureSentence(error: unknown): string {
  if (error instanceof UsageError) return error.message
  return `The scan stopped on a fault of llmops-maturity, not of this change: ${sayError(error).slice(0, 300)}. Please report it.`
}
