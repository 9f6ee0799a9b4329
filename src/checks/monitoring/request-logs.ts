import { defineCheck, fail, partial, pass } from '../check.ts'

const enough = 5

export const check = defineCheck({
  id: 'monitoring/request-logs',
  needs: ['serving', 'requestTraces'],
  words: {
    title: 'Requests, latency and status codes are recorded',
    why: 'Latency and error rates can only be read from records that every request leaves.',
    fix: 'Instrument the endpoints with OpenTelemetry, a metrics middleware or an access log that records status and latency.',
  },
  judge({ serving, requestTraces }) {
    const { instrumentation } = serving
    if (instrumentation.length && serving.isMinority(instrumentation))
      return partial('Some of several independent applications record their requests.', instrumentation.slice(0, enough))
    // a tracer of the model calls records what comes in, what goes out and how long it took
    const { on, partly } = requestTraces
    if (instrumentation.length)
      return pass('Requests to the endpoints are recorded.', [
        ...instrumentation.slice(0, enough),
        ...(serving.isMinority(on) ? [] : on.slice(0, enough)),
      ])
    if (on.length && !serving.isMinority(on)) return pass('A tracer that is on records the requests that reach the model.', on.slice(0, enough))
    if (partly.length)
      return partial('A tracer is wired, but off until someone configures it, or it sees only some of the calls.', partly.slice(0, enough))
    if (serving.handlerLogs.length) {
      return partial('Handlers write ordinary log lines, without status or latency of every request.', serving.handlerLogs.slice(0, enough))
    }
    const place = serving.routes[0] ? { path: serving.routes[0].file, line: serving.routes[0].line } : serving.serves
    return fail(
      'Requests leave no record.',
      place ? [{ path: place.path, line: place.line, detail: 'nothing records the requests answered here' }] : [],
    )
  },
})
