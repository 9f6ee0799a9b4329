import type * as t from '@babel/types'
import { cleanDoc, type Reading } from '../reading.ts'
import type { At, Export } from '../source-model.ts'

/** What the reading of one JavaScript or TypeScript file carries along. */
export interface Build extends Reading {
  readonly exports: Export[]
  /** module-level names that an export statement elsewhere in the file makes public */
  readonly exported: ReadonlySet<string>
}

export const placeOf = (node: t.Node): At => ({ line: node.loc?.start.line ?? 1, endLine: node.loc?.end.line ?? 1 })

/** The JSDoc comment right before a node. */
export function docOf(node: t.Node): string | null {
  const comment = node.leadingComments?.at(-1)
  if (comment?.type !== 'CommentBlock' || !comment.value.startsWith('*')) return null
  return cleanDoc(comment.value.slice(1).replace(/^[ \t]*\*[ \t]?/gm, '')) || null
}

/** `a as T`, `a!`, `(a)` and the like: the inner expression. */
export function unwrap(node: t.Node): t.Node {
  let inner = node
  for (;;) {
    switch (inner.type) {
      case 'AwaitExpression':
        inner = inner.argument
        break
      case 'ParenthesizedExpression':
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'TSTypeAssertion':
      case 'TSInstantiationExpression':
      case 'TypeCastExpression':
        inner = inner.expression
        break
      default:
        return inner
    }
  }
}

/** The name of a property, field or method; null where it is computed. */
export function keyOf(key: t.Node, isComputed: boolean): string | null {
  if (key.type === 'StringLiteral') return key.value
  if (key.type === 'NumericLiteral') return String(key.value)
  if (key.type === 'PrivateName') return `#${key.id.name}`
  return key.type === 'Identifier' && !isComputed ? key.name : null
}
