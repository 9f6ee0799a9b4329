// Whether evaluation is what the repository offers, rather than what it does to its own answers.
import type { Context } from '../context.ts'
import type { Evaluation } from './model.ts'

const offers = /\b(evaluat(e|es|ing|ion|or)|benchmark(s|ing)?|red[- ]team(s|ing)?|leaderboard|llm[- ]as[- ]a[- ]judge|evals?)\b/i
const thing =
  /\b(tools?|toolkit|framework|library|harness|suite|platform|package|benchmark|leaderboard|sdk|app(lication)?s?|models?|llms?|chats?|rag)\b/i

/** The title and first sentence speak of evaluating, and no call answers anyone outside evaluation code. */
export function isProduct(context: Context, evaluations: readonly Evaluation[]): boolean {
  if (!evaluations.length) return false
  const files = new Set(evaluations.map((it) => it.path))
  const { application } = context.fact('calls')
  const invocations = application.filter((call) => call.kind !== 'construct')
  const answering = invocations.filter((call) => call.purpose === 'answer' && !files.has(call.path))
  if (invocations.some((call) => call.kind === 'train')) return false
  if (answering.length && (answering.length * 2 >= invocations.length || context.fact('serving').serves)) return false
  const readme = context.fact('documents').documents.find((it) => it.role === 'readme' && !it.path.includes('/'))
  const section = readme?.sections.find((it) => it.level === 1) ?? readme?.sections.find((it) => it.sentences.length > 0)
  const opening = `${section?.heading ?? ''}. ${section?.sentences[0]?.text ?? ''}`
  return offers.test(opening) && thing.test(opening)
}
