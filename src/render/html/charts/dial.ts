import { arc } from 'd3-shape'
import { scoreWords } from '../../words.ts'
import { type Markup, markup } from '../markup.ts'

const reach = (Math.PI * 2) / 3
const angleOf = (score: number) => -reach + (2 * reach * score) / 100
const ring = arc<readonly [from: number, to: number]>()
  .innerRadius(82)
  .outerRadius(96)
  .cornerRadius(7)
  .startAngle(([from]) => angleOf(from))
  .endAngle(([, to]) => angleOf(to))
  .digits(1)
const notch = arc<number>()
  .innerRadius(99)
  .outerRadius(106)
  .startAngle((at) => angleOf(at) - 0.008)
  .endAngle((at) => angleOf(at) + 0.008)
  .digits(1)

export interface DialOptions {
  /** under the number: the level's name */
  readonly caption: string
  /** scores to mark outside the ring: where levels begin */
  readonly marks?: readonly number[]
}

/** A score from 0 to 100 as a ring that fills clockwise. */
export function dial(score: number | null, { caption, marks = [] }: DialOptions): Markup {
  const said = score === null ? 'No score' : `Score ${scoreWords(score)} of 100, ${caption}`
  return markup`<svg class="dial" viewBox="-112 -112 224 190" role="img" aria-label="${said}">
<path class="track" d="${ring([0, 100]) ?? ''}"/>${score === null || score <= 0 ? null : markup`<path class="value" d="${ring([0, Math.max(score, 2)]) ?? ''}"/>`}
${marks.map((at) => markup`<path class="mark" d="${notch(at) ?? ''}"/>`)}
<text class="number" y="12" text-anchor="middle">${scoreWords(score)}</text><text class="caption" y="40" text-anchor="middle">${caption}</text></svg>`
}
