import type { Report } from '../../../report/report.ts'
import { worthMost } from '../../worth.ts'
import { type Markup, markup, nothing, sentence } from '../markup.ts'
import type { PlaceWriter } from '../places.ts'
import { checkLink } from './head.ts'

const most = 8

/** What to do next, best first, with the points that each step brings by itself. */
export function nextSection(report: Report, place: PlaceWriter, anchor: string): Markup {
  const steps = worthMost(report).slice(0, most)
  if (!steps.length) return nothing
  const score = steps[0]?.check.tier === 'advanced' ? 'the advanced score' : 'the score'
  return markup`<section id="${`${anchor}next`}"><h2>Worth most next</h2><p class="soft">Points that each step adds to ${score} by itself.</p>
<ol class="steps">${steps.map(
    ({ check, points }) =>
      markup`<li><span class="points">+${points.toFixed(1)}</span><div><h3>${sentence(check.advice || check.asks)}</h3><p class="soft">${checkLink(check, check.id, anchor)} · ${sentence(check.summary)}</p>${
        check.gaps.length ? markup`<p class="places">${check.gaps.slice(0, 3).map(place)}</p>` : null
      }</div></li>`,
  )}</ol></section>`
}
