// Every check in a fold of its own, area by area, with a filter that needs no script.
import { crosswalk, frameworksOf, relationsOf } from '../../../crosswalk/crosswalk.ts'
import type { CheckResult, Report } from '../../../report/report.ts'
import type { RenderOptions } from '../../options.ts'
import { isShort, plural, scoreWords, statusWords } from '../../words.ts'
import { type Markup, markup, sentence } from '../markup.ts'
import { listed, type PlaceWriter } from '../places.ts'
import { anchorOf } from './head.ts'

const mostPlaces = 15

const statuses = [
  { name: 'all', title: 'All that are asked' },
  { name: 'open', title: 'Falls short' },
  { name: 'pass', title: 'Passes' },
  { name: 'na', title: 'Not asked here' },
] as const

export function checksSection(report: Report, place: PlaceWriter, options: RenderOptions, anchor: string): Markup {
  return markup`<section id="${`${anchor}checks`}" class="checks"><h2>All checks</h2>
${filter('Show', `${anchor}show`, 'show', statuses)}${filter('Evidence for', `${anchor}framework`, 'of', frameworks)}
${report.areas.map((area) => {
  const own = report.checks.filter((check) => check.area === area.id)
  return own.length
    ? markup`<div class="area"><h3 id="${`${anchor}area-${area.id}`}">${area.title} <span class="soft">${scoreWords(area.score)}</span></h3>
${own.map((check) => checkFold(check, place, options, anchor))}</div>`
    : null
})}</section>`
}

interface Choice {
  readonly name: string
  readonly title: string
}

const frameworks: readonly Choice[] = [{ name: 'all', title: 'anything' }, ...crosswalk.map(({ id, short }) => ({ name: id, title: short }))]

/** One choice among some; the style sheet does what it says. */
function filter(legend: string, group: string, word: string, choices: readonly Choice[]): Markup {
  return markup`<fieldset class="filter"><legend>${legend}</legend>${choices.map(
    ({ name, title }) =>
      markup`<label><input type="radio" name="${group}" class="${`${word}-${name}`}"${name === 'all' ? markup` checked` : null}> ${title}</label>`,
  )}</fieldset>`
}

/** Rules of the filters: what does not fit the choice is hidden, and an area with it where nothing of it is left. */
export const filterStyle: string = [
  ...statuses.map(({ name }) => ({ radio: `show-${name}`, fits: name === 'all' ? ':not(.is-na)' : `.is-${name}` })),
  ...crosswalk.map(({ id }) => ({ radio: `of-${id}`, fits: `.x-${id}` })),
]
  .map(({ radio, fits }) => {
    const chosen = `.report:has(.${radio}:checked)`
    return `${chosen} .check:not(${fits}),${chosen} .area:not(:has(.check${fits})){display:none}`
  })
  .join('')

const kindOf = ({ status }: CheckResult): string => (status === 'pass' || status === 'na' ? status : 'open')

function checkFold(check: CheckResult, place: PlaceWriter, options: RenderOptions, anchor: string): Markup {
  const [mark, ...said] = statusWords[check.status].split(' ')
  return markup`<details class="check ${check.status} is-${kindOf(check)}${frameworksOf(check.id).map((id) => markup` x-${id}`)}" id="${`${anchor}${anchorOf(check.id)}`}"><summary><span class="mark ${check.status}"><span aria-hidden="true">${mark ?? ''}</span> ${said.join(' ')}</span><span><span class="title">${check.title}</span>${check.status === 'pass' || check.status === 'na' ? null : markup` <span class="said">${sentence(check.summary)}</span>`}</span><span class="id">${check.id}</span></summary>
<div class="body">${check.status === 'pass' || check.status === 'na' ? markup`<p>${sentence(check.summary)}</p>` : null}${standing(check)}${places('Seen', check.evidence, place)}${places('Missing', check.gaps, place)}${
    isShort(check) && check.advice ? markup`<p class="advice"><b>Next</b> ${sentence(check.advice)}</p>` : null
  }<p class="soft">${check.asks} Weight ${check.weight}, ${check.tier}${check.source.length ? ` (${check.source.join(', ')})` : ''}. ${learnMore(check, options)}</p>${relations(check.id)}</div></details>
`
}

function relations(id: string): Markup | null {
  const named = relationsOf(id).map(({ framework, requirement }) => `${framework.short} ${requirement.id}`)
  return named.length ? markup`<p class="soft">Evidence for ${named.join(', ')}.</p>` : null
}

const learnMore = ({ id }: CheckResult, { docsUrl }: RenderOptions): Markup =>
  docsUrl ? markup`<a href="${`${docsUrl}checks/${id}.md`}">What counts</a>` : markup`<code>llmops-maturity explain ${id}</code> says what counts.`

function standing({ attested, waived, corrected }: CheckResult): readonly Markup[] {
  return [
    ...(attested ? [markup`<p><b>Attested</b> by ${attested.by} on ${attested.on}: ${attested.answer}</p>`] : []),
    ...(waived ? [markup`<p><b>Waived</b> until ${waived.until} by ${waived.owner}: ${waived.reason}</p>`] : []),
    ...(corrected ? [markup`<p><b>Corrected</b> to ${corrected.to} until ${corrected.until}: ${corrected.reason}</p>`] : []),
  ]
}

type Found = CheckResult['evidence'][number] | CheckResult['gaps'][number]

function places(title: string, found: readonly Found[], place: PlaceWriter): Markup | null {
  if (!found.length) return null
  const line = (it: Found) => markup`<li>${place(it)} ${sentence(it.detail)}${'fix' in it && it.fix ? fix(it.fix) : null}</li>`
  return markup`<h4>${title}${found.length > 3 ? markup` <span class="soft">${plural(found.length, 'place')}</span>` : null}</h4><ul class="found">${listed(found, mostPlaces, line)}</ul>`
}

/** A mechanical edit, told by what it writes. */
function fix({ title, changes }: NonNullable<CheckResult['gaps'][number]['fix']>): Markup {
  const texts = changes.filter(({ text }) => text.trim())
  return markup`<p class="fix">${sentence(title)}${texts.slice(0, 5).map(({ line, text }) => markup` <code>${text.trim()}</code> in line ${line}`)}</p>`
}
