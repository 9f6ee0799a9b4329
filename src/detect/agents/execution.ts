// Where a run-time path executes what the model chose: agents of libraries, loops of the application's own, code that the model wrote.
import type { Call, Expr, SourceFile } from '../../languages/source-model.ts'
import { dotted, walkExpressions, walkStatements } from '../../languages/walk.ts'
import type { Place } from '../../resolve/value.ts'
import type { Context, Evidence } from '../context.ts'
import type { Program, RuledCall } from '../program.ts'
import { lastName, nameOf } from '../prompts/text.ts'
import { actionCases, ownToolLists, toolMap } from './own-tools.ts'
import * as words from './words.ts'
import { comesFromModel, namedActions, runsModelQuery } from './written.ts'

export interface Given {
  readonly expr: Expr
  readonly place: Place
  readonly at: Evidence
}

export interface Execution {
  readonly executes: readonly Evidence[]
  readonly runsCode: readonly Evidence[]
  /** expressions that stand in a tools' place */
  readonly given: readonly Given[]
  readonly open: readonly Evidence[]
  /** actions that are told apart by name, one by one */
  readonly cases: readonly Evidence[]
}

/** evaluations and the making of data are no paths at run time */
const offline = /(^|[/_.-])(evals?|evaluat\w*|benchmarks?|judges?|red[-_]?team\w*|ground_?truth|synthetic\w*)([/_.-]|$)/i

const acting = /jupyter_client|WebContainer|e2b|pyodide|daytona|Sandbox|tool_call|toolCall|function_call|functionCall|tool_use|toolUse/

