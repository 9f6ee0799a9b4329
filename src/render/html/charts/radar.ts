import { scaleLinear } from 'd3-scale'
import { curveLinearClosed, lineRadial } from 'd3-shape'
import { type Markup, markup } from '../markup.ts'

export interface Spoke {
  readonly name: string
  /** 0 to 100 */
  readonly score: number
}

const radius = scaleLinear([0, 100], [0, 112])
const web = lineRadial<readonly [angle: number, score: number]>()
  .angle(([angle]) => angle)
  .radius(([, score]) => radius(score))
  .curve(curveLinearClosed)
  .digits(1)
const rings = [25, 50, 75, 100]
const lineHeight = 13

/** Scores by area around a centre. Fewer than three make no shape: then there is nothing. */
export function radar(spokes: readonly Spoke[], said: string): Markup | null {
  if (spokes.length < 3) return null
  const angleOf = (index: number) => (2 * Math.PI * index) / spokes.length
  const place = (angle: number, distance: number) => [Math.sin(angle) * distance, -Math.cos(angle) * distance].map((it) => it.toFixed(1))
  const circle = (score: number) => web(spokes.map((_, index) => [angleOf(index), score] as const)) ?? ''
  return markup`<svg class="radar" viewBox="-232 -160 464 320" role="img" aria-label="${said}">
${rings.map((score) => markup`<path class="ring" d="${circle(score)}"/>`)}
${spokes.map((_, index) => {
  const [x = '0', y = '0'] = place(angleOf(index), radius(100))
  return markup`<path class="spoke" d="M0,0L${x},${y}"/>`
})}
<path class="shape" d="${web(spokes.map(({ score }, index) => [angleOf(index), score] as const)) ?? ''}"/>
${spokes.map(({ score }, index) => {
  const [x = '0', y = '0'] = place(angleOf(index), radius(score))
  return markup`<circle class="dot" cx="${x}" cy="${y}" r="2.6"/>`
})}
${spokes.map(({ name }, index) => {
  const angle = angleOf(index)
  const [x = '0', y = '0'] = place(angle, radius(100) + 12)
  const side = Math.abs(Math.sin(angle)) < 0.2 ? 'middle' : Math.sin(angle) > 0 ? 'start' : 'end'
  const lines = wrap(name)
  const shift = ((1 - Math.cos(angle)) / 2) * lineHeight - (lines.length - 1) * lineHeight * ((1 + Math.cos(angle)) / 2)
  return markup`<text text-anchor="${side}" x="${x}" y="${(Number(y) + shift - 1).toFixed(1)}">${lines.map(
    (line, at) => markup`<tspan x="${x}"${at ? markup` dy="${lineHeight}"` : null}>${line}</tspan>`,
  )}</text>`
})}</svg>`
}

/** Words in lines of at most sixteen letters, or one word. */
function wrap(name: string): readonly string[] {
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const last = lines.pop()
    if (last === undefined) lines.push(word)
    else if (last.length + word.length < 16) lines.push(`${last} ${word}`)
    else lines.push(last, word)
  }
  return lines
}
