// What the application is made of: libraries and services whose symbols it calls, by resolved name.
import type { ComponentKind } from '../catalogue/schema.ts'
import type { Context } from './context.ts'

export interface Component {
  readonly kind: ComponentKind
  readonly name: string
  readonly locations: readonly { readonly path: string; readonly line: number }[]
}

export function detect(context: Context): readonly Component[] {
  const program = context.fact('program')
  const paths = context.fact('paths')
  const found = new Map<string, { kind: ComponentKind; name: string; locations: { path: string; line: number }[] }>()
  const add = (kind: ComponentKind, name: string, path: string, line: number) => {
    const key = `${kind} ${name}`
    const component = found.get(key) ?? { kind, name, locations: [] }
    if (component.locations.length < 20 && !component.locations.some((it) => it.path === path && it.line === line))
      component.locations.push({ path, line })
    found.set(key, component)
  }
  for (const path of program.relevant) {
    if (paths.classOf(path) !== 'application') continue
    for (const { rule, expr } of program.ruled(path)) {
      for (const { kind, name } of rule.signature.components) if (kind !== 'provider') add(kind, name, path, expr.line)
    }
  }
  for (const call of context.fact('calls').application) {
    if (call.provider) add('provider', call.provider, call.path, call.line)
    if (call.kind === 'embedding' || call.site.rule.symbol.makes?.includes('embedding'))
      for (const { id, path, line } of call.models) add('embedding_model', id, path, line)
  }
  return [...found.values()].sort((a, b) => (a.kind === b.kind ? (a.name < b.name ? -1 : 1) : a.kind < b.kind ? -1 : 1))
}
