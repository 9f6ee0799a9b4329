// Functions whose decorator, wrapping call or own span records what goes in and out.
import type { Signature } from '../../catalogue/schema.ts'
import type { Call, Scope } from '../../languages/source-model.ts'
import type { ModelCall } from '../calls.ts'
import type { Evidence } from '../context.ts'
import { enclosing, type Program } from '../program.ts'
import { type Trace, tracerName } from './switches.ts'

export interface Decorated {
  readonly signature: Signature
  readonly evidence: Evidence
}

/** functions whose decorator (or wrapping call, `traceable(fn)`) records what goes in and out */
export function decoratedScopes(application: readonly string[], program: Program): ReadonlyMap<Scope, Decorated> {
  const found = new Map<Scope, Decorated>()
  for (const path of application) {
    const file = program.file(path)
    if (!file) continue
    for (const scope of program.scopesOf(path)) {
      for (const decorator of scope.decorators) {
        const place = { file, scope: scope.parent ?? file.root, frame: null }
        const call: Call =
          decorator.type === 'call'
            ? decorator
            : { type: 'call', callee: decorator, args: [], isNew: false, line: decorator.line, endLine: decorator.endLine }
        const rule = program
          .rulesOf({ expr: call, place })
          .map((it) => it.rule)
          .find((it) => it.symbol.role === 'trace-decorator')
        if (rule)
          found.set(scope, {
            signature: rule.signature,
            evidence: { path, line: decorator.line, detail: `${rule.signature.title} records ${scope.name || 'the function'}` },
          })
      }
    }
    for (const site of program.ruled(path)) {
      const { role } = site.rule.symbol
      if (role !== 'trace-decorator' && role !== 'trace-span' && role !== 'trace-log') continue
      // a span or a generation that the function writes itself
      const own = enclosing(site.place.scope).find((it) => it.kind === 'function')
      if (own && role !== 'trace-decorator')
        found.set(own, {
          signature: site.rule.signature,
          evidence: { path, line: site.expr.line, detail: `${site.rule.signature.title} records ${own.name || 'the function'}` },
        })
      for (const arg of site.expr.args) {
        const values =
          arg.value.type === 'function' ? [{ kind: 'function' as const, scope: arg.value.scope }] : program.evaluate(arg.value, site.place)
        for (const value of values)
          if (value.kind === 'function')
            found.set(value.scope, {
              signature: site.rule.signature,
              evidence: { path, line: site.expr.line, detail: `${site.rule.signature.title} records ${value.scope.name || 'the function'}` },
            })
      }
    }
  }
  return found
}

/** a decorator on a function around the call, or on one that calls it (two steps up at most) */
export function onDecorators(call: ModelCall, decorated: ReadonlyMap<Scope, Decorated>, program: Program): Trace[] {
  const look = (scope: Scope, steps: number): Trace[] => {
    for (const it of enclosing(scope)) {
      const own = decorated.get(it)
      if (own) return [{ tracer: tracerName(own.signature), how: 'decorator', state: 'on', evidence: own.evidence }]
    }
    if (steps === 0) return []
    const own = enclosing(scope).find((it) => it.kind === 'function' && it.name)
    return own
      ? program.evaluator
          .callersOf(own)
          .slice(0, 6)
          .flatMap((site) => look(site.place.scope, steps - 1))
          .slice(0, 1)
      : []
  }
  return look(call.site.place.scope, 2)
}
