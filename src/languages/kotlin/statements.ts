import type { Expr, Param, Statement } from '../source-model.ts'
import {
  assignable, type Build, firstOf, insideOf, nameAt, ofType, placeOf, pushBlock, pushForEach, pushReturn, type ReadStatement, readAll, readExpression, readField, readMaybe, readStatements, textOf,
} from '../tree-sitter/build.ts' // biome-ignore format: a list
import { pushDefinition } from '../tree-sitter/scopes.ts'
import { childOf, type SyntaxNode } from '../tree-sitter/tree.ts'
import { basesOf, readArguments, readDelegate, readModifiers, readParams, settingOf } from './expressions.ts'

/** `import a.b.C`, `import a.b.C as D`, `import a.b.*` */
const readImport: ReadStatement = (b, node) => {
  const [path, alias] = node.children
  if (!path) return
  const parts = textOf(b, path).replace(/[\s`]/g, '').split('.')
  const at = { line: b.lineOf(node.start), typeOnly: false }
  const last = parts.at(-1) ?? ''
  if (textOf(b, node).trimEnd().endsWith('.*')) b.imports.push({ module: parts.join('.').replace(/\.\*$/, ''), name: '*', local: '', ...at })
  else if (parts.length > 1) b.imports.push({ module: parts.slice(0, -1).join('.'), name: last, local: alias ? textOf(b, alias) : last, ...at })
}

const types = ['user_type', 'nullable_type', 'parenthesized_type', 'function_type', 'non_nullable_type'] as const

/** `val a: T = v`, `val (a, b) = v`, `val a by lazy { v }`, and properties that are computed */
const readProperty: ReadStatement = (b, node, out) => {
  const { decorators } = readModifiers(b, node)
  const isField = b.scope.kind === 'class'
  const several = firstOf(node, 'multi_variable_declaration')
  const one = firstOf(node, 'variable_declaration')
  const delegate = firstOf(node, 'property_delegate')
  const getter = firstOf(node, 'getter')
  const known = [several, one, delegate, getter, firstOf(node, 'setter'), firstOf(node, 'modifiers')]
  const initial = node.children.find((child) => !known.includes(child) && !/^type_|_type$/.test(child.type))
  const value = initial ? readExpression(b, initial) : delegate ? readDelegate(b, delegate) : isField ? settingOf(decorators) : null
  const place = placeOf(b, node)
  if (several) {
    const items = several.children.map((it) => nameAt(b, it.children[0] ?? it))
    const target: Expr = { type: 'list', items, comprehension: false, ...placeOf(b, several) }
    out.push({ type: 'assign', kind: 'plain', targets: [target], value, annotation: null, ...place })
    return
  }
  const name = one && firstOf(one, 'identifier')
  if (!name || !one) return
  const annotation = readMaybe(b, firstOf(one, ...types))
  const body = getter && firstOf(getter, 'function_body')
  if (body && !value) {
    const about = { kind: 'function' as const, name: textOf(b, name), isPublic: true, returns: annotation, decorators: [nameAt(b, name, 'property')] }
    pushDefinition(b, node, about, (statements) => readFunctionBody(b, body, statements), out)
  } else out.push({ type: 'assign', kind: isField ? 'field' : 'plain', targets: [nameAt(b, name)], value, annotation, ...place })
}

function readFunctionBody(b: Build, body: SyntaxNode | null, out: Statement[]): void {
  const inner = body?.children[0]
  if (!inner) return
  if (inner.type === 'block') readStatements(b, inner.children, out)
  else out.push({ type: 'return', kind: 'return', value: readExpression(b, inner), ...placeOf(b, inner) })
}

const readFunction: ReadStatement = (b, node, out) => {
  const { decorators, words } = readModifiers(b, node)
  const list = firstOf(node, 'function_value_parameters')
  const after = list ? node.children.slice(node.children.indexOf(list) + 1) : []
  // `fun Receiver.name()`: the grammar may take the name for a part of the receiver
  const named = childOf(node, 'name')
  const receiver = list ? node.children.slice(0, node.children.indexOf(list)).find((child) => child.type === 'user_type') : undefined
  const own = named ? textOf(b, named) : ''
  const last = receiver?.children.at(-1)
  const about = {
    kind: 'function' as const,
    name: own || (last ? textOf(b, last) : ''),
    isPublic: !/\b(private|internal|protected)\b/.test(words),
    isAsync: /\bsuspend\b/.test(words),
    decorators,
    params: readParams(b, list),
    returns: readMaybe(
      b,
      after.find((child) => child.type.endsWith('_type')),
    ),
  }
  pushDefinition(b, node, about, (body) => readFunctionBody(b, firstOf(node, 'function_body'), body), out)
}

/** The parameters of a primary constructor; those with `val` or `var` are fields, and so are the others for what the class's body sees. */
function readHeader(b: Build, node: SyntaxNode): Param[] {
  return ofType(firstOf(firstOf(node, 'primary_constructor') ?? node, 'class_parameters') ?? node, 'class_parameter').map((param): Param => {
    const { decorators } = readModifiers(b, param)
    const name = firstOf(param, 'identifier')
    const type = firstOf(param, ...types)
    const fallback = param.children.find((child) => child !== name && child !== type && child.type !== 'modifiers')
    return {
      name: name ? textOf(b, name) : '',
      annotation: readMaybe(b, type),
      fallback: readMaybe(b, fallback) ?? settingOf(decorators),
      rest: false,
      fields: [],
    }
  })
}

export function fieldNames(b: Build, body: SyntaxNode | null, params: readonly Param[]): Set<string> {
  const declared = (body ? ofType(body, 'property_declaration') : []).flatMap((it) => {
    const name = firstOf(firstOf(it, 'variable_declaration') ?? it, 'identifier')
    return name ? [textOf(b, name)] : []
  })
  return new Set([...params.map((param) => param.name), ...declared])
}

const readClass: ReadStatement = (b, node, out) => {
  const { decorators, words } = readModifiers(b, node)
  const name = childOf(node, 'name')
  const body = firstOf(node, 'class_body', 'enum_class_body')
  const params = readHeader(b, node)
  const about = {
    kind: 'class' as const,
    name: name ? textOf(b, name) : '',
    isPublic: !/\b(private|internal|protected)\b/.test(words),
    decorators,
    bases: basesOf(b, node),
    fields: fieldNames(b, body, params),
  }
  pushDefinition(b, node, about, (statements) => {
    if (params.length) pushHeader(b, node, params, statements)
    readClassBody(b, body, statements)
  }, out) // biome-ignore format: one call
}

function pushHeader(b: Build, node: SyntaxNode, params: readonly Param[], out: Statement[]): void {
  const header = firstOf(node, 'primary_constructor') ?? node
  const place = placeOf(b, header)
  const named = (name: string): Expr => ({ type: 'name', name, line: place.line, endLine: place.line })
  for (const { name, annotation } of params) out.push({ type: 'assign', kind: 'field', targets: [named(name)], value: null, annotation, ...place })
  const forwarded = ofType(firstOf(node, 'delegation_specifiers') ?? node, 'delegation_specifier').flatMap(
    (it) => firstOf(it, 'constructor_invocation') ?? [],
  )
  pushDefinition(b, header, { kind: 'function', name: 'constructor', isPublic: true, params }, (body) => {
    for (const it of forwarded) {
      const args = readArguments(b, firstOf(it, 'value_arguments'))
      if (args.length) body.push({ type: 'expression', value: { type: 'call', callee: named('super'), args, isNew: false, ...placeOf(b, it) }, ...placeOf(b, it) })
    }
    for (const { name } of params)
      body.push({ type: 'assign', kind: 'plain', targets: [{ type: 'member', object: named('this'), name, ...place }], value: named(name), annotation: null, ...place })
  }, out) // biome-ignore format: one call
}

/** Members; what a companion holds is the class's own. */
export const readClassBody = (b: Build, body: SyntaxNode | null, out: Statement[]): void => {
  for (const member of body?.children ?? []) {
    if (member.type === 'companion_object') readClassBody(b, firstOf(member, 'class_body'), out)
    else if (member.type === 'anonymous_initializer') readStatements(b, insideOf(firstOf(member, 'block')), out)
    else if (member.type === 'enum_entry') {
      const name = firstOf(member, 'identifier')
      if (name) out.push({ type: 'assign', kind: 'field', targets: [nameAt(b, name)], value: null, annotation: null, ...placeOf(b, member) })
    } else if (member.type === 'secondary_constructor') {
      const params = readParams(b, firstOf(member, 'function_value_parameters'))
      pushDefinition(b, member, { kind: 'function', name: 'constructor', isPublic: true, params }, (statements) => readStatements(b, insideOf(firstOf(member, 'block')), statements), out) // biome-ignore format: one call
    } else readStatements(b, [member], out)
  }
}

const readAssign: ReadStatement = (b, node, out) => {
  const operator = childOf(node, 'operator')
  const isPlain = !/^\s*[+\-*/%]=/.test(b.text.slice(childOf(node, 'left')?.end ?? node.end, (childOf(node, 'right') ?? operator)?.start ?? node.end))
  const target = assignable(b, readField(b, node, 'left'))
  out.push({
    type: 'assign',
    kind: isPlain ? 'plain' : 'augmented',
    targets: [target],
    value: readField(b, node, 'right'),
    annotation: null,
    ...placeOf(b, node),
  })
}

export function pushIf(b: Build, node: SyntaxNode, kind: 'if' | 'else', out: Statement[]): void {
  const condition = childOf(node, 'condition')
  const [then, otherwise] = node.children.filter((child) => child !== condition)
  pushBlock(b, node, kind, condition ? [readExpression(b, condition)] : [], insideOf(then ?? null), out)
  if (!otherwise) return
  if (otherwise.type === 'if_expression' && b.depth < 300) {
    b.depth++
    pushIf(b, otherwise, 'else', out)
    b.depth--
  } else pushBlock(b, otherwise, 'else', [], insideOf(otherwise), out)
}

export const pushWhen: ReadStatement = (b, node, out) => {
  const subject = firstOf(node, 'when_subject')
  const body: Statement[] = []
  const declared = subject && firstOf(subject, 'variable_declaration')
  const head = subject ? readMaybe(b, subject.children.at(-1)) : null
  const name = declared && firstOf(declared, 'identifier')
  if (name && head) body.push({ type: 'assign', kind: 'plain', targets: [nameAt(b, name)], value: head, annotation: null, ...placeOf(b, declared) })
  for (const entry of ofType(node, 'when_entry')) {
    const heads = entry.children.filter((child) => child.field === 'condition')
    pushBlock(b, entry, 'case', readAll(b, heads), insideOf(entry.children.find((child) => child.field !== 'condition') ?? null), body)
  }
  out.push({ type: 'block', kind: 'plain', heads: head ? [head] : [], body, ...placeOf(b, node) })
}

export const pushTry: ReadStatement = (b, node, out) => {
  pushBlock(b, node, 'try', [], insideOf(firstOf(node, 'block')), out)
  for (const clause of node.children) {
    if (clause.type === 'finally_block') pushBlock(b, clause, 'finally', [], insideOf(firstOf(clause, 'block')), out)
    if (clause.type !== 'catch_block') continue
    const name = firstOf(clause, 'identifier')
    const type = readMaybe(b, firstOf(clause, ...types))
    const binding: Statement[] = name
      ? [{ type: 'assign', kind: 'context', targets: [nameAt(b, name)], value: null, annotation: null, ...placeOf(b, name) }]
      : []
    pushBlock(b, clause, 'catch', type ? [type] : [], insideOf(firstOf(clause, 'block')), out, binding)
  }
}

const readFor: ReadStatement = (b, node, out) => {
  const several = firstOf(node, 'multi_variable_declaration')
  const one = several ?? firstOf(node, 'variable_declaration')
  const [value, body] = node.children.filter((child) => child !== one && child.type !== 'annotation')
  const items = several?.children.map((it) => nameAt(b, it.children[0] ?? it)) ?? []
  const target: Expr | null = several
    ? { type: 'list', items, comprehension: false, ...placeOf(b, several) }
    : one
      ? nameAt(b, one.children[0] ?? one)
      : null
  pushForEach(b, node, target, readMaybe(b, value), body ?? null, out)
}

const readWhile: ReadStatement = (b, node, out) => {
  const condition = childOf(node, 'condition')
  const body = node.children.find((child) => child !== condition)
  pushBlock(b, node, 'while', condition ? [readExpression(b, condition)] : [], insideOf(body ?? null), out)
}

export const statements: Readonly<Record<string, ReadStatement>> = {
  package_header: () => undefined,
  file_annotation: () => undefined,
  type_alias: () => undefined,
  import: readImport,
  class_declaration: readClass,
  object_declaration: readClass,
  function_declaration: readFunction,
  property_declaration: readProperty,
  assignment: readAssign,
  block: (b, node, out) => pushBlock(b, node, 'plain', [], node.children, out),
  if_expression: (b, node, out) => pushIf(b, node, 'if', out),
  when_expression: pushWhen,
  try_expression: pushTry,
  for_statement: readFor,
  while_statement: readWhile,
  do_while_statement: readWhile,
  return_expression: (b, node, out) => pushReturn(b, 'return', node, out),
  throw_expression: (b, node, out) => pushReturn(b, 'raise', node, out),
}
