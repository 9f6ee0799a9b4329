// Where the repository stands: score, level, gate, the five promised rows.
import type { CheckResult, Report } from '../../../report/report.ts'
import type { RenderOptions } from '../../options.ts'
import { promises } from '../../promises.ts'
import { changeWords, percent, scoreWords } from '../../words.ts'
import { dial } from '../charts/dial.ts'
import { type Markup, markup, nothing, sentence } from '../markup.ts'

const levels = [
  { name: 'initial', reached: 'where everyone begins' },
  { name: 'defined', reached: 'a score of 40' },
  { name: 'managed', reached: 'a score of 60, no critical check fails' },
  { name: 'production-ready', reached: 'every baseline check passes' },
  { name: 'optimized', reached: 'and an advanced score of 60' },
] as const

export function headSection(report: Report, options: RenderOptions, anchor: string): Markup {
  const { target, level, score, gate } = report
  const name = target.repository ?? (target.project === '.' ? 'This repository' : target.project)
  const project = target.repository && target.project !== '.' ? target.project : null
  return markup`<header class="top">
<p class="eyebrow">LLMOps maturity</p>
<h1>${options.repositoryUrl && target.repository ? markup`<a href="${options.repositoryUrl}">${name}</a>` : name}${project && markup` <span class="soft">${project}</span>`}</h1>
<p class="facts">${facts(report, options)}</p>
</header>
${
  score === null
    ? markup`<p class="lead">No use of a language model was found, so nothing is asked here.</p>`
    : markup`<section class="standing" aria-label="Standing">
<div class="panel score">${dial(score, { caption: level?.name ?? '', marks: [40, 60] })}<p class="under">${scoreNote(report, options)}</p></div>
<div class="panel"><h2>Level</h2>${ladder(report)}${missing(report, anchor)}</div>
</section>`
}
${gateBox(gate)}
${score === null ? nothing : promiseRow(report)}`
}

function facts({ target, asOf, tool, coverage, score }: Report, options: RenderOptions): readonly Markup[] {
  const { commit, base } = target
  const short = commit?.slice(0, 7) ?? ''
  const shown = markup`<code>${short}</code>`
  const linked = options.repositoryUrl && commit ? markup`<a href="${`${options.repositoryUrl}/commit/${commit}`}">${shown}</a>` : shown
  const parts = [
    commit ? markup`<span>commit ${linked}${base ? markup` against <code>${base.slice(0, 7)}</code>` : null}</span>` : null,
    markup`<span>as of ${asOf}</span>`,
    score === null ? null : markup`<span>measured on ${percent(coverage)} of the weight</span>`,
    markup`<span>catalogue ${tool.catalogue}</span>`,
  ]
  return parts.filter((part) => part !== null)
}

function scoreNote(report: Report, options: RenderOptions): readonly Markup[] {
  const { delta, score, verifiedScore, advancedScore } = report
  return [
    ...(delta ? [markup`<span class="${tone(delta.score)}">${changeWords(delta.score)} against ${options.baseName ?? 'the base'}</span>`] : []),
    ...(score === verifiedScore ? [] : [markup`<span>${scoreWords(verifiedScore)} without attestations</span>`]),
    ...(advancedScore === null ? [] : [markup`<span>advanced checks ${scoreWords(advancedScore)}</span>`]),
  ]
}

const tone = (change: number | null): string => (!change ? 'soft' : change > 0 ? 'good' : 'bad')

function ladder({ level }: Report): Markup {
  const reached = level?.index ?? 0
  return markup`<ol class="ladder">${levels.map(({ name, reached: how }, index) => {
    const state = index === reached ? 'here' : index < reached ? 'below' : 'above'
    const note = state === 'here' ? markup` <span class="you">reached</span>` : null
    return markup`<li class="${state}"${index === reached ? markup` aria-current="step"` : null}><b>${name}${note}</b> <span>${how}</span></li>`
  })}</ol>`
}

function missing({ level, checks }: Report, anchor: string): Markup {
  const next = level?.next
  if (!next?.missing.length) return nothing
  const byId = new Map(checks.map((check) => [check.id, check]))
  const links = next.missing.map((id) => checkLink(byId.get(id) ?? null, id, anchor))
  const [first, rest] = [links.slice(0, 8), links.slice(8)]
  return markup`<p class="missing-title">Missing to <b>${next.name}</b></p><ul class="chips">${first.map((link) => markup`<li>${link}</li>`)}</ul>${
    rest.length
      ? markup`<details class="plain"><summary>and ${rest.length} more</summary><ul class="chips">${rest.map((link) => markup`<li>${link}</li>`)}</ul></details>`
      : null
  }`
}

export function checkLink(check: CheckResult | null, id: string, anchor: string): Markup {
  return markup`<a href="${`#${anchor}${anchorOf(id)}`}"${check ? markup` title="${check.title}"` : null}>${id}</a>`
}

export const anchorOf = (id: string): string => id.replace(/[^a-z0-9-]/g, '-')

function gateBox({ passed, rules }: Report['gate']): Markup {
  const shown = rules.filter((rule) => rule.passed === passed)
  const lines = shown.map(({ rule, because }) => markup`<li>${sentence(because)} <span class="soft">${rule}</span></li>`)
  return markup`<section class="gate ${passed ? 'passed' : 'failed'}" aria-label="Gate"><b>${passed ? 'Gate passed' : 'Gate failed'}</b>${
    lines.length ? markup`<ul>${lines}</ul>` : markup`<span class="soft">No rule is broken.</span>`
  }</section>`
}

function promiseRow(report: Report): Markup {
  return markup`<section class="promises" aria-label="What is always told">${promises(report).map(({ title, now, change, seen, checks }) => {
    const status = checks.length === 1 || !/\d/.test(now) ? now.split(' ').slice(1).join('-') : 'number'
    return markup`<div class="tile"><h2>${title}</h2><p class="now ${status}">${now}${report.delta && change !== '=' ? markup` <span class="${change === '▲' ? 'good' : 'bad'}">${change}</span>` : null}</p><p class="soft">${sentence(seen)}</p></div>`
  })}</section>`
}
