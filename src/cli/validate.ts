import { checkConfig, loadConfig } from '../config/load.ts'
import { ownerPaths } from '../config/owner.ts'
import { policyPath } from '../config/policy.ts'
import { sayProblem } from '../config/read-yaml.ts'
import { directorySnapshot } from '../snapshot/directory.ts'
import type { Io } from './io.ts'

/** Prints every problem of the two files, one a line; 2 where there is one. */
export async function validate(folder: string, io: Io): Promise<number> {
  const snapshot = directorySnapshot(folder, undefined, [policyPath, ...ownerPaths])
  const { files, problems } = checkConfig(snapshot)
  if (problems.length) {
    await io.warn(`${problems.map(sayProblem).join('\n')}\n`)
    return 2
  }
  // presets, locks and bounds: what one file alone does not tell
  loadConfig(snapshot)
  await io.print(
    files.length ? `${files.join(' and ')}: no problem found\n` : `Neither ${policyPath} nor ${ownerPaths[0]} is here; the defaults hold.\n`,
  )
  const untracked = snapshot.notices.flatMap(({ kind, path }) => (kind === 'untracked' ? [path] : []))
  for (const path of files.filter((it) => untracked.includes(it))) await io.print(`git does not track ${path} yet: add it, or no scan sees it.\n`)
  return 0
}
