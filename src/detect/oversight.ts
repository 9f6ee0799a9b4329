// Where a person sees, stops or corrects what the system does: approvals, hand-offs, reviews, ratings and switches.
import { walkExpressions } from '../languages/walk.ts'
import type { Context, Evidence } from './context.ts'
import { type Code, codeOf, linesOf, snakeCase } from './safeguards/code.ts'

export interface OversightFact {
  /** a person approves an action or an answer while the system runs */
  readonly approvals: readonly Evidence[]
  /** the conversation goes over to a person */
  readonly handOffs: readonly Evidence[]
  /** produced answers are reviewed or annotated, in code or by a documented procedure */
  readonly reviews: readonly Evidence[]
  /** stops, confirmations by the user, switches of operators, approvals before deployment, paths that nothing reaches */
  readonly weaker: readonly Evidence[]
}

const candidates =
  /interrupt|approv|confirm|human|escalat|hand_?off|transfer_?to|annotation|argilla|label_?studio|review|abort|stop|cancel|disable|pause|kill_?switch|draft|use_?as_?reply|human_input|schedule|suspend|gradio/i

const approvalCall =
  /^(langgraph\.types\.interrupt|@langchain\/langgraph\.interrupt|langchain\.agents\.middleware\.(\w+\.)*HumanInTheLoopMiddleware|langchain\.humanInTheLoopMiddleware)$|(^|\.)(HumanInTheLoopMiddleware|humanInTheLoopMiddleware|HumanApprovalCallbackHandler|HumanInputRun|HumanInputChatModel|HumanLayer|require_approval|requireApproval|request_approval|requestApproval|request_human_approval|wait_for_approval|waitForApproval|ask_for_approval|AskActionMessage|addToolApprovalResponse|approveToolCall|human_approval|approval_node|human_review_node|ask_human|get_human_feedback|getHumanFeedback|human_feedback|ToolApprovalRequest|CreateApproval\w*)$/
const approvalOption =
  /^(interrupt_before|interrupt_after|interruptBefore|interruptAfter|interrupt_on|interruptOn|needs_approval|needsApproval|require_approval|requireApproval|requires_confirmation|requiresConfirmation|require_confirmation|requires_approval|requiresApproval|human_input|humanInput|human_in_the_loop|tool_confirmation|toolConfirmation)$/
const person = '(human|person|live_?(agent|chat|person)|real_?person|support_?(team|staff)|human_?agent|operator|representative|staff|team_?member)'
const handOff = [
  new RegExp(
    `^(\\w+_)?(escalate|escalates|hand_?off|handover|hand_?over|transfer|forward|connect|route|redirect|talk|speak|request|notify|page|contact)_(\\w+_)?(to_|with_|for_)?(a_)?${person}(_|$)`,
  ),
  /^(\w+_)?(human|live_agent)_?(hand_?off|handover|escalation|takeover|take_over)(_|$)|^(escalate|escalation)(_(ticket|conversation|issue|case|chat|query|request|handler|node|tool|service))?$|^create_(support_ticket|escalation\w*)$/,
] as const
/** a hand-over only where the user is offered to speak with someone */
const appointment = /^(schedule|book|request)_(a_)?(call|callback|meeting|appointment)(_|$)/
const offered =
  /\b(speak|talk|chat|connect you) (with|to) (an? |our |one of our |someone )(\w+ )?(members?|team|advisors?|human|person|specialists?|representatives?|experts?|agents?)\b/i
const reviewCall =
  /^(argilla|label_studio_sdk|prodigy|@argilla\/\w+)\.\w+|(^|\.)(create_annotation_queue|createAnnotationQueue|add_runs_to_annotation_queue|addRunsToAnnotationQueue|create_annotation_queue_item|createAnnotationQueueItem|create_queue_item|log_human_annotation|add_to_review_queue|addToReviewQueue|enqueue_for_review|queue_for_review|flag_for_review|flagForReview|send_to_review|submit_for_review|submitForReview|mark_for_review|request_human_review|create_human_review|start_human_loop|StartHumanLoopCommand)$/
