// Agents in Java, Kotlin, C# and Go: by the roles of library symbols, and by calls with tools whose choice the code reads.
import type { Context, Evidence } from '../context.ts'

/** what an answer's choice of a tool is called, by the providers' own names */
const chosenTools = /\b(tool_?calls|tool_?use|ToolUse\w*|ToolCalls?|CallTools?|tool_?call_?id|ToolCallID|function_?calls?|FunctionCalls?)\b/i

/** languages whose calls are not followed this far: agents and tools of libraries by their role, and calls with tools whose choice is read */
export function packagedAgents(context: Context): { readonly executes: readonly Evidence[]; readonly listed: readonly Evidence[] } {
  const program = context.fact('program')
  const paths = context.fact('paths')
  const executes: Evidence[] = []
  const listed: Evidence[] = []
  const packaged = program.relevant.filter((path) => /\.(java|kt|cs|go)$/.test(path) && paths.classOf(path) === 'application')
  const asked: Evidence[] = []
  for (const path of packaged)
    for (const { rule, expr } of program.ruled(path)) {
      const at = { path, line: expr.line, detail: rule.signature.title }
      if (rule.symbol.role === 'agent' || /\.(agent|crew)$/.test(rule.symbol.makes ?? '')) executes.push(at)
      if (rule.symbol.role === 'tool') {
        executes.push(at)
        listed.push({ ...at, detail: 'a tool for the model' })
      }
    }
  const { application, details } = context.fact('calls')
  for (const call of application)
    if (/\.(java|kt|cs|go)$/.test(call.path) && /^(chat|completion)$/.test(call.kind) && details(call).tools.length)
      asked.push({ path: call.path, line: call.line, detail: 'gives tools to the model' })
  const reads = asked.length > 0 && packaged.some((path) => chosenTools.test(context.text(path) ?? ''))
  return { executes: reads ? [...executes, ...asked.slice(0, 1)] : executes, listed: [...listed, ...(reads ? asked.slice(0, 1) : [])] }
}
