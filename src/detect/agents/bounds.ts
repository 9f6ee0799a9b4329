// What bounds agents: limits on steps, time and spend, approvals by people, sandboxes.
import type { Expr } from '../../languages/source-model.ts'
import { dotted, walk } from '../../languages/walk.ts'
import type { Place } from '../../resolve/value.ts'
import type { Context, Evidence } from '../context.ts'
import { lastName } from '../prompts/text.ts'
import * as words from './words.ts'

export interface Bounds {
  readonly limits: readonly Evidence[]
  readonly approvals: readonly Evidence[]
  readonly sandboxes: readonly Evidence[]
}

const training = /train|finetun|fine_tun|sft|dpo|kmeans|cluster|crawl|scrap/i

const apart =
  /sandbox|e2b|pyodide|webcontainer|docker|recursion_?limit|max_?(iterations|turns|steps|rounds|tool_?calls|consecutive_?auto_?reply)|stop_?when|human_?input|interrupt_?(on|before|after)|needs_?approval|require_?approval/i
const holding =
  /sandbox|e2b|webcontainer|pyodide|docker|daytona|isolated-vm|\bivm\b|vm2|quickjs|restricted|containers|firejail|gvisor|interpreter|executor|interrupt|human/i
const candidates = /max|limit|stop_?when|terminat|approv|interrupt|confirm|human|sandbox|container|e2b|pyodide|docker|step|\brange\b/i

export function findBounds(context: Context): Bounds {
  const program = context.fact('program')
  const paths = context.fact('paths')
  const limits: Evidence[] = []
  const approvals: Evidence[] = []
  const sandboxes: Evidence[] = []
  const says = context.fact('words')
  const relevant = new Set(program.relevant)
  for (const path of program.sources) {
    // what keeps the model's code apart, and what starts an agent of another service, may import nothing of a model library
    if (!relevant.has(path) && !says(path, apart)) continue
    const text = paths.classOf(path) === 'application' && !training.test(path) ? context.text(path) : null
    if (text === null || text.length > 600_000 || !says(path, candidates)) continue
    const source = program.file(path)
    if (!source) continue
    const mayHold = says(path, holding)
    const isLimit = (name: string, value: Expr | null) => words.limitNames.test(name) && !isNothing(value)
    const note = (list: Evidence[], line: number, detail: string) => list.push({ path, line, detail })
    walk(source, {
      statement: (statement) => {
        if (statement.type !== 'assign' || statement.kind === 'augmented') return
        for (const target of statement.targets) {
          const name = target.type === 'index' && target.index.type === 'string' ? target.index.value : lastName(target)
          if (isLimit(name, statement.value) && isSet(statement.value)) note(limits, statement.line, `${name} is set`)
        }
      },
      expression: (expr, scope) => {
        const place: Place = { file: source, scope, frame: null }
        if (expr.type === 'dict') {
          for (const { key, value } of expr.entries) {
            if (key === null) continue
            if (isLimit(key, value) && value.type !== 'string' && value.type !== 'dict') note(limits, value.line, `${key} is set`)
            if (words.approvalNames.test(key) && asksEverywhere(key) && !isNothing(value) && !refuses(value))
              note(approvals, value.line, `${key} asks a person`)
          }
          return
        }
        if (expr.type !== 'call') return
        const last = lastName(expr.callee)
        if (/TrainingArguments|Config$|Trainer$|KMeans|optimi[sz]er/i.test(last)) return
        for (const { name, value } of expr.args) {
          if (name === null) continue
          if (isLimit(name, value)) note(limits, expr.line, `${name} is set`)
          if (words.approvalNames.test(name) && asksEverywhere(name) && !isNothing(value) && !refuses(value))
            note(approvals, expr.line, `${name} asks a person`)
          if (name === 'human_input_mode' && value.type === 'string' && value.value !== 'NEVER') note(approvals, expr.line, 'a person is asked')
          if (name === 'use_docker' && value.type === 'boolean' && value.value) note(sandboxes, expr.line, 'code runs in Docker')
          if (name === 'executor_type' && value.type === 'string' && /e2b|docker|modal|wasm/i.test(value.value))
            note(sandboxes, expr.line, `code runs in ${value.value}`)
        }
        if (words.limitCalls.test(last) && last !== 'wait_for') note(limits, expr.line, `${last} limits the run`)
        if (!mayHold) return
        const [value] = program.evaluate(expr.callee, place).filter((it) => it.kind === 'library')
        const path_ = value?.kind === 'library' ? value.path : dotted(expr.callee)
        if (
          /^(interrupt|HumanInTheLoopMiddleware|humanInTheLoopMiddleware|HumanApprovalCallbackHandler)$/.test(last) &&
          /lang(graph|chain)/.test(path_)
        )
          note(approvals, expr.line, `${last} asks a person`)
        if (
          value
            ? words.sandboxNames.test(path_)
            : /^(WebContainer\.boot|loadPyodide|DockerCommandLineCodeExecutor|Sandbox\.create|E2BExecutor|DockerExecutor)$/.test(path_)
        )
          note(sandboxes, expr.line, `${last} runs apart from the host`)
      },
    })
  }
  return { limits, approvals, sandboxes }
}

/** options of a whole agent; those of one tool are read with the tool */
const asksEverywhere = (name: string): boolean =>
  /^(interrupt_?(before|after|on)|can_?use_?tool|ask_?for_?\w+|human_?input|human_?in_?the_?loop|approval_?(mode|policy|callback)|require_?approval|require_?confirmation)$/i.test(
    name,
  )

const isNothing = (value: Expr | null): boolean =>
  value === null ||
  value.type === 'null' ||
  (value.type === 'name' && value.name === 'undefined') ||
  (value.type === 'list' && !value.items.length && !value.comprehension)
const refuses = (value: Expr): boolean =>
  (value.type === 'boolean' && !value.value) || (value.type === 'string' && words.refusesApproval.test(value.value))
/** a number, or what configuration gives; a counter that starts at none is no limit */
const isSet = (value: Expr | null): boolean =>
  value !== null &&
  (value.type === 'number'
    ? value.value > 0
    : value.type === 'call' || value.type === 'binary' || value.type === 'conditional' || value.type === 'member' || value.type === 'list')
