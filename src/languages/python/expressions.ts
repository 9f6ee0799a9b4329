import { maxDepth, openScope, within } from '../reading.ts'
import type { Argument, Entry, Expr, Param } from '../source-model.ts'
import { childOf, type SyntaxNode } from '../tree-sitter/tree.ts'
import { type Build, otherOf, placeOf, textOf } from './build.ts'
import { readPattern } from './patterns.ts'
import { decodeContent, decodeLiteral, isTemplate, prefixOf } from './strings.ts'

type Read = (b: Build, node: SyntaxNode) => Expr

/** An expression; too deep a nesting or an unknown kind of node becomes `other`. */
export function readExpression(b: Build, node: SyntaxNode): Expr {
  if (b.depth >= maxDepth) return otherOf(b, node)
  b.depth++
  const read = readers[node.type]
  const result = read
    ? read(b, node)
    : otherOf(
        b,
        node,
        node.children.map((child) => readExpression(b, child)),
      )
  b.depth--
  return result
}

const readField = (b: Build, node: SyntaxNode, field: string): Expr => {
  const child = childOf(node, field)
  return child ? readExpression(b, child) : otherOf(b, node)
}

const readAll = (b: Build, nodes: readonly SyntaxNode[]): Expr[] => nodes.map((node) => readExpression(b, node))

/** The only child stands in its parent's place. */
const readInner: Read = (b, node) => {
  const [only, second] = node.children
  return only && !second ? readExpression(b, only) : otherOf(b, node, readAll(b, node.children))
}

const readName: Read = (b, node) => ({ type: 'name', name: textOf(b, node), ...placeOf(b, node) })

const readList: Read = (b, node) => ({ type: 'list', items: readAll(b, node.children), comprehension: false, ...placeOf(b, node) })

/** `a.b.c`, of names only */
export const readDotted: Read = (b, node) => {
  const [first, ...rest] = node.children
  if (!first) return readName(b, node)
  let result = readName(b, first)
  for (const part of rest) result = { type: 'member', object: result, name: textOf(b, part), ...placeOf(b, node) }
  return result
}

const readCall: Read = (b, node) => {
  const args = childOf(node, 'arguments')
  return {
    type: 'call',
    callee: readField(b, node, 'function'),
    args: !args ? [] : args.type === 'argument_list' ? readArguments(b, args) : [{ name: null, value: readExpression(b, args), spread: false }],
    isNew: false,
    ...placeOf(b, node),
  }
}

export function readArguments(b: Build, list: SyntaxNode): Argument[] {
  return list.children.map((node) => {
    if (node.type === 'keyword_argument') {
      const name = childOf(node, 'name')
      return { name: name && textOf(b, name), value: readField(b, node, 'value'), spread: false }
    }
    const isSplat = node.type === 'list_splat' || node.type === 'dictionary_splat'
    // the grammar reads the second argument of `f(a, *g(b))` as a call of `*g`
    return { name: null, value: isSplat ? readInner(b, node) : readExpression(b, node), spread: b.text[node.start] === '*' }
  })
}

const readString: Read = (b, node) => {
  if (!isTemplate(b.text, node.start)) return { type: 'string', value: decodeLiteral(textOf(b, node)), ...placeOf(b, node) }
  const prefix = prefixOf(b.text, node.start)
  const parts = node.children.map((part): Expr => {
    if (part.type === 'string_content') return { type: 'string', value: decodeContent(textOf(b, part), prefix), ...placeOf(b, part) }
    return part.type === 'interpolation' ? readField(b, part, 'expression') : readExpression(b, part)
  })
  return { type: 'template', parts, tag: null, ...placeOf(b, node) }
}

/** Neighbouring literals are one string, or one template where any of them holds expressions. */
const readConcatenation: Read = (b, node) => {
  const pieces = readAll(b, node.children).flatMap((piece) => (piece.type === 'template' ? piece.parts : [piece]))
  if (!node.children.some((child) => isTemplate(b.text, child.start)))
    return { type: 'string', value: pieces.map((piece) => (piece.type === 'string' ? piece.value : '')).join(''), ...placeOf(b, node) }
  return { type: 'template', parts: pieces, tag: null, ...placeOf(b, node) }
}

