// Elements of lists and dicts: what a loop or a destructuring takes out of a value.
import type { Expr } from '../../languages/source-model.ts'
import type { Place, Value } from '../value.ts'
import type { Core } from './core.ts'

export interface Parts {
  parts(values: readonly Value[], keys: readonly (string | number)[], expr: Expr, place: Place): readonly Value[]
  /** what a loop over an expression gives: `enumerate`, `zip`, `.items()` and `.values()` are looked through */
  elementsOf(expr: Expr, keys: readonly (string | number)[], place: Place): readonly Value[]
  elements(value: Value): readonly Value[]
}

export function createParts(core: Core): Parts {
  const parts = (values: readonly Value[], keys: readonly (string | number)[], expr: Expr, place: Place): readonly Value[] =>
    keys.reduce<readonly Value[]>((found, key) => found.flatMap((value) => part(value, key, expr, place)), values)

  const elementsOf = (expr: Expr, keys: readonly (string | number)[], place: Place): readonly Value[] => {
    const [first, ...rest] = keys
    const name = expr.type === 'call' && (expr.callee.type === 'name' || expr.callee.type === 'member') ? expr.callee.name : ''
    const given = expr.type === 'call' ? expr.args.map((arg) => arg.value) : []
    const [only] = given
    if (name === 'enumerate' && only) return first === 1 ? elementsOf(only, rest, place) : []
    if (name === 'zip' && typeof first === 'number') return given[first] ? elementsOf(given[first], rest, place) : []
    if (/^(reversed|sorted|list|tuple|set|iter|tqdm)$/.test(name) && only) return elementsOf(only, keys, place)
    if ((name === 'items' || name === 'values' || name === 'entries') && expr.type === 'call') {
      const holder = expr.callee.type === 'member' && !only ? expr.callee.object : only
      const dicts = holder ? core.evaluate(holder, place) : []
      const own = name === 'values' ? keys : first === 1 ? rest : null
      if (own && dicts.length)
        return parts(
          dicts.flatMap((value) => (value.kind === 'structure' && value.expr.type === 'dict' ? core.dictValues(value.expr, value.place) : [])),
          own,
          expr,
          place,
        )
    }
    return parts(
      core.evaluate(expr, place).flatMap((value) => elements(value)),
      keys,
      expr,
      place,
    )
  }

  const elements = (value: Value): readonly Value[] => {
    if (value.kind === 'structure' && value.expr.type === 'list') return value.expr.items.flatMap((item) => core.evaluate(item, value.place))
    if (value.kind === 'structure' && value.expr.type === 'dict')
      return value.expr.entries.flatMap((entry) =>
        entry.key === null ? [] : [{ kind: 'literal' as const, value: entry.key, expr: entry.value, place: value.place }],
      )
    return value.kind === 'library'
      ? [{ ...value, type: null, rule: null, call: null, owner: value, chain: '[]', path: `${value.path}[]`, parts: [] }]
      : []
  }

  const part = (value: Value, key: string | number, expr: Expr, place: Place): readonly Value[] => {
    if (typeof key === 'string') return core.memberOf(value, key, { expr, place })
    if (value.kind === 'structure' && value.expr.type === 'list') {
      const item = value.expr.items[key]
      return item ? core.evaluate(item, value.place) : []
    }
    if (value.kind === 'library')
      return key === 0
        ? [value]
        : [{ ...value, type: null, rule: null, call: null, owner: value, chain: `[${key}]`, path: `${value.path}[${key}]`, parts: [] }]
    return []
  }

  return { parts, elementsOf, elements }
}
