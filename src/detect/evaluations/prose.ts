// Evaluation in prose: results without code, comparisons of outputs by hand.
import type { Context, Evidence } from '../context.ts'
import type { Section } from '../documents.ts'

const heading = /\b(evaluat\w*|eval results?|benchmarks?|accuracy|(example|sample)s? outputs?|outputs? comparison|quality results?|ragas|results)\b/i
const measure =
  /score|accura|faithful|relevan|precision|recall|\bf1\b|correct|bleu|rouge|hit|mrr|ndcg|pass|win|quality|exact match|bertscore|mmlu|hellaswag|arc\b|gsm8k|truthfulqa/i
const byHand =
  /\b(manual(ly)?|human|by hand|side[- ]by[- ]side|qualitative(ly)?)\b[^.]{0,60}\b(evaluat\w*|review\w*|compar\w*|assess\w*|inspect\w*|scor\w*|grad\w*)[^.]{0,60}\b(answers?|responses?|outputs?|results?|quality|generations?|completions?)\b/i
const wished = /\b(todo|coming soon|planned|roadmap|future|will (be )?add|not yet|upcoming|should|could)\b/i

export function documented(context: Context): Evidence[] {
  return context.fact('documents').documents.flatMap(({ path, role, sections }) => {
    if (role === 'changelog' || role === 'agents' || role === 'security' || role === 'contributing') return []
    return sections.flatMap((section): Evidence[] => {
      const said = section.sentences.find((it) => !it.unfilled && byHand.test(it.text) && !wished.test(it.text))
      if (said) return [{ path, line: said.line, detail: 'answers are compared by hand' }]
      if (!heading.test(section.heading) || wished.test(section.trail.join(' '))) return []
      return hasResults(section) ? [{ path, line: section.line, detail: 'results are documented' }] : []
    })
  })
}

function hasResults({ heading: title, tables, sentences }: Section): boolean {
  const scored = tables.some(
    ({ header, rows }) =>
      measure.test([...header, ...rows.map((row) => row.cells[0] ?? '')].join(' ')) &&
      rows.some(({ cells }) => cells.slice(1).some((cell) => /\d/.test(cell))),
  )
  const outputs = /outputs?/i.test(title) && sentences.length >= 4
  const figures = sentences.filter((it) => measure.test(it.text) && /\b\d+(\.\d+)?\s*%|\b0\.\d{2,}\b/.test(it.text)).length
  return scored || outputs || figures >= 2
}
