// The inventory: the map, then a table of each kind.
import type { Report } from '../../../report/report.ts'
import { plural } from '../../words.ts'
import { drawMap } from '../map/draw.ts'
import { inventoryMap } from '../map/graph.ts'
import { type Markup, markup } from '../markup.ts'
import type { PlaceWriter } from '../places.ts'

const mostRows = 200

export function foundSection({ inventory }: Report, place: PlaceWriter, anchor: string): Markup {
  const { calls, models, prompts, components } = inventory
  const map = inventoryMap(inventory)
  const picture = drawMap(map)
  const left = map.left
    ? markup`<p class="soft">${plural(map.left, 'more file')} with calls ${map.left === 1 ? 'is' : 'are'} in the tables.</p>`
    : null
  return markup`<section id="${`${anchor}found`}"><h2>What was found</h2>
${picture ? markup`<p class="soft">From prompts to the code that calls, the models it asks, and where data goes.</p><div class="scroll" tabindex="0" role="region" aria-label="Map of the inventory">${picture}</div>${left}` : null}
${table(
  'Calls',
  ['Where', 'Call', 'Model', 'Traced', 'Bounded', 'Evaluated'],
  calls.map((call) => [
    place(call),
    markup`<code>${call.symbol}</code> <span class="soft">${call.kind}</span>`,
    call.model === null
      ? markup`<span class="soft">${call.provider ?? 'not told'}</span>`
      : markup`<code>${call.model}</code>${call.pin && call.pin !== 'fixed' ? markup` <span class="soft">${call.pin}</span>` : null}`,
    call.traced ? markup`${call.tracedBy.join(', ') || 'yes'}` : no,
    call.timeout || call.maxTokens ? markup`${[call.timeout ? 'time' : '', call.maxTokens ? 'tokens' : ''].filter(Boolean).join(', ')}` : no,
    call.evaluatedBy.length ? markup`${call.evaluatedBy.slice(0, 2).join(', ')}` : no,
  ]),
)}${table(
  'Models',
  ['Model', 'Provider', 'Role', 'Pin', 'Where'],
  models.map((model) => [
    markup`<code>${model.id}</code>`,
    markup`${model.provider ?? ''}`,
    markup`${model.role}`,
    markup`${model.pin}`,
    markup`<span class="places">${model.locations.slice(0, 3).map(place)}</span>`,
  ]),
)}${table(
  'Prompts',
  ['Prompt', 'Kind', 'Variables', 'Where'],
  prompts.map((prompt) => [
    markup`${prompt.name}`,
    markup`${prompt.kind}`,
    markup`${prompt.variables.slice(0, 8).map((name) => markup`<code>${name}</code> `)}`,
    place(prompt),
  ]),
)}${table(
  'Components',
  ['Name', 'Kind', 'Version', 'Where'],
  components.map((component) => [
    markup`${component.name}`,
    markup`${component.kind.replaceAll('_', ' ')}`,
    markup`${component.version ?? ''}`,
    markup`<span class="places">${component.locations.slice(0, 3).map(place)}</span>`,
  ]),
)}</section>`
}

const no: Markup = markup`<span class="soft">no</span>`

function table(title: string, header: readonly string[], rows: readonly (readonly Markup[])[]): Markup | null {
  if (!rows.length) return null
  const rest = rows.length - mostRows
  return markup`<details class="fold" open><summary>${title} <span class="soft">${rows.length}</span></summary><div class="scroll" tabindex="0" role="region" aria-label="${title}"><table><thead><tr>${header.map(
    (name) => markup`<th scope="col">${name}</th>`,
  )}</tr></thead><tbody>${rows.slice(0, mostRows).map(
    (cells) => markup`<tr>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>
`,
  )}</tbody></table></div>${rest > 0 ? markup`<p class="soft">and ${rest} more in the JSON report</p>` : null}</details>`
}
