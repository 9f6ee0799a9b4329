// What the front ends over tree-sitter share: two tables of readers, one for expressions and one for statements, and the pieces that they are made of.
import { lineTable } from '../lines.ts'
import { maxDepth, openScope, other, type Reading } from '../reading.ts'
import type { Argument, At, Expr, Import, Language, Scope, SourceFile, Statement } from '../source-model.ts'
import type { Grammar } from './grammar.ts'
import { childOf, type Pruning, readTree, type SyntaxNode } from './tree.ts'

export type ReadExpression = (b: Build, node: SyntaxNode) => Expr
export type ReadStatement = (b: Build, node: SyntaxNode, out: Statement[]) => void
export type BlockKind = Extract<Statement, { type: 'block' }>['kind']

/** How a language's nodes are read. A node of neither table is read for what is inside it. */
export interface Dialect {
  readonly language: Language
  readonly pruning: Pruning
  readonly expressions: Readonly<Record<string, ReadExpression | undefined>>
  readonly statements: Readonly<Record<string, ReadStatement | undefined>>
}

/** What the reading of one file carries along. */
export interface Build extends Reading {
  readonly text: string
  readonly lineOf: (offset: number) => number
  readonly dialect: Dialect
  /** names of the fields of the class around: an assignment to one of them is one to a member of `this` */
  fields: ReadonlySet<string>
  /** the name that a Go method gives to its receiver */
  receiver: string | null
}

/** One file through a dialect. */
export function readSource(grammar: Grammar, dialect: Dialect, path: string, text: string): SourceFile {
  const lineOf = lineTable(text)
  const tree = readTree(grammar, dialect.pruning, text)
  const { scope: root, body } = openScope(null, { line: 1, endLine: lineOf(text.length) }, { kind: 'module', name: '', isPublic: true })
  const imports: Import[] = []
  const build: Build = { text, lineOf, dialect, imports, scope: root, depth: 0, fields: new Set(), receiver: null }
  if (tree) readStatements(build, tree.root.children, body)
  return { path, language: dialect.language, imports, exports: [], root, broken: !tree || tree.hasError, isTorn: tree?.isTorn ?? true, cells: [] }
}

export const textOf = (b: Build, node: SyntaxNode): string => b.text.slice(node.start, node.end)

export const placeOf = (b: Build, node: SyntaxNode): At => ({ line: b.lineOf(node.start), endLine: b.lineOf(Math.max(node.start, node.end - 1)) })

export const ofType = (node: SyntaxNode, ...types: readonly string[]): SyntaxNode[] => node.children.filter((child) => types.includes(child.type))
export const firstOf = (node: SyntaxNode, ...types: readonly string[]): SyntaxNode | null =>
  node.children.find((child) => types.includes(child.type)) ?? null
export const fieldsOf = (node: SyntaxNode, field: string): SyntaxNode[] => node.children.filter((child) => child.field === field)

/** An expression; too deep a nesting or an unknown kind of node becomes `other`. */
export function readExpression(b: Build, node: SyntaxNode): Expr {
  if (b.depth >= maxDepth) return other(placeOf(b, node))
  b.depth++
  const read = b.dialect.expressions[node.type]
  const result = read ? read(b, node) : other(placeOf(b, node), readAll(b, node.children))
  b.depth--
  return result
}

export const readAll = (b: Build, nodes: readonly SyntaxNode[]): Expr[] => nodes.map((node) => readExpression(b, node))

export const readMaybe = (b: Build, node: SyntaxNode | null | undefined): Expr | null => (node ? readExpression(b, node) : null)

/** The expression in a field, or a stand-in. */
export const readField = (b: Build, node: SyntaxNode, field: string): Expr => readMaybe(b, childOf(node, field)) ?? other(placeOf(b, node))

/** The only child stands in its parent's place. */
export const readInner: ReadExpression = (b, node) => {
  const [only, second] = node.children
  return only && !second ? readExpression(b, only) : other(placeOf(b, node), readAll(b, node.children))
}

export const nameAt = (b: Build, node: SyntaxNode, name = textOf(b, node)): Expr => ({ type: 'name', name, ...placeOf(b, node) })

export const readName: ReadExpression = (b, node) => nameAt(b, node)

export const memberAt = (b: Build, node: SyntaxNode, object: Expr, name: string): Expr => ({ type: 'member', object, name, ...placeOf(b, node) })

