import { defineCheck, fail, partial, pass } from '../check.ts'

const enough = 5

export const check = defineCheck({
  id: 'monitoring/request-logs',
  needs: ['serving'],
  words: {
    title: 'Requests, latency and status codes are recorded',
    why: 'Latency and error rates can only be read from records that every request leaves.',
    fix: 'Instrument the endpoints with OpenTelemetry, a metrics middleware or an access log that records status and latency.',
  },
  judge({ serving }) {
    const { instrumentation } = serving
    if (instrumentation.length && serving.isMinority(instrumentation))
      return partial('Some of several independent applications record their requests.', instrumentation.slice(0, enough))
    if (instrumentation.length) return pass('Requests to the endpoints are recorded.', instrumentation.slice(0, enough))
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
