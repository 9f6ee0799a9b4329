// Tools and actions that an application lists by itself: maps of functions, lists of tools, cases by name.
import type { Expr } from '../../languages/source-model.ts'
import { dotted, walk, walkExpressions } from '../../languages/walk.ts'
import type { Place } from '../../resolve/value.ts'
import type { Evidence } from '../context.ts'
import type { Program } from '../program.ts'
import { lastName } from '../prompts/text.ts'
import type { Given } from './execution.ts'

/** a list of `{ name, description, execute }` of the application's own */
export function ownToolLists(path: string, program: Program): Given[] {
  const source = program.file(path)
  const found: Given[] = []
  if (!source) return found
  walk(source, {
    statement: (statement, scope) => {
      if (statement.type !== 'assign' || statement.value?.type !== 'dict' || !statement.value.entries.length) return
      const name = lastName(statement.targets[0] ?? statement.value)
      if (!toolMap.test(name)) return
      const place: Place = { file: source, scope, frame: null }
      const all = statement.value.entries.every(
        (entry) =>
          entry.key !== null &&
          (entry.value.type === 'function' ||
            ((entry.value.type === 'name' || entry.value.type === 'member') &&
              program.evaluate(entry.value, place).some((value) => value.kind === 'function'))),
      )
      if (all) found.push({ expr: statement.value, place, at: { path, line: statement.line, detail: 'functions by the name of the tool' } })
    },
  })
  walkExpressions(source, (expr, scope) => {
    if (expr.type !== 'list' || expr.items.length < 2) return
    const tools = expr.items.filter(
      (item) =>
        item.type === 'dict' &&
        has(item, /^(name|id)$/) &&
        has(item, /^description$/) &&
        has(item, /^(execute|func|function|fn|handler|run|call|action|invoke)$/),
    )
    if (tools.length >= 2 && tools.length === expr.items.length)
      found.push({ expr, place: { file: source, scope, frame: null }, at: { path, line: expr.line, detail: 'tools of its own' } })
  })
  return found
}

/** `switch (action.type) { case 'file': … case 'shell': … }`, `if name == "search": … elif name == "book": …` */
export function actionCases(path: string, program: Program): Evidence[] {
  const source = program.file(path)
  const found: Evidence[] = []
  const compared = new Map<string, { line: number; names: Set<string> }>()
  if (!source) return found
  walk(source, {
    statement: (statement) => {
      if (statement.type !== 'block' || statement.kind !== 'plain' || !statement.heads[0] || !subject.test(dotted(statement.heads[0]))) return
      const cases = statement.body.filter((it) => it.type === 'block' && it.kind === 'case' && it.heads.some((head) => head.type === 'string'))
      if (cases.length >= 2) found.push({ path, line: statement.line, detail: 'actions are told apart by name' })
    },
    expression: (expr) => {
      if (expr.type !== 'binary' || !/^===?$/.test(expr.op) || expr.right.type !== 'string' || !subject.test(dotted(expr.left))) return
      const known = compared.get(dotted(expr.left)) ?? { line: expr.line, names: new Set<string>() }
      known.names.add(expr.right.value)
      compared.set(dotted(expr.left), known)
    },
  })
  for (const { line, names } of compared.values()) if (names.size >= 2) found.push({ path, line, detail: 'actions are told apart by name' })
  return found
}

/** functions by the name of the tool */
export const toolMap =
  /^_?(available_?|registered_?|local_?|known_?)?(tools?|functions|actions|tool_?(map|registry|handlers|functions|dict|executors)|function_?(map|registry|handlers))(_by_name)?$/i
const subject =
  /^(\w+\.)*(tool_?name|function_?name|action_?(name|type)?|fn_?name|tool_?call\.name|action\.(type|name|kind)|tool\.name|call\.name|function_?call\.name|function\.name|command\.(type|name)|block\.name)$/i

const has = (expr: Expr, key: RegExp): boolean =>
  expr.type === 'dict' &&
  expr.entries.some((entry) => entry.key !== null && key.test(entry.key) && (entry.value.type !== 'dict' || entry.key === 'name'))
