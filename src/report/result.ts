import type { Evidence, Gap } from '../checks/check.ts'
import type { Judgement } from '../checks/judge.ts'
import type { CheckResult } from './report.ts'

/** places shown for one check; what the check gave first is kept */
const placesKept = 20

export const credits = { pass: 1, partial: 0.5, fail: 0, na: null, unknown: null, error: null } as const

/** One judgement as the report shows it. */
export function resultOf({ data, check, verdict, advice }: Judgement): CheckResult {
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
    evidence: judged ? firstPlaces(judged.evidence) : [],
    gaps: judged ? firstPlaces(judged.gaps).map(gapRecord) : [],
    advice,
    docs: `docs/checks/${data.id}.md`,
    attested: null,
    waived: null,
    corrected: null,
  }
}

function gapRecord({ fix, ...gap }: Gap): CheckResult['gaps'][number] {
  return fix ? { ...gap, fix: { title: fix.title, path: fix.path, changes: fix.changes.map((change) => ({ ...change })) } } : gap
}

/** The first of each place and detail, in the order of relevance that the check gave. */
function firstPlaces<T extends Evidence | Gap>(places: readonly T[]): T[] {
  const keyed = new Map<string, T>()
  for (const place of places) {
    const key = `${place.path}\0${place.line}\0${place.detail}`
    if (!keyed.has(key)) keyed.set(key, place)
  }
  return [...keyed.values()].slice(0, placesKept).map((place) => ({ ...place }))
}
