import { defineCheck, fail, partial, pass } from '../check.ts'

const gap = { path: '.github/CODEOWNERS', line: 1, detail: 'name who answers for which part' }

export const check = defineCheck({
  id: 'docs/ownership',
  needs: ['ownership'],
  words: {
    title: 'It is written who is responsible for what',
    why: 'When an answer goes wrong or a model is retired, somebody has to know that it is theirs to fix.',
    fix: 'Add .github/CODEOWNERS, or a maintainers section with names, parts and a contact.',
  },
  judge({ ownership: { files, sections, authors } }) {
    if (files.length + sections.length > 0) return pass('Owners or responsible people are named.', [...files, ...sections].slice(0, 4))
    if (authors.length > 0) return partial('Authors are named, not who is responsible for what.', authors.slice(0, 3), [gap])
    return fail('Nobody is named as responsible.', [gap])
  },
})
