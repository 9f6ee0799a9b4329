import { defineCheck, fail, partial, pass } from '../check.ts'

const enough = 4

export const check = defineCheck({
  id: 'trace/externalised-config',
  needs: ['configuration', 'usage'],
  words: {
    title: 'The same code runs in every environment',
    why: 'A model or an endpoint that stands in the code cannot differ between test and production without an edit.',
    fix: 'Read endpoints, keys and model names from the environment or a settings class, and keep an example of every value in the repository.',
  },
  judge({ configuration, usage }) {
    const { reads, examples, configuredModels, fixedModels, fixedEndpoints } = configuration
    const fixed = [...fixedEndpoints, ...fixedModels]
    const gaps = fixed.slice(0, 10).map(({ path, line, detail }) => ({ path, line, detail: `${detail} is set in the code` }))
    if (!reads.length && !examples.length && !configuredModels.length && usage.flags.api)
      return partial('Keys are passed in or read by the libraries; model names and endpoints are set in the code.', fixed.slice(0, enough), gaps)
    if (!reads.length && !examples.length && !configuredModels.length)
      return fail('Nothing is read from the environment, a configuration file or arguments.', gaps)
    const mostAreSet = configuredModels.length >= fixedModels.length
    if (examples.length && mostAreSet && !fixedEndpoints.length)
      return pass('Keys, endpoints and model names come from outside the code, with an example.', [
        ...examples.slice(0, enough),
        ...configuredModels.slice(0, enough),
      ])
    return partial(
      examples.length
        ? 'Keys come from outside; model names or endpoints are set in the code.'
        : 'Values come from outside; no example or schema says which.',
      [...reads.slice(0, enough), ...examples.slice(0, 2), ...fixed.slice(0, 2).map((it) => ({ ...it, detail: `${it.detail}, set in the code` }))],
      gaps,
    )
  },
})