/** `a.b` by the fields of the node */
export const readMember =
  (object: string, name: string): ReadExpression =>
  (b, node) => {
    const named = childOf(node, name)
    return memberAt(b, node, readField(b, node, object), named ? textOf(b, named) : '')
  }

/** `a.b.c`, of names only */
export const readPath: ReadExpression = (b, node) => {
  const [first, ...rest] = node.children
  if (!first) return readName(b, node)
  let result = readExpression(b, first)
  for (const part of rest) result = memberAt(b, node, result, textOf(b, part))
  return result
}

export const callAt = (b: Build, node: SyntaxNode, callee: Expr, args: readonly Argument[], isNew = false): Expr => ({
  type: 'call',
  callee,
  args,
  isNew,
  ...placeOf(b, node),
})

export const positional = (value: Expr): Argument => ({ name: null, value, spread: false })

export const stringAt = (b: Build, node: SyntaxNode, value: string): Expr => ({ type: 'string', value, ...placeOf(b, node) })
export const listAt = (b: Build, node: SyntaxNode, items: readonly Expr[]): Expr => ({
  type: 'list',
  items,
  comprehension: false,
  ...placeOf(b, node),
})

/** `Outer<Inner, Other>` as the index of a type by its arguments */
export const genericAt = (b: Build, node: SyntaxNode, object: Expr, given: readonly Expr[]): Expr => {
  const [only, second] = given
  if (!only) return object
  return { type: 'index', object, index: second ? listAt(b, node, given) : only, ...placeOf(b, node) }
}

export const readTrue: ReadExpression = (b, node) => ({ type: 'boolean', value: true, ...placeOf(b, node) })
export const readFalse: ReadExpression = (b, node) => ({ type: 'boolean', value: false, ...placeOf(b, node) })
export const readNull: ReadExpression = (b, node) => ({ type: 'null', ...placeOf(b, node) })

/** digits with separators, prefixes and suffixes of type */
export const readNumber: ReadExpression = (b, node) => {
  const literal = textOf(b, node).replaceAll('_', '')
  const value = Number(
    /^0[xXbBoO]/.test(literal) ? literal.replace(/(?<=^0[bBoO][0-7]*|^0[xX][\da-fA-F]*)[uUlL]+$/, '') : literal.replace(/[a-zA-Z]+$/, ''),
  )
  return Number.isNaN(value) ? other(placeOf(b, node)) : { type: 'number', value, ...placeOf(b, node) }
}

const words: Readonly<Record<string, string>> = { '||': 'or', '??': 'or', '?:': 'or', '&&': 'and' }

/** `a + b`; the operator is what stands between the two */
export const readBinary: ReadExpression = (b, node) => {
  const [left, right] = node.children
  if (!left || !right) return readInner(b, node)
  const op = operatorBetween(b, left, right)
  return { type: 'binary', op: words[op] ?? op, left: readExpression(b, left), right: readExpression(b, right), ...placeOf(b, node) }
}

export function operatorBetween(b: Build, left: SyntaxNode, right: SyntaxNode): string {
  const between = b.text.slice(left.end, Math.min(right.start, left.end + 400))
  return (/\/[/*]/.test(between) ? between.replace(/\/\*[^*]*\*\/|\/\/[^\n]*/g, ' ') : between).trim()
}

/** `-1` is a number; other signs leave their operand */
export const readUnary: ReadExpression = (b, node) => {
  const operand = node.children.at(-1)
  const inner = operand ? readExpression(b, operand) : other(placeOf(b, node))
  if (inner.type === 'number' && b.text[node.start] === '-') return { ...inner, value: -inner.value }
  return other(placeOf(b, node), [inner])
}

export const readConditional: ReadExpression = (b, node) => ({
  type: 'conditional',
  test: readField(b, node, 'condition'),
  then: readField(b, node, 'consequence'),
  otherwise: readField(b, node, 'alternative'),
  ...placeOf(b, node),
})

/** An assignment as a value; a bare name that is a field is a member of `this`. */
export const readAssignment: ReadExpression = (b, node) => ({
  type: 'assignment',
  kind: 'plain',
  target: assignable(b, readField(b, node, 'left')),
  value: readField(b, node, 'right'),
  ...placeOf(b, node),
})

export function assignable(b: Build, target: Expr): Expr {
  if (target.type !== 'name' || !b.fields.has(target.name)) return target
  for (let scope: Scope | null = b.scope; scope && scope.kind === 'function'; scope = scope.parent)
    if (scope.params.some((param) => param.name === target.name)) return target
  const { name, line, endLine } = target
  return { type: 'member', object: { type: 'name', name: 'this', line, endLine }, name, line, endLine }
}

