// The frame of the fleet's pages: who reads, where links lead.
import { type Markup, markup } from '../html/markup.ts'
import { page } from '../html/page.ts'
import { fleetStyle } from './style.ts'

export interface FleetFrame {
  readonly title: string
  /** address of a repository's page (owner/name) */
  readonly hrefOf: (repository: string) => string
  readonly home: string
  /** who is logged in, and the word against forged forms; null on pages that are files */
  readonly reader: { readonly login: string; readonly csrf: string } | null
  readonly links?: readonly { readonly href: string; readonly text: string }[]
}

export function fleetPage(frame: FleetFrame, body: Markup): string {
  const { home, reader, links = [], title } = frame
  const top = markup`<header class="bar-top"><nav aria-label="Fleet"><ul><li><a href="${home}">Fleet</a></li>${links.map(({ href, text }) => markup`<li><a href="${href}">${text}</a></li>`)}</ul></nav>${
    reader
      ? markup`<form method="post" action="/logout"><input type="hidden" name="csrf" value="${reader.csrf}"><span class="soft">${reader.login}</span> <button>Log out</button></form>`
      : null
  }</header>`
  return page({
    title: `${title} · LLMOps maturity`,
    body: markup`<main>${top}${body}</main>`,
    style: fleetStyle,
    ...(reader ? { forms: "'self'" } : {}),
  })
}
