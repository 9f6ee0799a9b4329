import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type AuditOptions, audit, auditChange } from '../audit.ts'
import { type Config, configOfChange, loadConfig } from '../config/load.ts'
import { readPolicy, tighten } from '../config/policy.ts'
import { sayError, UsageError } from '../errors.ts'
import { auditProjects } from '../projects.ts'
import { type Format, render } from '../render/index.ts'
import type { Outcome } from '../render/outcome.ts'
import type { GatePolicy } from '../score/gate.ts'
import { directorySnapshot } from '../snapshot/directory.ts'
import { originUrl } from '../snapshot/git.ts'
import { gitTreeSnapshot, mergeBase, openBlobs } from '../snapshot/git-tree.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import type { Io } from './io.ts'
import { readDate, readFormat, readLevel, readOnly, readOutput, readScore } from './options.ts'
import { writeOutput } from './write.ts'

/** Scans a folder, prints and writes the report; gives the exit code, which is the gate. */
export async function scan(folder: string, words: Readonly<Record<string, unknown>>, io: Io): Promise<number> {
  const word = (name: string) => (typeof words[name] === 'string' ? words[name] : null)
  const list = (name: string) => (Array.isArray(words[name]) ? words[name].map(String) : [])
  if (!existsSync(folder)) throw new UsageError(`${folder} is neither a folder nor a command.`, 'llmops-maturity --help lists the commands.')
  const format = readFormat(word('format') ?? 'text')
  const outputs = list('output').map((output) => readOutput(output, format))
  const only = readOnly(list('only'))
  const [score, level] = [word('minScore'), word('minLevel')]
  const options: AuditOptions = { asOf: readDate(word('asOf') ?? io.today), onStep: progress(io), ...(only ? { only } : {}) }
  const wanted = { minScore: score === null ? null : readScore(score), minLevel: level === null ? null : readLevel(level) }
  const report = await run({ folder, base: word('base'), configFile: word('config'), wanted }, options)
  const print = (as: Format, colour = false) =>
    render(as, report, { colour, repositoryUrl: originUrl(folder) ?? undefined, baseName: word('base') ?? undefined })
  for (const output of outputs) writeOutput(output.file, await print(output.format))
  if (!outputs.some((output) => output.format === format)) await io.print(await print(format, io.colour))
  return report.gate.passed ? 0 : 1
}

interface Request {
  readonly folder: string
  readonly base: string | null
  readonly configFile: string | null
  readonly wanted: Partial<Pick<GatePolicy, 'minScore' | 'minLevel'>>
}

/** The folder is judged as it lies. With a base the policy is that of the base's tip, and the comparison starts where the two parted. */
function run({ folder, base, configFile, wanted }: Request, options: AuditOptions): Promise<Outcome> {
  const head = directorySnapshot(folder)
  const given = configFile === null ? null : readPolicy(readText(configFile), configFile, (name) => presetBeside(configFile, name))
  const withWanted = ({ policy, owner }: Config): Config => ({
    owner,
    policy: { ...(given ?? policy), gate: tighten((given ?? policy).gate, wanted) },
  })
  if (base === null) return judge(null, head, { ...options, config: withWanted(loadConfig(head)) })
  const blobs = openBlobs(folder)
  const tip = gitTreeSnapshot(folder, base, blobs)
  const from = gitTreeSnapshot(folder, (head.commit && mergeBase(folder, base, head.commit)) ?? base, blobs)
  const { config, proposed } = configOfChange({ tip, base: from, head })
  return judge(from, head, { ...options, config: withWanted(config), ...(proposed ? { proposed: withWanted(proposed) } : {}) })
}

function judge(base: Snapshot | null, head: Snapshot, options: AuditOptions): Promise<Outcome> {
  if (options.config?.policy.projects.length) return auditProjects(base, head, options)
  return base ? auditChange(base, head, options) : audit(head, options)
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new UsageError(`${file} cannot be read: ${sayError(cause)}.`)
  }
}

const presetBeside = (file: string, name: string) => (name.startsWith('./') ? readText(join(dirname(file), name)) : null)

/** Names the step on standard error once a scan takes longer than a second; silent where nobody watches. */
function progress(io: Io): (step: string) => void {
  const started = Date.now()
  return (step) => {
    if (io.watched && Date.now() - started > 1000) void io.warn(`\u001b[2K\r… ${step}\r`)
  }
}
