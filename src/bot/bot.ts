// What every part of the bot works with, made once by the process and handed down.
import type { Logger } from 'pino'
import type { Connection } from './github.ts'
import type { Queue } from './queue.ts'
import type { ScanPool } from './scan/pool.ts'
import type { Settings } from './settings.ts'
import type { Db } from './store/database.ts'

export interface Bot {
  readonly settings: Settings
  readonly log: Logger
  readonly db: Db
  readonly queue: Queue
  readonly github: Connection
  /** ISO date */
  today(): string
}

export interface ScanningBot extends Bot {
  readonly pool: ScanPool
}
