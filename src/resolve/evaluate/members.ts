// The members of a value: of libraries, modules, dicts, and of what is kept on shared objects.
import type { Expr, Scope, SourceFile } from '../../languages/source-model.ts'
import { dotted, lastName } from '../../languages/walk.ts'
import { bindingsOf, guardsAt, isSelf } from '../bindings.ts'
import { type Filling, fillingsAt, fillingsOf } from '../filled.ts'
import { isPackaged } from '../packages.ts'
import { type LibraryValue, type Place, symbol, type Value } from '../value.ts'
import type { Core } from './core.ts'
import { environmentName } from './environment.ts'

export interface Members {
  member(expr: Extract<Expr, { type: 'member' }>, place: Place): readonly Value[]
  /** what the repository keeps under a member of a shared object: `st.session_state.chain = …`, `app.state.llm = …` */
  kept(object: Expr, name: string): readonly Value[]
  memberOf(value: Value, name: string, at: { readonly expr: Expr; readonly place: Place }): readonly Value[]
  dictMember(dict: Extract<Expr, { type: 'dict' }>, key: string, place: Place): readonly Value[]
  /** every value that a dict holds: of its entries and of what is put into it later */
  dictValues(dict: Extract<Expr, { type: 'dict' }>, place: Place): readonly Value[]
  /** the objects that are put under keys of what an expression names: `cache[key] = client`; settings kept so are another matter */
  putUnder(holder: Expr, keys: readonly unknown[], place: Place): readonly Value[]
  libraryMember(value: LibraryValue, name: string): LibraryValue
  environment(name: string, expr: Expr, place: Place): readonly Value[]
}

const shared = /state|session|settings|locals|globals|context|ctx|config|extensions|app|g$/i

