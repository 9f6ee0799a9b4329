// What operators make: compositions of runnables, texts, subscripts.
import type { Expr } from '../../languages/source-model.ts'
import type { LibraryValue, Place, Value } from '../value.ts'
import type { Core } from './core.ts'
import { environmentIndex, isConfiguration } from './environment.ts'

export interface Compositions {
  /** `prompt | model | parser`: what it can do is what its model can do; without one, its last part decides */
  composition(parts: readonly Value[], expr: Expr, place: Place): LibraryValue
  template(expr: Extract<Expr, { type: 'template' }>, place: Place): readonly Value[]
  binary(expr: Extract<Expr, { type: 'binary' }>, place: Place): readonly Value[]
  index(expr: Extract<Expr, { type: 'index' }>, place: Place): readonly Value[]
}

export function createCompositions(core: Core): Compositions {
  const composition = (parts: readonly Value[], expr: Expr, place: Place): LibraryValue => {
    const flat = parts.flatMap((it) => (it.kind === 'library' && it.parts.length ? it.parts : [it]))
    const typed = flat.filter((it): it is LibraryValue => it.kind === 'library' && it.type !== null)
    const model = typed.find((it) => /model|llm|chain|agent|generator/.test(it.type?.split('.').at(-1) ?? '')) ?? typed.at(-1)
    return {
      kind: 'library',
      path: model?.path ?? 'composition',
      type: model?.type ?? null,
      rule: model?.rule ?? null,
      call: expr.type === 'call' ? { expr, place } : (model?.call ?? null),
      owner: model ?? null,
      chain: '',
      parts: flat,
    }
  }

  const template = (expr: Extract<Expr, { type: 'template' }>, place: Place): readonly Value[] => {
    let text = ''
    for (const item of expr.parts) {
      // `None` until a default takes its place is no text, nor is the empty default of a variable
      const all = core.evaluate(item, place)
      const isRead = all.some((it) => it.kind === 'env')
      const [value] = all.filter((it) => it.kind !== 'literal' || (it.value !== null && !(isRead && it.value === '')))
      if (value?.kind !== 'literal') return [{ kind: 'structure', expr, place }]
      text += String(value.value)
    }
    return [{ kind: 'literal', value: text, expr, place }]
  }

  const binary = (expr: Extract<Expr, { type: 'binary' }>, place: Place): readonly Value[] => {
    if (expr.op === 'or' || expr.op === 'and') return [...core.evaluate(expr.left, place), ...core.evaluate(expr.right, place)]
    if (expr.op === '|' || expr.op === '>>') {
      const left = core.evaluate(expr.left, place)
      const right = core.evaluate(expr.right, place)
      return [...left, ...right].some((it) => it.kind === 'library') ? [composition([...left, ...right], expr, place)] : []
    }
    if (expr.op === '+') {
      const left = core.evaluate(expr.left, place)[0]
      const right = core.evaluate(expr.right, place)[0]
      if (left?.kind === 'literal' && right?.kind === 'literal' && typeof left.value === 'string')
        return [{ kind: 'literal', value: left.value + String(right.value), expr, place }]
    }
    return [{ kind: 'structure', expr, place }]
  }

  const index = (expr: Extract<Expr, { type: 'index' }>, place: Place): readonly Value[] => {
    const env = environmentIndex(expr, (it) => core.evaluate(it, place))
    if (env) return core.environment(env, expr, place)
    // `Annotated[Store, Depends(open)]`, `Optional[Store]`: what they wrap
    const outer = expr.object.type === 'name' || expr.object.type === 'member' ? expr.object.name : ''
    if (place.file.language === 'python' && /^(Annotated|Optional|ClassVar|Final|Type|type)$/.test(outer)) {
      const items = expr.index.type === 'list' ? expr.index.items : [expr.index]
      return (outer === 'Annotated' ? items : items.slice(0, 1)).flatMap((item) => core.evaluate(item, place))
    }
    const keys = core.evaluate(expr.index, place).flatMap((value) => (value.kind === 'literal' ? [value.value] : []))
    const [first] = keys
    if (place.file.language === 'csharp' && typeof first === 'string' && isConfiguration(expr.object)) return core.environment(first, expr, place)
    const stored = typeof first === 'string' ? core.kept(expr.object, first) : []
    if (stored.length) return stored
    const taken = elementAt(expr, keys, place)
    if (taken.some((it) => it.kind !== 'library' || it.type !== null || it.rule !== null)) return taken
    const put = core.putUnder(expr.object, keys, place)
    return put.length ? put : taken
  }

  const elementAt = (expr: Extract<Expr, { type: 'index' }>, keys: readonly unknown[], place: Place): readonly Value[] =>
    core.evaluate(expr.object, place).flatMap((value): readonly Value[] => {
      if (value.kind === 'structure' && value.expr.type === 'dict') {
        const dict = value.expr
        const own = keys.flatMap((key) => (typeof key === 'string' ? core.dictMember(dict, key, value.place) : []))
        // one record among many, `MODELS[name]["id"]`, where not every record has the field
        return own.length || keys.some((key) => typeof key === 'string') ? own : core.dictValues(dict, value.place)
      }
      if (value.kind === 'structure' && value.expr.type === 'list') {
        const key = keys[0]
        const item = typeof key === 'number' ? value.expr.items.at(key) : undefined
        return item ? core.evaluate(item, value.place) : value.expr.items.flatMap((it) => core.evaluate(it, value.place))
      }
      // `Agent[Context](…)`: type arguments change nothing
      if ((value.kind === 'library' && value.call === null && !keys.length) || value.kind === 'class') return [value]
      if (value.kind === 'library') return [core.libraryMember(value, typeof keys[0] === 'string' ? keys[0] : '[]')]
      return value.kind === 'instance' && typeof keys[0] === 'string' ? core.memberOf(value, keys[0], { expr, place }) : []
    })

  return { composition, template, binary, index }
}
