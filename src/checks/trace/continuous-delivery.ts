import { defineCheck, fail, partial, pass } from '../check.ts'

export const check = defineCheck({
  id: 'trace/continuous-delivery',
  needs: ['delivery'],
  words: {
    title: 'A merge deploys by itself',
    why: 'What is deployed by hand differs from what was reviewed sooner or later.',
    fix: 'Let the pipeline deploy, or publish the image that production runs, on every merge or tag.',
  },
  judge({ delivery: { automatic, manual } }) {
    if (automatic.length) return pass('A pipeline delivers on merge, tag or release.', automatic.slice(0, 5))
    if (manual.length) return partial('Deployment is scripted, but someone must start it.', manual.slice(0, 5))
    return fail('Nothing in the repository deploys it.')
  },
})
