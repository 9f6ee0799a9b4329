import type { Expr, Param, Statement } from '../source-model.ts'
import {
  type Build, callAt, firstOf, insideOf, nameAt, ofType, placeOf, pushAssignment, pushBlock, pushExpression, pushForEach, pushReturn, type ReadStatement, readAll, readExpression, readIf, readInside, readLoop, readMaybe, readStatements, textOf,
} from '../tree-sitter/build.ts' // biome-ignore format: a list
import { pushDefinition } from '../tree-sitter/scopes.ts'
import { childOf, type SyntaxNode } from '../tree-sitter/tree.ts'
import { decoratorsOf, readArguments, readParams, typed } from './expressions.ts'

/** `using A.B;` opens a namespace, `using X = A.B.C;` names one thing, `using static` opens a class. */
const readUsing: ReadStatement = (b, node) => {
  const alias = childOf(node, 'name')
  const path = node.children.find((child) => child !== alias)
  if (!path) return
  const module = textOf(b, path).replace(/\s|<.*$/g, '')
  const at = { line: b.lineOf(node.start), typeOnly: false }
  const cut = module.lastIndexOf('.')
  if (alias) b.imports.push({ module: module.slice(0, Math.max(0, cut)), name: module.slice(cut + 1), local: textOf(b, alias), ...at })
  else b.imports.push({ module, name: '*', local: '', ...at })
}

const hasModifier = (b: Build, node: SyntaxNode, word: string): boolean => ofType(node, 'modifier').some((it) => textOf(b, it) === word)

/** `T a = 1, b;`, `var (a, b) = f();` and fields */
const readVariables: ReadStatement = (b, node, out) => {
  const declaration = node.type === 'variable_declaration' ? node : firstOf(node, 'variable_declaration')
  if (!declaration) return
  const type = childOf(declaration, 'type')
  const annotation = type && type.type !== 'implicit_type' ? readExpression(b, type) : null
  const kind = /^(field|event_field)_declaration$/.test(node.type) ? 'field' : 'plain'
  for (const declarator of ofType(declaration, 'variable_declarator')) {
    const name = childOf(declarator, 'name') ?? firstOf(declarator, 'tuple_pattern')
    if (!name) continue
    const value = readMaybe(
      b,
      declarator.children.find((child) => child !== name && child.type !== 'bracketed_argument_list'),
    )
    out.push({
      type: 'assign',
      kind,
      targets: [name.type === 'identifier' ? nameAt(b, name) : readExpression(b, name)],
      value: typed(value, annotation),
      annotation,
      ...placeOf(b, node),
    })
  }
}

const readExpressionStatement: ReadStatement = (b, node, out) => {
  const [only] = node.children
  if (only?.type === 'assignment_expression') pushAssignment(b, only, out)
  else if (only) pushExpression(b, only, out)
}

const readUsingStatement: ReadStatement = (b, node, out) => {
  const body = childOf(node, 'body')
  const opening: Statement[] = []
  const declaration = firstOf(node, 'variable_declaration')
  if (declaration) readVariables(b, declaration, opening)
  const bound = opening.map((it): Statement => (it.type === 'assign' ? { ...it, kind: 'context' } : it))
  const expression = node.children.find((child) => child !== body && child !== declaration)
  const heads = bound.flatMap((it) => (it.type === 'assign' && it.value ? [it.value] : []))
  pushBlock(b, node, 'with', expression ? [...heads, readExpression(b, expression)] : heads, insideOf(body), out, bound)
}

const readTry: ReadStatement = (b, node, out) => {
  pushBlock(b, node, 'try', [], insideOf(childOf(node, 'body')), out)
  for (const clause of node.children) {
    if (clause.type === 'finally_clause') pushBlock(b, clause, 'finally', [], insideOf(firstOf(clause, 'block')), out)
    if (clause.type !== 'catch_clause') continue
    const declaration = firstOf(clause, 'catch_declaration')
    const name = declaration && childOf(declaration, 'name')
    const type = readMaybe(b, declaration && childOf(declaration, 'type'))
    const filter = readAll(b, firstOf(clause, 'catch_filter_clause')?.children ?? [])
    const binding: Statement[] = name
      ? [{ type: 'assign', kind: 'context', targets: [nameAt(b, name)], value: null, annotation: null, ...placeOf(b, name) }]
      : []
    pushBlock(b, clause, 'catch', type ? [type, ...filter] : filter, insideOf(childOf(clause, 'body')), out, binding)
  }
}

const isStatement = (node: SyntaxNode): boolean => /(_statement|^block)$/.test(node.type)

