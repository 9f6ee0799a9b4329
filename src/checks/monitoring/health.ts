import { defineCheck, fail, partial, pass } from '../check.ts'

const enough = 6

export const check = defineCheck({
  id: 'monitoring/health',
  needs: ['infrastructure', 'serving'],
  words: {
    title: 'The health of the service is monitored',
    why: 'A platform restarts or replaces only what tells it that it is ill.',
    fix: 'Add a health endpoint that checks what the application needs, and point the probe of the container or platform at it.',
  },
  judge({ infrastructure, serving }) {
    const own = infrastructure.probes.filter((it) => it.of === 'application')
    const seen = [...serving.healthRoutes, ...own, ...infrastructure.metrics]
    if (seen.length && serving.isMinority(seen)) return partial('Some of several independent applications are watched.', seen.slice(0, enough))
    if (seen.length) return pass('Something outside asks whether the application is healthy.', seen.slice(0, enough))
    const rest = [...infrastructure.probes, ...serving.monitors]
    if (rest.length) return partial('Only what the application depends on, or its run time, is watched.', rest.slice(0, enough))
    const place = serving.serves ?? serving.deploys
    return fail(
      'Nothing watches the health of the application.',
      place ? [{ path: place.path, line: place.line, detail: 'no health endpoint, probe or metric for this application' }] : [],
    )
  },
})
