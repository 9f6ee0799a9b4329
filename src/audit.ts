import { createHash } from 'node:crypto'
import { loadCatalogue } from './catalogue/load.ts'
import { judgeAll } from './checks/judge.ts'
import { applyConfig } from './config/apply.ts'
import { type Config, defaultConfig } from './config/load.ts'
import { matchesPath } from './config/pattern.ts'
import type { Facts } from './detect/facts.ts'
import { hiddenIn } from './detect/hidden.ts'
import { createContext } from './detect/run.ts'
import { openParsers, type Parsers } from './languages/parsers.ts'
import type { SourceFile } from './languages/source-model.ts'
import { buildFindings, type Findings, type Observed, observe } from './report/build.ts'
import { compareReports } from './report/compare.ts'
import type { CallRecord, Report } from './report/report.ts'
import { judgeGate } from './score/gate.ts'
import { fingerprint } from './snapshot/fingerprint.ts'
import type { Snapshot } from './snapshot/snapshot.ts'
import { withoutPaths } from './snapshot/view.ts'
import { toolVersion } from './version.ts'

export interface AuditOptions {
  /** ISO date of the judgement: expiry and retirement are measured against it */
  readonly asOf: string
  /** the trusted policy and owner's file: of the target branch and the base where there is one; the defaults where absent */
  readonly config?: Config
  /** what a change would make of them: its effect is previewed in the notices and never applied */
  readonly proposed?: Config
  /** whether a check is asked at all */
  readonly only?: (id: string) => boolean
  /** where observations are kept from one run to the next; of the same engine only */
  readonly cache?: Cache
  /** told of every step before it starts */
  readonly onStep?: (step: keyof Facts) => void
}

export interface Cache {
  /** what was put under the key; null where there is nothing, or nothing that can be read */
  get(key: string): Observed | null
  put(key: string, observed: Observed): void
}

/** Reads a snapshot and judges it. Deterministic: the same files, options and tool version give the same report. Nothing of the snapshot is run. */
export async function audit(snapshot: Snapshot, options: AuditOptions): Promise<Report> {
  return gated(await createEngine([snapshot], options)(snapshot), null, options)
}

/** Judges base and head with one engine, so that a file both share is read and parsed once, and says what the change does. */
export async function auditChange(base: Snapshot, head: Snapshot, options: AuditOptions): Promise<Report> {
  const examine = createEngine([base, head], options)
  const [after, before] = [await examine(head), await examine(base)]
  return gated(after, before, options, await callsMovedAway(base, head, before, after, examine))
}

/** Calls that left the application and stand where nothing is judged; looked for only where calls left and code came there. */
async function callsMovedAway(
  base: Snapshot,
  head: Snapshot,
  before: Examined,
  after: Examined,
  examine: (snapshot: Snapshot) => Promise<Examined>,
): Promise<CallRecord[]> {
  const callsOf = (it: Examined) => it(defaultConfig).inventory.calls
  const still = new Set(callsOf(after).map((call) => call.id))
  const hidden = callsOf(before).every((call) => still.has(call.id)) ? null : hiddenIn(base, head)
  if (!hidden) return []
  return callsOf(await examine(hidden.shown)).flatMap((call) => {
    const path = hidden.places.get(call.path)
    return path === undefined ? [] : [{ ...call, path }]
  })
}

type Examined = (config: Config) => Findings

function gated(head: Examined, base: Examined | null, { config = defaultConfig, proposed }: AuditOptions, away: readonly CallRecord[] = []): Report {
  const report = against(head, base, config, away)
  if (!proposed) return report
  const next = against(head, base, proposed, away)
  const words = (it: Report) => `score ${it.score ?? 'none'}, level ${it.level?.name ?? 'none'}, gate ${it.gate.passed ? 'passed' : 'failed'}`
  if (words(next) === words(report)) return report
  const because = `This change proposes another policy or owner's file. Once merged it gives ${words(next)}; until then the one of the target branch holds.`
  return { ...report, notices: [...report.notices, { kind: 'preview', path: null, because }] }
}

function against(head: Examined, base: Examined | null, config: Config, away: readonly CallRecord[]): Report {
  const [after, before] = [head(config), base?.(config)]
  const report = {
    ...after,
    target: { ...after.target, base: before?.target.commit ?? null },
    delta: before ? compareReports(before, after, away) : null,
  }
  return { ...report, gate: judgeGate(report, config.policy.gate, before ? { ...before, delta: null } : null) }
}

function createEngine(snapshots: readonly Snapshot[], options: AuditOptions): (snapshot: Snapshot) => Promise<Examined> {
  const { asOf, onStep, only, cache, config = defaultConfig } = options
  let opened: Promise<Parsers> | undefined
  const parsers = () => {
    opened ??= openParsers(snapshots.flatMap((snapshot) => snapshot.files.map((file) => file.path))).then(parseOnce)
    return opened
  }
  const textByOid = new Map<string, string | null>()
  const { exclude, signatures } = config.policy
  const shipped = loadCatalogue()
  const catalogue = {
    ...shipped,
    checks: only ? shipped.checks.filter((check) => only(check.id)) : shipped.checks,
    signatures: signatures.length ? [...shipped.signatures, ...signatures] : shipped.signatures,
  }
  return async (whole) => {
    const snapshot = withoutPaths(whole, (path) => exclude.some((pattern) => matchesPath(pattern, path)), 'are excluded by the policy')
    const key = cache ? keyOf(snapshot, { asOf, checks: catalogue.checks.map((check) => check.id), signatures }) : ''
    const look = async (): Promise<Observed> => {
      const context = createContext({ snapshot, catalogue, parsers: await parsers(), asOf, textByOid, ...(onStep ? { onDetector: onStep } : {}) })
      return observe(context, judgeAll(context))
    }
    const observed = cache?.get(key) ?? (await look())
    cache?.put(key, observed)
    return ({ policy, owner }) =>
      buildFindings(observed, { toolVersion, asOf, catalogue, target: snapshot, apply: (checks) => applyConfig(checks, policy, owner, asOf) })
  }
}

/** All that decides what is observed, but for the engine itself. */
const keyOf = (snapshot: Snapshot, options: unknown): string =>
  createHash('sha256').update(fingerprint(snapshot)).update(JSON.stringify(options)).digest('hex')

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
