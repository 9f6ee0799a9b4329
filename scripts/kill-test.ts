// npm run kill-test: 300 deliveries on each kind of database, while processes are killed 20 times and more. Some minutes.
import { killTest } from '../test/rig/kill.ts'
import { findPostgres } from '../test/rig/postgres.ts'

const [only, log] = process.argv.slice(2)
const programs = findPostgres()
if (!programs) console.log('No PostgreSQL programs were found on this machine: the embedded database only.')
for (const kind of programs ? ['embedded', 'server'] : ['embedded']) {
  if (only && only !== kind) continue
  const plan = {
    pulls: 60,
    pushes: 5,
    kills: 22,
    gap: kind === 'server' ? 400 : 800,
    programs: kind === 'server' ? programs : null,
    patience: 400,
    log,
  }
  const result = await killTest({ ...plan, say: (text) => console.log(`${kind}: ${text}`) })
  console.log(kind, JSON.stringify(result, null, 1))
  if (result.wrong.length) process.exitCode = 1
}
process.exit()
