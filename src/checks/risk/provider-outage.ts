import { defineCheck, type Evidence, fail, type Gap, partial, pass, withFix } from '../check.ts'

export const check = defineCheck({
  id: 'risk/provider-outage',
  needs: ['servingCalls', 'calls', 'edits'],
  words: {
    title: 'A slow or failing provider is survived',
    why: 'Providers have outages and slow days; without a plan each of them becomes yours.',
    fix: 'Set a timeout and retries on the model client, and name a fallback model or a message for the user.',
  },
  judge({ servingCalls, calls, edits }) {
    const hosted = servingCalls.every.filter((call) => !call.local)
    const own = hosted.length ? hosted : servingCalls.every
    const features = { timeout: 'a timeout', retries: 'retries', fallback: 'a fallback', degrades: 'an answer on errors' } as const
    const evidence: Evidence[] = []
    const held = (Object.keys(features) as (keyof typeof features)[]).filter((feature) => {
      const with_ = own.filter((call) => calls.details(call)[feature])
      for (const call of with_.slice(0, 3)) {
        const { path, line } = (feature === 'degrades' && calls.details(call).degrades) || call
        evidence.push({ path, line, detail: `has ${features[feature]}` })
      }
      return with_.length > 0
    })
    const gaps: Gap[] = own
      .filter((call) => (Object.keys(features) as (keyof typeof features)[]).every((feature) => !calls.details(call)[feature]))
      .map((call) =>
        withFix(
          { path: call.path, line: call.line, endLine: call.endLine, detail: 'has no timeout, retries or fallback of its own' },
          edits.bound(call),
        ),
      )
    const summary = held.length
      ? `model calls have ${held.map((it) => features[it]).join(', ')}`
      : 'no timeout, retry, fallback or handling of errors on model calls'
    if (held.length >= 2) return pass(summary, evidence, gaps)
    return held.length ? partial(summary, evidence, gaps) : fail(summary, gaps)
  },
})
