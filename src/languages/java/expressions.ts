import type { Argument, Expr, Param } from '../source-model.ts'
import {
  type Build, callAt, fieldsOf, firstOf, genericAt, listAt, memberAt, nameAt, ofType, placeOf, positional, type ReadExpression, readAll, readAssignment, readBinary, readConditional, readExpression, readFalse, readField, readInner, readMaybe, readMember, readName, readNull, readNumber, readPath, readTrue, readUnary, stringAt, textOf,
} from '../tree-sitter/build.ts' // biome-ignore format: a list
import { blockAt, lambdaAt, scopeOf } from '../tree-sitter/scopes.ts'
import { dedent, unescaped } from '../tree-sitter/texts.ts'
import { childOf, type SyntaxNode } from '../tree-sitter/tree.ts'
import { fieldNames, pushSwitch, readMembers } from './statements.ts'

const readArguments = (b: Build, list: SyntaxNode | null): Argument[] => (list ? readAll(b, list.children).map(positional) : [])

/** `a.b(c)`, `b(c)` */
const readInvocation: ReadExpression = (b, node) => {
  const name = childOf(node, 'name')
  const object = childOf(node, 'object')
  const called = name ? textOf(b, name) : ''
  const callee: Expr = object ? memberAt(b, node, readExpression(b, object), called) : nameAt(b, name ?? node, called)
  return callAt(b, node, callee, readArguments(b, childOf(node, 'arguments')))
}

/** `super(…)`, `this(…)` */
const readDelegation: ReadExpression = (b, node) => {
  const keyword = childOf(node, 'constructor')
  return callAt(b, node, nameAt(b, keyword ?? node), readArguments(b, childOf(node, 'arguments')))
}

/** `new A(b) { … }`: the members of an anonymous class are an argument after the others */
const readCreation: ReadExpression = (b, node) => {
  const members = firstOf(node, 'class_body')
  const args = readArguments(b, childOf(node, 'arguments'))
  if (members) {
    const about = { kind: 'class' as const, name: '', isPublic: false, fields: fieldNames(b, members) }
    const scope = scopeOf(b, members, about, (body) => readMembers(b, members, body))
    args.push(positional({ type: 'function', scope, ...placeOf(b, members) }))
  }
  return callAt(b, node, readField(b, node, 'type'), args, true)
}

const readString: ReadExpression = (b, node) => {
  const literal = textOf(b, node)
  if (!literal.startsWith('"""')) return stringAt(b, node, unescaped(literal.slice(1, literal.endsWith('"') && literal.length > 1 ? -1 : undefined)))
  return stringAt(
    b,
    node,
    unescaped(dedent(literal.slice(3, literal.endsWith('"""') && literal.length > 5 ? -3 : undefined).replace(/^[^\n]*\n/, ''))),
  )
}

const readLambda: ReadExpression = (b, node) => {
  const given = childOf(node, 'parameters')
  const names = given?.type === 'identifier' ? [given] : given?.type === 'inferred_parameters' ? given.children : null
  const params = names ? names.map((name) => paramOf(textOf(b, name))) : given ? readParams(b, given) : []
  return lambdaAt(b, node, params, childOf(node, 'body'))
}

const paramOf = (name: string, annotation: Expr | null = null, fallback: Expr | null = null, rest = false): Param => ({
  name,
  annotation,
  fallback,
  rest,
  fields: [],
})

export function readParams(b: Build, list: SyntaxNode): Param[] {
  return ofType(list, 'formal_parameter', 'spread_parameter').map((node) => {
    const declarator = firstOf(node, 'variable_declarator')
    const name = childOf(declarator ?? node, 'name')
    const type = childOf(node, 'type') ?? node.children.find((child) => child !== declarator && child.type !== 'modifiers')
    return paramOf(name ? textOf(b, name) : '', readMaybe(b, type), settingOf(readModifiers(b, node).decorators), node.type === 'spread_parameter')
  })
}

export interface Modifiers {
  readonly decorators: readonly Expr[]
  readonly words: string
}

