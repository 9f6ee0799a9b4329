import type { Expr, Statement } from '../source-model.ts'
import {
  type Build, insideOf, nameAt, ofType, placeOf, pushAssignment, pushBlock, pushExpression, pushForEach, pushReturn, type ReadStatement, readAll, readExpression, readField, readIf, readInside, readLoop, readMaybe, readStatements, textOf,
} from '../tree-sitter/build.ts' // biome-ignore format: a list
import { pushDefinition } from '../tree-sitter/scopes.ts'
import { childOf, type SyntaxNode } from '../tree-sitter/tree.ts'
import { declaratorsOf, readModifiers, readParams, settingOf, typesOf } from './expressions.ts'

/** `import a.b.C;`, `import a.b.*;`, `import static a.b.C.d;` */
const readImport: ReadStatement = (b, node) => {
  const path = node.children[0]
  if (!path) return
  const parts = textOf(b, path).replace(/\s/g, '').split('.')
  const at = { line: b.lineOf(node.start), typeOnly: false }
  const last = parts.at(-1) ?? ''
  if (node.children.some((child) => child.type === 'asterisk')) b.imports.push({ module: parts.join('.'), name: '*', local: '', ...at })
  else if (parts.length > 1) b.imports.push({ module: parts.slice(0, -1).join('.'), name: last, local: last, ...at })
}

/** `T a = 1, b;` and fields */
const readVariables: ReadStatement = (b, node, out) => {
  const type = childOf(node, 'type')
  const annotation = type && textOf(b, type) !== 'var' ? readExpression(b, type) : null
  const isField = node.type === 'field_declaration' || node.type === 'constant_declaration'
  const setting = isField ? settingOf(readModifiers(b, node).decorators) : null
  for (const declarator of declaratorsOf(node)) {
    const name = childOf(declarator, 'name')
    if (!name) continue
    out.push({
      type: 'assign',
      kind: isField ? 'field' : 'plain',
      targets: [nameAt(b, name)],
      value: readMaybe(b, childOf(declarator, 'value')) ?? setting,
      annotation,
      ...placeOf(b, node),
    })
  }
}

const readExpressionStatement: ReadStatement = (b, node, out) => {
  const [only] = node.children
  if (only?.type === 'assignment_expression') pushAssignment(b, only, out)
  else if (only?.type === 'switch_expression') pushSwitch(b, only, out)
  else if (only) pushExpression(b, only, out)
}

const readTry: ReadStatement = (b, node, out) => {
  const resources = (childOf(node, 'resources')?.children ?? []).map((resource) => ({ resource, value: readField(b, resource, 'value') }))
  const opening = resources.flatMap(({ resource, value }): Statement[] => {
    const name = childOf(resource, 'name')
    return name ? [{ type: 'assign', kind: 'context', targets: [nameAt(b, name)], value, annotation: null, ...placeOf(b, resource) }] : []
  })
  const heads = resources.map((it) => it.value)
  if (heads.length) {
    const place = placeOf(b, node)
    const body: Statement[] = [...opening]
    pushBlock(b, node, 'try', [], insideOf(childOf(node, 'body')), body)
    out.push({ type: 'block', kind: 'with', heads, body, ...place })
  } else pushBlock(b, node, 'try', [], insideOf(childOf(node, 'body')), out)
  for (const clause of node.children) {
    if (clause.type === 'catch_clause') readCatch(b, clause, out)
    if (clause.type === 'finally_clause') pushBlock(b, clause, 'finally', [], insideOf(clause.children[0] ?? null), out)
  }
}

const readCatch: ReadStatement = (b, node, out) => {
  const param = ofType(node, 'catch_formal_parameter')[0]
  const name = param && childOf(param, 'name')
  const heads = param ? readAll(b, ofType(param, 'catch_type')[0]?.children ?? []) : []
  const binding: Statement[] = name
    ? [{ type: 'assign', kind: 'context', targets: [nameAt(b, name)], value: null, annotation: null, ...placeOf(b, name) }]
    : []
  pushBlock(b, node, 'catch', heads, insideOf(childOf(node, 'body')), out, binding)
}

export const pushSwitch: ReadStatement = (b, node, out) => {
  const place = placeOf(b, node)
  const body: Statement[] = []
  for (const group of childOf(node, 'body')?.children ?? []) {
    const labels = ofType(group, 'switch_label')
    const inside = group.children.filter((child) => child.type !== 'switch_label')
    pushBlock(b, group, 'case', labels.flatMap((label) => readAll(b, label.children)), inside.flatMap((it) => (it.type === 'block' ? it.children : [it])), body) // biome-ignore format: one call
  }
  const subject = readMaybe(b, childOf(node, 'condition'))
  out.push({ type: 'block', kind: 'plain', heads: subject ? [subject] : [], body, ...place })
}

