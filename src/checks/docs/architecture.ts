import { defineCheck, fail, partial, pass } from '../check.ts'
import { missingText } from '../prose.ts'

export const check = defineCheck({
  id: 'docs/architecture',
  needs: ['documents', 'architecture'],
  words: {
    title: 'The architecture is documented',
    why: 'A picture of the parts and of what flows between them is the shortest way into an unknown system.',
    fix: 'Add a mermaid diagram to the README that shows the parts and what flows between them: data, calls, order of stages.',
  },
  judge({ documents, architecture: { accounts, listings } }) {
    const diagrams = documents.diagrams.map(({ path, line, kind }) => ({
      path,
      line,
      detail: kind === 'file' ? 'a diagram file' : 'a diagram of the system',
    }))
    if (diagrams.length + accounts.length > 0)
      return pass('A diagram or a text shows the parts and what flows between them.', [...diagrams.slice(0, 3), ...accounts.slice(0, 3)])
    const gap = missingText(documents, 'show the parts and what flows between them')
    if (listings.length > 0) return partial('Parts are listed, not how they connect.', listings.slice(0, 3), [gap])
    return fail('No document shows how the system is built.', [gap])
  },
})