/** The annotations and the keywords in front of a declaration. */
export function readModifiers(b: Build, node: SyntaxNode): Modifiers {
  const modifiers = firstOf(node, 'modifiers')
  if (!modifiers) return { decorators: [], words: '' }
  const annotations = ofType(modifiers, 'annotation', 'marker_annotation')
  const words = annotations.reduceRight(
    (text, it) => text.slice(0, it.start - modifiers.start) + text.slice(it.end - modifiers.start),
    textOf(b, modifiers),
  )
  return { decorators: readAll(b, annotations), words }
}

/** `@Value("${key:default}")` fills what it stands at: it is the value where there is no other. */
export const settingOf = (decorators: readonly Expr[]): Expr | null =>
  decorators.find((it) => it.type === 'call' && it.callee.type === 'name' && /^(Value|ConfigProperty)$/.test(it.callee.name)) ?? null

const readAnnotation: ReadExpression = (b, node) => {
  const callee = readField(b, node, 'name')
  const list = childOf(node, 'arguments')
  if (!list) return callee
  const args = list.children.map((child): Argument => {
    const key = childOf(child, 'key')
    return child.type === 'element_value_pair' && key
      ? { name: textOf(b, key), value: readField(b, child, 'value'), spread: false }
      : positional(readExpression(b, child))
  })
  return callAt(b, node, callee, args)
}

const readGeneric: ReadExpression = (b, node) => {
  const [outer, given] = node.children
  return outer ? genericAt(b, node, readExpression(b, outer), readAll(b, given?.children ?? [])) : readName(b, node)
}

const readList: ReadExpression = (b, node) => listAt(b, node, readAll(b, node.children))

export const expressions: Readonly<Record<string, ReadExpression>> = {
  identifier: readName,
  type_identifier: readName,
  integral_type: readName,
  floating_point_type: readName,
  boolean_type: readName,
  void_type: readName,
  this: readName,
  super: readName,
  scoped_identifier: readPath,
  scoped_type_identifier: readPath,
  generic_type: readGeneric,
  annotated_type: (b, node) => readMaybe(b, node.children.at(-1)) ?? readName(b, node),
  class_literal: (b, node) => readMaybe(b, node.children[0]) ?? readName(b, node),
  method_reference: (b, node) => {
    const [object, ...rest] = node.children
    const name = rest.at(-1)
    return object ? memberAt(b, node, readExpression(b, object), name ? textOf(b, name) : 'new') : readName(b, node)
  },
  method_invocation: readInvocation,
  explicit_constructor_invocation: readDelegation,
  object_creation_expression: readCreation,
  field_access: readMember('object', 'field'),
  array_access: (b, node) => ({ type: 'index', object: readField(b, node, 'array'), index: readField(b, node, 'index'), ...placeOf(b, node) }),
  array_initializer: readList,
  element_value_array_initializer: readList,
  array_creation_expression: (b, node) => readMaybe(b, childOf(node, 'value')) ?? listAt(b, node, []),
  string_literal: readString,
  character_literal: (b, node) => stringAt(b, node, unescaped(textOf(b, node).slice(1, -1))),
  decimal_integer_literal: readNumber,
  hex_integer_literal: readNumber,
  octal_integer_literal: readNumber,
  binary_integer_literal: readNumber,
  decimal_floating_point_literal: readNumber,
  true: readTrue,
  false: readFalse,
  null_literal: readNull,
  lambda_expression: readLambda,
  parenthesized_expression: readInner,
  cast_expression: (b, node) => readField(b, node, 'value'),
  unary_expression: readUnary,
  update_expression: readUnary,
  binary_expression: readBinary,
  instanceof_expression: (b, node) => ({ type: 'binary', op: 'instanceof', left: readField(b, node, 'left'), right: readMaybe(b, childOf(node, 'right') ?? childOf(node, 'pattern')) ?? readName(b, node), ...placeOf(b, node) }),
  ternary_expression: readConditional,
  assignment_expression: readAssignment,
  switch_expression: (b, node) => blockAt(b, node, (out) => pushSwitch(b, node, out)),
  annotation: readAnnotation,
  marker_annotation: readAnnotation,
} // biome-ignore format: a table

export const typesOf = (b: Build, node: SyntaxNode | null): Expr[] =>
  (node?.children ?? []).flatMap((child) => (child.type === 'type_list' ? readAll(b, child.children) : [readExpression(b, child)]))

export const declaratorsOf = (node: SyntaxNode): SyntaxNode[] => fieldsOf(node, 'declarator')
