import { defineCheck, fail, partial, pass } from '../check.ts'

export const check = defineCheck({
  id: 'trace/build-lineage',
  needs: ['delivery'],
  words: {
    title: 'A running deployment can be traced to its commit',
    why: 'An answer that went wrong can only be explained by the code and prompts that gave it.',
    fix: 'Tag images, packages or releases with the commit or a version in the pipeline.',
  },
  judge({ delivery: { labels, handKept } }) {
    if (labels.length) return pass('The pipeline labels what it builds.', labels.slice(0, 5))
    if (handKept.length) return partial('A version is kept by hand.', handKept.slice(0, 5))
    return fail('Nothing that is built or deployed carries its commit or version.')
  },
})
