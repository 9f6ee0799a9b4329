// One repository: its time line, its scans, and any two of them side by side.
import type { Summary, Tracked } from '../../report/fleet.ts'
import { type Markup, markup } from '../html/markup.ts'
import { changeWords, percent, scoreWords } from '../words.ts'
import { timeline } from './timeline.ts'

export interface RepositoryView {
  readonly repository: string
  /** one for each project */
  readonly tracked: readonly Tracked[]
  /** address of a scan's report, null where it is not kept */
  readonly reportOf: (project: string, commit: string) => string | null
  /** where two commits are compared; null on pages that are files */
  readonly compareAt: string | null
}

const most = 100

export function repositoryBody({ repository, tracked, reportOf, compareAt }: RepositoryView): Markup {
  return markup`<h1>${repository}</h1>${tracked.map(({ project, scans }) => {
    const last = scans.at(-1)
    if (!last) return null
    return markup`<section>${project === '.' ? null : markup`<h2>${project}</h2>`}<p class="lead">${standing(last)}</p>${timeline(scans)}${compareAt ? compare(project, scans, compareAt) : null}${table(project, scans, reportOf)}</section>`
  })}`
}

function standing({ score, level, coverage, at }: Summary): string {
  if (score === null) return `No use of a language model was found on ${at.slice(0, 10)}.`
  return `${scoreWords(score)} · ${level ?? ''}, measured on ${percent(coverage)} of the weight, ${at.slice(0, 10)}`
}

const short = (scan: Summary): string => scan.commit?.slice(0, 7) ?? ''

function compare(project: string, scans: readonly Summary[], action: string): Markup | null {
  const kept = scans.filter((scan) => scan.commit !== null)
  if (kept.length < 2) return null
  const id = (name: string) => `${name}-${project.replace(/\W+/g, '-')}`
  const choose = (name: string, title: string, chosen: Summary | undefined) =>
    markup`<div><label for="${id(name)}">${title}</label><select id="${id(name)}" name="${name}">${[...kept]
      .reverse()
      .map(
        (scan) =>
          markup`<option value="${scan.commit ?? ''}"${scan === chosen ? { markup: ' selected' } : null}>${short(scan)} ${scan.at.slice(0, 10)} ${scoreWords(scan.score)}</option>`,
      )}</select></div>`
  return markup`<form class="ask" method="get" action="${action}"><input type="hidden" name="project" value="${project}">${choose('from', 'Compare', kept.at(-2))}${choose('to', 'with', kept.at(-1))}<div><button>Compare</button></div></form>`
}

function table(project: string, scans: readonly Summary[], reportOf: RepositoryView['reportOf']): Markup {
  const rows = scans.map((scan, index) => ({ scan, before: scans[index - 1] })).reverse()
  return markup`<table><thead><tr><th scope="col">Day</th><th scope="col">Commit</th><th scope="col" class="n">Score</th><th scope="col" class="n">Change</th><th scope="col">Level</th><th scope="col">Gate</th><th scope="col">Version</th></tr></thead><tbody>${rows
    .slice(0, most)
    .map(({ scan, before }) => {
      const href = scan.commit ? reportOf(project, scan.commit) : null
      const commit = markup`<code>${short(scan)}</code>`
      const change = before && before.score !== null && scan.score !== null ? changeWords(scan.score - before.score) : ''
      return markup`<tr><th scope="row">${scan.at.slice(0, 10)}</th><td>${href ? markup`<a href="${href}">${commit}</a>` : commit}</td><td class="n"><b>${scoreWords(scan.score)}</b></td><td class="n">${change}</td><td>${scan.level ?? ''}</td><td>${scan.passed ? 'passed' : markup`<span class="bad">failed</span>`}</td><td class="soft">${scan.tool}, catalogue ${scan.catalogue}${before && (before.tool !== scan.tool || before.catalogue !== scan.catalogue) ? ' (changed)' : null}</td></tr>`
    })}</tbody></table>`
}
