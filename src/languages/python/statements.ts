import { cleanDoc, maxDepth, openScope, within } from '../reading.ts'
import type { Expr, Statement } from '../source-model.ts'
import { childOf, type SyntaxNode } from '../tree-sitter/tree.ts'
import { type Build, otherOf, placeOf, textOf } from './build.ts'
import { readArguments, readExpression, readParams } from './expressions.ts'
import { readImport } from './imports.ts'
import { readPattern } from './patterns.ts'
import { decodeLiteral, isTemplate } from './strings.ts'

type Read = (b: Build, node: SyntaxNode, out: Statement[]) => void
type BlockKind = Extract<Statement, { type: 'block' }>['kind']

/** Reads statements into `out`; what is no statement (in broken code) is read for the calls and strings that it holds. */
export function readStatements(b: Build, nodes: readonly SyntaxNode[], out: Statement[]): void {
  if (b.depth >= maxDepth) return
  b.depth++
  for (const node of nodes) {
    const read = readers[node.type]
    if (read) read(b, node, out)
    else if (!/_(statement|separator)$/.test(node.type)) readStray(b, node, out)
  }
  b.depth--
}

function readStray(b: Build, node: SyntaxNode, out: Statement[]): void {
  if (node.children.length === 0 && node.type !== 'string') return
  if (node.children.some((child) => readers[child.type])) readStatements(b, node.children, out)
  else out.push({ type: 'expression', value: readExpression(b, node), ...placeOf(b, node) })
}

/** The docstring that opens a body. */
export function docOf(text: string, block: SyntaxNode | null): string | null {
  const first = block?.children[0]
  const literal = first?.type === 'expression_statement' && first.children.length === 1 ? first.children[0] : undefined
  if (literal?.type !== 'string' && literal?.type !== 'concatenated_string') return null
  const parts = literal.type === 'string' ? [literal] : literal.children
  if (parts.some((part) => part.type !== 'string' || isTemplate(text, part.start))) return null
  return cleanDoc(parts.map((part) => decodeLiteral(text.slice(part.start, part.end))).join(''))
}

/** The statements of a class, function or module, without its docstring. */
export function readBody(b: Build, block: SyntaxNode | null, hasDoc: boolean, out: Statement[]): void {
  readStatements(b, block?.children.slice(hasDoc ? 1 : 0) ?? [], out)
}

const readExpressionStatement: Read = (b, node, out) => {
  const [only, second] = node.children
  if (!only) return
  if (second) {
    const items = node.children.map((child) => readExpression(b, child))
    out.push({ type: 'expression', value: { type: 'list', items, comprehension: false, ...placeOf(b, node) }, ...placeOf(b, node) })
  } else if (only.type === 'assignment') readAssign(b, only, out)
  else if (only.type === 'augmented_assignment') pushAssign(b, only, 'augmented', ['left'], 'right', out)
  else if (only.type === 'yield') pushReturn(b, 'yield', only, out)
  else if (only.type !== 'ellipsis') out.push({ type: 'expression', value: readExpression(b, only), ...placeOf(b, node) })
}

/** `a = b = value` is one statement with two targets. */
const readAssign: Read = (b, node, out) => {
  const targets: Expr[] = []
  let annotation: Expr | null = null
  let value: SyntaxNode | null = node
  while (value?.type === 'assignment') {
    const left = childOf(value, 'left')
    const type = childOf(value, 'type')
    if (left) targets.push(readExpression(b, left))
    if (type) annotation = readExpression(b, type)
    value = childOf(value, 'right')
  }
  out.push({
    type: 'assign',
    kind: b.scope.kind === 'class' ? 'field' : 'plain',
    targets,
    value: value && readExpression(b, value),
    annotation,
    ...placeOf(b, node),
  })
}

function pushAssign(b: Build, node: SyntaxNode, kind: 'plain' | 'augmented', fields: readonly string[], from: string, out: Statement[]): void {
  const value = childOf(node, from)
  const targets = fields.flatMap((field) => {
    const target = childOf(node, field)
    return target ? [readExpression(b, target)] : []
  })
  out.push({ type: 'assign', kind, targets, value: value && readExpression(b, value), annotation: null, ...placeOf(b, node) })
}

