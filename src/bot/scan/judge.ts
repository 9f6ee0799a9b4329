import { Readable } from 'node:stream'
import { audit, auditChange } from '../../audit.ts'
import { configOfChange, loadConfig, resolvePresets } from '../../config/load.ts'
import { sayError, UsageError } from '../../errors.ts'
import { auditProjects } from '../../projects.ts'
import { isPortfolio, type Outcome } from '../../render/outcome.ts'
import { limits } from '../../snapshot/limits.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { tarballSnapshot } from '../../snapshot/tarball.ts'
import type { Answer, FileOf, Order, Side } from './order.ts'

/** Judges archives; whatever they hold, it answers. */
export async function answer(order: Order, fileOf: FileOf): Promise<Answer> {
  try {
    return { kind: 'report', report: await judge(order, fileOf) }
  } catch (error) {
    if (error instanceof UsageError) return { kind: 'refused', sentence: error.message }
    return { kind: 'fault', sentence: sayError(error).slice(0, 300), trace: error instanceof Error ? (error.stack ?? '') : '' }
  }
}

async function judge({ repository, asOf, head, change, unpacked }: Order, fileOf: FileOf): Promise<Outcome> {
  const opened = new Map<string, Promise<Snapshot>>()
  const open = ({ commit, archive }: Side) => {
    const known = opened.get(commit) ?? read(archive, { commit, repository }, unpacked)
    opened.set(commit, known)
    return known
  }
  const after = await open(head)
  const source = { owners: [repository.split('/')[0] ?? ''], textOf: fileOf }
  if (!change) {
    const config = loadConfig(after, undefined, await resolvePresets([after], source))
    const options = { asOf, config }
    return named(config.policy.projects.length ? await auditProjects(null, after, options) : await audit(after, options), repository, head.commit)
  }
  const sides = { tip: await open(change.tip), base: await open(change.base), head: after }
  const { config, proposed } = configOfChange(sides, undefined, await resolvePresets([sides.tip, after], source))
  const options = { asOf, config, ...(proposed ? { proposed } : {}) }
  const outcome = config.policy.projects.length ? await auditProjects(sides.base, after, options) : await auditChange(sides.base, after, options)
  return named(outcome, repository, head.commit)
}

function named(outcome: Outcome, repository: string, commit: string): Outcome {
  const one = <T extends Outcome>(it: T): T => ({ ...it, target: { ...it.target, repository, commit } })
  return isPortfolio(outcome) ? { ...one(outcome), projects: outcome.projects.map(one) } : one(outcome)
}

/** A change could hide what it does behind a file too large to read on, so a repository over the caps is not judged by its beginning. */
async function read(archive: ArrayBuffer, about: { readonly commit: string; readonly repository: string }, unpacked: number): Promise<Snapshot> {
  const snapshot = await tarballSnapshot(streamOf(archive), about, { ...limits, totalBytes: unpacked })
  if (snapshot.notices.some((notice) => notice.kind === 'too-many-files')) {
    throw new UsageError(
      `The repository unpacks to more than ${Math.round(unpacked / 1_000_000)} MB or ${limits.files} files.`,
      'Remove what does not belong there, or raise UNPACKED_MEGABYTES of the bot.',
    )
  }
  return snapshot
}

function streamOf(archive: ArrayBuffer): Readable {
  const piece = 1 << 16
  const whole = Buffer.from(archive)
  return Readable.from(
    (function* () {
      for (let at = 0; at < whole.length; at += piece) yield whole.subarray(at, at + piece)
    })(),
  )
}
