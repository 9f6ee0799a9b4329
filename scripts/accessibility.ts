// npm run accessibility FILE.html …: axe-core in a Chromium of this machine, at phone and laptop width, light and dark. Fails on serious findings.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

interface Finding {
  readonly id: string
  readonly impact: string
  readonly help: string
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[]
}

type Send = (method: string, params?: object) => Promise<Record<string, unknown>>

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const run = `${axe};axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => JSON.stringify(violations))`
const browser = process.env['CHROMIUM'] ?? 'chromium'

const files = process.argv.slice(2)
if (!files.length) throw new Error('Name the HTML files to look at.')
const profile = mkdtempSync(join(tmpdir(), 'accessibility-'))
const child = spawn(
  browser,
  ['--headless', '--no-sandbox', '--disable-gpu', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
  {
    stdio: ['ignore', 'ignore', 'pipe'],
  },
)
try {
  const send = await connect(await portOf(child.stderr))
  for (const file of files) for (const width of [390, 1280]) for (const scheme of ['light', 'dark']) await look(send, file, width, scheme)
} finally {
  child.kill()
  await new Promise((done) => child.once('exit', done))
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
}

async function look(send: Send, file: string, width: number, scheme: string): Promise<void> {
  await send('Emulation.setDeviceMetricsOverride', { width, height: 900, deviceScaleFactor: 1, mobile: width < 600 })
  await send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] })
  await send('Page.navigate', { url: pathToFileURL(resolve(file)).href })
  await new Promise((done) => setTimeout(done, 800))
  // folds are opened, so that what they hold is looked at too
  const opened = "document.querySelectorAll('details').forEach((it) => { it.open = true });"
  const { result } = await send('Runtime.evaluate', { expression: opened + run, awaitPromise: true, returnByValue: true })
  const findings = JSON.parse(String((result as { readonly value?: unknown }).value)) as readonly Finding[]
  const serious = findings.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  console.log(`${file} ${width} ${scheme}: ${findings.length} findings, ${serious.length} serious`)
  for (const { id, impact, help, nodes } of findings) {
    console.log(`  ${impact} ${id}: ${help}`)
    for (const node of nodes.slice(0, 3)) console.log(`    ${node.target.join(' ')}: ${node.failureSummary.replaceAll('\n', ' ')}`)
  }
  if (serious.length) process.exitCode = 1
}

function portOf(stderr: NodeJS.ReadableStream): Promise<string> {
  return new Promise((found) => {
    let said = ''
    stderr.on('data', (chunk) => {
      said += String(chunk)
      const port = /ws:\/\/127\.0\.0\.1:(\d+)\//.exec(said)?.[1]
      if (port) found(port)
    })
  })
}

/** One tab over the DevTools protocol. */
async function connect(port: string): Promise<Send> {
  const tab = (await (await fetch(`http://127.0.0.1:${port}/json/new?about:blank`, { method: 'PUT' })).json()) as {
    readonly webSocketDebuggerUrl: string
  }
  const socket = new WebSocket(tab.webSocketDebuggerUrl)
  await new Promise((open) => socket.addEventListener('open', open))
  const waiting = new Map<number, (answer: Record<string, unknown>) => void>()
  socket.addEventListener('message', (event) => {
    const { id, result } = JSON.parse(String(event.data)) as { readonly id?: number; readonly result?: Record<string, unknown> }
    if (id !== undefined) waiting.get(id)?.(result ?? {})
  })
  let last = 0
  return (method, params = {}) =>
    new Promise((answer) => {
      last += 1
      waiting.set(last, answer)
      socket.send(JSON.stringify({ id: last, method, params }))
    })
}
