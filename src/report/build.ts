import type { Judgement } from '../checks/judge.ts'
import type { Context } from '../detect/context.ts'
import { levelOf } from '../score/level.ts'
import { coverageOf, meanCredit, scoreOf } from '../score/score.ts'
import type { Notice } from '../snapshot/snapshot.ts'
import { buildInventory } from './inventory.ts'
import type { CheckResult, Report } from './report.ts'
import { credits, resultOf } from './result.ts'

/** A report before it is compared and gated: what one snapshot alone says. */
export type Findings = Omit<Report, 'gate' | 'delta'>

export interface BuildOptions {
  readonly toolVersion: string
  /** what the owner's file and the policy make of the results */
  readonly apply: (checks: readonly CheckResult[]) => { readonly checks: readonly CheckResult[]; readonly notices: readonly Notice[] }
}

/** Facts and judgements to the wire type. Sorted, free of clocks and machine paths. */
export function buildFindings(context: Context, judgements: readonly Judgement[], { toolVersion, apply }: BuildOptions): Findings {
  const seen = judgements.map(resultOf)
  const applied = apply(seen)
  const checks = [...applied.checks]
  const usage = usageOf(context)
  const scored = usage.llm
  return {
    schemaVersion: '1.0',
    tool: { name: 'llmops-maturity', version: toolVersion, catalogue: context.catalogue.version },
    asOf: context.asOf,
    target: { repository: context.snapshot.repository, commit: context.snapshot.commit, base: null, project: '.' },
    usage,
    score: scored ? scoreOf(checks, 'baseline') : null,
    verifiedScore: scored ? scoreOf(checks.map(unattested), 'baseline') : null,
    advancedScore: scored ? scoreOf(checks, 'advanced') : null,
    coverage: coverageOf(checks),
    level: scored ? levelOf(checks) : null,
    areas: Object.entries(context.catalogue.areas).map(([id, title]) => areaOf(id, title, checks)),
    checks,
    inventory: buildInventory(context),
    notices: sortNotices([...context.snapshot.notices, ...context.notices(), ...applied.notices]),
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
