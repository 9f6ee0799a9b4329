// What is known of the agents of a repository: what runs the model's choices, with which tools, within which bounds.
import type { Evidence } from '../context.ts'

/** what a tool does to the world outside the conversation */
export type Effect = 'read' | 'write' | 'send' | 'execute'

export interface AgentTool {
  readonly name: string
  readonly at: Evidence
  readonly effect: Effect
  /** what shows the effect; null for tools that read */
  readonly because: Evidence | null
  /** a person is asked before it runs */
  readonly approval: Evidence | null
  /** what it runs, runs apart from the host */
  readonly sandbox: Evidence | null
}

export interface AgentsFact {
  /** a run-time path executes what the model chose; empty where nothing does */
  readonly executes: readonly Evidence[]
  /** tools that the repository gives to models */
  readonly tools: readonly AgentTool[]
  /** tools or actions are listed in the code */
  readonly listed: readonly Evidence[]
  /** tools come from servers that a deployer names */
  readonly open: readonly Evidence[]
  /** limits on steps, time or spend */
  readonly limits: readonly Evidence[]
  /** a person approves whatever tools run */
  readonly approvals: readonly Evidence[]
  readonly sandboxes: readonly Evidence[]
  /** code that the model writes is run by the host */
  readonly runsCode: readonly Evidence[]
}
