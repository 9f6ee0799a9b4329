import { defineCheck, fail, partial, pass } from '../check.ts'

const enough = 4

export const check = defineCheck({
  id: 'feedback/conversations-stored',
  needs: ['records', 'requestTraces', 'serving'],
  words: {
    title: 'Inputs and outputs are stored automatically',
    why: 'What users really ask becomes evaluation data only when it is kept.',
    fix: 'Keep every exchange in a database or a tracing platform, with consent and a retention time.',
  },
  judge({ records, requestTraces, serving }) {
    const kept = [...records.durable, ...requestTraces.on]
    if (kept.length && serving.isMinority(kept))
      return partial('Some of several independent applications keep their exchanges.', kept.slice(0, enough))
    if (kept.length) return pass('Exchanges are kept in a durable store.', kept.slice(0, enough))
    const platform = serving.servers.filter((it) => it.serves === 'platform')
    const weaker = [...requestTraces.partly, ...records.transient, ...platform]
    if (weaker.length) return partial('Exchanges are kept in memory, in the browser, or only when switched on.', weaker.slice(0, enough))
    const place = serving.serves
    return fail(
      'What users ask and what they get is not kept.',
      place ? [{ path: place.path, line: place.line, detail: 'exchanges answered here are not stored' }] : [],
    )
  },
})
