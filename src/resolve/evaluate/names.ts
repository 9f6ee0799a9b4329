// What a name stands for where it is used: the bindings of the scopes around, as far as their conditions may hold.
import { classifyModel } from '../../catalogue/models.ts'
import type { Expr, Scope, SourceFile } from '../../languages/source-model.ts'
import { assignedBelow, isDeclaredOnly } from '../assigned.ts'
import { type Binding, bindingsOf, type Guard, guardsAt, methodAround, narrowingsOf } from '../bindings.ts'
import { loopVariable } from '../loops.ts'
import { isPackaged } from '../packages.ts'
import { type Frame, type Place, symbol, type Value } from '../value.ts'
import type { Core } from './core.ts'
import { isEnvironment } from './environment.ts'

export interface Names {
  lookup(name: string, place: Place, line: number): readonly Value[]
  /** each method of a Go type stands in a class of its own: one of them is enough */
  oneOfParts(bindings: readonly Binding[]): readonly Binding[]
  /** a guard is known not to hold: a comparison of literals, as far as they are known, that is never true */
  isClosed(guards: readonly Guard[], place: Place): boolean
  bound(binding: Binding, place: Place): readonly Value[]
  selfOf(name: string, place: Place): readonly Value[] | null
}

export function createNames(core: Core): Names {
  const lookup = (name: string, place: Place, line: number): readonly Value[] => {
    if (name === 'this' || name === 'self' || name === 'cls') {
      const own = selfOf(name, place)
      if (own) return own
    }
    const narrowed = narrowingsOf(place.scope).findLast((it) => it.name === name && it.line <= line && line <= it.endLine)
    if (narrowed) return core.evaluate(narrowed.literal, place)
    for (let scope: Scope | null = place.scope; scope; scope = scope.parent) {
      if (scope.kind === 'class' && (scope !== place.scope || isPackaged(place.file))) {
        const own = isPackaged(place.file) ? bareMember(name, scope, place) : []
        if (own.length) return own
        continue
      }
      const bindings = bindingsOf(scope).get(name)
      if (!bindings?.length) continue
      const relevant = isPackaged(place.file)
        ? oneOfParts(relevantBindings(bindings, scope === place.scope ? line : null))
        : relevantBindings(bindings, scope === place.scope ? line : null)
      const inner: Place = { file: place.file, scope, frame: frameFor(place.frame, scope) }
      const later = scope !== place.scope || scope.parent === null ? assignedLater(name, scope, bindings, place.file) : []
      if (later.length) return later
      const reaching = relevant.length > 1 && scope === place.scope ? besides(relevant, guardsAt(scope, line)) : relevant
      const open = reaching.length > 1 ? reaching.filter((binding) => !isClosed(binding.guards, inner)) : reaching
      const values = usualFirst(open.length ? open : reaching).flatMap((binding) => bound(binding, inner))
      const imported = scope.parent === null ? core.fromImports(name, place.file) : []
      const told = [...values, ...imported]
      if (scope.kind === 'function' && !told.some(isSomething) && reaching.every(isOptional)) continue
      return told
    }
    const imported = core.fromImports(name, place.file)
    const loop = imported.length ? null : loopVariable(place.scope, name, line)
    if (loop) return core.elementsOf(loop.over, loop.keys, place)
    return imported.length || name !== 'Supabase' || isPackaged(place.file) || place.file.language === 'python'
      ? imported
      : [symbol('supabase-edge#')]
  }

  /** assigned under a condition only: without it the name is that of a scope around (`global client; if own: client = own`) */
  const isOptional = ({ certain, guards, what }: Binding): boolean =>
    !certain && what.type === 'value' && what.kind === 'plain' && guards.some((it) => !it.negated)

  const isSomething = (value: Value): boolean => value.kind !== 'literal' || value.value !== null

  /** a name that its scope only declares, by what the functions inside it assign */
  const assignedLater = (name: string, scope: Scope, bindings: readonly Binding[], file: SourceFile): readonly Value[] =>
    bindings.every(isDeclaredOnly) ? assignedBelow(scope, name).flatMap((it) => bound(it.binding, { file, scope: it.scope, frame: null })) : []

  /** a member of the class around that is named without `this` */
  const bareMember = (name: string, scope: Scope, place: Place): readonly Value[] => {
    const frame = frameFor(place.frame, scope)
    const self = place.frame?.self?.kind === 'instance' && frame?.self ? place.frame.self : null
    const value = self?.kind === 'instance' && self.scope === scope ? self : { kind: 'instance' as const, scope, file: place.file, call: null }
    const at: Expr = { type: 'name', name, line: scope.line, endLine: scope.line }
    return core.classMember(value, name, { expr: at, place }, 0, false)
  }

  const oneOfParts = (bindings: readonly Binding[]): readonly Binding[] =>
    bindings.filter(({ what }, i) => i === 0 || what.type !== 'definition' || what.scope.kind !== 'class')

  /** the latest certain assignment before the use and what may follow it; all of them where the use stands in another scope */
  const relevantBindings = (bindings: readonly Binding[], line: number | null): readonly Binding[] => {
    if (line === null) return bindings
    const before = bindings.filter(
      (binding) => (binding.line < line && !isWithin(binding, line)) || binding.what.type === 'param' || binding.what.type === 'param-field',
    )
    const pool = before.length ? before : bindings
    let start = 0
    pool.forEach((binding, i) => {
      if (binding.certain && binding.what.type !== 'definition') start = i
    })
    return pool.slice(start)
  }

  /** `model = wrap(⏎ model,⏎ …)`: what is assigned cannot be its own argument */
  const isWithin = ({ what }: Binding, line: number): boolean => {
    const expr = what.type === 'value' || what.type === 'part' ? what.expr : null
    return expr?.type === 'call' && expr.line <= line && line <= expr.endLine
  }

  /** without what is assigned in a branch that excludes the one of the use */
  const besides = (bindings: readonly Binding[], guards: readonly Guard[]): readonly Binding[] => {
    if (!guards.length) return bindings
    const rest = bindings.filter((binding) => !binding.guards.some((own) => guards.some((it) => it.head === own.head && it.negated !== own.negated)))
    return rest.length ? rest : bindings
  }

  /** what a branch for one model alone assigns comes after what every other model gets: `if name == "text-embedding-ada-002": … else: …` */
  const usualFirst = (bindings: readonly Binding[]): readonly Binding[] => {
    if (bindings.length < 2) return bindings
    const isSpecial = (binding: Binding) =>
      binding.guards.some(
        ({ head, negated }) =>
          !negated && head.type === 'binary' && /^={2,3}$/.test(head.op) && head.right.type === 'string' && classifyModel(head.right.value).known,
      )
    return [...bindings.filter((it) => !isSpecial(it)), ...bindings.filter(isSpecial)]
  }

  const isClosed = (guards: readonly Guard[], place: Place): boolean => guards.some(({ head, negated }) => truth(head, place) === negated)

  const truth = (head: Expr, place: Place): boolean | null => {
    if (head.type !== 'binary' || !/^(==|===|!=|!==|in)$/.test(head.op)) return null
    const literals = (expr: Expr): readonly unknown[] | null => {
      const values = core
        .evaluate(expr, place)
        .flatMap((value) => (value.kind === 'structure' && value.expr.type === 'list' && head.op === 'in' ? core.elements(value) : [value]))
      const known = values.filter((value) => value.kind !== 'env')
      return known.length && known.every((value) => value.kind === 'literal')
        ? known.map((value) => (value.kind === 'literal' ? value.value : null))
        : null
    }
    const left = literals(head.left)
    const right = left && literals(head.right)
    if (!left || !right) return null
    const [whole] = right
    // `"/" in name`, where the name is one known text
    if (head.op === 'in' && right.length === 1 && typeof whole === 'string' && core.evaluate(head.right, place).every((it) => it.kind === 'literal'))
      return left.length === 1 ? whole.includes(String(left[0])) : null
    const equal = left.filter((it) => right.includes(it)).length
    const holds = equal === left.length ? true : equal === 0 ? false : null
    return holds === null ? null : holds !== head.op.startsWith('!')
  }

  const frameFor = (frame: Frame | null, scope: Scope): Frame | null => {
    if (!frame) return null
    for (let it: Scope | null = scope; it; it = it.parent) if (it === frame.scope) return frame
    return null
  }

  const bound = (binding: Binding, place: Place): readonly Value[] => {
    const { what } = binding
    switch (what.type) {
      case 'definition':
        return [
          what.scope.kind === 'class'
            ? { kind: 'class', scope: what.scope, file: place.file }
            : { kind: 'function', scope: what.scope, file: place.file, self: null, frame: place.frame },
        ]
      case 'value': {
        if (what.kind === 'loop') return what.expr ? core.elementsOf(what.expr, [], place) : []
        const values = what.expr ? core.evaluate(what.expr, place) : []
        return values.length ? values : core.annotated(what.annotation, place)
      }
      case 'part':
        return what.kind === 'loop' ? core.elementsOf(what.expr, what.keys, place) : taken(what, place)
      case 'param':
        return core.parameter(place.scope, what.param.name, what.index, null, place)
      case 'param-field':
        return core.parameter(place.scope, what.param.name, what.index, what.property, place)
    }
  }

  /** `const { MODEL = 'gpt-5' } = process.env`: what a destructuring takes out, or what it says for want of that */
  const taken = (what: Extract<Binding['what'], { type: 'part' }>, place: Place): readonly Value[] => {
    const [key] = what.keys
    const env = isEnvironment(what.expr) && typeof key === 'string' ? core.environment(key, what.expr, place) : null
    const values = env ?? core.parts(core.evaluate(what.expr, place), what.keys, what.expr, place)
    return what.fallback && values.every((it) => it.kind === 'env') ? [...values, ...core.evaluate(what.fallback, place)] : values
  }

  const selfOf = (name: string, place: Place): readonly Value[] | null => {
    const method = methodAround(place.scope)
    if (!method?.parent) return null
    if (name !== 'this' && method.params[0]?.name !== name) return null
    if (place.frame?.self && place.frame.scope === method) return [place.frame.self]
    if (name === 'cls') return [{ kind: 'class', scope: method.parent, file: place.file }]
    return [{ kind: 'instance', scope: method.parent, file: place.file, call: null }]
  }

  return { lookup, oneOfParts, isClosed, bound, selfOf }
}
