import { other } from '../reading.ts'
import type { Argument, Call, Entry, Expr, Param, Statement } from '../source-model.ts'
import {
  type Build, callAt, firstOf, genericAt, listAt, memberAt, nameAt, ofType, placeOf, positional, type ReadExpression, readAll, readBinary, readExpression, readField, readInner, readMaybe, readName, readNumber, readStatements, readUnary, stringAt, textOf,
} from '../tree-sitter/build.ts' // biome-ignore format: a list
import { blockAt, lambdaAt, returning, scopeOf } from '../tree-sitter/scopes.ts'
import { dedent, unescaped } from '../tree-sitter/texts.ts'
import { childOf, type SyntaxNode } from '../tree-sitter/tree.ts'
import { fieldNames, pushIf, pushTry, pushWhen, readClassBody } from './statements.ts'

/** `null`, `true` and `false` are identifiers of the grammar. */
const readIdentifier: ReadExpression = (b, node) => {
  const name = textOf(b, node)
  if (name === 'null') return { type: 'null', ...placeOf(b, node) }
  if (name === 'true' || name === 'false') return { type: 'boolean', value: name === 'true', ...placeOf(b, node) }
  return nameAt(b, node, name)
}

export function readArguments(b: Build, list: SyntaxNode | null): Argument[] {
  return (list ? ofType(list, 'value_argument') : []).map((node): Argument => {
    const [first, second] = node.children
    if (!first) return positional(other(placeOf(b, node)))
    if (second) return { name: textOf(b, first), value: readExpression(b, second), spread: false }
    return first.type === 'spread_expression' ? { name: null, value: readInner(b, first), spread: true } : positional(readExpression(b, first))
  })
}

/** `f(a) { … }`: the lambda after the parentheses is the last argument */
const readCall: ReadExpression = (b, node) => {
  const [called] = node.children
  if (!called) return other(placeOf(b, node))
  const args = readArguments(b, firstOf(node, 'value_arguments'))
  const trailing = firstOf(node, 'annotated_lambda')
  const types = readTypes(b, firstOf(node, 'type_arguments'))
  const lambda = trailing ? [positional(readExpression(b, trailing))] : []
  const hasOwn = firstOf(node, 'value_arguments') !== null
  // the grammar reads the call before a trailing lambda as a call of its own
  const inner = readExpression(b, called)
  const call: Call =
    trailing && !hasOwn && called.type === 'call_expression' && inner.type === 'call'
      ? { ...inner, args: [...inner.args, ...lambda], ...placeOf(b, node) }
      : { type: 'call', callee: inner, args: [...args, ...lambda], isNew: false, ...placeOf(b, node) }
  return builtBy(call) ?? (types.length ? { ...call, types } : call)
}

/** `f<T>(a)` with one argument at the end of a statement: the grammar compares `f < T` with what stands in parentheses */
const readComparison: ReadExpression = (b, node) => {
  const read = readBinary(b, node)
  if (read.type !== 'binary' || read.op !== '>' || node.children[1]?.type !== 'parenthesized_expression') return read
  const { left: compared, right } = read
  if (compared.type !== 'binary' || compared.op !== '<' || !isNamed(compared.left) || !isNamed(compared.right)) return read
  return { type: 'call', callee: compared.left, args: [positional(right)], types: [compared.right], isNew: false, ...placeOf(b, node) }
}

const isNamed = (expr: Expr): boolean => expr.type === 'name' || expr.type === 'member'

