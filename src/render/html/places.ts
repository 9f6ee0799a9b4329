import { urlPath } from '../escape.ts'
import { type RenderOptions, repositoryPath } from '../options.ts'
import { type Markup, markup } from './markup.ts'

export interface Place {
  readonly path: string
  readonly line: number
  readonly endLine?: number | undefined
}

/** Addresses of longer paths would not survive every browser. */
const longestLinked = 200

/** Writes `path:line`, a link to the commit's lines where the repository's page is known. */
export type PlaceWriter = (place: Place) => Markup

export function placeWriter(commit: string | null, options: RenderOptions): PlaceWriter {
  const { repositoryUrl } = options
  return (place) => {
    const path = repositoryPath(place.path, options)
    const shown = markup`<code>${path}:${place.line}</code>`
    if (!repositoryUrl || !commit || path.length > longestLinked) return shown
    const lines = place.endLine && place.endLine > place.line ? `L${place.line}-L${place.endLine}` : `L${place.line}`
    return markup`<a href="${`${repositoryUrl}/blob/${commit}/${urlPath(path)}#${lines}`}">${shown}</a>`
  }
}

/** At most `most` items, and how many were left out. */
export function listed<T>(items: readonly T[], most: number, write: (item: T) => Markup): readonly Markup[] {
  const rest = items.length - most
  return [...items.slice(0, most).map(write), ...(rest > 0 ? [markup`<li class="more">and ${rest} more in the JSON report</li>`] : [])]
}
