import { crosswalk, type Framework, type Requirement } from '../../../crosswalk/crosswalk.ts'
import type { CheckResult, Report } from '../../../report/report.ts'
import { statusWords } from '../../words.ts'
import { type Markup, markup } from '../markup.ts'
import { checkLink } from './head.ts'

/** What the verdicts say about the requirements of public frameworks. Requirements none of whose checks is asked here are left out. */
export function crosswalkSection(report: Report, anchor: string): Markup {
  const byId = new Map(report.checks.filter(({ status }) => status !== 'na').map((check) => [check.id, check]))
  return markup`<section id="${`${anchor}crosswalk`}"><h2>Frameworks</h2><p class="soft">Verdicts that are evidence about a requirement. They do not say that it is met.</p>${crosswalk.map(
    (framework) => frameworkFold(framework, byId, anchor),
  )}</section>`
}

function frameworkFold({ title, edition, url, requirements }: Framework, byId: ReadonlyMap<string, CheckResult>, anchor: string): Markup | null {
  const shown = requirements.filter(({ checks }) => checks.some((id) => byId.has(id)))
  if (!shown.length) return null
  const met = shown.filter(({ checks }) => checks.every((id) => (byId.get(id)?.credit ?? 1) === 1)).length
  return markup`<details class="fold"><summary>${title} <span class="soft">${edition}; ${met} of ${shown.length} with nothing missing</span></summary><p class="soft"><a href="${url}">${url}</a></p><div class="scroll" tabindex="0" role="region" aria-label="${title}"><table><thead><tr><th scope="col">Requirement</th><th scope="col">Verdicts</th></tr></thead><tbody>${shown.map(
    (requirement) => row(requirement, byId, anchor),
  )}</tbody></table></div></details>`
}

function row({ id, title, url, checks }: Requirement, byId: ReadonlyMap<string, CheckResult>, anchor: string): Markup {
  const asked = checks.flatMap((it) => byId.get(it) ?? [])
  return markup`<tr><th scope="row"><a href="${url}">${id}</a> ${title}</th><td><ul class="verdicts">${asked.map(
    (check) => markup`<li><span class="mark ${check.status}">${statusWords[check.status]}</span> ${checkLink(check, check.id, anchor)}</li>`,
  )}</ul></td></tr>`
}