const reviewText =
  /\buse[ _-]?as[ _-]?reply\b|UseAsReply|\bapprove[ _-]?(and|&)[ _-]?send\b|\b(pending|awaiting)_?(human_?)?(approval|review)\b|\bneeds_?(human_?)?review\b|\breview_?queue\b|\bdraft_?repl(y|ies)\b|\bhuman_?review(er)?\b/i

/** a step of a workflow that goes on with what a person decided */
const waitsForConsent = (text: string): boolean =>
  text.includes('@mastra/core') &&
  [...text.matchAll(/\bresumeSchema\b/g)].some(({ index }) => /\b(approv|confirm|accept|reject|decision)/i.test(text.slice(index, index + 400)))

export function detect(context: Context): OversightFact {
  const approvals: Evidence[] = []
  const handOffs: Evidence[] = []
  const reviews: Evidence[] = []
  const weaker: Evidence[] = []
  const code = codeOf(context, candidates)
  const offers = code.some((file) => linesOf(file.text, offered).length > 0)
  const isHandOff = (name: string) => handOff.some((it) => it.test(snakeCase(name))) || (offers && appointment.test(snakeCase(name)))
  for (const file of code) {
    const { path } = file
    const put = (list: Evidence[], line: number, detail: string) => (file.aside ? weaker : list).push({ path, line, detail })
    const defined = new Set(file.scopes.map((it) => it.name))
    for (const call of file.calls) {
      if (call.last === 'suspend' && waitsForConsent(file.text)) put(approvals, call.line, 'a workflow waits for a person')
      if (approvalCall.test(call.name)) put(approvals, call.line, `approval by ${call.last}`)
      else if (reviewCall.test(call.name)) put(reviews, call.line, `review by ${call.last}`)
      else if (isHandOff(call.last)) put(handOffs, call.line, `hand-off by ${call.last}`)
      if (
        call.name === 'gradio.Interface' &&
        !hasOption(call.node?.args ?? [], 'allow_flagging', 'never') &&
        !hasOption(call.node?.args ?? [], 'flagging_mode', 'never')
      )
        weaker.push({ path, line: call.line, detail: 'flag button that Gradio shows by default' })
      if (call.last === 'UserProxyAgent' && !hasOption(call.node?.args ?? [], 'human_input_mode', 'NEVER'))
        put(approvals, call.line, 'a person takes part in the conversation')
    }
    for (const { name, line } of optionsOf(file)) put(approvals, line, `approval by ${name}`)
    // a tool that the model calls has no caller of its own
    for (const scope of file.scopes)
      if (scope.kind === 'function' && scope.decorators.length && isHandOff(scope.name)) put(handOffs, scope.line, `hand-off by ${scope.name}`)
    for (const line of toolNames(file, isHandOff)) put(handOffs, line, 'hand-off as a tool of the model')
    for (const line of linesOf(file.text, reviewText).slice(0, 2))
      if (!/\.(md|txt)$/.test(path) && !isPromptText(file, line)) put(reviews, line, 'answer held for a person')
    weaker.push(...stops(file, defined))
  }
  const { procedures, mentions } = documented(context)
  return { approvals, handOffs, reviews: [...reviews, ...procedures], weaker: [...weaker, ...mentions, ...gates(context), ...confirmations(context)] }
}

type Args = NonNullable<Code['calls'][number]['node']>['args']

const hasOption = (args: Args, name: string, value: string): boolean =>
  args.some((arg) => arg.name === name && arg.value.type === 'string' && arg.value.value === value)

