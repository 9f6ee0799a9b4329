import { defineCheck, fail, partial, pass } from '../check.ts'

const enough = 5

export const check = defineCheck({
  id: 'monitoring/quality-metrics',
  needs: ['scores', 'evaluations'],
  words: {
    title: 'The quality of the answers is tracked over time',
    why: 'Whether a change made answers better can only be told by comparing two runs.',
    fix: 'Keep every evaluation as a record of its own, with run id, time and configuration, in a tracker, an evaluation platform or a file per run.',
  },
  judge({ scores, evaluations }) {
    const { results } = evaluations
    const kept = [...scores.kept, ...results.filter((it) => it.keeping === 'per-run' && !it.optional)]
    if (kept.length) return pass('Scores are kept run by run.', kept.slice(0, enough))
    const passing = [...scores.passing, ...results]
    if (passing.length) {
      return partial(
        'Scores are printed, overwritten by the next run, or kept only when switched on.',
        passing.slice(0, enough),
        passing.slice(0, 3).map(({ path, line }) => ({ path, line, detail: 'the scores of this run cannot be compared with the next' })),
      )
    }
    return fail('No score of an answer is kept.')
  },
})
