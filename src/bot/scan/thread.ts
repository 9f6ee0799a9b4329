// The body of a scanning thread: one order at a time. It has no token, no database and no network; presets are asked of the process.
import { parentPort } from 'node:worker_threads'
import type { FilePlace } from '../../github/port.ts'
import { answer } from './judge.ts'
import type { FromThread, ToThread } from './order.ts'

const port = parentPort
const tell = (message: FromThread) => port?.postMessage(message)
const asked = new Map<number, (message: Extract<ToThread, { kind: 'file' }>) => void>()
let count = 0

const fileOf = (place: FilePlace): Promise<string | null> =>
  new Promise((resolve, reject) => {
    const id = ++count
    asked.set(id, ({ text, failed }) => (failed === null ? resolve(text) : reject(new Error(failed))))
    tell({ kind: 'wanted', id, place })
  })

port?.on('message', (message: ToThread) => {
  if (message.kind === 'order') return void answer(message.order, fileOf).then(tell)
  asked.get(message.id)?.(message)
  asked.delete(message.id)
})
