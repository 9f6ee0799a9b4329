import { defineCheck, fail, partial, pass } from '../check.ts'

const enough = 5

export const check = defineCheck({
  id: 'monitoring/alerts',
  needs: ['infrastructure', 'serving'],
  words: {
    title: 'Someone is alerted when it breaks',
    why: 'Without an alert the users are the first to notice.',
    fix: 'Declare alert rules on errors and latency of the service, with a receiver, beside its infrastructure.',
  },
  judge({ infrastructure, serving }) {
    const alerts = [...infrastructure.alerts, ...serving.notifiers]
    if (alerts.length) return pass('Alerts on failure are declared as code.', alerts.slice(0, enough))
    if (serving.errorTrackers.length)
      return partial('An error tracker is wired in; its own alerts are all there is.', serving.errorTrackers.slice(0, enough))
    const place = serving.serves ?? serving.deploys
    return fail(
      'Nobody is told when it breaks.',
      place ? [{ path: place.path, line: place.line, detail: 'no alert rule, alarm or notifier watches this application' }] : [],
    )
  },
})
