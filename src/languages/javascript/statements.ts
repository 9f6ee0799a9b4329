import type * as t from '@babel/types'
import { deeper } from '../reading.ts'
import type { Expr, Statement } from '../source-model.ts'
import { type Build, docOf, placeOf, unwrap } from './build.ts'
import { readExpression, readValue } from './expressions.ts'
import { readClass, readEnum, readFunction } from './functions.ts'
import { exportOf, readCommonExport, readExportList, readImport, readRequire } from './modules.ts'
import { readTarget } from './patterns.ts'
import { readType } from './types.ts'

type BlockKind = Extract<Statement, { type: 'block' }>['kind']

/** Reads statements into `out`. */
export function readStatements(b: Build, nodes: readonly t.Statement[], out: Statement[]): void {
  deeper(
    b,
    () => {
      for (const node of nodes) readStatement(b, node, out, docOf(node), false)
    },
    () => undefined,
  )
}

function readStatement(b: Build, node: t.Statement, out: Statement[], doc: string | null, isExported: boolean): void {
  const place = placeOf(node)
  const about = (name: string): { name: string; doc: string | null; isPublic: boolean } => ({
    name,
    doc,
    isPublic: isExported || (b.scope.kind === 'module' && b.exported.has(name)),
  })
  switch (node.type) {
    case 'ImportDeclaration':
      readImport(b, node)
      break
    case 'ExportNamedDeclaration':
      readExportList(b, node)
      if (node.declaration) readExported(b, node.declaration, node, out)
      break
    case 'ExportDefaultDeclaration':
      readDefaultExport(b, node, out)
      break
    case 'ExportAllDeclaration':
      b.exports.push({ name: '*', local: null, from: { module: node.source.value, name: '*' }, value: null, line: place.line })
      break
    case 'TSExportAssignment':
      pushExportedValue(b, node.expression, node, out)
      break
    case 'TSImportEqualsDeclaration':
      readImportEquals(b, node, out)
      break
    case 'VariableDeclaration':
      if (!node.declare) for (const it of node.declarations) readDeclarator(b, it, doc, out)
      break
    case 'FunctionDeclaration':
      if (!node.declare) out.push({ type: 'definition', scope: readFunction(b, node, about(node.id?.name ?? '')), ...place })
      break
    case 'ClassDeclaration':
      if (!node.declare) out.push({ type: 'definition', scope: readClass(b, node, about(node.id?.name ?? '')), ...place })
      break
    case 'TSEnumDeclaration':
      out.push({ type: 'definition', scope: readEnum(b, node, about(node.id.name)), ...place })
      break
    case 'TSModuleDeclaration':
      readNamespace(b, node, out)
      break
    case 'ExpressionStatement':
      readExpressionStatement(b, node, out)
      break
    case 'ReturnStatement':
      pushReturn(b, 'return', node, node.argument, out)
      break
    case 'ThrowStatement':
      pushReturn(b, 'raise', node, node.argument, out)
      break
    case 'IfStatement':
      readIf(b, node, 'if', out)
      break
    case 'ForStatement':
      readFor(b, node, out)
      break
    case 'ForOfStatement':
    case 'ForInStatement':
      readForEach(b, node, out)
      break
    case 'WhileStatement':
    case 'DoWhileStatement':
      pushBlock(b, node, 'while', [readExpression(b, node.test)], node.body, out)
      break
    case 'TryStatement':
      readTry(b, node, out)
      break
    case 'SwitchStatement':
      readSwitch(b, node, out)
      break
    case 'LabeledStatement':
      deeper(
        b,
        () => readStatement(b, node.body, out, doc, false),
        () => undefined,
      )
      break
    case 'BlockStatement':
      pushBlock(b, node, 'plain', [], node, out)
      break
    case 'WithStatement':
      pushBlock(b, node, 'with', [readExpression(b, node.object)], node.body, out)
      break
    default:
  }
}

/** What a namespace exports, the module does not. */
function readNamespace(b: Build, node: t.TSModuleDeclaration, out: Statement[]): void {
  const before = b.exports.length
  // `namespace a` at the end of a broken file has no body
  const { body }: { readonly body?: t.TSModuleDeclaration['body'] } = node
  if (!node.declare && body?.type === 'TSModuleBlock') pushBlock(b, node, 'plain', [], body, out)
  b.exports.length = before
}

