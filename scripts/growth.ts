// npm run growth -- SOURCE WORK [COUNTS]: how time and memory grow with files. Repositories of so many files are made in WORK of links to files of SOURCE (a folder
// of real repositories), each in a package of its own; each is scanned once in a process of its own, beside a Node process that only reads the same files.
// Prints a Markdown table and writes docs/pictures/growth.svg.
import { spawnSync } from 'node:child_process'
import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { directorySnapshot } from '../src/snapshot/directory.ts'

interface Figure {
  readonly files: number
  readonly megabytes: number
  readonly scan: number
  readonly read: number
  /** CPU seconds of the scan: on a busy machine the fairer figure */
  readonly cpu: number
  /** MB at the peak */
  readonly memory: number
}

const root = join(import.meta.dirname, '..')
const [, , source = '.corpus', work = 'growth', counts = '1000,3000,10000,30000,100000'] = process.argv

/** what a repository of text holds: the mean is near 10 KB */
const largest = 60_000
const given = directorySnapshot(resolve(source)).files.filter((file) => file.kind === 'file' && file.size > 0 && file.size < largest)

/** `count` links, taken in turn from all over SOURCE, so that a small repository is mixed like a large one. */
function make(count: number): { readonly folder: string; readonly bytes: number; readonly paths: readonly string[] } {
  const folder = resolve(work, String(count))
  rmSync(folder, { recursive: true, force: true })
  const step = Math.max(1, Math.floor(given.length / count))
  const paths: string[] = []
  let bytes = 0
  const made = new Set<string>()
  for (let index = 0; paths.length < count; index += 1) {
    const file = given[(index * step) % given.length]
    if (!file) break
    const path = join(folder, `package-${Math.floor((index * step) / given.length)}`, file.path)
    if (!made.has(dirname(path))) mkdirSync(dirname(path), { recursive: true })
    made.add(dirname(path))
    linkSync(join(resolve(source), file.path), path)
    paths.push(path)
    bytes += file.size
  }
  return { folder, bytes, paths }
}

const tell = `data:text/javascript,process.on('exit',()=>{const{userCPUTime,systemCPUTime,maxRSS}=process.resourceUsage();process.stderr.write('\\nused '+(userCPUTime+systemCPUTime)+' '+maxRSS)})`
const reader = `for (const path of require('node:fs').readFileSync(0, 'utf8').split('\\0')) { try { require('node:fs').readFileSync(path) } catch {} }`

function timed(args: readonly string[], input = ''): { readonly seconds: number; readonly cpu: number; readonly peak: number } {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, ['--import', tell, ...args], { input, stdio: ['pipe', 'ignore', 'pipe'], maxBuffer: 1e8 })
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  if (status !== 0 && status !== 1) throw new Error(`ended with ${status}: ${stderr.toString().slice(0, 400)}`)
  const [, cpu = 0, peak = 0] = /used (\d+) (\d+)$/.exec(stderr.toString()) ?? []
  return { seconds, cpu: Number(cpu) / 1e6, peak: Number(peak) / 1000 }
}

const figures = counts.split(',').map((word): Figure => {
  const { folder, bytes, paths } = make(Number(word))
  const read = timed(['--eval', reader], paths.join('\0'))
  const scan = timed([join(root, 'dist/cli.js'), 'scan', folder, '--format', 'json'])
  const figure = { files: paths.length, megabytes: bytes / 1e6, scan: scan.seconds, read: read.seconds, cpu: scan.cpu, memory: scan.peak }
  console.error(`${figure.files} files: ${figure.scan.toFixed(1)} s, CPU ${figure.cpu.toFixed(1)} s`)
  rmSync(folder, { recursive: true, force: true })
  return figure
})

console.log('| Files | MB | Scan | Its CPU | Only reading | Peak memory | CPU, ms a MB |\n| --: | --: | --: | --: | --: | --: | --: |')
for (const { files, megabytes, scan, cpu, read, memory } of figures)
  console.log(
    `| ${files.toLocaleString('en')} | ${megabytes.toFixed(1)} | ${scan.toFixed(2)} s | ${cpu.toFixed(2)} s | ${read.toFixed(2)} s | ${memory.toFixed(0)} MB | ${((1000 * cpu) / megabytes).toFixed(0)} |`,
  )
writeFileSync(join(root, 'docs/pictures/growth.svg'), plot(figures))

/** Both axes from zero and evenly divided: what grows with the bytes is a straight line. */
function plot(all: readonly Figure[]): string {
  const [width, height, left, bottom] = [640, 360, 60, 40]
  const most = { x: Math.max(...all.map((it) => it.megabytes)), y: Math.max(...all.map((it) => it.scan)) }
  const x = (value: number) => left + ((width - left - 20) * value) / most.x
  const y = (value: number) => height - bottom - ((height - bottom - 30) * value) / most.y
  const line = (of: (figure: Figure) => number, colour: string) => {
    const points = all.map((it) => `${x(it.megabytes).toFixed(1)},${y(of(it)).toFixed(1)}`)
    return `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${points.join(' ')}"/>${points.map((at) => `<circle r="3" fill="${colour}" cx="${at.split(',')[0]}" cy="${at.split(',')[1]}"/>`).join('')}`
  }
  const text = (at: readonly [number, number], words: string, anchor = 'middle') =>
    `<text x="${at[0]}" y="${at[1]}" text-anchor="${anchor}">${words}</text>`
  const last = all.at(-1)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" role="img"><title>Seconds of a scan by megabytes of the repository</title>
<rect width="${width}" height="${height}" fill="#fff"/><path d="M${left} 20V${height - bottom}H${width - 20}" fill="none" stroke="#555"/>
${line((it) => it.scan, '#1f6feb')}
${line((it) => it.read, '#8b949e')}
${text([width / 2, height - 8], `megabytes (to ${most.x.toFixed(0)}, ${last?.files.toLocaleString('en')} files)`)}
${text([left - 6, 26], `${most.y.toFixed(1)} s`, 'end')}${text([left - 6, height - bottom], '0', 'end')}
${text([left + 12, 40], 'scan (blue), only reading (grey)', 'start')}
</svg>
`
}
