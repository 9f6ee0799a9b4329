// Functions, methods and classes.
import type * as t from '@babel/types'
import { openScope, within } from '../reading.ts'
import type { Expr, Scope, Statement } from '../source-model.ts'
import { type Build, docOf, keyOf, placeOf } from './build.ts'
import { readExpression, readValue } from './expressions.ts'
import { readParams } from './patterns.ts'
import { readStatements } from './statements.ts'
import { readType } from './types.ts'

export type FunctionNode =
  | t.FunctionDeclaration
  | t.FunctionExpression
  | t.ArrowFunctionExpression
  | t.ObjectMethod
  | t.ClassMethod
  | t.ClassPrivateMethod

export interface About {
  readonly name: string
  readonly doc: string | null
  readonly isPublic: boolean
}

const isFlagged = (node: t.Node, flag: string): boolean => flag in node && Boolean(Reflect.get(node, flag))

const readDecorators = (b: Build, decorators: readonly t.Decorator[] | null | undefined): Expr[] =>
  (decorators ?? []).map((decorator) => readExpression(b, decorator.expression))

/** The lines of a definition from its name or keyword on, without its decorators. */
const placeWithoutDecorators = (node: t.Node, name: t.Node | null | undefined): { line: number; endLine: number } => {
  const place = placeOf(node)
  return 'decorators' in node && node.decorators && name ? { ...place, line: placeOf(name).line } : place
}

export function readFunction(b: Build, node: FunctionNode, about: About): Scope {
  const { scope, body } = openScope(b.scope, placeWithoutDecorators(node, 'key' in node ? node.key : null), {
    kind: 'function',
    name: about.name,
    decorators: readDecorators(b, 'decorators' in node ? node.decorators : null),
    params: readParams(b, node.params),
    returns: readType(b, node.returnType),
    doc: about.doc,
    isAsync: node.async ?? false,
    isPublic: about.isPublic,
  })
  within(b, scope, () => {
    for (const param of node.params) if (param.type === 'TSParameterProperty') body.push(parameterProperty(b, param))
    if (node.body.type === 'BlockStatement') readStatements(b, node.body.body, body)
    else body.push({ type: 'return', kind: 'return', value: readExpression(b, node.body), ...placeOf(node.body) })
  })
  return scope
}

/** `constructor(private a: A)` also says `this.a = a`. */
function parameterProperty(b: Build, param: t.TSParameterProperty): Statement {
  const inner = param.parameter.type === 'AssignmentPattern' ? param.parameter.left : param.parameter
  const name = inner.type === 'Identifier' ? inner.name : ''
  const place = placeOf(param)
  return {
    type: 'assign',
    kind: 'field',
    targets: [{ type: 'member', object: { type: 'name', name: 'this', ...place }, name, ...place }],
    value: { type: 'name', name, ...place },
    annotation: readType(b, 'typeAnnotation' in inner ? inner.typeAnnotation : null),
    ...place,
  }
}

export function readClass(b: Build, node: t.ClassDeclaration | t.ClassExpression, about: About): Scope {
  const bases = [
    ...(node.superClass ? [readExpression(b, node.superClass)] : []),
    ...(node.implements ?? []).flatMap((type) => readType(b, type) ?? []),
  ]
  const { scope, body } = openScope(b.scope, placeWithoutDecorators(node, node.id), {
    kind: 'class',
    name: about.name,
    decorators: readDecorators(b, node.decorators),
    bases,
    doc: about.doc,
    isPublic: about.isPublic,
  })
  within(b, scope, () => {
    for (const member of node.body.body) readMember(b, member, body)
  })
  return scope
}

function readMember(b: Build, node: t.ClassBody['body'][number], out: Statement[]): void {
  switch (node.type) {
    case 'ClassMethod':
    case 'ClassPrivateMethod': {
      const name = keyOf(node.key, isFlagged(node, 'computed')) ?? ''
      const isPublic = !/^[_#]/.test(name) && node.accessibility !== 'private' && node.accessibility !== 'protected'
      out.push({ type: 'definition', scope: readFunction(b, node, { name, doc: docOf(node), isPublic }), ...placeOf(node) })
      break
    }
    case 'ClassProperty':
    case 'ClassPrivateProperty':
    case 'ClassAccessorProperty': {
      const name = keyOf(node.key, isFlagged(node, 'computed'))
      const target: Expr = name === null ? readExpression(b, node.key) : { type: 'name', name, ...placeOf(node.key) }
      const value = node.value ? readValue(b, node.value, name ?? '', docOf(node)) : null
      out.push({ type: 'assign', kind: 'field', targets: [target], value, annotation: readType(b, node.typeAnnotation), ...placeOf(node) })
      break
    }
    case 'StaticBlock': {
      const body: Statement[] = []
      readStatements(b, node.body, body)
      out.push({ type: 'block', kind: 'plain', heads: [], body, ...placeOf(node) })
      break
    }
    default:
  }
}

/** `enum A { B = 'b' }` reads as a class with fields. */
export function readEnum(b: Build, node: t.TSEnumDeclaration, about: About): Scope {
  const { scope, body } = openScope(b.scope, placeOf(node), { kind: 'class', ...about })
  for (const member of node.members) {
    const target: Expr = { type: 'name', name: keyOf(member.id, false) ?? '', ...placeOf(member.id) }
    const value = member.initializer ? readExpression(b, member.initializer) : null
    body.push({ type: 'assign', kind: 'field', targets: [target], value, annotation: null, ...placeOf(member) })
  }
  return scope
}
