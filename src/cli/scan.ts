import { existsSync } from 'node:fs'
import { type AuditOptions, audit, auditChange } from '../audit.ts'
import { UsageError } from '../errors.ts'
import { renderers } from '../render/index.ts'
import type { Report } from '../report/report.ts'
import { defaultGate } from '../score/gate.ts'
import { directorySnapshot } from '../snapshot/directory.ts'
import { gitTreeSnapshot, mergeBase } from '../snapshot/git-tree.ts'
import { readDate, readFormat, readLevel, readOnly, readOutput, readScore } from './options.ts'
import { print, writeOutput } from './write.ts'

/** Scans a folder, prints and writes the report; gives the exit code, which is the gate. */
export async function scan(folder: string, words: Readonly<Record<string, unknown>>): Promise<number> {
  const word = (name: string) => (typeof words[name] === 'string' ? words[name] : null)
  const list = (name: string) => (Array.isArray(words[name]) ? words[name].map(String) : [])
  if (!existsSync(folder)) throw new UsageError(`${folder} is neither a folder nor a command.`, 'llmops-maturity --help lists the commands.')
  const format = readFormat(word('format') ?? 'text')
  const outputs = list('output').map((output) => readOutput(output, format))
  const only = readOnly(list('only'))
  const [score, level] = [word('minScore'), word('minLevel')]
  const options: AuditOptions = {
    asOf: readDate(word('asOf') ?? new Date().toISOString().slice(0, 10)),
    gate: { ...defaultGate, minScore: score === null ? null : readScore(score), minLevel: level === null ? null : readLevel(level) },
    onStep: progress(),
    ...(only ? { only } : {}),
  }
  const report = await run(folder, word('base'), options)
  for (const output of outputs) writeOutput(output.file, renderers[output.format](report))
  if (!outputs.some((output) => output.format === format)) await print(renderers[format](report, { colour: hasColour() }))
  return report.gate.passed ? 0 : 1
}

/** With a base, both sides come from git's objects where the folder is clean at its commit; a folder with edits is judged as it lies. */
function run(folder: string, base: string | null, options: AuditOptions): Promise<Report> {
  const head = directorySnapshot(folder)
  if (base === null) return audit(head, options)
  const from = head.commit ? (mergeBase(folder, base, head.commit) ?? base) : base
  return auditChange(gitTreeSnapshot(folder, from), head, options)
}

const hasColour = () => Boolean(process.stdout.isTTY) && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb'

/** Names the step on standard error once a scan takes longer than a second; silent where nobody watches. */
function progress(): (step: string) => void {
  const started = Date.now()
  return (step) => {
    if (process.stderr.isTTY && Date.now() - started > 1000) process.stderr.write(`\u001b[2K\r… ${step}\r`)
  }
}
