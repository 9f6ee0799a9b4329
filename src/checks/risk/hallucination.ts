import { defineCheck, fail, partial, pass } from '../check.ts'

export const check = defineCheck({
  id: 'risk/hallucination',
  needs: ['knowledge', 'serving', 'servingCalls', 'calls'],
  words: {
    title: 'Something keeps the model from making things up',
    why: 'A model fills gaps with plausible inventions unless it is told, checked or measured not to.',
    fix: 'Tell the model to answer only from its sources and to say so when they do not hold the answer; measure groundedness.',
  },
  judge({ knowledge, serving, servingCalls, calls }) {
    const kept = [...knowledge.grounding, ...knowledge.measured]
    if (kept.length && serving.isMinority(kept)) return partial('some of several independent applications keep to what is given', kept)
    if (knowledge.grounding.length) return pass('prompts ask for grounded answers', kept)
    if (knowledge.measured.length) return pass('the groundedness of answers is measured', knowledge.measured)
    if (knowledge.byDefault.length) return partial("only the library's own prompt asks for grounded answers", knowledge.byDefault)
    if (knowledge.documented.length) return partial('a mitigation is only written down', knowledge.documented)
    const cold = servingCalls.generating.filter((call) => {
      const given = calls.argument(call, 'temperature')
      return given?.expr.type === 'number' && given.expr.value === 0
    })
    if (cold.length)
      return partial(
        'the only measure is a temperature of zero',
        cold.map(({ path, line }) => ({ path, line, detail: 'temperature 0' })),
      )
    return fail('no prompt asks for grounded answers and nothing measures them')
  },
})
