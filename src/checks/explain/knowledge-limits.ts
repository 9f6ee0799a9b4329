import { defineCheck, fail, partial, pass } from '../check.ts'

const enough = 5

export const check = defineCheck({
  id: 'explain/knowledge-limits',
  needs: ['knowledge', 'serving'],
  words: {
    title: 'The system knows when it is outside its limits',
    why: 'An honest "I do not know" is worth more to users than a wrong answer that sounds right.',
    fix: 'Say in the prompt what to answer when the sources hold nothing, or answer so in code when no score is high enough.',
  },
  judge({ knowledge: { abstains, fallbacks, classifiers, limits, byDefault }, serving }) {
    const rules = [...abstains, ...classifiers.slice(0, enough), ...fallbacks.slice(0, enough)]
    if (rules.length && serving.isMinority(rules)) return partial('some of several independent applications abstain by rule', rules)
    if (abstains.length) return pass('a prompt says what to answer when the answer is not known', rules)
    if (classifiers.length) return pass('questions out of scope are told apart', rules)
    if (fallbacks.length) return pass('code answers where nothing is known', fallbacks)
    if (byDefault.length) return partial("only the library's own prompt abstains", byDefault)
    return limits.length ? partial('limits are only told or written down', limits) : fail('nothing abstains')
  },
})
