import { agreementOn } from '../catalogue/agreement.ts'
import { loadCatalogue } from '../catalogue/load.ts'
import { checks } from '../checks/index.ts'
import { judgeAll } from '../checks/judge.ts'
import { relationsOf } from '../crosswalk/crosswalk.ts'
import { createContext } from '../detect/run.ts'
import { openParsers } from '../languages/parsers.ts'
import { clean } from '../render/escape.ts'
import { isShort } from '../render/words.ts'
import { resultOf } from '../report/result.ts'
import { directorySnapshot } from '../snapshot/directory.ts'
import { waysOf } from './explain/ways.ts'
import { worthOf } from './explain/worth.ts'
import type { Io } from './io.ts'
import { readCheck } from './options.ts'

/** Says what a check asks and, with a folder, what was seen there. */
export async function explain(word: string, why: string | true | undefined, io: Io): Promise<void> {
  const id = readCheck(word)
  const data = loadCatalogue().checks.find((check) => check.id === id)
  if (!data) return
  const agreement = agreementOn(id)
  const relations = relationsOf(id)
  const words = checks.find((check) => check.id === id)?.words
  const lines = [
    `${id}: ${data.asks}`,
    '',
    ...(words ? [words.why, ''] : []),
    `Tier       ${data.tier}, weight ${data.weight}`,
    `Applies    ${data.applies ? `where the repository has ${data.applies.join(data.any_of ? ' or ' : ' and ')}` : 'to every use of a language model'}`,
    `Pass       ${data.pass}`,
    `Partial    ${data.partial}`,
    ...(data.traps ? [`Not        ${data.traps}`] : []),
    `Source     ${data.source}`,
    ...(relations.length
      ? [`Evidence   for ${relations.map(({ framework, requirement }) => `${framework.short} ${requirement.id}`).join(', ')}`]
      : []),
    ...(agreement ? [`Measured   ${agreement}`] : []),
    ...(data.attestable ? ["Attest     the owner's file llmops.yml may answer it"] : []),
    ...(words ? ['', `Fix        ${words.fix}`] : []),
  ]
  await io.print(`${[...lines, ...(why === undefined ? [] : await seen(id, why === true ? '.' : why, io))].join('\n')}\n`)
}

async function seen(id: string, folder: string, io: Io): Promise<string[]> {
  const snapshot = directorySnapshot(folder)
  const shipped = loadCatalogue()
  const catalogue = { ...shipped, checks: shipped.checks.filter((check) => check.id === id) }
  const parsers = await openParsers(snapshot.files.map((file) => file.path))
  const context = createContext({ snapshot, catalogue, parsers, asOf: io.today })
  const check = judgeAll(context).map(resultOf)[0]
  if (!check) return []
  const places = (title: string, list: readonly { readonly path: string; readonly line: number; readonly detail: string }[]) =>
    list.length ? [title, ...list.map((place) => `  ${clean(place.path, 200)}:${place.line}  ${clean(place.detail)}`)] : []
  return [
    '',
    `In ${folder} it is ${check.status}: ${clean(check.summary)}`,
    ...places('Seen', check.evidence),
    ...places('Missing', check.gaps),
    ...(check.status === 'na' ? [] : waysOf(id, context)),
    ...(check.advice ? [`Next       ${clean(check.advice)}`] : []),
    ...(isShort(check) ? await worthOf(id, snapshot, io.today) : []),
  ]
}
