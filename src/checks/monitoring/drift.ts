import { defineCheck, fail, partial, pass } from '../check.ts'

const enough = 4

export const check = defineCheck({
  id: 'monitoring/drift',
  needs: ['drift'],
  words: {
    title: 'Drift and outliers are watched',
    why: 'Questions change, documents change, hosted models change: quality decays without an error.',
    fix: 'Compare the inputs, embeddings or scores of each week with a reference window, and alert on the distance.',
  },
  judge({ drift }) {
    if (drift.monitors.length) return pass('Drift or outliers are monitored.', drift.monitors.slice(0, enough))
    if (drift.offline.length) return partial('Drift is looked at offline only.', drift.offline.slice(0, enough))
    if (drift.planned.length) return partial('Watching drift is planned, no code does it.', drift.planned.slice(0, enough))
    return fail('Nobody watches drift or outliers.')
  },
})
