// What every front end carries along while it reads one file.
import type { At, Expr, Import, Scope, Statement } from './source-model.ts'

export interface Reading {
  readonly imports: Import[]
  /** where a definition or lambda that is met now belongs */
  scope: Scope
  depth: number
}

/** Nesting beyond this is not read: expressions become `other`, statements are dropped. */
export const maxDepth = 400

export interface OpenScope {
  readonly scope: Scope
  readonly body: Statement[]
}

/** A scope whose body is still to be filled. */
export function openScope(parent: Scope | null, place: At, about: Pick<Scope, 'kind' | 'name' | 'isPublic'> & Partial<Scope>): OpenScope {
  const body: Statement[] = []
  const scope: Scope = {
    kind: about.kind,
    name: about.name,
    line: place.line,
    endLine: place.endLine,
    parent,
    decorators: about.decorators ?? [],
    params: about.params ?? [],
    returns: about.returns ?? null,
    bases: about.bases ?? [],
    body,
    doc: about.doc ?? null,
    isAsync: about.isAsync ?? false,
    isPublic: about.isPublic,
  }
  return { scope, body }
}

/** Runs a reading inside another scope. */
export function within<T>(b: Reading, scope: Scope, read: () => T): T {
  const outer = b.scope
  b.scope = scope
  const result = read()
  b.scope = outer
  return result
}

/** Reads one level deeper; beyond the cap gives the stand-in. */
export function deeper<T>(b: Reading, read: () => T, standIn: () => T): T {
  if (b.depth >= maxDepth) return standIn()
  b.depth++
  const result = read()
  b.depth--
  return result
}

export const other = (place: At, children: readonly Expr[] = []): Expr => ({ type: 'other', children, line: place.line, endLine: place.endLine })

/** A docstring or doc comment without its common indentation and outer blank lines. */
export function cleanDoc(text: string): string {
  const [first = '', ...rest] = text.split('\n')
  let margin = Number.POSITIVE_INFINITY
  for (const line of rest) {
    const indent = line.search(/\S/)
    if (indent !== -1) margin = Math.min(margin, indent)
  }
  return [first.trim(), ...rest.map((line) => line.slice(margin === Number.POSITIVE_INFINITY ? 0 : margin).trimEnd())].join('\n').trim()
}
