// What the checks of retrieval share: where a missing thing would go, and what counts of code that is set aside.
import type { RetrievalFact } from '../detect/retrieval.ts'
import { type Evidence, fail, type Gap, partial, pass, type Verdict } from './check.ts'

const mostEvidence = 6

/** the first places, each once */
export function places(...lists: readonly (readonly (Evidence | null)[])[]): Evidence[] {
  const seen = new Map<string, Evidence>()
  for (const it of lists.flat()) if (it) seen.set(`${it.path}:${it.line}`, seen.get(`${it.path}:${it.line}`) ?? it)
  return [...seen.values()].slice(0, mostEvidence)
}

/** where the application asks its index */
export function atQuery(retrieval: RetrievalFact, detail: string): Gap[] {
  const at = (retrieval.queries.find((it) => !it.aside) ?? retrieval.queries[0])?.at ?? retrieval.because
  return at ? [{ path: at.path, line: at.line, detail }] : []
}

/** where the application fills its index, or else where it asks it */
export function atIndex(retrieval: RetrievalFact, detail: string): Gap[] {
  const at = (retrieval.writes.find((it) => !it.aside && it.how !== 'drop') ?? retrieval.writes[0])?.at
  return at ? [{ path: at.path, line: at.line, detail }] : atQuery(retrieval, detail)
}

/** what is not set aside; where everything is, all of it */
export const live = <T extends { readonly aside: boolean }>(items: readonly T[]): readonly T[] => {
  const used = items.filter((it) => !it.aside)
  return used.length ? used : items
}

export const isAside = (items: readonly { readonly aside: boolean }[]): boolean => items.length > 0 && items.every((it) => it.aside)

/** retrieval that only code set aside does passes nothing */
export function capped(retrieval: RetrievalFact, verdict: Verdict): Verdict {
  if (!isAside(retrieval.queries) || verdict.status !== 'pass') return verdict
  return partial(`${verdict.summary}, in code that is set aside`, verdict.evidence, verdict.gaps)
}

/**
 * What holds in some of several independent applications that retrieve is partial. `applications` are their folders, `everywhere` all that was found;
 * fewer than three say nothing.
 */
export function inEvery(retrieval: RetrievalFact, applications: readonly string[], everywhere: readonly Evidence[], verdict: Verdict): Verdict {
  if (verdict.status !== 'pass') return verdict
  const inside = (path: string, folder: string) => folder === '' || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`)
  const asking = applications.filter((folder) => folder !== '' && retrieval.queries.some((query) => inside(query.at.path, folder)))
  const lacking = asking.filter((folder) => !everywhere.some((it) => inside(it.path, folder)))
  return asking.length > 2 && lacking.length
    ? partial(`${verdict.summary}, in some of ${asking.length} applications`, verdict.evidence, verdict.gaps)
    : verdict
}

/** two of two pass, one is partial, none fails */
export function both(
  first: boolean,
  second: boolean,
  words: { readonly both: string; readonly one: string; readonly none: string },
  evidence: readonly Evidence[],
  gaps: readonly Gap[],
): Verdict {
  if (first && second) return pass(words.both, evidence)
  return first || second ? partial(words.one, evidence, gaps) : fail(words.none, gaps)
}
