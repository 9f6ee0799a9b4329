import { other } from '../reading.ts'
import type { Argument, Entry, Expr, Param } from '../source-model.ts'
import {
  type Build, callAt, fieldsOf, genericAt, listAt, memberAt, nameAt, ofType, placeOf, positional, type ReadExpression, readAll, readBinary, readExpression, readFalse, readField, readInner, readMaybe, readMember, readName, readNull, readNumber, readTrue, readUnary, stringAt, textOf,
} from '../tree-sitter/build.ts' // biome-ignore format: a list
import { lambdaAt } from '../tree-sitter/scopes.ts'
import { unescaped } from '../tree-sitter/texts.ts'
import { childOf, type SyntaxNode } from '../tree-sitter/tree.ts'

/** The receiver of a method reads as `this`. */
const readIdentifier: ReadExpression = (b, node) => {
  const name = textOf(b, node)
  return nameAt(b, node, name === b.receiver ? 'this' : name)
}

const readCall: ReadExpression = (b, node) => {
  const list = childOf(node, 'arguments')
  const args = (list?.children ?? []).map(
    (child): Argument =>
      child.type === 'variadic_argument' ? { name: null, value: readInner(b, child), spread: true } : positional(readExpression(b, child)),
  )
  return callAt(b, node, readField(b, node, 'function'), args)
}

/** `T{A: b}` is a call of the type with a dict, `[]T{a}` a list, `map[K]V{a: b}` a dict. */
const readComposite: ReadExpression = (b, node) => {
  const type = childOf(node, 'type')
  const body = childOf(node, 'body')
  const value = body ? readLiteral(b, body) : listAt(b, node, [])
  if (!type || /^(slice|array|implicit_length_array|map|struct)_type$/.test(type.type)) return { ...value, ...placeOf(b, node) }
  const fields = value.type === 'list' ? value.items.map(positional) : [positional(value)]
  return callAt(b, node, readExpression(b, type), fields, true)
}

function readLiteral(b: Build, body: SyntaxNode): Expr {
  const keyed = ofType(body, 'keyed_element')
  if (keyed.length) return { type: 'dict', entries: keyed.map((node) => readEntry(b, node)), ...placeOf(b, body) }
  return listAt(b, body, readAll(b, ofType(body, 'literal_element')))
}

function readEntry(b: Build, node: SyntaxNode): Entry {
  const about = { value: readField(b, node, 'value'), spread: false, line: b.lineOf(node.start) }
  const key = childOf(node, 'key')?.children[0]
  if (key?.type === 'identifier') return { key: textOf(b, key), ...about }
  const computed = readMaybe(b, key)
  if (computed?.type === 'string') return { key: computed.value, ...about }
  return computed ? { key: null, computed, ...about } : { key: null, ...about }
}

const readElement: ReadExpression = (b, node) => {
  const inner = node.children[0]
  return inner?.type === 'literal_value' ? readLiteral(b, inner) : readInner(b, node)
}

const readString: ReadExpression = (b, node) => {
  const literal = textOf(b, node)
  const content = literal.slice(1, literal.length > 1 ? -1 : undefined)
  return stringAt(b, node, literal.startsWith('`') ? content : unescaped(content))
}

/** Parameters in order; a type alone has no name. */
export function readParams(b: Build, list: SyntaxNode | null): Param[] {
  return (list ? ofType(list, 'parameter_declaration', 'variadic_parameter_declaration') : []).flatMap((node): Param[] => {
    const annotation = readMaybe(b, childOf(node, 'type'))
    const about = { annotation, fallback: null, rest: node.type.startsWith('variadic'), fields: [] }
    const names = fieldsOf(node, 'name')
    return names.length ? names.map((name) => ({ name: textOf(b, name), ...about })) : [{ name: '', ...about }]
  })
}

/** The type of what a function gives; several are a list. */
export function readResult(b: Build, node: SyntaxNode): Expr | null {
  const result = childOf(node, 'result')
  if (result?.type !== 'parameter_list') return readMaybe(b, result)
  const types = readParams(b, result).flatMap((param) => (param.annotation ? [param.annotation] : []))
  return listAt(b, result, types)
}

const readFunction: ReadExpression = (b, node) => lambdaAt(b, node, readParams(b, childOf(node, 'parameters')), childOf(node, 'body'))

const readNamed =
  (object: string, name: string): ReadExpression =>
  (b, node) => {
    const [outer, inner] = [childOf(node, object), childOf(node, name)]
    return outer && inner ? memberAt(b, node, nameAt(b, outer), textOf(b, inner)) : readName(b, node)
  }

export const expressions: Readonly<Record<string, ReadExpression>> = {
  identifier: readIdentifier,
  type_identifier: readName,
  field_identifier: readName,
  package_identifier: readName,
  qualified_type: readNamed('package', 'name'),
  pointer_type: readInner,
  parenthesized_type: readInner,
  type_elem: readInner,
  generic_type: (b, node) => genericAt(b, node, readField(b, node, 'type'), readAll(b, childOf(node, 'type_arguments')?.children ?? [])),
  type_instantiation_expression: (b, node) => readField(b, node, 'type'),
  func_literal: readFunction,
  call_expression: readCall,
  selector_expression: readMember('operand', 'field'),
  index_expression: (b, node) => ({ type: 'index', object: readField(b, node, 'operand'), index: readField(b, node, 'index'), ...placeOf(b, node) }),
  slice_expression: (b, node) => readField(b, node, 'operand'),
  type_assertion_expression: (b, node) => readField(b, node, 'operand'),
  type_conversion_expression: (b, node) => callAt(b, node, readField(b, node, 'type'), [positional(readField(b, node, 'operand'))]),
  composite_literal: readComposite,
  literal_element: readElement,
  parenthesized_expression: readInner,
  interpreted_string_literal: readString,
  raw_string_literal: readString,
  rune_literal: (b, node) => stringAt(b, node, unescaped(textOf(b, node).slice(1, -1))),
  int_literal: readNumber,
  float_literal: readNumber,
  true: readTrue,
  false: readFalse,
  nil: readNull,
  binary_expression: readBinary,
  unary_expression: (b, node) => {
    const operand = readUnary(b, node)
    // addresses and what comes out of a channel stand for the value itself
    return operand.type === 'other' && /[&*]/.test(b.text[node.start] ?? '') && operand.children[0] ? operand.children[0] : operand
  },
  expression_list: (b, node) => {
    const [only, second] = node.children
    return only && !second ? readExpression(b, only) : listAt(b, node, readAll(b, node.children))
  },
  slice_type: (b, node) => other(placeOf(b, node)),
  array_type: (b, node) => other(placeOf(b, node)),
  map_type: (b, node) => other(placeOf(b, node)),
  channel_type: (b, node) => other(placeOf(b, node)),
  function_type: (b, node) => other(placeOf(b, node)),
  struct_type: (b, node) => other(placeOf(b, node)),
  interface_type: (b, node) => other(placeOf(b, node)),
} // biome-ignore format: a table