/** `mapOf("a" to b)`, `buildJsonObject { put("a", b) }`, `listOf(a)`: the standard ways to write a dict and a list */
function builtBy({ callee, args, line, endLine }: Call): Expr | null {
  const name = callee.type === 'name' ? callee.name : ''
  if (/^((mutable)?[lL]istOf|(mutable)?[sS]etOf|arrayOf|listOfNotNull)$/.test(name))
    return { type: 'list', items: args.map((arg) => arg.value), comprehension: false, line, endLine }
  if (/^((mutable|linked|hash)?[mM]apOf|buildMap|buildJsonObject)$/.test(name))
    return { type: 'dict', entries: args.flatMap((arg) => entriesOf(arg.value)), line, endLine }
  if (name !== 'buildJsonArray' && name !== 'buildList') return null
  return {
    type: 'list',
    items: args.flatMap((arg) => (arg.value.type === 'function' ? addedIn(arg.value.scope.body) : [])),
    comprehension: false,
    line,
    endLine,
  }
}

function entriesOf(value: Expr): Entry[] {
  if (value.type === 'binary' && value.op === 'to') return [entryAt(value.left, value.right)]
  if (value.type !== 'function') return [{ key: null, value, spread: true, line: value.line }]
  return value.scope.body.flatMap((statement): Entry[] => {
    const call = statement.type === 'expression' || statement.type === 'return' ? statement.value : null
    const [key, given] = call?.type === 'call' && call.callee.type === 'name' && call.callee.name.startsWith('put') ? call.args : []
    return key && given ? [entryAt(key.value, given.value)] : []
  })
}

const entryAt = (key: Expr, value: Expr): Entry =>
  key.type === 'string'
    ? { key: key.value, value, spread: false, line: key.line }
    : { key: null, computed: key, value, spread: false, line: key.line }

const addedIn = (body: readonly Statement[]): Expr[] =>
  body.flatMap((statement) => {
    const call = statement.type === 'expression' || statement.type === 'return' ? statement.value : null
    return call?.type === 'call' && call.callee.type === 'name' && call.callee.name.startsWith('add')
      ? call.args.slice(0, 1).map((arg) => arg.value)
      : []
  })

const readTypes = (b: Build, node: SyntaxNode | null): Expr[] =>
  (node?.children ?? []).flatMap((it) => readMaybe(b, it.type === 'type_projection' ? it.children.at(-1) : it) ?? [])

/** `a.b.C<D>` */
const readUserType: ReadExpression = (b, node) => {
  const names = ofType(node, 'identifier')
  const [first, ...rest] = names
  if (!first) return readName(b, node)
  let result: Expr = nameAt(b, first)
  for (const part of rest) result = memberAt(b, node, result, textOf(b, part))
  return genericAt(b, node, result, readTypes(b, firstOf(node, 'type_arguments')))
}

const readMember: ReadExpression = (b, node) => {
  const [object, ...rest] = node.children
  const name = rest.at(-1)
  return object && name ? memberAt(b, node, readExpression(b, object), textOf(b, name)) : readInner(b, node)
}

const readString: ReadExpression = (b, node) => {
  const isRaw = node.type === 'multiline_string_literal'
  const quote = isRaw ? 3 : 1
  const parts: Expr[] = []
  const end = Math.max(node.start + quote, node.end - quote)
  const pushText = (from: number, to: number) => parts.push(...readContent(b, node, b.text.slice(from, to), isRaw))
  let at = node.start + quote
  for (const child of ofType(node, 'interpolation')) {
    if (child.start > at) pushText(at, child.start)
    parts.push(readInner(b, child))
    at = child.end
  }
  if (end > at) pushText(at, end)
  const texts = parts.flatMap((part) => (part.type === 'string' ? [part.value] : []))
  if (texts.length === parts.length) return stringAt(b, node, isRaw ? dedent(texts.join('')) : texts.join(''))
  return { type: 'template', parts, tag: null, ...placeOf(b, node) }
}

/** text between expressions in braces: `$name` still stands in it */
function readContent(b: Build, node: SyntaxNode, content: string, isRaw: boolean): Expr[] {
  const parts: Expr[] = []
  const pushText = (text: string) => {
    if (text) parts.push(stringAt(b, node, isRaw ? text : unescaped(text)))
  }
  let at = 0
  for (const match of content.matchAll(/(\\.)|\$([A-Za-z_]\w*)/g)) {
    if (match[2] === undefined) continue
    pushText(content.slice(at, match.index))
    parts.push(nameAt(b, node, match[2]))
    at = match.index + match[0].length
  }
  pushText(content.slice(at))
  return parts
}

