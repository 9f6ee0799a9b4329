import { realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { audit, auditChange } from '../audit.ts'
import { UsageError } from '../errors.ts'
import type { Report } from '../report/report.ts'
import { defaultGate } from '../score/gate.ts'
import { below } from '../snapshot/below.ts'
import { gitText } from '../snapshot/git.ts'
import type { Event } from './event.ts'
import type { Inputs } from './inputs.ts'
import { chooseSides } from './sides.ts'

export interface ScanRequest {
  readonly workspace: string
  /** owner/name */
  readonly repository: string
  readonly inputs: Inputs
  readonly event: Event
  /** ISO date */
  readonly asOf: string
}

/** Judges the event's commit, against its base where there is one. */
export async function scanWorkspace({ workspace, repository, inputs, event, asOf }: ScanRequest): Promise<Report> {
  requireFolder(workspace, inputs.path)
  refusePrivileged(workspace, event)
  const sides = chooseSides(workspace, event, inputs.base)
  const gate = { ...defaultGate, minScore: inputs['min-score'] ?? null, minLevel: inputs['min-level'] ?? null }
  const head = below(sides.head, inputs.path)
  const report = await (sides.base ? auditChange(below(sides.base, inputs.path), head, { asOf, gate }) : audit(head, { asOf, gate }))
  return {
    ...report,
    target: { ...report.target, repository, commit: event.headSha ?? report.target.commit, project: inputs.path },
    notices: sides.missing ? [{ kind: 'no-base', path: null, because: sides.missing }, ...report.notices] : report.notices,
  }
}

/** There the work tree is the target branch's unless the workflow checked out the pull request. */
function refusePrivileged(workspace: string, event: Event): void {
  if (event.kind !== 'pull-request' || !event.privileged) return
  if (gitText(workspace, ['rev-parse', '--verify', '--quiet', 'HEAD'])?.trim() === event.headSha) return
  throw new UsageError(
    'On pull_request_target the work tree is the target branch.',
    'Use the pull_request event, or check out the pull request head as data.',
  )
}

function requireFolder(workspace: string, path: string): void {
  const root = realpathSync(workspace)
  const folder = join(root, path)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(
      `There is no folder ${path} in the work tree.`,
      'Check out the repository first (actions/checkout), or correct the input path.',
    )
  }
  const real = realpathSync(folder)
  if (real !== root && !real.startsWith(root + sep)) throw new UsageError(`The folder ${path} is a link that leaves the work tree.`)
}
