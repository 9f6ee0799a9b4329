import { defineCheck, fail, type Gap, partial, pass } from '../check.ts'

export const check = defineCheck({
  id: 'quality/code-docs',
  needs: ['codeDocs'],
  words: {
    title: 'Code that calls models has doc comments',
    why: 'What goes into a model and what comes back is seldom clear from a signature; whoever changes the code needs it said.',
    fix: "Give the public functions, classes and methods around model calls a doc comment in their language's own form.",
  },
  judge({ codeDocs }) {
    if (!codeDocs.length) return fail('no public function or class stands in the files with model calls')
    const told = codeDocs.filter((it) => it.documented)
    const evidence = told.map(({ path, line, name }) => ({ path, line, detail: `${name} has a doc comment` }))
    const gaps: Gap[] = codeDocs
      .filter((it) => !it.documented)
      .map(({ path, line, name, kind }) => ({ path, line, detail: `${kind} ${name} has no doc comment` }))
    const share = told.length / codeDocs.length
    const summary = `${told.length} of ${codeDocs.length} public functions, classes and methods have a doc comment`
    if (share >= 0.5) return pass(summary, evidence, gaps)
    return share >= 0.2 ? partial(summary, evidence, gaps) : fail(summary, gaps, evidence)
  },
})
