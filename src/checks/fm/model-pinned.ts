import { defineCheck, fail, partial, pass, shareOf, withFix } from '../check.ts'

export const check = defineCheck({
  id: 'fm/model-pinned',
  needs: ['models', 'edits'],
  words: {
    title: 'Model versions are fixed',
    why: 'A floating alias changes under you: the provider repoints it, and answers change without a commit.',
    fix: 'Name a dated or numbered model version in the one place where the model is set.',
  },
  judge({ models, edits }) {
    const used = models.filter((model) => model.role !== 'train')
    if (!used.length) return fail('no model id is named in code or configuration')
    const fixed = used.filter((model) => model.pin === 'fixed')
    const loose = used.filter((model) => model.pin !== 'fixed')
    const evidence = fixed.flatMap(({ id, locations }) => locations.slice(0, 2).map((at) => ({ ...at, detail: `${id} names a fixed version` })))
    const gaps = loose.flatMap((model) =>
      model.locations
        .slice(0, 2)
        .map((at) =>
          withFix({ ...at, detail: `${model.id} is ${model.pin === 'floating' ? 'a floating alias' : 'not a fixed version'}` }, edits.pin(model, at)),
        ),
    )
    const share = fixed.length / used.length
    const summary = `fixed version: ${shareOf(fixed, used, 'model id')}`
    if (share >= 0.9) return pass(summary, evidence, gaps)
    return share >= 0.3 ? partial(summary, evidence, gaps) : fail(summary, gaps, evidence)
  },
})
