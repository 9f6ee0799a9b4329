import type { Call, Expr, Scope, SourceFile, Statement } from '../languages/source-model.ts'

/** Every call of a file with the scope it stands in, in source order. */
export function walkCalls(file: SourceFile, visit: (call: Call, scope: Scope) => void): void {
  const inScope = (scope: Scope): void => {
    const outer = scope.parent ?? scope
    for (const it of [...scope.decorators, ...scope.bases, ...scope.params.flatMap((param) => (param.fallback ? [param.fallback] : []))])
      inExpression(it, outer)
    inStatements(scope.body, scope)
  }
  const inStatements = (list: readonly Statement[], scope: Scope): void => {
    for (const statement of list) {
      if (statement.type === 'definition') inScope(statement.scope)
      else if (statement.type === 'block') {
        for (const head of statement.heads) inExpression(head, scope)
        inStatements(statement.body, scope)
      } else {
        if (statement.type === 'assign') for (const target of statement.targets) inExpression(target, scope)
        if (statement.value) inExpression(statement.value, scope)
      }
    }
  }
  const inExpression = (expr: Expr, scope: Scope): void => {
    if (expr.type === 'call') visit(expr, scope)
    if (expr.type === 'function') inScope(expr.scope)
    else for (const child of children(expr)) inExpression(child, scope)
  }
  inScope(file.root)
}

/** The expressions directly inside an expression; those of a function are in its scope. */
export function children(expr: Expr): readonly Expr[] {
  switch (expr.type) {
    case 'call':
      return [expr.callee, ...expr.args.map((arg) => arg.value)]
    case 'member':
      return [expr.object]
    case 'template':
      return expr.tag ? [...expr.parts, expr.tag] : expr.parts
    case 'list':
      return expr.items
    case 'dict':
      return expr.entries.map((entry) => entry.value)
    case 'binary':
      return [expr.left, expr.right]
    case 'index':
      return [expr.object, expr.index]
    case 'conditional':
      return [expr.test, expr.then, expr.otherwise]
    case 'element':
      return [...expr.entries.map((entry) => entry.value), ...expr.children]
    case 'assignment':
      return [expr.target, expr.value]
    case 'other':
      return expr.children
    default:
      return []
  }
}

/** Every assignment of a file, one visit a target. */
export function walkAssignments(file: SourceFile, visit: (target: Expr, value: Expr, scope: Scope) => void): void {
  const inStatements = (list: readonly Statement[], scope: Scope): void => {
    for (const statement of list) {
      if (statement.type === 'definition') inStatements(statement.scope.body, statement.scope)
      else if (statement.type === 'block') inStatements(statement.body, scope)
      else if (statement.type === 'assign') {
        for (const target of statement.targets) if (statement.value) visit(target, statement.value, scope)
        if (statement.value) inExpression(statement.value)
      } else if (statement.value?.type === 'assignment') visit(statement.value.target, statement.value.value, scope)
      else if (statement.value) inExpression(statement.value)
    }
  }
  const inExpression = (expr: Expr): void => {
    if (expr.type === 'function') inStatements(expr.scope.body, expr.scope)
    else for (const child of children(expr)) inExpression(child)
  }
  inStatements(file.root.body, file.root)
}

/** Every function and class of a file, outermost first. */
export function walkScopes(file: SourceFile, visit: (scope: Scope) => void): void {
  const inStatements = (list: readonly Statement[]): void => {
    for (const statement of list) {
      if (statement.type === 'definition') inScope(statement.scope)
      else if (statement.type === 'block') inStatements(statement.body)
      else if (statement.value) inExpression(statement.value)
    }
  }
  const inScope = (scope: Scope): void => {
    visit(scope)
    inStatements(scope.body)
  }
  const inExpression = (expr: Expr): void => {
    if (expr.type === 'function') inScope(expr.scope)
    else for (const child of children(expr)) inExpression(child)
  }
  inStatements(file.root.body)
}
