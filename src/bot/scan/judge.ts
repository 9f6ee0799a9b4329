import { Readable } from 'node:stream'
import { audit, auditChange } from '../../audit.ts'
import { configOfChange, loadConfig } from '../../config/load.ts'
import { sayError, UsageError } from '../../errors.ts'
import type { Report } from '../../report/report.ts'
import { limits } from '../../snapshot/limits.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { tarballSnapshot } from '../../snapshot/tarball.ts'
import type { Answer, Order, Side } from './order.ts'

/** Judges archives; whatever they hold, it answers. */
export async function answer(order: Order): Promise<Answer> {
  try {
    return { kind: 'report', report: await judge(order) }
  } catch (error) {
    if (error instanceof UsageError) return { kind: 'refused', sentence: error.message }
    return { kind: 'fault', sentence: sayError(error).slice(0, 300), trace: error instanceof Error ? (error.stack ?? '') : '' }
  }
}

async function judge({ repository, asOf, head, change, unpacked }: Order): Promise<Report> {
  const opened = new Map<string, Promise<Snapshot>>()
  const open = ({ commit, archive }: Side) => {
    const known = opened.get(commit) ?? tarballSnapshot(streamOf(archive), { commit, repository }, { ...limits, totalBytes: unpacked })
    opened.set(commit, known)
    return known
  }
  const after = await open(head)
  const named = (report: Report): Report => ({ ...report, target: { ...report.target, repository, commit: head.commit } })
  if (!change) return named(await audit(after, { asOf, config: loadConfig(after) }))
  const sides = { tip: await open(change.tip), base: await open(change.base), head: after }
  const { config, proposed } = configOfChange(sides)
  return named(await auditChange(sides.base, sides.head, { asOf, config, ...(proposed ? { proposed } : {}) }))
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
