// Runs damaged texts through a target until the time is over.
import { cpuTime } from '../support/cpu.ts'
import { mutate, randomOf } from './mutate.ts'
import type { Target } from './targets.ts'

export interface Finding {
  readonly target: string
  readonly because: string
  readonly text: string
}

export interface Outcome {
  readonly inputs: number
  readonly findings: readonly Finding[]
}

/** CPU milliseconds that one input of 20,000 characters may cost */
const slowest = 3000
const mostFindings = 5

/** Deterministic in what it tries; how far it comes depends on `milliseconds` of CPU time, or on `inputs` where that is reached first. */
export async function fuzz(
  target: Target,
  { seed, milliseconds, inputs: most = Infinity }: { readonly seed: number; readonly milliseconds: number; readonly inputs?: number },
): Promise<Outcome> {
  const random = randomOf(seed)
  const findings: Finding[] = []
  const start = cpuTime()
  let inputs = 0
  while (inputs < most && cpuTime() - start < milliseconds && findings.length < mostFindings) {
    const text = mutate(target.seeds[inputs % target.seeds.length] ?? '', target.seeds, random)
    inputs++
    const begun = cpuTime()
    try {
      await target.run(text)
      const spent = cpuTime() - begun
      if (spent > slowest) findings.push({ target: target.name, because: `took ${Math.round(spent)} ms`, text })
    } catch (error) {
      findings.push({ target: target.name, because: String(error instanceof Error ? (error.stack ?? error.message) : error).slice(0, 600), text })
    }
  }
  return { inputs, findings }
}
