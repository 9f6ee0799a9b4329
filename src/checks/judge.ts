// Runs the checks: applicability from the catalogue, judgement from the check, a thrown error as its own status.
import type { CheckData, Flag } from '../catalogue/schema.ts'
import type { Context } from '../detect/context.ts'
import type { Facts } from '../detect/facts.ts'
import { specificAdvice } from './advice.ts'
import type { Check, Verdict } from './check.ts'
import { checks } from './index.ts'

export interface Judgement {
  readonly data: CheckData
  readonly check: Check<keyof Facts> | null
  readonly verdict: Verdict | { readonly status: 'error'; readonly because: string }
  readonly advice: string
}

const byId = new Map((checks as readonly Check<keyof Facts>[]).map((check) => [check.id, check]))

export function judgeAll(context: Context): Judgement[] {
  return context.catalogue.checks.map((data) => judge(data, byId.get(data.id) ?? null, context))
}

function judge(data: CheckData, check: Check<keyof Facts> | null, context: Context): Judgement {
  const fix = check?.words.fix ?? ''
  try {
    const missing = inapplicable(data, context.fact('usage').flags)
    if (missing) return { data, check, verdict: { status: 'na', because: missing }, advice: '' }
    if (data.attest_only) return { data, check, verdict: { status: 'unknown', because: 'no file can show it; attest it in llmops.yml' }, advice: fix }
    if (!check) return { data, check, verdict: { status: 'unknown', because: 'not judged yet' }, advice: fix }
    const facts = narrow(check, context)
    const verdict = servedFirst(check.judge(facts), context)
    return { data, check, verdict, advice: check.advise?.(facts, verdict) ?? adviceOf(data.id, verdict, context) ?? fix }
  } catch (error) {
    return { data, check, verdict: { status: 'error', because: error instanceof Error ? error.message : String(error) }, advice: fix }
  }
}

/** Places of code that answers users come before those that evaluate or prepare: the first places are what a reader opens. */
function servedFirst(verdict: Verdict, context: Context): Verdict {
  if (!('evidence' in verdict)) return verdict
  const paths = context.fact('paths')
  return { ...verdict, evidence: paths.servedFirst(verdict.evidence), gaps: paths.servedFirst(verdict.gaps) }
}

/** Advice is no verdict: where what it needs cannot be told, the check's own words stand. */
function adviceOf(id: string, verdict: Verdict, context: Context): string | null {
  try {
    return specificAdvice(id, verdict, context.fact('stack'))
  } catch {
    return null
  }
}

/** Only the facts that the check declares, each computed when it is read. */
function narrow(check: Check<keyof Facts>, context: Context): Facts {
  return Object.defineProperties({}, Object.fromEntries(check.needs.map((name) => [name, { get: () => context.fact(name) }]))) as Facts
}

/** One check's verdict on facts, whether or not the catalogue says that it applies. */
export function judgeOne(id: string, context: Context): Verdict {
  const check = byId.get(id)
  if (!check) throw new Error(`no check ${id}`)
  return check.judge(narrow(check, context))
}

function inapplicable(data: CheckData, usage: Readonly<Record<Flag, boolean>>): string | null {
  if (!usage.llm) return 'no use of a language model was found'
  const wanted: readonly Flag[] = data.applies ?? []
  const missing = wanted.filter((flag) => !usage[flag])
  const applies = data.any_of ? missing.length < wanted.length || wanted.length === 0 : missing.length === 0
  return applies ? null : `does not apply: no ${missing.join(', ')}`
}
