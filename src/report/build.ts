import type { Judgement } from '../checks/judge.ts'
import type { Context } from '../detect/context.ts'
import { coverageOf, meanCredit, scoreOf } from '../score/score.ts'
import { buildInventory } from './inventory.ts'
import type { CheckResult, Report } from './report.ts'

const credits = { pass: 1, partial: 0.5, fail: 0, na: null, unknown: null, error: null } as const

/** Facts and judgements to the wire type. Sorted, free of clocks and machine paths. */
export function buildReport(context: Context, judgements: readonly Judgement[], toolVersion: string): Report {
  const checks = judgements.map(toResult)
  const usage = context.fact('usage').flags
  return {
    schemaVersion: '1.0',
    tool: { name: 'llmops-maturity', version: toolVersion, catalogue: context.catalogue.version },
    asOf: context.asOf,
    target: { repository: context.snapshot.repository, commit: context.snapshot.commit, base: null, project: '.' },
    usage,
    score: usage.llm ? scoreOf(checks, 'baseline') : null,
    verifiedScore: usage.llm ? scoreOf(checks, 'baseline') : null,
    advancedScore: usage.llm ? scoreOf(checks, 'advanced') : null,
    coverage: coverageOf(checks),
    level: null,
    areas: Object.entries(context.catalogue.areas).map(([id, title]) => {
      const own = checks.filter((check) => check.area === id)
      const count = (...statuses: readonly string[]) => own.filter((check) => statuses.includes(check.status)).length
      return {
        id,
        title,
        score: meanCredit(own),
        pass: count('pass'),
        partial: count('partial'),
        fail: count('fail'),
        na: count('na'),
        unknown: count('unknown', 'error'),
      }
    }),
    checks,
    inventory: buildInventory(context),
    gate: { passed: true, rules: [] },
    delta: null,
    notices: [...context.snapshot.notices],
  }
}

function toResult({ data, check, verdict, advice }: Judgement): CheckResult {
  const judged = 'evidence' in verdict ? verdict : null
  return {
    id: data.id,
    area: data.id.split('/')[0] ?? '',
    tier: data.tier,
    weight: data.weight,
    title: check?.words.title ?? data.asks,
    asks: data.asks,
    source: data.source.split(',').map((source) => source.trim()),
    status: verdict.status,
    credit: credits[verdict.status],
    summary: 'because' in verdict ? verdict.because : verdict.summary,
    evidence: judged ? judged.evidence.map((it) => ({ ...it })) : [],
    gaps: judged ? judged.gaps.map((it) => ({ ...it })) : [],
    advice,
    docs: `docs/checks/${data.id}.md`,
    attested: null,
    waived: null,
  }
}
