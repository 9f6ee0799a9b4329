import { defineCheck, notApplicable, pass } from '../check.ts'

export const check = defineCheck({
  id: 'data/feature-store',
  needs: ['pipelines'],
  words: {
    title: 'Features are shared through a feature store',
    why: 'Features that every application computes by itself drift apart, and training no longer sees what serving sees.',
    fix: 'Read user and context features from a feature store or one online store that all applications share.',
  },
  judge({ pipelines: { featureStores } }) {
    if (featureStores.length) return pass('A feature store feeds the model.', featureStores.slice(0, 5))
    return notApplicable('no tabular or user features are fed to a model')
  },
})
