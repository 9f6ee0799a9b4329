// npm start, or node … main.ts all|bot|worker|dead|replay

import { pino } from 'pino'
import { UsageError } from '../errors.ts'
import { deadQueue, openQueue } from './queue.ts'
import { type Role, run } from './run.ts'
import { readSettings } from './settings.ts'
import { setUp, withStoredApp } from './setup.ts'
import { openDatabase } from './store/database.ts'

const words = ['all', 'bot', 'worker', 'dead', 'replay'] as const

async function main(word: string): Promise<void> {
  const command = words.find((it) => it === word)
  if (!command) throw new UsageError(`There is no command ${word}.`, `Use one of ${words.join(', ')}.`)
  if (command === 'dead' || command === 'replay') return dead(command === 'replay')
  return serve(command)
}

async function serve(role: Role): Promise<void> {
  if (role === 'all' && !withStoredApp(process.env)['APP_ID']) await setUp(process.env, (text) => process.stdout.write(text))
  const settings = readSettings(withStoredApp(process.env))
  if (role !== 'all' && !settings.DATABASE_URL) {
    throw new UsageError(`The command ${role} shares its work with other processes.`, 'Set DATABASE_URL, or use npm start.')
  }
  const running = await run(role, settings)
  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    running.close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.on('SIGTERM', stop).on('SIGINT', stop)
}

/** Shows jobs that failed for good, or puts them back. */
async function dead(replay: boolean): Promise<void> {
  const settings = readSettings(withStoredApp(process.env))
  const database = await openDatabase(settings)
  const { boss } = await openQueue(database, pino({ level: 'silent' }))
  if (replay) process.stdout.write(`${await boss.redrive(deadQueue)} jobs are queued again.\n`)
  else
    for (const job of await boss.findJobs(deadQueue, {}))
      process.stdout.write(`${job.id} ${job.createdOn.toISOString()} ${JSON.stringify(job.data)}\n`)
  await boss.stop()
  await database.close()
}

try {
  await main(process.argv[2] ?? 'all')
} catch (error) {
  process.stderr.write(error instanceof UsageError ? `error: ${error.message}\n` : `${error instanceof Error ? error.stack : String(error)}\n`)
  process.exitCode = error instanceof UsageError ? 2 : 3
}
