import { isUncertain, limitedFor } from './failure.ts'

export interface Clock {
  /** milliseconds since 1970 */
  now(): number
  wait(milliseconds: number): Promise<void>
}

export const systemClock: Clock = {
  now: () => Date.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}

const attempts = 4
/** A job should not sit and pay for longer than this at one call. */
const longestWait = 120

/**
 * Repeats a call that GitHub limited (it then had no effect) and, where `repeatable`, one that failed on GitHub's side.
 * Calls that create something are not repeatable: see {@link createOnce}.
 */
export async function withRetries<T>(call: () => Promise<T>, repeatable: boolean, clock: Clock): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call()
    } catch (error) {
      const limited = limitedFor(error, clock.now())
      const seconds = limited ?? (repeatable && isUncertain(error) ? 2 ** (attempt - 1) : null)
      if (seconds === null || seconds > longestWait || attempt === attempts) throw error
      await clock.wait(seconds * 1000)
    }
  }
}

/** Creates something exactly once: after an uncertain failure it looks whether the thing is there before it tries again. */
export async function createOnce<T>(create: () => Promise<T>, find: () => Promise<T | null>, clock: Clock): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await create()
    } catch (error) {
      if (!isUncertain(error) || attempt === attempts) throw error
      await clock.wait(2 ** (attempt - 1) * 1000)
      const made = await find()
      if (made !== null) return made
    }
  }
}