/** Options that ask for approval, where they are given and not switched off. */
function optionsOf(file: Code): readonly { name: string; line: number }[] {
  if (!file.source)
    return linesOf(file.text, /\b(requiresConfirmation|RequiresApproval|ApprovalRequiredAIFunction|requireApproval)\b/).map((line) => ({
      name: 'option',
      line,
    }))
  const found: { name: string; line: number }[] = []
  walkExpressions(file.source, (expr) => {
    const given =
      expr.type === 'call'
        ? expr.args.map((it) => ({ key: it.name, value: it.value }))
        : expr.type === 'dict'
          ? expr.entries.map((it) => ({ key: it.key, value: it.value }))
          : []
    for (const { key, value } of given) {
      const off =
        value.type === 'null' ||
        (value.type === 'boolean' && !value.value) ||
        (value.type === 'list' && !value.items.length && !value.comprehension) ||
        (value.type === 'string' && /^(never|none|)$/i.test(value.value))
      // `human_input` is also a usual name of what a person wrote
      const isSwitch = key !== null && (key.startsWith('human') ? value.type === 'boolean' : approvalOption.test(key))
      if (key !== null && isSwitch && approvalOption.test(key) && !off && !(value.type === 'string' && value.value.length > 20))
        found.push({ name: key, line: value.line })
      if (key === 'human_input_mode' && value.type === 'string' && /^(ALWAYS|TERMINATE)$/.test(value.value))
        found.push({ name: key, line: value.line })
    }
  })
  return found
}

/** `{ name: 'escalate_to_human' }` in a list of tools */
function toolNames(file: Code, isHandOff: (name: string) => boolean): readonly number[] {
  if (!file.source) return []
  const found: number[] = []
  walkExpressions(file.source, (expr) => {
    if (expr.type !== 'dict') return
    for (const { key, value } of expr.entries)
      if (key === 'name' && value.type === 'string' && /^\w{6,60}$/.test(value.value) && isHandOff(value.value)) found.push(value.line)
  })
  return found
}

const isPromptText = (file: Code, line: number): boolean => (file.lines[line - 1] ?? '').length > 200

const stopName =
  /^(stop|abort|cancel|interrupt)_?(generation|generating|streaming|stream|response|run|runs|request|message|chat|all_actions|task|agent|execution|conversation)?$|^(handle|on)_?(stop|abort|cancel_run|stop_generation|stop_generating|stop_stream\w*)$/
const asksModel = /useChat|useCompletion|useStream|useAssistant|chat|conversation|message|completion|stream/i

/** The user stops a run; operators switch the system off. */
function stops(file: Code, defined: ReadonlySet<string>): readonly Evidence[] {
  const found: Evidence[] = []
  const { path, text } = file
  const add = (line: number, detail: string) => found.push({ path, line, detail })
  if (file.browser && asksModel.test(text)) {
    const fromHook = /\b(stop|abort|cancel)\b[^}]{0,200}\}\s*=\s*use(Chat|Completion|Stream|Assistant)/.test(text)
    for (const call of file.calls)
      if (stopName.test(snakeCase(call.last)) && (defined.has(call.last) || (fromHook && call.name === call.last)))
        add(call.line, 'the user can stop a run')
    for (const scope of file.scopes)
      if (
        scope.kind === 'function' &&
        /^(handle|on)_(stop|abort)|^(stop|abort|cancel)_(generat|stream|run|response|message)/.test(snakeCase(scope.name))
      )
        add(scope.line, 'the user can stop a run')
  }
  for (const call of file.calls)
    if (/(^|\.)(runs\.cancel|runs\.cancelMany|threads\.runs\.cancel|cl\.on_stop|responses\.cancel)$/.test(call.name))
      add(call.line, 'a run can be cancelled')
  // a route by which the page stops a run
  for (const scope of file.browser ? [] : file.scopes)
    if (
      scope.decorators.length &&
      /(^|_or_)(stop|abort|cancel)_(generation|generating|stream\w*|run|prompt|chat|answer|response|message)$/.test(snakeCase(scope.name))
    )
      add(scope.line, 'the user can stop a run')
  if (!file.browser)
    for (const line of linesOf(
      text,
      /^\s*@(cl|chainlit)\.on_stop\b|\bcancels\s*=\s*\[|\b(kill_?switch|KILL_?SWITCH|maintenance_?mode|MAINTENANCE_?MODE|(bot|chat|assistant|ai|llm)_?(is_?)?(paused|disabled)|state\.(is_?[pP]aused|paused|disabled))\b/,
    ).slice(0, 2))
      add(line, 'it can be stopped or switched off')
  return found
}

