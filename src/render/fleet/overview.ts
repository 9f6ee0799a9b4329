// All repositories that the reader may see: where they stand, what they use, what fails most.
import type { Destination, Failing, Fleet, FleetQuery, FleetRow, ModelUse } from '../../report/fleet.ts'
import { type Markup, markup } from '../html/markup.ts'
import { changeWords, percent, plural, scoreWords } from '../words.ts'
import type { FleetFrame } from './frame.ts'
import { trendLine } from './timeline.ts'

export interface Overview {
  readonly fleet: Fleet
  /** after search and filter */
  readonly shown: readonly FleetRow[]
  /** null where the page is a file and cannot be asked */
  readonly query: FleetQuery | null
  /** ISO date; a model that is turned off before it is told apart */
  readonly today: string
}

const levels = ['initial', 'defined', 'managed', 'production-ready', 'optimized'] as const
const sorts = [
  ['score', 'lowest score'],
  ['change', 'largest fall'],
  ['coverage', 'lowest coverage'],
  ['name', 'name'],
] as const
const most = 200

export function overviewBody({ fleet, shown, query, today }: Overview, frame: FleetFrame): Markup {
  const { rows, models, destinations, failing } = fleet
  if (!rows.length) {
    return markup`<h1>${frame.title}</h1><p class="lead">No repository was scanned yet. The first scans follow the installation; they take a few minutes.</p>`
  }
  return markup`<h1>${frame.title}</h1>${figures(rows, models)}
<section id="repositories"><h2>Repositories</h2>${query ? ask(query) : null}${table(shown, frame)}</section>
<section id="models"><h2>Models in use</h2>${modelTable(models, frame, today)}</section>
<section id="destinations"><h2>Where data goes</h2>${destinationTable(destinations, frame)}</section>
<section id="failing"><h2>Checks that fail most</h2>${failingTable(failing)}</section>`
}

