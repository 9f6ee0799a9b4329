import { defineCheck, fail, partial, pass } from '../check.ts'

export const check = defineCheck({
  id: 'quality/load-tests',
  needs: ['loadTests'],
  words: {
    title: 'The API is load-tested',
    why: 'A model answers slowly, and slower still when many ask; only load shows where the queue builds up.',
    fix: 'Add a load test of the served endpoints (Locust, k6, Artillery) with the latency that users need.',
  },
  judge({ loadTests: { scripts, measured } }) {
    if (scripts.length) return pass('Load tests of the served endpoints exist.', scripts.slice(0, 5))
    if (measured.length) return partial('Measured load is documented, the script is missing.', measured.slice(0, 5))
    return fail('No load test was found.')
  },
})
