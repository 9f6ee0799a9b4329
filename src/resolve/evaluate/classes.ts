// The members of classes and their instances: fields, methods, what a constructor is given, what bases add.
import type { Call, Expr, Scope, SourceFile } from '../../languages/source-model.ts'
import { bindingsOf, guardsAt, type MemberBinding, membersOf } from '../bindings.ts'
import { tagOf } from '../library.ts'
import { folderOf } from '../modules.ts'
import { isPackaged } from '../packages.ts'
import type { LibraryValue, Place, Value } from '../value.ts'
import type { Core } from './core.ts'
import { hasConstructor, isSettings } from './values.ts'

export interface Classes {
  classMember(
    value: Extract<Value, { kind: 'class' | 'instance' }>,
    name: string,
    at: { readonly expr: Expr; readonly place: Place },
    seen?: number,
    libraries?: boolean,
    receiver?: Extract<Value, { kind: 'class' | 'instance' }>,
  ): readonly Value[]
  instanceOf(base: LibraryValue, file: SourceFile, call: LibraryValue['call']): LibraryValue
}

export function createClasses(core: Core): Classes {
  const classMember = (
    value: Extract<Value, { kind: 'class' | 'instance' }>,
    name: string,
    at: { readonly expr: Expr; readonly place: Place },
    seen = 0,
    libraries = true,
    receiver = value,
  ): readonly Value[] => {
    const call = value.kind === 'instance' ? value.call : null
    const values: Value[] = []
    // a field given at construction (dataclass, pydantic, attrs) without a constructor of its own
    if (call && !hasConstructor(value.scope)) {
      const given = call.expr.args.find((arg) => arg.name === name)
      if (given) values.push(...core.evaluate(given.value, call.place))
      for (const arg of given ? [] : call.expr.args.filter((it) => it.spread))
        values.push(
          ...core
            .evaluate(arg.value, call.place)
            .flatMap((it) => (it.kind === 'structure' && it.expr.type === 'dict' ? core.dictMember(it.expr, name, it.place) : [])),
        )
      if (values.length) return values
    }
    // what stands in braces after the type: Go's literals, C#'s initialisers
    if (call && isPackaged(value.file))
      for (const { value: braces } of call.expr.args)
        if (braces.type === 'dict' && call.expr.isNew) values.push(...core.dictMember(braces, name, call.place))
    for (const { scope, binding } of openMembers(value, name)) values.push(...memberValues(value, scope, binding, receiver))
    if (value.file.language === 'go' && value.kind === 'instance' && !call) values.push(...inLiterals(value, name))
    if (isPackaged(value.file)) {
      for (const part of partsOf(value))
        for (const { scope, binding } of membersOf(part.scope).get(name) ?? []) values.push(...memberValues(part, scope, binding, part))
      const isDeclared = (it: Value) => it.kind === 'library' && it.call === null && it.type !== null
      const isNull = (it: Value) => it.kind === 'literal' && it.value === null
      // `checked(model)` of some library says less than the declared type
      const isUnknown = (it: Value) => it.kind === 'library' && it.type === null && it.rule === null
      const made = values.filter((it) => !isDeclared(it) && !((isNull(it) || isUnknown(it)) && values.some(isDeclared)))
      // what is assigned says more than the declared type
      if (made.length) return made
    }
    if (values.length || seen > 6) return values
    const parts = isPackaged(value.file) ? [value, ...partsOf(value)] : [value]
    for (const { base, scope, file } of parts.flatMap((part) => part.scope.bases.map((base) => ({ base, scope: part.scope, file: part.file })))) {
      for (const parent of core.evaluate(base, { file, scope: scope.parent ?? scope, frame: null })) {
        if (parent.kind === 'class')
          values.push(...classMember({ ...value, scope: parent.scope, file: parent.file } as typeof value, name, at, seen + 1, libraries, receiver))
        else if (parent.kind === 'library' && libraries)
          values.push(core.libraryMember(value.kind === 'class' && parent.call === null ? parent : instanceOf(parent, file, call), name))
      }
    }
    const field = bindingsOf(value.scope).get(name)
    if (!values.length && field && isSettings(value.scope)) return core.environment(name.toUpperCase(), at.expr, at.place)
    return values
  }

  /** without what stands in a branch that is known not to run */
  const openMembers = ({ scope: owner, file }: Extract<Value, { kind: 'class' | 'instance' }>, name: string): readonly MemberBinding[] => {
    const all = membersOf(owner).get(name) ?? []
    if (all.length < 2) return all
    const open = all.filter(
      ({ scope, binding }) => scope.kind !== 'function' || !core.isClosed(guardsAt(scope, binding.line), { file, scope, frame: null }),
    )
    return open.length ? open : all
  }

  /** what the literals of a Go type put into a field, wherever they stand */
  const inLiterals = (value: Extract<Value, { kind: 'instance' }>, name: string): readonly Value[] =>
    core.world.callsNamed(value.scope.name).flatMap(({ expr, place }) => {
      const braces = expr.isNew ? expr.args.find((arg) => arg.value.type === 'dict')?.value : undefined
      if (braces?.type !== 'dict' || !braces.entries.some((entry) => entry.key === name)) return []
      // many packages of Go have a Client of their own
      const own = core
        .evaluate(expr.callee, place)
        .some((it) => it.kind === 'class' && it.scope.name === value.scope.name && folderOf(it.file.path) === folderOf(value.file.path))
      return own ? core.dictMember(braces, name, place) : []
    })

  /** the other parts of a class: methods of a Go type, `partial` in C# */
  const partsOf = <T extends Extract<Value, { kind: 'class' | 'instance' }>>(value: T): T[] => {
    const { scope, file } = value
    if ((file.language !== 'go' && file.language !== 'csharp') || scope.parent !== file.root) return []
    return [file, ...core.world.declaring(file, scope.name)].flatMap((it) =>
      (bindingsOf(it.root).get(scope.name) ?? []).flatMap(({ what }): T[] =>
        what.type === 'definition' && what.scope.kind === 'class' && what.scope !== scope ? [{ ...value, scope: what.scope, file: it }] : [],
      ),
    )
  }

  const instanceOf = (base: LibraryValue, file: SourceFile, call: LibraryValue['call']): LibraryValue => {
    const rule = core.world.library.ruleOfSymbol(tagOf(file.language), base.path)
    return { ...base, path: `${base.path}()`, type: rule?.symbol.makes ?? null, rule, call, owner: base, chain: '' }
  }

  type Holder = Extract<Value, { kind: 'class' | 'instance' }>

  /** `receiver` is what the member was asked of: of a class or instance below `value`, whose methods it inherits */
  const memberValues = (value: Holder, scope: Scope, binding: MemberBinding['binding'], receiver: Holder): readonly Value[] => {
    const { what } = binding
    if (what.type === 'definition') {
      if (what.scope.kind === 'class') return [{ kind: 'class', scope: what.scope, file: value.file }]
      const onClass = value.kind === 'class' && what.scope.decorators.some((it) => it.type === 'name' && it.name === 'classmethod')
      const self = value.kind === 'instance' ? value : onClass ? receiver : null
      const method: Value = { kind: 'function', scope: what.scope, file: value.file, self, frame: null }
      const isProperty = what.scope.decorators.some(
        (it) => (it.type === 'name' && it.name.endsWith('property')) || (it.type === 'member' && /property|getter/.test(it.name)),
      )
      return isProperty ? core.returnsOf(method, null, null) : [method]
    }
    if (what.type === 'param' || what.type === 'param-field') return []
    const call = value.kind === 'instance' ? value.call : null
    const frame =
      call && scope.kind === 'function' && /^(__init__|constructor)$/.test(scope.name)
        ? core.frameOf(scope, core.bindArguments(scope, call.expr, call.place), value)
        : null
    const place: Place = { file: value.file, scope, frame }
    if (what.type === 'value' && what.expr?.type === 'function' && what.expr.scope.kind === 'function')
      return [{ kind: 'function', scope: what.expr.scope, file: value.file, self: value, frame: null }]
    const values = core.bound(binding, place)
    // pydantic and zod settings: a field's default, or the environment
    if (what.type === 'value' && scope.kind === 'class' && isSettings(scope) && what.kind === 'field') {
      const name = settingName(what.expr) ?? null
      const defaults = what.expr?.type === 'call' ? fieldDefault(what.expr, place) : values
      return name
        ? [...defaults, ...core.environment(name, what.expr ?? scope.bases[0] ?? { type: 'null', line: scope.line, endLine: scope.line }, place)]
        : defaults
    }
    if (what.type === 'value' && what.kind === 'field' && what.expr?.type === 'call') {
      const defaults = fieldDefault(what.expr, place)
      return defaults.length ? defaults : values
    }
    return values
  }

  /** `Field(default=…)`, `Field(…)`, `field(default=…)` of pydantic and dataclasses */
  const fieldDefault = (expr: Call, place: Place): readonly Value[] => {
    const name = expr.callee.type === 'name' || expr.callee.type === 'member' ? expr.callee.name : ''
    if (!/^(Field|field|SettingsField|ib|attrib|Factory)$/.test(name)) return []
    const given = expr.args.find((arg) => arg.name === 'default') ?? expr.args.find((arg) => arg.name === null)
    const factory = expr.args.find((arg) => arg.name === 'default_factory')
    if (factory) return core.evaluate(factory.value, place).flatMap((value) => (value.kind === 'function' ? core.returnsOf(value, null, null) : []))
    return given ? core.evaluate(given.value, place) : []
  }

  const settingName = (expr: Expr | null): string | null => {
    if (expr?.type !== 'call') return null
    const alias = expr.args.find((arg) => arg.name === 'alias' || arg.name === 'validation_alias' || arg.name === 'env')
    return alias?.value.type === 'string' ? alias.value.value : null
  }

  return { classMember, instanceOf }
}
