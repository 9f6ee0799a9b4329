// Chores come round by timers in every working process; the queue keeps one of each.
import type { Bot } from '../bot.ts'
import type { Chore } from './chores.ts'

const minute = 60_000

/** Starts them, the sweep at once: deliveries may have been missed while nothing ran. */
export function startTimers({ queue, settings, log }: Bot): () => void {
  const ask = (name: Chore['name']) => () => {
    queue.chore(name, {}, '').catch((error: unknown) => log.error({ err: error, chore: name }, 'a chore could not be queued'))
  }
  const every: readonly (readonly [Chore['name'], number])[] = [
    ['sweep', settings.SWEEP_MINUTES * minute],
    ['rescan', 60 * minute],
    ['installations', 24 * 60 * minute],
    ['forget', 24 * 60 * minute],
  ]
  const timers = every.map(([name, wait]) => setInterval(ask(name), wait))
  ask('sweep')()
  return () => {
    for (const timer of timers) clearInterval(timer)
  }
}
