import { defineCheck, fail, partial, pass } from '../check.ts'

const enough = 5

export const check = defineCheck({
  id: 'data/pipeline',
  needs: ['pipelines', 'calls'],
  words: {
    title: 'Data is prepared by a pipeline',
    why: 'Steps that someone runs by hand are forgotten, and what the model sees falls behind what is true.',
    fix: 'Run the preparation as steps of an orchestrator, or by a schedule, queue or event, instead of by hand.',
  },
  judge({ pipelines: { orchestrated, manual }, calls }) {
    if (orchestrated.length) return pass('Data is prepared by an orchestrated pipeline.', orchestrated.slice(0, enough))
    const gaps = manual.slice(0, 1).map(({ path, line }) => ({ path, line, detail: 'nothing but a person starts this' }))
    if (manual.length) return partial('Data is prepared by jobs that are started by hand.', manual.slice(0, enough), gaps)
    const call = calls.application.find((it) => it.kind === 'embedding') ?? calls.application[0]
    return fail(
      'Nothing here prepares the data.',
      call ? [{ path: call.path, line: call.line, detail: 'nothing shows how its data comes about' }] : [],
    )
  },
})
