// Whether a line runs as shipped, or only once someone configures it.
import type { Expr, Scope, Statement } from '../../languages/source-model.ts'
import type { Place } from '../../resolve/value.ts'
import type { Program } from '../program.ts'

export type State = 'on' | 'configured' | 'off'

const order: readonly State[] = ['on', 'configured', 'off']
export const worst = (...states: readonly State[]): State => order[Math.max(...states.map((it) => order.indexOf(it)))] ?? 'on'

/** The state of a line by the conditions around it, within its function. */
export function conditionAt(place: Place, line: number, program: Program): State {
  return worst(...headsAround(place.scope, line).map(({ head, negated }) => stateOf(head, negated, place, program)), 'on')
}

function headsAround(scope: Scope, line: number): { head: Expr; negated: boolean }[] {
  const found: { head: Expr; negated: boolean }[] = []
  const visit = (list: readonly Statement[]): void => {
    for (const [i, statement] of list.entries()) {
      if (statement.type !== 'block' || line < statement.line || line > statement.endLine) continue
      if (statement.kind === 'if') for (const head of statement.heads) found.push({ head, negated: false })
      const before = list[i - 1]
      if (statement.kind === 'else' && before?.type === 'block' && before.kind === 'if')
        for (const head of before.heads) found.push({ head, negated: true })
      visit(statement.body)
    }
  }
  visit(scope.body)
  return found
}

function stateOf(head: Expr, negated: boolean, place: Place, program: Program): State {
  const values = program.evaluate(head, place)
  const literals = values.flatMap((value) => (value.kind === 'literal' ? [value.value] : []))
  const isTrue = (value: string | number | boolean | null) =>
    value !== false && value !== null && value !== '' && value !== 0 && !/^(false|0|no|off)$/i.test(String(value))
  if (literals.length) {
    const on = literals.some(isTrue) !== negated
    return on ? 'on' : 'configured'
  }
  // what the shipped infrastructure fills is on where it is deployed
  if (values.some((value) => value.kind === 'env' && program.isFilled(value.name))) return negated ? 'configured' : 'on'
  return values.some((value) => value.kind === 'env') ? (negated ? 'on' : 'configured') : 'on'
}
