// Walks over the source model, in the order of the text, parents before children. Front ends cap the nesting, so recursion is safe.
import type { Call, Entry, Expr, Scope, SourceFile, Statement } from './source-model.ts'

export type Block = Extract<Statement, { type: 'block' }>

/**
 * What a walk tells. A visit that returns false leaves out what is below. The lists are reused while walking: copy what is to be kept.
 * `ancestors` are the expressions around an expression and `blocks` the blocks around it, outermost first; both also across functions.
 */
export interface Visitor {
  readonly scope?: (scope: Scope) => unknown
  readonly statement?: (statement: Statement, scope: Scope, blocks: readonly Block[]) => unknown
  readonly expression?: (expression: Expr, scope: Scope, ancestors: readonly Expr[], blocks: readonly Block[]) => unknown
}

/** Walks a file, or the body of one scope, with all scopes inside. */
export function walk(from: SourceFile | Scope, visitor: Visitor): void {
  walkScope({ visitor, ancestors: [], blocks: [] }, 'root' in from ? from.root : from)
}

/** Visits every expression. Annotations count from the calls in them on (`Annotated[A, Depends(f)]`): a type alone is no use of a name. */
export const walkExpressions = (from: SourceFile | Scope, expression: NonNullable<Visitor['expression']>): void => walk(from, { expression })

/** Visits every statement, those in blocks, definitions and function expressions too. */
export const walkStatements = (from: SourceFile | Scope, statement: NonNullable<Visitor['statement']>): void => walk(from, { statement })

export interface Visited<T> {
  readonly node: T
  /** the innermost scope that holds the node */
  readonly scope: Scope
}

// Many detectors ask the same of the same tree, which never changes: each answer is made once and kept as long as the tree.
const scopesOfRoot = new WeakMap<Scope, readonly Scope[]>()
const callsOfRoot = new WeakMap<Scope, readonly Visited<Call>[]>()
const expressionsOfRoot = new WeakMap<Scope, readonly Visited<Expr>[]>()

function once<T>(made: WeakMap<Scope, T>, from: SourceFile | Scope, make: (root: Scope) => T): T {
  const root = 'root' in from ? from.root : from
  let value = made.get(root)
  if (value === undefined) {
    value = make(root)
    made.set(root, value)
  }
  return value
}

/** Every scope of a file or scope, itself first: definitions, lambdas, methods inside expressions. */
export const scopesWithin = (from: SourceFile | Scope): readonly Scope[] =>
  once(scopesOfRoot, from, (root) => {
    const scopes: Scope[] = []
    walk(root, { scope: (scope) => scopes.push(scope) })
    return scopes
  })

/** Every expression of a scope, its decorators, bases and defaults first; the bodies of inner scopes only where `deep`. */
export const expressionsWithin = (from: Scope, deep = true): readonly Visited<Expr>[] =>
  deep ? once(expressionsOfRoot, from, (root) => expressionsOf(root, true)) : expressionsOf(from, false)

function expressionsOf(from: Scope, deep: boolean): Visited<Expr>[] {
  const visited: Visited<Expr>[] = []
  const w: Walk = {
    visitor: { scope: (scope) => deep || scope === from, expression: (node, scope) => visited.push({ node, scope }) },
    ancestors: [],
    blocks: [],
  }
  walkHead(w, from, from)
  walkScope(w, from)
  return visited
}

/** Every call with the scope that it stands in. */
export const callsOf = (from: SourceFile | Scope): readonly Visited<Call>[] =>
  once(callsOfRoot, from, (root) => {
    const calls: Visited<Call>[] = []
    walkExpressions(root, (node, scope) => {
      if (node.type === 'call') calls.push({ node, scope })
    })
    return calls
  })

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

/** The last name of a name or member chain: `create` of `a.b.create`; '' for anything else. */
export const lastName = (expr: Expr): string => (expr.type === 'name' || expr.type === 'member' ? expr.name : '')

interface Walk {
  readonly visitor: Visitor
  readonly ancestors: Expr[]
  readonly blocks: Block[]
}

function walkScope(w: Walk, scope: Scope): void {
  if (w.visitor.scope?.(scope) !== false) walkBody(w, scope.body, scope)
}

/** What a definition evaluates where it stands: decorators, bases, defaults. */
function walkHead(w: Walk, { decorators, bases, params, returns }: Scope, outer: Scope): void {
  walkAll(w, decorators, outer)
  walkAll(w, bases, outer)
  for (const param of params) {
    walkCalls(w, param.annotation, outer)
    walkMaybe(w, param.fallback, outer)
    for (const field of param.fields) walkMaybe(w, field.fallback, outer)
  }
  walkCalls(w, returns, outer)
}

