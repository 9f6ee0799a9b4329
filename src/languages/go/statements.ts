import type { Expr, Statement } from '../source-model.ts'
import {
  type Build, fieldsOf, insideOf, nameAt, ofType, operatorBetween, placeOf, pushBlock, pushExpression, pushForEach, pushReturn, type ReadStatement, readAll, readExpression, readIf, readMaybe, readStatements, textOf,
} from '../tree-sitter/build.ts' // biome-ignore format: a list
import { pushDefinition } from '../tree-sitter/scopes.ts'
import { childOf, type SyntaxNode } from '../tree-sitter/tree.ts'
import { readParams, readResult } from './expressions.ts'

const version = /^v\d+$/

/** What a package is called by default, as far as its path tells: `github.com/a/go-openai/v2` is `openai`. */
export function packageName(path: string): string {
  const parts = path.split('/')
  const last = version.test(parts.at(-1) ?? '') ? (parts.at(-2) ?? '') : (parts.at(-1) ?? '')
  return last
    .replace(/\.v\d+$/, '')
    .replace(/^go-|(-sdk)?-go$|\.go$/g, '')
    .replace(/-/g, '')
}

const readImport: ReadStatement = (b, node) => {
  const specs = node.children.flatMap((child) => (child.type === 'import_spec' ? [child] : ofType(child, 'import_spec')))
  for (const spec of specs) {
    const path = childOf(spec, 'path')
    if (!path) continue
    const module = textOf(b, path).slice(1, -1)
    const alias = childOf(spec, 'name')
    const at = { module, line: b.lineOf(spec.start), typeOnly: false }
    if (alias?.type === 'dot') b.imports.push({ name: '*', local: '', ...at })
    else b.imports.push({ name: null, local: !alias ? packageName(module) : alias.type === 'blank_identifier' ? '' : textOf(b, alias), ...at })
  }
}

/** `a, b := f()`, `var a T = v`, `const a = "x"` */
function pushValues(
  b: Build,
  node: SyntaxNode,
  targets: readonly Expr[],
  value: Expr | null,
  annotation: Expr | null,
  out: Statement[],
  kind: 'plain' | 'augmented' = 'plain',
): void {
  const [only, second] = targets
  if (!only) return
  const target: Expr = second ? { type: 'list', items: targets, comprehension: false, line: only.line, endLine: only.endLine } : only
  if (value || !second) out.push({ type: 'assign', kind, targets: [target], value, annotation, ...placeOf(b, node) })
  else for (const one of targets) out.push({ type: 'assign', kind, targets: [one], value: null, annotation, ...placeOf(b, node) })
}

const readSpec: ReadStatement = (b, node, out) => {
  const names = fieldsOf(node, 'name').map((name) => nameAt(b, name))
  pushValues(b, node, names, readMaybe(b, childOf(node, 'value')), readMaybe(b, childOf(node, 'type')), out)
}

const readAssign: ReadStatement = (b, node, out) => {
  const left = childOf(node, 'left')
  const right = childOf(node, 'right')
  if (!left || !right) return
  const isPlain = /^:?=$/.test(operatorBetween(b, left, right))
  pushValues(b, node, readAll(b, left.children), readExpression(b, right), null, out, isPlain ? 'plain' : 'augmented')
}

const isPublic = (name: string): boolean => /^\p{Lu}/u.test(name)

const readFunction: ReadStatement = (b, node, out) => {
  const name = childOf(node, 'name')
  const called = name ? textOf(b, name) : ''
  const about = {
    kind: 'function' as const,
    name: called,
    isPublic: isPublic(called),
    params: readParams(b, childOf(node, 'parameters')),
    returns: readResult(b, node),
  }
  pushDefinition(b, node, about, (body) => readStatements(b, insideOf(childOf(node, 'body')), body), out)
}

/** Methods stand in a class of the receiver's name: a part of the type, which may be declared elsewhere. */
const readMethod: ReadStatement = (b, node, out) => {
  const receiver = ofType(childOf(node, 'receiver') ?? node, 'parameter_declaration')[0]
  const name = receiver && childOf(receiver, 'name')
  const type = receiver && childOf(receiver, 'type')
  const owner = type ? (/[A-Za-z_]\w*/.exec(textOf(b, type))?.[0] ?? '') : ''
  const outer = b.receiver
  pushDefinition(b, node, { kind: 'class', name: owner, isPublic: isPublic(owner) }, (body) => {
    b.receiver = name ? textOf(b, name) : null
    readFunction(b, node, body)
  }, out) // biome-ignore format: one call
  b.receiver = outer
}

