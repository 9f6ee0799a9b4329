import type * as t from '@babel/types'
import { maxDepth, other } from '../reading.ts'
import type { Argument, Entry, Expr } from '../source-model.ts'
import { type Build, docOf, keyOf, placeOf, unwrap } from './build.ts'
import { type FunctionNode, readClass, readFunction } from './functions.ts'
import { readElement } from './jsx.ts'
import { noteRequire } from './modules.ts'
import { readTarget } from './patterns.ts'

/** An expression; too deep a nesting or an unknown kind of node becomes `other`. */
export const readExpression = (b: Build, node: t.Node): Expr => readValue(b, node, '')

/** The value of a variable or property: a function without a name of its own takes that name. */
export function readValue(b: Build, node: t.Node, name: string, doc: string | null = null): Expr {
  if (b.depth >= maxDepth) return other(placeOf(node))
  b.depth++
  const result = read(b, unwrap(node), name, doc)
  b.depth--
  return result
}

const readAll = (b: Build, nodes: readonly t.Node[]): Expr[] => nodes.map((node) => readExpression(b, node))

function read(b: Build, node: t.Node, hint: string, doc: string | null): Expr {
  const place = placeOf(node)
  switch (node.type) {
    case 'Identifier':
      return { type: 'name', name: node.name, ...place }
    case 'ThisExpression':
      return { type: 'name', name: 'this', ...place }
    case 'Super':
      return { type: 'name', name: 'super', ...place }
    case 'Import':
      return { type: 'name', name: 'import', ...place }
    case 'MetaProperty':
      return { type: 'member', object: { type: 'name', name: node.meta.name, ...place }, name: node.property.name, ...place }
    case 'StringLiteral':
    case 'DirectiveLiteral':
      return { type: 'string', value: node.value, ...place }
    case 'NumericLiteral':
      return { type: 'number', value: node.value, ...place }
    case 'BigIntLiteral':
      return { type: 'number', value: Number(node.value), ...place }
    case 'BooleanLiteral':
      return { type: 'boolean', value: node.value, ...place }
    case 'NullLiteral':
      return { type: 'null', ...place }
    case 'TemplateLiteral':
      return { type: 'template', parts: readParts(b, node), tag: null, ...place }
    case 'TaggedTemplateExpression':
      return { type: 'template', parts: readParts(b, node.quasi), tag: readExpression(b, node.tag), ...place }
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return readMember(b, node)
    case 'CallExpression':
    case 'OptionalCallExpression':
      noteRequire(b, node)
      return { type: 'call', callee: readExpression(b, node.callee), args: readArguments(b, node.arguments), isNew: false, ...place }
    case 'NewExpression':
      return { type: 'call', callee: readExpression(b, node.callee), args: readArguments(b, node.arguments), isNew: true, ...place }
    case 'ArrayExpression':
      return { type: 'list', items: node.elements.map((it) => (it ? readExpression(b, it) : other(place))), comprehension: false, ...place }
    case 'ObjectExpression':
      return { type: 'dict', entries: node.properties.map((property) => readProperty(b, property)), ...place }
    case 'BinaryExpression':
      return {
        type: 'binary',
        op: operators[node.operator] ?? node.operator,
        left: readExpression(b, node.left),
        right: readExpression(b, node.right),
        ...place,
      }
    case 'LogicalExpression':
      return {
        type: 'binary',
        op: node.operator === '&&' ? 'and' : 'or',
        left: readExpression(b, node.left),
        right: readExpression(b, node.right),
        ...place,
      }
    case 'UnaryExpression': {
      const inner = readExpression(b, node.argument)
      return node.operator === '-' && inner.type === 'number' ? { ...inner, value: -inner.value } : other(place, [inner])
    }
    case 'ConditionalExpression':
      return {
        type: 'conditional',
        test: readExpression(b, node.test),
        then: readValue(b, node.consequent, hint),
        otherwise: readValue(b, node.alternate, hint),
        ...place,
      }
    case 'AssignmentExpression':
      return { type: 'assignment', kind: 'plain', target: readTarget(b, node.left), value: readExpression(b, node.right), ...place }
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return readFunctionValue(b, node, ('id' in node && node.id?.name) || hint, doc)
    case 'ClassExpression':
      return { type: 'function', scope: readClass(b, node, { name: node.id?.name ?? hint, doc, isPublic: b.exported.has(hint) }), ...place }
    case 'JSXElement':
    case 'JSXFragment':
      return readElement(b, node)
    case 'JSXExpressionContainer':
      return readExpression(b, node.expression)
    case 'SequenceExpression':
      return other(place, readAll(b, node.expressions))
    case 'SpreadElement':
    case 'UpdateExpression':
      return other(place, [readExpression(b, node.argument)])
    case 'YieldExpression':
      return other(place, node.argument ? [readExpression(b, node.argument)] : [])
    default:
      return other(place)
  }
}

const operators: Readonly<Record<string, string>> = { '===': '==', '!==': '!=' }

const readFunctionValue = (b: Build, node: FunctionNode, name: string, doc: string | null): Expr => ({
  type: 'function',
  scope: readFunction(b, node, { name, doc, isPublic: b.scope.kind === 'module' && b.exported.has(name) }),
  ...placeOf(node),
})

function readMember(b: Build, node: t.MemberExpression | t.OptionalMemberExpression): Expr {
  const object = readExpression(b, node.object)
  const place = placeOf(node)
  const { property } = node
  if (node.computed) return { type: 'index', object, index: readExpression(b, property), ...place }
  return { type: 'member', object, name: keyOf(property, false) ?? '', ...place }
}

export const readArguments = (b: Build, args: readonly t.Node[]): Argument[] =>
  args.map((arg) =>
    arg.type === 'SpreadElement'
      ? { name: null, value: readExpression(b, arg.argument), spread: true }
      : { name: null, value: readExpression(b, arg), spread: false },
  )

/** Texts and expressions in order, without empty texts. */
function readParts(b: Build, node: t.TemplateLiteral): Expr[] {
  return node.quasis.flatMap((quasi, at) => {
    const text = quasi.value.cooked ?? quasi.value.raw
    const expression = node.expressions[at]
    const parts: Expr[] = text === '' ? [] : [{ type: 'string', value: text, ...placeOf(quasi) }]
    return expression ? [...parts, readExpression(b, expression)] : parts
  })
}

function readProperty(b: Build, node: t.ObjectExpression['properties'][number]): Entry {
  const { line } = placeOf(node)
  if (node.type === 'SpreadElement') return { key: null, value: readExpression(b, node.argument), spread: true, line }
  const key = keyOf(node.key, node.computed)
  const computed = key === null ? { computed: readExpression(b, node.key) } : {}
  const name = key ?? ''
  const value = node.type === 'ObjectMethod' ? readFunctionValue(b, node, name, docOf(node)) : readValue(b, node.value, name, docOf(node))
  return { key, value, spread: false, line, ...computed }
}
