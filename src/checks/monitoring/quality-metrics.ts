import { defineCheck, fail, partial, pass } from '../check.ts'

const enough = 5

export const check = defineCheck({
  id: 'monitoring/quality-metrics',
  needs: ['scores'],
  words: {
    title: 'The quality of the answers is tracked over time',
    why: 'Whether a change made answers better can only be told by comparing two runs.',
    fix: 'Keep every evaluation as a record of its own, with run id, time and configuration, in a tracker, an evaluation platform or a file per run.',
  },
  judge({ scores }) {
    if (scores.kept.length) return pass('Scores are kept run by run.', scores.kept.slice(0, enough))
    if (scores.passing.length) {
      return partial(
        'Scores are printed, overwritten by the next run, or kept only when switched on.',
        scores.passing.slice(0, enough),
        scores.passing.slice(0, 3).map(({ path, line }) => ({ path, line, detail: 'the scores of this run cannot be compared with the next' })),
      )
    }
    return fail('No score of an answer is kept.')
  },
})
