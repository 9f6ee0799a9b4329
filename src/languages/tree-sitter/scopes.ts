// Definitions and what stands for them inside expressions.
import { openScope, within } from '../reading.ts'
import type { Expr, Scope, Statement } from '../source-model.ts'
import { type Build, callAt, placeOf, readExpression, readStatements } from './build.ts'
import { docBefore } from './texts.ts'
import type { SyntaxNode } from './tree.ts'

export interface Definition {
  readonly kind: 'function' | 'class'
  readonly name: string
  readonly isPublic: boolean
  readonly decorators?: readonly Expr[]
  readonly params?: Scope['params']
  readonly returns?: Expr | null
  readonly bases?: readonly Expr[]
  readonly isAsync?: boolean
  /** the fields of a class */
  readonly fields?: ReadonlySet<string>
}

/** A scope with what `read` puts into it. */
export function scopeOf(b: Build, node: SyntaxNode, about: Definition, read: (body: Statement[]) => void): Scope {
  const { scope, body } = openScope(b.scope, placeOf(b, node), { ...about, doc: docBefore(b.text, node.start, b.dialect.language) })
  const outer = b.fields
  if (about.kind === 'class') b.fields = about.fields ?? new Set()
  within(b, scope, () => read(body))
  b.fields = outer
  return scope
}

export function pushDefinition(b: Build, node: SyntaxNode, about: Definition, read: (body: Statement[]) => void, out: Statement[]): void {
  out.push({ type: 'definition', scope: scopeOf(b, node, about, read), ...placeOf(b, node) })
}

/** A lambda: its body is a block of statements or one expression, which it returns. */
export function lambdaAt(b: Build, node: SyntaxNode, params: Scope['params'], body: SyntaxNode | null, isAsync = false): Expr {
  const about: Definition = { kind: 'function', name: '', isPublic: false, params, isAsync }
  const scope = scopeOf(b, node, about, (statements) => {
    if (!body) return
    if (body.type.endsWith('block')) readStatements(b, body.children, statements)
    else statements.push({ type: 'return', kind: 'return', value: readExpression(b, body), ...placeOf(b, body) })
  })
  return { type: 'function', scope, ...placeOf(b, node) }
}

/** Statements in the place of an expression (`switch`, `when`, `try`): a function that is called on the spot. */
export function blockAt(b: Build, node: SyntaxNode, read: (out: Statement[]) => void): Expr {
  const scope = scopeOf(b, node, { kind: 'function', name: '', isPublic: false }, (body) => {
    const statements: Statement[] = []
    read(statements)
    body.push(...returning(statements))
  })
  return callAt(b, node, { type: 'function', scope, ...placeOf(b, node) }, [])
}

/** The statements of a body whose last expression is its value. */
export function returning(statements: readonly Statement[]): Statement[] {
  let tail = statements.length - 1
  const isBranch = (at: number) => {
    const it = statements[at]
    return it?.type === 'block' && /^(else|catch|finally|case)$/.test(it.kind)
  }
  while (tail > 0 && isBranch(tail)) tail--
  return statements.map((statement, at) => {
    if (at < tail) return statement
    if (statement.type === 'block') return statement.kind === 'finally' ? statement : { ...statement, body: returning(statement.body) }
    if (statement.type !== 'expression') return statement
    return { type: 'return', kind: 'return', value: statement.value, line: statement.line, endLine: statement.endLine }
  })
}
