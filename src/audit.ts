import { loadCatalogue } from './catalogue/load.ts'
import { judgeAll } from './checks/judge.ts'
import { createContext } from './detect/run.ts'
import { openParsers } from './languages/parsers.ts'
import { buildReport } from './report/build.ts'
import type { Report } from './report/report.ts'
import type { Snapshot } from './snapshot/snapshot.ts'
import { toolVersion } from './version.ts'

export interface AuditOptions {
  /** ISO date of the judgement: expiry and retirement are measured against it */
  readonly asOf: string
}

/** Reads a snapshot and judges it. Deterministic: the same files, options and tool version give the same report. Nothing of the snapshot is run. */
export async function audit(snapshot: Snapshot, options: AuditOptions): Promise<Report> {
  const parsers = await openParsers(snapshot.files.map((file) => file.path))
  const context = createContext({ snapshot, catalogue: loadCatalogue(), parsers, asOf: options.asOf })
  return buildReport(context, judgeAll(context), toolVersion)
}
