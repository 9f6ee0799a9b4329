import { audit } from '../audit.ts'
import { policyPath } from '../config/policy.ts'
import { UsageError } from '../errors.ts'
import { didYouMean } from '../nearest.ts'
import { clean } from '../render/escape.ts'
import { directorySnapshot } from '../snapshot/directory.ts'
import type { Io } from './io.ts'
import { readCheck } from './options.ts'

const answers = ['pass', 'partial', 'fail', 'na'] as const
const daysValid = 180

/** Drafts the correction of a check that the scan got wrong, with what it saw, for the policy. */
export async function correct(word: string, folder: string, given: { readonly to?: string; readonly reason?: string }, io: Io): Promise<void> {
  const id = readCheck(word)
  const to = answers.find((answer) => answer === (given.to ?? 'pass'))
  if (!to) throw new UsageError(`${given.to} is no answer.`, didYouMean(given.to ?? '', answers))
  const [check] = (await audit(directorySnapshot(folder), { asOf: io.today, only: (it) => it === id })).checks
  if (!check) return
  if (check.status === to) throw new UsageError(`${id} is ${to} already.`, 'Name another answer with --to.')
  const places = (check.gaps.length ? check.gaps : check.evidence).slice(0, 8)
  const until = new Date(Date.parse(`${io.today}T00:00:00Z`) + daysValid * 86_400_000).toISOString().slice(0, 10)
  const lines = [
    `# ${id} is ${check.status} here: ${clean(check.summary)}`,
    ...places.map(({ path, line, detail }) => `#   ${clean(path, 200)}:${line}  ${clean(detail)}`),
    `# Add this to ${policyPath}. The report shows both answers until the last day.`,
    'corrections:',
    `  - check: ${id}`,
    `    to: ${to}`,
    `    reason: ${JSON.stringify(clean(given.reason ?? '', 500))}${given.reason ? '' : ' # what the scan overlooked, and where'}`,
    `    until: ${until}`,
  ]
  await io.print(`${lines.join('\n')}\n`)
  await io.warn('A wrong answer is a mistake of ours too: report it with the few lines that show it, so that it is right for everyone.\n')
}
