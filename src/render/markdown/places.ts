import { code, urlPath } from '../escape.ts'
import { type RenderOptions, repositoryPath } from '../options.ts'

export interface Place {
  readonly path: string
  readonly line: number
  readonly endLine?: number | undefined
}

/** Writes a place: `path:line`, a link to the commit's lines where the repository's page is known. */
export type PlaceWriter = (place: Place) => string

export const plainPlace: PlaceWriter = (place) => code(`${place.path}:${place.line}`, 160)

export function linkedPlaces(commit: string | null, options: RenderOptions): PlaceWriter {
  const { repositoryUrl } = options
  if (!repositoryUrl || !commit) return plainPlace
  return (place) => {
    if (place.path.length > 400) return plainPlace(place)
    const lines = place.endLine && place.endLine > place.line ? `L${place.line}-L${place.endLine}` : `L${place.line}`
    return `[${plainPlace(place)}](${repositoryUrl}/blob/${commit}/${urlPath(repositoryPath(place.path, options))}#${lines})`
  }
}
