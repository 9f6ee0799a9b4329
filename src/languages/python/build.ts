import type { Expr, Import, Scope, Statement } from '../source-model.ts'
import type { SyntaxNode } from '../tree-sitter/tree.ts'

/** What one file's reading carries along. */
export interface Build {
  readonly text: string
  readonly lineOf: (offset: number) => number
  readonly imports: Import[]
  /** where a definition or lambda that is met now belongs */
  scope: Scope
  depth: number
  /** inside `if TYPE_CHECKING:` */
  isTypeOnly: boolean
}

/** Nesting beyond this is not read: expressions become `other`, statements are dropped. */
export const maxDepth = 400

export const textOf = (b: Build, node: SyntaxNode): string => b.text.slice(node.start, node.end)

export const placeOf = (b: Build, node: SyntaxNode): { line: number; endLine: number } => ({
  line: b.lineOf(node.start),
  endLine: b.lineOf(Math.max(node.start, node.end - 1)),
})

export const otherOf = (b: Build, node: SyntaxNode, children: readonly Expr[] = []): Expr => ({ type: 'other', children, ...placeOf(b, node) })

export interface OpenScope {
  readonly scope: Scope
  readonly body: Statement[]
}

/** A scope whose body is still to be filled. */
export function openScope(b: Build, node: SyntaxNode, about: Pick<Scope, 'kind' | 'name'> & Partial<Scope>): OpenScope {
  const body: Statement[] = []
  const scope: Scope = {
    parent: b.scope,
    decorators: [],
    params: [],
    returns: null,
    bases: [],
    doc: null,
    isAsync: false,
    isPublic: !about.name.startsWith('_'),
    ...placeOf(b, node),
    ...about,
    body,
  }
  return { scope, body }
}

/** Runs a reading inside another scope. */
export function within<T>(b: Build, scope: Scope, read: () => T): T {
  const outer = b.scope
  b.scope = scope
  const result = read()
  b.scope = outer
  return result
}
