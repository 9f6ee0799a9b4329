import { defineCheck, type Evidence, fail, type Gap, partial, pass, shareOf } from '../check.ts'

export const check = defineCheck({
  id: 'fm/structured-io',
  needs: ['servingCalls', 'calls', 'metering'],
  words: {
    title: 'Outputs that code reads are bound to a schema',
    why: 'Text that is parsed by hand breaks when the model words it differently; a schema is checked at the border.',
    fix: 'Bind outputs that code reads to a schema: structured output, a tool schema, or a parser with a type.',
  },
  judge({ servingCalls, calls, metering }) {
    const own = servingCalls.generating
    if (!own.length) return fail('no call of a model was found in application code')
    const bound = own.filter((call) => calls.details(call).structured !== null || calls.details(call).tools.length > 0)
    const byHand = own.filter((call) => calls.details(call).structured === null && metering.readByHand(call) !== null)
    const at = ({ path, line }: (typeof own)[number], detail: string): Evidence => ({ path, line, detail })
    const evidence = bound.map((call) => at(call, `bound by ${calls.details(call).structured ?? 'tools'}`))
    const passedOn = own.filter((call) => !bound.includes(call) && !byHand.includes(call)).map((call) => at(call, 'its output is passed on as it is'))
    const read = byHand.flatMap((call) => metering.readByHand(call) ?? [])
    const gaps: Gap[] = read.map(({ path, line, detail }) => ({ path, line, detail }))
    if (!byHand.length)
      return pass(
        bound.length ? `the output of ${shareOf(bound, own)} is bound to a form, no code reads into the others` : 'no code reads into the outputs',
        [...evidence, ...passedOn],
      )
    return partial(`the output of ${shareOf(byHand, own)} is taken apart by hand`, [...read, ...evidence], gaps)
  },
})
