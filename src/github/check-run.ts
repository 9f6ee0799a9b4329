import type { Annotation } from '../render/check-run.ts'
import type { CheckRun, GitHub } from './port.ts'
import { type Clock, createOnce } from './retry.ts'

/** The name that a branch rule requires: one for each scanned folder. */
export const checkName = (folder: string): string => (folder === '.' ? 'LLMOps maturity' : `LLMOps maturity (${folder})`)

/** GitHub takes 50 annotations a request and loses what is over. */
const batchSize = 50

/** One completed check run with all its annotations, none of them twice. */
export async function publishCheckRun(github: GitHub, run: CheckRun, clock: Clock): Promise<void> {
  const first = run.annotations.slice(0, batchSize)
  const id = await createOnce(
    () => github.createCheckRun(run, first),
    () => github.findCheckRun(run),
    clock,
  )
  await appendFrom(github, id, run, first.length, clock)
}

/** The same for work that may have been done before, wholly or in part: the run of this external id is brought up to date instead of a second one made. */
export async function settleCheckRun(github: GitHub, run: CheckRun, clock: Clock): Promise<void> {
  const id = await github.findCheckRun(run)
  if (id === null) return publishCheckRun(github, run, clock)
  await github.updateCheckRun(id, run)
  await appendFrom(github, id, run, await github.countAnnotations(id), clock)
}

async function appendFrom(github: GitHub, id: number, run: CheckRun, start: number, clock: Clock): Promise<void> {
  for (let sent = start; sent < run.annotations.length; sent += batchSize) {
    await append(github, id, run, run.annotations.slice(sent, sent + batchSize), sent, clock)
  }
}

/** Annotations are appended, so a batch whose fate is uncertain is counted before it is sent again. */
async function append(github: GitHub, id: number, run: CheckRun, batch: readonly Annotation[], before: number, clock: Clock): Promise<void> {
  await createOnce<true>(
    async () => {
      await github.addAnnotations(id, run, batch)
      return true
    },
    async () => ((await github.countAnnotations(id)) > before ? true : null),
    clock,
  )
}
