// Agents in Java, Kotlin, C# and Go: by the roles of library symbols, and by calls with tools whose choice the code reads.
import type { Expr } from '../../languages/source-model.ts'
import { lastName } from '../../languages/walk.ts'
import type { Context, Evidence } from '../context.ts'
import type { Program, RuledCall } from '../program.ts'
import type { AgentTool } from './model.ts'
import { bodiesOf, declaredTool } from './tools.ts'

/** what an answer's choice of a tool is called, by the providers' own names */
const chosenTools = /\b(tool_?calls|tool_?use|ToolUse\w*|ToolCalls?|CallTools?|tool_?call_?id|ToolCallID|function_?calls?|FunctionCalls?)\b/i

/** languages whose calls are not followed this far: agents and tools of libraries by their role, and calls with tools whose choice is read */
export function packagedAgents(context: Context): {
  readonly executes: readonly Evidence[]
  readonly listed: readonly Evidence[]
  readonly tools: readonly AgentTool[]
} {
  const program = context.fact('program')
  const paths = context.fact('paths')
  const executes: Evidence[] = []
  const listed: Evidence[] = []
  const packaged = program.relevant.filter((path) => /\.(java|kt|cs|go)$/.test(path) && paths.classOf(path) === 'application')
  const asked: Evidence[] = []
  const tools: AgentTool[] = []
  for (const path of packaged)
    for (const ruled of program.ruled(path)) {
      const { rule, expr } = ruled
      const at = { path, line: expr.line, detail: rule.signature.title }
      if (rule.symbol.role === 'agent' || /\.(agent|crew)$/.test(rule.symbol.makes ?? '')) executes.push(at)
      if (rule.symbol.role === 'tool') {
        executes.push(at)
        listed.push({ ...at, detail: 'a tool for the model' })
        tools.push(...declaredBy(ruled, program))
      }
    }
  const { application, details } = context.fact('calls')
  for (const call of application)
    if (/\.(java|kt|cs|go)$/.test(call.path) && /^(chat|completion)$/.test(call.kind) && details(call).tools.length && !isForced(call.site, program))
      asked.push({ path: call.path, line: call.line, detail: 'gives tools to the model' })
  const reads = asked.length > 0 && packaged.some((path) => chosenTools.test(context.text(path) ?? ''))
  return { executes: reads ? [...executes, ...asked.slice(0, 1)] : executes, listed: [...listed, ...(reads ? asked.slice(0, 1) : [])], tools }
}

/** a choice of tool that leaves no choice only shapes the answer: `ToolChoice: …`, `FunctionCallingConfig{Mode: …ModeAny, AllowedFunctionNames: …}` */
function isForced(site: RuledCall, program: Program): boolean {
  const choice = program.argument(site, 'ToolChoice|toolChoice|ToolConfig|toolConfig|FunctionCall')
  return choice !== null && says(choice.expr, /^(Allowed|allowed)FunctionNames$|^(Name|name|OfFunction|OfTool|Function)$/)
}

/** whether braces in an expression hold a key */
function says(expr: Expr, key: RegExp, depth = 0): boolean {
  if (depth > 6) return false
  if (expr.type === 'dict') return expr.entries.some((it) => key.test(it.key ?? '') || says(it.value, key, depth + 1))
  return expr.type === 'call' && expr.args.some((it) => key.test(it.name ?? '') || says(it.value, key, depth + 1))
}

/** `@Tool void cancelBooking(…)`, `[KernelFunction] CancelBooking`, `AIFunctionFactory.Create(CancelBooking)` */
function declaredBy({ expr, place }: RuledCall, program: Program): readonly AgentTool[] {
  const { path } = place.file
  const at = { path, line: expr.line, detail: 'a tool for the model' }
  const annotated = program.scopesOf(path).find((scope) => scope.kind === 'function' && scope.decorators.some((it) => it === expr))
  if (annotated) return [declaredTool(annotated.name, at, [{ scope: annotated, file: place.file }], program)]
  const [given] = expr.args
  const bodies = given ? bodiesOf(given.value, place, program) : []
  const name = given ? lastName(given.value) || (bodies[0]?.scope.name ?? '') : ''
  return name && bodies.length ? [declaredTool(name, at, bodies, program)] : []
}
