// Whether a call starts from instructions of ours: a system or developer message anywhere in what it is given.
import type { Call, Expr, Scope } from '../../languages/source-model.ts'
import { callsOf, childrenOf, lastName } from '../../languages/walk.ts'
import { madeLocally } from '../../resolve/assigned.ts'
import { isPackaged } from '../../resolve/packages.ts'
import type { Place, Value } from '../../resolve/value.ts'
import type { Program } from '../program.ts'

const roles = new Set(['system', 'developer'])

/** a system or developer message somewhere in a value: list of messages, template, library message, template file */
export function hasSystem(value: Value, program: Program, depth = 0): boolean {
  if (depth > 5) return false
  const inside = (expr: Expr, place: Place): boolean => {
    if (isSystemMessage(expr, place, program)) return true
    if (expr.type === 'list') return expr.comprehension ? mentionsSystem(expr, 0) : expr.items.some((item) => inside(item, place))
    if (expr.type === 'binary' || expr.type === 'conditional' || expr.type === 'other') return childrenOf(expr).some((item) => inside(item, place))
    if (expr.type === 'name' && addsSystem(expr.name, place, program)) return true
    const made = expr.type === 'name' && isPackaged(place.file) ? madeLocally(expr.name, place.scope) : []
    if (
      made.some(
        (it) => it.args.some((arg) => inside(arg.value, place)) || (lastName(it.callee).endsWith('ChatHistory') && startsHistory(it, place, program)),
      )
    )
      return true
    if (expr.type === 'name' || expr.type === 'member' || (expr.type === 'call' && depth < 3))
      return program.evaluate(expr, place).some((it) => hasSystem(it, program, depth + 1))
    if (expr.type === 'dict') return expr.entries.some((entry) => (/^messages$/i.test(entry.key ?? '') || entry.spread) && inside(entry.value, place))
    return false
  }
  if (value.kind === 'structure') return inside(value.expr, value.place)
  if (value.kind === 'literal') return typeof value.value === 'string' && isSystemTemplate(value.value, value.place.file.path, program)
  if (value.kind === 'library' && value.call) {
    const { expr, place } = value.call
    if (/SystemMessage(PromptTemplate)?\b/.test(value.path)) return true
    if (value.path.endsWith('ChatHistory()') && startsHistory(expr, place, program)) return true
    return expr.args.some((arg) => inside(arg.value, place))
  }
  return false
}

/** a list of messages to which the function adds a system message, or that is handed to one that does */
export function addsSystem(name: string, place: Place, program: Program): boolean {
  for (let scope: Scope | null = place.scope; scope; scope = scope.parent) {
    for (const { node, scope: at } of callsOf(scope)) {
      if (node.callee.type !== 'member' || node.callee.object.type !== 'name' || node.callee.object.name !== name) continue
      if (node.args.length && /^add_?(system|developer)_?message$/i.test(node.callee.name)) return true
      if (!/^(append|push|unshift|insert|extend|splice|concat|add)$/.test(node.callee.name)) continue
      if (
        node.args.some(
          (arg) =>
            isSystemMessage(arg.value, { ...place, scope: at }, program) ||
            (arg.value.type === 'list' && arg.value.items.some((item) => isSystemMessage(item, { ...place, scope: at }, program))),
        )
      )
        return true
    }
    if (scope.kind === 'function') break
  }
  return false
}

/** `for role, content in (("system", text), …)` */
function mentionsSystem(expr: Expr, depth: number): boolean {
  if (depth > 6) return false
  if (expr.type === 'string') return roles.has(expr.value)
  const clauses = expr.type === 'list' ? (expr.clauses ?? []) : []
  return [...childrenOf(expr), ...clauses].some((child) => mentionsSystem(child, depth + 1))
}

/** the text of a chat template, or the path of one: a line `system:` or `# system:` */
function isSystemTemplate(text: string, from: string, program: Program): boolean {
  const heading = /^\s{0,4}(#\s*)?(system|developer)\s*:/im
  if (text.includes('\n')) return heading.test(text.slice(0, 20_000))
  if (!/\.(jinja2?|j2|prompty|prompt|md|txt|ya?ml)$/.test(text)) return false
  const content = program.textNear(from, text)
  return content !== null && heading.test(content.slice(0, 20_000))
}

const systemMessage =
  /^(SystemMessage\w*|ChatRequestSystemMessage|ChatRequestDeveloperMessage|(System|Developer)ChatMessage|Create(System|Developer)Message|DeveloperMessage|ChatCompletionSystemMessageParam|new_system|system)$/

/** `new ChatHistory(text)`, `ChatHistory(system_message=text)`: what Semantic Kernel starts a conversation from */
const startsHistory = ({ args }: Call, place: Place, program: Program): boolean => {
  const given = args.find((arg) => arg.name === null || /^system_?message$/i.test(arg.name))?.value
  if (!given) return false
  return (
    given.type === 'string' ||
    given.type === 'template' ||
    program.evaluate(given, place).some((it) => it.kind === 'literal' && typeof it.value === 'string')
  )
}

function isSystemMessage(expr: Expr, place: Place, program: Program): boolean {
  if (expr.type === 'dict') {
    const role = expr.entries.find((entry) => entry.key === 'role' || entry.key === 'Role')?.value
    if (!role) return false
    if (role.type === 'string') return roles.has(role.value)
    return (
      program.evaluate(role, place).some((value) => value.kind === 'literal' && roles.has(String(value.value))) ||
      (role.type === 'member' && /(?:^|Role|Type)(?:System|Developer)$/i.test(role.name))
    )
  }
  if (expr.type === 'list') return expr.items.length === 2 && expr.items[0]?.type === 'string' && roles.has(expr.items[0].value)
  if (expr.type !== 'call') return false
  const { callee } = expr
  if (systemMessage.test(lastName(callee))) return true
  // `SystemMessage.from(text)`, `TextParts(ChatMessageTypeSystem, text)`, `new ChatMessage(ChatRole.System, text)`
  if (callee.type === 'member' && (callee.object.type === 'name' || callee.object.type === 'member') && systemMessage.test(callee.object.name))
    return true
  const role = expr.args[0]?.value
  return (
    /message|parts|content/i.test(lastName(callee)) &&
    role?.type === 'member' &&
    /^(System|Developer|SYSTEM|DEVELOPER)$|(Role|Type)System$/.test(role.name)
  )
}
