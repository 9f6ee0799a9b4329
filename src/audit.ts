import { loadCatalogue } from './catalogue/load.ts'
import { judgeAll } from './checks/judge.ts'
import type { Facts } from './detect/facts.ts'
import { createContext } from './detect/run.ts'
import { openParsers, type Parsers } from './languages/parsers.ts'
import type { SourceFile } from './languages/source-model.ts'
import { buildFindings, type Findings } from './report/build.ts'
import { compareReports } from './report/compare.ts'
import type { Report } from './report/report.ts'
import { defaultGate, type GatePolicy, judgeGate } from './score/gate.ts'
import type { Snapshot } from './snapshot/snapshot.ts'
import { toolVersion } from './version.ts'

export interface AuditOptions {
  /** ISO date of the judgement: expiry and retirement are measured against it */
  readonly asOf: string
  readonly gate?: GatePolicy
  /** whether a check is asked at all */
  readonly only?: (id: string) => boolean
  /** told of every step before it starts */
  readonly onStep?: (step: keyof Facts) => void
}

/** Reads a snapshot and judges it. Deterministic: the same files, options and tool version give the same report. Nothing of the snapshot is run. */
export async function audit(snapshot: Snapshot, options: AuditOptions): Promise<Report> {
  return gated(await createEngine([snapshot], options)(snapshot), null, options)
}

/** Judges base and head with one engine, so that a file both share is read and parsed once, and says what the change does. */
export async function auditChange(base: Snapshot, head: Snapshot, options: AuditOptions): Promise<Report> {
  const examine = createEngine([base, head], options)
  return gated(await examine(head), await examine(base), options)
}

function gated(head: Findings, base: Findings | null, options: AuditOptions): Report {
  const delta = base && compareReports(base, head)
  const target = { ...head.target, base: base?.target.commit ?? null }
  const report = { ...head, target, delta }
  return { ...report, gate: judgeGate(report, options.gate ?? defaultGate, base && { ...base, delta: null }) }
}

function createEngine(snapshots: readonly Snapshot[], options: AuditOptions): (snapshot: Snapshot) => Promise<Findings> {
  const parsers = openParsers(snapshots.flatMap((snapshot) => snapshot.files.map((file) => file.path))).then(parseOnce)
  const textByOid = new Map<string, string | null>()
  const whole = loadCatalogue()
  const catalogue = options.only ? { ...whole, checks: whole.checks.filter((check) => options.only?.(check.id)) } : whole
  return async (snapshot) => {
    const onDetector = options.onStep
    const context = createContext({
      snapshot,
      catalogue,
      parsers: await parsers,
      asOf: options.asOf,
      textByOid,
      ...(onDetector ? { onDetector } : {}),
    })
    return buildFindings(context, judgeAll(context), { toolVersion })
  }
}

/** The same text at the same path has the same source model: parsed once for base and head. */
function parseOnce(parsers: Parsers): Parsers {
  const parsed = new Map<string, { readonly text: string; readonly file: SourceFile | null }>()
  return {
    ...parsers,
    parse(path, text) {
      const before = parsed.get(path)
      if (before?.text === text) return before.file
      const file = parsers.parse(path, text)
      parsed.set(path, { text, file })
      return file
    },
  }
}
