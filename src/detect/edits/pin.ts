// A floating model id to the dated one that it stands for, where one lives.
import { classifyModel } from '../../catalogue/models.ts'

/** providers that answer to the dated ids of their own documentation; a gateway or a deployment may not */
const direct: readonly (string | null)[] = [null, 'openai', 'anthropic', 'google']

/** A dated id should live for this long after the judgement, or nobody is helped by naming it. */
const daysLeft = 30

/** The newest dated id of an alias that still answers for a while, prefixes kept; null where there is none. */
export function datedId(id: string, provider: string | null, asOf: string): string | null {
  const { canonical, datedAlternatives, pin, provider: told } = classifyModel(id, provider)
  if (pin !== 'floating' || !direct.includes(provider) || !direct.includes(told) || !id.endsWith(canonical)) return null
  const until = new Date(Date.parse(`${asOf}T00:00:00Z`) + daysLeft * 86_400_000).toISOString().slice(0, 10)
  if (classifyModel(id, provider, { asOf: until }).retired) return null
  const living = datedAlternatives.filter((it) => {
    const facts = classifyModel(it, provider, { asOf: until })
    return facts.pin === 'fixed' && facts.retired === null
  })
  const newest = living.at(-1)
  return newest ? `${id.slice(0, id.length - canonical.length)}${newest}` : null
}

/** The offset of the id in its line; null where it stands in it not exactly once, as a text of its own. */
export function offsetOfId(line: string, id: string, isCode: boolean): number | null {
  const quoted = ['"', "'", '`'].flatMap((quote) => placesOf(line, `${quote}${id}${quote}`).map((at) => at + 1))
  const isApart = (at: number) => !/[\w./:@-]/.test(`${line[at - 1] ?? ''}${line[at + id.length] ?? ''}`)
  const bare = isCode ? [] : placesOf(line, id).filter(isApart)
  const [only, ...more] = quoted.length || isCode ? quoted : bare
  return only === undefined || more.length ? null : only
}

function placesOf(line: string, word: string): number[] {
  const found: number[] = []
  for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) found.push(at)
  return found
}
