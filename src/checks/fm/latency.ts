import { defineCheck, fail, type Gap, partial, pass, shareOf } from '../check.ts'

export const check = defineCheck({
  id: 'fm/latency',
  needs: ['servingCalls', 'tracing', 'metering', 'serving'],
  words: {
    title: 'The latency per call is known',
    why: 'Model calls are the slowest part of most requests; only their own times tell which one to change.',
    fix: 'Record the time of each model call with a tracing tool, a histogram or a timer that is logged.',
  },
  judge({ servingCalls, tracing, metering, serving }) {
    const calls = servingCalls.generating.length ? servingCalls.generating : servingCalls.every
    const traced = calls.filter(
      (call) => tracing.of(call).some((trace) => trace.state === 'on') || metering.metered(call) !== null || metering.measured(call) !== null,
    )
    const clocked = calls.filter((call) => metering.latency(call) !== null)
    const timed = calls.filter((call) => traced.includes(call) || clocked.includes(call))
    const evidence = [
      ...clocked.flatMap((call) => metering.latency(call) ?? []),
      ...traced.flatMap((call) =>
        tracing
          .of(call)
          .slice(0, 1)
          .map((trace) => trace.evidence),
      ),
      ...traced.flatMap((call) => [metering.measured(call) ?? [], metering.metered(call) ?? []].flat()),
    ]
    const gaps: Gap[] = calls
      .filter((call) => !timed.includes(call))
      .map((call) => ({ path: call.path, line: call.line, endLine: call.endLine, detail: 'its time is not recorded' }))
    if (calls.length && timed.length >= 0.9 * calls.length) return pass(`the time of ${shareOf(timed, calls)} is recorded`, evidence, gaps)
    const wired = calls.flatMap((call) =>
      tracing
        .of(call)
        .filter((trace) => trace.state === 'configured')
        .map((trace) => trace.evidence),
    )
    if (!timed.length && wired.length) return partial('a tool that records times is wired but off until it is configured', wired, gaps)
    return timed.length
      ? partial(`the time of ${shareOf(timed, calls)} is recorded`, evidence, gaps)
      : serving.instrumentation.length
        ? partial('only the whole request is timed', serving.instrumentation, gaps)
        : fail('the time of model calls is not recorded', gaps)
  },
})
