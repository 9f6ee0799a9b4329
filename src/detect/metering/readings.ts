// How the code reads an answer that no schema binds: JSON.parse, regular expressions, splitting, keyword tests.
import type { Expr, Scope } from '../../languages/source-model.ts'
import { childrenOf, expressionsWithin } from '../../languages/walk.ts'
import type { ModelCall } from '../calls.ts'
import type { Evidence } from '../context.ts'
import { enclosing, type Program } from '../program.ts'

/** functions that read into the text they are given, by the end of their dotted name */
const readers =
  /(^|\.)(loads|parse|search|match|fullmatch|findall|finditer|literal_eval|safe_load|parse_json|extract_json|jsonrepair|repair_json|from_json|fromJson|parse_raw|model_validate_json|parseFloat|parseInt|readValue|readTree|decodeFromString|Deserialize|JsonDocument\.Parse|JObject\.Parse|JsonNode\.Parse|Unmarshal|Regex\.Match(es)?|strings\.(Contains|Split|HasPrefix|HasSuffix|Index|Fields)|FindStringSubmatch|FindString|MatchString|matcher)$/
/** methods that read into the text they stand on; splitting by a separator is reading, stripping is not */
const methods =
  /^(split|splitlines|match|matchAll|search|exec|partition|rpartition|index|find|indexOf|startswith|startsWith|endswith|endsWith|includes|isdigit|rsplit|slice_json|extract|contains|containsIgnoreCase|equalsIgnoreCase|Contains|ContainsAny|StartsWith|EndsWith|IndexOf|Split|HasPrefix|HasSuffix|substringAfter|substringBefore)$/
/** what a tool's schema binds or a tool gave: no model worded it freely */
const bound =
  /^(arguments|functionArguments|partial_json|tool_?calls|tool_?uses|tool_?results?|intermediate_?steps|usage(_?metadata)?|finish_?reason|stop_?reason)$/i
/** calls that give a response as it came over the wire: to read that is no reading into what the model wrote */
const wire = /[.#/]post$|invoke_?(model|endpoint)(_?with_?response_?stream)?$/i
/** where providers put what the model wrote */
const written = /^(choices|candidates|messages?|content|completions?|output_?text|generat(ed_?text|ions?)|delta|response)$/i
const converters = /^(int|float|Number|parseInt|parseFloat|bool)$/

/** The first place where the answer of the call is taken apart by hand, in its function or one step up. */
export function readings(call: ModelCall, program: Program): Evidence | null {
  const own = functionOf(call.site.place.scope)
  const body = own ?? call.site.place.file.root
  const isCall = (expr: Expr) => expr === call.site.expr
  const here = readIn(body, wire.test(call.symbol) ? writtenIn(body, isCall) : isCall, call.path)
  if (here) return here
  if (!own) return null
  for (const site of program.evaluator.callersOf(own).slice(0, 4)) {
    const theirs = functionOf(site.place.scope) ?? site.place.file.root
    const there = readIn(theirs, (expr) => expr === site.expr, site.place.file.path)
    if (there) return there
  }
  return null
}

const functionOf = (scope: Scope): Scope | null => enclosing(scope).find((it) => it.kind === 'function' && it.name !== '') ?? null

/** what the model wrote, in a response that still has its envelope */
function writtenIn(scope: Scope, isCall: (expr: Expr) => boolean): (expr: Expr) => boolean {
  const carries = carriers(scope, isCall)
  return (expr) => {
    if (expr.type === 'index') return expr.index.type === 'string' && written.test(expr.index.value) && carries(expr.object)
    // `response.content` of requests are all its bytes
    if (expr.type !== 'member' || !written.test(expr.name)) return false
    return !(expr.name === 'content' && expr.object.type === 'name' && /^(r|res|resp|response)$/.test(expr.object.name)) && carries(expr.object)
  }
}

function readIn(scope: Scope, isSource: (expr: Expr) => boolean, path: string): Evidence | null {
  const carries = carriers(scope, isSource)
  for (const { node } of expressionsWithin(scope)) {
    const reads = readsInto(node, carries)
    if (reads) return { path, line: node.line, detail: `${reads} takes the answer apart` }
  }
  return null
}

/** expressions that hold the answer or something taken from it */
function carriers(scope: Scope, isSource: (expr: Expr) => boolean): (expr: Expr) => boolean {
  const tainted = new Set<string>()
  const carries = (expr: Expr, depth = 0): boolean => {
    if (depth > 14) return false
    if (isSource(expr)) return true
    if (expr.type === 'name') return tainted.has(expr.name)
    if (expr.type === 'member') return !bound.test(expr.name) && carries(expr.object, depth + 1)
    if (expr.type === 'index' && expr.index.type === 'string' && bound.test(expr.index.value)) return false
    if (expr.type === 'call') return carries(expr.callee, depth + 1) || expr.args.some((arg) => carries(arg.value, depth + 1))
    return expr.type !== 'function' && childrenOf(expr).some((child) => carries(child, depth + 1))
  }
  taint(scope, tainted, carries)
  return (expr) => carries(expr)
}

/** names that hold the answer or something taken from it, in order of assignment; two rounds for loops */
function taint(scope: Scope, tainted: Set<string>, carries: (expr: Expr) => boolean): void {
  const visit = (statements: Scope['body']): void => {
    for (const statement of statements) {
      if (statement.type === 'block') visit(statement.body)
      else if (statement.type === 'definition') visit(statement.scope.body)
      else if (statement.type === 'assign' && statement.value && carries(statement.value))
        for (const target of statement.targets) names(target, tainted)
    }
  }
  visit(scope.body)
  visit(scope.body)
}

function names(target: Expr, into: Set<string>): void {
  if (target.type === 'name') into.add(target.name)
  else if (target.type === 'list') for (const item of target.items) names(item, into)
  else if (target.type === 'dict') for (const entry of target.entries) names(entry.value, into)
}

function readsInto(node: Expr, carries: (expr: Expr) => boolean): string | null {
  if (node.type === 'call') {
    const name = node.callee.type === 'name' || node.callee.type === 'member' ? node.callee.name : ''
    const dotted = node.callee.type === 'member' && node.callee.object.type === 'name' ? `${node.callee.object.name}.${name}` : name
    if (node.callee.type === 'member' && methods.test(name) && carries(node.callee.object)) return `.${name}()`
    if ((readers.test(dotted) || converters.test(name)) && node.args.some((arg) => carries(arg.value))) return `${dotted}()`
  }
  if (node.type === 'binary' && node.op === 'in' && isWord(node.left) && carries(node.right)) return 'a keyword test'
  if (
    node.type === 'binary' &&
    /^[=!]==?$/.test(node.op) &&
    ((node.left.type === 'string' && carries(node.right)) || (node.right.type === 'string' && node.right.value.length > 0 && carries(node.left)))
  )
    return null
  return null
}

/** a keyword, or a variable that runs over keywords */
const isWord = (expr: Expr): boolean => expr.type === 'string' || expr.type === 'name'
