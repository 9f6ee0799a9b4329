// The values that code lets a name have: `assert name in {…}`, `if name not in […]: raise`.
import type { Expr, Scope, Statement } from '../../languages/source-model.ts'
import type { Argument } from '../../resolve/arguments.ts'

/** The literals that the name in an argument is checked against, where it is; null where nothing says. */
export function allowedValues({ expr, place }: Argument): readonly Extract<Expr, { type: 'string' }>[] | null {
  if (expr.type !== 'name') return null
  for (let scope: Scope | null = place.scope; scope?.kind === 'function'; scope = scope.parent) {
    const found = scope.body.map((statement) => checked(statement, expr.name)).find((it) => it !== null)
    if (found) return found
  }
  return null
}

function checked(statement: Statement, name: string): readonly Extract<Expr, { type: 'string' }>[] | null {
  if (statement.type === 'expression') {
    const { value } = statement
    return value.type === 'call' && value.callee.type === 'name' && value.callee.name === 'assert' && value.args[0]
      ? members(value.args[0].value, name, 'in')
      : null
  }
  const [head] = statement.type === 'block' && statement.kind === 'if' ? statement.heads : []
  const refuses = statement.type === 'block' && statement.body.some((it) => it.type === 'return' && it.kind === 'raise')
  return head && refuses ? members(head, name, 'not in') : null
}

function members(expr: Expr, name: string, op: string): readonly Extract<Expr, { type: 'string' }>[] | null {
  if (expr.type !== 'binary' || expr.op !== op || expr.left.type !== 'name' || expr.left.name !== name) return null
  if (expr.right.type !== 'list' || expr.right.comprehension) return null
  const strings = expr.right.items.flatMap((it) => (it.type === 'string' ? [it] : []))
  return strings.length && strings.length === expr.right.items.length ? strings : null
}
