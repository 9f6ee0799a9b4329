import { other } from '../reading.ts'
import type { Argument, Call, Entry, Expr, Param } from '../source-model.ts'
import {
  type Build, callAt, fieldsOf, firstOf, genericAt, listAt, memberAt, nameAt, ofType, placeOf, positional, type ReadExpression, readAll, readAssignment, readBinary, readConditional, readExpression, readFalse, readField, readInner, readMaybe, readName, readNull, readNumber, readTrue, readUnary, stringAt, textOf,
} from '../tree-sitter/build.ts' // biome-ignore format: a list
import { blockAt, lambdaAt } from '../tree-sitter/scopes.ts'
import { dedent, unescaped } from '../tree-sitter/texts.ts'
import { childOf, type SyntaxNode } from '../tree-sitter/tree.ts'
import { pushArms } from './statements.ts'

export function readArguments(b: Build, list: SyntaxNode | null): Argument[] {
  return (list ? ofType(list, 'argument', 'attribute_argument') : []).map((node): Argument => {
    const name = childOf(node, 'name')
    const value = node.children.find((child) => child !== name)
    // `Route("x", Name = "y")`
    if (node.type === 'attribute_argument' && value?.type === 'assignment_expression') {
      const left = childOf(value, 'left')
      return { name: left && textOf(b, left), value: readField(b, value, 'right'), spread: false }
    }
    return { name: name && textOf(b, name), value: value ? readExpression(b, value) : other(placeOf(b, node)), spread: false }
  })
}

/** A method's name and the types that it is given: `GetResponseAsync<Answer>` */
function readGenericName(b: Build, node: SyntaxNode | null): { readonly name: string; readonly types: readonly Expr[] } {
  if (node?.type !== 'generic_name') return { name: node ? textOf(b, node) : '', types: [] }
  const [name, given] = node.children
  return { name: name ? textOf(b, name) : '', types: readAll(b, given?.children ?? []) }
}

const isMember = (node: SyntaxNode | null): node is SyntaxNode =>
  /^(member_access|member_binding|conditional_access)_expression$/.test(node?.type ?? '')

/** `a.b<T>(c)`, `b(c)`, `a?.b(c)` */
const readInvocation: ReadExpression = (b, node) => {
  const called = childOf(node, 'function')
  const { name, types } = readGenericName(b, isMember(called) ? childOf(called, 'name') : called)
  const callee = called?.type === 'generic_name' ? nameAt(b, called, name) : called ? readExpression(b, called) : other(placeOf(b, node))
  const call: Call = { type: 'call', callee, args: readArguments(b, childOf(node, 'arguments')), isNew: false, ...placeOf(b, node) }
  return types.length ? { ...call, types } : call
}

const readAccess: ReadExpression = (b, node) => {
  const { name } = readGenericName(b, childOf(node, 'name'))
  const object = childOf(node, 'expression')
  // `this.a`, `base.a`: keywords have no node
  const keyword = b.text.startsWith('base', node.start) ? 'super' : 'this'
  return memberAt(b, node, object ? readExpression(b, object) : nameAt(b, node, keyword), name)
}

/** `a?.b?.c(d)`: what follows the mark hangs on what stands before it */
const readConditionalAccess: ReadExpression = (b, node) => {
  const [condition, rest] = node.children
  if (!condition || !rest) return readInner(b, node)
  return hang(readExpression(b, condition), readExpression(b, rest))
}

function hang(object: Expr, rest: Expr): Expr {
  if (rest.type === 'call') return { ...rest, callee: hang(object, rest.callee), line: object.line }
  if (rest.type === 'member' && rest.object.type === 'other' && rest.object.children.length === 0) return { ...rest, object, line: object.line }
  if (rest.type === 'member' || rest.type === 'index') return { ...rest, object: hang(object, rest.object), line: object.line }
  return rest
}

/** What stands in braces after `new X(…)`: entries of a dict, or items. */
function readInitializer(b: Build, node: SyntaxNode): Expr {
  const assignments = ofType(node, 'assignment_expression')
  const pairs = ofType(node, 'initializer_expression').flatMap((it) => pairOf(b, it) ?? [])
  if (!assignments.length && !pairs.length) return listAt(b, node, readAll(b, node.children))
  const entries = assignments.map((it): Entry => {
    const left = childOf(it, 'left')
    const right = childOf(it, 'right')
    const value = right?.type === 'initializer_expression' ? readInitializer(b, right) : (readMaybe(b, right) ?? other(placeOf(b, it)))
    const about = { value, spread: false, line: b.lineOf(it.start) }
    if (left?.type === 'identifier') return { key: textOf(b, left), ...about }
    const computed = readMaybe(b, ofType(left ?? it, 'argument')[0]?.children[0])
    return computed?.type === 'string' ? { key: computed.value, ...about } : computed ? { key: null, computed, ...about } : { key: null, ...about }
  })
  return { type: 'dict', entries: [...entries, ...pairs], ...placeOf(b, node) }
}

