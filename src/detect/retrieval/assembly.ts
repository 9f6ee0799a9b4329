// How retrieved chunks are put together: doubles dropped, lists merged, cut to a budget.
import type { Call, Expr } from '../../languages/source-model.ts'
import type { Evidence } from '../context.ts'
import type { Flow } from './flow.ts'
import { keyOf } from './parts.ts'
import { type Reading, seen } from './reading.ts'
import { nameOf, nested, receiverOf, snake, type Unit } from './units.ts'
import { namesDocument } from './words.ts'

export function removesDoubles(call: Call, unit: Unit, flow: Flow): Evidence | null {
  const name = nameOf(call)
  const carried = call.args.filter((arg) => flow.carries(arg.value, unit))
  if (
    /dedup|de_dup|dedupe|unique|uniq|drop_duplicates/i.test(name) &&
    (carried.length || (receiverOf(call) !== null && flow.carries(receiverOf(call) ?? call, unit)))
  )
    return seen(unit, call, 'doubles are left out')
  if (/^(set|Set|Map|fromkeys)$/.test(name) && carried.length && !carried.every((arg) => onlyNames(arg.value)))
    return seen(unit, call, 'doubles are left out')
  if (name === 'has' && carried.length) {
    const set = receiverOf(call)
    if (set?.type === 'name' && remembers(unit, set.name)) return seen(unit, call, 'doubles are left out')
  }
  return null
}

/** a list of the documents' names only: for showing, not for the prompt */
const onlyNames = (expr: Expr): boolean =>
  expr.type === 'list' && expr.comprehension
    ? expr.items.every((it) => onlyNames(it))
    : expr.type === 'call' && nameOf(expr) === 'map'
      ? true
      : (keyOf(expr) ?? '') !== '' && expr.type !== 'name' && namesDocument(keyOf(expr) ?? '')

/** the loop adds to it what it has seen */
export const remembers = (unit: Unit, name: string): boolean =>
  unit.calls.some((call) => {
    const receiver = receiverOf(call)
    return /^(add|append|set|push)$/.test(nameOf(call)) && receiver?.type === 'name' && receiver.name === name
  }) || unit.assignments.some((it) => it.target.type === 'index' && it.target.object.type === 'name' && it.target.object.name === name)

/** results of several searches in one list, grouped by document, or flattened */
export function merges(call: Call, unit: Unit, flow: Flow): Evidence | null {
  const name = nameOf(call)
  const carried = call.args.some((arg) => flow.carries(arg.value, unit))
  const receiver = receiverOf(call)
  if (/^(append|push|add)$/.test(name) && carried && receiver?.type === 'index' && flow.carries(receiver.index, unit))
    return seen(unit, call, 'chunks are grouped')
  if (name === 'setdefault' && call.args[0] && flow.carries(call.args[0].value, unit)) return seen(unit, call, 'chunks are grouped')
  if (/^(groupby|groupBy|group_by\w*)$/.test(name) && carried) return seen(unit, call, 'chunks are grouped')
  if (/^(flatten|from_iterable|flat)$/.test(name) && (carried || (receiver !== null && flow.carries(receiver, unit))))
    return seen(unit, call, 'results of several searches are merged')
  if (/^(extend|concat|push)$/.test(name) && carried && (name !== 'push' || call.args.some((arg) => arg.spread)) && overOther(unit, call, flow))
    return seen(unit, call, 'results of several searches are merged')
  if (
    /^(all|gather|allSettled)$/.test(name) &&
    call.args.filter((arg) => flow.carries(arg.value, unit)).length +
      call.args.flatMap((arg) =>
        arg.value.type === 'list' && !arg.value.comprehension ? arg.value.items.filter((it) => flow.carries(it, unit)) : [],
      ).length >
      2
  )
    return seen(unit, call, 'several searches at once')
  return null
}

/** in a loop over something else than what was found: over queries, collections, users */
const overOther = (unit: Unit, at: Expr, flow: Flow): boolean =>
  unit.blocks.some(
    (block) =>
      block.kind === 'for' &&
      block.line <= at.line &&
      at.endLine <= block.endLine &&
      block.heads.every((head) => !flow.carries(head, unit) || isPending(head)),
  )

/** `as_completed(futures)`: what comes back is found, what it loops over are searches */
const isPending = (head: Expr): boolean => head.type === 'call' && /as_completed/.test(nameOf(head))

export function cutsToBudget(reading: Reading, call: Call, unit: Unit, flow: Flow): Evidence | null {
  const name = snake(nameOf(call))
  const carried = call.args.some((arg) => flow.carries(arg.value, unit))
  if (
    /trim|truncate|budget|compress|fit_|limit_token|cut_to|shrink|condense|summari[sz]e/.test(name) &&
    carried &&
    (call.args.length > 1 || reading.graph.targetsOf(call).length > 0)
  )
    return seen(unit, call, `${nameOf(call)} holds the context to a size`)
  const receiver = receiverOf(call)
  if (
    /^(slice|substring|substr)$/.test(name) &&
    receiver !== null &&
    call.args.length > 1 &&
    /context|prompt/i.test(keyOf(receiver) ?? '') &&
    flow.carries(receiver, unit)
  )
    return seen(unit, call, 'the context is cut to a size')
  return null
}

/** the length of something retrieved, or a count of its tokens, or a sum of these */
export function isMeasure(expr: Expr, unit: Unit, flow: Flow): boolean {
  for (const it of nested(expr)) {
    if (
      it.type === 'call' &&
      /^(len|length|\w*([cC]ount|[nN]um)_?[tT]okens\w*|\w*[tT]okens?\w*|[eE]ncode\w*|[eE]stimate\w*)$/.test(nameOf(it)) &&
      it.args.some((arg) => flow.carries(arg.value, unit))
    )
      return true
    if (it.type === 'member' && it.name === 'length' && flow.carries(it.object, unit)) return true
    if (
      it.type === 'name' &&
      unit.assignments.some(
        (own) => own.target.type === 'name' && own.target.name === it.name && own.value !== expr && directMeasure(own.value, unit, flow),
      )
    )
      return true
  }
  return false
}

function directMeasure(expr: Expr, unit: Unit, flow: Flow): boolean {
  for (const it of nested(expr)) {
    if (
      it.type === 'call' &&
      /^(len|length|\w*([cC]ount|[nN]um)_?[tT]okens\w*|\w*[tT]okens?\w*|[eE]ncode\w*|[eE]stimate\w*)$/.test(nameOf(it)) &&
      it.args.some((arg) => flow.carries(arg.value, unit))
    )
      return true
    if (it.type === 'member' && it.name === 'length' && flow.carries(it.object, unit)) return true
    // `len(tokens)` of `tokens := encoder.Encode(chunk)`
    if (it.type === 'name' && unit.assignments.some(({ target, value: own }) => names(target, it.name) && isTokens(own, unit, flow))) return true
  }
  return false
}

const names = (target: Expr, name: string): boolean =>
  target.type === 'name' ? target.name === name : target.type === 'list' && target.items.some((it) => names(it, name))

const isTokens = (expr: Expr, unit: Unit, flow: Flow): boolean =>
  expr.type === 'call' && /^(encode\w*|tokeni[sz]e\w*)$/i.test(nameOf(expr)) && expr.args.some((arg) => flow.carries(arg.value, unit))
