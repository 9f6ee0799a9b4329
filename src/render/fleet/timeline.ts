import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import type { Summary } from '../../report/fleet.ts'
import { type Markup, markup } from '../html/markup.ts'
import { scoreWords } from '../words.ts'

const spark = { width: 96, height: 22 }

/** The last scores in one small line; nothing where there are fewer than two. */
export function trendLine(scores: readonly number[]): Markup | null {
  if (scores.length < 2) return null
  const x = scaleLinear([0, scores.length - 1], [2, spark.width - 2])
  const y = scaleLinear([0, 100], [spark.height - 2, 2])
  const path = line<number>(
    (_, index) => x(index),
    (score) => y(score),
  ).digits(1)
  const said = `from ${scoreWords(scores[0] ?? null)} to ${scoreWords(scores.at(-1) ?? null)} in ${scores.length} scans`
  return markup`<svg class="trend" viewBox="0 0 ${spark.width} ${spark.height}" width="${spark.width}" height="${spark.height}" role="img" aria-label="${said}"><path d="${path([...scores]) ?? ''}"/><circle cx="${x(scores.length - 1).toFixed(1)}" cy="${y(scores.at(-1) ?? 0).toFixed(1)}" r="2.4"/></svg>`
}

const chart = { width: 920, height: 240, left: 34, right: 12, top: 14, bottom: 26 }
const steps = [0, 25, 50, 75, 100]

/** Score over time; a dashed line stands where the tool or its catalogue changed, since scores before and after are not alike. */
export function timeline(scans: readonly Summary[]): Markup | null {
  const scored = scans.flatMap((scan) => (scan.score === null ? [] : [{ ...scan, score: scan.score, time: Date.parse(scan.at) }]))
  const [first, last] = [scored[0], scored.at(-1)]
  if (!first || !last || scored.length < 2) return null
  const x = scaleLinear([first.time, last.time], [chart.left, chart.width - chart.right])
  const y = scaleLinear([0, 100], [chart.height - chart.bottom, chart.top])
  const path = line<(typeof scored)[number]>(
    (scan) => x(scan.time),
    (scan) => y(scan.score),
  ).digits(1)
  const changes = scored.filter((scan, index) => {
    const before = scored[index - 1]
    return before && (before.tool !== scan.tool || before.catalogue !== scan.catalogue)
  })
  const said = `Score from ${scoreWords(first.score)} on ${first.at.slice(0, 10)} to ${scoreWords(last.score)} on ${last.at.slice(0, 10)}`
  return markup`<svg class="timeline" viewBox="0 0 ${chart.width} ${chart.height}" role="img" aria-label="${said}">
${steps.map((score) => markup`<line class="grid" x1="${chart.left}" x2="${chart.width - chart.right}" y1="${y(score)}" y2="${y(score)}"/><text x="${chart.left - 6}" y="${y(score) + 4}" text-anchor="end">${score}</text>`)}
${changes.map(
  (scan) =>
    markup`<g class="version"><line x1="${x(scan.time).toFixed(1)}" x2="${x(scan.time).toFixed(1)}" y1="${chart.top}" y2="${chart.height - chart.bottom}"/><title>${`version ${scan.tool}, catalogue ${scan.catalogue}`}</title></g>`,
)}
<path class="line" d="${path(scored) ?? ''}"/>
${scored.map((scan) => markup`<circle cx="${x(scan.time).toFixed(1)}" cy="${y(scan.score).toFixed(1)}" r="3"><title>${`${scan.at.slice(0, 10)}: ${scoreWords(scan.score)}`}</title></circle>`)}
<text x="${chart.left}" y="${chart.height - 6}">${first.at.slice(0, 10)}</text><text x="${chart.width - chart.right}" y="${chart.height - 6}" text-anchor="end">${last.at.slice(0, 10)}</text></svg>`
}
