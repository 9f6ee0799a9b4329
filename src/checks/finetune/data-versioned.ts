import { defineCheck, fail, partial, pass } from '../check.ts'

const enough = 5

export const check = defineCheck({
  id: 'finetune/data-versioned',
  needs: ['training'],
  words: {
    title: 'The training data is versioned',
    why: 'When the model misbehaves, the first question is what it learned from.',
    fix: 'Load the data by a version: a revision of the data set, a DVC or lakeFS reference, an artifact of the tracker, or a file in the repository.',
  },
  judge({ training: { sources, runs } }) {
    const versioned = sources.filter((it) => it.versioned)
    const others = sources.filter((it) => !it.versioned)
    const gaps = others.slice(0, enough).map(({ path, line }) => ({ path, line, detail: 'names data without a version' }))
    if (versioned.length && !others.length) return pass('The training code loads data of a known version.', versioned.slice(0, enough))
    if (sources.length) return partial('Training data is named without a version.', [...versioned, ...others].slice(0, enough), gaps)
    return fail(
      'Nothing says what data is used.',
      runs.slice(0, 1).map(({ path, line }) => ({ path, line, detail: 'its data is not named' })),
    )
  },
})
