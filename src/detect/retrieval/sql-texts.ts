// The SQL texts of the application, with the texts that they are put together from.
import type { Expr } from '../../languages/source-model.ts'
import { readSql, type SqlUse } from './sql.ts'
import type { Unit } from './units.ts'

export interface SqlText {
  readonly use: SqlUse
  readonly expr: Expr
  readonly unit: Unit
}

/** every SQL text of the application, with the unit that sends it */
export function sqlTexts(units: readonly Unit[]): SqlText[] {
  const found: SqlText[] = []
  for (const unit of units) {
    const inner = new Set<Expr>()
    for (const expr of unit.expressions) {
      if (expr.type === 'template') for (const part of expr.parts) inner.add(part)
      if ((expr.type !== 'string' && expr.type !== 'template') || inner.has(expr)) continue
      const text = composed(expr, unit)
      if (text.length < 12) continue
      const use = readSql(text) ?? (/\binsert\s+into\b/i.test(text) && writesVectors(unit) ? readSql(`${text} /* embedding */`) : null)
      if (!use) continue
      // a constant of the module is sent by whatever names it
      const name = unit.scope.kind === 'module' ? unit.assignments.find((it) => it.value === expr && it.target.type === 'name')?.target : undefined
      const senders =
        name?.type === 'name' ? units.filter((it) => it !== unit && it.expressions.some((own) => own.type === 'name' && own.name === name.name)) : []
      if (senders.length) for (const sender of senders) found.push({ use, expr, unit: sender })
      else found.push({ use, expr, unit })
    }
  }
  return found
}

/** a text with the texts of the same function that it is put together from */
function composed(expr: Expr, unit: Unit, depth = 0): string {
  if (expr.type !== 'template' || depth > 3) return textOf(expr)
  return expr.parts
    .map((part) => {
      if (part.type === 'string') return part.value
      const own = part.type === 'name' ? unit.assignments.find((it) => it.target.type === 'name' && it.target.name === part.name)?.value : undefined
      return own && own !== expr && (own.type === 'template' || own.type === 'string') ? composed(own, unit, depth + 1) : '{x}'
    })
    .join('')
    .slice(0, 20_000)
}

export const textOf = (expr: Expr): string =>
  expr.type === 'string'
    ? expr.value
    : expr.type === 'template'
      ? expr.parts.map((part) => (part.type === 'string' ? part.value : '{x}')).join('')
      : ''

/** the columns of an insert are gathered elsewhere in the function: `attrs["embedding"] = …` */
const writesVectors = (unit: Unit): boolean =>
  unit.assignments.some(({ target }) => target.type === 'index' && target.index.type === 'string' && /embedding|vector/i.test(target.index.value))
