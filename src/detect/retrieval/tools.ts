// Functions that a model may call.
import type { Reading } from './reading.ts'
import { nameOf, nested, type Unit } from './units.ts'

/** a function that a model may call */
export function isTool(reading: Reading, unit: Unit): boolean {
  const { scope } = unit
  if (scope.kind !== 'function') return false
  if (
    scope.decorators.some((it) => /tool/i.test((it.type === 'call' ? nameOf(it) : it.type === 'name' || it.type === 'member' ? it.name : '') || ''))
  )
    return true
  if (!scope.name || scope.name === 'execute' || scope.name === 'func') {
    const outer = scope.parent && reading.graph.unitOf.get(scope.parent)
    return (
      outer?.calls.some(
        (call) =>
          /^(tool|createTool|DynamicTool|DynamicStructuredTool|StructuredTool|defineTool)$/.test(nameOf(call)) &&
          call.args.some((arg) => [...nested(arg.value)].some((it) => it.type === 'function' && it.scope === scope)),
      ) ?? false
    )
  }
  return reading.ruled.some((call) => /^(tool|agent)$/.test(call.rule.symbol.role) && reading.graph.handedTo(call.expr).includes(scope))
}
