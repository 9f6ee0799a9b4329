import type { Endpoint } from '../../detect/authentication.ts'
import { defineCheck, type Evidence, fail, partial, pass } from '../check.ts'

const enough = 10

export const check = defineCheck({
  id: 'quality/api-auth',
  needs: ['authentication'],
  words: {
    title: 'Endpoints authenticate their callers',
    why: 'An open endpoint in front of a model lets anyone spend your budget and read what it can read.',
    fix: 'Require a session, token or API key on every endpoint that reaches a model.',
  },
  advise: ({ authentication: { endpoints } }) => {
    const open = endpoints.find((it) => !it.guard)
    return open
      ? `Require a session, token or API key on ${open.name} (${open.path}:${open.line}).`
      : 'Require sign-in for every caller, on by default.'
  },
  judge({ authentication: { endpoints, bots } }) {
    const open = endpoints.filter((it) => !it.guard)
    const guarded = endpoints.filter((it) => it.guard)
    const strong = guarded.filter((it) => !it.guard?.weak)
    const gaps = open.slice(0, 10).map(({ path, line, name }) => ({ path, line, detail: `${name} is open` }))
    if (!endpoints.length) {
      return bots.length ? pass('The chat platform authenticates its users.', bots.slice(0, 3)) : fail('No authentication of callers was found.')
    }
    if (strong.length >= 0.9 * endpoints.length)
      return pass('Every endpoint that reaches a model authenticates its callers.', evidenceOf(strong), gaps)
    if (guarded.length)
      return partial(
        open.length ? 'Some endpoints that reach a model are open.' : 'Authentication is optional, shared or lets guests in.',
        evidenceOf(guarded),
        gaps,
      )
    return fail('The endpoints that reach a model are open.', gaps)
  },
})

const evidenceOf = (endpoints: readonly Endpoint[]): Evidence[] => {
  const guards = [...endpoints.map((it) => ({ ...it, guards: it.guard ? [it.guard] : [] })), ...endpoints.map((it) => ({ ...it, guards: it.others }))]
  const places = guards.flatMap((it) => it.guards.map(({ path, line, detail }) => ({ path, line, detail: `${it.name}: ${detail}` })))
  return places.filter((it, at) => places.findIndex((other) => other.path === it.path && other.line === it.line) === at).slice(0, enough)
}
