// What the declared type of a value says of it.
import type { Expr, Scope, SourceFile } from '../../languages/source-model.ts'
import { tagOf } from '../library.ts'
import { isPackaged } from '../packages.ts'
import type { Place, Value } from '../value.ts'
import type { CallSite, Core } from './core.ts'

export interface Types {
  annotated(annotation: Expr | null, place: Place): readonly Value[]
  /** what `services.AddScoped<IEmbedder, LocalEmbedder>()` gives for the interface that it names */
  registeredAs(annotation: Expr, file: SourceFile): readonly Value[]
}

/** types that only hold another: what comes out of them is meant */
const holders =
  /^(Task|ValueTask|Optional|Lazy|Func|Supplier|Provider|ObjectProvider|Instance|Mono|CompletableFuture|IOptions|IOptionsSnapshot|IOptionsMonitor|Deferred|Result)$/

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

export function createTypes(core: Core): Types {
  const asked = new Set<Scope>()
  const annotated = (annotation: Expr | null, place: Place): readonly Value[] => {
    if (!annotation) return []
    if (annotation.type === 'binary' && annotation.op === '|') return [...annotated(annotation.left, place), ...annotated(annotation.right, place)]
    // `Task<Kernel>`, `Optional<ChatModel>`: what comes out of it
    const holder = annotation.type === 'index' && annotation.object.type === 'name' ? annotation.object.name : ''
    if (annotation.type === 'index' && holders.test(holder)) return annotated(annotation.index, place)
    if (annotation.type === 'list' && isPackaged(place.file) && annotation.items[0]) return annotated(annotation.items[0], place)
    const injected = place.file.language === 'csharp' && /^I[A-Z]/.test(typeName(annotation)) ? registeredAs(annotation, place.file) : []
    if (injected.length) return injected
    return core.evaluate(annotation, place).flatMap((value): readonly Value[] => {
      if (value.kind === 'instance' || (value.kind === 'library' && value.call)) return [value]
      if (value.kind === 'class') {
        const made = isPackaged(value.file) ? implemented(value) : []
        return made.length ? made : [{ kind: 'instance', scope: value.scope, file: value.file, call: null }]
      }
      if (value.kind !== 'library') return []
      const rule = core.world.library.ruleOfSymbol(tagOf(place.file.language), value.path)
      const given = rule?.symbol.makes ? fromBean(annotation, rule.symbol.makes, place.file) : []
      if (given.length) return given
      return [{ ...value, path: `${value.path}()`, type: rule?.symbol.makes ?? null, rule }]
    })
  }

  const registeredAs = (annotation: Expr, file: SourceFile): readonly Value[] => {
    const wanted = typeName(annotation)
    const sites = ['AddScoped', 'AddSingleton', 'AddTransient'].flatMap((name) => core.world.callsNamed(name))
    const near = (site: CallSite) => sharedFolders(site.place.file.path, file.path)
    const found = sites
      .filter(({ expr }) => !expr.types?.[0] || typeName(expr.types[0]) === wanted)
      .sort((a, b) => near(b) - near(a))
      .map((site) => registration(site, wanted))
    return found.find((values) => values.length > 0) ?? []
  }

  /** the value of the one method that a container asks for this type; of several, the nearest if it stands alone there */
  const fromBean = (annotation: Expr, type: string, file: SourceFile): readonly Value[] => {
    if (file.language !== 'java' && file.language !== 'kotlin') return []
    const beans = core.world.beans(typeName(annotation))
    const near = Math.max(0, ...beans.map((it) => sharedFolders(it.file.path, file.path)))
    const [only, second] = beans.filter((it) => sharedFolders(it.file.path, file.path) === near)
    // a bean that asks for its own type
    if (!only || second || asked.has(only.scope)) return []
    asked.add(only.scope)
    const given = core.returnsOf({ kind: 'function', scope: only.scope, file: only.file, self: null, frame: null }, null, null)
    asked.delete(only.scope)
    return given.filter((it) => it.kind === 'library' && it.type === type && it.call !== null)
  }

  const registration = ({ expr, place }: CallSite, wanted: string): readonly Value[] => {
    const [service, implementation] = expr.types ?? []
    if (implementation) return annotated(implementation, place).filter((value) => value.kind === 'library' && value.type !== null)
    const factory = expr.args[0]?.value
    const made =
      factory?.type === 'function'
        ? core.evaluate(factory, place).flatMap((it) => (it.kind === 'function' ? core.returnsOf(it, null, null) : []))
        : []
    const typed = made.filter((value) => value.kind === 'library' && value.type !== null)
    return service || typed.some((value) => value.kind === 'library' && value.path.endsWith(`${wanted}()`)) ? typed : []
  }

  /** an interface that a library implements because an annotation says so: `@AiService interface Assistant` */
  const implemented = (value: Extract<Value, { kind: 'class' }>): readonly Value[] => {
    const isInterface = value.scope.body.every((it) => it.type === 'definition' && it.scope.body.length === 0)
    return isInterface ? [...byAnnotation(value), ...(value.scope.body.length ? handedOver(value) : [])] : []
  }

  /** `AiServices.builder(Assistant.class)`, `AiServices.create(Assistant.class, model)`: the library makes what the interface asks for */
  const handedOver = (value: Extract<Value, { kind: 'class' }>): readonly Value[] =>
    ['create', 'builder']
      .flatMap((name) => core.world.callsNamed(name))
      .flatMap((site): readonly Value[] => {
        const [given] = site.expr.args
        if (given?.value.type !== 'name' || given.value.name !== value.scope.name || site.expr.callee.type !== 'member') return []
        return core.evaluate(site.expr.callee, site.place).flatMap((callee): readonly Value[] => {
          if (callee.kind !== 'library') return []
          const rule = core.world.library.ruleOfSymbol(tagOf(value.file.language), callee.path.replace(/\.\w+$/, '.create'))
          return rule?.symbol.makes ? [{ ...callee, path: `${callee.path}()`, type: rule.symbol.makes, rule, call: site, declares: value.scope }] : []
        })
      })

  const byAnnotation = (value: Extract<Value, { kind: 'class' }>): readonly Value[] =>
    value.scope.decorators.flatMap((decorator) => {
      const name = decorator.type === 'call' ? decorator.callee : decorator
      return core.evaluate(name, { file: value.file, scope: value.file.root, frame: null }).flatMap((it): readonly Value[] => {
        const rule = it.kind === 'library' ? core.world.library.ruleOfSymbol(tagOf(value.file.language), it.path) : null
        return it.kind === 'library' && rule?.symbol.makes
          ? [{ ...it, path: `${it.path}()`, type: rule.symbol.makes, rule, declares: value.scope }]
          : []
      })
    })

  return { annotated, registeredAs }
}
