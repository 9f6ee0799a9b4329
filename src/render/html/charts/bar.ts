import { scaleLinear } from 'd3-scale'
import { plural } from '../../words.ts'
import { type Markup, markup } from '../markup.ts'

export interface Share {
  /** class of the colour and the word of the reader */
  readonly name: 'pass' | 'partial' | 'fail' | 'unknown'
  readonly count: number
}

/** Counts side by side in one bar of full width. */
export function stackedBar(shares: readonly Share[]): Markup {
  const shown = shares.filter(({ count }) => count > 0)
  const total = shown.reduce((sum, { count }) => sum + count, 0)
  const x = scaleLinear([0, total || 1], [0, 100])
  const said = shown.map(({ name, count }) => `${count} ${name}`).join(', ') || 'nothing asked'
  const starts = shown.map((_, index) => shown.slice(0, index).reduce((sum, { count }) => sum + count, 0))
  return markup`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label="${plural(total, 'check')}: ${said}">${shown.map(
    ({ name, count }, index) => markup`<rect class="${name}" x="${x(starts[index] ?? 0).toFixed(2)}" width="${x(count).toFixed(2)}" height="8"/>`,
  )}</svg>`
}
