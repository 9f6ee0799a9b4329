import { defineCheck, fail, notApplicable, partial, pass } from '../check.ts'
import { missingText } from '../prose.ts'

export const check = defineCheck({
  id: 'docs/api',
  needs: ['documents', 'apiDocuments'],
  words: {
    title: 'Requests and responses of the API are documented',
    why: 'Callers who guess the shape of a request break with the next release.',
    fix: 'Give every route typed bodies and answers that the framework publishes as OpenAPI, or show a request with its response in the README.',
  },
  judge({ documents, apiDocuments: { apis, schemas, typed, untyped, bodiesAreTyped, examples, mentions } }) {
    const structured = [...schemas, ...examples]
    if (apis.length === 0 && structured.length === 0 && mentions.length === 0)
      return notApplicable('it serves a user interface or a chat bot and no API of its own')
    const gaps = untyped.slice(0, 4).map(({ path, line }) => ({ path, line, detail: 'give its body and its answer a type' }))
    if (structured.length > 0 || typed.length > untyped.length || bodiesAreTyped)
      return pass('A schema, typed routes or examples show requests and responses.', [...structured, ...typed].slice(0, 4), gaps)
    const weaker = [...typed, ...untyped, ...mentions]
    const gap = missingText(documents, 'show a request with its response')
    if (weaker.length > 0)
      return partial('Endpoints or requests are shown without the structure of the responses.', weaker.slice(0, 4), gaps.length > 0 ? gaps : [gap])
    return fail('Nothing shows the requests and responses of the API.', [gap])
  },
  advise({ apiDocuments: { untyped, bodiesAreTyped } }) {
    const first = untyped[0]
    return first && !bodiesAreTyped
      ? `Declare the body and the answer of ${untyped.length === 1 ? 'the route' : `${untyped.length} routes`} as models, starting at ${first.path}:${first.line}; the framework then publishes them as OpenAPI.`
      : 'Show a request with its response for each endpoint in the README, or commit an OpenAPI file.'
  },
})