/** `export const a = …`, `export function f …`: the declaration, and what it exports. */
function readExported(b: Build, node: t.Declaration, whole: t.ExportNamedDeclaration, out: Statement[]): void {
  const before = out.length
  readStatement(b, node, out, docOf(whole) ?? docOf(node), true)
  const { line } = placeOf(whole)
  const names = out.slice(before).flatMap((statement) => {
    if (statement.type === 'definition') return [statement.scope.name]
    return statement.type === 'assign' ? statement.targets.flatMap(boundNames) : []
  })
  for (const name of names) b.exports.push({ name, local: name, from: null, value: null, line })
}

function boundNames(target: Expr): string[] {
  if (target.type === 'name') return [target.name]
  if (target.type === 'dict') return target.entries.flatMap((entry) => boundNames(entry.value))
  if (target.type === 'list') return target.items.flatMap(boundNames)
  if (target.type === 'other') return target.children.flatMap(boundNames)
  return target.type === 'assignment' ? boundNames(target.target) : []
}

function readDefaultExport(b: Build, node: t.ExportDefaultDeclaration, out: Statement[]): void {
  const { declaration } = node
  const isNamed = (declaration.type === 'FunctionDeclaration' || declaration.type === 'ClassDeclaration') && declaration.id
  if (isNamed) {
    readStatement(b, declaration, out, docOf(node) ?? docOf(declaration), true)
    b.exports.push({ name: 'default', local: isNamed.name, from: null, value: null, line: placeOf(node).line })
  } else if (declaration.type !== 'TSDeclareFunction') pushExportedValue(b, declaration, node, out)
}

/** An exported value is a statement as well, so that whoever walks the bodies sees it. */
function pushExportedValue(b: Build, node: t.Node, whole: t.Node, out: Statement[]): void {
  const about = { name: '', doc: docOf(whole), isPublic: true }
  const place = placeOf(whole)
  const value: Expr =
    node.type === 'FunctionDeclaration'
      ? { type: 'function', scope: readFunction(b, node, about), ...placeOf(node) }
      : node.type === 'ClassDeclaration'
        ? { type: 'function', scope: readClass(b, node, about), ...placeOf(node) }
        : readExpression(b, node)
  b.exports.push(exportOf('default', value, place.line))
  if (value.type !== 'name') out.push({ type: 'expression', value, ...place })
}

/** `import a = require('m')`, `import a = b.c` */
function readImportEquals(b: Build, node: t.TSImportEqualsDeclaration, out: Statement[]): void {
  const place = placeOf(node)
  const reference = node.moduleReference
  if (reference.type === 'TSExternalModuleReference') {
    b.imports.push({ module: reference.expression.value, name: null, local: node.id.name, line: place.line, typeOnly: node.importKind === 'type' })
    return
  }
  const target: Expr = { type: 'name', name: node.id.name, ...placeOf(node.id) }
  out.push({
    type: 'assign',
    kind: 'plain',
    targets: [target],
    value: readType(b, { ...node, type: 'TSTypeReference', typeName: reference }),
    annotation: null,
    ...place,
  })
}

function readDeclarator(b: Build, node: t.VariableDeclarator, doc: string | null, out: Statement[]): void {
  const { id, init } = node
  if (init && readRequire(b, id, init)) return
  const value = init ? readValue(b, init, id.type === 'Identifier' ? id.name : '', doc) : null
  const annotation = readType(b, 'typeAnnotation' in id ? id.typeAnnotation : null)
  out.push({ type: 'assign', kind: 'plain', targets: [readTarget(b, id)], value, annotation, ...placeOf(node) })
}

function readExpressionStatement(b: Build, node: t.ExpressionStatement, out: Statement[]): void {
  const inner = unwrap(node.expression)
  if (inner.type === 'AssignmentExpression') readAssignment(b, inner, docOf(node), out)
  else if (inner.type === 'YieldExpression') pushReturn(b, 'yield', node, inner.argument, out)
  else out.push({ type: 'expression', value: readExpression(b, inner), ...placeOf(node) })
}

