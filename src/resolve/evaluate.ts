// What an expression stands for: names, imports, attributes, calls and returns are followed through the repository.
// Everything is bounded: depth, steps per question, values per answer. What lies beyond a bound is simply not known.
import type { Call, Expr, Scope, SourceFile, Statement } from '../languages/source-model.ts'
import { dotted } from '../languages/walk.ts'
import { argumentOf } from './arguments.ts'
import { type Binding, bindingsOf, type Guard, guardsIn, isSelf, type MemberBinding, membersOf, methodAround, narrowingsOf } from './bindings.ts'
import { type Library, tagOf } from './library.ts'
import { composedConfiguration, isDocument, isOpening, loadedDocuments } from './loaded.ts'
import { isPackaged } from './packages.ts'
import type { Frame, LibraryValue, Place, Rule, Value } from './value.ts'
import type { Seen } from './visible.ts'

export interface CallSite {
  readonly expr: Call
  readonly place: Place
}

export interface World {
  readonly library: Library
  /** the repository's file that a module names, seen from a file; null where it is a library's */
  moduleFile(from: SourceFile, module: string): SourceFile | null
  /** what a bare name can stand for, in a language with packages */
  seen(name: string, file: SourceFile): readonly Seen[]
  /** what a name with its package in front stands for */
  qualified(path: string, file: SourceFile): readonly Seen[]
  /** a file of the repository */
  file(path: string): SourceFile | null
  /** other files of a file's package that may declare a name */
  declaring(file: SourceFile, name: string): readonly SourceFile[]
  /** the repository's own methods that every value has (C#) */
  extensionMethods(name: string, file: SourceFile): readonly { readonly scope: Scope; readonly file: SourceFile }[]
  /** the namespace or package in use that gives every value a method of this name (C#) */
  extension(name: string, file: SourceFile): string | null
  /** calls anywhere in the repository whose callee ends in this name */
  callsNamed(name: string): readonly CallSite[]
  /** what is assigned anywhere to `….holder.name` or `….holder['name']` */
  kept(holder: string, name: string): readonly { readonly expr: Expr; readonly place: Place }[]
  /** what the repository's example configuration gives for an environment variable or setting */
  settingDefaults(name: string, near: string): readonly Value[]
  /** the document of configuration that a file names by path */
  document(from: SourceFile, name: string): Value | null
}

export interface Evaluator {
  evaluate(expr: Expr, place: Place): readonly Value[]
  /** what a name stands for where it is used */
  lookup(name: string, place: Place, line: number): readonly Value[]
  /** the member of a value */
  member(value: Value, name: string, at: { readonly expr: Expr; readonly place: Place }): readonly Value[]
  /** what a module's file gives under a name */
  exported(file: SourceFile, name: string): readonly Value[]
  callersOf(target: Scope): readonly CallSite[]
  /** the catalogue's rule for a library value called at a site */
  ruleOf(callee: LibraryValue, site: CallSite): Rule | null
}

const limits = { depth: 40, steps: 6000, values: 12, callers: 8, sites: 80 } as const

/** Library calls that give what the function in their argument gives. */
const callsThrough: Readonly<Record<string, number>> = {
  'fastapi.Depends': 0, 'fastapi.params.Depends': 0, 'asyncio.run': 0, 'asyncio.wait_for': 0, 'asyncio.create_task': 0, 'asyncio.to_thread': 0,
  'functools.partial': 0, 'functools.lru_cache': 0, 'functools.cache': 0, 'react#cache': 0, 'next/cache#unstable_cache': 0, 'fastapi.concurrency.run_in_threadpool': 0,
  'types.SimpleNamespace': 0, 'omegaconf.OmegaConf.create': 0, 'omegaconf.OmegaConf.to_container': 0, 'box.Box': 0, 'easydict.EasyDict': 0, 'munch.munchify': 0, 'addict.Dict': 0,
  'dependency_injector.providers.Singleton': 0, 'dependency_injector.providers.Factory': 0,
} // biome-ignore format: a table

/** types that only hold another: what comes out of them is meant */
const holders = /^(Task|ValueTask|Optional|Lazy|Func|Supplier|Provider|ObjectProvider|Instance|Mono|CompletableFuture|IOptions|Deferred|Result)$/

const fluent = /^(with|bind|configure|copy|clone|pipe|assign)/i

