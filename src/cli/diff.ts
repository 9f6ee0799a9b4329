import { readFileSync } from 'node:fs'
import { sayError, UsageError } from '../errors.ts'
import { renderText } from '../render/text.ts'
import { compareReports } from '../report/compare.ts'
import { type Report, reportSchema } from '../report/report.ts'
import { defaultGate, judgeGate } from '../score/gate.ts'
import type { Io } from './io.ts'

/** Prints what changed between two reports; 1 where the change would not pass the default gate. */
export async function diff(before: string, after: string, io: Io): Promise<number> {
  const [base, head] = [read(before), read(after)]
  if (base.tool.catalogue !== head.tool.catalogue || base.tool.version !== head.tool.version)
    throw new UsageError('The two reports come from different versions of the tool.', 'Scan both commits with the same version.')
  const report: Report = { ...head, delta: compareReports(base, head) }
  const gate = judgeGate(report, defaultGate, base)
  await io.print(renderText({ ...report, gate }, { colour: io.colour }))
  return gate.passed ? 0 : 1
}

function read(file: string): Report {
  const content = (() => {
    try {
      return JSON.parse(readFileSync(file, 'utf8')) as unknown
    } catch (cause) {
      throw new UsageError(`${file} holds no JSON.`, sayError(cause))
    }
  })()
  const parsed = reportSchema.safeParse(content)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new UsageError(`${file} is no report: ${issue?.path.join('.')}: ${issue?.message}.`, 'Write one with --format json.')
}
