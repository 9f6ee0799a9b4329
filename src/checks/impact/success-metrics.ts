import { defineCheck, fail, partial, pass } from '../check.ts'
import { evidenceOf, missingText } from '../prose.ts'

export const check = defineCheck({
  id: 'impact/success-metrics',
  needs: ['documents', 'statements'],
  words: {
    title: 'The metrics of success are written down',
    why: 'A target decides when it is good enough to ship and when a change made it worse.',
    fix: 'Name one or two metrics with a target or a baseline and how they are measured, for example answer accuracy on a fixed question set.',
  },
  judge({ documents, statements }) {
    const targets = statements.of('metric-target')
    if (targets.length > 0)
      return pass('A metric is named with a target, a baseline or a measured value.', evidenceOf(targets, 'names a metric with a value'))
    const named = statements.of('metric-named')
    const gap = missingText(documents, 'name a metric with a target or a baseline')
    if (named.length > 0) return partial('Metrics are named without a target, a baseline or a method.', evidenceOf(named, 'names a metric'), [gap])
    return fail('No document says by which metric success is told.', [gap])
  },
})
