// Who calls a function, and what its parameters are given.
import type { Expr, Scope, SourceFile } from '../../languages/source-model.ts'
import { targetsOf } from '../assigned.ts'
import { methodAround } from '../bindings.ts'
import { composedConfiguration } from '../loaded.ts'
import { isPackaged } from '../packages.ts'
import type { Place, Value } from '../value.ts'
import type { CallSite, Core } from './core.ts'
import { hasConstructor, isModelOrOwn, isTold, limits } from './values.ts'

export interface Callers {
  parameter(scope: Scope, name: string, index: number, property: string | null, place: Place): readonly Value[]
  callersOf(target: Scope): readonly CallSite[]
}

const isUnknown = (it: Value): boolean => it.kind === 'library' && it.type === null && it.rule === null

export function createCallers(core: Core): Callers {
  const parameter = (scope: Scope, name: string, index: number, property: string | null, place: Place): readonly Value[] => {
    const param = scope.params[index]
    const field = property === null ? null : param?.fields.find((it) => it.property === property)
    const fallback = (field ?? param)?.fallback ?? null
    const given = (args: ReadonlyMap<string, { readonly expr: Expr; readonly place: Place }>): readonly Value[] | null => {
      const arg = args.get(name) ?? args.get(`#${index}`)
      if (!arg) return null
      const values = core.evaluate(arg.expr, arg.place)
      return property === null ? values : values.flatMap((value) => core.memberOf(value, property, arg))
    }
    const usual = () => [
      ...(fallback ? core.evaluate(fallback, place) : []),
      ...(property === null ? core.annotated(param?.annotation ?? null, place) : []),
    ]
    const composed = index === 0 && property === null ? composedConfiguration(scope, place, core.world) : []
    if (composed.length) return composed
    // a builder that nobody knows hands over what the parameter's type says
    const orDeclared = (values: readonly Value[]): readonly Value[] => {
      if (property !== null || !param?.annotation || !values.every(isUnknown)) return values
      const known = core.annotated(param.annotation, place).filter((it) => it.kind === 'library' && it.type !== null)
      return known.length ? known : values
    }
    if (place.frame?.scope === scope) {
      const values = given(place.frame.args)
      return values?.length ? orDeclared(values) : usual()
    }
    const values: Value[] = []
    let omitted = false
    for (const site of callersOf(scope).slice(0, limits.callers)) {
      const got = given(core.bindArguments(scope, site.expr, site.place))
      if (got) values.push(...got)
      else omitted = true
    }
    if (!values.length) return usual()
    if (!omitted && property === null && param?.annotation && !isPackaged(place.file) && !values.some(isTold)) {
      const declared = core.annotated(param.annotation, place).filter(isModelOrOwn)
      if (declared.length) return [...declared, ...values]
    }
    return omitted ? [...values, ...usual()] : orDeclared(values)
  }

  const callerMemo = new Map<Scope, readonly CallSite[]>()

  const callersOf = (target: Scope): readonly CallSite[] => {
    const kept = callerMemo.get(target)
    if (kept) return kept
    callerMemo.set(target, []) // a question inside its own answer has none
    const owner = target.parent?.kind === 'class' ? target.parent : null
    const isConstructor = owner !== null && /^(__init__|__new__|constructor|__call__)$/.test(target.name)
    const name = isConstructor && owner ? owner.name : target.name
    const sites: CallSite[] = []
    // a name that is called everywhere says too little of who calls this one
    for (const site of name ? core.world.callsNamed(name).slice(0, limits.sites) : []) {
      const isTarget = core
        .evaluate(site.expr.callee, site.place)
        .some(
          (value) =>
            (value.kind === 'function' && value.scope === target) ||
            (value.kind === 'class' && isConstructor && inherits(value.scope, value.file, owner)),
        )
      if (isTarget) sites.push(site)
      if (sites.length >= 2 * limits.callers) break
    }
    if (owner && target.name === '__call__') sites.push(...instanceCalls(owner, sites))
    const direct = isConstructor && owner ? [...sites, ...superCalls(owner)] : sites
    callerMemo.set(target, direct)
    return direct
  }

  /** `self.model = Model()` and then `self.model(…)`: calls of what is made at these sites */
  const instanceCalls = (owner: Scope, made: readonly CallSite[]): CallSite[] => {
    const names = new Set(
      made
        .flatMap((site) => targetsOf(site.place.scope.body, site.expr))
        .flatMap((it) => (it.type === 'name' || it.type === 'member' ? [it.name] : [])),
    )
    return [...names].flatMap((name) =>
      core.world
        .callsNamed(name)
        .slice(0, limits.callers)
        .filter((site) => core.evaluate(site.expr.callee, site.place).some((value) => value.kind === 'instance' && value.scope === owner)),
    )
  }

  const inherits = (scope: Scope, file: SourceFile, owner: Scope | null, seen = 0): boolean => {
    if (scope === owner) return true
    if (seen > 5 || hasConstructor(scope)) return false
    return scope.bases.some((base) =>
      core
        .evaluate(base, { file, scope: scope.parent ?? scope, frame: null })
        .some((value) => value.kind === 'class' && inherits(value.scope, value.file, owner, seen + 1)),
    )
  }

  /** `super().__init__(…)` and `super(…)` of subclasses that name this class as a base */
  const superCalls = (owner: Scope): CallSite[] =>
    (superSites().get(owner.name) ?? []).filter((site) => {
      const own = methodAround(site.place.scope)?.parent
      return (
        own?.bases.some((base) =>
          core.evaluate(base, { ...site.place, scope: own.parent ?? own }).some((value) => value.kind === 'class' && value.scope === owner),
        ) ?? false
      )
    })

  let supers: Map<string, CallSite[]> | undefined

  /** calls of a base's constructor, by the last name of each base of the class around */
  const superSites = (): Map<string, CallSite[]> => {
    if (supers) return supers
    supers = new Map()
    for (const site of [...core.world.callsNamed('__init__'), ...core.world.callsNamed('super')]) {
      const { callee } = site.expr
      const isSuper =
        (callee.type === 'name' && callee.name === 'super' && site.place.file.language !== 'python') ||
        (callee.type === 'member' && callee.object.type === 'call' && callee.object.callee.type === 'name' && callee.object.callee.name === 'super')
      if (!isSuper) continue
      for (const base of methodAround(site.place.scope)?.parent?.bases ?? []) {
        const name = base.type === 'name' || base.type === 'member' ? base.name : ''
        supers.set(name, [...(supers.get(name) ?? []), site])
      }
    }
    return supers
  }

  return { parameter, callersOf }
}
