// The inventory as a graph: prompts → files that call → models → where the calls go; files → stores and tracers.
import type { CallRecord, PromptRecord, Report } from '../../../report/report.ts'
import { plural } from '../../words.ts'

export type NodeKind = 'prompt' | 'code' | 'model' | 'store' | 'tracer' | 'destination'

export interface MapNode {
  readonly id: string
  readonly kind: NodeKind
  readonly title: string
  readonly note: string
}

export interface MapEdge {
  readonly from: string
  readonly to: string
}

export interface InventoryMap {
  readonly nodes: readonly MapNode[]
  readonly edges: readonly MapEdge[]
  /** files whose calls are in the tables only, since more would make no picture */
  readonly left: number
}

const mostFiles = 24
/** More make no picture, and laying them out takes long. */
const mostNodes = 120

/** Files stand for their calls. The ones with most calls first where there are too many. */
export function inventoryMap({ calls, prompts, components }: Report['inventory']): InventoryMap {
  const stores = components.filter((component) => component.kind === 'vector_store')
  const byFile = byPath(calls)
  const storeFiles = stores.flatMap((store) => store.locations.map(({ path }) => path)).filter((path) => !byFile.has(path) && isCode(path))
  const files = [...byFile.keys(), ...new Set(storeFiles)].sort(
    (a, b) => (byFile.get(b)?.length ?? 0) - (byFile.get(a)?.length ?? 0) || (a < b ? -1 : 1),
  )
  const shown = files.slice(0, mostFiles).sort()
  const parts = shown.map((path) => {
    const own = byFile.get(path) ?? []
    const used = stores.filter((store) => store.locations.some((it) => it.path === path)).map(({ name }) => name)
    return filePart(path, own, promptsOf(own, prompts), used)
  })
  const all = [...new Map(parts.flatMap((part) => part.nodes).map((node) => [node.id, node])).values()]
  // files first, so that every call has its place
  const nodes = [...all.filter(({ kind }) => kind === 'code'), ...all.filter(({ kind }) => kind !== 'code')].slice(0, mostNodes)
  const drawn = new Set(nodes.map(({ id }) => id))
  const edges = new Map(parts.flatMap((part) => part.edges).map((edge) => [`${edge.from}\0${edge.to}`, edge]))
  return {
    nodes,
    edges: [...edges.values()].filter(({ from, to }) => drawn.has(from) && drawn.has(to)),
    left: files.length - shown.length,
  }
}

function byPath<T extends { readonly path: string }>(items: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(item.path, [...(groups.get(item.path) ?? []), item])
  return groups
}

/** A dependency file names a store too, and no data flows through it. */
const isCode = (path: string) => !/(^|\/)[^/]*\.(txt|toml|json|lock|ya?ml|xml|cfg|gradle|kts|csproj|props|mod|md)$/.test(path)

interface Part {
  readonly nodes: readonly MapNode[]
  readonly edges: readonly MapEdge[]
}

function filePart(path: string, calls: readonly CallRecord[], prompts: readonly PromptRecord[], stores: readonly string[]): Part {
  const code: MapNode = { id: `code:${path}`, kind: 'code', title: path, note: calls.length ? plural(calls.length, 'call') : 'no call of its own' }
  const promptFiles = [...byPath(prompts)].map(([file, own]): MapNode => {
    const [only] = own
    const note = own.length === 1 && only ? only.name : plural(own.length, 'prompt')
    return { id: `prompt:${file}`, kind: 'prompt', title: file, note: file === path ? `${note}, in the same file` : note }
  })
  const stands = [
    ...stores.map((name): MapNode => ({ id: `store:${name}`, kind: 'store', title: name, note: 'vector store' })),
    ...new Set(calls.flatMap((call) => call.tracedBy)),
  ].map((it): MapNode => (typeof it === 'string' ? { id: `tracer:${it}`, kind: 'tracer', title: it, note: 'tracing' } : it))
  const ways = calls.map((call) => [modelNode(call), destinationNode(call)] as const)
  return {
    nodes: [...promptFiles, code, ...stands, ...ways.flat().filter((node) => node !== null)],
    edges: [
      ...promptFiles.map((prompt) => ({ from: prompt.id, to: code.id })),
      ...stands.map((node) => ({ from: code.id, to: node.id })),
      ...ways.flatMap(([model, destination]) => [
        ...(model ? [{ from: code.id, to: model.id }] : []),
        ...(destination ? [{ from: (model ?? code).id, to: destination.id }] : []),
      ]),
    ],
  }
}

function promptsOf(calls: readonly CallRecord[], prompts: readonly PromptRecord[]): readonly PromptRecord[] {
  const wanted = new Set(calls.flatMap((call) => call.prompts))
  return prompts.filter((prompt) => wanted.has(`${prompt.path}#${prompt.name}`) || wanted.has(prompt.path))
}

function modelNode({ model, pin }: CallRecord): MapNode | null {
  return model === null ? null : { id: `model:${model}`, kind: 'model', title: model, note: pin === 'fixed' ? 'pinned' : (pin ?? 'model') }
}

function destinationNode({ host, provider }: CallRecord): MapNode | null {
  const name = host ?? provider
  if (name === null) return null
  return {
    id: `destination:${name}`,
    kind: 'destination',
    title: name,
    note: name === 'local' ? 'runs here' : host === null ? 'provider' : (provider ?? 'host'),
  }
}
