// Fails when a generated file or a bundle differs from what the sources make.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const run = (command: string, args: readonly string[]) => execFileSync(command, args, { cwd: root, encoding: 'utf8' })
run(process.execPath, ['scripts/generate.ts', '--check'])
const before = run('git', ['status', '--porcelain', '--', 'dist'])
run('npm', ['run', '--silent', 'build'])
const after = run('git', ['status', '--porcelain', '--', 'dist'])
if (after && before !== after) {
  console.error(`dist is stale; run npm run build and commit it:\n${after}`)
  process.exitCode = 1
}