function walkBody(w: Walk, body: readonly Statement[], scope: Scope): void {
  for (const statement of body) walkStatement(w, statement, scope)
}

function walkStatement(w: Walk, statement: Statement, scope: Scope): void {
  if (w.visitor.statement?.(statement, scope, w.blocks) === false) return
  switch (statement.type) {
    case 'assign':
      walkAll(w, statement.targets, scope)
      walkCalls(w, statement.annotation, scope)
      // the heads of the block around hold the same value
      if (statement.kind !== 'loop' && statement.kind !== 'context') walkMaybe(w, statement.value, scope)
      break
    case 'expression':
    case 'return':
      walkMaybe(w, statement.value, scope)
      break
    case 'definition':
      walkHead(w, statement.scope, scope)
      walkScope(w, statement.scope)
      break
    case 'block':
      w.blocks.push(statement)
      walkAll(w, statement.heads, scope)
      walkBody(w, statement.body, scope)
      w.blocks.pop()
  }
}

const walkMaybe = (w: Walk, expr: Expr | null, scope: Scope): void => {
  if (expr) walkExpr(w, expr, scope)
}

function walkAll(w: Walk, expressions: readonly Expr[], scope: Scope): void {
  for (const expr of expressions) walkExpr(w, expr, scope)
}

/** The calls of an annotation. */
function walkCalls(w: Walk, annotation: Expr | null, scope: Scope): void {
  if (!annotation) return
  if (annotation.type === 'call') walkExpr(w, annotation, scope)
  else for (const child of childrenOf(annotation)) walkCalls(w, child, scope)
}

function walkExpr(w: Walk, expr: Expr, scope: Scope): void {
  if (w.visitor.expression?.(expr, scope, w.ancestors, w.blocks) === false) return
  if (expr.type === 'name' || expr.type === 'string') return
  w.ancestors.push(expr)
  walkInside(w, expr, scope)
  w.ancestors.pop()
}

/** The same children in the same order as `childrenOf`, without a list for each: this runs for every expression of a repository, many times. */
function walkInside(w: Walk, expr: Expr, scope: Scope): void {
  switch (expr.type) {
    case 'function':
      walkHead(w, expr.scope, scope)
      walkScope(w, expr.scope)
      break
    case 'member':
      walkExpr(w, expr.object, scope)
      break
    case 'call':
      walkExpr(w, expr.callee, scope)
      for (const arg of expr.args) walkExpr(w, arg.value, scope)
      break
    case 'dict':
      for (const entry of expr.entries) walkEntry(w, entry, scope)
      if (expr.clauses) walkAll(w, expr.clauses, scope)
      break
    case 'element':
      walkExpr(w, expr.name, scope)
      for (const entry of expr.entries) walkEntry(w, entry, scope)
      walkAll(w, expr.children, scope)
      break
    case 'binary':
      walkExpr(w, expr.left, scope)
      walkExpr(w, expr.right, scope)
      break
    default:
      walkAll(w, childrenOf(expr), scope)
  }
}

function walkEntry(w: Walk, { computed, value, fallback }: Entry, scope: Scope): void {
  if (computed) walkExpr(w, computed, scope)
  walkExpr(w, value, scope)
  if (fallback) walkExpr(w, fallback, scope)
}

const none: readonly Expr[] = []

/** The expressions directly inside an expression, in the order of the text; none for a function, whose scope holds statements. */
export function childrenOf(expr: Expr): readonly Expr[] {
  switch (expr.type) {
    case 'member':
      return [expr.object]
    case 'call':
      return [expr.callee, ...expr.args.map((arg) => arg.value)]
    case 'template':
      return expr.tag ? [expr.tag, ...expr.parts] : expr.parts
    case 'list':
      return expr.clauses ? [...expr.items, ...expr.clauses] : expr.items
    case 'dict':
      return [...expr.entries.flatMap(insideEntry), ...(expr.clauses ?? [])]
    case 'binary':
      return [expr.left, expr.right]
    case 'index':
      return [expr.object, expr.index]
    case 'conditional':
      return [expr.test, expr.then, expr.otherwise]
    case 'element':
      return [expr.name, ...expr.entries.flatMap(insideEntry), ...expr.children]
    case 'assignment':
      return [expr.target, expr.value]
    case 'other':
      return expr.children
    default:
      return none
  }
}

function insideEntry({ computed, value, fallback }: Entry): Expr[] {
  const inside = computed ? [computed, value] : [value]
  return fallback ? [...inside, fallback] : inside
}
