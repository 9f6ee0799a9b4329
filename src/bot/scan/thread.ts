// The body of a scanning thread: one order at a time. It has no token, no database and no network.
import { parentPort } from 'node:worker_threads'
import { answer } from './judge.ts'
import type { Order } from './order.ts'

const port = parentPort
port?.on('message', (order: Order) => {
  void answer(order).then((it) => port.postMessage(it))
})
