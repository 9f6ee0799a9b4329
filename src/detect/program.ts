// The repository's code as one program: files parsed when first needed, names followed across files.
import type { Signature } from '../catalogue/schema.ts'
import { languageOf } from '../languages/parsers.ts'
import type { Call, Expr, Scope, SourceFile } from '../languages/source-model.ts'
import { callsOf as callsWithin, scopesWithin } from '../languages/walk.ts'
import { type Argument, argumentOf } from '../resolve/arguments.ts'
import { bindingsOf } from '../resolve/bindings.ts'
import { type CallSite, createEvaluator, type Evaluator } from '../resolve/evaluate.ts'
import { matchesHost } from '../resolve/hosts.ts'
import { createLibrary, type Library, tagOf } from '../resolve/library.ts'
import { createDocuments } from '../resolve/loaded.ts'
import { ancestors, createModuleResolver } from '../resolve/modules.ts'
import { createPackages } from '../resolve/packages.ts'
import { createSettings, type Deployment } from '../resolve/settings.ts'
import type { LibraryValue, LiteralValue, Place, Rule, Value } from '../resolve/value.ts'
import { qualified, seenAs } from '../resolve/visible.ts'
import type { Context } from './context.ts'
import { type Assignments, assignmentsOf } from './program/assignments.ts'
import { beansOf } from './program/beans.ts'
import { extensionNamespaces, ownExtensions } from './program/extensions.ts'
import { codeLength, relevantFiles } from './program/relevant.ts'

export interface Program {
  /** source files that can matter: those that import a library of the catalogue, what they import and what imports them; application code first */
  readonly relevant: readonly string[]
  /** source files that could matter and are not parsed: all together there is too much code */
  leftOut(): readonly string[]
  /** source files that could matter and are read only in part */
  torn(): readonly string[]
  /** every source file with a front end that is neither vendored nor generated */
  readonly sources: readonly string[]
  readonly library: Library
  file(path: string): SourceFile | null
  evaluate(expr: Expr, place: Place): readonly Value[]
  readonly evaluator: Evaluator
  /** every call of a file with the scope it stands in, in source order */
  callsOf(path: string): readonly CallSite[]
  /** what the call's callee is, by rule; one entry for each value that has a rule */
  rulesOf(site: CallSite): readonly RuledCall[]
  /** the text of a file named relative to another, or anywhere above it; null where there is none */
  textNear(from: string, name: string): string | null
  /** every function and class of a file, outermost first */
  scopesOf(path: string): readonly Scope[]
  /** what the repository's own configuration gives for an environment variable */
  settings(name: string): readonly LiteralValue[]
  /** where configuration names an environment variable, also where it gives it no value */
  namedSettings(name: string): readonly LiteralValue[]
  /** infrastructure code fills an environment variable with what a resource gives */
  isFilled(name: string): boolean
  /** the hosted models that the repository's infrastructure code deploys */
  deployments(): readonly Deployment[]
  /** what the configuration of a file's application gives for a dotted key */
  configured(key: string, near: string): readonly LiteralValue[]
  /** what is assigned anywhere to `….holder.name` or `….holder['name']` */
  kept(holder: string, name: string): readonly Argument[]
  /** how many relevant files or places name an identifier; a cheap sign of use for what is passed around by reference */
  mentions(name: string): number
  signaturesOfHost(host: string): readonly Signature[]
  /** an argument of a call by spec (see argumentOf) */
  argument(site: CallSite, spec: string): Argument | null
  /** calls with a rule in application code and elsewhere, by path */
  readonly ruled: (path: string) => readonly RuledCall[]
}

export interface RuledCall extends CallSite {
  /** the host of a raw HTTP call */
  readonly host?: string | null
  readonly rule: Rule
  readonly callee: LibraryValue
}

