import { defineCheck, fail, partial, pass } from '../check.ts'

const enough = 5
const fewest = 5

export const check = defineCheck({
  id: 'evals/dataset',
  needs: ['evaluations'],
  words: {
    title: 'The evaluation data is versioned',
    why: 'Scores can only be compared when it is known that they were measured on the same questions.',
    fix: 'Keep the questions with expected answers or criteria in the repository, or fetch them by a revision, and let the evaluation load them.',
  },
  judge({ evaluations: { data, evaluations } }) {
    const versioned = data.filter((it) => it.versioned && (it.cases === null || it.cases >= fewest))
    if (versioned.length) return pass('The evaluation loads cases of a known version.', versioned.slice(0, enough))
    if (data.some((it) => it.versioned)) return partial('The evaluation data has fewer than five cases.', data.slice(0, enough))
    if (data.length) return partial('The evaluation data is named without a version.', data.slice(0, enough))
    const tests = evaluations.filter((it) => it.how === 'live-test' && it.cases !== null)
    const [first] = tests
    if (first) {
      const all = tests.some((it) => !it.disabled && (it.cases ?? 0) >= fewest)
      return all
        ? pass('Tests hold the expected answers.', tests.slice(0, enough))
        : partial('Tests hold a few expected answers.', tests.slice(0, enough))
    }
    const loss = evaluations.filter((it) => it.how === 'loss')
    if (loss.length) return partial('A validation split is all that there is.', loss.slice(0, enough))
    return fail(
      'No evaluation data was found.',
      evaluations.slice(0, 1).map(({ path, line }) => ({ path, line, detail: 'the data of this evaluation is not in the repository' })),
    )
  },
})
