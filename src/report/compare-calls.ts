// Which call of the base is which call of the head: by id, then by likeness, so that a moved call is neither added nor removed.
import type { CallRecord, Delta } from './report.ts'

type Calls = Pick<Delta, 'addedCalls' | 'removedCalls' | 'changedCalls'>

export function compareCalls(before: readonly CallRecord[], after: readonly CallRecord[]): Calls {
  const pairs = new Map<CallRecord, CallRecord>()
  const byId = new Map(before.map((call) => [call.id, call]))
  for (const call of after) {
    const same = byId.get(call.id)
    if (same && byId.delete(call.id)) pairs.set(call, same)
  }
  const left = [...byId.values()]
  const open = after.filter((call) => !pairs.has(call))
  // best likeness first; ties in the order of the reports, so that the outcome is one
  const likely = open
    .flatMap((call) => left.map((other) => ({ call, other, likeness: likenessOf(other, call) })))
    .filter(({ likeness }) => likeness >= enough)
    .sort((a, b) => b.likeness - a.likeness)
  const taken = new Set<CallRecord>()
  for (const { call, other } of likely) {
    if (pairs.has(call) || taken.has(other)) continue
    pairs.set(call, other)
    taken.add(other)
  }
  return {
    addedCalls: open.filter((call) => !pairs.has(call)),
    removedCalls: left.filter((call) => !taken.has(call)),
    changedCalls: after.flatMap((call) => {
      const then = pairs.get(call)
      const changed = then ? changesOf(then, call) : []
      return then && changed.length ? [{ before: then, after: call, changed }] : []
    }),
  }
}

const enough = 3

/** 0 where it cannot be the same call; the same callee in the same place of the code counts most. */
function likenessOf(a: CallRecord, b: CallRecord): number {
  if (a.kind !== b.kind || a.symbol !== b.symbol) return 0
  const shared = a.prompts.some((prompt) => b.prompts.includes(prompt))
  return (
    (a.function === b.function && a.function !== '' ? 3 : 0) +
    (a.path === b.path ? 2 : 0) +
    (a.model === b.model && a.model !== null ? 1 : 0) +
    (shared ? 1 : 0)
  )
}

// lines move with every edit above them; they are no change of the call
const compared = [
  'path',
  'function',
  'provider',
  'host',
  'model',
  'pin',
  'prompts',
  'traced',
  'timeout',
  'retries',
  'fallback',
  'streaming',
  'tools',
  'structured',
  'systemMessage',
  'temperature',
  'maxTokens',
  'evaluatedBy',
  'sends',
] as const

const changesOf = (a: CallRecord, b: CallRecord) => compared.filter((name) => JSON.stringify(a[name]) !== JSON.stringify(b[name]))