export function findExecution(context: Context): Execution {
  const program = context.fact('program')
  const paths = context.fact('paths')
  const executes: Evidence[] = []
  const runsCode: Evidence[] = []
  const given: Given[] = []
  const open: Evidence[] = []
  const asked: Evidence[] = []
  const dispatches: Evidence[] = []
  const cases: Evidence[] = []
  for (const path of program.relevant) {
    // an evaluation, or the making of data, is no path at run time
    const source = paths.classOf(path) === 'application' && !offline.test(path) ? program.file(path) : null
    if (!source) continue
    for (const ruled of program.ruled(path)) {
      const at = { path, line: ruled.expr.line }
      const name = ruled.callee.path
      const tools = toolsOf(ruled, program)
      if (tools) given.push({ ...tools, at: { ...at, detail: 'tools for the model' } })
      if (
        words.inherentAgents.test(name) ||
        words.inherentAgents.test(ruled.rule.symbol.symbol) ||
        (words.inherentLibraries.test(name) && /^(chat|construct|agent)$/.test(ruled.rule.symbol.role) && /agent|query|run|chat|Client/i.test(name))
      )
        executes.push({ ...at, detail: `${lastName(ruled.expr.callee)} runs what the model chose` })
      else if (tools && isFramework(ruled)) executes.push({ ...at, detail: `${lastName(ruled.expr.callee)} runs the tools that the model chose` })
      else if (tools) asked.push({ ...at, detail: 'gives tools to the model' })
      if (ruled.rule.symbol.role === 'tool' && /\.(tool|tool_plain)$/.test(ruled.rule.symbol.symbol) && !/mcp/i.test(ruled.callee.owner?.type ?? ''))
        executes.push({ ...at, detail: 'a tool of an agent' })
    }
    walkExpressions(source, (expr, scope) => {
      const place: Place = { file: source, scope, frame: null }
      if (expr.type === 'dict') {
        const held = expr.entries.find((entry) => entry.key === 'tools')?.value
        if (held && isFilled(held) && expr.entries.some((entry) => /^(messages|input|instructions)$/.test(entry.key ?? '')))
          asked.push({ path, line: expr.line, detail: 'gives tools to the model' })
        const role = expr.entries.find((entry) => entry.key === 'role' || entry.key === 'type')?.value
        if (
          role?.type === 'string' &&
          words.dispatchRoles.test(role.value) &&
          expr.entries.some((entry) => /^(tool_call_id|tool_use_id|call_id|toolCallId|name|content|output|tool_name)$/.test(entry.key ?? '')) &&
          !expr.entries.some((entry) => entry.key === 'function')
        )
          dispatches.push({ path, line: expr.line, detail: 'the result of a tool goes back to the model' })
        return
      }
      if (expr.type !== 'call') return
      const last = lastName(expr.callee)
      const at = { path, line: expr.line }
      if (
        expr.callee.type === 'index' &&
        expr.callee.index.type !== 'string' &&
        toolMap.test(lastName(expr.callee.object)) &&
        /name|tool|fn|func|call/i.test(lastName(expr.callee.index) || nameOf(expr.callee.index))
      )
        executes.push({ ...at, detail: 'runs the function that the model named' })
      // `get_function(name)(**arguments)`, AutoGen's `proxy.register_for_execution()(lookup)`
      if (expr.callee.type === 'call' && words.finders.test(lastName(expr.callee.callee)) && expr.args.some((arg) => arg.spread))
        executes.push({ ...at, detail: 'runs the function that the model named' })
      if (last === 'register_for_execution') executes.push({ ...at, detail: 'an agent runs the tools that the model chose' })
      if (quick.test(dotted(expr.callee)) && words.inherentAgents.test(dotted(expr.callee))) {
        const library = program.evaluate(expr.callee, place).find((value) => value.kind === 'library')
        if (
          library?.kind === 'library' &&
          words.inherentAgents.test(library.path) &&
          !executes.some((it) => it.path === path && it.line === expr.line)
        ) {
          executes.push({ ...at, detail: `${last} runs what the model chose` })
          const tools = program.argument({ expr, place }, `${words.toolArguments}|arg0`)
          if (tools && !given.some((it) => it.expr === tools.expr)) given.push({ ...tools, at: { ...at, detail: 'tools for the model' } })
        }
      }
      if (runsChosen(expr)) executes.push({ ...at, detail: `${last} runs the tool that the model chose` })
      if (words.dispatchCalls.test(last)) dispatches.push({ ...at, detail: `${last} runs what the model chose` })
      if (
        /^(call_tool|callTool|load_mcp_tools|MultiServerMCPClient|MCPServerStdio|MCPServerSse|MCPServerStreamableHttp|MCPToolset|McpToolset|experimental_createMCPClient|createMCPClient|hostedMcpTool|HostedMCPTool)$/.test(
          last,
        )
      )
        open.push({ ...at, detail: 'tools of servers that a configuration names' })
      if (runsModelQuery(expr, place, program)) executes.push({ ...at, detail: `${last} runs the query that the model wrote` })
      if (runsInKernel(expr, source)) runsCode.push({ ...at, detail: `${last} runs code in a kernel` })
      else if (runsModelCode(expr, place, program)) runsCode.push({ ...at, detail: `${last} runs what the model wrote` })
      else if (words.sandboxNames.test(dotted(expr.callee)) && /boot|create|run|Sandbox|loadPyodide/i.test(last))
        runsCode.push({ ...at, detail: `${last} runs what the model wrote, apart from the host` })
    })
    // `kwargs["tools"] = tools`, `session["tools"] = [tool.schema for tool in self.tools]`
    walkStatements(source, (statement) => {
      if (statement.type !== 'assign' || !statement.value || !isFilled(statement.value)) return
      for (const target of statement.targets)
        if (target.type === 'index' && target.index.type === 'string' && target.index.value === 'tools')
          asked.push({ path, line: statement.line, detail: 'gives tools to the model' })
    })
    const named = /["'](tool|action|function|command)/i.test(context.text(path) ?? '') ? namedActions(source, program) : null
    if (named) executes.push({ path, line: named.line, detail: 'runs the action that the model named' })
    given.push(...ownToolLists(path, program))
  }
  const says = context.fact('words')
  const relevant = new Set(program.relevant)
  for (const path of program.sources) {
    // what runs the model's actions may import nothing of a model library
    const text = paths.classOf(path) === 'application' && !relevant.has(path) && !offline.test(path) ? context.text(path) : null
    const source = text !== null && text.length < 600_000 && says(path, acting) ? program.file(path) : null
    if (!source) continue
    for (const { expr, place } of program.callsOf(path)) {
      const last = lastName(expr.callee)
      if (runsChosen(expr)) executes.push({ path, line: expr.line, detail: `${last} runs the tool that the model chose` })
      if (runsInKernel(expr, source)) runsCode.push({ path, line: expr.line, detail: `${last} runs code in a kernel` })
      const library = program.evaluate(expr.callee, place).find((value) => value.kind === 'library')
      if (
        library?.kind === 'library' &&
        /webcontainer|e2b|pyodide|daytona/i.test(library.path) &&
        /^(boot|create|spawn|Sandbox|loadPyodide|runCode|run_code)$/.test(last)
      )
        runsCode.push({ path, line: expr.line, detail: `${last} runs what the model wrote, apart from the host` })
    }
  }
  for (const path of program.sources) {
    const acts = runsCode.some((at) => at.path === path) || dispatches.some((at) => at.path === path) || asked.some((at) => at.path === path)
    const text = acts ? context.text(path) : null
    if (text !== null && text.length < 600_000 && /(tool|function|action|command|call|fn)_?\.?(name|type|kind)|\baction\b/i.test(text))
      cases.push(...actionCases(path, program))
  }
  if (asked.length && dispatches.length) executes.push(...asked.slice(0, 1), ...dispatches.slice(0, 2))
  return { executes: [...executes, ...chosenFromLists(given, context)], runsCode, given, open, cases }
}

const isFilled = (expr: Expr): boolean =>
  expr.type === 'list' ? expr.items.length > 0 : expr.type === 'name' || expr.type === 'member' || expr.type === 'call'

const quick = /agent|swarm|supervisor|ReAct|CodeAct|Tool|Query|SQL|Chain|ProgramOfThought|SmartData|GroupChat|AiServices|Client/i

/** tools, functions or next agents that a call is given, unless the list is empty */
function toolsOf(ruled: RuledCall, program: Program): { readonly expr: Expr; readonly place: Place } | null {
  const { args = {}, role } = ruled.rule.symbol
  const inner = role === 'type' && !args.tools
  if (inner || role === 'tool' || role === 'prompt-template') return null
  const bound = /bind_?tools$/i.test(lastName(ruled.expr.callee))
  const found =
    (args.tools ? program.argument(ruled, args.tools) : null) ??
    program.argument(ruled, words.toolArguments) ??
    (bound ? program.argument(ruled, 'arg0') : null)
  if (
    !found ||
    found.expr.type === 'null' ||
    (found.expr.type === 'list' && !found.expr.items.length) ||
    (found.expr.type === 'dict' && !found.expr.entries.length)
  )
    return null
  if (role === 'type' && !bound) return null
  if (isForced(ruled, found, program)) return null
  const onlyHosted = found.expr.type === 'list' && found.expr.items.every((item) => item.type === 'dict' && isHosted(item))
  return onlyHosted ? null : found
}

/** a choice of tool that leaves no choice only shapes the answer */
function isForced(ruled: RuledCall, tools: { readonly expr: Expr; readonly place: Place }, program: Program): boolean {
  const choice = program.argument(ruled, 'tool_choice|toolChoice|function_call|tool_config.function_calling_config')
  if (!choice) return false
  const single = program
    .evaluate(tools.expr, tools.place)
    .some((value) => value.kind === 'structure' && value.expr.type === 'list' && value.expr.items.length === 1)
  if (choice.expr.type === 'dict') return true
  return program
    .evaluate(choice.expr, choice.place)
    .some(
      (value) =>
        value.kind === 'literal' &&
        typeof value.value === 'string' &&
        !/^(auto|none)$/.test(value.value) &&
        (!/^(required|any)$/.test(value.value) || single),
    )
}

/** `{ type: 'web_search' }`, `{ googleSearch: {} }`: the provider runs it */
const isHosted = (dict: Extract<Expr, { type: 'dict' }>): boolean =>
  dict.entries.some(
    (entry) =>
      (entry.key === 'type' &&
        entry.value.type === 'string' &&
        /^(web_search|file_search|code_interpreter|image_generation|retrieval|mcp)/.test(entry.value.value)) ||
      /^(google_?search\w*|code_?execution|url_?context|retrieval)$/i.test(entry.key ?? ''),
  )

/** frameworks run the tools themselves; a bare client of a provider only says which were chosen */
const isFramework = ({ rule, callee }: RuledCall): boolean =>
  rule.symbol.role === 'agent' ||
  /agent|crew|team|runner|graph/.test(`${rule.symbol.makes ?? ''} ${callee.owner?.type ?? ''}`) ||
  /^(ai-sdk|openai-agents|pydantic-ai|crewai|autogen|google-adk|smolagents|agno|strands|mastra|agent-framework|more-agents|poe|semantic-kernel|genkit|haystack|letta|deepagents)/.test(
    rule.signature.id,
  )

/** tools of the application's own that it runs by `tool.execute(…)` in a file that asks a model */
function chosenFromLists(given: readonly Given[], context: Context): Evidence[] {
  const program = context.fact('program')
  const asking = new Set(context.fact('calls').application.map((call) => call.path))
  return given
    .filter(({ at }) => at.detail === 'tools of its own' && asking.has(at.path))
    .filter(({ at }) =>
      program
        .callsOf(at.path)
        .some(
          ({ expr }) =>
            /^(execute|func|function|fn|handler|run|call|action|invoke)$/.test(lastName(expr.callee)) && /tool|action/i.test(dotted(expr.callee)),
        ),
    )
    .map(({ at }) => ({ ...at, detail: 'runs the tool that the model chose' }))
}

/** a kernel of Jupyter beside a model is there for the model's code */
const runsInKernel = ({ callee }: Call, { imports }: SourceFile): boolean =>
  /^(\w+\.)*(kc|\w*kernel\w*|\w*client)\.execute(_interactive)?$/i.test(dotted(callee)) && imports.some((it) => /^jupyter_client\b/.test(it.module))

/** `registry.execute(tool_call, context)`: what the model chose is handed on to be run */
const runsChosen = (expr: Call): boolean =>
  words.runners.test(lastName(expr.callee)) && expr.args.some(({ value, spread }) => !spread && words.chosenCalls.test(lastName(value)))

/** `exec(code)`, `subprocess.run(command)` on what a model gave */
function runsModelCode(expr: Call, place: Place, program: Program): boolean {
  const spelled = dotted(expr.callee)
  if (
    !/(^|\.)(exec|eval|system|popen|run|Popen|check_output|call|execSync|spawn|runInNewContext|runInContext|exec_run|execute|run_code|runCode)$/.test(
      spelled,
    )
  )
    return false
  const first = expr.args.find((arg) => arg.name === null)?.value
  if (!first || first.type === 'string' || first.type === 'list') return false
  const isPlain = /^(exec|eval)$/.test(spelled)
  const library = program.evaluate(expr.callee, place).find((value) => value.kind === 'library')
  const runs = isPlain || (library?.kind === 'library' && words.executes.test(library.path))
  if (!runs) return false
  const subject = first.type === 'call' && first.callee.type === 'member' ? first.callee.object : first
  if (
    isPlain &&
    place.file.language === 'python' &&
    /code|snippet|script|program|generated|^expr(ession)?$|formula|equation/i.test(lastName(subject))
  )
    return true
  // `rule, question = eval(answer)` reads a list out of a text
  if (spelled === 'eval' && place.file.language === 'python') return false
  return program.evaluate(subject, place).some((value) => value.kind === 'library' && comesFromModel(value))
}
