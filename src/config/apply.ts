// What the policy and the owner's file do to the results of a scan. `status` stays what the scan saw.
import type { CheckResult, Status } from '../report/report.ts'
import { credits } from '../report/result.ts'
import type { Notice } from '../snapshot/snapshot.ts'
import { evidenceExists, lastDay, type Owner } from './owner.ts'
import { matchesPath } from './pattern.ts'
import type { Policy } from './policy.ts'

export interface Applied {
  readonly checks: readonly CheckResult[]
  readonly notices: readonly Notice[]
}

export function applyConfig(checks: readonly CheckResult[], policy: Policy, owner: Owner, asOf: string): Applied {
  const notices: Notice[] = []
  const note = (kind: string, because: string) => notices.push({ kind, path: null, because })
  const byId = new Map(checks.map((check) => [check.id, weighed(check, policy)]))
  const change = (id: string, edit: (check: CheckResult) => CheckResult | string, kind: string) => {
    const check = byId.get(id)
    if (!check) return
    const outcome = edit(check)
    if (typeof outcome === 'string') note(kind, `${id}: ${outcome}`)
    else byId.set(id, outcome)
  }
  for (const it of policy.corrections)
    change(
      it.check,
      (check) => {
        if (it.until < asOf) return `the correction expired on ${it.until}`
        if (check.status === it.to) return 'the correction is not needed any more: the scan says the same'
        if (!covers(it.path, check)) return `the correction holds for ${it.path} only, and gaps lie elsewhere`
        return { ...check, corrected: { to: it.to, reason: it.reason, until: it.until }, credit: credits[it.to] }
      },
      'correction',
    )
  for (const it of owner.attestations)
    change(
      it.check,
      (check) => {
        if (lastDay(it) < asOf) return `the attestation of ${it.on} expired on ${lastDay(it)}`
        if (it.on > asOf) return `the attestation is dated ${it.on}, which is still to come`
        if (!evidenceExists(it, owner.hasFile)) return `the attestation's evidence ${it.evidence} does not exist`
        if (check.status === 'na') return 'the attestation is not needed: the check does not apply'
        return { ...check, attested: { answer: it.answer, by: it.by, on: it.on, evidence: it.evidence }, credit: 1 }
      },
      'attestation',
    )
  for (const it of policy.waivers)
    change(
      it.check,
      (check) => {
        if (it.until < asOf) return `the waiver expired on ${it.until}; it no longer holds`
        if (check.credit === 1 || effective(check) === 'na') return 'the waiver is not needed any more'
        if (!covers(it.path, check)) return `the waiver holds for ${it.path} only, and gaps lie elsewhere`
        return { ...check, waived: { reason: it.reason, owner: it.owner, until: it.until } }
      },
      'waiver',
    )
  return { checks: [...byId.values()], notices }
}

const effective = (check: CheckResult): Status => check.corrected?.to ?? check.status

function weighed(check: CheckResult, policy: Policy): CheckResult {
  const rule = Object.hasOwn(policy.checks, check.id) ? policy.checks[check.id] : undefined
  if (rule === undefined) return check
  if (rule === 'off') return { ...check, status: 'na', credit: null, summary: 'turned off by the policy', evidence: [], gaps: [] }
  return { ...check, weight: rule.weight }
}

/** Without a path it holds everywhere; with one, where every gap lies there. */
const covers = (path: string | undefined, check: CheckResult) =>
  path === undefined || (check.gaps.length > 0 && check.gaps.every((gap) => matchesPath(path, gap.path)))
