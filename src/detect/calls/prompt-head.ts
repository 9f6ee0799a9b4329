// What the head of a prompt file says of the call that runs it: model, provider, parameters (`chat.prompty`).
import type { Expr } from '../../languages/source-model.ts'
import { lastName } from '../../languages/walk.ts'
import { ancestors } from '../../resolve/modules.ts'
import type { Context } from '../context.ts'
import type { Program, RuledCall } from '../program.ts'
import type { ModelId } from './model.ts'

export interface PromptHead {
  readonly provider: string | null
  /** ids that the head names as they are */
  readonly models: readonly ModelId[]
  /** the head leaves the id to a setting */
  readonly fromEnvironment: boolean
  readonly temperature: boolean
  readonly maxTokens: boolean
}

const providers: Readonly<Record<string, string>> = {
  azure_openai: 'azure-openai',
  openai: 'openai',
  azure_serverless: 'azure-openai',
  serverless: 'azure-openai',
  foundry: 'azure-openai',
  anthropic: 'anthropic',
}

/** The head of the prompt file that the call or its construction names; null where none is named or found. */
export function promptHead(chain: readonly RuledCall[], context: Context): PromptHead | null {
  const program = context.fact('program')
  for (const { path, from } of named(chain, program))
    for (const folder of ancestors(from)) {
      const full = folder ? `${folder}/${path}` : path
      const text = context.text(full)
      if (text !== null) return read(text, full)
    }
  return null
}

function named(chain: readonly RuledCall[], program: Program): { readonly path: string; readonly from: string }[] {
  return chain.flatMap((link) => {
    const file = link.rule.symbol.args?.['file']
    const given = file ? program.argument(link, file) : null
    const values = given ? program.evaluate(given.expr, given.place) : []
    const paths = values.map((value) => {
      if (value.kind === 'literal') return String(value.value)
      if (value.kind === 'structure') return tailOf(value.expr)
      return value.kind === 'library' && value.call ? tailOf(value.call.expr) : null
    })
    return paths.flatMap((path) =>
      path !== null && /\.(prompty|prompt)$/.test(path) ? [{ path: path.replace(/^(\.?\/)+/, ''), from: link.place.file.path }] : [],
    )
  })
}

/** the end of a path whose folder is found out at run time: `folder + "/chat.prompty"`, `Path(__file__).parent / "chat.prompty"` */
function tailOf(expr: Expr, depth = 0): string | null {
  if (depth > 4) return null
  switch (expr.type) {
    case 'string':
      return expr.value
    case 'binary':
      return expr.op === '+' || expr.op === '/' ? tailOf(expr.right, depth + 1) : null
    case 'template': {
      const last = expr.parts.at(-1)
      return last ? tailOf(last, depth + 1) : null
    }
    case 'call': {
      const last = expr.args.at(-1)?.value
      return last && /^(join|joinpath|Path|str|resolve)$/.test(lastName(expr.callee)) ? tailOf(last, depth + 1) : null
    }
    default:
      return null
  }
}

const mostLines = 200

function read(text: string, path: string): PromptHead | null {
  const lines = text.slice(0, 50_000).split(/\r?\n/, mostLines)
  const end = lines[0]?.trim() === '---' ? lines.findIndex((line, at) => at > 0 && line.trim() === '---') : -1
  if (end < 0) return null
  const models: ModelId[] = []
  let provider: string | null = null
  let inModel = false
  let fromEnvironment = false
  let temperature = false
  let maxTokens = false
  for (const [at, line] of lines.slice(0, end).entries()) {
    const [, indent = '', key = '', given = ''] = /^(\s*)([\w-]+):\s*(.*)$/.exec(line) ?? []
    if (!key) continue
    if (!indent) inModel = key === 'model'
    const value = given.replace(/\s+#.*$/, '').replace(/^(['"])(.*)\1$/, '$2')
    if (!inModel || !value) continue
    if (key === 'type') provider = providers[value] ?? provider
    else if (/^(temperature|top_p|seed|reasoning_effort)$/.test(key)) temperature = true
    else if (/^(max_tokens|max_completion_tokens|max_output_tokens)$/.test(key)) maxTokens = true
    else if (/^(azure_deployment|deployment|model|name|id)$/.test(key) && !/\s/.test(value)) {
      if (value.startsWith('${')) fromEnvironment = true
      else models.push({ id: value, path, line: at + 1, source: `config:${path}:${at + 1}`, setting: 'settings' })
    }
  }
  return { provider, models: models.slice(0, 1), fromEnvironment, temperature, maxTokens }
}
