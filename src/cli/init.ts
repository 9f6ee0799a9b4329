import { closeSync, constants, existsSync, mkdirSync, openSync, realpathSync, writeSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { audit } from '../audit.ts'
import { ownerPaths } from '../config/owner.ts'
import { policyPath } from '../config/policy.ts'
import { codeOf, UsageError } from '../errors.ts'
import { standing } from '../render/words.ts'
import { worthMost } from '../render/worth.ts'
import type { Report } from '../report/report.ts'
import { directorySnapshot } from '../snapshot/directory.ts'
import { documentTemplates } from './init/documents.ts'
import { ownersFile, policy, workflow } from './init/files.ts'
import type { Io } from './io.ts'
import { readScore } from './options.ts'

interface NewFile {
  readonly path: string
  readonly text: string
}

/** Scans a folder and writes the files that it lacks, prefilled. What is there is never touched. */
export async function init(folder: string, yes: boolean, io: Io): Promise<void> {
  if (!existsSync(folder)) throw new UsageError(`${folder} does not exist.`, 'Give the folder of a repository.')
  const snapshot = directorySnapshot(folder)
  const report = await audit(snapshot, { asOf: io.today })
  const ask = yes ? null : io.ask
  await io.print(`${report.score === null ? 'No use of a language model was found.' : `LLMOps maturity ${standing(report)}`}\n`)
  const minScore = ask ? await askScore(report, ask) : null
  const present = new Set(snapshot.files.map((file) => file.path))
  const taken = (path: string) => present.has(path) || (path === ownerPaths[0] && ownerPaths.some((it) => present.has(it)))
  const planned = plan(report, minScore).filter(({ path }) => !taken(path))
  const kept = plan(report, minScore).filter(({ path }) => taken(path))
  const list = (files: readonly NewFile[]) => files.map(({ path }) => `  ${path}\n`).join('')
  if (kept.length) await io.print(`Already there, left as they are:\n${list(kept)}`)
  if (!planned.length) return io.print('Nothing is left to write.\n')
  if (ask && !/^(y|yes|)$/i.test((await ask(`These files will be written:\n${list(planned)}Write them? [Y/n] `)).trim()))
    return io.print('Nothing was written.\n')
  for (const file of planned) write(folder, file)
  await io.print(`Written:\n${list(planned)}\n${nextWords(report)}`)
}

const plan = (report: Report, minScore: number | null): readonly NewFile[] => [
  { path: '.github/workflows/llmops-maturity.yml', text: workflow() },
  { path: policyPath, text: policy(report, minScore) },
  ...(report.score === null ? [] : [{ path: ownerPaths[0], text: ownersFile(report) }]),
  ...documentTemplates(report),
]

async function askScore(report: Report, ask: NonNullable<Io['ask']>): Promise<number | null> {
  const today = report.score === null ? '' : ` (today ${report.score})`
  const answer = (await ask(`Least score that the gate asks for${today}; empty for none: `)).trim()
  return answer ? readScore(answer) : null
}

/** Makes a file that does not exist; neither it nor a folder on the way may be a link out of the repository. */
function write(folder: string, { path, text }: NewFile): void {
  const root = realpathSync(folder)
  const target = join(root, path)
  const way = relative(root, realpathSync(nearestFolder(dirname(target))))
  if (way.startsWith('..')) throw new UsageError(`${path} would be written outside the repository.`, 'A folder on the way is a link; remove it.')
  mkdirSync(dirname(target), { recursive: true })
  try {
    const handle = openSync(target, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o644)
    writeSync(handle, text)
    closeSync(handle)
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') throw new UsageError(`${path} is there already and was left as it is.`)
    throw cause
  }
}

const nearestFolder = (folder: string): string => (existsSync(folder) ? folder : nearestFolder(dirname(folder)))

function nextWords(report: Report): string {
  const [first] = worthMost(report)
  const lines = [
    'Next: read the policy, commit the workflow, and open a pull request.',
    ...(report.score === null ? [] : ['Documents count once what stands in brackets is replaced; the owner’s file once its # are taken away.']),
    ...(first ? [`Worth most: ${first.check.id} (+${first.points.toFixed(1)}). llmops-maturity explain ${first.check.id} --why says why.`] : []),
  ]
  return `${lines.join('\n')}\n`
}
