import { defineCheck, fail, partial, pass } from '../check.ts'
import { evidenceOf, missingText } from '../prose.ts'

const risks = [
  ['risk-hallucination', 'hallucination'],
  ['risk-privacy', 'personal data'],
  ['risk-bias', 'bias'],
  ['risk-security', 'data security and prompt injection'],
  ['risk-dependence', 'dependence on a third-party API'],
  ['risk-oversight', 'human oversight'],
  ['risk-misuse', 'misuse'],
] as const

export const check = defineCheck({
  id: 'risk/assessment',
  needs: ['documents', 'statements'],
  words: {
    title: 'The risks are assessed where the team works',
    why: 'A risk that nobody wrote down is neither weighed nor handled when prompts, models or data change.',
    fix: 'Add a RISKS.md with a sentence or more on each of: hallucination, personal data, bias, prompt injection, the model provider, human oversight, misuse.',
  },
  judge({ documents, statements }) {
    const named = risks.map(([topic, risk]) => ({ topic, risk, said: statements.of(topic) }))
    const present = named.filter((it) => it.said.length > 0)
    const missing = named.filter((it) => it.said.length === 0)
    const evidence = present.flatMap(({ topic, said }) => evidenceOf(said, statements.detailOf(topic)).slice(0, 2))
    const gaps = missing.map(({ risk }) => missingText(documents, `say what the risk of ${risk} is and how it is handled`))
    const summary = `The documents discuss ${present.length} of ${risks.length} kinds of risk: ${present.map((it) => it.risk).join(', ')}.`
    if (present.length >= 4) return pass(summary, evidence, gaps)
    return present.length > 0 ? partial(summary, evidence, gaps) : fail('No document discusses a risk of the language model.', gaps.slice(0, 1))
  },
  advise({ statements }) {
    const missing = risks.filter(([topic]) => statements.of(topic).length === 0).map(([, risk]) => risk)
    return `Write a sentence or more on what can go wrong and how it is handled${missing.length > 0 ? ` for: ${missing.join(', ')}` : ''}.`
  },
})