const readSwitch: ReadStatement = (b, node, out) => {
  const place = placeOf(b, node)
  const body: Statement[] = []
  for (const section of ofType(childOf(node, 'body') ?? node, 'switch_section')) {
    const heads = section.children.filter((child) => !isStatement(child))
    pushBlock(b, section, 'case', readAll(b, heads), section.children.filter(isStatement), body)
  }
  const subject = readMaybe(b, childOf(node, 'value'))
  out.push({ type: 'block', kind: 'plain', heads: subject ? [subject] : [], body, ...place })
}

/** `x switch { a => 1, _ => 2 }` */
export const pushArms: ReadStatement = (b, node, out) => {
  const place = placeOf(b, node)
  const body: Statement[] = []
  for (const arm of ofType(node, 'switch_expression_arm')) {
    const value = arm.children.at(-1)
    if (value) pushBlock(b, arm, 'case', readAll(b, arm.children.slice(0, -1)), [value], body)
  }
  const [subject] = node.children
  out.push({ type: 'block', kind: 'plain', heads: subject ? [readExpression(b, subject)] : [], body, ...place })
}

function fieldNames(b: Build, body: SyntaxNode | null, params: readonly Param[]): Set<string> {
  const names = new Set(params.map((param) => param.name))
  for (const member of body?.children ?? []) {
    const declared =
      member.type === 'property_declaration'
        ? [member]
        : member.type === 'field_declaration'
          ? ofType(firstOf(member, 'variable_declaration') ?? member, 'variable_declarator')
          : []
    for (const it of declared) {
      const name = childOf(it, 'name')
      if (name) names.add(textOf(b, name))
    }
  }
  return names
}

const readClass: ReadStatement = (b, node, out) => {
  const name = childOf(node, 'name')
  const body = childOf(node, 'body')
  const list = firstOf(node, 'base_list')
  const bases = readAll(b, (list?.children ?? []).filter((child) => child.type !== 'argument_list').map((it) => (it.type === 'primary_constructor_base_type' ? (it.children[0] ?? it) : it))) // biome-ignore format: one call
  const header = firstOf(node, 'parameter_list')
  const params = readParams(b, header)
  const about = {
    kind: 'class' as const,
    name: name ? textOf(b, name) : '',
    isPublic: hasModifier(b, node, 'public'),
    decorators: decoratorsOf(b, node),
    bases,
    fields: fieldNames(b, body, params),
  }
  pushDefinition(b, node, about, (statements) => {
    if (header) pushHeader(b, header, params, list && firstOf(list, 'argument_list'), statements)
    readStatements(b, body?.children ?? [], statements)
  }, out) // biome-ignore format: one call
}

/** A primary constructor: its parameters are fields, filled where an instance is made. */
function pushHeader(b: Build, header: SyntaxNode, params: readonly Param[], forwarded: SyntaxNode | null, out: Statement[]): void {
  const place = placeOf(b, header)
  const named = (name: string): Expr => ({ type: 'name', name, line: place.line, endLine: place.line })
  for (const { name, annotation } of params) out.push({ type: 'assign', kind: 'field', targets: [named(name)], value: null, annotation, ...place })
  pushDefinition(b, header, { kind: 'function', name: 'constructor', isPublic: true, params }, (body) => {
    if (forwarded) body.push({ type: 'expression', value: callAt(b, forwarded, named('super'), readArguments(b, forwarded)), ...place })
    for (const { name } of params)
      body.push({ type: 'assign', kind: 'plain', targets: [{ type: 'member', object: named('this'), name, ...place }], value: named(name), annotation: null, ...place })
  }, out) // biome-ignore format: one call
}

const readMethod: ReadStatement = (b, node, out) => {
  const name = childOf(node, 'name')
  const isConstructor = node.type === 'constructor_declaration'
  const about = {
    kind: 'function' as const,
    name: isConstructor ? 'constructor' : name ? textOf(b, name) : '',
    isPublic: hasModifier(b, node, 'public'),
    isAsync: hasModifier(b, node, 'async'),
    decorators: [...decoratorsOf(b, node), ...extensionMark(b, childOf(node, 'parameters'))],
    params: readParams(b, childOf(node, 'parameters')),
    returns: readMaybe(b, childOf(node, 'returns') ?? childOf(node, 'type')),
  }
  pushDefinition(b, node, about, (body) => {
    const forwarded = firstOf(node, 'constructor_initializer')
    const list = forwarded && firstOf(forwarded, 'argument_list')
    if (forwarded && list) {
      const keyword = /^:?\s*this\b/.test(textOf(b, forwarded)) ? 'this' : 'super'
      body.push({ type: 'expression', value: callAt(b, forwarded, nameAt(b, forwarded, keyword), readArguments(b, list)), ...placeOf(b, forwarded) })
    }
    readArrow(b, childOf(node, 'body'), body)
  }, out) // biome-ignore format: one call
}

