import { defineCheck, fail, type Gap, partial, pass, shareOf, withFix } from '../check.ts'

export const check = defineCheck({
  id: 'fm/parameters',
  needs: ['servingCalls', 'calls', 'metering', 'edits'],
  words: {
    title: 'Generation parameters are explicit',
    why: 'Defaults of a library or provider change between versions; an unbounded answer costs without limit.',
    fix: 'Set temperature (or seed, reasoning effort) and an output limit for the calls that answer users.',
  },
  judge({ servingCalls, calls, metering, edits }) {
    const every = servingCalls.answering
    // what code reads on is an intermediate step: the calls whose text reaches the user decide
    const shown = every.filter((call) => calls.details(call).structured === null && metering.readByHand(call) === null)
    const own = shown.length ? shown : every
    if (!own.length) return fail('no call of a model was found in application code')
    const warm = own.filter((call) => calls.details(call).temperature)
    const limited = own.filter((call) => calls.details(call).maxTokens)
    const both = warm.filter((call) => limited.includes(call))
    const evidence = [...new Set([...both, ...warm, ...limited])].map((call) => ({
      path: call.path,
      line: call.line,
      detail:
        [calls.details(call).temperature ? 'temperature' : '', calls.details(call).maxTokens ? 'output limit' : ''].filter(Boolean).join(' and ') +
        ' set',
    }))
    const gaps: Gap[] = own
      .filter((call) => !both.includes(call))
      .map((call) => {
        const { temperature, maxTokens } = calls.details(call)
        const detail = `sets no ${temperature ? 'output limit' : maxTokens ? 'temperature' : 'temperature and no output limit'}`
        return withFix({ path: call.path, line: call.line, endLine: call.endLine, detail }, edits.parameters(call))
      })
    const summary = `temperature and an output limit are set for ${shareOf(both, own)}`
    if (both.length > own.length / 2) return pass(summary, evidence, gaps)
    return both.length || warm.length > own.length / 2 || limited.length > own.length / 2 ? partial(summary, evidence, gaps) : fail(summary, gaps)
  },
})