/** Steps of a pipeline that wait for a person. */
function gates(context: Context): readonly Evidence[] {
  return context
    .fact('paths')
    .of('ci')
    .flatMap((path) => {
      const text = context.text(path)
      return text === null
        ? []
        : linesOf(
            text,
            /\btask:\s*ManualValidation@|\btrstringer\/manual-approval\b|^\s*type:\s*approval\b|^\s*when:\s*manual\b|\binput\s*\(?\s*(message|['"])/,
          )
            .filter(() => /eval|prompt|metric|quality|llm/i.test(text))
            .slice(0, 1)
            .map((line) => ({ path, line, detail: 'approved by hand before deployment' }))
    })
}

const confirm =
  /\b(ask|request|get|seek|obtain|wait for|require)\b[^.\n]{0,40}\b(confirmation|approval|permission|consent)\b|\bconfirm\b[^.\n]{0,60}\b(before|prior to|and (then )?(use|call)|with (the )?(user|customer)|details)\b|\b(before|prior to) (calling|using|executing|running|sending|booking|cancel\w+|delet\w+|proceeding)\b[^.\n]{0,60}\b(confirm|ask)\b/i

/** The model is told to ask the user before it acts. */
function confirmations(context: Context): readonly Evidence[] {
  if (!context.fact('usage').flags.agent) return []
  return context
    .fact('instructions')
    .flatMap(({ path, line, text }) => (confirm.test(text.slice(0, 20_000)) ? [{ path, line, detail: 'the user is asked to confirm' }] : []))
}

const actor =
  '(human|humans|person|people|reviewers?|annotators?|moderators?|experts?|staff|team|support agents?|operators?|subject[- ]matter experts?|SMEs?|analysts?|administrators?|admins?)'
const answers =
  '(answers?|responses?|outputs?|repl(y|ies)|drafts?|traces?|conversations?|generations?|transcripts?|suggestions?|actions?|tool calls?|low[- ]confidence|quer(y|ies))'
const reviewing = new RegExp(
  [
    `\\b${actor}\\b.{0,30}\\b(reviews?|approves?|annotates?|labels?|grades?|inspects?|audits?|signs? off|validates?|edits?|corrects?)\\b.{0,50}\\b${answers}\\b`,
    `\\b${answers}\\b.{0,50}\\b(reviewed|approved|annotated|corrected|edited|audited|validated|labell?ed)\\b.{0,30}\\bby (a |an |the |our )?(\\w+ )?${actor}\\b`,
    `\\b(escalat\\w+|hand(s|ed|ing)?[- ]?(off|over)|transfer(s|red)?|forward(s|ed)?|rout(es|ed))\\b.{0,40}\\bto (a |an |the |our |your )?(\\w+ )?(human|person|live agent|support (team|staff)|operator|staff|representative)\\b`,
    '\\b(use|review|inspect|go through|monitor|collect)\\b.{0,40}\\b(user |users. )?(feedback|ratings|thumbs)\\b.{0,80}\\b(to identify|to find|identify|find|fix|underperform\\w+|low[- ]rated|bad|failed|correct)\\b',
  ].join('|'),
  'i',
)
const named = /human[- ]in[- ]the[- ]loop|human (review|oversight|approval|feedback)|人工审核|转人工|人工复核/i
const others = /pull request|contribut|code review|commit|licen[cs]e|issue|rubric|judge|benchmark|MLflow UI|evaluat/i

function documented(context: Context): { readonly procedures: readonly Evidence[]; readonly mentions: readonly Evidence[] } {
  const procedures: Evidence[] = []
  const mentions: Evidence[] = []
  for (const { path, role, sections } of context.fact('documents').documents) {
    if (role === 'changelog' || role === 'contributing' || role === 'security' || role === 'agents') continue
    for (const section of sections) {
      if (section.trail.some((it) => /roadmap|future|todo|planned|next steps|contribut|limitations|references|resources|comparison/i.test(it)))
        continue
      for (const { text, line, unfilled } of section.sentences) {
        if (unfilled || others.test(text)) continue
        if (reviewing.test(text)) procedures.push({ path, line, detail: 'a procedure by which people see answers', kind: 'prose' })
        else if (named.test(text)) mentions.push({ path, line, detail: 'names human oversight', kind: 'prose' })
      }
    }
  }
  return { procedures, mentions }
}