/** `a = b = value` is one statement with two targets. */
function readAssignment(b: Build, node: t.AssignmentExpression, doc: string | null, out: Statement[]): void {
  const targets: t.Node[] = [node.left]
  let source: t.Node = node.right
  while (node.operator === '=' && source.type === 'AssignmentExpression' && source.operator === '=') {
    targets.push(source.left)
    source = source.right
  }
  const [only, second] = targets
  if (only?.type === 'Identifier' && !second && readRequire(b, only, source)) return
  const last = targets.at(-1)
  const name =
    last?.type === 'Identifier' ? last.name : last?.type === 'MemberExpression' && last.property.type === 'Identifier' ? last.property.name : ''
  const value = readValue(b, source, name, doc)
  for (const target of targets) readCommonExport(b, target, source, value)
  const kind = node.operator === '=' ? 'plain' : 'augmented'
  out.push({ type: 'assign', kind, targets: targets.map((target) => readTarget(b, target)), value, annotation: null, ...placeOf(node) })
}

const pushReturn = (b: Build, kind: 'return' | 'yield' | 'raise', node: t.Node, value: t.Node | null | undefined, out: Statement[]): void => {
  out.push({ type: 'return', kind, value: value ? readExpression(b, value) : null, ...placeOf(node) })
}

/** A block; `body` is one statement or a braced list, `opening` what the head binds. */
function pushBlock(
  b: Build,
  node: t.Node,
  kind: BlockKind,
  heads: readonly Expr[],
  body: t.Node,
  out: Statement[],
  opening: readonly Statement[] = [],
): void {
  const statements = [...opening]
  readStatements(b, body.type === 'BlockStatement' || body.type === 'TSModuleBlock' ? body.body : [body as t.Statement], statements)
  out.push({ type: 'block', kind, heads, body: statements, line: placeOf(node).line, endLine: placeOf(body).endLine })
}

function readIf(b: Build, node: t.IfStatement, kind: 'if' | 'else', out: Statement[]): void {
  pushBlock(b, node, kind, [readExpression(b, node.test)], node.consequent, out)
  const { alternate } = node
  if (alternate?.type === 'IfStatement')
    deeper(
      b,
      () => readIf(b, alternate, 'else', out),
      () => undefined,
    )
  else if (alternate) pushBlock(b, alternate, 'else', [], alternate, out)
}

function readFor(b: Build, node: t.ForStatement, out: Statement[]): void {
  const opening: Statement[] = []
  if (node.init?.type === 'VariableDeclaration') readStatement(b, node.init, opening, null, false)
  else if (node.init) opening.push({ type: 'expression', value: readExpression(b, node.init), ...placeOf(node.init) })
  const heads = [node.test, node.update].flatMap((head) => (head ? [readExpression(b, head)] : []))
  pushBlock(b, node, 'for', heads, node.body, out, opening)
}

function readForEach(b: Build, node: t.ForOfStatement | t.ForInStatement, out: Statement[]): void {
  const value = readExpression(b, node.right)
  const left = node.left.type === 'VariableDeclaration' ? node.left.declarations[0]?.id : node.left
  const opening: Statement[] = left
    ? [{ type: 'assign', kind: 'loop', targets: [readTarget(b, left)], value, annotation: null, ...placeOf(left) }]
    : []
  pushBlock(b, node, 'for', [value], node.body, out, opening)
}

function readTry(b: Build, node: t.TryStatement, out: Statement[]): void {
  pushBlock(b, node, 'try', [], node.block, out)
  const { handler, finalizer } = node
  if (handler) {
    const { param } = handler
    const opening: Statement[] = param
      ? [{ type: 'assign', kind: 'context', targets: [readTarget(b, param)], value: null, annotation: null, ...placeOf(param) }]
      : []
    pushBlock(b, handler, 'catch', [], handler.body, out, opening)
  }
  if (finalizer) pushBlock(b, finalizer, 'finally', [], finalizer, out)
}

function readSwitch(b: Build, node: t.SwitchStatement, out: Statement[]): void {
  const cases = node.cases.map((it): Statement => {
    const body: Statement[] = []
    readStatements(b, it.consequent, body)
    return { type: 'block', kind: 'case', heads: it.test ? [readExpression(b, it.test)] : [], body, ...placeOf(it) }
  })
  out.push({ type: 'block', kind: 'plain', heads: [readExpression(b, node.discriminant)], body: cases, ...placeOf(node) })
}