function figures(rows: readonly FleetRow[], models: readonly ModelUse[]): Markup {
  const scored = rows.flatMap(({ last }) => (last.score === null ? [] : [last.score])).sort((a, b) => a - b)
  const median = scored[Math.floor((scored.length - 1) / 2)] ?? null
  const figure = (name: string, value: string | number) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>`
  return markup`<dl class="figures">${figure('Repositories', rows.length)}${figure('With a language model', scored.length)}${figure('Median score', scoreWords(median))}${figure(
    'Gate failed',
    rows.filter(({ last }) => !last.passed).length,
  )}${figure('Models', models.length)}</dl>`
}

function ask({ text, level, sort }: FleetQuery): Markup {
  const option = (value: string, name: string, chosen: string) =>
    markup`<option value="${value}"${value === chosen ? { markup: ' selected' } : null}>${name}</option>`
  return markup`<form class="ask" method="get" role="search"><div><label for="q">Name contains</label><input id="q" name="q" type="search" value="${text}"></div>
<div><label for="level">Level</label><select id="level" name="level">${option('', 'all', level)}${levels.map((name) => option(name, name, level))}</select></div>
<div><label for="sort">First</label><select id="sort" name="sort">${sorts.map(([value, name]) => option(value, name, sort))}</select></div><div><button>Show</button></div></form>`
}

function table(rows: readonly FleetRow[], frame: FleetFrame): Markup {
  if (!rows.length) return markup`<p class="lead">No repository fits. Ask for another name or level.</p>`
  return markup`<div class="scroll" tabindex="0" role="region" aria-label="Table of repositories"><table class="fleet"><thead><tr><th scope="col">Repository</th><th scope="col" class="n">Score</th><th scope="col" class="n">Change</th><th scope="col">Trend</th><th scope="col">Level</th><th scope="col" class="n">Measured</th><th scope="col">Worst checks</th></tr></thead><tbody>${rows
    .slice(0, most)
    .map(
      (row) =>
        markup`<tr><th scope="row">${repositoryLink(row, frame)}${row.last.passed ? null : markup` <span class="tag bad">gate failed</span>`}</th><td class="n"><b>${scoreWords(row.last.score)}</b></td><td class="n ${tone(row.change)}">${row.change === null ? '' : changeWords(row.change)}</td><td>${trendLine(row.trend)}</td><td>${row.last.level ?? (row.last.score === null ? 'no language model' : '')}</td><td class="n">${row.last.score === null ? '' : percent(row.last.coverage)}</td><td>${row.worst.map((id) => markup`<code>${id}</code> `)}</td></tr>`,
    )}</tbody></table></div>${rows.length > most ? markup`<p class="soft">${rows.length - most} more: ask for a name.</p>` : null}`
}

const tone = (change: number | null): string => (change === null || change === 0 ? 'soft' : change > 0 ? 'good' : 'bad')

function repositoryLink({ repository, project }: Pick<FleetRow, 'repository' | 'project'>, frame: FleetFrame): Markup {
  return markup`<a href="${frame.hrefOf(repository)}">${repository}</a>${project === '.' ? null : markup` <span class="soft">${project}</span>`}`
}

function named(name: string, frame: FleetFrame): Markup {
  const [repository = '', project = '.'] = name.split(' ', 2)
  return repositoryLink({ repository, project }, frame)
}

function modelTable(models: readonly ModelUse[], frame: FleetFrame, today: string): Markup {
  if (!models.length) return markup`<p class="soft">None was found.</p>`
  return markup`<table><thead><tr><th scope="col">Model</th><th scope="col">Provider</th><th scope="col">Pinned</th><th scope="col">Turned off</th><th scope="col">Used by</th></tr></thead><tbody>${models
    .slice(0, most)
    .map(
      ({ id, provider, pins, retires, places }) =>
        markup`<tr><th scope="row"><code>${id}</code></th><td>${provider ?? ''}</td><td>${pins.join(', ')}</td><td class="${retires && retires <= today ? 'bad' : ''}">${retires ?? ''}</td><td><ul>${places
          .slice(0, 20)
          .map(
            ({ repository, where, since }) =>
              markup`<li>${named(repository, frame)} <code>${where}</code> <span class="soft">since ${since}</span></li>`,
          )}${places.length > 20 ? markup`<li>and ${places.length - 20} more</li>` : null}</ul></td></tr>`,
    )}</tbody></table>`
}

function destinationTable(destinations: readonly Destination[], frame: FleetFrame): Markup {
  if (!destinations.length) return markup`<p class="soft">No host or provider was found that receives data.</p>`
  return markup`<table><thead><tr><th scope="col">Host</th><th scope="col">Provider</th><th scope="col">Receives</th><th scope="col">From</th></tr></thead><tbody>${destinations
    .slice(0, most)
    .map(
      ({ host, provider, sends, repositories }) =>
        markup`<tr><th scope="row">${host ? markup`<code>${host}</code>` : "the provider's own address"}</th><td>${provider ?? ''}</td><td>${sends.join(', ')}</td><td><ul>${repositories
          .slice(0, 20)
          .map(
            (name) => markup`<li>${named(name, frame)}</li>`,
          )}${repositories.length > 20 ? markup`<li>and ${repositories.length - 20} more</li>` : null}</ul></td></tr>`,
    )}</tbody></table>`
}

function failingTable(failing: readonly Failing[]): Markup {
  if (!failing.length) return markup`<p class="soft">None falls short.</p>`
  return markup`<table><thead><tr><th scope="col">Check</th><th scope="col">Asks</th><th scope="col" class="n">Fail</th><th scope="col" class="n">Partial</th><th scope="col" class="n">Asked</th></tr></thead><tbody>${failing
    .slice(0, 30)
    .map(
      ({ id, asks, fail, partial, asked }) =>
        markup`<tr><th scope="row"><code>${id}</code></th><td>${asks}</td><td class="n fail">${fail}</td><td class="n partial">${partial}</td><td class="n">${plural(asked, 'time')}</td></tr>`,
    )}</tbody></table>`
}