/** `{ "temperature", 0.2 }` of a dictionary's initialiser */
function pairOf(b: Build, node: SyntaxNode): Entry | null {
  // told by the kinds alone: to read what is no pair twice, level by level, would double with each
  const [first, second, more] = node.children.filter((it) => it.type !== 'comment')
  if (!first || !second || more || !first.type.endsWith('string_literal')) return null
  const [key, value] = readAll(b, [first, second])
  return key?.type === 'string' && value ? { key: key.value, value, spread: false, line: b.lineOf(node.start) } : null
}

const initializerOf = (node: SyntaxNode): SyntaxNode | null => firstOf(node, 'initializer_expression')

const readCreation: ReadExpression = (b, node) => {
  const initializer = initializerOf(node)
  const args = readArguments(b, firstOf(node, 'argument_list'))
  const all = initializer ? [...args, positional(readInitializer(b, initializer))] : args
  return callAt(b, node, readField(b, node, 'type'), all, true)
}

/** `new(…)`: of the type that the declaration around names */
export function typed(value: Expr | null, type: Expr | null): Expr | null {
  if (value?.type !== 'call' || !value.isNew || value.callee.type !== 'other' || !type) return value
  return { ...value, callee: type }
}

const readAnonymous: ReadExpression = (b, node) => {
  const entries: Entry[] = []
  for (let at = 0; at < node.children.length; at++) {
    const child = node.children[at]
    if (!child) break
    const next = node.children[at + 1]
    const line = b.lineOf(child.start)
    const isNamed = child.type === 'identifier' && next && /^\s*=[^=]/.test(b.text.slice(child.end, next.start) + b.text[next.start])
    if (isNamed && next) {
      entries.push({ key: textOf(b, child), value: readExpression(b, next), spread: false, line })
      at++
    } else entries.push({ key: /\w+$/.exec(textOf(b, child))?.[0] ?? null, value: readExpression(b, child), spread: false, line })
  }
  return { type: 'dict', entries, ...placeOf(b, node) }
}

const readString: ReadExpression = (b, node) => {
  const literal = textOf(b, node)
  const isClosed = literal.length > 1 && literal.endsWith('"')
  return stringAt(b, node, unescaped(literal.slice(1, isClosed ? -1 : undefined)))
}

const readRawString: ReadExpression = (b, node) => {
  const literal = textOf(b, node)
  const quotes = /^"+/.exec(literal)?.[0].length ?? 0
  const content = literal.slice(quotes, -quotes || undefined)
  return stringAt(
    b,
    node,
    content.startsWith('\n') || content.startsWith('\r') ? dedent(content.replace(/^\r?\n/, '')).replace(/\r?\n[ \t]*$/, '') : content,
  )
}