/** An assignment in a statement's place. */
export const pushAssignment: ReadStatement = (b, node, out) => {
  const left = childOf(node, 'left')
  const right = childOf(node, 'right')
  if (!left || !right) return
  const kind = /^\??\??=$/.test(operatorBetween(b, left, right)) ? 'plain' : 'augmented'
  const targets = [assignable(b, readExpression(b, left))]
  out.push({ type: 'assign', kind, targets, value: readExpression(b, right), annotation: null, ...placeOf(b, node) })
}

/** Reads statements into `out`; what is no statement is read as an expression, broken code for the statements inside. */
export function readStatements(b: Build, nodes: readonly SyntaxNode[], out: Statement[]): void {
  if (b.depth >= maxDepth) return
  b.depth++
  for (const node of nodes) {
    const read = b.dialect.statements[node.type]
    if (read) read(b, node, out)
    else if (b.dialect.expressions[node.type]) pushExpression(b, node, out)
    else readStatements(b, node.children, out)
  }
  b.depth--
}

export const pushExpression: ReadStatement = (b, node, out) => {
  const value = readExpression(b, node)
  // in broken code names and types stand alone
  if (value.type !== 'name') out.push({ type: 'expression', value, ...placeOf(b, node) })
}

export const readInside: ReadStatement = (b, node, out) => readStatements(b, node.children, out)

export function pushReturn(b: Build, kind: 'return' | 'yield' | 'raise', node: SyntaxNode, out: Statement[]): void {
  const [first, second] = node.children
  const value = first && second ? listAt(b, node, readAll(b, node.children)) : readMaybe(b, first)
  out.push({ type: 'return', kind, value, ...placeOf(b, node) })
}

/** The nodes that make a body: those of a block, or the one statement. */
export const insideOf = (node: SyntaxNode | null): readonly SyntaxNode[] =>
  !node ? [] : /block$|_body$|^declaration_list$/.test(node.type) ? node.children : [node]

export function pushBlock(
  b: Build,
  node: SyntaxNode,
  kind: BlockKind,
  heads: readonly Expr[],
  body: readonly SyntaxNode[],
  out: Statement[],
  opening: readonly Statement[] = [],
): void {
  const statements = [...opening]
  readStatements(b, body, statements)
  const { line, endLine } = placeOf(b, node)
  const last = body.at(-1)
  out.push({ type: 'block', kind, heads, body: statements, line, endLine: last ? Math.max(line, placeOf(b, last).endLine) : endLine })
}

/** `if … else if … else …` by the fields of the node; what opens the body is bound by the condition */
export const readIf: ReadStatement = (b, node, out) => readBranch(b, node, 'if', out)

function readBranch(b: Build, node: SyntaxNode, kind: 'if' | 'else', out: Statement[]): void {
  const initial = childOf(node, 'initializer')
  if (initial) readStatements(b, [initial], out)
  const condition = readMaybe(b, childOf(node, 'condition'))
  pushBlock(b, node, kind, condition ? [condition] : [], insideOf(childOf(node, 'consequence')), out)
  const alternative = childOf(node, 'alternative')
  if (!alternative) return
  if (alternative.type === node.type && b.depth < maxDepth) {
    b.depth++
    readBranch(b, alternative, 'else', out)
    b.depth--
  } else pushBlock(b, alternative, 'else', [], insideOf(alternative), out)
}

/** A block whose heads are the expressions in these fields. */
export const readLoop =
  (kind: BlockKind, ...heads: readonly string[]): ReadStatement =>
  (b, node, out) => {
    const body = childOf(node, 'body')
    const given = heads.flatMap((field) => fieldsOf(node, field))
    const isStatement = (it: SyntaxNode) => /declaration$|_spec$/.test(it.type)
    readStatements(b, given.filter(isStatement), out)
    pushBlock(b, node, kind, readAll(b, given.filter((it) => !isStatement(it))), insideOf(body), out) // biome-ignore format: one call
  }

/** `for x in v`: the head and the value of the assignment that opens the body are one object */
export function pushForEach(b: Build, node: SyntaxNode, target: Expr | null, value: Expr | null, body: SyntaxNode | null, out: Statement[]): void {
  const opening: Statement[] = target
    ? [{ type: 'assign', kind: 'loop', targets: [target], value, annotation: null, line: target.line, endLine: target.endLine }]
    : []
  pushBlock(b, node, 'for', value ? [value] : [], insideOf(body), out, opening)
}