/** A struct is a class: embedded types are its bases, fields are fields; an interface is a class of methods without bodies. */
const readType: ReadStatement = (b, node, out) => {
  const name = childOf(node, 'name')
  const type = childOf(node, 'type')
  if (!name || !type) return
  const fields = type.type === 'struct_type' ? ofType(type.children[0] ?? type, 'field_declaration') : []
  const isClass = type.type === 'struct_type' || type.type === 'interface_type'
  const embedded = isClass
    ? fields.filter((field) => !childOf(field, 'name')).flatMap((field) => readMaybe(b, childOf(field, 'type')) ?? [])
    : [readExpression(b, type)]
  const bases = [...embedded, ...(type.type === 'interface_type' ? ofType(type, 'type_elem').map((it) => readExpression(b, it)) : [])]
  const called = textOf(b, name)
  pushDefinition(b, node, { kind: 'class', name: called, isPublic: isPublic(called), bases }, (body) => {
    for (const field of fields)
      for (const one of fieldsOf(field, 'name'))
        body.push({ type: 'assign', kind: 'field', targets: [nameAt(b, one)], value: null, annotation: readMaybe(b, childOf(field, 'type')), ...placeOf(b, field) })
    for (const method of ofType(type, 'method_elem')) readFunction(b, method, body)
  }, out) // biome-ignore format: one call
}

const readFor: ReadStatement = (b, node, out) => {
  const range = ofType(node, 'range_clause')[0]
  if (range) {
    const left = childOf(range, 'left')
    const names = left ? readAll(b, left.children) : []
    // of two names the first is the index
    return pushForEach(b, node, names[1] ?? names[0] ?? null, readMaybe(b, childOf(range, 'right')), childOf(node, 'body'), out)
  }
  const clause = ofType(node, 'for_clause')[0]
  const initial = clause && childOf(clause, 'initializer')
  if (initial) readStatements(b, [initial], out)
  const condition = clause ? childOf(clause, 'condition') : node.children.find((child) => child.field !== 'body')
  pushBlock(b, node, condition && !clause ? 'while' : 'for', condition ? [readExpression(b, condition)] : [], insideOf(childOf(node, 'body')), out)
}

const readSwitch: ReadStatement = (b, node, out) => {
  const initial = childOf(node, 'initializer')
  if (initial) readStatements(b, [initial], out)
  const subject = readMaybe(b, childOf(node, 'value'))
  const alias = childOf(node, 'alias')?.children[0]
  const body: Statement[] =
    alias && subject ? [{ type: 'assign', kind: 'plain', targets: [nameAt(b, alias)], value: subject, annotation: null, ...placeOf(b, alias) }] : []
  for (const part of ofType(node, 'expression_case', 'type_case', 'default_case', 'communication_case')) {
    const communication = childOf(part, 'communication')
    const heads = [...fieldsOf(part, 'value').flatMap((it) => readAll(b, it.children)), ...readAll(b, fieldsOf(part, 'type'))]
    pushBlock(b, part, 'case', heads, [...(communication ? [communication] : []), ...ofType(part, 'statement_list')], body)
  }
  const place = placeOf(b, node)
  out.push({ type: 'block', kind: 'plain', heads: subject ? [subject] : [], body, ...place })
}

const readInside: ReadStatement = (b, node, out) => readStatements(b, node.children, out)
const readCall: ReadStatement = (b, node, out) => {
  for (const child of node.children) pushExpression(b, child, out)
}

export const statements: Readonly<Record<string, ReadStatement>> = {
  package_clause: () => undefined,
  import_declaration: readImport,
  const_declaration: readInside,
  var_declaration: readInside,
  var_spec_list: readInside,
  const_spec: readSpec,
  var_spec: readSpec,
  type_declaration: readInside,
  type_spec: readType,
  type_alias: readType,
  function_declaration: readFunction,
  method_declaration: readMethod,
  statement_list: readInside,
  block: (b, node, out) => pushBlock(b, node, 'plain', [], node.children, out),
  expression_statement: readCall,
  go_statement: readCall,
  defer_statement: readCall,
  send_statement: readCall,
  inc_statement: readCall,
  dec_statement: readCall,
  short_var_declaration: readAssign,
  assignment_statement: readAssign,
  receive_statement: readAssign,
  if_statement: readIf,
  for_statement: readFor,
  expression_switch_statement: readSwitch,
  type_switch_statement: readSwitch,
  select_statement: readSwitch,
  labeled_statement: (b, node, out) => readStatements(b, node.children.slice(1), out),
  return_statement: (b, node, out) => pushReturn(b, 'return', node.children[0]?.type === 'expression_list' ? node.children[0] : node, out),
  break_statement: () => undefined,
  continue_statement: () => undefined,
  goto_statement: () => undefined,
}
