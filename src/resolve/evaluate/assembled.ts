// Values that a library puts together from what it is given piece by piece: pipelines of components, parsed arguments.
import type { Call } from '../../languages/source-model.ts'
import { dotted } from '../../languages/walk.ts'
import { targetsOf } from '../assigned.ts'
import type { LibraryValue, Place, Value } from '../value.ts'
import type { Core } from './core.ts'

/** Haystack's `pipe = Pipeline()`: what `pipe.add_component("llm", OpenAIGenerator())` puts into it in the same function or class */
export function fromComponents(callee: LibraryValue, expr: Call, place: Place, core: Core): readonly Value[] {
  if (!/^haystack\.(\w+\.)*(Async)?Pipeline$/.test(callee.path)) return []
  const names = targetsOf(place.scope.body, expr).map(dotted)
  const parts = core.world.callsNamed('add_component').flatMap(({ expr: site, place: at }) => {
    if (at.file !== place.file || site.callee.type !== 'member' || !names.includes(dotted(site.callee.object))) return []
    if (at.scope !== place.scope && site.callee.object.type === 'name') return []
    const given = site.args.find((arg) => arg.name === 'instance') ?? site.args.filter((arg) => arg.name === null)[1]
    return given ? core.evaluate(given.value, at) : []
  })
  return parts.some((it) => it.kind === 'library' && it.type !== null) ? [core.composition(parts, expr, place)] : []
}

/** `HfArgumentParser((ModelArguments, DataArguments)).parse_args_into_dataclasses()`: an instance of each class, with its defaults */
export function fromParser(callee: LibraryValue): readonly Value[] {
  const made = /\.(HfArgumentParser|TrlParser|H4ArgumentParser)\(\)\.parse\w*$/.test(callee.path) ? callee.owner?.call : null
  const given = made?.expr.args.find((arg) => arg.name === null || arg.name === 'dataclass_types')?.value
  if (!made || !given) return []
  const { line, endLine } = given
  const classes = given.type === 'list' ? given.items : [given]
  const items = classes.map((it): Call => ({ type: 'call', callee: it, args: [], isNew: false, line, endLine }))
  return [{ kind: 'structure', expr: { type: 'list', items, comprehension: false, line, endLine }, place: made.place }]
}

/** Chainlit's `cl.user_session.get("chain")`: what `cl.user_session.set("chain", …)` puts there, in the same file or else anywhere */
export function fromSession(callee: LibraryValue, expr: Call, { file }: Place, core: Core): readonly Value[] {
  const [key] = expr.args
  if (!/^chainlit(\.\w+)*\.user_session\.get$/.test(callee.path) || key?.value.type !== 'string') return []
  const name = key.value.value
  const sets = core.world.callsNamed('set').filter(({ expr: site }) => {
    const [to] = site.args
    return site.args.length > 1 && to?.value.type === 'string' && to.value.value === name && /(^|\.)user_session\.set$/.test(dotted(site.callee))
  })
  const near = sets.filter(({ place }) => place.file.path === file.path)
  return (near.length ? near : sets).flatMap(({ expr: site, place }) => (site.args[1] ? core.evaluate(site.args[1].value, place) : []))
}
