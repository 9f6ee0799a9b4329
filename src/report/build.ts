import type { Catalogue } from '../catalogue/load.ts'
import type { Judgement } from '../checks/judge.ts'
import type { Context } from '../detect/context.ts'
import { levelOf } from '../score/level.ts'
import { coverageOf, meanCredit, scoreOf } from '../score/score.ts'
import type { Notice } from '../snapshot/snapshot.ts'
import { callNotice } from './compare.ts'
import { buildInventory } from './inventory.ts'
import type { CheckResult, Report } from './report.ts'
import { credits, resultOf } from './result.ts'

/** A report before it is compared and gated: what one snapshot alone says. */
export type Findings = Omit<Report, 'gate' | 'delta'>

/** What a snapshot shows, before policy and owner have a say: plain data that can be kept and read again. */
export interface Observed extends Pick<Findings, 'usage' | 'inventory'> {
  readonly checks: readonly CheckResult[]
  readonly notices: readonly Notice[]
}

/** Facts and judgements to the wire type. Free of clocks and machine paths. */
export function observe(context: Context, judgements: readonly Judgement[]): Observed {
  return {
    checks: judgements.map(resultOf),
    usage: usageOf(context),
    inventory: buildInventory(context),
    notices: [...context.snapshot.notices, ...context.notices(), ...elsewhere(context), ...unparsed(context), ...broken(context)],
  }
}

export interface BuildOptions {
  readonly toolVersion: string
  readonly asOf: string
  readonly catalogue: Pick<Catalogue, 'version' | 'areas'>
  readonly target: Pick<Findings['target'], 'repository' | 'commit'>
  /** what the owner's file and the policy make of the results */
  readonly apply: (checks: readonly CheckResult[]) => { readonly checks: readonly CheckResult[]; readonly notices: readonly Notice[] }
}

/** Scores what was observed. Sorted. */
export function buildFindings(
  { checks: seen, usage, inventory, notices }: Observed,
  { toolVersion, asOf, catalogue, target, apply }: BuildOptions,
): Findings {
  const applied = apply(seen)
  const checks = [...applied.checks]
  const scored = usage.llm
  return {
    schemaVersion: '1.0',
    tool: { name: 'llmops-maturity', version: toolVersion, catalogue: catalogue.version },
    asOf,
    target: { repository: target.repository, commit: target.commit, base: null, project: '.' },
    usage,
    score: scored ? scoreOf(checks, 'baseline') : null,
    verifiedScore: scored ? scoreOf(checks.map(unattested), 'baseline') : null,
    advancedScore: scored ? scoreOf(checks, 'advanced') : null,
    coverage: coverageOf(checks),
    level: scored ? levelOf(checks) : null,
    areas: Object.entries(catalogue.areas).map(([id, title]) => areaOf(id, title, checks)),
    checks,
    inventory,
    notices: sortNotices([...notices, ...applied.notices]),
  }
}

/** A detector of usage that failed leaves everything applicable: nothing is hidden by our own mistake. */
function usageOf(context: Context): Report['usage'] {
  try {
    return { ...context.fact('usage').flags }
  } catch {
    const flags = ['llm', 'api', 'self_hosted', 'prompts', 'embeddings', 'rag', 'agent', 'finetuning', 'training', 'serving', 'deployable'] as const
    return Object.fromEntries(flags.map((flag) => [flag, true])) as Report['usage']
  }
}

const mostElsewhere = 50

/** Calls in tests, examples and the like are counted, not judged. */
function elsewhere(context: Context): Notice[] {
  const counts = new Map<string, { count: number; readonly place: string }>()
  for (const { path, pathClass } of orNothing(() => context.fact('calls').elsewhere)) {
    const known = counts.get(path)
    if (known) known.count += 1
    else counts.set(path, { count: 1, place: pathClass })
  }
  return [...counts].slice(0, mostElsewhere).map(([path, { count, place }]) => ({
    kind: callNotice,
    path,
    because: `${count === 1 ? 'a model call' : `${count} model calls`} of ${place} code, not judged`,
  }))
}

/** Code that could matter and is too much to parse: a verdict that misses something may miss what stands there. */
function unparsed(context: Context): Notice[] {
  const paths = orNothing(() => context.fact('program').leftOut())
  const [first] = paths
  if (first === undefined) return []
  const because = `more code than is parsed: ${paths.length === 1 ? 'it is left out' : `it and ${paths.length - 1} more files are left out`}; scan its projects one by one`
  return [{ kind: 'too-many-files', path: first, because }]
}

/** Application code that a front end reads only in part. */
function broken(context: Context): Notice[] {
  const paths = orNothing(() => {
    const places = context.fact('paths')
    return context
      .fact('program')
      .torn()
      .filter((path) => places.classOf(path) === 'application')
  })
  return paths
    .slice(0, mostElsewhere)
    .map((path) => ({ kind: 'broken-syntax', path, because: 'not parsed in full: what stands there may be missed' }))
}

/** A fact that failed has its own notice, and adds none here. */
function orNothing<T>(read: () => readonly T[]): readonly T[] {
  try {
    return read()
  } catch {
    return []
  }
}

const unattested = (check: CheckResult): CheckResult => (check.attested ? { ...check, credit: credits[check.status] } : check)

function areaOf(id: string, title: string, checks: readonly CheckResult[]): Report['areas'][number] {
  const own = checks.filter((check) => check.area === id)
  const count = (...statuses: readonly string[]) => own.filter((check) => statuses.includes(check.status)).length
  const [pass, partial, fail, na] = [count('pass'), count('partial'), count('fail'), count('na')]
  return { id, title, score: meanCredit(own), pass, partial, fail, na, unknown: count('unknown', 'error') }
}

function sortNotices(notices: readonly Notice[]): Notice[] {
  const keyed = new Map(notices.map((notice) => [`${notice.kind}\0${notice.path ?? ''}\0${notice.because}`, notice]))
  return [...keyed].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, notice]) => notice)
}
