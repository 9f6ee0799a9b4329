// A real Chromium over its DevTools protocol: go somewhere, fill, press, look with axe-core, take a picture.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'

/** The program, or null where there is none. */
export function findChromium(): string | null {
  for (const name of [process.env['CHROMIUM'] ?? '', 'chromium', 'chromium-browser', 'google-chrome'].filter(Boolean)) {
    try {
      execFileSync(name, ['--version'], { stdio: 'ignore' })
      return name
    } catch {
      // the next name
    }
  }
  return null
}

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-sync',
  '--remote-debugging-port=0',
]
const messageSchema = z.object({ id: z.number().optional(), method: z.string().optional(), result: z.record(z.string(), z.unknown()).optional() })
const valueSchema = z.object({ result: z.object({ value: z.unknown().optional() }).optional(), exceptionDetails: z.unknown().optional() })
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export async function openBrowser(program: string) {
  const profile = mkdtempSync(join(tmpdir(), 'llmops-chromium-'))
  const child: ChildProcess = spawn(program, [...flags, `--user-data-dir=${profile}`, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] })
  const port = await portOf(child)
  const tab = z
    .object({ webSocketDebuggerUrl: z.string() })
    .parse(await (await fetch(`http://127.0.0.1:${port}/json/new?about:blank`, { method: 'PUT' })).json())
  const socket = new WebSocket(tab.webSocketDebuggerUrl)
  await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }))
  const waiting = new Map<number, (result: Record<string, unknown>) => void>()
  const events: { readonly method: string; readonly tell: () => void }[] = []
  socket.addEventListener('message', ({ data }) => {
    const { id, method, result } = messageSchema.parse(JSON.parse(String(data)))
    if (id !== undefined) waiting.get(id)?.(result ?? {})
    for (const event of events.filter((it) => it.method === method)) event.tell()
  })
  let count = 0
  const send = (method: string, params: object = {}): Promise<Record<string, unknown>> =>
    new Promise((resolve) => {
      const id = ++count
      waiting.set(id, resolve)
      socket.send(JSON.stringify({ id, method, params }))
    })
  const loaded = (): Promise<void> =>
    new Promise((resolve) => {
      const event = { method: 'Page.loadEventFired', tell: () => resolve() }
      events.push(event)
    })
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = valueSchema.parse(await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }))
    if (exceptionDetails) throw new Error(`the page threw: ${JSON.stringify(exceptionDetails).slice(0, 300)}`)
    return result?.value
  }
  await send('Page.enable')
  /** Does something that leads to another page, and waits until that is there. */
  const leading = async (act: () => Promise<unknown>): Promise<void> => {
    const there = loaded()
    await act()
    await there
  }
  return {
    evaluate,
    go: (url: string) => leading(() => send('Page.navigate', { url })),
    /** presses a link or button */
    press: (selector: string) => leading(() => evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`)),
    fill: (selector: string, value: string) => evaluate(`document.querySelector(${JSON.stringify(selector)}).value = ${JSON.stringify(value)}`),
    text: async () => String(await evaluate('document.body.innerText')),
    look: (width: number, scheme: 'light' | 'dark') =>
      send('Emulation.setDeviceMetricsOverride', { width, height: 900, deviceScaleFactor: 1, mobile: width < 600 }).then(() =>
        send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] }),
      ),
    /** pages must work for people who switched scripts off */
    scripts: (on: boolean) => send('Emulation.setScriptExecutionDisabled', { value: !on }),
    /** serious and critical findings of axe-core, in words */
    async findings(): Promise<readonly string[]> {
      const found = await evaluate(
        `${axe};axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.filter((it) => it.impact === 'serious' || it.impact === 'critical').map((it) => it.id + ': ' + it.nodes.map((node) => node.target.join(' ')).slice(0, 3).join(', ')))`,
      )
      return z.array(z.string()).parse(found)
    },
    async picture(file: string): Promise<void> {
      const { data } = z.object({ data: z.string() }).parse(await send('Page.captureScreenshot', { format: 'png', captureBeyondViewport: false }))
      writeFileSync(file, Buffer.from(data, 'base64'))
    },
    async close(): Promise<void> {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      socket.close()
      child.kill()
      await gone
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

export type Browser = Awaited<ReturnType<typeof openBrowser>>

function portOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.once('exit', () => reject(new Error(`Chromium ended: ${said.slice(0, 300)}`)))
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const port = /ws:\/\/127\.0\.0\.1:(\d+)\//.exec(said)?.[1]
      if (port) resolve(port)
    })
  })
}
