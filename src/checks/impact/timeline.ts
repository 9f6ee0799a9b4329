import type { Statement } from '../../detect/statements.ts'
import { defineCheck, fail, partial, pass } from '../check.ts'
import { evidenceOf, missingText } from '../prose.ts'

const quarter = /(?<![\p{L}\d])(?:Q[1-4]|H[12]|milestone \d+|sprint \d+|20[2-9]\d|第[一二三四]季度|\d{1,2}月)(?![\p{L}\d])/iu
const version = /(?<![\p{L}\d.-])v?\d+\.\d+(?:\.\d+|\.x)?(?![\p{L}\d.-])|(?<![\p{L}\d])v\d+(?![\p{L}\d.])/iu
const year = /(?<!\d)(20\d\d)(?!\d)/

export const check = defineCheck({
  id: 'impact/timeline',
  needs: ['documents', 'statements'],
  words: {
    title: 'There is a plan with stages and dates',
    why: 'A dated plan lets everyone see what is still missing and whether it comes in time.',
    fix: 'List the open stages in a roadmap section or file, each with a date, a quarter or a version.',
  },
  judge({ documents, statements }) {
    const open = statements.of('plan').filter((it) => !it.done)
    const announced = documents.documents.flatMap((it) =>
      it.sections.flatMap((section) =>
        section.sentences
          .filter((sentence) => sentence.unfilled && /coming soon|敬请期待|準備中|próximamente|em breve/i.test(sentence.text))
          .map((sentence) => ({ path: it.path, line: sentence.line })),
      ),
    )
    const dated = open.filter((it) => isDatedAndOpen(it, Number(statements.asOf.slice(0, 4))))
    const gap = missingText(documents, 'give the open stages a date, a quarter or a version')
    if (dated.length > 0)
      return pass('A plan names open stages with dates, quarters or versions.', evidenceOf(dated, 'names an open stage with a date'))
    if (open.length + announced.length > 1)
      return partial(
        'Open stages are listed without dates.',
        [...evidenceOf(open, 'names an open stage'), ...announced.slice(0, 3).map((it) => ({ ...it, detail: 'announces what is to come' }))],
        [gap],
      )
    return fail('No document holds a plan.', [gap])
  },
})

/** Quarters and years count wherever a plan stands, versions only as headings or in front of a stage; a year that is over is no open stage. */
function isDatedAndOpen({ text, trail }: Statement, now: number): boolean {
  const headings = trail.slice(1).join(' ')
  const words = `${headings} ${text}`
  if (!quarter.test(words) && !version.test(headings) && !/^v?\d{1,3}\.\d{1,3}(?:\.\d{1,4}|\.x)?(?![\w.])/i.test(text)) return false
  const named = year.exec(words)
  return named === null || Number(named[1]) >= now
}