export function detect(context: Context): Program {
  const paths = context.fact('paths')
  const every = context.snapshot.files.map((file) => file.path)
  const sources = every.filter((path) => languageOf(path) !== null && !['vendored', 'generated', 'lock'].includes(paths.classOf(path)))
  const libraries = new Set(
    context.catalogue.signatures.flatMap((signature) => signature.modules.flatMap((it) => (it.startsWith('py:') ? [it.slice(3).split('.')[0]] : []))),
  )
  const modules = createModuleResolver(
    every,
    (path) => context.text(path),
    (module) => libraries.has(module),
  )
  const settings = createSettings(every, (path) => context.text(path))
  const library = createLibrary(context.catalogue.signatures)

  const files = new Map<string, SourceFile | null>()
  const leftOut: string[] = []
  let left = context.limits.codeLength
  const file = (path: string): SourceFile | null => {
    let parsed = files.get(path)
    if (parsed === undefined) {
      const text = context.text(path)
      parsed = text === null ? null : parse(path, text)
      files.set(path, parsed)
    }
    return parsed
  }
  const parse = (path: string, text: string) => {
    const length = codeLength(path, text)
    if (length <= left) {
      left -= length
      return context.parsers.parse(path, text)
    }
    leftOut.push(path)
    return null
  }

  const calls = new Map<string, readonly CallSite[]>()
  const callsOf = (path: string): readonly CallSite[] => {
    let list = calls.get(path)
    if (!list) {
      const source = file(path)
      list = source ? callsWithin(source).map(({ node, scope }) => ({ expr: node, place: { file: source, scope, frame: null } })) : []
      calls.set(path, list)
    }
    return list
  }

  const packages = createPackages(sources, (path) => context.text(path), every)
  // a fifth is kept for files that matter for another reason
  const { relevant, leftOut: tooMuch } = relevantFiles(
    context,
    sources,
    (from, module) => modules.resolve(from, module),
    packages,
    0.8 * context.limits.codeLength,
  )
  for (const path of tooMuch) files.set(path, null)
  leftOut.push(...tooMuch)
  const extension = extensionNamespaces(context, library)
  let named: Map<string, CallSite[]> | undefined
  const callsNamed = (name: string): readonly CallSite[] => {
    if (!named) {
      named = new Map()
      // what tests pass in is no setting of the application
      for (const path of relevant.filter((it) => paths.classOf(it) !== 'test' && paths.classOf(it) !== 'example')) {
        for (const site of callsOf(path)) {
          const last = lastName(site.expr)
          if (last === null) continue
          const list = named.get(last)
          if (list) list.push(site)
          else named.set(last, [site])
        }
      }
    }
    return named.get(name) ?? []
  }

  let gathered: Assignments | undefined
  const assignments = (): Assignments => {
    gathered ??= assignmentsOf(relevant.flatMap((path) => file(path) ?? []))
    return gathered
  }
  const kept = (holder: string, name: string) => assignments().kept.get(`${holder}.${name}`) ?? []

  const evaluator = createEvaluator({
    library,
    kept,
    beans: beansOf(
      relevant.filter((path) => paths.classOf(path) !== 'test'),
      file,
    ),
    moduleFile(from, module) {
      const path = modules.resolve(from.path, module)
      return path === null || languageOf(path) === null ? null : file(path)
    },
    seen: (name, from) => seenAs(name, from, packages, library),
    qualified: (path, from) => qualified(path, from, packages, library),
    file,
    declaring: (from, name) =>
      packages
        .packagesOf(from.path)
        .flatMap((pkg) => packages.declaring(from.path, pkg, name).flatMap((path) => (path === from.path ? [] : (file(path) ?? [])))),
    extension,
    extensionMethods: ownExtensions(relevant, packages, file),
    callsNamed,
    settingDefaults: (name, near) => settings.defaultsOf(name, near),
    document: createDocuments(every, (path) => context.text(path)),
  })

  const openImports = new Map<SourceFile, boolean>()
  /** the file imports a module whose rules end in any name */
  const importsOpen = (source: SourceFile): boolean => {
    let is = openImports.get(source)
    if (is === undefined) {
      const tag = tagOf(source.language)
      is = source.imports.some((it) => library.isOpen(tag, it.module))
      openImports.set(source, is)
    }
    return is
  }
  /** a callee that can have a rule: it ends in a name that some rule ends in, was imported under another name, or is a value that may be called */
  const canHaveRule = ({ expr: { callee }, place }: CallSite): boolean => {
    if (callee.type !== 'name' && callee.type !== 'member') return true
    const tag = tagOf(place.file.language)
    if (library.canEnd(tag, callee.name) || importsOpen(place.file)) return true
    if (callee.type === 'member') return assignments().members.has(callee.name)
    return place.file.imports.some((it) => it.local === callee.name) || isVariable(callee.name, place.scope)
  }
  const rulesOf = (site: CallSite): readonly RuledCall[] => {
    if (!canHaveRule(site)) return []
    return evaluator.evaluate(site.expr.callee, site.place).flatMap((value): RuledCall[] => {
      if (value.kind !== 'library') return []
      const rule = evaluator.ruleOf(value, site)
      return rule ? [{ ...site, rule, callee: value }] : []
    })
  }
  const ruledCalls = new Map<string, readonly RuledCall[]>()
  const ruled = (path: string): readonly RuledCall[] => {
    let list = ruledCalls.get(path)
    if (!list) {
      list = callsOf(path).flatMap(rulesOf)
      ruledCalls.set(path, list)
    }
    return list
  }

  const argument = (site: CallSite, spec: string) => argumentOf(site.expr, site.place, spec, evaluator)

  const scopes = new Map<string, readonly Scope[]>()
  const scopesOf = (path: string): readonly Scope[] => {
    let list = scopes.get(path)
    if (!list) {
      const source = file(path)
      list = source ? scopesWithin(source) : []
      scopes.set(path, list)
    }
    return list
  }
  const mentioned = new Map<string, number>()
  const mentions = (name: string): number => {
    let count = mentioned.get(name)
    if (count === undefined) {
      count = relevant.reduce((sum, path) => sum + (context.text(path)?.split(name).length ?? 1) - 1, 0)
      mentioned.set(name, count)
    }
    return count
  }
  const signaturesOfHost = (host: string) =>
    context.catalogue.signatures.filter((signature) => signature.hosts.some((pattern) => matchesHost(host, pattern)))

  const textNear = (from: string, name: string): string | null => {
    const bare = name.replace(/^(\.\/)+/, '')
    for (const folder of ancestors(from)) {
      const text = context.text(folder ? `${folder}/${bare}` : bare)
      if (text !== null) return text
    }
    return null
  }

  return {
    argument,
    textNear,
    scopesOf,
    settings: (name) => settings.defaultsOf(name, ''),
    configured: settings.configured,
    deployments: settings.deployments,
    isFilled: settings.isFilled,
    namedSettings: settings.named,
    kept,
    mentions,
    signaturesOfHost,
    relevant,
    leftOut: () => leftOut,
    torn: () => relevant.filter((path) => files.get(path)?.isTorn),
    sources,
    library,
    file,
    evaluate: evaluator.evaluate,
    evaluator,
    callsOf,
    rulesOf,
    ruled,
  }
}

const lastName = (call: Call): string | null => (call.callee.type === 'name' || call.callee.type === 'member' ? call.callee.name : null)

/** a name that some scope around gives a value or takes as a parameter; a plain definition is no library value */
function isVariable(name: string, from: Scope): boolean {
  for (let scope: Scope | null = from; scope; scope = scope.parent) {
    const bindings = bindingsOf(scope).get(name)
    if (bindings) return bindings.some(({ what }) => what.type !== 'definition')
  }
  return false
}

/** The scopes around a scope, innermost first, the module's last. */
export function enclosing(scope: Scope): Scope[] {
  const all: Scope[] = []
  for (let it: Scope | null = scope; it; it = it.parent) all.push(it)
  return all
}