function pushReturn(b: Build, kind: 'return' | 'yield' | 'raise', node: SyntaxNode, out: Statement[]): void {
  const value = node.children.find((child) => child.field !== 'cause')
  out.push({ type: 'return', kind, value: value ? readExpression(b, value) : null, ...placeOf(b, node) })
}

/** `assert a, b` and Python 2's `print a` read as calls. */
const readAsCall =
  (name: string): Read =>
  (b, node, out) => {
    const place = placeOf(b, node)
    const callee: Expr = { type: 'name', name, line: place.line, endLine: place.line }
    const args = node.children.map((child) => ({ name: null, value: readExpression(b, child), spread: false }))
    out.push({ type: 'expression', value: { type: 'call', callee, args, isNew: false, ...place }, ...place })
  }

function pushBlock(
  b: Build,
  node: SyntaxNode,
  kind: BlockKind,
  heads: readonly Expr[],
  body: SyntaxNode | null,
  out: Statement[],
  opening: Statement[] = [],
): void {
  const statements = [...opening]
  readStatements(b, body?.children ?? [], statements)
  const place = placeOf(b, node)
  const endLine = body ? placeOf(b, body).endLine : place.endLine
  out.push({ type: 'block', kind, heads, body: statements, line: place.line, endLine: Math.max(place.line, endLine) })
}

const readIf: Read = (b, node, out) => {
  const condition = childOf(node, 'condition')
  const outer = b.isTypeOnly
  if (node.type === 'if_statement' && condition && /^(typing\.)?TYPE_CHECKING$/.test(textOf(b, condition))) b.isTypeOnly = true
  const isElse = node.type !== 'if_statement'
  pushBlock(b, node, isElse ? 'else' : 'if', condition ? [readExpression(b, condition)] : [], childOf(node, 'consequence'), out)
  b.isTypeOnly = outer
  readAlternatives(b, node, out)
}

const readAlternatives: Read = (b, node, out) => {
  for (const child of node.children) if (child.field === 'alternative') (child.type === 'elif_clause' ? readIf : readElse)(b, child, out)
}

const readElse: Read = (b, node, out) => pushBlock(b, node, 'else', [], childOf(node, 'body'), out)

const readFor: Read = (b, node, out) => {
  const target = childOf(node, 'left')
  const iterable = childOf(node, 'right')
  const value = iterable && readExpression(b, iterable)
  const binding: Statement[] = target
    ? [{ type: 'assign', kind: 'loop', targets: [readExpression(b, target)], value, annotation: null, ...placeOf(b, target) }]
    : []
  pushBlock(b, node, 'for', value ? [value] : [], childOf(node, 'body'), out, binding)
  readAlternatives(b, node, out)
}

const readWhile: Read = (b, node, out) => {
  const condition = childOf(node, 'condition')
  pushBlock(b, node, 'while', condition ? [readExpression(b, condition)] : [], childOf(node, 'body'), out)
  readAlternatives(b, node, out)
}

/** `value as target` */
const splitAs = (node: SyntaxNode): { readonly value: SyntaxNode | null; readonly target: SyntaxNode | null } =>
  node.type === 'as_pattern' ? { value: node.children[0] ?? null, target: childOf(node, 'alias') } : { value: node, target: null }

const readWith: Read = (b, node, out) => {
  const clause = node.children.find((child) => child.type === 'with_clause')
  const heads: Expr[] = []
  const bindings: Statement[] = []
  for (const item of clause?.children ?? []) {
    const { value, target } = splitAs(childOf(item, 'value') ?? item)
    if (!value) continue
    const head = readExpression(b, value)
    heads.push(head)
    if (target)
      bindings.push({ type: 'assign', kind: 'context', targets: [readExpression(b, target)], value: head, annotation: null, ...placeOf(b, target) })
  }
  pushBlock(b, node, 'with', heads, childOf(node, 'body'), out, bindings)
}

const readTry: Read = (b, node, out) => {
  pushBlock(b, node, 'try', [], childOf(node, 'body'), out)
  for (const clause of node.children) {
    const block = clause.children.find((child) => child.type === 'block') ?? null
    if (clause.type === 'else_clause') readElse(b, clause, out)
    else if (clause.type === 'finally_clause') pushBlock(b, clause, 'finally', [], block, out)
    else if (clause.type.startsWith('except')) readExcept(b, clause, block, out)
  }
}

