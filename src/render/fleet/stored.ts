import { type Markup, markup } from '../html/markup.ts'

export interface Retention {
  readonly KEEP_BRANCH_DAYS: number
  readonly KEEP_PULL_DAYS: number
  readonly KEEP_DELIVERY_DAYS: number
}

/** What is kept about repositories and people, and for how long. */
export function storedBody({ KEEP_BRANCH_DAYS, KEEP_PULL_DAYS, KEEP_DELIVERY_DAYS }: Retention): Markup {
  const rows = [
    [
      'Reports of the default branch',
      `${KEEP_BRANCH_DAYS} days`,
      'score, verdicts, evidence (file, line, a sentence), inventory of calls, models, prompts by place and hash',
    ],
    ['Reports of pull requests and merge groups', `${KEEP_PULL_DAYS} days`, 'the same'],
    ['Deliveries of GitHub', `the payload until it is worked on, its number ${KEEP_DELIVERY_DAYS} days`, 'what happened in a repository'],
    ['Repositories', 'until the App is uninstalled or loses the repository', 'number, name, default branch, whether it is private'],
    ['Sessions', 'eight hours at most', 'login, the sealed token, the repositories that GitHub lets that person see'],
  ] as const
  return markup`<h1>What is stored</h1><p class="lead">Neither source code, nor the text of prompts, nor secrets. When a repository is removed from the App, or the App is uninstalled, everything about it is deleted.</p>
<table><thead><tr><th scope="col">What</th><th scope="col">How long</th><th scope="col">What it holds</th></tr></thead><tbody>${rows.map(
    ([what, time, holds]) => markup`<tr><th scope="row">${what}</th><td>${time}</td><td>${holds}</td></tr>`,
  )}</tbody></table>`
}
