import { defineCheck, fail, partial, pass } from '../check.ts'

const enough = 5

export const check = defineCheck({
  id: 'finetune/artifact-registry',
  needs: ['training'],
  words: {
    title: 'The produced model is registered',
    why: 'A model in a local folder has no version, and is gone with the machine.',
    fix: 'Push the model by code to a registry, a hub, an artifact store or a versioned bucket.',
  },
  judge({ training: { artifacts, runs } }) {
    const registered = artifacts.filter((it) => it.to === 'registry' && it.state === 'on')
    if (registered.length) return pass('The model is pushed to a registry or store.', registered.slice(0, enough))
    const rest = [...artifacts].sort((a, b) => order.indexOf(a.to) - order.indexOf(b.to))
    const gaps = runs.slice(0, 1).map(({ path, line }) => ({ path, line, detail: 'its model is registered nowhere' }))
    const [first] = rest
    if (first) return partial(summaries[first.to], rest.slice(0, enough), gaps)
    return fail('The model is not kept.', gaps)
  },
})

const order = ['registry', 'provider', 'local']
const summaries = {
  registry: 'The model is pushed only when a setting asks for it.',
  provider: 'The provider keeps the model; nothing registers it.',
  local: 'The model is saved to a folder.',
} as const
