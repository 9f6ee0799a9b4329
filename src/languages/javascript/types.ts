// Type annotations, as far as they name something: `Promise<A<B>>` reads as A, since `await` is dropped as well.
import type * as t from '@babel/types'
import { deeper } from '../reading.ts'
import type { Expr } from '../source-model.ts'
import { type Build, placeOf } from './build.ts'

/** The expression that a type looks like, or null where it names nothing. */
export const readType = (b: Build, node: t.Node | null | undefined): Expr | null =>
  node
    ? deeper(
        b,
        () => read(b, node),
        () => null,
      )
    : null

function read(b: Build, node: t.Node): Expr | null {
  const name = (text: string): Expr => ({ type: 'name', name: text, ...placeOf(node) })
  switch (node.type) {
    case 'TSTypeAnnotation':
    case 'TypeAnnotation':
    case 'TSParenthesizedType':
    case 'NullableTypeAnnotation':
    case 'TSOptionalType':
      return readType(b, node.typeAnnotation)
    case 'TSTypeReference': {
      const outer = readEntityName(node.typeName)
      const [inner] = outer.type === 'name' && outer.name === 'Promise' ? (node.typeParameters?.params ?? []) : []
      return inner ? readType(b, inner) : outer
    }
    case 'TSExpressionWithTypeArguments':
      return readEntityName(node.expression)
    case 'TSTypeQuery':
      return node.exprName.type === 'TSImportType' ? null : readEntityName(node.exprName)
    case 'GenericTypeAnnotation':
    case 'ClassImplements':
    case 'InterfaceExtends':
      return node.id.type === 'Identifier' ? name(node.id.name) : null
    case 'TSArrayType':
    case 'TSTupleType':
      return name('Array')
    case 'TSUnionType':
    case 'UnionTypeAnnotation':
      return readUnion(b, node)
    case 'TSLiteralType':
      return node.literal.type === 'StringLiteral' ? { type: 'string', value: node.literal.value, ...placeOf(node) } : null
    case 'TSStringKeyword':
      return name('string')
    case 'TSNumberKeyword':
      return name('number')
    case 'TSBooleanKeyword':
      return name('boolean')
    case 'TSAnyKeyword':
      return name('any')
    case 'TSUnknownKeyword':
      return name('unknown')
    case 'TSNullKeyword':
    case 'TSUndefinedKeyword':
      return { type: 'null', ...placeOf(node) }
    default:
      return null
  }
}

function readUnion(b: Build, node: t.TSUnionType | t.UnionTypeAnnotation): Expr | null {
  let union: Expr | null = null
  for (const type of node.types) {
    const right = readType(b, type)
    union = union && right ? { type: 'binary', op: '|', left: union, right, ...placeOf(node) } : (union ?? right)
  }
  return union
}

/** `a.b.C` */
export function readEntityName(node: t.Node): Expr {
  const names: string[] = []
  let inner = node
  while (inner.type === 'TSQualifiedName') {
    names.unshift(inner.right.name)
    inner = inner.left
  }
  let result: Expr = { type: 'name', name: inner.type === 'Identifier' ? inner.name : 'this', ...placeOf(node) }
  for (const name of names) result = { type: 'member', object: result, name, ...placeOf(node) }
  return result
}
