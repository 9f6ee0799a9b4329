import { defineCheck, fail, type Gap, partial, pass } from '../check.ts'

export const check = defineCheck({
  id: 'agent/bounded',
  needs: ['agents'],
  words: {
    title: 'What an agent may do is bounded',
    why: 'An agent without a limit can loop and spend without end; one without a list of tools can do what nobody thought of.',
    fix: 'Set a limit on steps, time or spend, and give each agent an explicit list of tools.',
  },
  judge({ agents: { executes, limits, listed } }) {
    const at = executes[0]
    const gap = (detail: string): Gap[] => (at ? [{ path: at.path, line: at.line, detail }] : [])
    const evidence = [...limits, ...listed]
    if (limits.length && listed.length) return pass('steps, time or spend are limited and tools are listed', evidence)
    if (limits.length) return partial('a limit is set, but tools or actions are not an explicit list', evidence, gap('no explicit list of tools'))
    if (listed.length) return partial('tools are listed, but nothing limits steps, time or spend', evidence, gap('no limit on steps, time or spend'))
    return fail('neither a limit nor a list of tools bounds the agent', gap('neither limit nor list of tools'))
  },
})
