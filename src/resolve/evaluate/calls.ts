// What a call gives: of a library, of a function or a class of the repository.
import type { Call, Statement } from '../../languages/source-model.ts'
import { argumentOf } from '../arguments.ts'
import { bindingsOf, guardsIn, methodAround } from '../bindings.ts'
import { tagOf } from '../library.ts'
import { isOpening, loadedDocuments } from '../loaded.ts'
import { isPackaged } from '../packages.ts'
import type { Frame, LibraryValue, Place, Rule, Value } from '../value.ts'
import { accessed } from './accessors.ts'
import { fromComponents, fromParser, fromSession } from './assembled.ts'
import type { CallSite, Core } from './core.ts'
import { environmentCall, settingReference } from './environment.ts'
import { ofText } from './texts.ts'
import { isModelOrOwn, isTold, noArguments } from './values.ts'

export interface Calls {
  call(expr: Call, place: Place): readonly Value[]
  /** what a function of the repository returns or yields, its parameters bound to the call's arguments */
  returnsOf(callee: Extract<Value, { kind: 'function' }>, expr: Call | null, place: Place | null): readonly Value[]
  ruleOf(callee: LibraryValue, site: CallSite): Rule | null
}

/** Library calls that give what the function in their argument gives. */
const callsThrough: Readonly<Record<string, number>> = {
  'fastapi.Depends': 0, 'fastapi.params.Depends': 0, 'asyncio.run': 0, 'asyncio.wait_for': 0, 'asyncio.create_task': 0, 'asyncio.to_thread': 0,
  'functools.partial': 0, 'functools.lru_cache': 0, 'functools.cache': 0, 'react#cache': 0, 'next/cache#unstable_cache': 0, 'fastapi.concurrency.run_in_threadpool': 0,
  'types.SimpleNamespace': 0, 'omegaconf.OmegaConf.create': 0, 'omegaconf.OmegaConf.to_container': 0, 'box.Box': 0, 'easydict.EasyDict': 0, 'munch.munchify': 0, 'addict.Dict': 0,
  'github.com/aws/aws-sdk-go-v2/aws#String': 0, 'github.com/aws/aws-sdk-go-v2/aws#Float32': 0, 'github.com/aws/aws-sdk-go-v2/aws#Int32': 0, 'github.com/aws/aws-sdk-go/aws#String': 0,
  'github.com/oracle/oci-go-sdk/v65/common#String': 0, 'github.com/Azure/azure-sdk-for-go/sdk/azcore/to#Ptr': 0, 'k8s.io/utils/ptr#To': 0, 'github.com/samber/lo#ToPtr': 0,
  'google.golang.org/genai#Ptr': 0, 'google.golang.org/protobuf/proto#String': 0, 'github.com/openai/openai-go#F': 0, 'github.com/openai/openai-go#String': 0,
  'flag#String': 1, 'flag#Float64': 1, 'flag#Int': 1, 'github.com/spf13/pflag#String': 1, 'github.com/spf13/pflag#Float64': 1, 'github.com/spf13/pflag#Int': 1,
  'llamaindex#Settings.withLLM': 1, 'llamaindex#Settings.withEmbedModel': 1, 'llamaindex#Settings.withCallbackManager': 1, 'llamaindex#Settings.withPrompt': 1,
  'tyro.cli': 0, 'simple_parsing.parse': 0, 'draccus.parse': 0, 'pyrallis.parse': 0,
  'os#ExpandEnv': 0, 'java.util.Objects.requireNonNull': 0, 'com.google.common.base.Preconditions.checkNotNull': 0,
  'dependency_injector.providers.Singleton': 0, 'dependency_injector.providers.Factory': 0, 'chainlit.make_async': 0, 'asgiref.sync.sync_to_async': 0, 'asgiref.sync.async_to_sync': 0,
} // biome-ignore format: a table

/** Objects that hold others by name, by the method that asks for one. */
const containers: Readonly<Record<string, { readonly type: string; readonly holds: string }>> = {
  getAgent: { type: 'Mastra', holds: 'agents' },
  getAgentById: { type: 'Mastra', holds: 'agents' },
}

