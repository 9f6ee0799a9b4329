// Model calls that stand in configuration: LLM nodes of promptflow's flow.dag.yaml, and nodes that run a model tool of its package.
import { isMap, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml'
import type { Call, Expr } from '../../languages/source-model.ts'
import { dataFile } from '../../resolve/settings/entry.ts'
import { symbol } from '../../resolve/value.ts'
import type { Context } from '../context.ts'
import type { RuledCall } from '../program.ts'
import { blank } from './blank.ts'

/** One call for each LLM node; its inputs are its arguments, its template file is its prompt. */
export function flowCalls(context: Context): RuledCall[] {
  return context.snapshot.files.flatMap(({ path }) => (/(^|\/)flow\.dag\.ya?ml$/.test(path) ? nodesOf(path, context.text(path) ?? '') : []))
}

function nodesOf(path: string, text: string): RuledCall[] {
  if (text.length > 500_000) return []
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent' })
  return [...plainNodes(document.get('nodes')), ...variantNodes(document.get('node_variants'))].flatMap((node): RuledCall[] => {
    const role = roleOf(node)
    if (role === null) return []
    const at = (key: string) => node.items.find((it) => String(it.key) === key)
    const typed = at('type')?.key
    const line = lines.linePos(offsetOf(typed) ?? node.range?.[0] ?? 0).line
    const endLine = lines.linePos(Math.max(0, (node.range?.[1] ?? 1) - 1)).line
    const inputs = node.get('inputs')
    const source = node.get('source')
    const place = { file: dataFile(path), scope: dataFile(path).root, frame: null }
    const args = [
      ...entriesOf(isMap(inputs) ? inputs : null, lines),
      ...entriesOf(isMap(source) ? source : null, lines).map((arg) => ({ ...arg, name: `source_${arg.name}` })),
    ]
    const azure = /azure/i.test(textOf(node, 'provider')) || at('inputs') === undefined || args.some((arg) => arg.name === 'deployment_name')
    const callee: Expr = { type: 'name', name: textOf(node, 'name') || 'llm', line, endLine: line }
    const expr: Call = { type: 'call', callee, args, isNew: false, line, endLine: Math.max(line, endLine) }
    return [
      {
        expr,
        place,
        callee: symbol('promptflow.llm'),
        rule: {
          signature: {
            ...blank,
            id: 'promptflow',
            title: 'Prompt flow',
            components: [{ kind: 'framework', name: 'promptflow' }],
            provider: azure ? 'azure-openai' : 'openai',
            runs: 'hosted',
          },
          symbol: {
            lang: 'py',
            symbol: 'promptflow.llm',
            role,
            model: 'deployment_name|model',
            args: { prompt: role === 'embedding' ? 'input' : 'source_path', 'max-tokens': 'max_tokens' },
          },
        },
      },
    ]
  })
}

/** `type: llm`, or `source: { type: package, tool: promptflow.tools.embedding.embedding }` */
function roleOf(node: YAMLMap): 'chat' | 'completion' | 'embedding' | null {
  if (node.get('type') === 'llm') return node.get('api') === 'completion' ? 'completion' : 'chat'
  const source = node.get('source')
  const tool = isMap(source) ? textOf(source, 'tool') : ''
  if (/^promptflow\.tools\.embedding\b/.test(tool)) return 'embedding'
  return /^promptflow\.tools\.(aoai|openai|open_model_llm|aoai_gpt4v|openai_gpt4v)\b/.test(tool)
    ? tool.endsWith('completion')
      ? 'completion'
      : 'chat'
    : null
}

function textOf(node: YAMLMap, key: string): string {
  const value = node.get(key)
  return typeof value === 'string' ? value : ''
}

const plainNodes = (nodes: unknown): YAMLMap[] => (isSeq(nodes) ? nodes.items.filter((it): it is YAMLMap => isMap(it)) : [])

/** `node_variants: { node: { variants: { variant_0: { node: … } } } }` */
function variantNodes(variants: unknown): YAMLMap[] {
  if (!isMap(variants)) return []
  return variants.items.flatMap(({ value }) => {
    const own = isMap(value) ? value.get('variants') : null
    return isMap(own)
      ? own.items.flatMap((variant) => (isMap(variant.value) ? [variant.value.get('node')].filter((it): it is YAMLMap => isMap(it)) : []))
      : []
  })
}

const offsetOf = (key: unknown): number | undefined =>
  typeof key === 'object' && key !== null && 'range' in key && Array.isArray(key.range) ? (key.range[0] as number) : undefined

function entriesOf(map: YAMLMap | null, lines: LineCounter): { name: string; value: Expr; spread: boolean }[] {
  return (map?.items ?? []).flatMap(({ key, value }) => {
    const line = lines.linePos(offsetOf(key) ?? 0).line
    const plain = typeof value === 'object' && value !== null && 'value' in value ? value.value : null
    if (typeof plain !== 'string' && typeof plain !== 'number' && typeof plain !== 'boolean') return []
    const at = { line, endLine: line }
    const expr: Expr =
      typeof plain === 'string'
        ? { type: 'string', value: plain, ...at }
        : typeof plain === 'number'
          ? { type: 'number', value: plain, ...at }
          : { type: 'boolean', value: plain, ...at }
    return [{ name: String(key), value: expr, spread: false }]
  })
}
