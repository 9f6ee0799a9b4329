// Fails when a generated file or a bundle differs from what the sources make. The bundle is rebuilt in place, so a second run passes: commit it.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const run = (command: string, args: readonly string[]) => execFileSync(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
const bundle = () => new Map(readdirSync(join(root, 'dist')).map((name) => [name, readFileSync(join(root, 'dist', name))]))

try {
  run(process.execPath, ['scripts/generate.ts', '--check'])
} catch {
  process.exitCode = 1
}

const before = bundle()
run('npm', ['run', '--silent', 'build'])
const after = bundle()
const stale = [...new Set([...before.keys(), ...after.keys()])].filter((name) => !after.get(name)?.equals(before.get(name) ?? Buffer.alloc(0)))
if (stale.length) {
  console.error(`dist was stale and is rebuilt, commit it: ${stale.join(', ')}`)
  process.exitCode = 1
}
