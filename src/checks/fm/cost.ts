import { defineCheck, fail, partial, pass, shareOf } from '../check.ts'

/** tools that record tokens and times and know no prices */
const priceless = new Set([
  'opentelemetry',
  'mlflow',
  'sentry',
  'langgraph',
  'jaeger',
  'openllmetry',
  'application-insights',
  'prompty-tracing',
  'promptflow-tracing',
])

export const check = defineCheck({
  id: 'fm/cost',
  needs: ['servingCalls', 'tracing', 'metering'],
  words: {
    title: 'The cost per call is known',
    why: 'A prompt change can double the bill without any failing test.',
    fix: 'Compute the cost from usage and prices and record it, or use a tracing tool or gateway that does.',
  },
  judge({ servingCalls, tracing, metering }) {
    const calls = servingCalls.generating.length ? servingCalls.generating : servingCalls.every
    const priced = calls.flatMap((call) => {
      const trace = tracing.of(call).find((it) => it.state === 'on' && it.how !== 'decorator' && !priceless.has(it.tracer))
      return trace?.evidence ?? metering.metered(call) ?? []
    })
    const evidence = priced
    if (calls.length && priced.length >= 0.9 * calls.length) return pass('a tracing tool that knows prices covers the calls', evidence)
    const own = metering.cost
    const recorded = calls.filter((call) => metering.tokens(call).length > 0)
    if (own.length && recorded.length > calls.length / 2) return pass('cost is computed from usage and prices', [...own, ...evidence])
    if (own.length) return partial('cost is computed in one place only', [...own, ...evidence])
    const wired = calls.flatMap((call) =>
      tracing
        .of(call)
        .filter((trace) => trace.state === 'configured' && trace.how !== 'decorator' && !priceless.has(trace.tracer))
        .map((trace) => trace.evidence),
    )
    if (!priced.length && wired.length) return partial('a tool that knows prices is wired but off until it is configured', wired)
    return priced.length ? partial(`the cost of ${shareOf(priced, calls)} is known`, evidence) : fail('the cost of a call is not known')
  },
})
