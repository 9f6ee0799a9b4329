// Threads that scan, so that the server answers meanwhile and a hostile repository costs one thread its life and nothing else.
import { Worker } from 'node:worker_threads'
import { sayError } from '../../errors.ts'
import type { Answer, FileOf, FromThread, Order, ToThread } from './order.ts'

export interface ScanPool {
  /** `fileOf` reads presets, which the thread itself cannot; the signal ends the scan and frees its thread */
  scan(order: Order, fileOf: FileOf, signal: AbortSignal): Promise<Answer | Outdated>
  close(): Promise<void>
}

/** Ended by its signal. */
export interface Outdated {
  readonly kind: 'outdated'
}

export interface PoolSettings {
  readonly threads: number
  readonly seconds: number
}

interface Thread {
  readonly worker: Worker
}

/** The sources run without a build; a thread loads YAML as the process does. */
const loader = new URL('../../../scripts/register-yaml.js', import.meta.url).href
const megabytes = 2_048

export function openPool({ threads, seconds }: PoolSettings): ScanPool {
  const idle: Thread[] = []
  const waiting: ((thread: Thread) => void)[] = []
  const all = new Set<Thread>()
  let closed = false

  const start = (): Thread => {
    const worker = new Worker(new URL('./thread.ts', import.meta.url), {
      execArgv: ['--no-warnings', '--import', loader],
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
      env: {},
    })
    worker.unref()
    const thread = { worker }
    all.add(thread)
    // an idle thread that dies is forgotten; one at work is dropped by whoever waits for it
    worker.on('error', () => undefined)
    worker.on('exit', () => {
      const at = idle.indexOf(thread)
      if (at >= 0) idle.splice(at, 1)
      all.delete(thread)
    })
    return thread
  }
  const take = (): Promise<Thread> => {
    const free = idle.pop()
    if (free) return Promise.resolve(free)
    if (all.size < threads) return Promise.resolve(start())
    return new Promise((resolve) => waiting.push(resolve))
  }
  const give = (thread: Thread) => {
    const next = waiting.shift()
    if (next) next(thread)
    else idle.push(thread)
  }
  const drop = (thread: Thread) => {
    all.delete(thread)
    void thread.worker.terminate()
    const next = closed ? undefined : waiting.shift()
    if (next) next(start())
  }

  return {
    async scan(order, fileOf, signal) {
      const thread = await take()
      if (signal.aborted) {
        give(thread)
        return { kind: 'outdated' }
      }
      const outcome = await ask(thread.worker, { order, fileOf, seconds, signal })
      if (outcome.kind === 'answer') {
        give(thread)
        return outcome.answer
      }
      drop(thread)
      if (signal.aborted) return { kind: 'outdated' }
      return { kind: 'fault', sentence: outcome.because, trace: '' }
    },
    async close() {
      closed = true
      await Promise.all([...all].map(({ worker }) => worker.terminate()))
    },
  }
}

type Outcome = { readonly kind: 'answer'; readonly answer: Answer } | { readonly kind: 'dead'; readonly because: string }

interface Question {
  readonly order: Order
  readonly fileOf: FileOf
  readonly seconds: number
  readonly signal: AbortSignal
}

function ask(worker: Worker, { order, fileOf, seconds, signal }: Question): Promise<Outcome> {
  return new Promise((resolve) => {
    const tell = (message: ToThread, moved: ArrayBuffer[] = []) => worker.postMessage(message, moved)
    const heard = (message: FromThread) => {
      if (message.kind !== 'wanted') return end({ kind: 'answer', answer: message })
      const { id, place } = message
      fileOf(place).then(
        (text) => tell({ kind: 'file', id, text, failed: null }),
        (error: unknown) => tell({ kind: 'file', id, text: null, failed: sayError(error) }),
      )
    }
    const failed = (error: Error) => end({ kind: 'dead', because: error.message })
    const ended = () => end({ kind: 'dead', because: 'the scanning thread ended' })
    const aborted = () => end({ kind: 'dead', because: 'the scan is of no use any more' })
    const end = (outcome: Outcome) => {
      clearTimeout(timer)
      signal.removeEventListener('abort', aborted)
      worker.off('message', heard).off('error', failed).off('exit', ended).unref()
      resolve(outcome)
    }
    const timer = setTimeout(() => end({ kind: 'dead', because: `the scan took longer than ${seconds} seconds` }), seconds * 1000)
    signal.addEventListener('abort', aborted)
    worker.ref()
    worker.on('message', heard).on('error', failed).on('exit', ended)
    tell({ kind: 'order', order }, archivesOf(order))
  })
}

function archivesOf({ head, change }: Order): ArrayBuffer[] {
  return [...new Set([head.archive, ...(change ? [change.base.archive, change.tip.archive] : [])])]
}
