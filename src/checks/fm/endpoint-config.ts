import { defineCheck, type Evidence, fail, type Gap, partial, pass, shareOf } from '../check.ts'

/** each flow names the model for itself */
const flowFile = /(^|\/)flow\.(dag|flex)\.ya?ml$/

export const check = defineCheck({
  id: 'fm/endpoint-config',
  needs: ['calls'],
  words: {
    title: 'Model and endpoint are set in one place',
    why: 'A model id repeated at every call is changed in some places and forgotten in others.',
    fix: 'Read the model id and the endpoint from settings, or from named constants of one module.',
  },
  judge({ calls }) {
    // a default that stands in for what each request names says nothing of the place where the call gets its model
    const set = calls.application.filter((call) => call.kind !== 'train' && (call.models.some((it) => !it.assumed) || call.fromEnvironment))
    if (!set.length) return fail('no call says in code or configuration which model it uses')
    const central = set.filter(
      (call) =>
        call.fromEnvironment || call.models.every(({ setting }) => setting === 'environment' || setting === 'settings' || setting === 'module'),
    )
    const inline = set.filter((call) => call.models.some(({ setting }) => setting === 'literal'))
    const modules = new Set(set.flatMap((call) => call.models.map(({ path }) => path)))
    const users = new Set(set.filter((call) => call.kind !== 'construct').map((call) => call.path))
    // what the environment names may be given in several files: the call that reads it stands for all of them
    const evidence: Evidence[] = central.flatMap((call) => [
      ...call.models.slice(0, 1).map(({ id, path, line }) => ({ path, line, detail: `${id} is set here` })),
      ...(call.fromEnvironment ? [{ path: call.path, line: call.line, detail: 'takes its model from the environment' }] : []),
    ])
    const [only] = modules
    if (modules.size === 1 && only !== undefined && users.size > 0 && !users.has(only))
      return pass(`every model is named in ${only}`, [
        ...set.flatMap((call) => call.models.map(({ id, path, line }) => ({ path, line, detail: `${id} is set here` }))),
        ...evidence,
      ])
    // an environment is one place, however many files give examples of it
    const places = new Set(
      central.flatMap((call) => call.models.map(({ path, setting }) => (setting === 'environment' && !flowFile.test(path) ? 'environment' : path))),
    )
    const gaps: Gap[] = inline.map((call) => ({ path: call.path, line: call.line, detail: `${call.model ?? 'the model'} stands at the call` }))
    const summary = `the model of ${shareOf(central, set)} comes from one central place`
    if (central.length === set.length && places.size <= 2) return pass(summary, evidence)
    if (central.length > 0) return partial(summary, evidence, gaps)
    const named = set.filter((call) => !inline.includes(call)).flatMap((call) => call.models)
    if (named.length) return partial(summary, [...new Map(named.map((it) => [`${it.path}:${it.line}`, namedAt(it)])).values()], gaps)
    const sites = new Set(inline.map((call) => `${call.path}:${call.models[0]?.line ?? call.line}`))
    return sites.size === 1
      ? partial('the only model id stands at its only call', evidence.length ? evidence : gaps, gaps)
      : fail(`the model of ${shareOf(inline, set)} is named at the call`, gaps)
  },
})

const namedAt = ({ id, path, line }: { readonly id: string; readonly path: string; readonly line: number }): Evidence => ({
  path,
  line,
  detail: `${id} is named here`,
})
