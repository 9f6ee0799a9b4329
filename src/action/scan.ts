import { realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { audit } from '../audit.ts'
import { UsageError } from '../errors.ts'
import type { Report } from '../report/report.ts'
import { directorySnapshot } from '../snapshot/directory.ts'
import type { Event } from './event.ts'
import type { Inputs } from './inputs.ts'

export interface ScanRequest {
  readonly workspace: string
  /** owner/name */
  readonly repository: string
  readonly inputs: Inputs
  readonly event: Event
  /** ISO date */
  readonly asOf: string
}

/** Judges the checked-out files, and names the commit that the event is about. */
export async function scanWorkspace({ workspace, repository, inputs, event, asOf }: ScanRequest): Promise<Report> {
  const folder = scannedFolder(workspace, inputs.path)
  const report = await audit(directorySnapshot(folder), { asOf })
  if (event.kind === 'pull-request' && event.privileged && report.target.commit !== event.headSha) {
    throw new UsageError(
      'On pull_request_target the work tree is the target branch. Use the pull_request event, or check out the pull request head as data.',
    )
  }
  return { ...report, target: { ...report.target, repository, commit: event.headSha ?? report.target.commit, project: inputs.path } }
}

function scannedFolder(workspace: string, path: string): string {
  const root = realpathSync(workspace)
  const folder = join(root, path)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`There is no folder ${path} in the work tree. Check out the repository first (actions/checkout), or correct the input path.`)
  }
  const real = realpathSync(folder)
  if (real !== root && !real.startsWith(root + sep)) throw new UsageError(`The folder ${path} is a link that leaves the work tree.`)
  return folder
}
