// What the checks have to do with public frameworks: data, and two ways to look it up.
import { z } from 'zod'
import content from './crosswalk.yml'

export const crosswalkSchema = z.array(
  z.strictObject({
    /** short, for class names */
    id: z.string().regex(/^[a-z0-9]+$/),
    /** for lists and filters */
    short: z.string(),
    title: z.string(),
    edition: z.string(),
    url: z.url(),
    requirements: z.array(z.strictObject({ id: z.string(), title: z.string(), url: z.url(), checks: z.array(z.string()).min(1) })),
  }),
)

export type Framework = z.infer<typeof crosswalkSchema>[number]
export type Requirement = Framework['requirements'][number]

// ours and held to the schema by a test
export const crosswalk = content as readonly Framework[]

/** Where a check is evidence: framework and requirement, in the order of the data. */
export function relationsOf(check: string): readonly { readonly framework: Framework; readonly requirement: Requirement }[] {
  return crosswalk.flatMap((framework) =>
    framework.requirements.filter((it) => it.checks.includes(check)).map((requirement) => ({ framework, requirement })),
  )
}

export const frameworksOf = (check: string): readonly string[] =>
  crosswalk.filter(({ requirements }) => requirements.some((it) => it.checks.includes(check))).map(({ id }) => id)
