// The agents: what runs the model's choices, which tools it may choose, and what bounds it.
import { findBounds } from './agents/bounds.ts'
import { findExecution } from './agents/execution.ts'
import { sentChoices } from './agents/graphs.ts'
import type { AgentsFact, AgentTool } from './agents/model.ts'
import { packagedAgents } from './agents/packaged.ts'
import { toolsIn } from './agents/tools.ts'
import type { Context } from './context.ts'

export type { AgentsFact, AgentTool } from './agents/model.ts'

export function detect(context: Context): AgentsFact {
  const none: AgentsFact = { executes: [], tools: [], listed: [], open: [], limits: [], approvals: [], sandboxes: [], runsCode: [] }
  if (!context.fact('calls').application.length) return none
  const { executes, runsCode, given, open, cases } = findExecution(context)
  const packaged = packagedAgents(context)
  const paths = context.fact('paths')
  const sent = sentChoices(
    context,
    context.fact('program').relevant.filter((path) => paths.classOf(path) === 'application'),
  )
  if (!executes.length && !runsCode.length && !packaged.executes.length && !sent.length) return none
  const program = context.fact('program')
  const tools = new Map<string, AgentTool>()
  const listed = given.flatMap(({ expr, place, at }) => {
    const found = toolsIn(expr, place, program)
    for (const tool of found) tools.set(`${tool.name}\0${tool.because?.path ?? ''}`, tool)
    // a list that comes from elsewhere in the code is explicit, too, unless servers fill it
    return found.length || !open.length ? [at] : []
  })
  // the nodes of a graph are listed where it is built
  listed.push(...cases, ...packaged.listed, ...sent)
  return {
    executes: [...executes, ...packaged.executes, ...runsCode, ...sent],
    runsCode,
    tools: [...tools.values(), ...packaged.tools],
    listed,
    open,
    ...findBounds(context),
  }
}
