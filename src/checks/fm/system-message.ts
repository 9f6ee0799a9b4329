import { defineCheck, fail, type Gap, notApplicable, partial, pass, shareOf } from '../check.ts'

/** a template whose own headers cut it into messages: `system:` on its first line */
const headed = /^[#\s]{0,6}system\s{0,3}:/i

export const check = defineCheck({
  id: 'fm/system-message',
  needs: ['servingCalls', 'calls', 'prompts'],
  words: {
    title: 'Conversations start from our instructions',
    why: 'Instructions in a message of their own are harder to override by what a user or a document says.',
    fix: 'Give each chat call a system or developer message, a system parameter or an instructions field.',
  },
  judge({ servingCalls, calls, prompts }) {
    const chats = servingCalls.answering.filter((call) => calls.details(call).hasRoles)
    if (!chats.length) return notApplicable('no call takes messages with roles')
    const led = chats.filter((call) => calls.details(call).systemMessage)
    const messages = led.flatMap((call) =>
      prompts.of(call).filter((it) => it.path !== call.path && (it.roles.includes('system') || headed.test(it.text))),
    )
    const evidence = [
      ...led.map((call) => ({ path: call.path, line: call.line, detail: 'starts from a system message' })),
      ...[...new Set(messages)].map(({ path, line, name }) => ({ path, line, detail: `${name} is the system message` })),
    ]
    const gaps: Gap[] = chats
      .filter((call) => !led.includes(call))
      .map((call) => ({ path: call.path, line: call.line, endLine: call.endLine, detail: 'has no system message' }))
    const summary = `a system message leads ${shareOf(led, chats, 'chat call')}`
    if (led.length > chats.length / 2) return pass(summary, evidence, gaps)
    if (led.length) return partial(summary, evidence, gaps)
    const instructed = chats.filter((call) => calls.details(call).instructions)
    return instructed.length
      ? partial(
          'instructions stand in the user message',
          instructed.map((call) => ({ path: call.path, line: call.line, detail: 'instructions are part of what the user says' })),
          gaps,
        )
      : fail(summary, gaps)
  },
})
