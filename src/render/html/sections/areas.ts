import type { Report } from '../../../report/report.ts'
import { changeOf } from '../../promises.ts'
import { scoreWords } from '../../words.ts'
import { stackedBar } from '../charts/bar.ts'
import { radar } from '../charts/radar.ts'
import { type Markup, markup } from '../markup.ts'

const counted = ['pass', 'partial', 'fail', 'unknown'] as const

/** Radar and bars of the areas that are asked. */
export function areasSection(report: Report, anchor: string): Markup {
  const asked = report.areas.filter((area) => area.pass + area.partial + area.fail + area.unknown > 0)
  const shown = counted.filter((name) => name !== 'unknown' || asked.some((area) => area.unknown))
  const scored = asked.flatMap(({ title, score }) => (score === null ? [] : [{ name: title, score }]))
  const said = `Scores by area: ${scored.map(({ name, score }) => `${name} ${scoreWords(score)}`).join(', ')}`
  return markup`<section id="${`${anchor}areas`}"><h2>Areas</h2><div class="areas">
<div class="panel">${radar(scored, said)}</div>
<div class="wide"><table class="bars"><thead><tr><th scope="col">Area</th><th scope="col" class="n">Score</th><th scope="col"><span class="unseen">Verdicts</span></th>${shown.map(
    (name) => markup`<th scope="col" class="n">${name}</th>`,
  )}</tr></thead><tbody>${asked.map((area) => {
    const own = report.checks.filter((check) => check.area === area.id)
    const moved = report.delta ? changeOf(report.delta, own) : '='
    return markup`<tr><th scope="row"><a href="${`#${anchor}area-${area.id}`}">${area.title}</a></th><td class="n"><b>${scoreWords(area.score)}</b>${moved === '=' ? null : markup` <span class="${moved === '▲' ? 'good' : 'bad'}">${moved}</span>`}</td><td class="bar-cell">${stackedBar(
      counted.map((name) => ({ name, count: area[name] })),
    )}</td>${shown.map((name) => markup`<td class="n ${area[name] ? name : 'none'}">${area[name]}</td>`)}</tr>`
  })}</tbody></table></div></div></section>`
}