function readExcept(b: Build, clause: SyntaxNode, block: SyntaxNode | null, out: Statement[]): void {
  const caught = clause.children.find((child) => child !== block)
  const { value, target } = caught ? splitAs(caught) : { value: null, target: null }
  const types = value && readExpression(b, value)
  const binding: Statement[] = target
    ? [{ type: 'assign', kind: 'context', targets: [readExpression(b, target)], value: null, annotation: null, ...placeOf(b, target) }]
    : []
  pushBlock(b, clause, 'catch', types?.type === 'list' ? types.items : types ? [types] : [], block, out, binding)
}

const readMatch: Read = (b, node, out) => {
  const subjects = node.children.filter((child) => child.field === 'subject').map((child) => readExpression(b, child))
  pushBlock(b, node, 'plain', subjects, childOf(node, 'body'), out)
}

const readCase: Read = (b, node, out) => {
  const guard = childOf(node, 'guard')?.children[0]
  const heads = node.children.filter((child) => child.type === 'case_pattern').map((child) => readPattern(b, child))
  pushBlock(b, node, 'case', guard ? [...heads, readExpression(b, guard)] : heads, childOf(node, 'consequence'), out)
}

const readDecorated: Read = (b, node, out) => {
  const decorators = node.children
    .filter((child) => child.type === 'decorator')
    .map((child) => (child.children[0] ? readExpression(b, child.children[0]) : otherOf(b, child)))
  const definition = childOf(node, 'definition')
  if (definition) pushDefinition(b, definition, decorators, node, out)
}

function pushDefinition(b: Build, node: SyntaxNode, decorators: readonly Expr[], whole: SyntaxNode, out: Statement[]): void {
  const name = childOf(node, 'name')
  const parameters = childOf(node, 'parameters')
  const returns = childOf(node, 'return_type')
  const superclasses = childOf(node, 'superclasses')
  const block = childOf(node, 'body')
  const about = {
    kind: node.type === 'class_definition' ? ('class' as const) : ('function' as const),
    name: name ? textOf(b, name) : '',
    isPublic: !(name && b.text[name.start] === '_'),
    decorators,
    params: parameters ? readParams(b, parameters) : [],
    returns: returns && readExpression(b, returns),
    bases: superclasses ? readArguments(b, superclasses).flatMap((base) => (base.name === null ? [base.value] : [])) : [],
    doc: docOf(b.text, block),
    isAsync: b.text.startsWith('async', node.start),
  }
  const { scope, body } = openScope(b.scope, placeOf(b, node), about)
  within(b, scope, () => readBody(b, block, about.doc !== null, body))
  out.push({ type: 'definition', scope, ...placeOf(b, whole) })
}

const readers: Readonly<Record<string, Read | undefined>> = {
  block: (b, node, out) => readStatements(b, node.children, out),
  module: (b, node, out) => readStatements(b, node.children, out),
  ERROR: (b, node, out) => readStatements(b, node.children, out),
  expression_statement: readExpressionStatement,
  assignment: readAssign,
  import_statement: (b, node) => void b.imports.push(...readImport(b, node)),
  import_from_statement: (b, node) => void b.imports.push(...readImport(b, node)),
  future_import_statement: (b, node) => void b.imports.push(...readImport(b, node)),
  function_definition: (b, node, out) => pushDefinition(b, node, [], node, out),
  class_definition: (b, node, out) => pushDefinition(b, node, [], node, out),
  decorated_definition: readDecorated,
  type_alias_statement: (b, node, out) => pushAssign(b, node, 'plain', ['left'], 'right', out),
  return_statement: (b, node, out) => pushReturn(b, 'return', node, out),
  raise_statement: (b, node, out) => pushReturn(b, 'raise', node, out),
  assert_statement: readAsCall('assert'),
  print_statement: readAsCall('print'),
  exec_statement: readAsCall('exec'),
  delete_statement: (b, node, out) => {
    out.push({
      type: 'expression',
      value: otherOf(
        b,
        node,
        node.children.map((child) => readExpression(b, child)),
      ),
      ...placeOf(b, node),
    })
  },
  if_statement: readIf,
  elif_clause: readIf,
  else_clause: readElse,
  for_statement: readFor,
  while_statement: readWhile,
  with_statement: readWith,
  try_statement: readTry,
  match_statement: readMatch,
  case_clause: readCase,
}
