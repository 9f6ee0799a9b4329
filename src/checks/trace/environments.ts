import { defineCheck, fail, partial, pass } from '../check.ts'

export const check = defineCheck({
  id: 'trace/environments',
  needs: ['delivery'],
  words: {
    title: 'There are at least two environments of the same make',
    why: 'A change that nobody saw outside a laptop is tried on users.',
    fix: 'Parameterise the deployment by environment and describe at least staging and production.',
  },
  judge({ delivery: { environments, switches } }) {
    const deployed = environments.filter((it) => it.source !== 'config')
    const configured = environments.filter((it) => it.name !== 'test' && !(it.source === 'config' && it.name === 'dev'))
    const best = [deployed, configured].find((it) => new Set(it.map(({ name }) => name)).size >= 2)
    if (best) return pass('Two or more environments are parameterised.', best.slice(0, 6))
    const lesser = [...environments, ...switches]
    if (lesser.length) return partial('Settings are switched by the environment; one environment is described.', lesser.slice(0, 5))
    return fail('No environments are told apart.')
  },
})
