// What a model wrote: values that come from its answers, and queries that are run from them.
import type { Call, Expr, SourceFile } from '../../languages/source-model.ts'
import { dotted, walkExpressions } from '../../languages/walk.ts'
import type { LibraryValue, Place, Value } from '../../resolve/value.ts'
import type { Program } from '../program.ts'
import { lastName } from '../prompts/text.ts'
import * as words from './words.ts'

/** `database.query(cypher)`, `cursor.execute(sql)` on what a model wrote */
export function runsModelQuery(expr: Call, place: Place, program: Program): boolean {
  const first = expr.args.find((arg) => arg.name === null || words.queryTexts.test(arg.name))?.value
  if (!first || !words.queryRunners.test(lastName(expr.callee)) || !words.queryTexts.test(dotted(first))) return false
  return program.evaluate(first, place).some((value) => isWrittenByModel(value, program))
}

const actionKey = /^(next_?)?(tool|action|function|command)(_?(name|type))?$/i

/** `if step["tool"] == "search": … elif step["tool"] == "calculator": …` on what a model wrote: a protocol of one's own for its actions */
export function namedActions(source: SourceFile, program: Program): { readonly line: number } | null {
  const subjects = new Map<string, { readonly expr: Expr; readonly place: Place; readonly names: Set<string> }>()
  walkExpressions(source, (expr, scope) => {
    if (expr.type !== 'binary' || !/^===?$/.test(expr.op) || expr.right.type !== 'string') return
    const { left } = expr
    const key = left.type === 'index' && left.index.type === 'string' ? left.index.value : lastName(left)
    if (!actionKey.test(key)) return
    const holder = left.type === 'index' || left.type === 'member' ? left.object : left
    const known = subjects.get(`${dotted(holder)} ${key}`) ?? { expr: holder, place: { file: source, scope, frame: null }, names: new Set<string>() }
    known.names.add(expr.right.value)
    subjects.set(`${dotted(holder)} ${key}`, known)
  })
  for (const { expr, place, names } of subjects.values())
    if (names.size >= 2 && program.evaluate(expr, place).some((value) => isWrittenByModel(value, program))) return { line: expr.line }
  return null
}

/** the model's answer, also as a search or a parser takes it out of the text */
function isWrittenByModel(value: Value, program: Program, depth = 0): boolean {
  if (value.kind !== 'library') return false
  if (comesFromModel(value)) return true
  for (let it: LibraryValue | null = value; it && depth < 3; it = it.owner) {
    const { call } = it
    if (
      call &&
      textual.test(it.path) &&
      call.expr.args.some((arg) => program.evaluate(arg.value, call.place).some((own) => isWrittenByModel(own, program, depth + 1)))
    )
      return true
  }
  return false
}

const textual = /^(re|json|json5|yaml|ast|textwrap|sqlparse|regex)\.\w+/

/** the value hangs on a call of a model */
export function comesFromModel(value: LibraryValue): boolean {
  for (let it: LibraryValue | null = value; it; it = it.owner) {
    if (it.rule && /^(chat|completion)$/.test(it.rule.symbol.role)) return true
  }
  return false
}
