import { test } from '@jest/globals'
import { describeFleet } from './fleet-suite.ts'
import { findPostgres } from './postgres.ts'

const programs = findPostgres()
if (programs) describeFleet(programs)
else {
  process.stderr.write('No PostgreSQL programs were found on this machine: the fleet is tested on its embedded database only.\n')
  test.skip('the fleet on a PostgreSQL server: no programs of PostgreSQL on this machine', () => undefined)
}
