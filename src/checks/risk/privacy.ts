import { defineCheck, fail, partial, pass } from '../check.ts'

const enough = 4

export const check = defineCheck({
  id: 'risk/privacy',
  needs: ['personalData', 'serving', 'calls'],
  words: {
    title: 'Personal data is kept out of prompts, logs and third parties',
    why: 'What users type is sent to a provider and kept in logs and traces unless something takes it out first.',
    fix: 'Mask personal data before the call and in the trace, or write down what is sent where, how long it is kept, and how to opt out or delete it.',
  },
  judge({ personalData, serving, calls }) {
    const { masked, policy, weaker } = personalData
    if (masked.length && serving.isMinority(masked) && !policy.length)
      return partial('Some of several independent applications keep personal data back.', masked.slice(0, enough))
    if (masked.length) return pass('Personal data is detected or masked on its way.', masked.slice(0, enough))
    if (policy.length) return pass('A policy says what is sent where and how it ends.', policy.slice(0, enough))
    if (weaker.length)
      return partial('Data can be deleted, expires or is kept back in part; nothing masks it and no policy covers it.', weaker.slice(0, enough))
    const call = calls.application.find((it) => it.kind === 'chat' || it.kind === 'completion')
    return fail(
      'Nothing keeps personal data out of prompts, logs and traces, and no policy says what becomes of it.',
      call ? [{ path: call.path, line: call.line, detail: 'what users write reaches the model unmasked here' }] : [],
    )
  },
})
