import { defineCheck, fail, type Gap, partial, pass, shareOf } from '../check.ts'

export const check = defineCheck({
  id: 'fm/token-usage',
  needs: ['servingCalls', 'tracing', 'metering'],
  words: {
    title: 'Tokens are counted per call',
    why: 'Tokens are what you pay for and what fills the context window; without counts neither can be managed.',
    fix: 'Record the usage that each response reports, or let a tracing tool record it.',
  },
  judge({ servingCalls, tracing, metering }) {
    const calls = servingCalls.generating.length ? servingCalls.generating : servingCalls.every
    const traced = calls.filter(
      (call) =>
        tracing.of(call).some((trace) => trace.state === 'on' && trace.how !== 'decorator') ||
        metering.metered(call) !== null ||
        metering.measured(call) !== null,
    )
    const read = calls.flatMap((call) => metering.tokens(call))
    const counted = calls.filter((call) => traced.includes(call) || metering.tokens(call).length > 0)
    const evidence = [
      ...read,
      ...traced.flatMap((call) =>
        tracing
          .of(call)
          .slice(0, 1)
          .map((trace) => trace.evidence),
      ),
      ...calls.flatMap((call) => [metering.measured(call) ?? [], metering.metered(call) ?? []].flat()),
    ]
    const gaps: Gap[] = calls
      .filter((call) => !counted.includes(call))
      .map((call) => ({ path: call.path, line: call.line, endLine: call.endLine, detail: 'its token usage is not recorded' }))
    if (calls.length && counted.length === calls.length) return pass(`token usage of ${shareOf(counted, calls)} is recorded`, evidence)
    if (counted.length) return partial(`token usage of ${shareOf(counted, calls)} is recorded`, evidence, gaps)
    const wired = calls.flatMap((call) =>
      tracing
        .of(call)
        .filter((trace) => trace.state === 'configured' && trace.how !== 'decorator')
        .map((trace) => trace.evidence),
    )
    if (wired.length) return partial('a tool that records token usage is wired but off until it is configured', wired, gaps)
    if (metering.tokensCounted.length) return partial('tokens are only counted before the call', metering.tokensCounted, gaps)
    return fail('token usage is not recorded', gaps)
  },
})