export function createEvaluator(world: World): Evaluator {
  // answers by expression, and by the frame that the expression is looked at in
  const memo = new WeakMap<Expr, readonly Value[]>()
  const framed = new WeakMap<Frame, Map<Expr, readonly Value[]>>()
  const active = new Map<Expr, (Frame | null)[]>()
  let depth = 0
  let steps = 0
  let cuts = 0

  const evaluate = (expr: Expr, place: Place): readonly Value[] => {
    const kept = place.frame ? framed.get(place.frame)?.get(expr) : memo.get(expr)
    if (kept) return kept
    const frames = active.get(expr)
    if (frames?.includes(place.frame)) {
      cuts++
      return []
    }
    if (depth === 0) steps = 0
    if (depth >= limits.depth || steps++ > limits.steps) {
      cuts++
      return []
    }
    const before = cuts
    if (frames) frames.push(place.frame)
    else active.set(expr, [place.frame])
    depth++
    const found = unique(compute(expr, place))
    const values = found.length > limits.values ? found.slice(0, limits.values) : found
    depth--
    if (frames) frames.splice(frames.indexOf(place.frame), 1)
    else active.delete(expr)
    if (cuts === before) keepAnswer(expr, place.frame, values)
    return values
  }

  const keepAnswer = (expr: Expr, frame: Frame | null, values: readonly Value[]): void => {
    const answers = frame ? (framed.get(frame) ?? new Map<Expr, readonly Value[]>()) : memo
    answers.set(expr, values)
    if (frame && answers instanceof Map) framed.set(frame, answers)
  }

  const compute = (expr: Expr, place: Place): readonly Value[] => {
    switch (expr.type) {
      case 'string':
      case 'number':
      case 'boolean':
        return [{ kind: 'literal', value: expr.value, expr, place }]
      case 'null':
        return [{ kind: 'literal', value: null, expr, place }]
      case 'name':
        return lookup(expr.name, place, expr.line)
      case 'member':
        return member(expr, place)
      case 'call':
        return call(expr, place)
      case 'template':
        return template(expr, place)
      case 'binary':
        return binary(expr, place)
      case 'conditional':
        return [...evaluate(expr.then, place), ...evaluate(expr.otherwise, place)]
      case 'index':
        return index(expr, place)
      case 'assignment':
        return evaluate(expr.value, place)
      case 'function':
        return [
          expr.scope.kind === 'class'
            ? { kind: 'class', scope: expr.scope, file: place.file }
            : { kind: 'function', scope: expr.scope, file: place.file, self: null, frame: place.frame },
        ]
      default:
        return [{ kind: 'structure', expr, place }]
    }
  }

  const lookup = (name: string, place: Place, line: number): readonly Value[] => {
    if (name === 'this' || name === 'self' || name === 'cls') {
      const own = selfOf(name, place)
      if (own) return own
    }
    const narrowed = narrowingsOf(place.scope).findLast((it) => it.name === name && it.line <= line && line <= it.endLine)
    if (narrowed) return evaluate(narrowed.literal, place)
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
      const open = relevant.length > 1 ? relevant.filter((binding) => !isClosed(binding.guards, inner)) : relevant
      const values = (open.length ? open : relevant).flatMap((binding) => bound(binding, inner))
      const imported = scope.parent === null ? fromImports(name, place.file) : []
      return [...values, ...imported]
    }
    return fromImports(name, place.file)
  }

  /** a member of the class around that is named without `this` */
  const bareMember = (name: string, scope: Scope, place: Place): readonly Value[] => {
    const frame = frameFor(place.frame, scope)
    const self = place.frame?.self?.kind === 'instance' && frame?.self ? place.frame.self : null
    const value = self?.kind === 'instance' && self.scope === scope ? self : { kind: 'instance' as const, scope, file: place.file, call: null }
    const at: Expr = { type: 'name', name, line: scope.line, endLine: scope.line }
    return classMember(value, name, { expr: at, place }, 0, false)
  }

  /** each method of a Go type stands in a class of its own: one of them is enough */
  const oneOfParts = (bindings: readonly Binding[]): readonly Binding[] =>
    bindings.filter(({ what }, i) => i === 0 || what.type !== 'definition' || what.scope.kind !== 'class')

  /** the latest certain assignment before the use and what may follow it; all of them where the use stands in another scope */
  const relevantBindings = (bindings: readonly Binding[], line: number | null): readonly Binding[] => {
    if (line === null) return bindings
    const before = bindings.filter((binding) => binding.line < line || binding.what.type === 'param' || binding.what.type === 'param-field')
    const pool = before.length ? before : bindings
    let start = 0
    pool.forEach((binding, i) => {
      if (binding.certain && binding.what.type !== 'definition') start = i
    })
    return pool.slice(start)
  }

  /** a guard is known not to hold: a comparison of literals, as far as they are known, that is never true */
  const isClosed = (guards: readonly Guard[], place: Place): boolean => guards.some(({ head, negated }) => truth(head, place) === negated)

  const truth = (head: Expr, place: Place): boolean | null => {
    if (head.type !== 'binary' || !/^(==|===|!=|!==|in)$/.test(head.op)) return null
    const literals = (expr: Expr): readonly unknown[] | null => {
      const values = evaluate(expr, place).flatMap((value) =>
        value.kind === 'structure' && value.expr.type === 'list' && head.op === 'in' ? elements(value) : [value],
      )
      const known = values.filter((value) => value.kind !== 'env')
      return known.length && known.every((value) => value.kind === 'literal')
        ? known.map((value) => (value.kind === 'literal' ? value.value : null))
        : null
    }
    const left = literals(head.left)
    const right = left && literals(head.right)
    if (!left || !right) return null
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
        if (what.kind === 'loop') return what.expr ? elementsOf(what.expr, [], place) : []
        const values = what.expr ? evaluate(what.expr, place) : []
        return values.length ? values : annotated(what.annotation, place)
      }
      case 'part':
        return what.kind === 'loop' ? elementsOf(what.expr, what.keys, place) : parts(evaluate(what.expr, place), what.keys, what.expr, place)
      case 'param':
        return parameter(place.scope, what.param.name, what.index, null, place)
      case 'param-field':
        return parameter(place.scope, what.param.name, what.index, what.property, place)
    }
  }

  const parts = (values: readonly Value[], keys: readonly (string | number)[], expr: Expr, place: Place): readonly Value[] =>
    keys.reduce<readonly Value[]>((found, key) => found.flatMap((value) => part(value, key, expr, place)), values)

  /** what a loop over an expression gives: `enumerate`, `zip`, `.items()` and `.values()` are looked through */
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
      const dicts = holder ? evaluate(holder, place) : []
      const own = name === 'values' ? keys : first === 1 ? rest : null
      if (own && dicts.length)
        return parts(
          dicts.flatMap((value) =>
            value.kind === 'structure' && value.expr.type === 'dict' ? value.expr.entries.flatMap((entry) => evaluate(entry.value, value.place)) : [],
          ),
          own,
          expr,
          place,
        )
    }
    return parts(
      evaluate(expr, place).flatMap((value) => elements(value)),
      keys,
      expr,
      place,
    )
  }

  const elements = (value: Value): readonly Value[] => {
    if (value.kind === 'structure' && value.expr.type === 'list') return value.expr.items.flatMap((item) => evaluate(item, value.place))
    if (value.kind === 'structure' && value.expr.type === 'dict')
      return value.expr.entries.flatMap((entry) =>
        entry.key === null ? [] : [{ kind: 'literal' as const, value: entry.key, expr: entry.value, place: value.place }],
      )
    return value.kind === 'library'
      ? [{ ...value, type: null, rule: null, call: null, owner: value, chain: '[]', path: `${value.path}[]`, parts: [] }]
      : []
  }

  const part = (value: Value, key: string | number, expr: Expr, place: Place): readonly Value[] => {
    if (typeof key === 'string') return memberOf(value, key, { expr, place })
    if (value.kind === 'structure' && value.expr.type === 'list') {
      const item = value.expr.items[key]
      return item ? evaluate(item, value.place) : []
    }
    if (value.kind === 'library')
      return key === 0
        ? [value]
        : [{ ...value, type: null, rule: null, call: null, owner: value, chain: `[${key}]`, path: `${value.path}[${key}]`, parts: [] }]
    return []
  }

  const annotated = (annotation: Expr | null, place: Place): readonly Value[] => {
    if (!annotation) return []
    if (annotation.type === 'binary' && annotation.op === '|') return [...annotated(annotation.left, place), ...annotated(annotation.right, place)]
    // `Task<Kernel>`, `Optional<ChatModel>`: what comes out of it
    const holder = annotation.type === 'index' && annotation.object.type === 'name' ? annotation.object.name : ''
    if (annotation.type === 'index' && holders.test(holder)) return annotated(annotation.index, place)
    if (annotation.type === 'list' && isPackaged(place.file) && annotation.items[0]) return annotated(annotation.items[0], place)
    const injected = place.file.language === 'csharp' && /^I[A-Z]/.test(typeName(annotation)) ? registeredAs(annotation, place.file) : []
    if (injected.length) return injected
    return evaluate(annotation, place).flatMap((value): readonly Value[] => {
      if (value.kind === 'instance' || (value.kind === 'library' && value.call)) return [value]
      if (value.kind === 'class') return [...implemented(value), { kind: 'instance', scope: value.scope, file: value.file, call: null }]
      if (value.kind !== 'library') return []
      const rule = world.library.ruleOfSymbol(tagOf(place.file.language), value.path)
      return [{ ...value, path: `${value.path}()`, type: rule?.symbol.makes ?? null, rule }]
    })
  }

  /** what `services.AddScoped<IEmbedder, LocalEmbedder>()` gives for the interface that it names */
  const registeredAs = (annotation: Expr, file: SourceFile): readonly Value[] => {
    const wanted = typeName(annotation)
    const sites = ['AddScoped', 'AddSingleton', 'AddTransient'].flatMap((name) => world.callsNamed(name))
    const near = (site: CallSite) => sharedFolders(site.place.file.path, file.path)
    const found = sites
      .filter(({ expr }) => !expr.types?.[0] || typeName(expr.types[0]) === wanted)
      .sort((a, b) => near(b) - near(a))
      .map((site) => registration(site, wanted))
    return found.find((values) => values.length > 0) ?? []
  }

  const registration = ({ expr, place }: CallSite, wanted: string): readonly Value[] => {
    const [service, implementation] = expr.types ?? []
    if (implementation) return annotated(implementation, place).filter((value) => value.kind === 'library' && value.type !== null)
    const factory = expr.args[0]?.value
    const made =
      factory?.type === 'function' ? evaluate(factory, place).flatMap((it) => (it.kind === 'function' ? returnsOf(it, null, null) : [])) : []
    const typed = made.filter((value) => value.kind === 'library' && value.type !== null)
    return service || typed.some((value) => value.kind === 'library' && value.path.endsWith(`${wanted}()`)) ? typed : []
  }

  /** an interface that a library implements because an annotation says so: `@AiService interface Assistant` */
  const implemented = (value: Extract<Value, { kind: 'class' }>): readonly Value[] =>
    value.scope.decorators.flatMap((decorator) => {
      const name = decorator.type === 'call' ? decorator.callee : decorator
      if (!isPackaged(value.file)) return []
      return evaluate(name, { file: value.file, scope: value.file.root, frame: null }).flatMap((it): readonly Value[] => {
        const rule = it.kind === 'library' ? world.library.ruleOfSymbol(tagOf(value.file.language), it.path) : null
        return it.kind === 'library' && rule?.symbol.makes ? [{ ...it, path: `${it.path}()`, type: rule.symbol.makes, rule }] : []
      })
    })

  const parameter = (scope: Scope, name: string, index: number, property: string | null, place: Place): readonly Value[] => {
    const param = scope.params[index]
    const field = property === null ? null : param?.fields.find((it) => it.property === property)
    const fallback = (field ?? param)?.fallback ?? null
    const given = (args: ReadonlyMap<string, { readonly expr: Expr; readonly place: Place }>): readonly Value[] | null => {
      const arg = args.get(name) ?? args.get(`#${index}`)
      if (!arg) return null
      const values = evaluate(arg.expr, arg.place)
      return property === null ? values : values.flatMap((value) => memberOf(value, property, arg))
    }
    const usual = () => [...(fallback ? evaluate(fallback, place) : []), ...(property === null ? annotated(param?.annotation ?? null, place) : [])]
    const composed = index === 0 && property === null ? composedConfiguration(scope, place, world) : []
    if (composed.length) return composed
    if (place.frame?.scope === scope) {
      const values = given(place.frame.args)
      return values?.length ? values : usual()
    }
    const values: Value[] = []
    let omitted = false
    for (const site of callersOf(scope).slice(0, limits.callers)) {
      const got = given(bindArguments(scope, site.expr, site.place))
      if (got) values.push(...got)
      else omitted = true
    }
    if (!values.length) return usual()
    return omitted ? [...values, ...usual()] : values
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
    for (const site of name ? world.callsNamed(name).slice(0, limits.sites) : []) {
      const isTarget = evaluate(site.expr.callee, site.place).some(
        (value) =>
          (value.kind === 'function' && value.scope === target) ||
          (value.kind === 'class' && isConstructor && inherits(value.scope, value.file, owner)),
      )
      if (isTarget) sites.push(site)
      if (sites.length >= 2 * limits.callers) break
    }
    const direct = isConstructor && owner ? [...sites, ...superCalls(owner)] : sites
    callerMemo.set(target, direct)
    return direct
  }

  const inherits = (scope: Scope, file: SourceFile, owner: Scope | null, seen = 0): boolean => {
    if (scope === owner) return true
    if (seen > 5 || hasConstructor(scope)) return false
    return scope.bases.some((base) =>
      evaluate(base, { file, scope: scope.parent ?? scope, frame: null }).some(
        (value) => value.kind === 'class' && inherits(value.scope, value.file, owner, seen + 1),
      ),
    )
  }
  const hasConstructor = (scope: Scope) => bindingsOf(scope).has('__init__') || bindingsOf(scope).has('constructor')

  /** `super().__init__(…)` and `super(…)` of subclasses that name this class as a base */
  const superCalls = (owner: Scope): CallSite[] =>
    (superSites().get(owner.name) ?? []).filter((site) => {
      const own = methodAround(site.place.scope)?.parent
      return (
        own?.bases.some((base) =>
          evaluate(base, { ...site.place, scope: own.parent ?? own }).some((value) => value.kind === 'class' && value.scope === owner),
        ) ?? false
      )
    })

  let supers: Map<string, CallSite[]> | undefined
  /** calls of a base's constructor, by the last name of each base of the class around */
  const superSites = (): Map<string, CallSite[]> => {
    if (supers) return supers
    supers = new Map()
    for (const site of [...world.callsNamed('__init__'), ...world.callsNamed('super')]) {
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

  const selfOf = (name: string, place: Place): readonly Value[] | null => {
    const method = methodAround(place.scope)
    if (!method?.parent) return null
    if (name !== 'this' && method.params[0]?.name !== name) return null
    if (place.frame?.self && place.frame.scope === method) return [place.frame.self]
    if (name === 'cls') return [{ kind: 'class', scope: method.parent, file: place.file }]
    return [{ kind: 'instance', scope: method.parent, file: place.file, call: null }]
  }

  const fromPackages = (name: string, file: SourceFile): readonly Value[] => asValues(world.seen(name, file))

  const asValues = (all: readonly Seen[]): readonly Value[] =>
    all.flatMap((seen): readonly Value[] => {
      if (seen.kind === 'symbol') return [symbol(seen.path)]
      const target = world.file(seen.path)
      if (!target) return []
      if (seen.kind === 'package') return [{ kind: 'module', file: target }]
      const values = declared(target, seen.name)
      const { member } = seen
      if (member === null) return values
      const at: Expr = { type: 'name', name: member, line: 1, endLine: 1 }
      return values.flatMap((value) => memberOf(value, member, { expr: at, place: { file: target, scope: target.root, frame: null } }))
    })

  /** what stands at the top of a file under a name */
  const declared = (file: SourceFile, name: string): readonly Value[] =>
    oneOfParts(bindingsOf(file.root).get(name) ?? []).flatMap((binding) => bound(binding, { file, scope: file.root, frame: null }))

  const fromImports = (name: string, file: SourceFile): readonly Value[] => {
    if (isPackaged(file)) return fromPackages(name, file)
    const values: Value[] = []
    for (const it of file.imports) {
      if (it.local === name && name) values.push(...imported(file, it.module, it.name, it.local))
      else if (it.name === '*' && file.language === 'python') {
        const target = world.moduleFile(file, it.module)
        if (target && target !== file) values.push(...exported(target, name))
      }
    }
    return values
  }

  const imported = (file: SourceFile, module: string, name: string | null, local: string): readonly Value[] => {
    const python = file.language === 'python'
    // `import a.b` binds `a`
    const whole = name === null && python && module.includes('.') && local === module.split('.')[0] ? local : module
    const target = world.moduleFile(file, whole)
    const document = target || python || !isDocument(module) ? null : world.document(file, module)
    if (document)
      return name === null || name === 'default' || name === '*'
        ? [document]
        : memberOf(document, name, { expr: importAt, place: { file, scope: file.root, frame: null } })
    if (name === null || name === '*') return target ? [{ kind: 'module', file: target }] : [symbol(python ? whole : `${module}#`)]
    if (target) {
      const values = exported(target, name)
      if (values.length) return values
    }
    if (python) {
      const submodule = world.moduleFile(file, module.endsWith('.') ? `${module}${name}` : `${module}.${name}`)
      if (submodule) return [{ kind: 'module', file: submodule }]
    }
    if (target) return []
    const separator = python ? '.' : '#'
    return [symbol(`${module}${separator}${name}`)]
  }

  const exporting = new Set<string>()
  const exported = (file: SourceFile, name: string): readonly Value[] => {
    const key = `${file.path}\0${name}`
    if (exporting.has(key)) {
      cuts++
      return []
    }
    exporting.add(key)
    try {
      const root: Place = { file, scope: file.root, frame: null }
      if (isPackaged(file)) {
        const own = declared(file, name)
        return own.length ? own : world.declaring(file, name).flatMap((it) => declared(it, name))
      }
      if (file.language === 'python' || !file.exports.length) return lookup(name, root, Number.MAX_SAFE_INTEGER)
      const values: Value[] = []
      for (const it of file.exports) {
        if (it.name === '*' && it.from) {
          const target = world.moduleFile(file, it.from.module)
          if (target) values.push(...exported(target, name))
          else if (!values.length) continue
        } else if (it.name === name) {
          if (it.from) {
            const target = world.moduleFile(file, it.from.module)
            values.push(
              ...(target
                ? it.from.name === '*'
                  ? [{ kind: 'module' as const, file: target }]
                  : exported(target, it.from.name)
                : [symbol(`${it.from.module}#${it.from.name}`)]),
            )
          } else if (it.local) values.push(...lookup(it.local, root, Number.MAX_SAFE_INTEGER))
          else if (it.value) values.push(...evaluate(it.value, root))
        }
      }
      return values
    } finally {
      exporting.delete(key)
    }
  }

  const member = (expr: Extract<Expr, { type: 'member' }>, place: Place): readonly Value[] => {
    const env = environmentName(expr)
    if (env) return environment(env, expr, place)
    if (expr.object.type === 'name' && (expr.object.name === 'super' || isSelf(expr.object, place.scope))) {
      const own = selfOf(expr.object.name, place)
      if (own) return own.flatMap((value) => memberOf(value, expr.name, { expr, place }))
    }
    const values = evaluate(expr.object, place).flatMap((value) => memberOf(value, expr.name, { expr, place }))
    if (!values.length && isPackaged(place.file)) {
      const written = place.file.language === 'go' || !/^[A-Z]/.test(expr.name) ? '' : dotted(expr)
      const named = written.includes('(') ? [] : asValues(world.qualified(written, place.file))
      if (named.length || place.file.language !== 'csharp') return named
      return extensionOf(expr.name, place.file)
    }
    return values.some((value) => value.kind !== 'library' || value.type !== null || value.call !== null)
      ? values
      : [...options(values, expr.name), ...kept(expr.object, expr.name), ...values]
  }

  /** `parser.parse_args().model` is the default of `add_argument('--model', default=…)` in the same file */
  const options = (values: readonly Value[], name: string): readonly Value[] => {
    const parsed = values.find((value): value is LibraryValue => value.kind === 'library' && value.owner?.chain === '.parse_args')?.owner?.call
    if (!parsed) return []
    return world.callsNamed('add_argument').flatMap((site) => {
      if (site.place.file !== parsed.place.file) return []
      const isOption = site.expr.args.some(
        (arg) => arg.name === null && arg.value.type === 'string' && arg.value.value.replace(/^-+/, '').replaceAll('-', '_') === name,
      )
      const fallback = isOption ? site.expr.args.find((arg) => arg.name === 'default') : undefined
      return fallback ? evaluate(fallback.value, site.place) : []
    })
  }

  const extensionOf = (name: string, file: SourceFile): readonly Value[] => {
    const own = world.extensionMethods(name, file)
    if (own.length) return own.map((it) => ({ kind: 'function', scope: it.scope, file: it.file, self: null, frame: null }))
    const namespace = world.extension(name, file)
    return namespace === null ? [] : [libraryMember(symbol(namespace), name)]
  }

  /** what the repository keeps under a member of a shared object: `st.session_state.chain = …`, `app.state.llm = …` */
  const kept = (object: Expr, name: string): readonly Value[] => {
    const holder = object.type === 'name' || object.type === 'member' ? object.name : null
    if (holder === null || !/state|session|locals|globals|context|ctx|config|extensions|app|g$/i.test(holder)) return []
    return world.kept(holder, name).flatMap((it) => evaluate(it.expr, it.place))
  }

  const memberOf = (value: Value, name: string, at: { readonly expr: Expr; readonly place: Place }): readonly Value[] => {
    switch (value.kind) {
      case 'library':
        return [libraryMember(value, name)]
      case 'module':
        return moduleMember(value.file, name)
      case 'class':
      case 'instance':
        return classMember(value, name, at)
      case 'structure':
        if (value.expr.type === 'dict') return dictMember(value.expr, name, value.place)
        return []
      default:
        return []
    }
  }

  const moduleMember = (file: SourceFile, name: string): readonly Value[] => {
    const values = exported(file, name)
    if (values.length || file.language !== 'python') return values
    const submodule = world.moduleFile(file, `.${name}`)
    return submodule ? [{ kind: 'module', file: submodule }] : []
  }

  let spreads = 0
  const dictMember = (dict: Extract<Expr, { type: 'dict' }>, key: string, place: Place): readonly Value[] => {
    const values: Value[] = []
    for (const entry of dict.entries) if (entry.key === key) values.push(...evaluate(entry.value, place))
    if (spreads >= 6) return values
    spreads++
    for (const entry of dict.entries)
      if (entry.spread) for (const value of evaluate(entry.value, place)) values.push(...memberOf(value, key, { expr: entry.value, place }))
    spreads--
    return values
  }

  const libraryMember = (value: LibraryValue, name: string): LibraryValue => {
    const path = value.path.endsWith('#') ? `${value.path}${name}` : `${value.path}.${name}`
    const stands = value.type !== null || value.call !== null || value.owner === null
    return {
      kind: 'library',
      path,
      type: null,
      rule: null,
      call: null,
      owner: stands ? value : value.owner,
      chain: stands ? `.${name}` : `${value.chain}.${name}`,
      parts: [],
    }
  }

  const classMember = (
    value: Extract<Value, { kind: 'class' | 'instance' }>,
    name: string,
    at: { readonly expr: Expr; readonly place: Place },
    seen = 0,
    libraries = true,
  ): readonly Value[] => {
    const call = value.kind === 'instance' ? value.call : null
    const values: Value[] = []
    // a field given at construction (dataclass, pydantic, attrs) without a constructor of its own
    if (call && !hasConstructor(value.scope)) {
      const given = call.expr.args.find((arg) => arg.name === name)
      if (given) values.push(...evaluate(given.value, call.place))
      for (const arg of given ? [] : call.expr.args.filter((it) => it.spread))
        values.push(
          ...evaluate(arg.value, call.place).flatMap((it) =>
            it.kind === 'structure' && it.expr.type === 'dict' ? dictMember(it.expr, name, it.place) : [],
          ),
        )
      if (values.length) return values
    }
    // what stands in braces after the type: Go's literals, C#'s initialisers
    if (call && isPackaged(value.file))
      for (const { value: braces } of call.expr.args)
        if (braces.type === 'dict' && call.expr.isNew) values.push(...dictMember(braces, name, call.place))
    for (const { scope, binding } of membersOf(value.scope).get(name) ?? []) values.push(...memberValues(value, scope, binding))
    if (isPackaged(value.file)) {
      for (const part of partsOf(value))
        for (const { scope, binding } of membersOf(part.scope).get(name) ?? []) values.push(...memberValues(part, scope, binding))
      const made = values.filter((it) => it.kind !== 'library' || it.call !== null || it.type === null)
      // what is assigned says more than the declared type
      if (made.length) return made
    }
    if (values.length || seen > 6) return values
    const parts = isPackaged(value.file) ? [value, ...partsOf(value)] : [value]
    for (const { base, scope, file } of parts.flatMap((part) => part.scope.bases.map((base) => ({ base, scope: part.scope, file: part.file })))) {
      for (const parent of evaluate(base, { file, scope: scope.parent ?? scope, frame: null })) {
        if (parent.kind === 'class')
          values.push(...classMember({ ...value, scope: parent.scope, file: parent.file } as typeof value, name, at, seen + 1, libraries))
        else if (parent.kind === 'library' && libraries) values.push(libraryMember(instanceOf(parent, file, call), name))
      }
    }
    const field = bindingsOf(value.scope).get(name)
    if (!values.length && field && isSettings(value.scope)) return environment(name.toUpperCase(), at.expr, at.place)
    return values
  }

  /** the other parts of a class: methods of a Go type, `partial` in C# */
  const partsOf = <T extends Extract<Value, { kind: 'class' | 'instance' }>>(value: T): T[] => {
    const { scope, file } = value
    if ((file.language !== 'go' && file.language !== 'csharp') || scope.parent !== file.root) return []
    return [file, ...world.declaring(file, scope.name)].flatMap((it) =>
      (bindingsOf(it.root).get(scope.name) ?? []).flatMap(({ what }): T[] =>
        what.type === 'definition' && what.scope.kind === 'class' && what.scope !== scope ? [{ ...value, scope: what.scope, file: it }] : [],
      ),
    )
  }

  const isSettings = (scope: Scope) => scope.bases.some((base) => (base.type === 'name' || base.type === 'member') && base.name.endsWith('Settings'))

  const instanceOf = (base: LibraryValue, file: SourceFile, call: LibraryValue['call']): LibraryValue => {
    const rule = world.library.ruleOfSymbol(tagOf(file.language), base.path)
    return { ...base, path: `${base.path}()`, type: rule?.symbol.makes ?? null, rule, call, owner: base, chain: '' }
  }

  const memberValues = (value: Extract<Value, { kind: 'class' | 'instance' }>, scope: Scope, binding: MemberBinding['binding']): readonly Value[] => {
    const { what } = binding
    if (what.type === 'definition') {
      if (what.scope.kind === 'class') return [{ kind: 'class', scope: what.scope, file: value.file }]
      const method: Value = { kind: 'function', scope: what.scope, file: value.file, self: value.kind === 'instance' ? value : null, frame: null }
      const isProperty = what.scope.decorators.some(
        (it) => (it.type === 'name' && it.name.endsWith('property')) || (it.type === 'member' && /property|getter/.test(it.name)),
      )
      return isProperty ? returnsOf(method, null, null) : [method]
    }
    if (what.type === 'param' || what.type === 'param-field') return []
    const call = value.kind === 'instance' ? value.call : null
    const frame =
      call && scope.kind === 'function' && /^(__init__|constructor)$/.test(scope.name)
        ? frameOf(scope, bindArguments(scope, call.expr, call.place), value)
        : null
    const place: Place = { file: value.file, scope, frame }
    if (what.type === 'value' && what.expr?.type === 'function' && what.expr.scope.kind === 'function')
      return [{ kind: 'function', scope: what.expr.scope, file: value.file, self: value, frame: null }]
    const values = bound(binding, place)
    // pydantic and zod settings: a field's default, or the environment
    if (what.type === 'value' && scope.kind === 'class' && isSettings(scope) && what.kind === 'field') {
      const name = settingName(what.expr) ?? null
      const defaults = what.expr?.type === 'call' ? fieldDefault(what.expr, place) : values
      return name
        ? [...defaults, ...environment(name, what.expr ?? scope.bases[0] ?? { type: 'null', line: scope.line, endLine: scope.line }, place)]
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
    if (factory) return evaluate(factory.value, place).flatMap((value) => (value.kind === 'function' ? returnsOf(value, null, null) : []))
    return given ? evaluate(given.value, place) : []
  }
  const settingName = (expr: Expr | null): string | null => {
    if (expr?.type !== 'call') return null
    const alias = expr.args.find((arg) => arg.name === 'alias' || arg.name === 'validation_alias' || arg.name === 'env')
    return alias?.value.type === 'string' ? alias.value.value : null
  }

  const environment = (name: string, expr: Expr, place: Place): readonly Value[] => [
    { kind: 'env', name, expr, place },
    ...world.settingDefaults(name, place.file.path),
  ]

  const call = (expr: Call, place: Place): readonly Value[] => {
    const annotation = isPackaged(place.file) ? settingReference(expr) : null
    if (annotation) {
      const fallback: readonly Value[] = annotation.fallback ? [{ kind: 'literal', value: annotation.fallback, expr, place }] : []
      return [...environment(annotation.name, expr, place), ...fallback]
    }
    const env = environmentCall(expr)
    if (env) {
      const [, second] = expr.args
      const fallback = expr.args.find((arg) => arg.name === 'default') ?? second
      return [...(fallback ? evaluate(fallback.value, place) : []), ...environment(env, expr, place)]
    }
    if (expr.callee.type === 'name' && expr.callee.name === 'super') return superOf(place)
    if (expr.callee.type === 'name' && expr.callee.name === 'require' && expr.args[0]?.value.type === 'string')
      return imported(place.file, expr.args[0].value.value, null, '')
    // `services.GetRequiredService<Kernel>()` gives what its type says
    if (
      expr.types?.length === 1 &&
      expr.types[0] &&
      expr.callee.type === 'member' &&
      /^(Get(Required)?(Keyed)?Service|Resolve|getBean|inject|get)$/.test(expr.callee.name)
    ) {
      const registered = registeredAs(expr.types[0], place.file)
      const given = registered.length ? registered : annotated(expr.types[0], place)
      if (given.length) return given
    }
    const kept = fromDict(expr, place)
    if (kept.length) return kept
    const callees = evaluate(expr.callee, place)
    const loaded = loadedDocuments(expr, callees, place, evaluate, world)
    if (loaded.length) return loaded
    if (!callees.length && isOpening(expr)) return [{ kind: 'structure', expr, place }]
    const values: Value[] = []
    for (const callee of callees) {
      if (callee.kind === 'library') values.push(...libraryCall(callee, expr, place))
      else if (callee.kind === 'function') values.push(...returnsOf(callee, expr, place))
      else if (callee.kind === 'class') values.push(...constructed(callee, expr, place))
      else if (callee.kind === 'instance') {
        for (const method of classMember(callee, '__call__', { expr, place }))
          if (method.kind === 'function') values.push(...returnsOf(method, expr, place))
      }
    }
    return values
  }

  /** `settings.get('model', fallback)` of a dict that is known */
  const fromDict = ({ callee, args }: Call, place: Place): readonly Value[] => {
    const [key, fallback] = args
    if (callee.type !== 'member' || callee.name !== 'get' || key?.value.type !== 'string') return []
    const name = key.value.value
    const dicts = evaluate(callee.object, place).flatMap((it) =>
      it.kind === 'structure' && it.expr.type === 'dict' ? [{ dict: it.expr, place: it.place }] : [],
    )
    const own = dicts.flatMap((it) => dictMember(it.dict, name, it.place))
    return own.length || !dicts.length || !fallback ? own : evaluate(fallback.value, place)
  }

  const superOf = (place: Place): readonly Value[] => {
    const own = methodAround(place.scope)?.parent
    return (own?.bases ?? []).flatMap((base) =>
      evaluate(base, { ...place, scope: own?.parent ?? place.scope, frame: null }).flatMap((value): readonly Value[] => {
        if (value.kind === 'class') return [{ kind: 'instance', scope: value.scope, file: value.file, call: null }]
        return value.kind === 'library' ? [instanceOf(value, place.file, null)] : []
      }),
    )
  }

  const constructed = (callee: Extract<Value, { kind: 'class' }>, expr: Call, place: Place): readonly Value[] => {
    const instance: Value = { kind: 'instance', scope: callee.scope, file: callee.file, call: { expr, place } }
    // a `__new__` that gives something else: a client kept once for all
    const [made] = bindingsOf(callee.scope).get('__new__') ?? []
    const given =
      made?.what.type === 'definition'
        ? returnsOf({ kind: 'function', scope: made.what.scope, file: callee.file, self: callee, frame: null }, null, null)
        : []
    const libraries = given.filter((value) => value.kind === 'library')
    return libraries.length ? libraries : [instance]
  }

  const ruleOf = (callee: LibraryValue, site: CallSite): Rule | null =>
    world.library.ruleFor(tagOf(site.place.file.language), callee, (spec, literals) => {
      const given = argumentOf(site.expr, site.place, spec, { evaluate })
      if (!given || literals.includes('*')) return given !== null
      return evaluate(given.expr, given.place).some((value) => value.kind === 'literal' && literals.includes(String(value.value)))
    })

  const libraryCall = (callee: LibraryValue, expr: Call, place: Place): readonly Value[] => {
    const through = callsThrough[callee.path]
    if (through !== undefined) {
      const given = expr.args[through]?.value
      const values = given
        ? evaluate(given, place).flatMap((value) =>
            value.kind === 'function' && !callee.path.startsWith('functools')
              ? returnsOf(value, null, null)
              : value.kind === 'class'
                ? constructed(value, expr, place)
                : [value],
          )
        : []
      if (values.length) return values
    }
    const registered = fromRegistry(callee, expr, place)
    if (registered.length) return registered
    const rule = ruleOf(callee, { expr, place })
    const name = callee.chain.slice(1)
    if ((name === 'pipe' || name === 'then') && callee.owner && !rule) {
      const parts = [callee.owner, ...expr.args.flatMap((arg) => evaluate(arg.value, place))]
      return name === 'pipe' ? [composition(parts, expr, place)] : [callee.owner]
    }
    if (/(RunnableSequence|RunnableSequence#?)\.from$/.test(callee.path)) {
      const items = expr.args[0] ? evaluate(expr.args[0].value, place) : []
      const parts = items.flatMap((item) => elements(item))
      if (parts.length) return [composition(parts, expr, place)]
    }
    if (rule && !rule.symbol.makes && /^trace-|^guard$/.test(rule.symbol.role)) {
      // a wrapper gives back what it wraps
      const wrapped = expr.args
        .flatMap((arg) => evaluate(arg.value, place))
        .find((value): value is LibraryValue => value.kind === 'library' && value.type !== null)
      if (wrapped) return [{ ...wrapped, rule, call: { expr, place }, owner: wrapped, chain: '' }]
    }
    const keeps = !rule && callee.owner !== null && fluent.test(name)
    return [
      {
        kind: 'library',
        path: `${callee.path}()`,
        type: rule?.symbol.makes ?? (keeps ? (callee.owner?.type ?? null) : null),
        rule,
        call: { expr, place },
        owner: callee.call ? callee : (callee.owner ?? callee),
        chain: callee.chain,
        parts: keeps ? (callee.owner?.parts ?? []) : [],
      },
    ]
  }

  /** `customProvider({ languageModels: { small: … } }).languageModel('small')` is the model registered under that name */
  const fromRegistry = (callee: LibraryValue, expr: Call, place: Place): readonly Value[] => {
    const registry = /[lL]anguageModel$|[eE]mbeddingModel$|^\.(chat|completion|image)[mM]odel$/.test(callee.chain) ? callee.owner?.call : null
    const key = registry && expr.args[0] ? evaluate(expr.args[0].value, place) : []
    if (!registry || !key.length) return []
    const kind = `${callee.chain.slice(1)}s`
    const models = argumentOf(registry.expr, registry.place, kind, { evaluate })
    if (!models) return []
    return evaluate(models.expr, models.place).flatMap((value): readonly Value[] => {
      if (value.kind !== 'structure' || value.expr.type !== 'dict') return []
      const dict = value.expr
      const named = key.flatMap((it) => (it.kind === 'literal' && typeof it.value === 'string' ? dictMember(dict, it.value, value.place) : []))
      return named.length ? named : dict.entries.flatMap((entry) => evaluate(entry.value, value.place))
    })
  }

  /** `prompt | model | parser`: what it can do is what its model can do; without one, its last part decides */
  const composition = (parts: readonly Value[], expr: Expr, place: Place): LibraryValue => {
    const flat = parts.flatMap((it) => (it.kind === 'library' && it.parts.length ? it.parts : [it]))
    const typed = flat.filter((it): it is LibraryValue => it.kind === 'library' && it.type !== null)
    const model = typed.find((it) => /model|llm|chain|agent/.test(it.type?.split('.').at(-1) ?? '')) ?? typed.at(-1)
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

  /** what a function of the repository returns or yields, its parameters bound to the call's arguments */
  const returnsOf = (callee: Extract<Value, { kind: 'function' }>, expr: Call | null, place: Place | null): readonly Value[] => {
    const { scope, file, self } = callee
    const bindable = expr && place && (place.frame === null || frameDepth(place.frame) < 4)
    const frame: Frame | null = bindable
      ? frameOf(scope, bindArguments(scope, expr, place), self)
      : self
        ? frameOf(scope, noArguments, self)
        : callee.frame
    const inner: Place = { file, scope, frame }
    const values: Value[] = []
    const visit = (statements: readonly Statement[], guarded: boolean): void => {
      const guards = guardsIn(statements)
      for (const [i, statement] of statements.entries()) {
        if (statement.type === 'return' && statement.kind !== 'raise' && statement.value) values.push(...evaluate(statement.value, inner))
        else if (statement.type === 'block' && !(guarded && isClosed(guards[i] ?? [], inner))) visit(statement.body, guarded)
      }
    }
    visit(scope.body, true)
    if (!values.length) visit(scope.body, false)
    return values.length || !isPackaged(file) ? values : annotated(scope.returns, { file, scope: scope.parent ?? scope, frame: null })
  }

  const depths = new WeakMap<Frame, number>()
  const frameDepth = (frame: Frame): number => {
    const known = depths.get(frame)
    if (known !== undefined) return known
    let count = 0
    for (const { place } of frame.args.values()) count = Math.max(count, place.frame ? 1 + frameDepth(place.frame) : 1)
    depths.set(frame, count)
    return count
  }

  const noArguments: Frame['args'] = new Map()
  const frames = new WeakMap<object, Frame[]>()
  /** one frame for the same function, arguments and instance: what was found out in it holds the next time */
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
        for (const value of evaluate(arg.value, place)) {
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

  const template = (expr: Extract<Expr, { type: 'template' }>, place: Place): readonly Value[] => {
    let text = ''
    for (const item of expr.parts) {
      const [value] = evaluate(item, place)
      if (value?.kind !== 'literal') return [{ kind: 'structure', expr, place }]
      text += String(value.value)
    }
    return [{ kind: 'literal', value: text, expr, place }]
  }

  const binary = (expr: Extract<Expr, { type: 'binary' }>, place: Place): readonly Value[] => {
    if (expr.op === 'or' || expr.op === 'and') return [...evaluate(expr.left, place), ...evaluate(expr.right, place)]
    if (expr.op === '|' || expr.op === '>>') {
      const left = evaluate(expr.left, place)
      const right = evaluate(expr.right, place)
      return [...left, ...right].some((it) => it.kind === 'library') ? [composition([...left, ...right], expr, place)] : []
    }
    if (expr.op === '+') {
      const left = evaluate(expr.left, place)[0]
      const right = evaluate(expr.right, place)[0]
      if (left?.kind === 'literal' && right?.kind === 'literal' && typeof left.value === 'string')
        return [{ kind: 'literal', value: left.value + String(right.value), expr, place }]
    }
    return [{ kind: 'structure', expr, place }]
  }

  const index = (expr: Extract<Expr, { type: 'index' }>, place: Place): readonly Value[] => {
    const env = environmentIndex(expr)
    if (env) return environment(env, expr, place)
    // `Annotated[Store, Depends(open)]`, `Optional[Store]`: what they wrap
    const outer = expr.object.type === 'name' || expr.object.type === 'member' ? expr.object.name : ''
    if (place.file.language === 'python' && /^(Annotated|Optional|ClassVar|Final|Type|type)$/.test(outer)) {
      const items = expr.index.type === 'list' ? expr.index.items : [expr.index]
      return (outer === 'Annotated' ? items : items.slice(0, 1)).flatMap((item) => evaluate(item, place))
    }
    const keys = evaluate(expr.index, place).flatMap((value) => (value.kind === 'literal' ? [value.value] : []))
    const [first] = keys
    if (place.file.language === 'csharp' && typeof first === 'string' && isConfiguration(expr.object)) return environment(first, expr, place)
    const stored = typeof first === 'string' ? kept(expr.object, first) : []
    if (stored.length) return stored
    return evaluate(expr.object, place).flatMap((value): readonly Value[] => {
      if (value.kind === 'structure' && value.expr.type === 'dict') {
        const dict = value.expr
        const own = keys.flatMap((key) => (typeof key === 'string' ? dictMember(dict, key, value.place) : []))
        return own.length ? own : dict.entries.flatMap((entry) => evaluate(entry.value, value.place))
      }
      if (value.kind === 'structure' && value.expr.type === 'list') {
        const key = keys[0]
        const item = typeof key === 'number' ? value.expr.items.at(key) : undefined
        return item ? evaluate(item, value.place) : value.expr.items.flatMap((it) => evaluate(it, value.place))
      }
      // `Agent[Context](…)`: type arguments change nothing
      if ((value.kind === 'library' && value.call === null && !keys.length) || value.kind === 'class') return [value]
      if (value.kind === 'library') return [libraryMember(value, typeof keys[0] === 'string' ? keys[0] : '[]')]
      return value.kind === 'instance' && typeof keys[0] === 'string' ? memberOf(value, keys[0], { expr, place }) : []
    })
  }

  return { evaluate, ruleOf, lookup, member: memberOf, exported, callersOf }
}

const importAt: Expr = { type: 'null', line: 1, endLine: 1 }

const symbol = (path: string): LibraryValue => ({ kind: 'library', path, type: null, rule: null, call: null, owner: null, chain: '', parts: [] })

const sharedFolders = (a: string, b: string): number => {
  const left = a.split('/')
  const right = b.split('/')
  let count = 0
  while (count < left.length && left[count] === right[count]) count++
  return count
}

/** the last name of a type, without its arguments */
const typeName = (expr: Expr): string =>
  expr.type === 'index' ? typeName(expr.object) : expr.type === 'name' || expr.type === 'member' ? expr.name : ''

/** `process.env.X`, `import.meta.env.X` */
function environmentName(expr: Extract<Expr, { type: 'member' }>): string | null {
  const { object } = expr
  if (object.type !== 'member' || object.name !== 'env') return null
  const root = object.object
  const isEnv =
    (root.type === 'name' && /^(process|Bun|Deno)$/.test(root.name)) || (root.type === 'member' && root.name === 'meta') || root.type === 'other'
  return isEnv ? expr.name : null
}

/** `builder.Configuration["AI:Model"]`, `_configuration["AI:Model"]` */
const isConfiguration = (expr: Expr): boolean => (expr.type === 'name' || expr.type === 'member') && /^_?config(uration)?$/i.test(expr.name)

/** `os.environ['X']`, `process.env['X']` */
function environmentIndex(expr: Extract<Expr, { type: 'index' }>): string | null {
  const { object, index } = expr
  if (index.type !== 'string') return null
  const isEnv =
    (object.type === 'member' && (object.name === 'environ' || object.name === 'env') && object.object.type === 'name') ||
    (object.type === 'name' && object.name === 'environ')
  return isEnv ? index.value : null
}

/** `@Value("${a.b:default}")`, `@ConfigProperty(name = "a.b", defaultValue = "c")` */
function settingReference({ callee, args }: Call): { readonly name: string; readonly fallback: string } | null {
  if (callee.type !== 'name') return null
  const text = (name: string | null) => {
    const value = args.find((arg) => arg.name === name)?.value
    return value?.type === 'string' ? value.value : ''
  }
  if (callee.name === 'ConfigProperty') return text('name') ? { name: text('name'), fallback: text('defaultValue') } : null
  const match = callee.name === 'Value' ? /^\$\{([\w.-]+)(?::(.*))?\}$/.exec(text(null) || text('value')) : null
  return match ? { name: match[1] ?? '', fallback: match[2] ?? '' } : null
}

/** `os.getenv('X')`, `os.environ.get('X', d)`, `Deno.env.get('X')`, `config('X', default=…)` of decouple, `env('X')` of environs */
function environmentCall(expr: Call): string | null {
  const first = expr.args[0]?.value
  if (first?.type !== 'string') return null
  const { callee } = expr
  if (callee.type === 'name') return callee.name === 'getenv' ? first.value : null
  if (callee.type !== 'member') return null
  if (/^(getenv|Getenv|LookupEnv|GetEnvironmentVariable)$/.test(callee.name)) return first.value
  // `environment.getProperty("a.b")`, `configuration.GetValue<string>("A:B")`
  if (/^(getProperty|getRequiredProperty|GetValue)$/.test(callee.name) && /[.:]/.test(first.value)) return first.value
  const onEnv = callee.object.type === 'member' ? callee.object.name : callee.object.type === 'name' ? callee.object.name : ''
  return (callee.name === 'get' || callee.name === 'pop' || callee.name === 'setdefault') && (onEnv === 'environ' || onEnv === 'env')
    ? first.value
    : null
}

function unique(values: readonly Value[]): readonly Value[] {
  if (values.length < 2) return values
  const seen = new Set<unknown>()
  return values.filter((value) => {
    const key =
      value.kind === 'library'
        ? `${value.path}\0${value.call?.expr.line ?? ''}\0${value.call?.place.file.path ?? ''}`
        : value.kind === 'literal'
          ? `${String(value.value)}\0${value.expr.line}\0${value.place.file.path}`
          : value.kind === 'env'
            ? value.name
            : value.kind === 'structure'
              ? value.expr
              : value.kind === 'module'
                ? value.file
                : value.scope
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
