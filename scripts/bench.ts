// npm run bench -- DIR [ROUNDS]: whole processes, interleaved, so that a busy machine slows all of them alike.
// The scan of dist/cli.js is held against a Node process that only reads the same files, and against ripgrep searching for the catalogue's import names.
import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { loadCatalogue } from '../src/catalogue/load.ts'
import { directorySnapshot } from '../src/snapshot/directory.ts'

interface Contender {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  readonly input: string
}

interface Run {
  /** seconds from start to end of the process */
  readonly wall: number
  /** CPU seconds of its own; null where the process cannot tell */
  readonly cpu: number | null
}

const root = join(import.meta.dirname, '..')
const [, , folder = '.', rounds = '5'] = process.argv
const directory = resolve(folder)
const { files } = directorySnapshot(directory)
const regular = files.filter((file) => file.kind === 'file' || file.kind === 'executable')

/** makes a Node process say its CPU time last */
const tellCpu = `data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();process.stderr.write('\\ncpu '+(user+system))})`
const reader = `for (const path of require('node:fs').readFileSync(0, 'utf8').split('\\0')) { try { require('node:fs').readFileSync(path) } catch {} }`
const names = [...new Set(loadCatalogue().signatures.flatMap((signature) => signature.modules.map((it) => it.slice(it.indexOf(':') + 1))))]

const contenders: readonly Contender[] = [
  {
    name: 'scan',
    command: process.execPath,
    args: ['--import', tellCpu, join(root, 'dist/cli.js'), 'scan', directory, '--format', 'json'],
    input: '',
  },
  {
    name: 'read',
    command: process.execPath,
    args: ['--import', tellCpu, '--eval', reader],
    input: regular.map((file) => join(directory, file.path)).join('\0'),
  },
  { name: 'rg', command: 'rg', args: ['--count', '--fixed-strings', '--file', '-', directory], input: names.join('\n') },
]

function run({ command, args, input }: Contender): Run | null {
  const started = process.hrtime.bigint()
  const { error, stderr } = spawnSync(command, args, { input, stdio: ['pipe', 'ignore', 'pipe'], maxBuffer: 1e8 })
  if (error) return null
  const cpu = /cpu (\d+)$/.exec(stderr.toString())?.[1]
  return { wall: Number(process.hrtime.bigint() - started) / 1e9, cpu: cpu === undefined ? null : Number(cpu) / 1e6 }
}

const least = (numbers: readonly number[]): number => Math.min(...numbers)
const seconds = (value: number | null): string => (value === null ? '-' : `${value.toFixed(2)} s`)

const results = contenders.map((contender) => ({ contender, runs: [] as Run[] }))
for (let round = 0; round < Number(rounds); round++) {
  for (const { contender, runs } of results) {
    const result = run(contender)
    if (result) runs.push(result)
  }
}

const megabytes = regular.reduce((sum, file) => sum + file.size, 0) / 1e6
console.log(`${files.length} files, ${megabytes.toFixed(1)} MB, least of ${rounds} rounds`)
const scanned = least(results[0]?.runs.map((it) => it.wall) ?? [])
for (const { contender, runs } of results) {
  if (!runs.length) {
    console.log(`${contender.name}: not installed`)
    continue
  }
  const wall = least(runs.map((it) => it.wall))
  const cpus = runs.flatMap((it) => it.cpu ?? [])
  console.log(
    `${contender.name}: wall ${seconds(wall)}, CPU ${seconds(cpus.length ? least(cpus) : null)}, the scan takes ${(scanned / wall).toFixed(1)} times as long`,
  )
}
