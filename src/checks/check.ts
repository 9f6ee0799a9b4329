import type { Evidence } from '../detect/context.ts'
import type { Edit } from '../detect/edits.ts'
import type { Facts } from '../detect/facts.ts'

export { type Evidence, lookedAt } from '../detect/context.ts'

/** One thing missing, with a place where it would go. `fix` is offered where a mechanical edit closes the gap. */
export interface Gap {
  readonly path: string
  readonly line: number
  readonly endLine?: number
  readonly detail: string
  readonly fix?: Fix
}

/** `2 of 3 calls`, `1 of 1 call` */
export const shareOf = (some: readonly unknown[], all: readonly unknown[], noun = 'call'): string =>
  `${some.length} of ${all.length} ${noun}${all.length === 1 ? '' : 's'}`

/** A mechanical edit. Its lines need not be those of the gap: a client is often built elsewhere. */
export type Fix = Edit

/** a gap with the fix that there may be */
export const withFix = (gap: Gap, fix: Fix | null): Gap => (fix ? { ...gap, fix } : gap)

export type Verdict =
  | { readonly status: 'pass' | 'partial' | 'fail'; readonly summary: string; readonly evidence: readonly Evidence[]; readonly gaps: readonly Gap[] }
  | { readonly status: 'na'; readonly because: string }
  | { readonly status: 'unknown'; readonly because: string }

export interface Words {
  /** true when the check passes: "Prompts are versioned assets" */
  readonly title: string
  /** why it matters, one or two sentences */
  readonly why: string
  /** what to do next, one sentence in the imperative */
  readonly fix: string
}

export interface Check<N extends keyof Facts = keyof Facts> {
  /** area/slug, the file's place under src/checks */
  readonly id: string
  readonly needs: readonly N[]
  readonly words: Words
  /** advice for this very repository, naming its own tools and lines; `words.fix` where there is nothing more to say */
  readonly advise?: (facts: Pick<Facts, N>, verdict: Verdict) => string
  readonly judge: (facts: Pick<Facts, N>) => Verdict
}

/** A check judges declared facts and nothing else. Whether it applies (usage flags), its weight and its tier come from the catalogue. */
export function defineCheck<const N extends keyof Facts>(check: Check<N>): Check<N> {
  return check
}

export const pass = (summary: string, evidence: readonly Evidence[], gaps: readonly Gap[] = []): Verdict => ({
  status: 'pass',
  summary,
  evidence,
  gaps,
})
export const partial = (summary: string, evidence: readonly Evidence[], gaps: readonly Gap[] = []): Verdict => ({
  status: 'partial',
  summary,
  evidence,
  gaps,
})
export const fail = (summary: string, gaps: readonly Gap[] = [], evidence: readonly Evidence[] = []): Verdict => ({
  status: 'fail',
  summary,
  evidence,
  gaps,
})
export const notApplicable = (because: string): Verdict => ({ status: 'na', because })
export const unknown = (because: string): Verdict => ({ status: 'unknown', because })