const readInterpolated: ReadExpression = (b, node) => {
  const isVerbatim = /^[$@]*@|^\$+"""/.test(textOf(b, node).slice(0, 8))
  const parts = node.children.map((part): Expr => {
    if (part.type === 'interpolation') return readMaybe(b, part.children[0]) ?? other(placeOf(b, part))
    const content = textOf(b, part).replace(/\{\{|\}\}/g, (pair) => pair.slice(1))
    return stringAt(b, part, isVerbatim ? content : unescaped(content))
  })
  return { type: 'template', parts, tag: null, ...placeOf(b, node) }
}

/** Parameters in order; `params T[] rest` stands flat in the list. */
export function readParams(b: Build, list: SyntaxNode | null): Param[] {
  const params = (list ? ofType(list, 'parameter', 'implicit_parameter') : []).map((node): Param => {
    const name = childOf(node, 'name')
    const type = childOf(node, 'type')
    const fallback = node.children.find((child) => child !== name && child !== type && child.type !== 'attribute_list' && child.type !== 'modifier')
    return { name: textOf(b, name ?? node), annotation: readMaybe(b, type), fallback: name ? readMaybe(b, fallback) : null, rest: false, fields: [] }
  })
  const rest = list && childOf(list, 'name')
  return rest ? [...params, { name: textOf(b, rest), annotation: null, fallback: null, rest: true, fields: [] }] : params
}

const readLambda: ReadExpression = (b, node) => {
  const given = childOf(node, 'parameters')
  const isName = given?.type === 'implicit_parameter' || given?.type === 'identifier'
  const params = isName ? [{ name: textOf(b, given), annotation: null, fallback: null, rest: false, fields: [] }] : readParams(b, given)
  const isAsync = ofType(node, 'modifier').some((it) => textOf(b, it) === 'async')
  return lambdaAt(b, node, params, childOf(node, 'body') ?? firstOf(node, 'block'), isAsync)
}

const readIndexed: ReadExpression = (b, node) => {
  const index = childOf(node, 'subscript')?.children[0]
  return { type: 'index', object: readField(b, node, 'expression'), index: readMaybe(b, index) ?? other(placeOf(b, node)), ...placeOf(b, node) }
}

const readItems: ReadExpression = (b, node) =>
  listAt(
    b,
    node,
    readAll(
      b,
      node.children.filter((it) => it.type !== 'array_rank_specifier'),
    ),
  )

export const expressions: Readonly<Record<string, ReadExpression>> = {
  identifier: readName,
  predefined_type: readName,
  qualified_name: (b, node) => memberAt(b, node, readField(b, node, 'qualifier'), readGenericName(b, childOf(node, 'name')).name),
  alias_qualified_name: (b, node) => readMaybe(b, childOf(node, 'name')) ?? readName(b, node),
  generic_name: (b, node) => {
    const [name, given] = node.children
    return genericAt(b, node, name ? readName(b, name) : readName(b, node), readAll(b, given?.children ?? []))
  },
  nullable_type: readInner,
  ref_type: readInner,
  type: readInner,
  invocation_expression: readInvocation,
  member_access_expression: readAccess,
  member_binding_expression: (b, node) => memberAt(b, node, other(placeOf(b, node)), readGenericName(b, childOf(node, 'name')).name),
  conditional_access_expression: readConditionalAccess,
  element_access_expression: readIndexed,
  object_creation_expression: readCreation,
  implicit_object_creation_expression: readCreation,
  anonymous_object_creation_expression: readAnonymous,
  array_creation_expression: (b, node) => readMaybe(b, initializerOf(node)) ?? listAt(b, node, []),
  implicit_array_creation_expression: (b, node) => readMaybe(b, initializerOf(node)) ?? listAt(b, node, []),
  initializer_expression: readInitializer,
  collection_expression: readItems,
  element_binding_expression: (b, node) => listAt(b, node, ofType(node, 'argument').map((it) => readInner(b, it))),
  argument: readInner,
  tuple_expression: (b, node) => listAt(b, node, readArguments(b, node).map((it) => it.value)),
  tuple_pattern: (b, node) => listAt(b, node, readAll(b, fieldsOf(node, 'name'))),
  with_expression: readInner,
  string_literal: readString,
  verbatim_string_literal: (b, node) => stringAt(b, node, textOf(b, node).replace(/^[@$]*"|"$/g, '').replace(/""/g, '"')),
  raw_string_literal: readRawString,
  interpolated_string_expression: readInterpolated,
  character_literal: (b, node) => stringAt(b, node, unescaped(textOf(b, node).slice(1, -1))),
  integer_literal: readNumber,
  real_literal: readNumber,
  boolean_literal: (b, node) => (textOf(b, node) === 'true' ? readTrue(b, node) : readFalse(b, node)),
  null_literal: readNull,
  lambda_expression: readLambda,
  anonymous_method_expression: readLambda,
  parenthesized_expression: readInner,
  await_expression: readInner,
  checked_expression: readInner,
  ref_expression: readInner,
  cast_expression: (b, node) => readField(b, node, 'value'),
  as_expression: (b, node) => readField(b, node, 'left'),
  typeof_expression: readInner,
  prefix_unary_expression: readUnary,
  postfix_unary_expression: (b, node) => (b.text[node.end - 1] === '!' ? readInner(b, node) : readUnary(b, node)),
  binary_expression: readBinary,
  is_pattern_expression: (b, node) => ({ type: 'binary', op: 'is', left: readField(b, node, 'expression'), right: readField(b, node, 'pattern'), ...placeOf(b, node) }),
  constant_pattern: readInner,
  conditional_expression: readConditional,
  assignment_expression: readAssignment,
  declaration_expression: (b, node) => readMaybe(b, childOf(node, 'name')) ?? readName(b, node),
  switch_expression: (b, node) => blockAt(b, node, (out) => pushArms(b, node, out)),
  arrow_expression_clause: readInner,
  throw_expression: readInner,
  attribute: (b, node) => {
    const list = firstOf(node, 'attribute_argument_list')
    const name = readField(b, node, 'name')
    return list ? callAt(b, node, name, readArguments(b, list)) : name
  },
} // biome-ignore format: a table

export const decoratorsOf = (b: Build, node: SyntaxNode): Expr[] =>
  ofType(node, 'attribute_list').flatMap((list) => readAll(b, ofType(list, 'attribute')))
