// What assignments and parameters bind.
import type * as t from '@babel/types'
import { deeper, other } from '../reading.ts'
import type { Entry, Expr, Param } from '../source-model.ts'
import { type Build, keyOf, placeOf, unwrap } from './build.ts'
import { readExpression, readValue } from './expressions.ts'
import { readType } from './types.ts'

/** The target of an assignment: a destructuring reads as a dict or list of names. */
export const readTarget = (b: Build, node: t.Node): Expr =>
  deeper(
    b,
    () => read(b, unwrap(node)),
    () => other(placeOf(node)),
  )

function read(b: Build, node: t.Node): Expr {
  switch (node.type) {
    case 'ObjectPattern':
      return { type: 'dict', entries: node.properties.map((property) => readEntry(b, property)), ...placeOf(node) }
    case 'ArrayPattern':
      return {
        type: 'list',
        items: node.elements.map((element) => (element ? readTarget(b, element) : other(placeOf(node)))),
        comprehension: false,
        ...placeOf(node),
      }
    case 'AssignmentPattern':
      return { type: 'assignment', kind: 'plain', target: readTarget(b, node.left), value: readExpression(b, node.right), ...placeOf(node) }
    case 'RestElement':
      return other(placeOf(node), [readTarget(b, node.argument)])
    default:
      return readExpression(b, node)
  }
}

function readEntry(b: Build, property: t.ObjectPattern['properties'][number]): Entry {
  const { line } = placeOf(property)
  if (property.type === 'RestElement') return { key: null, value: readTarget(b, property.argument), spread: true, line }
  const key = keyOf(property.key, property.computed)
  const { value } = property
  const about = { key, spread: false, line, ...(key === null ? { computed: readExpression(b, property.key) } : {}) }
  if (value.type !== 'AssignmentPattern') return { ...about, value: readTarget(b, value) }
  return { ...about, value: readTarget(b, value.left), fallback: readExpression(b, value.right) }
}

/** Parameters in order, with the parameter properties (`private a: A`) among them. */
export function readParams(b: Build, params: readonly t.Node[]): Param[] {
  return params.filter((param) => !(param.type === 'Identifier' && param.name === 'this')).map((param) => readParam(b, param))
}

function readParam(b: Build, param: t.Node): Param {
  const whole = param.type === 'TSParameterProperty' ? param.parameter : param
  const rest = whole.type === 'RestElement'
  const inner = whole.type === 'AssignmentPattern' ? whole.left : whole.type === 'RestElement' ? whole.argument : whole
  const name = inner.type === 'Identifier' ? inner.name : ''
  const type = 'typeAnnotation' in inner ? inner.typeAnnotation : null
  return {
    name,
    fallback: whole.type === 'AssignmentPattern' ? readValue(b, whole.right, name) : null,
    annotation: readType(b, type ?? ('typeAnnotation' in whole ? whole.typeAnnotation : null)),
    rest,
    fields: readFields(b, inner, ''),
  }
}

/** Names bound by a destructured parameter; those of nested patterns have a path of properties, a rest has `...`. */
function readFields(b: Build, pattern: t.Node, prefix: string): Param['fields'] {
  const bind = (property: string, value: t.Node): Param['fields'] => {
    const target = value.type === 'AssignmentPattern' ? value.left : value
    if (target.type !== 'Identifier')
      return deeper(
        b,
        () => readFields(b, target, `${property}.`),
        () => [],
      )
    return [{ property, local: target.name, fallback: value.type === 'AssignmentPattern' ? readExpression(b, value.right) : null }]
  }
  if (pattern.type === 'ArrayPattern') return pattern.elements.flatMap((element, at) => (element ? bind(`${prefix}${at}`, element) : []))
  if (pattern.type === 'RestElement') return bind(`${prefix}...`, pattern.argument)
  if (pattern.type !== 'ObjectPattern') return []
  return pattern.properties.flatMap((property) =>
    property.type === 'RestElement'
      ? bind(`${prefix}...`, property.argument)
      : bind(`${prefix}${keyOf(property.key, property.computed) ?? '?'}`, property.value),
  )
}
