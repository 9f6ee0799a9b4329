import { defineCheck, fail, partial, pass } from '../check.ts'
import { evidenceOf, missingText } from '../prose.ts'

/** saved estimates of the cloud providers' calculators */
const estimate =
  /azure\.com\/e\/[0-9a-f]{16,}|calculator\.aws\/#\/estimate\?id=|cloud\.google\.com\/(?:products\/)?calculator[^\s]*(?:#id=|dl=|estimate-preview)|docs\.google\.com\/spreadsheets\/d\//i
const pricing = /pricing|\/calculator/i

export const check = defineCheck({
  id: 'impact/cost-estimate',
  needs: ['documents', 'statements'],
  words: {
    title: 'What it costs to run is estimated',
    why: 'Tokens and GPU hours are billed by use; an estimate shows early whether it can be afforded.',
    fix: 'Write down what a month, a user or a request costs, with the calculation: tokens per request × price × requests.',
  },
  judge({ documents, statements }) {
    const amounts = statements.of('cost-amount')
    const links = documents.documents.flatMap(({ path, sections }) =>
      sections.flatMap((it) => it.links.map((link) => ({ path, line: link.line, url: link.url, trail: it.trail }))),
    )
    const estimates = links.filter(
      (it) => estimate.test(it.url) && (!it.url.includes('spreadsheets') || it.trail.some((heading) => /cost|pric|budget/i.test(heading))),
    )
    if (amounts.length > 0 || estimates.length > 0)
      return pass('An amount of money or a filled-in estimate is documented.', [
        ...evidenceOf(amounts, 'states what running it costs'),
        ...estimates.slice(0, 2).map(({ path, line }) => ({ path, line, detail: 'links a filled-in estimate' })),
      ])
    const drivers = statements.of('cost-driver')
    const pages = links.filter((it) => pricing.test(it.url) && !/docs\.|readme/i.test(it.url))
    const gap = missingText(documents, 'state what a month, a user or a request costs')
    if (drivers.length > 0 || pages.length > 0)
      return partial(
        'Cost drivers or prices are named, no sum.',
        [
          ...evidenceOf(drivers, 'names what drives the cost'),
          ...pages.slice(0, 2).map(({ path, line }) => ({ path, line, detail: 'links a price list' })),
        ],
        [gap],
      )
    return fail('No document says what it costs to run.', [gap])
  },
})
