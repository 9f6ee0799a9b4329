// The page that people show: one file, readable without script, in print, in the dark and by ear.
import type { PortfolioReport, Report } from '../report/report.ts'
import { type Markup, markup, sentence } from './html/markup.ts'
import { page } from './html/page.ts'
import { placeWriter } from './html/places.ts'
import { areasSection } from './html/sections/areas.ts'
import { changeSection } from './html/sections/change.ts'
import { checksSection, filterStyle } from './html/sections/checks.ts'
import { crosswalkSection } from './html/sections/crosswalk.ts'
import { foundSection } from './html/sections/found.ts'
import { headSection } from './html/sections/head.ts'
import { nextSection } from './html/sections/next.ts'
import type { RenderOptions } from './options.ts'
import { scoreWords, standing } from './words.ts'

/** Deterministic: the same report and options give the same bytes. */
export function renderHtml(report: Report, options: RenderOptions = {}): string {
  return page({ title: titleOf(report), style: filterStyle, body: markup`<main>${reportBody(report, options, '')}</main>${foot(report)}` })
}

/** Several projects on one page, under a table of them. */
export function renderHtmlPortfolio(portfolio: PortfolioReport, options: RenderOptions = {}): string {
  const { projects, target } = portfolio
  const rows = projects.map(
    (report, index) =>
      markup`<tr><th scope="row"><a href="${`#p${index + 1}`}">${report.target.project}</a></th><td class="n"><b>${scoreWords(report.score)}</b></td><td>${report.level?.name ?? ''}</td><td>${report.gate.passed ? 'gate passed' : 'gate failed'}</td></tr>`,
  )
  const bodies = projects.map(
    (report, index) => markup`<article class="project" id="${`p${index + 1}`}">${reportBody(report, options, `p${index + 1}-`)}</article>`,
  )
  return page({
    title: `LLMOps maturity of ${target.repository ?? 'this repository'}`,
    style: filterStyle,
    body: markup`<main><section class="projects"><h2>Projects</h2><table><thead><tr><th scope="col">Project</th><th scope="col" class="n">Score</th><th scope="col">Level</th><th scope="col">Gate</th></tr></thead><tbody>${rows}</tbody></table></section>${bodies}</main>${projects[0] ? foot(projects[0]) : null}`,
  })
}

function titleOf(report: Report): string {
  const { repository, project } = report.target
  return `${repository ?? (project === '.' ? 'LLMOps maturity' : project)} · ${standing(report)} · LLMOps maturity`
}

/** Everything about one project; `anchor` keeps its ids apart from those of others on the page. */
function reportBody(report: Report, options: RenderOptions, anchor: string): Markup {
  const place = placeWriter(report.target.commit, options)
  const head = headSection(report, options, anchor)
  if (report.score === null) return markup`<div class="report">${head}${notices(report)}</div>`
  return markup`<div class="report">${head}
${contents(report, anchor)}
${changeSection(report, place, anchor)}
${nextSection(report, place, anchor)}
${areasSection(report, anchor)}
${foundSection(report, place, anchor)}
${checksSection(report, place, options, anchor)}
${crosswalkSection(report, anchor)}
${notices(report)}</div>`
}

function contents({ delta }: Report, anchor: string): Markup {
  const parts = [
    ...(delta ? [['change', 'This change']] : []),
    ['next', 'Next'],
    ['areas', 'Areas'],
    ['found', 'What was found'],
    ['checks', 'All checks'],
    ['crosswalk', 'Frameworks'],
  ]
  return markup`<nav class="contents" aria-label="On this page"><ul>${parts.map(([id, title]) => markup`<li><a href="${`#${anchor}${id ?? ''}`}">${title ?? ''}</a></li>`)}</ul></nav>`
}

function notices(report: Report): Markup | null {
  if (!report.notices.length) return null
  const shown = report.notices.slice(0, 60)
  const rest = report.notices.length - shown.length
  return markup`<section class="notices"><h2>Notices</h2><ul>${shown.map(
    ({ kind, path, because }) =>
      markup`<li><span class="soft">${kind}</span> ${path ? markup`<code>${path}</code> ` : null}${sentence(because)}</li>`,
  )}${rest > 0 ? markup`<li>and ${rest} more in the JSON report</li>` : null}</ul></section>`
}

const foot = ({ tool }: Report): Markup =>
  markup`<footer><p>Made by ${tool.name} ${tool.version} from the files of the repository alone; nothing of it was run. The same commit gives the same page.</p></footer>`
