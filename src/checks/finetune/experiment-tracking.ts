import { defineCheck, fail, partial, pass } from '../check.ts'

const enough = 5

export const check = defineCheck({
  id: 'finetune/experiment-tracking',
  needs: ['training'],
  words: {
    title: 'Training runs are tracked',
    why: 'Without a record of parameters and metrics a better run is luck that cannot be repeated.',
    fix: 'Log parameters and metrics of every run to an experiment tracker such as MLflow, W&B or TensorBoard, on by default.',
  },
  judge({ training: { trackers, logs, runs } }) {
    const on = trackers.filter((it) => it.state === 'on')
    if (on.length) return pass('An experiment tracker records the runs.', on.slice(0, enough))
    const optional = trackers.filter((it) => it.state === 'configured' || it.state === 'off')
    const gaps = runs.slice(0, 1).map(({ path, line }) => ({ path, line, detail: 'this run is recorded by no tracker' }))
    if (optional.length) return partial('A tracker is wired in, but off by default.', optional.slice(0, enough), gaps)
    const rest = [...trackers, ...logs]
    if (rest.length) return partial('Progress is only printed.', rest.slice(0, enough), gaps)
    return fail('Runs are not tracked.', gaps)
  },
})
