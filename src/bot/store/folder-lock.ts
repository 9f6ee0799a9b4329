// The embedded database belongs to one process. A file names it; a file that a dead process left is taken over.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf, UsageError } from '../../errors.ts'

/** Throws a UsageError where another living process has the folder. Gives the function that frees it. */
export function lockFolder(folder: string): () => void {
  const path = join(folder, 'lock')
  const mine = `${process.pid} ${startOf(process.pid)}`
  for (;;) {
    try {
      writeFileSync(path, mine, { flag: 'wx' })
      return () => rmSync(path, { force: true })
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
      const text = readFileSync(path, 'utf8')
      const pid = Number(text.split(' ')[0])
      if (text !== '' && text !== mine && text === `${pid} ${startOf(pid)}`) {
        throw new UsageError(
          `The folder ${folder} is in use by process ${pid}.`,
          'Stop it first, or set DATABASE_URL to share one PostgreSQL server.',
        )
      }
      rmSync(path, { force: true })
    }
  }
}

/** When a process started, so that a later one with the same number (in a container always 1) is told apart; '' where there is none. */
function startOf(pid: number): string {
  try {
    return /\) (?:\S+ ){19}(\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1] ?? ''
  } catch {
    return isAlive(pid) ? 'alive' : ''
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}
