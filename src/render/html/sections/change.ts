import type { Change, Report } from '../../../report/report.ts'
import { plural } from '../../words.ts'
import { type Markup, markup, nothing, sentence } from '../markup.ts'
import { listed, type PlaceWriter } from '../places.ts'
import { checkLink } from './head.ts'

const most = 40

/** What the change does; nothing without a base. */
export function changeSection({ delta, checks }: Report, place: PlaceWriter, anchor: string): Markup {
  if (!delta) return nothing
  const byId = new Map(checks.map((check) => [check.id, check]))
  const line = (change: Change) =>
    markup`<li>${checkLink(byId.get(change.id) ?? null, change.id, anchor)} <span class="soft">${change.from} → ${change.to}</span> ${sentence(change.because)}${
      change.places.length ? markup`<p class="places">${change.places.slice(0, 3).map(place)}</p>` : null
    }</li>`
  const groups = [
    group('Fell', 'bad', listed(delta.regressed, most, line)),
    group('Rose', 'good', listed(delta.improved, most, line)),
    group('Asked now', 'soft', listed(delta.newlyAsked, most, line)),
    group('Added', 'soft', [
      ...listed(delta.addedCalls, most, (call) => markup`<li>call <code>${call.symbol}</code> ${place(call)}</li>`),
      ...delta.addedModels.map((model) => markup`<li>model <code>${model.id}</code></li>`),
      ...listed(delta.addedPrompts, most, (prompt) => markup`<li>prompt ${place(prompt)}</li>`),
      ...delta.addedHosts.map((host) => markup`<li>data now also goes to <code>${host}</code></li>`),
    ]),
    group('Changed', 'soft', [
      ...listed(
        delta.changedCalls,
        most,
        ({ after, changed }) => markup`<li>call <code>${after.symbol}</code> ${place(after)}: ${changed.join(', ')}</li>`,
      ),
      ...listed(delta.changedSettings, most, (it) => markup`<li>${it.before} → ${it.after} ${place(it)}</li>`),
      ...listed(delta.changedPrompts, most, ({ after }) => markup`<li>prompt ${place(after)}</li>`),
    ]),
    group('Removed', 'soft', [
      ...removed(delta.removedCalls.length, 'call'),
      ...removed(delta.removedPrompts.length, 'prompt'),
      ...delta.removedModels.map((model) => markup`<li>model <code>${model.id}</code></li>`),
      ...delta.removedHosts.map((host) => markup`<li>no data goes to <code>${host}</code> any more</li>`),
    ]),
  ].filter((it) => it !== null)
  return markup`<section id="${`${anchor}change`}"><h2>This change</h2>${groups.length ? groups : markup`<p class="soft">Changes nothing that is asked.</p>`}</section>`
}

const removed = (count: number, noun: string) => (count ? [markup`<li>${plural(count, noun)}</li>`] : [])

const group = (title: string, tone: string, items: readonly Markup[]): Markup | null =>
  items.length ? markup`<h3 class="${tone}">${title}</h3><ul class="changes">${items}</ul>` : null
