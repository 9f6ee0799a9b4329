import type { Observed } from './build.ts'
import { reportSchema } from './report.ts'

const observedSchema = reportSchema.pick({ checks: true, usage: true, inventory: true, notices: true })

/** Whether plain data, read back from wherever it was kept, has the form of an observation. */
export const isObserved = (value: unknown): value is Observed => observedSchema.safeParse(value).success
