// The patterns of `match`: `Point(x=0)` reads as the call it looks like.
import type { Argument, Entry, Expr } from '../source-model.ts'
import type { SyntaxNode } from '../tree-sitter/tree.ts'
import { type Build, otherOf, placeOf, textOf } from './build.ts'
import { readDotted, readExpression } from './expressions.ts'

export function readPattern(b: Build, node: SyntaxNode): Expr {
  const parts = node.children
  const [first, second] = parts
  switch (node.type) {
    case 'case_pattern':
      return first && !second
        ? readPattern(b, first)
        : otherOf(
            b,
            node,
            parts.map((part) => readPattern(b, part)),
          )
    case 'class_pattern':
      return {
        type: 'call',
        callee: first ? readDotted(b, first) : otherOf(b, node),
        args: parts.slice(1).map((part) => readArgument(b, part)),
        isNew: false,
        ...placeOf(b, node),
      }
    case 'union_pattern':
      return parts.map((part) => readPattern(b, part)).reduce((left, right) => ({ type: 'binary', op: '|', left, right, ...placeOf(b, node) }))
    case 'list_pattern':
    case 'tuple_pattern':
      return { type: 'list', items: parts.map((part) => readPattern(b, part)), comprehension: false, ...placeOf(b, node) }
    case 'dict_pattern':
      return { type: 'dict', entries: readEntries(b, node), ...placeOf(b, node) }
    case 'as_pattern':
      return first && second
        ? { type: 'assignment', kind: 'plain', target: readPattern(b, second), value: readPattern(b, first), ...placeOf(b, node) }
        : otherOf(b, node)
    case 'splat_pattern':
      return otherOf(
        b,
        node,
        parts.map((part) => readPattern(b, part)),
      )
    default:
      return readExpression(b, node)
  }
}

function readArgument(b: Build, node: SyntaxNode): Argument {
  const inner = node.type === 'case_pattern' ? node.children[0] : node
  const [name, value] = inner?.type === 'keyword_pattern' ? inner.children : []
  if (name && value) return { name: textOf(b, name), value: readPattern(b, value), spread: false }
  return { name: null, value: readPattern(b, node), spread: false }
}

function readEntries(b: Build, node: SyntaxNode): Entry[] {
  const values = node.children.filter((child) => child.field === 'value')
  return node.children
    .filter((child) => child.field === 'key')
    .map((child, at): Entry => {
      const key = readExpression(b, child)
      const value = values[at]
      return {
        key: key.type === 'string' ? key.value : null,
        value: value ? readPattern(b, value) : otherOf(b, child),
        spread: false,
        line: b.lineOf(child.start),
        ...(key.type === 'string' ? {} : { computed: key }),
      }
    })
}