/** `{ a, b -> … }`; without parameters there is `it` */
const readLambda: ReadExpression = (b, node) => {
  const list = firstOf(node, 'lambda_parameters')
  const params = list ? list.children.map((child) => paramOf(b, child)) : [{ name: 'it', annotation: null, fallback: null, rest: false, fields: [] }]
  const scope = scopeOf(b, node, { kind: 'function', name: '', isPublic: false, params }, (body) => {
    const statements: Statement[] = []
    readStatements(b, node.children.filter((child) => child !== list), statements) // biome-ignore format: one call
    body.push(...returning(statements))
  })
  return { type: 'function', scope, ...placeOf(b, node) }
}

function paramOf(b: Build, node: SyntaxNode): Param {
  const about = { annotation: null, fallback: null, rest: false }
  if (node.type !== 'multi_variable_declaration') {
    const [name, type] = node.children.filter((child) => child.type !== 'annotation')
    return { ...about, name: name ? textOf(b, name) : '', annotation: readMaybe(b, type), fields: [] }
  }
  const fields = node.children.map((it, at) => ({ property: `component${at + 1}`, local: textOf(b, it.children[0] ?? it), fallback: null }))
  return { ...about, name: '', fields }
}

/** Parameters in order; what follows a parameter is its default. */
export function readParams(b: Build, list: SyntaxNode | null): Param[] {
  const params: Param[] = []
  let isRest = false
  for (const child of list?.children ?? []) {
    const last = params.at(-1)
    if (child.type === 'parameter') {
      params.push({ ...paramOf(b, child), rest: isRest })
      isRest = false
    } else if (child.type === 'parameter_modifiers') isRest = /\bvararg\b/.test(textOf(b, child))
    else if (last) params[params.length - 1] = { ...last, fallback: readExpression(b, child) }
  }
  return params
}

const readIfExpression: ReadExpression = (b, node) => {
  const condition = childOf(node, 'condition')
  const [then, otherwise] = node.children.filter((child) => child !== condition)
  if (!condition || !then || !otherwise || then.type === 'block' || otherwise.type === 'block')
    return blockAt(b, node, (out) => pushIf(b, node, 'if', out))
  return {
    type: 'conditional',
    test: readExpression(b, condition),
    then: readExpression(b, then),
    otherwise: readExpression(b, otherwise),
    ...placeOf(b, node),
  }
}

const readObject: ReadExpression = (b, node) => {
  const body = firstOf(node, 'class_body')
  const bases = basesOf(b, node)
  const about = { kind: 'class' as const, name: '', isPublic: false, bases, fields: fieldNames(b, body, []) }
  return { type: 'function', scope: scopeOf(b, node, about, (out) => readClassBody(b, body, out)), ...placeOf(b, node) }
}

export const basesOf = (b: Build, node: SyntaxNode): Expr[] =>
  ofType(firstOf(node, 'delegation_specifiers') ?? node, 'delegation_specifier').flatMap((it) => {
    const base = it.children[0]
    const type = base?.type === 'constructor_invocation' || base?.type === 'explicit_delegation' ? firstOf(base, 'user_type') : base
    return readMaybe(b, type) ?? []
  })

export interface Modifiers {
  readonly decorators: readonly Expr[]
  readonly words: string
}

/** The annotations and the keywords in front of a declaration. */
export function readModifiers(b: Build, node: SyntaxNode): Modifiers {
  const children = firstOf(node, 'modifiers')?.children ?? []
  const decorators = children.filter((child) => child.type === 'annotation').map((child) => readExpression(b, child))
  return { decorators, words: children.filter((child) => child.type !== 'annotation').map((child) => textOf(b, child)).join(' ') } // biome-ignore format: one line
}

