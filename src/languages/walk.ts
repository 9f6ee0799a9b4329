// Walking a source model: every expression, call and scope of a file, in reading order.
import type { Call, Expr, Scope, SourceFile, Statement } from './source-model.ts'

export interface Visited<T> {
  readonly node: T
  /** the innermost scope that holds the node */
  readonly scope: Scope
}

/** Every scope below this one, itself first: definitions, then lambdas and methods inside expressions. */
export function* scopesWithin(scope: Scope): Generator<Scope> {
  yield scope
  for (const { node } of expressionsWithin(scope, false)) if (node.type === 'function') yield* scopesWithin(node.scope)
  for (const inner of definitionsOf(scope.body)) yield* scopesWithin(inner)
}

/** Every expression of a scope; nested definitions and function expressions are entered unless `deep` is false. */
export function* expressionsWithin(scope: Scope, deep = true): Generator<Visited<Expr>> {
  for (const expr of [...scope.decorators, ...scope.bases, ...scope.params.flatMap((it) => [it.fallback, it.annotation])]) {
    if (expr) yield* expression(expr, scope, deep)
  }
  yield* statements(scope.body, scope, deep)
}

/** Every call of a file with the scope that it stands in. */
export function* callsOf(source: SourceFile): Generator<Visited<Call>> {
  for (const { node, scope } of expressionsWithin(source.root)) if (node.type === 'call') yield { node, scope }
}

function* statements(body: readonly Statement[], scope: Scope, deep: boolean): Generator<Visited<Expr>> {
  for (const statement of body) {
    switch (statement.type) {
      case 'assign':
        for (const target of statement.targets) yield* expression(target, scope, deep)
        if (statement.annotation) yield* expression(statement.annotation, scope, deep)
        if (statement.value) yield* expression(statement.value, scope, deep)
        break
      case 'expression':
      case 'return':
        if (statement.value) yield* expression(statement.value, scope, deep)
        break
      case 'definition':
        if (deep) yield* expressionsWithin(statement.scope, deep)
        break
      case 'block':
        for (const head of statement.heads) yield* expression(head, scope, deep)
        yield* statements(statement.body, scope, deep)
    }
  }
}

function* definitionsOf(body: readonly Statement[]): Generator<Scope> {
  for (const statement of body) {
    if (statement.type === 'definition') yield statement.scope
    else if (statement.type === 'block') yield* definitionsOf(statement.body)
  }
}

function* expression(expr: Expr, scope: Scope, deep: boolean): Generator<Visited<Expr>> {
  yield { node: expr, scope }
  if (expr.type === 'function') {
    if (deep) yield* expressionsWithin(expr.scope, deep)
    return
  }
  for (const child of childrenOf(expr)) yield* expression(child, scope, deep)
}

/** The expressions directly inside one. A function's body is not among them. */
export function childrenOf(expr: Expr): readonly Expr[] {
  switch (expr.type) {
    case 'member':
      return [expr.object]
    case 'call':
      return [expr.callee, ...expr.args.map((it) => it.value)]
    case 'template':
      return expr.tag ? [expr.tag, ...expr.parts] : expr.parts
    case 'list':
      return expr.items
    case 'dict':
      return expr.entries.map((it) => it.value)
    case 'binary':
      return [expr.left, expr.right]
    case 'index':
      return [expr.object, expr.index]
    case 'conditional':
      return [expr.test, expr.then, expr.otherwise]
    case 'element':
      return [expr.name, ...expr.entries.map((it) => it.value), ...expr.children]
    case 'assignment':
      return [expr.target, expr.value]
    case 'other':
      return expr.children
    case 'name':
    case 'string':
    case 'number':
    case 'boolean':
    case 'null':
    case 'function':
      return []
  }
}

/** The dotted text of a name or member chain, calls along the way written `()`: `a.b().c`; '' where it begins otherwise. */
export function dotted(expr: Expr): string {
  if (expr.type === 'name') return expr.name
  if (expr.type === 'member') {
    const object = dotted(expr.object)
    return object ? `${object}.${expr.name}` : ''
  }
  if (expr.type === 'call') {
    const callee = dotted(expr.callee)
    return callee ? `${callee}()` : ''
  }
  return ''
}