/** The names of the fields that a class body declares. */
export const fieldNames = (b: Build, body: SyntaxNode): Set<string> =>
  new Set(
    ofType(body, 'field_declaration').flatMap((field) =>
      declaratorsOf(field).flatMap((it) => {
        const name = childOf(it, 'name')
        return name ? [textOf(b, name)] : []
      }),
    ),
  )

const readClass: ReadStatement = (b, node, out) => {
  const name = childOf(node, 'name')
  const body = childOf(node, 'body')
  const { decorators, words } = readModifiers(b, node)
  const bases = [
    ...typesOf(b, childOf(node, 'superclass')),
    ...typesOf(b, childOf(node, 'interfaces')),
    ...typesOf(b, ofType(node, 'extends_interfaces')[0] ?? null),
  ]
  const about = {
    kind: 'class' as const,
    name: name ? textOf(b, name) : '',
    isPublic: /\bpublic\b/.test(words),
    decorators,
    bases,
    fields: body ? fieldNames(b, body) : new Set<string>(),
  }
  const components = node.type === 'record_declaration' ? childOf(node, 'parameters') : null
  pushDefinition(b, node, about, (statements) => {
    if (components) pushComponents(b, components, statements)
    if (body) readMembers(b, body, statements)
  }, out) // biome-ignore format: one call
}

/** What a record's header declares: fields, and the constructor that fills them. */
function pushComponents(b: Build, components: SyntaxNode, out: Statement[]): void {
  const params = readParams(b, components)
  const place = placeOf(b, components)
  const named = (name: string): Expr => ({ type: 'name', name, line: place.line, endLine: place.line })
  for (const { name, annotation } of params) out.push({ type: 'assign', kind: 'field', targets: [named(name)], value: null, annotation, ...place })
  pushDefinition(b, components, { kind: 'function', name: 'constructor', isPublic: true, params }, (body) => {
    for (const { name } of params)
      body.push({ type: 'assign', kind: 'plain', targets: [{ type: 'member', object: named('this'), name, ...place }], value: named(name), annotation: null, ...place })
  }, out) // biome-ignore format: one call
}

export const readMembers: ReadStatement = (b, body, out) => {
  for (const member of body.children) {
    if (member.type === 'enum_constant') {
      const name = childOf(member, 'name')
      if (name) out.push({ type: 'assign', kind: 'field', targets: [nameAt(b, name)], value: null, annotation: null, ...placeOf(b, member) })
    } else if (member.type === 'enum_body_declarations') readMembers(b, member, out)
    else readStatements(b, [member], out)
  }
}

const readMethod: ReadStatement = (b, node, out) => {
  const name = childOf(node, 'name')
  const parameters = childOf(node, 'parameters')
  const { decorators, words } = readModifiers(b, node)
  const isConstructor = node.type === 'constructor_declaration'
  const about = {
    kind: 'function' as const,
    name: isConstructor ? 'constructor' : name ? textOf(b, name) : '',
    isPublic: !/\b(private|protected)\b/.test(words),
    decorators,
    params: parameters ? readParams(b, parameters) : [],
    returns: readMaybe(b, childOf(node, 'type')),
  }
  pushDefinition(b, node, about, (body) => readStatements(b, insideOf(childOf(node, 'body')), body), out)
}

export const statements: Readonly<Record<string, ReadStatement>> = {
  package_declaration: () => undefined,
  import_declaration: readImport,
  class_declaration: readClass,
  interface_declaration: readClass,
  enum_declaration: readClass,
  record_declaration: readClass,
  annotation_type_declaration: readClass,
  annotation_type_element_declaration: readMethod,
  method_declaration: readMethod,
  constructor_declaration: readMethod,
  compact_constructor_declaration: readInside,
  static_initializer: readInside,
  field_declaration: readVariables,
  constant_declaration: readVariables,
  local_variable_declaration: readVariables,
  expression_statement: readExpressionStatement,
  block: (b, node, out) => pushBlock(b, node, 'plain', [], node.children, out),
  if_statement: readIf,
  for_statement: readLoop('for', 'init', 'condition', 'update'),
  enhanced_for_statement: (b, node, out) => {
    const name = childOf(node, 'name')
    pushForEach(b, node, name && nameAt(b, name), readMaybe(b, childOf(node, 'value')), childOf(node, 'body'), out)
  },
  while_statement: readLoop('while', 'condition'),
  do_statement: readLoop('while', 'condition'),
  synchronized_statement: readLoop('plain'),
  try_statement: readTry,
  try_with_resources_statement: readTry,
  switch_expression: pushSwitch,
  return_statement: (b, node, out) => pushReturn(b, 'return', node, out),
  yield_statement: (b, node, out) => pushReturn(b, 'return', node, out),
  throw_statement: (b, node, out) => pushReturn(b, 'raise', node, out),
}