/** `@Value("\${key:default}")` fills what it stands at: it is the value where there is no other. */
export const settingOf = (decorators: readonly Expr[]): Expr | null =>
  decorators.find((it) => it.type === 'call' && it.callee.type === 'name' && /^(Value|ConfigProperty)$/.test(it.callee.name)) ?? null

/** `by lazy { … }` is what the function gives; other delegates are what they are. */
export function readDelegate(b: Build, node: SyntaxNode): Expr | null {
  const inner = readMaybe(b, node.children[0])
  const lambda = inner?.type === 'call' && inner.callee.type === 'name' && inner.callee.name === 'lazy' ? inner.args.at(-1)?.value : undefined
  return lambda?.type === 'function' ? callAt(b, node, lambda, []) : inner
}

export const expressions: Readonly<Record<string, ReadExpression>> = {
  identifier: readIdentifier,
  qualified_identifier: (b, node) => readUserType(b, node),
  user_type: readUserType,
  nullable_type: readInner,
  non_nullable_type: readInner,
  parenthesized_type: readInner,
  function_type: (b, node) => other(placeOf(b, node)),
  this_expression: (b, node) => nameAt(b, node, 'this'),
  super_expression: (b, node) => nameAt(b, node, 'super'),
  call_expression: readCall,
  constructor_invocation: (b, node) => callAt(b, node, readMaybe(b, node.children[0]) ?? other(placeOf(b, node)), readArguments(b, firstOf(node, 'value_arguments'))),
  annotation: (b, node) => readMaybe(b, node.children.at(-1)) ?? other(placeOf(b, node)),
  navigation_expression: readMember,
  callable_reference: readMember,
  index_expression: (b, node) => {
    const [object, index] = node.children
    return object && index ? { type: 'index', object: readExpression(b, object), index: readExpression(b, index), ...placeOf(b, node) } : readInner(b, node)
  },
  string_literal: readString,
  multiline_string_literal: readString,
  character_literal: (b, node) => stringAt(b, node, unescaped(textOf(b, node).slice(1, -1))),
  number_literal: readNumber,
  float_literal: readNumber,
  lambda_literal: readLambda,
  annotated_lambda: (b, node) => readMaybe(b, node.children.at(-1)) ?? other(placeOf(b, node)),
  anonymous_function: (b, node) => {
    const body = firstOf(node, 'function_body')
    return lambdaAt(b, node, readParams(b, firstOf(node, 'function_value_parameters')), body?.children[0] ?? null)
  },
  object_literal: readObject,
  parenthesized_expression: readInner,
  labeled_expression: readInner,
  annotated_expression: (b, node) => readMaybe(b, node.children.at(-1)) ?? other(placeOf(b, node)),
  spread_expression: readInner,
  as_expression: (b, node) => readField(b, node, 'left'),
  is_expression: readBinary,
  in_expression: readBinary,
  binary_expression: readComparison,
  range_expression: readBinary,
  infix_expression: (b, node) => {
    const [left, op, right] = node.children
    return left && op && right ? { type: 'binary', op: textOf(b, op), left: readExpression(b, left), right: readExpression(b, right), ...placeOf(b, node) } : readInner(b, node)
  },
  // `a!!` is a
  unary_expression: (b, node) => (b.text.endsWith('!!', node.end) || b.text.slice(node.end - 2, node.end) === '!!' ? readInner(b, node) : readUnary(b, node)),
  collection_literal: (b, node) => listAt(b, node, readAll(b, node.children)),
  if_expression: readIfExpression,
  when_expression: (b, node) => blockAt(b, node, (out) => pushWhen(b, node, out)),
  try_expression: (b, node) => blockAt(b, node, (out) => pushTry(b, node, out)),
  type_test: readInner,
  range_test: readInner,
  when_subject: readInner,
  throw_expression: readInner,
  return_expression: readInner,
} // biome-ignore format: a table
