import type * as t from '@babel/types'
import type { Entry, Expr } from '../source-model.ts'
import { type Build, placeOf } from './build.ts'
import { readExpression, readValue } from './expressions.ts'

/** An element; a fragment has an empty name. */
export function readElement(b: Build, node: t.JSXElement | t.JSXFragment): Expr {
  const children = node.children.flatMap((child): Expr[] => readChild(b, child))
  if (node.type === 'JSXFragment')
    return { type: 'element', name: { type: 'name', name: '', ...placeOf(node) }, entries: [], children, ...placeOf(node) }
  const { name, attributes } = node.openingElement
  return { type: 'element', name: readName(name), entries: attributes.map((attribute) => readAttribute(b, attribute)), children, ...placeOf(node) }
}

function readChild(b: Build, child: t.JSXElement['children'][number]): Expr[] {
  switch (child.type) {
    case 'JSXText': {
      const text = child.value.trim()
      return text === '' ? [] : [{ type: 'string', value: text, ...placeOf(child) }]
    }
    case 'JSXExpressionContainer':
    case 'JSXSpreadChild':
      return child.expression.type === 'JSXEmptyExpression' ? [] : [readExpression(b, child.expression)]
    default:
      return [readExpression(b, child)]
  }
}

function readAttribute(b: Build, node: t.JSXAttribute | t.JSXSpreadAttribute): Entry {
  const { line } = placeOf(node)
  if (node.type === 'JSXSpreadAttribute') return { key: null, value: readExpression(b, node.argument), spread: true, line }
  const key = textOf(node.name)
  const { value } = node
  if (!value) return { key, value: { type: 'boolean', value: true, ...placeOf(node) }, spread: false, line }
  return { key, value: readValue(b, value.type === 'JSXExpressionContainer' ? value.expression : value, key), spread: false, line }
}

const textOf = (name: t.JSXIdentifier | t.JSXNamespacedName): string =>
  name.type === 'JSXIdentifier' ? name.name : `${name.namespace.name}:${name.name.name}`

function readName(node: t.JSXElement['openingElement']['name']): Expr {
  if (node.type !== 'JSXMemberExpression') return { type: 'name', name: textOf(node), ...placeOf(node) }
  const names: string[] = []
  let inner: t.JSXMemberExpression | t.JSXIdentifier = node
  while (inner.type === 'JSXMemberExpression') {
    names.unshift(inner.property.name)
    inner = inner.object
  }
  let result: Expr = { type: 'name', name: inner.name, ...placeOf(node) }
  for (const name of names) result = { type: 'member', object: result, name, ...placeOf(node) }
  return result
}
