// Backup and restore as docs/bot.md describes them, and the steps of the database.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import { pino } from 'pino'
import { openQueue } from '../../src/bot/queue.ts'
import { type Database, openDatabase } from '../../src/bot/store/database.ts'
import { acceptDelivery } from '../../src/bot/store/deliveries.ts'
import { noteInstallation, writeRepository } from '../../src/bot/store/repositories.ts'
import { findPostgres, startPostgres } from '../rig/postgres.ts'

jest.setTimeout(60_000)

const log = pino({ level: 'silent' })

/** A repository, and a delivery that waits. */
async function fill(database: Database): Promise<void> {
  await noteInstallation(database.db, 1, 'octo')
  await writeRepository(database.db, 1, { id: 5, fullName: 'octo/shop', private: true })
  const queue = await openQueue(database, log)
  await acceptDelivery(database.db, queue, { id: 'waits', event: 'ping', payload: { words: "it's ‘quoted’ \\ and 文" } })
  await queue.boss.stop({ graceful: false })
}

async function holds(database: Database) {
  const queue = await openQueue(database, log)
  const jobs = await queue.boss.findJobs('deliveries', {})
  await queue.boss.stop({ graceful: false })
  const deliveries = await database.db.selectFrom('deliveries').select(['id', 'payload', 'state']).execute()
  const repositories = await database.db.selectFrom('repositories').select(['id', 'name', 'private']).execute()
  return { jobs: jobs.map((job) => [job.data, job.state]), deliveries, repositories }
}

const expected = {
  jobs: [[{ id: 'waits' }, 'created']],
  deliveries: [{ id: 'waits', payload: { words: "it's ‘quoted’ \\ and 文" }, state: 'queued' }],
  repositories: [{ id: 5, name: 'shop', private: true }],
}

describe('a copy of the database', () => {
  test('embedded: the folder, copied while nothing runs', async () => {
    const [from, to] = [mkdtempSync(join(tmpdir(), 'llmops-data-')), mkdtempSync(join(tmpdir(), 'llmops-data-'))]
    const first = await openDatabase({ DATA_DIR: from })
    await fill(first)
    await first.close()
    cpSync(from, to, { recursive: true })
    const second = await openDatabase({ DATA_DIR: to })
    expect(await holds(second)).toEqual(expected)
    await second.close()
  })

  const programs = findPostgres()
  const maybe = programs ? test : test.skip
  maybe('PostgreSQL: pg_dump into an empty database', async () => {
    const server = await startPostgres(programs ?? '')
    const [from, to] = [await server.database(), await server.database()]
    const first = await openDatabase({ DATABASE_URL: from, DATA_DIR: null })
    await fill(first)
    await first.close()
    const dump = execFileSync(join(programs ?? '', 'pg_dump'), [from], { maxBuffer: 1 << 26 })
    execFileSync(join(programs ?? '', 'psql'), ['-q', '-v', 'ON_ERROR_STOP=1', to], { input: dump, stdio: ['pipe', 'ignore', 'pipe'] })
    const second = await openDatabase({ DATABASE_URL: to, DATA_DIR: null })
    expect(await holds(second)).toEqual(expected)
    await second.close()
    await server.close()
  })
})
