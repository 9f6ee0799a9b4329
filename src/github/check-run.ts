import type { Annotation } from '../render/check-run.ts'
import type { CheckRun, GitHub } from './port.ts'
import { type Clock, createOnce } from './retry.ts'

/** GitHub takes 50 annotations a request and loses what is over. */
const batchSize = 50

/** One completed check run with all its annotations, none of them twice. */
export async function publishCheckRun(github: GitHub, run: CheckRun, clock: Clock): Promise<void> {
  const [first = [], ...rest] = batches(run.annotations)
  const id = await createOnce(
    () => github.createCheckRun(run, first),
    () => github.findCheckRun(run),
    clock,
  )
  let sent = first.length
  for (const batch of rest) {
    await append(github, id, run, batch, sent, clock)
    sent += batch.length
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

function batches(annotations: readonly Annotation[]): readonly (readonly Annotation[])[] {
  const all: Annotation[][] = []
  for (let start = 0; start < annotations.length; start += batchSize) all.push(annotations.slice(start, start + batchSize))
  return all
}