export function createMembers(core: Core): Members {
  const member = (expr: Extract<Expr, { type: 'member' }>, place: Place): readonly Value[] => {
    const env = environmentName(expr)
    if (env) return environment(env, expr, place)
    if (expr.object.type === 'name' && (expr.object.name === 'super' || isSelf(expr.object, place.scope))) {
      const own = core.selfOf(expr.object.name, place)
      if (own) return own.flatMap((value) => memberOf(value, expr.name, { expr, place }))
    }
    const bound = place.file.language === 'csharp' ? boundOptions(expr, place) : []
    if (bound.length) return bound
    const values = core.evaluate(expr.object, place).flatMap((value) => memberOf(value, expr.name, { expr, place }))
    if (!values.length && isPackaged(place.file)) {
      const written = place.file.language === 'go' || !/^[A-Z]/.test(expr.name) ? '' : dotted(expr)
      const named = written.includes('(') ? [] : core.asValues(core.world.qualified(written, place.file))
      if (named.length || place.file.language !== 'csharp') return named
      return extensionOf(expr.name, place.file)
    }
    // an extension of the repository's own on a library's type
    const isUnknown =
      place.file.language === 'csharp' && values.every((value) => value.kind === 'library' && value.type === null && value.rule === null)
    const extended = isUnknown ? core.world.extensionMethods(expr.name, place.file) : []
    if (extended.length) return extended.map((it) => ({ kind: 'function', scope: it.scope, file: it.file, self: null, frame: null }))
    // `env.AI`, `c.env.AI`: the models that Workers are bound to
    const isOpen = values.every((it) => it.kind === 'library' && it.type === null && it.rule === null)
    if (isOpen && expr.name === 'AI' && /^(env|bindings|platform)$/.test(lastName(expr.object))) return [symbol('cloudflare-workers#AI')]
    return values.some((value) => value.kind !== 'library' || value.type !== null || value.call !== null)
      ? values
      : [...options(values, expr.name), ...kept(expr.object, expr.name), ...keptHere(expr.object, expr.name, place), ...values]
  }

  /** `options.Value.Model` of `IOptions<AiOptions>`, also kept as `_options = options.Value`: what configuration binds to the class */
  const boundOptions = (expr: Extract<Expr, { type: 'member' }>, place: Place): readonly Value[] => {
    const isHeld = (it: Expr): boolean => it.type === 'member' && /^(Current)?Value$/.test(it.name)
    if (isHeld(expr)) return core.evaluate(expr.object, place).filter((it) => it.kind === 'instance' && !declares(it.scope, expr.name))
    const inside = isHeld(expr.object)
    return core.evaluate(expr.object, place).flatMap((it): readonly Value[] => {
      if (it.kind !== 'instance' || it.call || !(inside || /(Options|Settings|Config|Configuration)$/.test(it.scope.name))) return []
      if (!declares(it.scope, expr.name)) return []
      const own = core.classMember(it, expr.name, { expr, place }).filter((value) => value.kind === 'literal')
      const section = it.scope.name.replace(/(Options|Settings|Config|Configuration)$/, '') || it.scope.name
      const given = core.world.settingDefaults(`${it.scope.name}:${expr.name}`, place.file.path)
      return [...environment(`${section}:${expr.name}`, expr, place), ...(section === it.scope.name ? [] : given), ...own]
    })
  }

  const declares = (scope: Scope, name: string): boolean => scope.kind === 'class' && bindingsOf(scope).has(name)

  /** `parser.parse_args().model` is the default of `add_argument('--model', default=…)` in the same file */
  const options = (values: readonly Value[], name: string): readonly Value[] => {
    const parsed = values.find((value): value is LibraryValue => value.kind === 'library' && /^\.parse_(known_)?args$/.test(value.owner?.chain ?? ''))
      ?.owner?.call
    if (!parsed) return []
    return core.world.callsNamed('add_argument').flatMap((site) => {
      if (site.place.file !== parsed.place.file) return []
      const isOption = site.expr.args.some(
        (arg) => arg.name === null && arg.value.type === 'string' && arg.value.value.replace(/^-+/, '').replaceAll('-', '_') === name,
      )
      const fallback = isOption ? site.expr.args.find((arg) => arg.name === 'default') : undefined
      return fallback ? core.evaluate(fallback.value, site.place) : []
    })
  }

  const extensionOf = (name: string, file: SourceFile): readonly Value[] => {
    const own = core.world.extensionMethods(name, file)
    if (own.length) return own.map((it) => ({ kind: 'function', scope: it.scope, file: it.file, self: null, frame: null }))
    const namespace = core.world.extension(name, file)
    return namespace === null ? [] : [libraryMember(symbol(namespace), name)]
  }

  const kept = (object: Expr, name: string): readonly Value[] => {
    const holder = object.type === 'name' || object.type === 'member' ? object.name : null
    if (holder === null) return []
    // what plugins give a server: `fastify.decorate('openai', …)`
    const decorated = /^(fastify|server|app|instance)$/i.test(holder) ? core.world.kept('decorated', name) : []
    if (decorated.length) return decorated.flatMap((it) => core.evaluate(it.expr, it.place))
    if (!shared.test(holder)) return []
    return open(core.world.kept(holder, name)).flatMap((it) => core.evaluate(it.expr, it.place))
  }

  /** what a branch assigns that is known not to run: `if host == "local": app.client = …` where the host is Azure by default */
  const open = <T extends { readonly expr: Expr; readonly place: Place }>(all: readonly T[]): readonly T[] => {
    if (all.length < 2) return all
    const left = all.filter(({ expr, place }) => !core.isClosed(guardsAt(place.scope, expr.line), place))
    return left.length ? left : all
  }

  /** `bp.openai_client = AsyncOpenAI()`: what a file keeps under a member that it gives to an object of a library */
  const keptHere = (object: Expr, name: string, { file }: Place): readonly Value[] => {
    const holder = object.type === 'name' ? object.name : null
    if (holder === null || shared.test(holder) || isPackaged(file)) return []
    return open(core.world.kept(holder, name).filter((it) => it.place.file === file)).flatMap((it) => core.evaluate(it.expr, it.place))
  }

  const memberOf = (value: Value, name: string, at: { readonly expr: Expr; readonly place: Place }): readonly Value[] => {
    switch (value.kind) {
      case 'library':
        return [libraryMember(value, name)]
      case 'module':
        return moduleMember(value.file, name)
      case 'class':
      case 'instance':
        return core.classMember(value, name, at)
      case 'structure':
        if (value.expr.type === 'dict') return dictMember(value.expr, name, value.place)
        return []
      default:
        return []
    }
  }

  const moduleMember = (file: SourceFile, name: string): readonly Value[] => {
    const values = core.exported(file, name)
    if (values.length || file.language !== 'python') return values
    const submodule = core.world.moduleFile(file, `.${name}`)
    return submodule ? [{ kind: 'module', file: submodule }] : []
  }

  let spreads = 0

  const dictMember = (dict: Extract<Expr, { type: 'dict' }>, key: string, place: Place): readonly Value[] => {
    const values: Value[] = []
    for (const entry of dict.entries) if (entry.key === key) values.push(...core.evaluate(entry.value, place))
    if (spreads >= 6) return values
    spreads++
    for (const entry of dict.entries)
      if (entry.spread) for (const value of core.evaluate(entry.value, place)) values.push(...memberOf(value, key, { expr: entry.value, place }))
    spreads--
    return values.length ? values : valuesOf(fillingsOf(dict, place), [key], place)
  }

  const putUnder = (holder: Expr, keys: readonly unknown[], place: Place): readonly Value[] =>
    isPackaged(place.file) ? [] : valuesOf(fillingsAt(holder, place), keys, place).filter((it) => it.kind !== 'literal' && it.kind !== 'env')

  /** a key that is not known may be any */
  const valuesOf = (fillings: readonly Filling[], keys: readonly unknown[], { file }: Place): readonly Value[] =>
    fillings.flatMap(({ key, value, scope }) => {
      const inner: Place = { file, scope, frame: null }
      const own = core.evaluate(key, inner).flatMap((it) => (it.kind === 'literal' ? [it.value] : []))
      const isMeant = !keys.length || !own.length || own.some((it) => keys.includes(it))
      return isMeant ? core.evaluate(value, inner) : []
    })

  const dictValues = (dict: Extract<Expr, { type: 'dict' }>, place: Place): readonly Value[] => [
    ...dict.entries.flatMap((entry) => core.evaluate(entry.value, place)),
    ...valuesOf(fillingsOf(dict, place), [], place),
  ]

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

  const environment = (name: string, expr: Expr, place: Place): readonly Value[] => [
    { kind: 'env', name, expr, place },
    ...core.world.settingDefaults(name, place.file.path),
  ]

  return { member, kept, memberOf, dictMember, dictValues, putUnder, libraryMember, environment }
}