const readNumber: Read = (b, node) => {
  const literal = textOf(b, node).replaceAll('_', '')
  const value = Number(/^0\d+$/.test(literal) ? `0o${literal.slice(1)}` : literal.replace(/[jl]$/i, ''))
  return Number.isNaN(value) ? otherOf(b, node) : { type: 'number', value, ...placeOf(b, node) }
}

/** What stands between two operands: the operator, perhaps among comments and line ends. */
const operatorBetween = (b: Build, left: SyntaxNode, right: SyntaxNode): string => {
  const between = b.text.slice(left.end, right.start)
  return (between.includes('#') || between.includes('\\') ? between.replace(/#.*|\\/g, ' ') : between).trim().replace(/\s+/g, ' ')
}

/** `a < b`, `a + b`, `a < b < c` (as (a < b) < c) */
const readBinary: Read = (b, node) => {
  const [first, ...rest] = node.children
  if (!first) return otherOf(b, node)
  let left = first
  let result = readExpression(b, first)
  for (const right of rest) {
    result = { type: 'binary', op: operatorBetween(b, left, right), left: result, right: readExpression(b, right), ...placeOf(b, node) }
    left = right
  }
  return result
}

const readUnary: Read = (b, node) => {
  const inner = readField(b, node, 'argument')
  if (inner.type === 'number' && b.text[node.start] === '-') return { ...inner, value: -inner.value }
  return otherOf(b, node, [inner])
}

const readSubscript: Read = (b, node) => {
  const keys = node.children.filter((child) => child.field === 'subscript')
  return indexOf(b, node, readField(b, node, 'value'), keys)
}

function indexOf(b: Build, node: SyntaxNode, object: Expr, keys: readonly SyntaxNode[]): Expr {
  const [only, second] = keys
  const index: Expr = only && !second ? readExpression(b, only) : { type: 'list', items: readAll(b, keys), comprehension: false, ...placeOf(b, node) }
  return { type: 'index', object, index, ...placeOf(b, node) }
}

/** `Outer[Inner, Other]` in an annotation */
const readGenericType: Read = (b, node) => {
  const [outer, parameters] = node.children
  if (!outer || !parameters) return otherOf(b, node)
  return indexOf(b, node, readExpression(b, outer), parameters.children)
}

const readMember: Read = (b, node) => {
  const name = childOf(node, 'attribute')
  return { type: 'member', object: readField(b, node, 'object'), name: name ? textOf(b, name) : '', ...placeOf(b, node) }
}

const readDict: Read = (b, node) => ({ type: 'dict', entries: node.children.map((child) => readEntry(b, child)), ...placeOf(b, node) })

function readEntry(b: Build, node: SyntaxNode): Entry {
  const line = b.lineOf(node.start)
  if (node.type !== 'pair') return { key: null, value: readInner(b, node), spread: node.type === 'dictionary_splat', line }
  const key = readField(b, node, 'key')
  const value = readField(b, node, 'value')
  if (key.type === 'string') return { key: key.value, value, spread: false, line }
  if (key.type === 'number') return { key: String(key.value), value, spread: false, line }
  return { key: null, value, spread: false, line, computed: key }
}

const readComprehension: Read = (b, node) => {
  const body = childOf(node, 'body')
  const clauses = node.children
    .filter((child) => child !== body)
    .map((clause): Expr => {
      if (clause.type !== 'for_in_clause') return readInner(b, clause)
      return { type: 'assignment', kind: 'loop', target: readField(b, clause, 'left'), value: readField(b, clause, 'right'), ...placeOf(b, clause) }
    })
  if (body?.type === 'pair') return { type: 'dict', entries: [readEntry(b, body)], clauses, ...placeOf(b, node) }
  return { type: 'list', items: body ? [readExpression(b, body)] : [], comprehension: true, clauses, ...placeOf(b, node) }
}

const readConditional: Read = (b, node) => {
  const [then, test, otherwise] = readAll(b, node.children)
  if (!then || !test || !otherwise) return otherOf(b, node)
  return { type: 'conditional', test, then, otherwise, ...placeOf(b, node) }
}

const readLambda: Read = (b, node) => {
  const parameters = childOf(node, 'parameters')
  const { scope, body } = openScope(b.scope, placeOf(b, node), {
    kind: 'function',
    name: '',
    params: parameters ? readParams(b, parameters) : [],
    isPublic: false,
  })
  const result = childOf(node, 'body')
  if (result) body.push({ type: 'return', kind: 'return', value: within(b, scope, () => readExpression(b, result)), ...placeOf(b, result) })
  return { type: 'function', scope, ...placeOf(b, node) }
}

/** Parameters in order; the marks `*` and `/` are left out. */
export function readParams(b: Build, list: SyntaxNode): Param[] {
  const params: Param[] = []
  for (const node of list.children) {
    const type = childOf(node, 'type')
    const value = childOf(node, 'value')
    const pattern = node.children.length > 0 && !node.type.endsWith('_splat_pattern') ? (childOf(node, 'name') ?? node.children[0] ?? node) : node
    const isRest = pattern.type.endsWith('_splat_pattern')
    const name = isRest ? pattern.children[0] : pattern
    if (!name || name.type.endsWith('_separator')) continue
    params.push({
      name: textOf(b, name),
      fallback: value && readExpression(b, value),
      annotation: type && readExpression(b, type),
      rest: isRest,
      fields: [],
    })
  }
  return params
}

const readAssignment: Read = (b, node) => ({
  type: 'assignment',
  kind: 'plain',
  target: readField(b, node, childOf(node, 'name') ? 'name' : 'left'),
  value: readField(b, node, childOf(node, 'value') ? 'value' : 'right'),
  ...placeOf(b, node),
})

const readNull: Read = (b, node) => ({ type: 'null', ...placeOf(b, node) })

const readers: Readonly<Record<string, Read | undefined>> = {
  identifier: readName,
  dotted_name: readDotted,
  attribute: readMember,
  member_type: (b, node) => {
    const [object, name] = node.children
    return object && name ? { type: 'member', object: readExpression(b, object), name: textOf(b, name), ...placeOf(b, node) } : otherOf(b, node)
  },
  call: readCall,
  string: readString,
  concatenated_string: readConcatenation,
  integer: readNumber,
  float: readNumber,
  true: (b, node) => ({ type: 'boolean', value: true, ...placeOf(b, node) }),
  false: (b, node) => ({ type: 'boolean', value: false, ...placeOf(b, node) }),
  none: readNull,
  list: readList,
  tuple: readList,
  set: readList,
  expression_list: readList,
  pattern_list: readList,
  tuple_pattern: readList,
  list_pattern: readList,
  dictionary: readDict,
  list_comprehension: readComprehension,
  set_comprehension: readComprehension,
  dictionary_comprehension: readComprehension,
  generator_expression: readComprehension,
  binary_operator: readBinary,
  boolean_operator: readBinary,
  comparison_operator: readBinary,
  union_type: readBinary,
  unary_operator: readUnary,
  subscript: readSubscript,
  generic_type: readGenericType,
  conditional_expression: readConditional,
  lambda: readLambda,
  named_expression: readAssignment,
  assignment: readAssignment,
  await: readInner,
  list_splat: (b, node) => (node.field === null ? otherOf(b, node, readAll(b, node.children)) : readInner(b, node)),
  parenthesized_expression: readInner,
  type: readInner,
  as_pattern_target: readInner,
  interpolation: (b, node) => readField(b, node, 'expression'),
  keyword_argument: (b, node) => readField(b, node, 'value'),
  as_pattern: (b, node) => {
    const [value, target] = readAll(b, node.children)
    return value && target ? { type: 'assignment', kind: 'plain', target, value, ...placeOf(b, node) } : otherOf(b, node)
  },
  case_pattern: readPattern,
}
