// What is scanned: a pull request, a group of the merge queue, or the default branch. Its text is the key of queue and tables.
import { z } from 'zod'

export const targetSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('pull'), number: z.number() }),
  z.object({ kind: z.literal('group'), head: z.string(), base: z.string(), ref: z.string() }),
  z.object({ kind: z.literal('branch') }),
])

export type Target = z.infer<typeof targetSchema>

/** Also the external id of a check run, so a re-run can be traced back to what it is about. */
export function targetKey(target: Target): string {
  switch (target.kind) {
    case 'pull':
      return `pull/${target.number}`
    case 'group':
      return `group/${target.head}`
    case 'branch':
      return 'branch'
  }
}

/** The pull request that a check run's external id names, or null. */
export function pullOf(externalId: string | null | undefined): number | null {
  const number = /^pull\/(\d{1,15})(?:@|$)/.exec(externalId ?? '')?.[1]
  return number ? Number(number) : null
}

export const scanJobSchema = z.object({
  repository: z.number(),
  target: targetSchema,
  /** the commit before the push that asked for the scan: where GitHub still shows it, its answer is old */
  before: z.string().nullish(),
})

export type ScanJob = z.infer<typeof scanJobSchema>
