// Model ids that settings and configuration name as defaults, where no call could be followed to them.
import { classifyModel } from '../catalogue/models.ts'
import type { Expr } from '../languages/source-model.ts'
import { lastName, walk } from '../languages/walk.ts'
import type { Context } from './context.ts'
import type { ModelUse } from './models.ts'

const named =
  /(^|[_.-])(model|llm|embeddings?|engine|deployment)([_-]?(name|id|type|default))?$|(Model|Llm|LLM|Embedding)(Name|Id|ID)?$|^DEFAULT_(\w+_)?(MODEL|LLM)(_NAME|_ID)?$/i
const wrapper = /^(Field|field|env|getenv|get|str|default|optional|config|Setting|Option|Query|z)$/
const settings = /(^|\/)(\.env[._-]?(example|sample|template|dist|defaults?)|(example|sample|template)\.env|env\.(example|sample|template))$/i
const configuration =
  /(^|\/)[\w.-]*(config|settings|application|appsettings|defaults?|parameters?)[\w.-]*\.(ya?ml|toml|json|properties)$|(^|\/)conf(ig)?s?\/[^/]+\.(ya?ml|toml|json)$/i
const line = /^[ \t]*(?:export[ \t]+)?["']?([A-Za-z][\w.-]{1,80})["']?[ \t]*[:=][ \t]*["']?([\w./:@-]{4,80})["']?[ \t]*,?[ \t]*(?:#.*)?$/
/** `param embeddingModelName string = 'text-embedding-3-small'` of Bicep, `"value": "${AZURE_OPENAI_MODEL=gpt-4o}"` of azd */
const infrastructure = /\.bicep$|(^|\/)[\w.-]*parameters\.json$/
const parameter = /^\s*param\s+(\w+)\s+string\s*=\s*'([\w./:@-]{4,80})'|"value"\s*:\s*"\$\{(\w+)=([\w./:@-]{4,80})\}"/

/** Ids that have the form of a published model, in a place whose name says model. Ids that calls are known to use are left out; so are menus. */
export function detect(context: Context): readonly ModelUse[] {
  if (!context.fact('calls').application.length) return []
  const used = new Set(context.fact('models').map((it) => it.id))
  const found = new Map<string, { path: string; line: number }[]>()
  const add = (id: string, path: string, at: number) => {
    const { known, canonical } = classifyModel(id)
    if (!known || used.has(id) || !/\d/.test(canonical)) return
    const places = found.get(id) ?? []
    if (places.length < 20) places.push({ path, line: at })
    found.set(id, places)
  }
  const paths = context.fact('paths')
  const program = context.fact('program')
  for (const path of program.relevant) {
    const file = paths.classOf(path) === 'application' ? program.file(path) : null
    if (!file) continue
    walk(file, {
      scope: (scope) => {
        for (const param of scope.params)
          if (param.fallback && named.test(param.name)) for (const id of idsIn(param.fallback)) add(id, path, scope.line)
      },
      statement: (statement) => {
        if (statement.type !== 'assign' || !statement.value) return
        const target = statement.targets.find((it) => named.test(lastName(it)))
        if (target) for (const id of idsIn(statement.value)) add(id, path, statement.line)
      },
    })
  }
  for (const path of paths.of('application')) {
    if (!settings.test(path) && !configuration.test(path) && !infrastructure.test(path)) continue
    const text = context.text(path)
    if (text === null || text.length > 200_000) continue
    for (const [index, raw] of text.split('\n').entries()) {
      if (raw.length >= 300) continue
      const [, key, id, name, value] = (infrastructure.test(path) ? parameter.exec(raw) : null) ?? line.exec(raw) ?? []
      if (key && id && named.test(key)) add(id, path, index + 1)
      else if (name && value && named.test(name)) add(value, path, index + 1)
    }
  }
  return [...found]
    .map(([id, locations]): ModelUse => {
      const { pin, provider } = classifyModel(id, null, { asOf: context.asOf })
      return { id, provider, pin, version: null, role: /embed/i.test(id) ? 'embedding' : 'chat', locations, calls: [] }
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** the literals that a default gives: itself, what a wrapper of settings is given, both sides of a fallback */
function idsIn(expr: Expr): readonly string[] {
  switch (expr.type) {
    case 'string':
      return [expr.value]
    case 'call':
      return wrapper.test(lastName(expr.callee))
        ? expr.args.flatMap((arg) => (arg.name === null || arg.name === 'default' ? idsIn(arg.value) : []))
        : []
    case 'binary':
      return /^(or|\|\||\?\?)$/.test(expr.op) ? [...idsIn(expr.left), ...idsIn(expr.right)] : []
    case 'conditional':
      return [...idsIn(expr.then), ...idsIn(expr.otherwise)]
    default:
      return []
  }
}
