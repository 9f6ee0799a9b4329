// The model that a constant of the application names as its default: what a call gets whose model comes with each request.
import { classifyModel } from '../../catalogue/models.ts'
import type { Context } from '../context.ts'
import type { ModelId } from './model.ts'

const named = /^(DEFAULT_((CHAT|LLM|LANGUAGE|AI)_)?MODEL(_(ID|NAME))?|default(Chat|Llm|LLM|Language|AI)?Model(Id|ID|Name)?)$/

const known = new WeakMap<Context, ModelId | null>()

/** Null where there is none, or where several differ. */
export function defaultConstant(context: Context): ModelId | null {
  const kept = known.get(context)
  if (kept !== undefined) return kept
  const program = context.fact('program')
  const paths = context.fact('paths')
  const found = program.sources.flatMap((path): ModelId[] => {
    if (paths.classOf(path) !== 'application' || !/default_?\w*model/i.test(context.text(path) ?? '')) return []
    return (program.file(path)?.root.body ?? []).flatMap((statement) => {
      if (statement.type !== 'assign' || statement.value?.type !== 'string') return []
      const { value, line } = statement.value
      const isNamed = statement.targets.some((it) => it.type === 'name' && named.test(it.name))
      return isNamed && classifyModel(value).known
        ? [{ id: value, path, line, source: `config:${path}:${line}`, setting: 'module' as const, assumed: true }]
        : []
    })
  })
  const [only = null] = new Set(found.map((it) => it.id)).size === 1 ? found : []
  known.set(context, only)
  return only
}
