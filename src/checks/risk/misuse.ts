import { defineCheck, fail, partial, pass } from '../check.ts'

const enough = 4

export const check = defineCheck({
  id: 'risk/misuse',
  needs: ['misuse', 'serving'],
  words: {
    title: 'It is kept from being used for what it is not meant for',
    why: 'An open model endpoint is free compute and a free pen for whoever finds it.',
    fix: 'Limit requests per caller on the model endpoint, and turn away what is off topic or harmful before it reaches the model.',
  },
  judge({ misuse, serving }) {
    const strong = [...serving.rateLimits, ...misuse.guards]
    if (strong.length && serving.isMinority(strong))
      return partial('Some of several independent applications limit or guard what is asked.', strong.slice(0, enough))
    if (strong.length) return pass('Requests are limited, moderated or kept to the topic.', strong.slice(0, enough))
    const weaker = [...misuse.told, ...misuse.documented]
    if (weaker.length) return partial('The limits of use are only written down or asked of the model.', weaker.slice(0, enough))
    const place = serving.serves
    return fail(
      'Nothing limits what callers ask, or how much.',
      place ? [{ path: place.path, line: place.line, detail: 'no rate limit, moderation or topic guard before the model' }] : [],
    )
  },
})
