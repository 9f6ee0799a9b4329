import { defineCheck, fail, partial, pass } from '../check.ts'

export const check = defineCheck({
  id: 'prompts/version-recorded',
  needs: ['promptRecords', 'servingCalls', 'tracing'],
  words: {
    title: 'Traces say which prompt was used',
    why: 'Only with the version of the prompt can a bad answer be traced to the change that caused it.',
    fix: 'Pass the id, version or hash of the prompt to the trace or the stored record.',
  },
  judge({ promptRecords: { versions, texts }, servingCalls, tracing }) {
    if (versions.length) return pass('the version of the prompt is recorded', versions)
    const traced = servingCalls.generating.flatMap((call) =>
      tracing
        .of(call)
        .filter((trace) => trace.state !== 'off')
        .map((trace) => ({ ...trace.evidence, detail: `${trace.tracer} keeps the text of the prompt` })),
    )
    const kept = [...traced, ...texts]
    return kept.length ? partial('only the text of the prompt is recorded', kept) : fail('nothing records which prompt was used')
  },
})