const fluent = /^(with|bind|configure|copy|clone|pipe|assign)/i

export function createCalls(core: Core): Calls {
  const call = (expr: Call, place: Place): readonly Value[] => {
    const annotation = isPackaged(place.file) ? settingReference(expr) : null
    if (annotation) {
      const fallback: readonly Value[] = annotation.fallback ? [{ kind: 'literal', value: annotation.fallback, expr, place }] : []
      return [...core.environment(annotation.name, expr, place), ...fallback]
    }
    const env = environmentCall(expr, (it) => core.evaluate(it, place))
    if (env) {
      const [, second] = expr.args
      // Go's helpers take a parser between the name and the fallback
      const fallback =
        expr.args.find((arg) => arg.name === 'default') ?? (place.file.language === 'go' && expr.args.length > 2 ? expr.args.at(-1) : second)
      return [...(fallback ? core.evaluate(fallback.value, place) : []), ...core.environment(env, expr, place)]
    }
    if (expr.callee.type === 'name' && expr.callee.name === 'super') return superOf(place)
    if (expr.callee.type === 'name' && expr.callee.name === 'require' && expr.args[0]?.value.type === 'string')
      return core.imported(place.file, expr.args[0].value.value, null, '')
    // `services.GetRequiredService<Kernel>()` gives what its type says
    if (
      expr.types?.length === 1 &&
      expr.types[0] &&
      expr.callee.type === 'member' &&
      /^(Get(Required)?(Keyed)?Service|Resolve|getBean|inject|get)$/.test(expr.callee.name)
    ) {
      const registered = core.registeredAs(expr.types[0], place.file)
      const given = registered.length ? registered : core.annotated(expr.types[0], place)
      if (given.length) return given
    }
    const kept = fromDict(expr, place)
    if (kept.length) return kept
    const named = fromContainer(expr)
    if (named.length) return named
    const field = accessed(expr, place, core)
    if (field.length) return field
    const callees = core.evaluate(expr.callee, place)
    const loaded = loadedDocuments(expr, callees, place, core.evaluate, core.world)
    if (loaded.length) return loaded
    if (!callees.length && isOpening(expr)) return [{ kind: 'structure', expr, place }]
    if (!callees.length) return [...dictOf(expr, place), ...formatted(expr, place), ...ofText(expr, place, core)]
    // `(stored.base || 'https://…').replace(…)`: the text that is known beside what is not
    const isUnknown = callees.every((it) => it.kind === 'library' && it.type === null && it.owner?.type == null)
    const values: Value[] = isUnknown ? [...ofText(expr, place, core)] : []
    for (const callee of callees) {
      if (callee.kind === 'library') values.push(...libraryCall(callee, expr, place))
      else if (callee.kind === 'function') values.push(...returnsOf(callee, expr, place))
      else if (callee.kind === 'class') values.push(...constructed(callee, expr, place))
      else if (callee.kind === 'instance') {
        for (const method of core.classMember(callee, '__call__', { expr, place }))
          if (method.kind === 'function') values.push(...returnsOf(method, expr, place))
      }
    }
    return values
  }

  /** `settings.get('model', fallback)`: of a dict that is known, or the fallback where what is asked (a request, a graph's state) is known to nobody */
  const fromDict = ({ callee, args }: Call, place: Place): readonly Value[] => {
    const [key, fallback] = args
    if (callee.type !== 'member' || callee.name !== 'get' || !key || (key.value.type !== 'string' && isPackaged(place.file))) return []
    const asked = core.evaluate(callee.object, place)
    const dicts = asked.flatMap((it) => (it.kind === 'structure' && it.expr.type === 'dict' ? [{ dict: it.expr, place: it.place }] : []))
    const names = core.evaluate(key.value, place).flatMap((it) => (it.kind === 'literal' ? [it.value] : []))
    const own = dicts.flatMap((it) => {
      const named = names.flatMap((name) => (typeof name === 'string' ? core.dictMember(it.dict, name, it.place) : []))
      return named.length || key.value.type === 'string' ? named : core.dictValues(it.dict, it.place)
    })
    if (!own.length) own.push(...core.putUnder(callee.object, names, place))
    if (own.length || !fallback) return own
    // a TypedDict is known by name alone
    const isOpen =
      !isPackaged(place.file) && asked.every((it) => it.kind === 'instance' && !core.classMember(it, 'get', { expr: callee, place }).length)
    return dicts.length || isOpen ? core.evaluate(fallback.value, place) : []
  }

  /** `TEMPLATE.format(question=question)` is the template, where it is a text and no name to be filled in */
  const formatted = ({ callee }: Call, place: Place): readonly Value[] =>
    callee.type === 'member' && callee.name === 'format' && place.file.language === 'python'
      ? core.evaluate(callee.object, place).filter((it) => it.kind === 'literal' && typeof it.value === 'string' && /\s/.test(it.value))
      : []

  /** `dict(model=name, **more)` is a dict */
  const dictOf = (expr: Call, place: Place): readonly Value[] => {
    if (expr.callee.type !== 'name' || expr.callee.name !== 'dict' || place.file.language !== 'python') return []
    const entries = expr.args.flatMap((arg) =>
      arg.name !== null || arg.spread || arg.value.type === 'name'
        ? [{ key: arg.name, value: arg.value, spread: arg.name === null, line: arg.value.line }]
        : [],
    )
    return [{ kind: 'structure', expr: { type: 'dict', entries, line: expr.line, endLine: expr.endLine }, place }]
  }

  /** `mastra.getAgent('writer')`, wherever the framework hands the container in: what `new Mastra({ agents: { writer } })` holds under that name */
  const fromContainer = ({ callee, args }: Call): readonly Value[] => {
    const container = callee.type === 'member' ? containers[callee.name] : undefined
    const [key] = args
    if (!container || key?.value.type !== 'string') return []
    const name = key.value.value
    return core.world.callsNamed(container.type).flatMap((site) => {
      const held = site.expr.isNew ? argumentOf(site.expr, site.place, container.holds, core) : null
      return (held ? core.evaluate(held.expr, held.place) : []).flatMap((it) =>
        it.kind === 'structure' && it.expr.type === 'dict' ? core.dictMember(it.expr, name, it.place) : [],
      )
    })
  }

  const superOf = (place: Place): readonly Value[] => {
    const own = methodAround(place.scope)?.parent
    return (own?.bases ?? []).flatMap((base) =>
      core.evaluate(base, { ...place, scope: own?.parent ?? place.scope, frame: null }).flatMap((value): readonly Value[] => {
        if (value.kind === 'class') return [{ kind: 'instance', scope: value.scope, file: value.file, call: null }]
        return value.kind === 'library' ? [core.instanceOf(value, place.file, null)] : []
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

  const returnsOf = (callee: Extract<Value, { kind: 'function' }>, expr: Call | null, place: Place | null): readonly Value[] => {
    const { scope, file, self } = callee
    const bindable = expr && place && (place.frame === null || core.frameDepth(place.frame) < 4)
    const frame: Frame | null = bindable
      ? core.frameOf(scope, core.bindArguments(scope, expr, place), self)
      : self
        ? core.frameOf(scope, noArguments, self)
        : callee.frame
    const inner: Place = { file, scope, frame }
    const values: Value[] = []
    const visit = (statements: readonly Statement[], guarded: boolean): void => {
      const guards = guardsIn(statements)
      for (const [i, statement] of statements.entries()) {
        if (statement.type === 'return' && statement.kind !== 'raise' && statement.value) values.push(...core.evaluate(statement.value, inner))
        else if (statement.type === 'block' && !(guarded && core.isClosed(guards[i] ?? [], inner))) visit(statement.body, guarded)
      }
    }
    visit(scope.body, true)
    if (!values.length) visit(scope.body, false)
    if (isPackaged(file) ? values.length > 0 : values.some(isTold)) return values
    const declared = core.annotated(scope.returns, { file, scope: scope.parent ?? scope, frame: null })
    return isPackaged(file) ? declared : [...declared.filter(isModelOrOwn), ...values]
  }

  const ruleOf = (callee: LibraryValue, site: CallSite): Rule | null =>
    core.world.library.ruleFor(tagOf(site.place.file.language), callee, (spec, literals) => {
      const given = argumentOf(site.expr, site.place, spec, core)
      if (!given || literals.includes('*')) return given !== null
      return core.evaluate(given.expr, given.place).some((value) => value.kind === 'literal' && literals.includes(String(value.value)))
    })

  const libraryCall = (callee: LibraryValue, expr: Call, place: Place): readonly Value[] => {
    const through = callsThrough[callee.path]
    if (through !== undefined) {
      const given = expr.args[through]?.value
      const values = given
        ? core
            .evaluate(given, place)
            .flatMap((value) =>
              value.kind === 'function' && !/^(functools|chainlit|asgiref)\b/.test(callee.path)
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
    const parsed = fromParser(callee)
    if (parsed.length) return parsed
    const kept = fromSession(callee, expr, place, core)
    if (kept.length) return kept
    const assembled = fromComponents(callee, expr, place, core)
    if (assembled.length) return assembled
    const rule = ruleOf(callee, { expr, place })
    const name = callee.chain.slice(1)
    if ((name === 'pipe' || name === 'then') && callee.owner && !rule) {
      const parts = [callee.owner, ...expr.args.flatMap((arg) => core.evaluate(arg.value, place))]
      return name === 'pipe' ? [core.composition(parts, expr, place)] : [callee.owner]
    }
    if (/(RunnableSequence|RunnableSequence#?)\.from$/.test(callee.path)) {
      const items = expr.args[0] ? core.evaluate(expr.args[0].value, place) : []
      const parts = items.flatMap((item) => core.elements(item))
      if (parts.length) return [core.composition(parts, expr, place)]
    }
    const beside = !rule || rule.symbol.role === 'type' ? runsBeside(callee, expr, place) : null
    if (beside) return [beside]
    if (rule && !rule.symbol.makes && /^trace-|^guard$/.test(rule.symbol.role)) {
      // a wrapper gives back what it wraps
      const wrapped = expr.args
        .flatMap((arg) => core.evaluate(arg.value, place))
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

  /** `RunnableParallel(context=retriever).assign(answer=chain)`: what runs several chains can do what its models can */
  const runsBeside = (callee: LibraryValue, expr: Call, place: Place): LibraryValue | null => {
    if (!/langchain/i.test(callee.path) || !/(\bRunnable(Parallel|Map)|\.assign)$/.test(callee.path)) return null
    const given = expr.args.flatMap(({ value }) => core.evaluate(value, place))
    const branches = given.flatMap((it) => (it.kind === 'structure' && it.expr.type === 'dict' ? core.dictValues(it.expr, it.place) : [it]))
    const own = callee.owner?.parts.length ? [callee.owner] : []
    const whole = core.composition([...own, ...branches], expr, place)
    return /model|llm|chain|agent|generator/.test(whole.type?.split('.').at(-1) ?? '') ? whole : null
  }

  /** `customProvider({ languageModels: { small: … } }).languageModel('small')` is the model registered under that name */
  const fromRegistry = (callee: LibraryValue, expr: Call, place: Place): readonly Value[] => {
    const registry = /[lL]anguageModel$|[eE]mbeddingModel$|^\.(chat|completion|image)[mM]odel$/.test(callee.chain) ? callee.owner?.call : null
    const key = registry && expr.args[0] ? core.evaluate(expr.args[0].value, place) : []
    if (!registry || !key.length) return []
    const kind = `${callee.chain.slice(1)}s`
    const models = argumentOf(registry.expr, registry.place, kind, core)
    if (!models) return []
    return core.evaluate(models.expr, models.place).flatMap((value): readonly Value[] => {
      if (value.kind !== 'structure' || value.expr.type !== 'dict') return []
      const dict = value.expr
      const named = key.flatMap((it) => (it.kind === 'literal' && typeof it.value === 'string' ? core.dictMember(dict, it.value, value.place) : []))
      return named.length ? named : dict.entries.flatMap((entry) => core.evaluate(entry.value, value.place))
    })
  }

  return { call, returnsOf, ruleOf }
}
