// The graph as a picture: places by dagre, lines and words by us. Static, so that it prints.
import { Graph, layout } from '@dagrejs/dagre'
import { curveBumpX, line } from 'd3-shape'
import { clean } from '../../escape.ts'
import { type Markup, markup } from '../markup.ts'
import type { InventoryMap, MapNode, NodeKind } from './graph.ts'

const size = { width: 196, height: 40 }
const root = 'root'
/** Columns from the left. What nothing leads to is held in its column by an unseen root, the rest by how far it lies from what leads to it. */
const column: Readonly<Record<NodeKind, number>> = { prompt: 1, code: 2, model: 3, store: 3, tracer: 3, destination: 4 }
const path = line<readonly [x: number, y: number]>().curve(curveBumpX).digits(1)

interface Placed {
  readonly node: MapNode
  readonly x: number
  readonly y: number
}

/** An SVG of the map; nothing where there is nothing to connect. */
export function drawMap(map: InventoryMap): Markup | null {
  if (!map.edges.length) return null
  const places = place(map)
  const byId = new Map(places.map((it) => [it.node.id, it]))
  const left = Math.min(...places.map(({ x }) => x)) - size.width / 2 - 4
  const top = Math.min(...places.map(({ y }) => y)) - size.height / 2 - 4
  const width = Math.max(...places.map(({ x }) => x)) + size.width / 2 + 4 - left
  const height = Math.max(...places.map(({ y }) => y)) + size.height / 2 + 4 - top
  const box = [left, top, width, height].map(Math.round).join(' ')
  const said = `Map of ${map.nodes.length} things and ${map.edges.length} connections; the tables below name them all`
  return markup`<svg class="map" viewBox="${box}" width="${Math.round(width)}" height="${Math.round(height)}" role="img" aria-label="${said}">
${map.edges.map(({ from, to }) => edge(byId.get(from), byId.get(to)))}
${places.map(drawNode)}</svg>`
}

function place({ nodes, edges }: InventoryMap): readonly Placed[] {
  const graph = new Graph()
  graph.setGraph({ rankdir: 'LR', nodesep: 10, ranksep: 52 })
  graph.setDefaultEdgeLabel(() => ({}))
  graph.setNode(root, { width: 0, height: 0 })
  const kinds = new Map(nodes.map((node) => [node.id, node.kind]))
  const columnOf = (id: string) => column[kinds.get(id) ?? 'code']
  const led = new Set(edges.map(({ to }) => to))
  for (const node of nodes) {
    graph.setNode(node.id, { ...size })
    if (!led.has(node.id)) graph.setEdge(root, node.id, { minlen: columnOf(node.id) })
  }
  for (const { from, to } of edges) graph.setEdge(from, to, { minlen: columnOf(to) - columnOf(from), weight: 2 })
  layout(graph)
  return nodes.map((node) => {
    const { x = 0, y = 0 } = graph.node(node.id)
    return { node, x, y }
  })
}

function edge(from: Placed | undefined, to: Placed | undefined): Markup | null {
  if (!from || !to) return null
  const ends = [
    [from.x + size.width / 2, from.y],
    [to.x - size.width / 2, to.y],
  ] as const
  return markup`<path class="edge ${to.node.kind}" d="${path(ends) ?? ''}"/>`
}

function drawNode({ node, x, y }: Placed): Markup {
  const [left, top] = [x - size.width / 2, y - size.height / 2].map((it) => Number(it.toFixed(1)))
  return markup`<g class="node ${node.kind}"><title>${node.title}</title><rect x="${left ?? 0}" y="${top ?? 0}" width="${size.width}" height="${size.height}" rx="6"/><text class="name" x="${(left ?? 0) + 12}" y="${(top ?? 0) + 17}">${shorten(node.title)}</text><text class="note" x="${(left ?? 0) + 12}" y="${(top ?? 0) + 31}">${clean(node.note, 30)}</text></g>
`
}

/** The end of a path or id tells more than its start. */
function shorten(name: string): string {
  const letters = Array.from(clean(name, 400))
  return letters.length > 25 ? `…${letters.slice(-24).join('')}` : letters.join('')
}
