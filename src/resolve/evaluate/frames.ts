// The arguments of a call, bound to the parameters of the function that it runs.
import type { Call, Expr, Scope } from '../../languages/source-model.ts'
import type { Frame, Place, Value } from '../value.ts'
import type { Core } from './core.ts'
import { noArguments } from './values.ts'

export interface Frames {
  frameDepth(frame: Frame): number
  /** one frame for the same function, arguments and instance: what was found out in it holds the next time */
  frameOf(scope: Scope, args: Frame['args'], self: Value | null): Frame
  bindArguments(scope: Scope, expr: Call, place: Place): Frame['args']
}

export function createFrames(core: Core): Frames {
  const depths = new WeakMap<Frame, number>()

  const frameDepth = (frame: Frame): number => {
    const known = depths.get(frame)
    if (known !== undefined) return known
    let count = 0
    for (const { place } of frame.args.values()) count = Math.max(count, place.frame ? 1 + frameDepth(place.frame) : 1)
    depths.set(frame, count)
    return count
  }

  const frames = new WeakMap<object, Frame[]>()

  const frameOf = (scope: Scope, args: Frame['args'], self: Value | null): Frame => {
    const key = args === noArguments && self ? self : args
    const alike = frames.get(key) ?? []
    const known = alike.find((it) => it.scope === scope && it.self === self && it.args === args)
    if (known) return known
    const frame: Frame = { scope, args, self }
    alike.push(frame)
    frames.set(key, alike)
    return frame
  }

  type Bound = WeakMap<Call, Map<Scope, Frame['args']>>

  const unframed: Bound = new WeakMap()

  const boundIn = new WeakMap<Frame, Bound>()

  const bindArguments = (scope: Scope, expr: Call, place: Place): Frame['args'] => {
    const bindings = place.frame ? (boundIn.get(place.frame) ?? new WeakMap<Call, Map<Scope, Frame['args']>>()) : unframed
    if (place.frame) boundIn.set(place.frame, bindings)
    const byScope = bindings.get(expr) ?? new Map<Scope, Frame['args']>()
    bindings.set(expr, byScope)
    const kept = byScope.get(scope)
    if (kept) return kept
    const args = new Map<string, { readonly expr: Expr; readonly place: Place }>()
    byScope.set(scope, args)
    const isMethod = scope.parent?.kind === 'class' && (scope.params[0]?.name === 'self' || scope.params[0]?.name === 'cls')
    let position = isMethod ? 1 : 0
    const receiver =
      expr.callee.type === 'member' && scope.decorators.some((it) => it.type === 'name' && it.name === 'extension') ? expr.callee.object : null
    if (receiver && !(receiver.type === 'name' && receiver.name === scope.parent?.name)) {
      position = 1
      const [first] = scope.params
      args.set('#0', { expr: receiver, place })
      if (first) args.set(first.name, { expr: receiver, place })
    }
    for (const arg of expr.args) {
      if (arg.name !== null) args.set(arg.name, { expr: arg.value, place })
      else if (arg.spread) {
        // `f(**options)`: each known entry is an argument
        for (const value of core.evaluate(arg.value, place)) {
          if (value.kind !== 'structure' || value.expr.type !== 'dict') continue
          for (const entry of value.expr.entries)
            if (entry.key !== null && !args.has(entry.key)) args.set(entry.key, { expr: entry.value, place: value.place })
        }
      } else {
        const param = scope.params[position]
        if (param) {
          args.set(`#${position}`, { expr: arg.value, place })
          if (param.name) args.set(param.name, { expr: arg.value, place })
        }
        position++
      }
    }
    return args
  }

  return { frameDepth, frameOf, bindArguments }
}
