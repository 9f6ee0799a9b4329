// Texts that are named like prompts, or say to someone who they are: for the ways that cannot be followed.
import type { Expr } from '../../languages/source-model.ts'
import { walk } from '../../languages/walk.ts'
import type { Context } from '../context.ts'
import type { Piece } from './model.ts'
import { isPromptModule } from './owner.ts'
import { describesFields, lastName, textOf } from './text.ts'
import { isOtherText, isSaidToModel, readsLikePrompt } from './wording.ts'

const nameWords =
  /(^|_|[a-z])(prompt|prompts|instruction|instructions|system_?message|system_?content|persona|preamble|PROMPT|Prompt|Instructions?|SystemMessage|INSTRUCTIONS?|SYSTEM)(_|s?$|[A-Z])/
/** examples of a schema, questions to try things out */
const notSent =
  /^(model_config|json_schema_extra|openapi_examples?|schema_extra|examples?|meta|metadata|\w*metadata)$|_(help|label|placeholder|tooltip|title|hint|error|warning|key|info|description)$|^(sample|test|example|demo|eval|evaluation)_?(prompts?|questions?|quer(y|ies)|inputs?)$/i
const templateWords = /template/i

export function namedTexts(context: Context): Piece[] {
  const program = context.fact('program')
  const paths = context.fact('paths')
  const found: Piece[] = []
  const sources = new Set([...program.relevant, ...program.sources.filter(isPromptModule)])
  for (const path of sources) {
    const source = paths.classOf(path) === 'application' ? program.file(path) : null
    if (!source) continue
    const inModule = isPromptModule(path)
    const take = (name: string, value: Expr, scope: Piece['code']) => {
      if (notSent.test(name)) return
      for (const expr of textsIn(value)) {
        const { text, variables, filled } = textOf(expr)
        if (text.length < 30 || isOtherText(text)) continue
        const isNamed = nameWords.test(name) || inModule || (templateWords.test(name) && (variables.length > 0 || /\{\}/.test(text)))
        if (isSaidToModel(text) || (isNamed && readsLikePrompt(text)))
          found.push({ path, line: expr.line, endLine: expr.endLine, text, variables, role: null, filled, code: scope, far: true })
      }
    }
    walk(source, {
      statement: (statement, scope) => {
        if (statement.type === 'assign' && statement.value)
          for (const target of statement.targets) take(target.type === 'index' ? '' : lastName(target), statement.value, { scope, file: source })
        else if (statement.type === 'return' && statement.value && (inModule || nameWords.test(scope.name)))
          take('prompt', statement.value, { scope, file: source })
      },
      expression: (expr, scope) => {
        if (expr.type !== 'dict' && expr.type !== 'call') return
        const given =
          expr.type === 'dict'
            ? expr.entries.map(({ key, value }) => [key, value] as const)
            : expr.args.map(({ name, value }) => [name, value] as const)
        for (const [key, value] of given)
          if (value.type === 'string' || value.type === 'template' || value.type === 'binary') take(key ?? '', value, { scope, file: source })
      },
    })
  }
  return found
}

/** the strings that an assigned value is made of */
function textsIn(value: Expr, depth = 0): Expr[] {
  if (depth > 4) return []
  switch (value.type) {
    case 'string':
    case 'template':
      return [value]
    case 'binary':
      return value.op === '+' || value.op === '%' ? [value] : [...textsIn(value.left, depth + 1), ...textsIn(value.right, depth + 1)]
    case 'list':
      return value.items.flatMap((item) => textsIn(item, depth + 1))
    case 'dict':
      return value.entries.flatMap((entry) => textsIn(entry.value, depth + 1))
    case 'conditional':
      return [...textsIn(value.then, depth + 1), ...textsIn(value.otherwise, depth + 1)]
    case 'call':
      if (describesFields.test(lastName(value.callee))) return []
      return value.callee.type === 'member'
        ? [...textsIn(value.callee.object, depth + 1), ...value.args.slice(0, 2).flatMap((arg) => textsIn(arg.value, depth + 1))]
        : value.args.slice(0, 2).flatMap((arg) => textsIn(arg.value, depth + 1))
    default:
      return []
  }
}
