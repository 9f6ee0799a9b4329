import { defineCheck, fail, partial, pass } from '../check.ts'

const enough = 5

export const check = defineCheck({
  id: 'finetune/base-model-pinned',
  needs: ['training'],
  words: {
    title: 'The base model is fixed',
    why: 'Weights behind a name change; the same run then gives another model.',
    fix: 'Name the base model with a revision (a commit hash on the hub) or, at a provider, with its dated id.',
  },
  judge({ training: { bases, runs } }) {
    const named = bases.filter((it) => it.model !== null)
    const pinned = bases.filter((it) => it.pinned)
    if (pinned.length && pinned.length >= named.length) return pass('The base model is named with a revision.', pinned.slice(0, enough))
    const gaps = named.filter((it) => !it.pinned).slice(0, enough)
    const missing = gaps.map(({ path, line }) => ({ path, line, detail: 'has no revision' }))
    if (pinned.length) return partial('Only some base models have a revision.', pinned.slice(0, enough), missing)
    if (bases.length) return partial('The base model is named without a revision.', (named.length ? named : bases).slice(0, enough), missing)
    return fail(
      'The base model is not named.',
      runs.slice(0, 1).map(({ path, line }) => ({ path, line, detail: 'names no base model' })),
    )
  },
})
