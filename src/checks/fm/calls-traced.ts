import { symbolWords } from '../../detect/calls/symbol.ts'
import { defineCheck, type Evidence, fail, type Gap, partial, pass, shareOf, withFix } from '../check.ts'

export const check = defineCheck({
  id: 'fm/calls-traced',
  needs: ['servingCalls', 'tracing', 'records', 'edits', 'loggedCalls', 'keptAnswers'],
  words: {
    title: 'Prompt and response of every call can be looked up',
    why: 'Without the recorded prompt and response nobody can explain, reproduce or improve an answer.',
    fix: 'Record every model call with a tracing tool: wrap the client, pass its callback, or decorate the function that calls.',
  },
  judge({ servingCalls, tracing, records, edits, loggedCalls, keptAnswers }) {
    const calls = servingCalls.generating
    if (!calls.length) return fail('no call of a model was found in application code')
    const traced = calls.filter((call) => tracing.of(call).some((trace) => trace.state === 'on') || keptAnswers.of(call) !== null)
    const wired = calls.filter((call) => tracing.of(call).some((trace) => trace.state === 'configured'))
    const places = [...traced, ...wired].flatMap((call) => [...tracing.of(call).map((trace) => trace.evidence), keptAnswers.of(call) ?? []].flat())
    const seen = [...places, ...traced.map(({ path, line, symbol }): Evidence => ({ path, line, detail: `${symbolWords(symbol)} is recorded` }))]
    const evidence = [...new Map(seen.reverse().map((it) => [`${it.path}:${it.line}`, it] as const)).values()].reverse()
    const gaps: Gap[] = calls
      .filter((call) => !traced.includes(call))
      .map((call) =>
        withFix(
          { path: call.path, line: call.line, endLine: call.endLine, detail: `${symbolWords(call.symbol)} is not recorded` },
          edits.trace(call),
        ),
      )
    const tools = [...new Set(traced.flatMap((call) => tracing.of(call).map((trace) => trace.tracer)))].join(', ') || 'the data set that keeps both'
    if (traced.length >= 0.9 * calls.length) return pass(`recorded by ${tools}: ${shareOf(traced, calls)}`, evidence, gaps)
    if (traced.length) return partial(`recorded by ${tools}: ${shareOf(traced, calls)}`, evidence, gaps)
    const kept = records.durable
    if (!wired.length && kept.length) return partial('question and answer are kept, the instructions and context sent with them are not', kept, gaps)
    const logged = calls.flatMap((call) => loggedCalls.of(call) ?? [])
    if (!wired.length && logged.length) return partial(`prompt and answer of ${shareOf(logged, calls)} stand in log lines`, logged, gaps)
    return wired.length ? partial('tracing is wired but off until it is configured', evidence, gaps) : fail('no call is recorded', gaps)
  },
})
