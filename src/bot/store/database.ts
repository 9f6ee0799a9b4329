// One database behind two doors: PGlite in a folder, or a PostgreSQL server. The same SQL runs on both.
import { AsyncLocalStorage } from 'node:async_hooks'
import { mkdirSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { type CompiledQuery, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { type ConstructorOptions, fromPglite } from 'pg-boss'
import { lockFolder } from './folder-lock.ts'
import { migrate } from './migrations.ts'
import type { Tables } from './schema.ts'

export type Db = Kysely<Tables>

/** How the queue sends its statements. */
type QueueDb = NonNullable<ConstructorOptions['db']>

export interface Database {
  readonly db: Db
  /** how the queue reaches the same database */
  readonly boss: ConstructorOptions
  /** nobody else can work on this database: what is marked as being worked on was left by a process that died */
  readonly exclusive: boolean
  close(): Promise<void>
}

export interface DatabaseSettings {
  readonly DATABASE_URL?: string | undefined
  /** folder of the embedded database; null keeps it in memory */
  readonly DATA_DIR: string | null
}

export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  const database = settings.DATABASE_URL ? server(settings.DATABASE_URL) : await embedded(settings.DATA_DIR)
  await migrate(database.db)
  return database
}

/** Numbers of 64 bits are identifiers here, which fit. */
const int8 = 20
const types = {
  getTypeParser: (oid: number, format?: 'text') => (oid === int8 ? Number : pg.types.getTypeParser(oid, format)),
} as pg.CustomTypesConfig

function server(connectionString: string): Database {
  const pool = new pg.Pool({ connectionString, max: 8, types, application_name: 'llmops-maturity' })
  // an idle connection that breaks is replaced; the query that meets a broken one fails and is retried by the queue
  pool.on('error', () => undefined)
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return { db, exclusive: false, boss: { connectionString, max: 4, application_name: 'llmops-maturity-queue' }, close: () => db.destroy() }
}

async function embedded(folder: string | null): Promise<Database> {
  if (folder) mkdirSync(folder, { recursive: true })
  const unlock = folder ? lockFolder(folder) : () => undefined
  const pglite = folder ? new PGlite(`${folder}/pglite`) : new PGlite()
  await pglite.waitReady
  const turns = takeTurns()
  const connect = async () => {
    const release = await turns()
    const query = async (text: string | { readonly text: string }, values: readonly unknown[] = []) => {
      const statement = typeof text === 'string' ? text : text.text
      const { rows, affectedRows } = await pglite.query(statement, [...values])
      // affected rows are counted for commands that change some
      const command = /^\s*(\w+)/.exec(statement)?.[1]?.toUpperCase() ?? ''
      return { command, rowCount: affectedRows ?? rows.length, rows }
    }
    return { query, release }
  }
  const pool = { connect, end: () => pglite.close() }
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: pool as never }) })
  return {
    db,
    exclusive: true,
    boss: { backend: 'pglite', db: inTurns(fromPglite(pglite), turns) },
    async close() {
      await db.destroy()
      unlock()
    },
  }
}

type Turns = () => Promise<() => void>

const haste = new AsyncLocalStorage<true>()

/** What somebody waits for goes before the work of the queue, where all share one connection. */
export const urgently = <T>(work: () => Promise<T>): Promise<T> => haste.run(true, work)

/** The embedded database has one connection: a transaction holds it until its end, and the queue waits like everybody. */
function takeTurns(): Turns {
  const urgent: (() => void)[] = []
  const others: (() => void)[] = []
  let taken = false
  const release = () => {
    // its queries never leave this thread: without a pause between two turns no request would be read while many wait
    setImmediate(() => {
      const next = urgent.shift() ?? others.shift()
      if (next) next()
      else taken = false
    })
  }
  return async () => {
    if (taken) await new Promise<void>((resolve) => void (haste.getStore() ? urgent : others).push(resolve))
    taken = true
    return release
  }
}

function inTurns(inner: QueueDb, turns: Turns): QueueDb {
  return {
    async executeSql(text, values) {
      const release = await turns()
      try {
        return await inner.executeSql(text, values)
      } finally {
        release()
      }
    },
  }
}

/** The queue's statements within a transaction of ours. */
export function insideOf(transaction: Db): QueueDb {
  return {
    async executeSql(text, values = []) {
      const query: CompiledQuery = {
        sql: text,
        parameters: values,
        query: { kind: 'RawNode', sqlFragments: [], parameters: [] },
        queryId: { queryId: 'queue' },
      }
      const { rows } = await transaction.executeQuery(query)
      return { rows: [...rows] }
    },
  }
}
