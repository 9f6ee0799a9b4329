import { defineCheck, fail, partial, pass } from '../check.ts'

const enough = 5

export const check = defineCheck({
  id: 'explain/sources',
  needs: ['citations', 'retrieval', 'tracing', 'serving', 'usage'],
  words: {
    title: 'Answers come with their evidence',
    why: 'A user can only check an answer that says what it rests on.',
    fix: 'Return the sources, or the steps and tool results, with every answer and show them beside it.',
  },
  judge({ citations, retrieval, tracing, serving, usage }) {
    const shown = [
      ...citations.shown,
      ...retrieval.shown.filter((it) => !citations.shown.some((other) => other.path === it.path && other.line === it.line)),
    ]
    if (shown.length && serving.isMinority(shown))
      return partial('Some of several independent applications show what their answers rest on.', shown.slice(0, enough))
    if (shown.length) return pass('Users see sources, steps or tool results with the answer.', shown.slice(0, enough))
    const seen = tracing.tracers.filter((it) => it.state !== 'off').map((it) => it.evidence)
    if (citations.logged.length)
      return partial('What was retrieved can be seen by developers only, in the telemetry.', citations.logged.slice(0, enough))
    if (seen.length && (usage.flags.rag || usage.flags.agent))
      return partial('What an answer rests on can be seen by developers only, in the trace.', seen.slice(0, enough))
    const place = serving.serves
    return fail(
      'Answers do not say what they rest on.',
      place ? [{ path: place.path, line: place.line, detail: 'answers given here carry no sources' }] : [],
    )
  },
})
