import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type AuditOptions, audit, auditChange } from '../audit.ts'
import { folderCache } from '../cache/folder.ts'
import { type Config, configOfChange, loadConfig } from '../config/load.ts'
import { readPolicy, tighten } from '../config/policy.ts'
import { sayError, UsageError } from '../errors.ts'
import { auditProjects } from '../projects.ts'
import { type Format, render } from '../render/index.ts'
import type { Outcome } from '../render/outcome.ts'
import type { GatePolicy } from '../score/gate.ts'
import { gitTreeSnapshot, mergeBase, openBlobs } from '../snapshot/git-tree.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import type { Io } from './io.ts'
import { readDate, readFormat, readLevel, readOnly, readOutput, readScore } from './options.ts'
import { openTarget, type Target } from './target.ts'
import { writeOutput } from './write.ts'

/** Scans what a word names, prints and writes the report; gives the exit code, which is the gate. */
export async function scan(target: string, words: Readonly<Record<string, unknown>>, io: Io): Promise<number> {
  const word = (name: string) => (typeof words[name] === 'string' ? words[name] : null)
  const list = (name: string) => (Array.isArray(words[name]) ? words[name].map(String) : [])
  const format = readFormat(word('format') ?? 'text')
  const outputs = list('output').map((output) => readOutput(output, format))
  const only = readOnly(list('only'))
  const [score, level] = [word('minScore'), word('minLevel')]
  const progress = showProgress(io)
  const folder = word('cache')
  const options: AuditOptions = {
    asOf: readDate(word('asOf') ?? io.today),
    onStep: progress.step,
    ...(only ? { only } : {}),
    ...(folder ? { cache: folderCache(folder) } : {}),
  }
  const wanted = { minScore: score === null ? null : readScore(score), minLevel: level === null ? null : readLevel(level) }
  const opened = await openTarget(target, word('ref'))
  const report = await run({ ...opened, base: word('base'), configFile: word('config'), wanted }, options)
  progress.done()
  const print = (as: Format, colour = false) =>
    render(as, report, { colour, repositoryUrl: opened.page ?? undefined, baseName: word('base') ?? undefined })
  for (const output of outputs) writeOutput(output.file, await print(output.format))
  if (!outputs.some((output) => output.format === format)) await io.print(await print(format, io.colour))
  return report.gate.passed ? 0 : 1
}

interface Request extends Target {
  readonly base: string | null
  readonly configFile: string | null
  readonly wanted: Partial<Pick<GatePolicy, 'minScore' | 'minLevel'>>
}

/** With a base the policy is that of the base's tip, and the comparison starts where the two parted. */
function run({ head, folder, base, configFile, wanted }: Request, options: AuditOptions): Promise<Outcome> {
  const given = configFile === null ? null : readPolicy(readText(configFile), configFile, (name) => presetBeside(configFile, name))
  const withWanted = ({ policy, owner }: Config): Config => ({
    owner,
    policy: { ...(given ?? policy), gate: tighten((given ?? policy).gate, wanted) },
  })
  if (base === null) return judge(null, head, { ...options, config: withWanted(loadConfig(head)) })
  if (folder === null) throw new UsageError('--base needs a folder with git history.', 'Clone the repository, or compare two JSON reports with diff.')
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

/** Names the step on standard error once a scan takes longer than a second, and clears the line at the end; silent where nobody watches. */
function showProgress(io: Io): { readonly step: (name: string) => void; readonly done: () => void } {
  const started = Date.now()
  let shown = false
  return {
    step(name) {
      const seconds = Math.floor((Date.now() - started) / 1000)
      if (!io.watched || seconds < 1) return
      shown = true
      const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
      void io.warn(`\u001b[2K\rreading ${words} (${seconds} s)\r`)
    },
    done() {
      if (shown) void io.warn('\u001b[2K\r')
    },
  }
}
