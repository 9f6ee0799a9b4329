// Whether users' ratings come back: routes, tables and library calls that take them, and channels outside the product.
import type { Scope } from '../languages/source-model.ts'
import { callsOf, dotted, scopesWithin } from '../languages/walk.ts'
import type { Context, Evidence } from './context.ts'
import { namesOf } from './serving/names.ts'

export interface FeedbackFact {
  /** ratings, votes, corrections or accepted suggestions that are captured and kept */
  readonly captured: readonly Evidence[]
  /** widgets that ask for a rating; what becomes of it is not seen */
  readonly asked: readonly Evidence[]
  /** forms, chat servers and addresses outside the product that are offered to its users */
  readonly channels: readonly Evidence[]
}

const word = /^(feedbacks?|votes?|ratings?|rate|thumbs?(up|down)?|likes?|dislikes?|upvotes?|downvotes?|reactions?|corrections?|annotations?)$/i
const segments = (path: string): readonly string[] => path.split(/[/_.-]/).filter(Boolean)
const namesFeedback = (name: string): boolean =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .split(/[_-]/)
    .some((it) => word.test(it) && !/^(annotations?|likes?|corrections?|rate)$/i.test(it))

/** Library calls that store a rating: a client's method by its own name, or a full name. */
const storing =
  /^(langsmith|@?langsmith)(\.\w+)*(\(\))?\.(create_feedback|createFeedback)$|(^|\.)(create_feedback|createFeedback|create_presigned_feedback_token|createPresignedFeedbackToken|log_feedback|logFeedback|add_feedback|submit_feedback|submitFeedback|save_feedback|saveFeedback|store_feedback|record_feedback|recordFeedback|log_spans_feedback_scores|log_traces_feedback_scores)$|(^|\.)mlflow\.log_feedback$|(^|\.)langsmith\.feedback$/
const scoring =
  /(^|\.)(langfuse\w*(\(\))?|get_client\(\)|Langfuse\(\))\.(score|create_score|score_current_trace|score_current_span)$|^langfuse\.LangfuseWeb\(\)\.score$/
const widget = /^streamlit\.feedback$|^streamlit_feedback(\.\w+)+$|^gradio\.\w+(\(\))?\.(like|flag)$|\.like$/

/** what chat platforms show below an answer: Slack's element, the feedback loop of Teams */
const buttons = /['"]feedback_buttons['"]|\bFeedbackButtonsElement\(|\b(feedbackLoop(Enabled)?|enable_feedback_loop)['"]?\s*[:=]\s*(true|True|\{)/

const channelUrl =
  /(discord\.(gg|com\/invite)\/|join\.slack\.com|\.slack\.com\/(join|archives)|t\.me\/\w|forms\.gle\/|docs\.google\.com\/forms|forms\.office\.com|typeform\.com\/to|tally\.so\/|canny\.io|airtable\.com\/(shr|app)|surveymonkey\.com)/i

const candidates = /feedback|\.score|vote|thumb|\.like\b/i

export function detect(context: Context): FeedbackFact {
  const captured: Evidence[] = []
  const asked: Evidence[] = []
  const { routes } = context.fact('serving')
  const { evaluator } = context.fact('program')
  /** code that nothing calls stores nothing; a score that a judge gives is no rating of a user */
  const isCalled = (scope: Scope): boolean => /feedback|rating|vote|thumb/i.test(scope.name) && evaluator.callersOf(scope).length > 0
  for (const route of routes) {
    if (segments(route.path).some((it) => word.test(it) && !/^(rate|annotations?|likes?|corrections?)$/i.test(it)))
      captured.push({ path: route.file, line: route.line, detail: `route ${route.path}` })
  }
  for (const table of context.fact('records').tables)
    if (namesFeedback(table.name)) captured.push({ path: table.path, line: table.line, detail: `table ${table.name}` })
  const says = context.fact('words')
  for (const path of context.fact('paths').of('application')) {
    const text = /\.(py|[cm]?[jt]sx?|java|kt|cs|go)$/.test(path) ? context.text(path) : null
    if (text === null || text.length > 600_000 || !says(path, candidates)) continue
    const source = context.fact('program').file(path)
    if (!source) continue
    const names = namesOf(source)
    for (const { node, scope } of callsOf(source)) {
      const name = names(node.callee) ?? dotted(node.callee)
      if (storing.test(name) || (scoring.test(name) && isCalled(scope)))
        captured.push({ path, line: node.line, detail: `rating stored by ${name.split('.').at(-1)}` })
      else if (widget.test(name) && (/^(streamlit|gradio)/.test(name) || /gradio/.test(text)))
        asked.push({ path, line: node.line, detail: 'widget that asks for a rating' })
      else if (name.endsWith('.action') && node.args[0]?.value.type === 'string' && namesFeedback(node.args[0].value.value))
        asked.push({ path, line: node.line, detail: 'button that asks for a rating' })
    }
    const button = text.split('\n').findIndex((line) => line.length < 500 && buttons.test(line))
    if (button >= 0) asked.push({ path, line: button + 1, detail: 'buttons that ask for a rating' })
    for (const scope of scopesWithin(source.root)) {
      if (scope.decorators.some((it) => /feedback/i.test(dotted(it.type === 'call' ? it.callee : it))))
        captured.push({ path, line: scope.line, detail: 'handler of feedback' })
    }
  }
  return { captured, asked, channels: channelsOf(context) }
}

/** Links of the README and of the issue form's contact links; a link to another product's forum is somebody else's. */
function channelsOf(context: Context): readonly Evidence[] {
  const found: Evidence[] = []
  for (const { path, role, sections } of context.fact('documents').documents) {
    if (role !== 'readme') continue
    for (const section of sections)
      for (const link of [...section.links, ...section.images])
        if (channelUrl.test(link.url) && !/contribut/i.test(section.heading))
          found.push({ path, line: link.line, detail: 'channel for users outside the product' })
  }
  const form = '.github/ISSUE_TEMPLATE/config.yml'
  const lines = context.text(form)?.split('\n') ?? []
  for (const [index, line] of lines.entries())
    if (/^\s*url:/.test(line) && channelUrl.test(line)) found.push({ path: form, line: index + 1, detail: 'channel for users outside the product' })
  return found
}
