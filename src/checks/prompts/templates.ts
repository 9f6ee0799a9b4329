import type { Prompt } from '../../detect/prompts/model.ts'
import { defineCheck, type Evidence, fail, type Gap, partial, pass, shareOf } from '../check.ts'

/** instruction and inserted content stand apart, or nothing is inserted */
const separates = (prompt: Prompt): boolean =>
  prompt.registry !== null ||
  (prompt.filled === 'none'
    ? prompt.roles.length > 0
    : prompt.delimited || prompt.roles.length > 1 || (prompt.filled === 'engine' && prompt.standing !== 'file'))

export const check = defineCheck({
  id: 'prompts/templates',
  needs: ['prompts', 'servingCalls', 'calls', 'knowledge'],
  words: {
    title: 'Context enters prompts by a strategy',
    why: 'Named slots and separate messages keep instruction, context and question apart, for the model and for reviewers.',
    fix: 'Give prompts named slots, fill them by a template or typed function, and keep instructions in a message of their own.',
  },
  judge({ prompts, servingCalls, calls, knowledge }) {
    const good: Evidence[] = []
    const mixed: Gap[] = []
    const judged = new Set<Prompt>()
    for (const call of servingCalls.generating) {
      const own = prompts.of(call)
      if (!own.length) continue
      for (const prompt of own) judged.add(prompt)
      const at = { path: call.path, line: call.line }
      if (calls.details(call).systemMessage || own.some((prompt) => prompt.roles.includes('system')))
        good.push({ ...at, detail: 'instruction and content are separate messages' })
      else if (own.some(separates)) good.push({ ...at, detail: 'content stands in labelled slots' })
      else mixed.push({ ...at, endLine: call.endLine, detail: 'instruction and content run together' })
    }
    const substantial = prompts.prompts.filter((prompt) => prompt.substantial)
    for (const prompt of substantial.length ? substantial : prompts.prompts) {
      // what an assistant is made with leads every call of it
      if (judged.has(prompt) || prompt.calls.some((call) => call.kind !== 'construct')) continue
      const at = { path: prompt.path, line: prompt.line }
      if (prompt.standing === 'file' || prompt.filled === 'none' || prompt.roles.includes('system') || separates(prompt))
        good.push({ ...at, detail: `${prompt.name} has slots or a message of its own` })
      else mixed.push({ ...at, detail: `${prompt.name} has no marks around what is inserted` })
    }
    if (good.length > mixed.length) {
      // what is said once may stand in several places: the prompts of the calls, and the smaller ones
      const also = prompts.prompts.filter(
        (prompt) => (judged.has(prompt) ? prompt.roles.length > 0 : !prompt.calls.length && !prompt.substantial) && separates(prompt),
      )
      const more = also.map(({ path, line, name }): Evidence => ({ path, line, detail: `${name} has slots or a message of its own` }))
      return pass('prompts have slots or separate messages for what is inserted', [...good, ...more], mixed)
    }
    if (good.length) return partial(`instruction and content are mixed in ${shareOf(mixed, [...good, ...mixed], 'prompt')}`, good, mixed)
    if (mixed.length) return partial('content is set into the text of the instruction', [], mixed)
    return knowledge.byDefault.length
      ? partial("only the library's own template separates instruction and content", knowledge.byDefault)
      : fail('no prompt with instruction and slots was found')
  },
})
