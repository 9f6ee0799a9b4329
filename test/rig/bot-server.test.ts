import { test } from '@jest/globals'
import { describeBot } from './bot-suite.ts'
import { findPostgres } from './postgres.ts'

const programs = findPostgres()
if (programs) describeBot(programs)
else {
  process.stderr.write('No PostgreSQL programs were found on this machine: the bot is tested on its embedded database only.\n')
  test.skip('the bot on a PostgreSQL server: no programs of PostgreSQL on this machine', () => undefined)
}