/** `static X Add(this IServices services)` is called as a method of its first parameter: that is marked as a decorator would. */
function extensionMark(b: Build, list: SyntaxNode | null): Expr[] {
  const first = list ? firstOf(list, 'parameter') : null
  return first && /^(\[[^\]]*\]\s*)?this\s/.test(textOf(b, first)) ? [nameAt(b, first, 'extension')] : []
}

/** `{ … }` or `=> expression` */
function readArrow(b: Build, body: SyntaxNode | null, out: Statement[]): void {
  if (body?.type !== 'arrow_expression_clause') readStatements(b, insideOf(body), out)
  else out.push({ type: 'return', kind: 'return', value: readExpression(b, body), ...placeOf(b, body) })
}

/** A property is a field; one that is computed is a function that answers when it is read. */
const readProperty: ReadStatement = (b, node, out) => {
  const name = childOf(node, 'name')
  if (!name) return
  const annotation = readMaybe(b, childOf(node, 'type'))
  const value = childOf(node, 'value')
  const getter = (firstOf(node, 'accessor_list')?.children ?? []).find(
    (it) => /\bget\b/.test(textOf(b, it).slice(0, 60)) && it.children.some((child) => child.field === 'body'),
  )
  const body = value?.type === 'arrow_expression_clause' ? value : getter ? childOf(getter, 'body') : null
  if (body) {
    const about = {
      kind: 'function' as const,
      name: textOf(b, name),
      isPublic: hasModifier(b, node, 'public'),
      returns: annotation,
      decorators: [...decoratorsOf(b, node), nameAt(b, name, 'property')],
    }
    pushDefinition(b, node, about, (statements) => readArrow(b, body, statements), out)
  } else {
    out.push({
      type: 'assign',
      kind: 'field',
      targets: [nameAt(b, name)],
      value: typed(readMaybe(b, value), annotation),
      annotation,
      ...placeOf(b, node),
    })
  }
}

export const statements: Readonly<Record<string, ReadStatement>> = {
  using_directive: readUsing,
  extern_alias_directive: () => undefined,
  namespace_declaration: (b, node, out) => readStatements(b, insideOf(childOf(node, 'body')), out),
  file_scoped_namespace_declaration: (b, node, out) => readStatements(b, node.children.filter((child) => child.field !== 'name'), out),
  global_statement: readInside,
  global_attribute: () => undefined,
  class_declaration: readClass,
  struct_declaration: readClass,
  record_declaration: readClass,
  record_struct_declaration: readClass,
  interface_declaration: readClass,
  enum_declaration: (b, node, out) => readClass(b, node, out),
  enum_member_declaration: (b, node, out) => {
    const name = childOf(node, 'name')
    if (name) out.push({ type: 'assign', kind: 'field', targets: [nameAt(b, name)], value: readMaybe(b, childOf(node, 'value')), annotation: null, ...placeOf(b, node) })
  },
  delegate_declaration: () => undefined,
  method_declaration: readMethod,
  constructor_declaration: readMethod,
  local_function_statement: readMethod,
  operator_declaration: readMethod,
  property_declaration: readProperty,
  field_declaration: readVariables,
  event_field_declaration: readVariables,
  local_declaration_statement: readVariables,
  variable_declaration: readVariables,
  expression_statement: readExpressionStatement,
  block: (b, node, out) => pushBlock(b, node, 'plain', [], node.children, out),
  if_statement: readIf,
  for_statement: readLoop('for', 'initializer', 'condition', 'update'),
  foreach_statement: (b, node, out) => pushForEach(b, node, readMaybe(b, childOf(node, 'left')), readMaybe(b, childOf(node, 'right')), childOf(node, 'body'), out),
  while_statement: readLoop('while', 'condition'),
  do_statement: readLoop('while', 'condition'),
  using_statement: readUsingStatement,
  lock_statement: readInside,
  checked_statement: readInside,
  unsafe_statement: readInside,
  try_statement: readTry,
  switch_statement: readSwitch,
  return_statement: (b, node, out) => pushReturn(b, 'return', node, out),
  yield_statement: (b, node, out) => pushReturn(b, 'yield', node, out),
  throw_statement: (b, node, out) => pushReturn(b, 'raise', node, out),
} // biome-ignore format: a table
