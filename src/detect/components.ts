// What the application is made of: libraries and services whose symbols it uses, by resolved name, and whose own files it holds.
import { globRegex, matchesAny } from '../catalogue/globs.ts'
import { classifyModel } from '../catalogue/models.ts'
import type { ComponentKind } from '../catalogue/schema.ts'
import { baseUrlNames, namedProvider } from './calls/model.ts'
import { providerPrefix } from './calls/provider-names.ts'
import type { Context } from './context.ts'
import type { Program, RuledCall } from './program.ts'

export interface Component {
  readonly kind: ComponentKind
  readonly name: string
  readonly locations: readonly { readonly path: string; readonly line: number }[]
}

const maxLocations = 20

export function detect(context: Context): readonly Component[] {
  const program = context.fact('program')
  const paths = context.fact('paths')
  const found = new Map<string, { kind: ComponentKind; name: string; locations: { path: string; line: number }[] }>()
  const add = (kind: ComponentKind, name: string, path: string, line: number) => {
    const key = `${kind} ${name}`
    const component = found.get(key) ?? { kind, name, locations: [] }
    if (component.locations.length < maxLocations && !component.locations.some((it) => it.path === path && it.line === line))
      component.locations.push({ path, line })
    found.set(key, component)
  }
  for (const path of program.relevant) {
    if (paths.classOf(path) !== 'application') continue
    for (const { rule, expr } of [...program.ruled(path), ...decorators(path, program), ...bases(path, program)])
      for (const { kind, name } of rule.signature.components) if (kind !== 'provider') add(kind, name, path, expr.line)
    // one client of several, by whose address it is given
    for (const call of program.ruled(path)) {
      const provider = call.rule.symbol.role === 'client' ? (namedProvider(call, program) ?? ownProvider(call, program)) : null
      if (provider) add('provider', provider, path, call.expr.line)
    }
  }
  const marked = paths.of('application').filter(matchesAny(context.catalogue.signatures.flatMap(({ files }) => files)))
  for (const { components, files } of context.catalogue.signatures) {
    const patterns = files.map(globRegex)
    for (const path of patterns.length ? marked : [])
      if (patterns.some((it) => it.test(path))) for (const { kind, name } of components) if (kind !== 'provider') add(kind, name, path, 1)
  }
  // a starter is used by being declared: what it brings configures itself
  const { declared } = context.fact('dependencies')
  for (const { components, packages } of context.catalogue.signatures)
    for (const name of (packages.maven ?? []).filter((it) => it.includes('starter')))
      for (const { path, line, group } of declared(name, 'maven'))
        if (group === 'run') for (const component of components) if (component.kind !== 'provider') add(component.kind, component.name, path, line)
  const tracers = new Set(context.catalogue.signatures.flatMap((it) => it.components.flatMap(({ kind, name }) => (kind === 'tracing' ? [name] : []))))
  for (const { name, state, evidence } of context.fact('tracing').tracers)
    if (state !== 'off' && tracers.has(name)) add('tracing', name, evidence.path, evidence.line)
  for (const { path, line } of context.fact('infrastructure').telemetry)
    if (/app(lication)?_?insights?/i.test(context.text(path)?.split('\n')[line - 1] ?? '')) add('tracing', 'application-insights', path, line)
  // evaluations stand beside tests, and trackers in the arguments of a trainer
  const names = new Set(context.catalogue.signatures.flatMap((it) => it.components.map(({ kind, name }) => `${kind} ${name}`)))
  const { evaluations, product } = context.fact('evaluations')
  for (const { tool, path, line } of [...evaluations, ...product]) if (tool && names.has(`evaluation ${tool}`)) add('evaluation', tool, path, line)
  for (const { tool, state, path, line } of context.fact('training').trackers)
    if (state !== 'default' && names.has(`experiment_tracker ${tool}`)) add('experiment_tracker', tool, path, line)
  for (const { technology, at } of context.fact('retrieval').queries)
    if (names.has(`vector_store ${technology}`)) add('vector_store', technology, at.path, at.line)
  for (const call of context.fact('calls').application) {
    if (call.provider) add('provider', call.provider, call.path, call.line)
    // a router of models has more providers than that of its default
    for (const { id, path, line } of call.models) {
      const prefix = providerPrefix(id)
      if (prefix) add('provider', prefix, path, line)
    }
    if (call.provider === 'ollama' && call.local) add('serving', 'ollama', call.path, call.line)
    if (call.kind !== 'embedding' && !call.site.rule.symbol.makes?.includes('embedding')) continue
    // a library's own default is no choice of the application
    for (const { id, path, line, source } of call.models)
      if (!source.startsWith('default:')) add('embedding_model', classifyModel(id, call.provider).canonical.replace(/:latest$/, ''), path, line)
  }
  return [...found.values()].sort((a, b) => (a.kind === b.kind ? (a.name < b.name ? -1 : 1) : a.kind < b.kind ? -1 : 1))
}

/** a client that is given no address speaks to the maker of its library */
const ownProvider = (call: RuledCall, program: Program): string | null =>
  program.argument(call, call.rule.symbol.args?.['base-url'] ?? baseUrlNames) || call.expr.args.some((arg) => arg.spread)
    ? null
    : (call.rule.symbol.provider ?? call.rule.signature.provider ?? null)

/** `class Store(PGVector)` is what it extends */
function bases(path: string, program: Program): readonly RuledCall[] {
  const file = program.file(path)
  if (!file) return []
  return program.scopesOf(path).flatMap(({ bases: own, parent }) =>
    own.flatMap((base) => {
      const { line, endLine } = base
      const expr = { type: 'call' as const, callee: base, args: [], isNew: true, line, endLine }
      return program.rulesOf({ expr, place: { file, scope: parent ?? file.root, frame: null } })
    }),
  )
}

/** `@flow` without a call uses its library as well */
function decorators(path: string, program: Program): readonly RuledCall[] {
  const file = program.file(path)
  if (!file) return []
  return program.scopesOf(path).flatMap(({ decorators: own, parent }) =>
    own.flatMap((decorator) => {
      if (decorator.type === 'call') return []
      const { line, endLine } = decorator
      const expr = { type: 'call' as const, callee: decorator, args: [], isNew: false, line, endLine }
      return program.rulesOf({ expr, place: { file, scope: parent ?? file.root, frame: null } })
    }),
  )
}
